import Model

/// A place where the article says that somebody would not, or could not be asked to, comment.
struct Decline {
    /// The words that name whom.
    let source: Span
    /// The words that say so: "declined to comment".
    let words: Span
}

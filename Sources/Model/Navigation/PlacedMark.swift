/// A note, bookmark or correction of the reader's, with where it stands in the article being read.
public struct PlacedMark: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
        /// Words of the reader's about a place.
        case note
        /// A place to come back to.
        case bookmark
        /// Whose the quote there is, as the reader says.
        case speaker
        /// What the number there says, as the reader says.
        case figure
    }

    /// Its number in the library.
    public let id: Int
    /// What it is.
    public let kind: Kind
    /// What the note or the correction says; empty for a bookmark.
    public let words: String
    /// The words of the article it was put on.
    public let exact: String
    /// Where they stand now; `nil` where they are not found any more.
    public let span: Span?

    /// A mark.
    public init(id: Int, kind: Kind, words: String, exact: String, span: Span?) {
        self.id = id
        self.kind = kind
        self.words = words
        self.exact = exact
        self.span = span
    }
}

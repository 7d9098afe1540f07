/// The marks that end a sentence, closing quotation marks and brackets among them.
enum SentenceEnds {
    /// The last scalar of a finished sentence.
    static let scalars: Set<Unicode.Scalar> = [
        "!", "\"", "'", ")", ".", ":", "?", "»", "।", "؟", "’", "”", "…", "。", "」", "！", "？",
    ]
}

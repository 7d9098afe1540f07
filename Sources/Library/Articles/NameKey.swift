import Search

/// A name or description as it is compared: without case, accents, marks.
enum NameKey {
    /// The key of a name.
    static func of(_ name: String) -> String {
        FoldedText.string(name).split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    }
}

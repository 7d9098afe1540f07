import CFolding
public import Model

/// A text made ready for searching: without case, accents and what nobody sees, white space as single spaces, quotation
/// marks and dashes plain. Fold an article once; every search in it uses the same.
public struct FoldedText: Sendable {
    /// The text that was folded.
    public let text: Text
    /// The folded text, UTF-8.
    public let bytes: [UInt8]
    /// Where its bytes come from.
    let map: OffsetMap

    /// Folds a text.
    public init(_ text: Text) {
        var folding = Folding()
        text.bytes.withUnsafeBufferPointer { source in while folding.fold(source) {} }
        self.init(text, folding)
    }

    /// Folds a text; `nil` if `isCancelled` says so, which is asked at every megabyte.
    public init?(_ text: Text, isCancelled: () -> Bool) {
        var folding = Folding()
        let isDone = text.bytes.withUnsafeBufferPointer { source in
            while !isCancelled() { if !folding.fold(source) { return true } }
            return false
        }
        guard isDone else { return nil }
        self.init(text, folding)
    }

    /// The folded text of a string, to compare with others.
    public static func string(_ string: String) -> String {
        String(decoding: FoldedText(Text(string)).bytes, as: UTF8.self)
    }

    private init(_ text: Text, _ folding: Folding) {
        self.text = text
        bytes = folding.bytes
        map = folding.map
    }
}

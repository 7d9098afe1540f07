import Model

/// A text with the places marked that a search should find: `the ⟦harbour⟧ office`.
struct MarkedText {
    let text: Text
    let spans: [Span]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var spans: [Span] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": starts.append(bytes.count)
            case "⟧": spans.append(Span(starts.removeLast(), bytes.count))
            default: bytes += Array(String(scalar).utf8)
            }
        }
        text = Text(validated: bytes)
        self.spans = spans
    }
}

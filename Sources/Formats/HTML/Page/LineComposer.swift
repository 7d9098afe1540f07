/// Puts one line together out of runs of text: white space collapsed, nothing in it that a terminal would act on.
struct LineComposer {
    private(set) var line: [UInt8] = []
    private var hasSpace = false

    /// How many bytes the line has.
    var count: Int { line.count }
    /// Whether there is nothing in the line.
    var isEmpty: Bool { line.isEmpty }

    /// Whether white space came last.
    var endsInSpace: Bool { hasSpace }

    /// Adds a run of valid UTF-8.
    mutating func add(_ text: ArraySlice<UInt8>) {
        let bytes = text.span
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if 0x21...0x7E ~= byte {
                append(byte)
                offset += 1
                continue
            }
            // A joiner that begins a run joins nothing: what is before it stands in another run.
            switch Glyph(in: bytes, at: offset, afterKept: offset > 0 && !line.isEmpty) {
            case .visible(let length):
                for next in offset..<(offset + length) { append(bytes[next]) }
                offset += length
            case .space(let length, _), .lineEnd(let length):
                hasSpace = true
                offset += length
            case .control(let length), .invisible(let length): offset += length
            }
        }
    }

    /// Adds a mark right behind the last word.
    mutating func close(with mark: [UInt8]) {
        guard !line.isEmpty else { return }
        line.append(contentsOf: mark)
    }

    /// Adds a space, unless the line is empty or has one at its end.
    mutating func addSpace() { hasSpace = true }

    private mutating func append(_ byte: UInt8) {
        if hasSpace, !line.isEmpty { line.append(0x20) }
        hasSpace = false
        line.append(byte)
    }
}

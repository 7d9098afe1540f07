/// Makes preformatted text fit to be shown: its lines and spaces stay, what could steer a terminal goes.
struct CodeCleaner {
    /// The text so far.
    private var text: [UInt8] = []
    /// How many controls and escape sequences were left out.
    private(set) var controls = 0
    /// How many invisible characters were left out.
    private(set) var invisibles = 0

    /// Adds a run of valid UTF-8; a tab is four spaces.
    mutating func add(_ run: ArraySlice<UInt8>) {
        let bytes = run.span
        var offset = 0
        while offset < bytes.count {
            switch Glyph(in: bytes, at: offset, afterKept: !text.isEmpty) {
            case .visible(let length):
                for next in offset..<(offset + length) { text.append(bytes[next]) }
                offset += length
            case .space(let length, let isTab):
                text.append(contentsOf: repeatElement(0x20, count: isTab ? 4 : 1))
                offset += length
            case .lineEnd(let length):
                text.append(0x0A)
                offset += length
            case .control(let length):
                controls += 1
                offset += length
            case .invisible(let length):
                invisibles += 1
                offset += length
            }
        }
    }

    /// Its lines without blank ones at the ends.
    var lines: [UInt8] {
        var end = text.count
        while end > 0, text[end - 1] == 0x0A || text[end - 1] == 0x20 { end -= 1 }
        return Array(text[..<end].drop { $0 == 0x0A })
    }
}

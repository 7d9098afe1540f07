/// Puts one line together out of runs of text: white space collapsed, nothing in it that a terminal would act on.
struct LineComposer {
    private(set) var line: [UInt8] = []
    private var hasSpace = false

    /// How many bytes the line has.
    var count: Int { line.count }
    /// Whether there is nothing in the line.
    var isEmpty: Bool { line.isEmpty }

    /// Adds a run of valid UTF-8.
    mutating func add(_ text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            switch byte {
            case 0x21...0x7E: append(byte)
            case 0x00...0x20: if byte == 0x20 || 0x09...0x0D ~= byte { hasSpace = true }
            case 0x7F: break
            case 0xC2: index += addLatin(text, at: index)
            case 0xE2, 0xE3, 0xEF: index += addWide(text, at: index)
            default: append(byte)
            }
            index += 1
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

    /// U+0080…U+00BF: the controls and the soft hyphen go, the no-break space becomes a space.
    private mutating func addLatin(_ text: ArraySlice<UInt8>, at index: Int) -> Int {
        guard index + 1 < text.endIndex else { return 0 }
        switch text[index + 1] {
        case 0x80...0x9F, 0xAD: break
        case 0xA0: hasSpace = true
        case let next:
            append(0xC2)
            append(next)
        }
        return 1
    }

    /// U+2000…U+3FFF and U+F000…U+FFFF: spaces of other widths and line ends become a space; the zero-width space, the
    /// marks and overrides of direction and the byte order mark go; the joiners, which some scripts spell with, stay.
    private mutating func addWide(_ text: ArraySlice<UInt8>, at index: Int) -> Int {
        guard index + 2 < text.endIndex else { return 0 }
        let bytes = (text[index], text[index + 1], text[index + 2])
        switch bytes {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80):
            hasSpace = true
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9),
            (0xEF, 0xBB, 0xBF):
            break
        default:
            append(bytes.0)
            append(bytes.1)
            append(bytes.2)
        }
        return 2
    }
}

/// The lines of preformatted text as they stand, without controls.
enum CodeComposer {
    /// The text below `index`, with its line breaks and indentation.
    static func text(_ tree: HTMLTree, _ index: Int, _ isOut: [Bool]) -> [UInt8] {
        var text: [UInt8] = []
        var node = index
        while node < tree.end(index) {
            if isOut[node] {
                node = tree.end(node)
                continue
            }
            if tree.tag(node) == .br { text.append(0x0A) }
            add(tree.text(node), to: &text)
            node += 1
        }
        while let last = text.last, last == 0x0A || last == 0x20 { text.removeLast() }
        return Array(text.drop { $0 == 0x0A })
    }

    private static func add(_ run: ArraySlice<UInt8>, to text: inout [UInt8]) {
        var previous: UInt8 = 0
        for byte in run {
            switch byte {
            case 0x0A: text.append(byte)
            case 0x09: text.append(contentsOf: [0x20, 0x20, 0x20, 0x20])
            case 0x00...0x1F, 0x7F: break
            // The second byte of U+0080…U+009F: the first went in just before.
            case 0x80...0x9F where previous == 0xC2: text.removeLast()
            case 0xA0 where previous == 0xC2: text[text.count - 1] = 0x20
            default: text.append(byte)
            }
            previous = byte
        }
    }
}

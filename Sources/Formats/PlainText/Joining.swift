/// Where the zero-width joiner, the zero-width non-joiner and tag characters mean something.
enum Joining {
    /// Scripts whose letters take joiners: Arabic, Syriac, Thaana, N'Ko, Mandaic; the Indic scripts; Tibetan;
    /// Myanmar; Khmer, Mongolian; Arabic presentation forms. Source: Scripts.txt of Unicode 16.
    private static let scripts: [ClosedRange<UInt32>] = [
        0x0600...0x08FF, 0x0900...0x0DFF, 0x0F00...0x0FFF, 0x1000...0x109F, 0x1780...0x18AF, 0xA840...0xA87F,
        0xFB50...0xFDFF, 0xFE70...0xFEFC,
    ]

    /// Whether the joiner `scalar` at `offset` stands in a script that needs it, or (ZWJ) between two emoji.
    static func needs(_ scalar: UInt32, in bytes: Swift.Span<UInt8>, at offset: Int) -> Bool {
        let before = ScalarReader.readBack(bytes, offset)
        if scripts.contains(where: { $0.contains(before) }) { return true }
        guard scalar == 0x200D, isPictograph(before) || before == 0xFE0F, offset + 3 < bytes.count else { return false }
        return isPictograph(ScalarReader.read(bytes, offset + 3).scalar)
    }

    /// Whether the tag character at `offset` continues a flag: a black flag, or a tag that is kept itself.
    static func isFlagTag(in bytes: Swift.Span<UInt8>, at offset: Int) -> Bool {
        let before = ScalarReader.readBack(bytes, offset)
        return before == 0x1F3F4 || (0xE0020...0xE007E).contains(before)
    }

    private static func isPictograph(_ scalar: UInt32) -> Bool {
        (0x2190...0x2BFF).contains(scalar) || (0x1F000...0x1FAFF).contains(scalar)
    }
}

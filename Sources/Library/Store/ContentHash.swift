/// A short number for a content, to find the same again: FNV-1a, 64 bits. Whoever finds one compares the contents as well.
enum ContentHash {
    /// The number of some bytes.
    static func of(_ bytes: some Sequence<UInt8>) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int64(bitPattern: hash)
    }
}

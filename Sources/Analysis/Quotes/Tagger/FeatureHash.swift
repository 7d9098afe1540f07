/// Hashes of words and of features: fixed for all time, since the weights of the model are found by them.
package enum FeatureHash {
    /// FNV-1a over the bytes of a word.
    package static func word(_ word: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash
    }

    /// A feature: the number of its template and up to three values.
    @inline(__always)
    package static func feature(_ template: UInt32, _ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0) -> UInt32 {
        var hash = (UInt64(template) << 32 | UInt64(a)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        hash = (hash &+ UInt64(b)) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 32
        hash = (hash &+ UInt64(c)) &* 0x94D0_49BB_1331_11EB
        return UInt32(truncatingIfNeeded: hash >> 31)
    }
}

/// A word's FNV-1a hash with ASCII capitals folded: what tables are looked up by, so that no `String` is built.
typealias WordKey = UInt64

extension WordKey {
    /// The hash of no bytes; the offset basis of FNV-1a.
    static let empty: WordKey = 0xCBF2_9CE4_8422_2325

    /// This hash with one more byte.
    func adding(_ byte: UInt8) -> WordKey { (self ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// This hash with one more byte, a capital taken as small.
    func addingFolded(_ byte: UInt8) -> WordKey { adding(byte &- 0x41 < 26 ? byte | 0x20 : byte) }

    /// The key of a phrase that this key begins and `next` goes on with.
    func followed(by next: WordKey) -> WordKey { (self &* 0x9E37_79B9_7F4A_7C15) ^ (next &+ (self >> 29)) }

    /// The key of a word as a table spells it.
    init(of word: some StringProtocol) { self = word.utf8.reduce(.empty) { $0.addingFolded($1) } }
}

/// The FNV-1a hash of a name in ASCII lower case: how tag and attribute names are told apart without making strings.
struct NameHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of no name.
    init() {}

    /// The hash of a name.
    init(_ name: some Sequence<UInt8>) { for byte in name { add(byte) } }

    /// Goes on by one byte.
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(ByteSearch.lower(byte))) &* 0x100_0000_01B3 }
}

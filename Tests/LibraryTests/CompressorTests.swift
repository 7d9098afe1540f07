import Testing

@testable import Library

struct CompressorTests {
    @Test(arguments: [0, 1, 7, 5_000, 300_000])
    func whatIsPackedComesBack(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
        #expect(Compressor.unpack(Compressor.pack(bytes)) == bytes)
    }

    @Test func proseGetsSmaller() {
        let bytes = Array(String(repeating: "The harbour opened on Monday. ", count: 100).utf8)
        #expect(Compressor.pack(bytes).count < bytes.count / 4)
    }

    @Test func damagedBytesGiveNothing() {
        var packed = Compressor.pack(Array("The harbour opened on Monday.".utf8))
        packed[12] ^= 0xFF
        #expect(Compressor.unpack(packed) == nil)
        #expect(Compressor.unpack([1, 2, 3]) == nil)
        #expect(Compressor.unpack(Array(repeating: 0xFF, count: 20)) == nil)
    }
}

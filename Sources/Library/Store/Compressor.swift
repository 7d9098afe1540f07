import CZlib

/// Packs bytes for the library and unpacks them: deflate in the zlib format, the length before it.
enum Compressor {
    /// Bytes that give the length, little-endian.
    private static let head = 8

    /// The bytes, packed.
    static func pack(_ bytes: [UInt8]) -> [UInt8] {
        var size = compressBound(uLong(bytes.count))
        var packed = [UInt8](repeating: 0, count: head + Int(size))
        for index in 0..<head { packed[index] = UInt8(truncatingIfNeeded: bytes.count >> (8 * index)) }
        let code = packed.withUnsafeMutableBufferPointer { buffer in
            bytes.withUnsafeBufferPointer {
                compress2(buffer.baseAddress.map { $0 + head }, &size, $0.baseAddress, uLong($0.count), Z_BEST_SPEED)
            }
        }
        precondition(code == Z_OK, "deflate has the room it asked for")
        packed.removeLast(packed.count - head - Int(size))
        return packed
    }

    /// What was packed; `nil` for bytes that are not what ``pack(_:)`` made.
    static func unpack(_ packed: [UInt8]) -> [UInt8]? {
        guard packed.count >= head else { return nil }
        let length = (0..<head).reduce(0) { $0 | Int(packed[$1]) << (8 * $1) }
        // Deflate packs to a thousandth at best, so that a damaged length does not ask for all of the memory.
        guard length >= 0, length <= packed.count * 1_100 else { return nil }
        var size = uLong(length)
        var bytes = [UInt8](repeating: 0, count: length)
        let code = bytes.withUnsafeMutableBufferPointer { buffer in
            packed.withUnsafeBufferPointer {
                uncompress(buffer.baseAddress, &size, $0.baseAddress.map { $0 + head }, uLong($0.count - head))
            }
        }
        // Zero bytes have no address to be written to.
        guard length == 0 || code == Z_OK, Int(size) == length else { return nil }
        return bytes
    }
}

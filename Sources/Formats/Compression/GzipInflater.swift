internal import CZlib

/// gzip → the bytes in it.
struct GzipInflater {
    /// What came out, and how it ended.
    struct Inflated {
        /// The bytes as far as they could be read.
        var bytes: [UInt8] = []
        /// Why there are no more.
        var ending = Ending.complete
    }

    /// How a stream ended.
    enum Ending {
        /// As it should.
        case complete
        /// The file stops before the stream does, or makes no sense from somewhere on.
        case broken
        /// There is more in it than anybody wants to read.
        case tooLarge
    }

    /// What gzip begins with.
    static let signature: [UInt8] = [0x1F, 0x8B]

    /// The longest text that is taken out of a file, in bytes: a small file can hold terabytes.
    static let limit = 64 << 20

    /// Inflates a file, every stream in it.
    static func inflate(_ file: [UInt8]) -> Inflated {
        var inflated = Inflated()
        var stream = z_stream()
        guard crosshead_inflate_init(&stream) == Z_OK else { return Inflated(ending: .broken) }
        defer { inflateEnd(&stream) }
        var input = file
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(clamping: source.count)
            var isGoing = true
            while isGoing {
                let status = chunk.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    let status = CZlib.inflate(&stream, Z_NO_FLUSH)
                    inflated.bytes.append(contentsOf: target[..<(target.count - Int(stream.avail_out))])
                    return status
                }
                if inflated.bytes.count > limit {
                    inflated.ending = .tooLarge
                    return
                }
                switch status {
                case Z_OK: isGoing = true
                case Z_STREAM_END:
                    // Another stream may follow; what else comes is padding.
                    let rest = source[(source.count - Int(stream.avail_in))...]
                    isGoing = rest.starts(with: signature) && inflateReset(&stream) == Z_OK
                default:
                    inflated.ending = .broken
                    isGoing = false
                }
            }
        }
        return inflated
    }
}

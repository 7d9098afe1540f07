internal import Glibc

/// Bytes in any charset → UTF-8.
public struct CharsetDecoder: Sendable {
    /// UTF-8, and what it cost to get there.
    public struct Decoded: Sendable {
        /// Valid UTF-8.
        public var bytes: [UInt8]
        /// How many times U+FFFD stands for bytes that mean nothing in the charset.
        public var replaced: Int
    }

    /// What the bytes are in.
    public let charset: Charset

    /// A decoder for one charset.
    public init(_ charset: Charset) { self.charset = charset }

    /// The text of `bytes`; whatever cannot be decoded becomes U+FFFD.
    public func decode(_ bytes: some Collection<UInt8>) -> Decoded {
        let bytes = Array(bytes)
        if charset == .utf8 { return repaired(bytes) }
        // glibc's converters are files of their own: where they are not installed, ASCII is what is left.
        guard let descriptor = iconv_open("UTF-8", charset.iconvName), descriptor != iconv_t(bitPattern: -1) else {
            return repaired(bytes)
        }
        defer { iconv_close(descriptor) }
        return convert(bytes, with: descriptor)
    }

    private func repaired(_ bytes: [UInt8]) -> Decoded {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var copied = 0
        var replaced = 0
        while let fault = UTF8Validator.firstFault(in: bytes, from: copied) {
            output.append(contentsOf: bytes[copied..<fault])
            output.append(contentsOf: "\u{FFFD}".utf8)
            replaced += 1
            copied = fault + 1
        }
        guard replaced > 0 else { return Decoded(bytes: bytes, replaced: 0) }
        output.append(contentsOf: bytes[copied...])
        return Decoded(bytes: output, replaced: replaced)
    }

    private func convert(_ bytes: [UInt8], with descriptor: iconv_t) -> Decoded {
        var input = bytes
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var replaced = 0
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        input.withUnsafeMutableBytes { source in
            chunk.withUnsafeMutableBytes { target in
                var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = source.count
                var isFlushed = false
                while !isFlushed {
                    var free = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var room = target.count
                    // The last call, without input, gives out what a charset with combining accents holds back.
                    isFlushed = left == 0
                    let result =
                        isFlushed
                        ? iconv(descriptor, nil, nil, &free, &room) : iconv(descriptor, &next, &left, &free, &room)
                    let failure = result == -1 ? errno : 0
                    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: target[..<(target.count - room)]))
                    if failure == EILSEQ || failure == EINVAL {
                        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                        replaced += 1
                        let step = min(failure == EINVAL ? left : charset.unit, left)
                        next = next?.advanced(by: step)
                        left -= step
                    } else if failure != 0 && failure != E2BIG {
                        left = 0
                    }
                }
            }
        }
        return Decoded(bytes: output, replaced: replaced)
    }
}

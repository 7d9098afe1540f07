import Glibc

/// Bytes as an open file that a stream reads, and the making of web archives.
enum CorpusFile {
    /// A descriptor from which the bytes come.
    static func descriptor(_ bytes: [UInt8]) -> Int32 {
        var template = Array("/tmp/crosshead-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        unlink(template)
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard written > 0 else { break }
            rest = rest.dropFirst(written)
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    /// The path under which a descriptor can be opened again.
    static func path(_ bytes: [UInt8]) -> String { "/proc/self/fd/\(descriptor(bytes))" }

    /// A WARC record.
    static func record(_ type: String, _ fields: String, _ block: String) -> [UInt8] {
        Array(
            "WARC/1.0\r\nWARC-Type: \(type)\r\n\(fields)Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
                .utf8)
    }

    /// A record of a page as a server gave it.
    static func page(_ id: String, _ body: String, head: String = "Content-Type: text/html; charset=utf-8\r\n")
        -> [UInt8]
    {
        record(
            "response",
            "WARC-Record-ID: <urn:\(id)>\r\nWARC-Target-URI: https://example.org/\(id)\r\n"
                + "Content-Type: application/http; msgtype=response\r\n",
            "HTTP/1.1 200 OK\r\n\(head)\r\n\(body)")
    }

    /// A gzip member that holds the bytes as they are.
    static func member(_ bytes: [UInt8]) -> [UInt8] {
        let length = UInt16(bytes.count)
        var member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1]
        member += little(length) + little(~length)
        member += bytes
        member += little(checksum(bytes)) + little(UInt32(length))
        return member
    }

    private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    /// CRC-32 as gzip has it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}

/// The fields of a WARC or HTTP head; names in small letters. Of a name that comes twice the first counts.
struct HeaderFields {
    private var fields: [String: String] = [:]

    subscript(name: String) -> String? { fields[name] }

    /// Takes in a line, `Name: value`; one that is none is passed over.
    mutating func add(_ line: [UInt8]) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        if fields[name] == nil { fields[name] = Self.trimmed(line[(colon + 1)...]) }
    }

    /// What the content is, without parameters: `text/html`.
    var mediaType: String? {
        fields["content-type"].map { type in
            Self.trimmed(Array(type.lowercased().utf8.prefix { $0 != UInt8(ascii: ";") })[...])
        }
    }

    /// Whether the content may be a page or a text.
    var isText: Bool {
        ["text/html", "application/xhtml+xml", "text/plain", "text/markdown"].contains(mediaType)
    }

    /// The charset that the content's type names.
    var charset: String? {
        for parameter in fields["content-type"]?.split(separator: ";").dropFirst() ?? [] {
            let pair = parameter.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, Self.trimmed(Array(pair[0].utf8)[...]).lowercased() == "charset" else { continue }
            let value = Self.trimmed(Array(pair[1].utf8)[...]).filter { $0 != "\"" && $0 != "'" }
            return value.isEmpty ? nil : value
        }
        return nil
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let rest = bytes.drop { $0 <= 0x20 }
        let end = rest.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? rest.startIndex
        return String(decoding: rest[..<end], as: UTF8.self)
    }
}

/// An HTTP response as it was on the wire.
struct HTTPResponse {
    let status: Int
    let head: HeaderFields
    /// The content, with the chunks of a transfer put together.
    let body: [UInt8]

    /// The response in the bytes; `nil` where there is none.
    init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        let first = Self.line(&rest).split(separator: UInt8(ascii: " "))
        guard first.count >= 2, first[0].starts(with: Array("HTTP/".utf8)),
            let status = Int(String(decoding: first[1], as: UTF8.self))
        else { return nil }
        self.status = status
        var head = HeaderFields()
        while case let line = Self.line(&rest), !line.isEmpty { head.add(Array(line)) }
        self.head = head
        let isChunked = head["transfer-encoding"]?.lowercased().contains("chunked") ?? false
        // Some archives keep the field and put the chunks together.
        body = (isChunked ? Self.joined(rest) : nil) ?? Array(rest)
    }

    /// How the content is packed, where that is neither not at all nor gzip, which the readers of documents unpack.
    var unknownCoding: String? {
        let coding = head["content-encoding"]?.lowercased() ?? "identity"
        if ["", "identity", "none", "gzip", "x-gzip"].contains(coding) { return nil }
        // Many archives unpack the content and keep the field.
        return body.first { $0 > 0x20 } == UInt8(ascii: "<") ? nil : coding
    }

    /// The first line without its end; takes it away.
    private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        let line = rest[..<end]
        rest = end < rest.endIndex ? rest[(end + 1)...] : []
        return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }

    /// The content of chunks; `nil` where they are none. A last chunk that is missing is not missed.
    private static func joined(_ chunks: ArraySlice<UInt8>) -> [UInt8]? {
        var (rest, body) = (chunks, [UInt8]())
        while !rest.isEmpty {
            let digits = line(&rest).prefix { $0 != UInt8(ascii: ";") }.filter { $0 > 0x20 }
            guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else { return nil }
            if size == 0 { break }
            body.append(contentsOf: rest.prefix(size))
            rest = rest.dropFirst(size)
            _ = line(&rest)
        }
        return body
    }
}

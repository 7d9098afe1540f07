/// A parser for the JSON that stands in pages, which is often not quite JSON: line breaks in strings, commas too many,
/// an end that never comes. What could be read of it is kept.
struct JSONParser {
    /// How deep values may nest.
    private static let depthLimit = 40

    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The first value in `bytes`, `nil` where there is none.
    static func parse(_ bytes: [UInt8]) -> JSONValue? {
        // Old pages hide their scripts from XML.
        let cover = Array("<![CDATA[".utf8)
        let hidden = bytes.indices.prefix(40).first { bytes[$0...].starts(with: cover) }
        let body = bytes[(hidden.map { $0 + cover.count } ?? 0)...]
        guard let start = body.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
            return nil
        }
        var parser = JSONParser(bytes)
        parser.position = start
        return parser.value(depth: 0)
    }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte, byte <= 0x20 { position += 1 }
    }

    private mutating func value(depth: Int) -> JSONValue? {
        skipSpace()
        switch byte {
        case nil: return nil
        case UInt8(ascii: "{"): return depth < Self.depthLimit ? object(depth: depth + 1) : nil
        case UInt8(ascii: "["): return depth < Self.depthLimit ? array(depth: depth + 1) : nil
        case UInt8(ascii: "\""): return .string(string())
        default: return word()
        }
    }

    private mutating func object(depth: Int) -> JSONValue {
        var members: [String: JSONValue] = [:]
        position += 1
        while true {
            skipSpace()
            guard byte == UInt8(ascii: "\"") else {
                guard byte == UInt8(ascii: ",") else { break }
                position += 1
                continue
            }
            let key = string()
            skipSpace()
            guard byte == UInt8(ascii: ":") else { break }
            position += 1
            guard let value = value(depth: depth) else { break }
            if members[key] == nil { members[key] = value }
        }
        if byte == UInt8(ascii: "}") { position += 1 } else { position = bytes.count }
        return .object(members)
    }

    private mutating func array(depth: Int) -> JSONValue {
        var elements: [JSONValue] = []
        position += 1
        while true {
            skipSpace()
            if byte == UInt8(ascii: ",") {
                position += 1
            } else if byte == UInt8(ascii: "]") {
                position += 1
                break
            } else if let value = value(depth: depth) {
                elements.append(value)
            } else {
                position = bytes.count
                break
            }
        }
        return .array(elements)
    }

    /// A number or one of the three words.
    private mutating func word() -> JSONValue? {
        let start = position
        while let byte, byte > 0x20, !",]}:\"[{".utf8.contains(byte) { position += 1 }
        guard position > start else { return nil }
        switch String(decoding: bytes[start..<position], as: UTF8.self) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case let number: return .number(number)
        }
    }

    private mutating func string() -> String {
        var text: [UInt8] = []
        position += 1
        while let byte, byte != UInt8(ascii: "\"") {
            position += 1
            if byte == UInt8(ascii: "\\") { escape(into: &text) } else { text.append(byte) }
        }
        position += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape(into text: inout [UInt8]) {
        guard let byte else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): break
        case UInt8(ascii: "u"): text.append(contentsOf: scalar().utf8)
        default: text.append(byte)
        }
    }

    /// The scalar behind `\u`, a pair of surrogates taken together.
    private mutating func scalar() -> String {
        guard let high = unit() else { return "\u{FFFD}" }
        if let scalar = Unicode.Scalar(high) { return String(scalar) }
        guard high < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        position += 2
        guard let low = unit(), 0xDC00...0xDFFF ~= low else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)).map { String($0) } ?? "\u{FFFD}"
    }

    private mutating func unit() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
        guard let unit = UInt32(digits, radix: 16) else { return nil }
        position += 4
        return unit
    }
}

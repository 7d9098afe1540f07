/// The lines before the body of an HTTP answer.
struct ResponseHead {
    /// The status: 200.
    let status: Int
    private let fields: [(name: String, value: String)]

    /// Reads the head that an answer begins with, those of 100 and 103 passed over, and where the body starts; `nil` where
    /// it begins with none.
    static func read(_ answer: [UInt8]) -> (head: ResponseHead, body: Int)? {
        var start = 0
        while let (head, end) = one(answer, from: start) {
            if head.status >= 200 { return (head, end) }
            start = end
        }
        return nil
    }

    private static func one(_ answer: [UInt8], from start: Int) -> (head: ResponseHead, body: Int)? {
        var lines: [String] = []
        var position = start
        while let end = answer[position...].firstIndex(of: UInt8(ascii: "\n")) {
            var line = answer[position..<end]
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            position = end + 1
            guard line.isEmpty else {
                lines.append(String(decoding: line, as: UTF8.self))
                continue
            }
            return ResponseHead(lines).map { ($0, position) }
        }
        return nil
    }

    private init?(_ lines: [String]) {
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count >= 2, words[0].hasPrefix("HTTP/"), let status = Int(words[1]), (100..<1_000).contains(status)
        else { return nil }
        self.status = status
        fields = lines.dropFirst().compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            return (line[..<colon].lowercased(), String(value))
        }
    }

    /// The first value of a header, named in small letters.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The charset that the server names.
    var charset: String? {
        guard let type = self["content-type"] else { return nil }
        for part in type.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].lowercased().filter({ $0 != " " }) == "charset" else { continue }
            let name = pair[1].filter { !" \"'".contains($0) }
            return name.isEmpty ? nil : String(name)
        }
        return nil
    }
}

internal import Model

/// The fields between `---` and `---`, or in TOML between `+++` and `+++`, at the start of a Markdown text.
struct FrontMatter {
    /// The values of each field, by its name in small letters.
    private(set) var fields: [String: [String]] = [:]
    /// Where the text begins.
    let end: Int

    /// The longest front matter, in bytes: a rule at the start of a long text is none.
    private static let longest = 65_536

    /// The front matter of a text, `nil` where it has none.
    init?(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lines: [String] = []
        var fence = ""
        var position = start
        while position < min(bytes.count, Self.longest) {
            let lineEnd = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
            let line = Self.trailingTrimmed(String(decoding: bytes[position..<lineEnd], as: UTF8.self))
            let isFirst = position == start
            position = min(lineEnd + 1, bytes.count)
            if isFirst {
                guard line == "---" || line == "+++" else { return nil }
                fence = line
            } else if line == fence || line == "..." && fence == "---" {
                end = position
                if fence == "+++" { readTOML(lines) } else { read(lines) }
                return
            } else {
                lines.append(line)
            }
        }
        return nil
    }

    /// What the fields say about the document.
    var metadata: Metadata {
        Metadata(
            title: first("title", "headline"), byline: names("author", "authors", "byline"),
            site: first("site", "site_name", "publication"),
            published: first("date", "published", "pubdate").flatMap(DateReader.iso),
            modified: first("updated", "lastmod", "modified").flatMap(DateReader.iso),
            language: first("lang", "language").flatMap(LanguageTag.canonical),
            excerpt: first("description", "summary", "excerpt"), url: first("url", "canonical_url"))
    }

    private func first(_ names: String...) -> String? { names.lazy.compactMap { fields[$0]?.first }.first }

    private func names(_ names: String...) -> String? {
        names.lazy.compactMap { fields[$0]?.joined(separator: ", ") }.first
    }

    /// Reads `name: value`, and the items under a name without a value.
    private mutating func read(_ lines: [String]) {
        var name = ""
        for line in lines {
            let words = line.drop { $0 == " " }
            if words.hasPrefix("#") { continue }
            if words.hasPrefix("- ") {
                let item = words.dropFirst(2)
                add(item.hasPrefix("name: ") ? item.dropFirst(6) : item, to: name)
            } else if words.startIndex == line.startIndex, let colon = words.firstIndex(of: ":") {
                name = words[..<colon].lowercased()
                addValue(words[words.index(after: colon)...], to: name)
            } else if words.hasPrefix("name: "), fields[name] == nil {
                // An author with a web page and whatever else.
                add(words.dropFirst(6), to: name)
            }
        }
    }

    /// Reads `name = value` as far as the first table.
    private mutating func readTOML(_ lines: [String]) {
        for line in lines.prefix(while: { !$0.hasPrefix("[") }) where !line.hasPrefix("#") {
            guard let sign = line.firstIndex(of: "=") else { continue }
            let name = line[..<sign].filter { $0 != " " && $0 != "\"" }.lowercased()
            addValue(line[line.index(after: sign)...], to: name)
        }
    }

    /// Adds a value, or each of a list in brackets.
    private mutating func addValue(_ text: Substring, to name: String) {
        let value = text.drop { $0 == " " }
        if value.hasPrefix("["), value.hasSuffix("]") {
            for item in value.dropFirst().dropLast().split(separator: ",") { add(item, to: name) }
        } else {
            add(value, to: name)
        }
    }

    /// Adds a value, clean and without its quotation marks, unless it is empty or stands for a block of lines.
    private mutating func add(_ value: Substring, to name: String) {
        let clean = LineCleaner.clean(Array(value.utf8)).bytes.dropLast()
        var words = String(decoding: clean, as: UTF8.self)[...]
        if let mark = words.first, mark == "\"" || mark == "'", words.count > 1, words.last == mark {
            words = words.dropFirst().dropLast()
        }
        guard !words.isEmpty, !["|", ">", "|-", ">-", "null", "~"].contains(words) else { return }
        fields[name, default: []].append(String(words))
    }

    private static func trailingTrimmed(_ line: String) -> String {
        var line = line
        while line.last?.isWhitespace == true { line.removeLast() }
        return line
    }
}

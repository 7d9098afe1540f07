/// The addresses in a list that another program keeps: newsboat's `urls` file, or the bookmarks a browser exports.
struct AddressList {
    /// An address with the tags it has in the list.
    struct Entry: Hashable {
        let address: String
        var tags: [String] = []
    }

    /// What is in the list, in order.
    let entries: [Entry]

    /// Reads a list; bookmarks are recognised by their first line.
    init(_ text: String) {
        let isBookmarks = text.prefix(1_000).uppercased().contains("NETSCAPE-BOOKMARK-FILE")
        entries = isBookmarks ? Self.bookmarks(text) : text.split(whereSeparator: \.isNewline).compactMap(Self.line)
    }

    /// `https://courier.example/a port "by the sea"`; feeds of newsboat's own making (`query:`, `exec:`) are none.
    private static func line(_ line: Substring) -> Entry? {
        var words: [String] = []
        var rest = line.drop(while: \.isWhitespace)
        while let first = rest.first {
            let isQuoted = first == "\""
            if isQuoted { rest = rest.dropFirst() }
            let word = rest.prefix { isQuoted ? $0 != "\"" : !$0.isWhitespace }
            words.append(String(word))
            rest = rest.dropFirst(word.count + 1).drop(while: \.isWhitespace)
        }
        guard let address = words.first, isAddress(address) else { return nil }
        return Entry(address: address, tags: words.dropFirst().filter { !$0.hasPrefix("~") && $0 != "!" })
    }

    /// The addresses of the links of a bookmark file, with their `TAGS`.
    private static func bookmarks(_ text: String) -> [Entry] {
        text.split(separator: "<").compactMap { element in
            guard element.prefix(2).uppercased() == "A ", let address = value(of: "HREF", in: element),
                isAddress(address)
            else { return nil }
            let tags = value(of: "TAGS", in: element)?.split(separator: ",").map { String($0).trimmingBlanks } ?? []
            return Entry(address: address, tags: tags.filter { !$0.isEmpty })
        }
    }

    private static func value(of name: String, in element: Substring) -> String? {
        let start = element.firstRange(of: name + "=\"") ?? element.firstRange(of: name.lowercased() + "=\"")
        return start.map { element[$0.upperBound...].prefix { $0 != "\"" }.replacing("&amp;", with: "&") }.map(
            String.init)
    }

    private static func isAddress(_ word: String) -> Bool { word.hasPrefix("http://") || word.hasPrefix("https://") }
}

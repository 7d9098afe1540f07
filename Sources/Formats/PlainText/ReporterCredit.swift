/// The last sentence of a broadcaster's lead, which names who reports: "Mai Lan comments:".
enum ReporterCredit {
    /// What such a sentence says after the name.
    private static let phrases = [
        " comments", " has more", " has the details", " has the report", " has the story", " has this report",
        " reports",
    ]
    /// The longest such sentence, in bytes.
    private static let longest = 80

    /// The reporter's name; `nil` where the paragraph does not end so.
    static func name(_ words: ArraySlice<UInt8>) -> String? {
        guard words.last == UInt8(ascii: ":") || words.last == UInt8(ascii: ".") else { return nil }
        let text = words.dropLast()
        guard let phrase = phrases.first(where: { text.suffix($0.utf8.count).elementsEqual($0.utf8) }) else {
            return nil
        }
        let before = text.dropLast(phrase.utf8.count)
        let tail = before.suffix(longest)
        let start = tail.lastIndex { ".!?".utf8.contains($0) }
        guard start != nil || before.count <= longest else { return nil }
        let sentence = String(decoding: start.map { tail[($0 + 1)...] } ?? tail, as: UTF8.self)
        var names = sentence.split(separator: " ")[...]
        // "Radio Ardel's Mai Lan": the name follows the outlet.
        if let owner = names.lastIndex(where: { $0.hasSuffix("’s") || $0.hasSuffix("'s") }) {
            names = names[(owner + 1)...]
        }
        guard (2...4).contains(names.count), names.allSatisfy({ $0.first?.isUppercase == true }),
            names.allSatisfy({ $0.allSatisfy { $0.isLetter || "-.’'".contains($0) } })
        else { return nil }
        return names.joined(separator: " ")
    }
}

/// The names in a byline alone.
enum BylineCleaner {
    /// What stands before the names, in lower case, longest first.
    private static let prefixes = [
        "reviewed by ", "written by ", "posted by ", "story by ", "автор: ", "текст: ", "by: ", "von ", "par ", "por ",
        "by ",
    ]
    /// The longest list of names, in words.
    private static let wordLimit = 24
    /// What may close a byline and is no part of a name.
    private static let trailing: Set<Character> = [" ", ",", "|", "•", "·", "-", "–", "—", "/", ":", ";"]

    /// The names, `nil` where what is left cannot be any.
    static func clean(_ text: String) -> String? {
        var names = text.drop { !$0.isLetter && !$0.isNumber && $0 != "(" && $0 != "@" && $0 != "“" }
        let lower = names.lowercased()
        if let prefix = prefixes.first(where: lower.hasPrefix) {
            names = names.dropFirst(prefix.count).drop { $0 == " " }
        }
        names = beforeDate(names)
        while let last = names.last, trailing.contains(last) { names = names.dropLast() }
        guard names.contains(where: \.isLetter), names.split(separator: " ").count <= wordLimit else { return nil }
        guard !names.lowercased().hasPrefix("http"), !names.hasPrefix("www.") else { return nil }
        return String(names)
    }

    /// A line without the parts set off by a bar or a dot that hold a number: "8 h ago", "5 min read".
    static func withoutAsides(_ line: String) -> String {
        let parts = line.split { "|•·".contains($0) }
        guard parts.count > 1 else { return line }
        let kept = parts.filter { !$0.contains(where: \.isNumber) && $0.contains(where: \.isLetter) }
        guard !kept.isEmpty, kept.count < parts.count else { return line }
        return kept.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
            .joined(separator: ", ")
    }

    /// What stands before the first month or weekday that a number follows, or the first number with a year in it.
    private static func beforeDate(_ text: Substring) -> Substring {
        let words = text.split(separator: " ")
        for (index, word) in words.enumerated() where index > 0 {
            let next = index + 1 < words.count ? words[index + 1] : ""
            let (isName, isNumber) = (DateReader.isMonthOrWeekday(word), word.first?.isNumber == true)
            let followed = (DateReader.isMonthOrWeekday(next), next.first?.isNumber == true)
            let startsDate = isName && (followed.0 || followed.1) || isNumber && followed.0
            let isDate = word.first?.isNumber == true && word.filter(\.isNumber).count >= 4
            if startsDate || isDate { return text[..<word.startIndex] }
        }
        return text
    }
}

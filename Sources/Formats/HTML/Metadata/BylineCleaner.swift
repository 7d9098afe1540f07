/// The names in a byline alone.
enum BylineCleaner {
    /// What stands before the names, in lower case.
    private static let prefixes = [
        "by ", "by: ", "written by ", "posted by ", "von ", "par ", "por ", "di ", "автор: ", "текст: ",
    ]

    /// The names, `nil` where what is left cannot be any.
    static func clean(_ text: String) -> String? {
        var names = text[...]
        names = names.drop { !$0.isLetter && !$0.isNumber && $0 != "(" && $0 != "@" && $0 != "“" }
        for prefix in prefixes where names.lowercased().hasPrefix(prefix) {
            names = names.dropFirst(prefix.count).drop { $0 == " " }
            break
        }
        while let last = names.last,
            last == " " || last == "," || last == "|" || last == "•" || last == "·" || last == "-"
        {
            names = names.dropLast()
        }
        let lower = names.lowercased()
        guard names.contains(where: \.isLetter), !lower.hasPrefix("http"), !lower.contains("://") || lower.contains("(")
        else { return nil }
        return String(names)
    }
}

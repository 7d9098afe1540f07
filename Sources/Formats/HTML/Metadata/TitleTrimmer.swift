/// The `<title>` of a page without the name of the site.
enum TitleTrimmer {
    /// What site names are set off with.
    private static let dividers: Set<Character> = ["|", "-", "–", "—", "\\", "/", ">", "»", "·"]

    /// The headline in `title`; `headings` are the page's own.
    static func trim(_ title: String?, headings: [String]) -> String? {
        guard let title else { return headings.count == 1 ? headings.first : nil }
        if headings.contains(title) { return title }
        // What stands in the page as a heading is the headline.
        for heading in headings where heading.utf8.count * 2 >= title.utf8.count && title.contains(heading) {
            return heading
        }
        let parts = parts(title)
        guard parts.count > 1 else { return title }
        let opening = trimmed(String(parts[0]))
        if headings.contains(opening) { return opening }
        let words = title.split(separator: " ").count
        let kept = parts.dropLast().joined(separator: "")
        let trimmed = trimmed(kept)
        let count = trimmed.split(separator: " ").count
        return count > 4 || count >= 3 && count == words - 2 ? trimmed : title
    }

    /// The title cut before each divider with white space beside it; dividers stay with the part behind them.
    private static func parts(_ title: String) -> [Substring] {
        var parts: [Substring] = []
        var start = title.startIndex
        var isAfterSpace = false
        for index in title.indices {
            let character = title[index]
            if isAfterSpace, dividers.contains(character), title[title.index(after: index)...].hasPrefix(" ") {
                parts.append(title[start..<index])
                start = index
            }
            isAfterSpace = character == " "
        }
        parts.append(title[start...])
        return parts
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

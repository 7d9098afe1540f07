/// Words as Markdown that shows them as they are.
enum MarkdownEscape {
    private static let marks: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "&", "~"]

    /// A line of text; what would mean something to Markdown is escaped, wherever it stands or at the beginning.
    static func line(_ words: String) -> String { opening(inside(words)) }

    /// Words within a line; what would mean something to Markdown wherever it stands is escaped.
    static func inside(_ words: String) -> String {
        var escaped = ""
        for character in words {
            if marks.contains(character) { escaped.append("\\") }
            escaped.append(character.isNewline ? " " : character)
        }
        return escaped
    }

    /// An address as the target of a link, between angle brackets where it would end too early without.
    static func address(_ address: String) -> String {
        guard address.isEmpty || address.contains(where: { " ()<>\\".contains($0) }) else { return address }
        return "<" + String(address.flatMap { "\\<>".contains($0) ? ["\\", $0] : [$0] }) + ">"
    }

    /// A line whose beginning is no list, heading, rule or setext line.
    static func opening(_ line: String) -> String {
        guard let first = line.first else { return line }
        if "#+-=".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count < 10, let mark = line.dropFirst(digits.count).first, ".)".contains(mark)
        else {
            return line
        }
        return digits + "\\" + line.dropFirst(digits.count)
    }
}

/// The lines of a settings file, to name the one that a setting stands on; TOMLKit does not say.
struct SettingLines {
    private let entries: [(table: [String], key: [String], line: Int)]

    /// The lines of a text that is TOML.
    init(_ text: String) {
        var entries: [(table: [String], key: [String], line: Int)] = []
        var table: [String] = []
        for (index, line) in text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }
        ).enumerated() {
            var rest = line.drop { $0 == " " || $0 == "\t" }
            if rest.first == "[" {
                rest = rest.drop { $0 == "[" }
                table = Self.path(&rest)
                entries.append((table, [], index + 1))
            } else if let first = rest.first, first != "#" {
                let key = Self.path(&rest)
                if rest.drop(while: { $0 == " " || $0 == "\t" }).first == "=" {
                    entries.append((table, key, index + 1))
                }
            }
        }
        self.entries = entries
    }

    /// The line of a setting by its names from the outermost table inwards, from 1; else that of the table it is in.
    func number(of path: String...) -> Int { number(of: path) }

    /// The same for names in a list.
    func number(of path: [String]) -> Int {
        if let exact = entries.first(where: { $0.table + $0.key == path }) { return exact.line }
        if let inside = entries.first(where: { ($0.table + $0.key).starts(with: path) }) { return inside.line }
        return path.count > 1 ? number(of: path.dropLast()) : 1
    }

    /// The names of a dotted key at the start of a line, each bare or in quotation marks.
    private static func path(_ rest: inout Substring) -> [String] {
        var names: [String] = []
        while true {
            rest = rest.drop { $0 == " " || $0 == "\t" }
            if let mark = rest.first, mark == "\"" || mark == "'" {
                names.append(quoted(&rest, mark))
            } else {
                let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
                if !name.isEmpty { names.append(String(name)) }
                rest = rest.dropFirst(name.count)
            }
            let after = rest.drop { $0 == " " || $0 == "\t" }
            guard after.first == "." else { return names }
            rest = after.dropFirst()
        }
    }

    /// A name in quotation marks; between double ones a backslash stands before what is meant as it is.
    private static func quoted(_ rest: inout Substring, _ mark: Character) -> String {
        var name = ""
        rest.removeFirst()
        while let character = rest.popFirst(), character != mark {
            if character == "\\", mark == "\"", let next = rest.popFirst() {
                name.append(next)
            } else {
                name.append(character)
            }
        }
        return name
    }
}

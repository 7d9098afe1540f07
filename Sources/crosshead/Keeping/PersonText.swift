import Library
import Model

/// The page of a person: roles over time, verbs, and what they said, by date.
struct PersonText {
    private let person: Person
    private let number: Int

    /// The page of the person with a number in the list.
    init(_ person: Person, number: Int) {
        self.person = person
        self.number = number
    }

    /// What roles are numbered with.
    static let letters = Array("abcdefghijklmnopqrstuvwxyz")

    /// The lines, ended by a line break.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// Name, roles over time and verbs, a line each.
    var head: [String] {
        let count = person.appearances.reduce(0) { $0 + $1.quotes.count }
        let articles = Set(person.appearances.map(\.article.id)).count
        let head = "\(number)  \(person.name): \(Self.count(count, "quote")) in \(Self.count(articles, "article"))"
        let roles = zip(Self.letters, person.roles).map { letter, role in
            "   \(number)\(letter)  \(role.role)\(Self.dates(role.first, role.last)), "
                + Self.count(role.count, "article")
        }
        let verbs = person.verbs.prefix(8).map { "\($0.verb) \($0.count)" }.joined(separator: ", ")
        return [head] + roles + (verbs.isEmpty ? [] : ["   verbs: \(verbs)"])
    }

    private var lines: [String] { head + person.appearances.filter { !$0.quotes.isEmpty }.flatMap(Self.lines) }

    private static func lines(_ appearance: Person.Appearance) -> [String] {
        let head = "   \(appearance.article.id): \(appearance.article.line)"
        return [head]
            + appearance.quotes.map { quote in
                let words = quote.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                return "      " + (quote.verb.map { "\($0): " } ?? "") + words
            }
    }

    private static func dates(_ first: String?, _ last: String?) -> String {
        guard let first, let last else { return "" }
        return first == last ? ", \(first)" : ", \(first) to \(last)"
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

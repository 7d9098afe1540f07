/// Reads a search of the library as a reader types it: `trade "free port" speaker:lee said:tax number:>1bn unit:USD
/// outlet:courier date:2024-03 tag:ports`.
public struct QueryParser: Sendable {
    /// Why a search cannot be made, for the reader.
    public struct Failure: Error, Hashable, Sendable {
        /// The words.
        public let message: String
    }

    /// Whether the last word may be unfinished, as while it is typed.
    private let isTyping: Bool
    /// The symbol that figures have for a unit as people call it, `nil` for what is none: `dollars` is USD.
    private let unit: @Sendable (String) -> String?

    /// A parser; `unit` knows the symbols of units by all their names.
    public init(isTyping: Bool = false, unit: @escaping @Sendable (String) -> String? = { _ in nil }) {
        self.isTyping = isTyping
        self.unit = unit
    }

    /// What comes before the colon.
    private enum Field: String, CaseIterable {
        case speaker, said, number, unit, outlet, date, tag
    }

    /// The query that a line stands for.
    public func parse(_ line: String) throws(Failure) -> LibraryQuery {
        var query = LibraryQuery()
        var rest = Substring(line)
        while let piece = Self.next(&rest) {
            let isLast = isTyping && rest.isEmpty && line.last.map { !$0.isWhitespace && $0 != "\"" } == true
            let term = Self.term(piece.value, isBeginning: isLast && piece.value.utf8.count >= Self.shortestStem)
            switch piece.field {
            case nil: query.words += Self.list(term)
            case .said: query.said += Self.list(term)
            case .speaker: query.speakers += Self.list(term)
            case .number: try addNumber(piece.value, to: &query)
            case .unit: query.unit = unit(piece.value) ?? piece.value
            case .outlet: query.outlet = piece.value
            case .tag: query.tags.append(piece.value)
            case .date: query.dates = try Self.dates(piece.value)
            }
        }
        return query
    }

    /// Shorter beginnings than this, in bytes, are those of so many words that finding them takes long and says nothing.
    private static let shortestStem = 3

    private static func list(_ term: LibraryQuery.Term) -> [LibraryQuery.Term] {
        NameKey.of(term.text).isEmpty ? [] : [term]
    }

    /// A word with a star behind it is the beginning of a word.
    private static func term(_ value: String, isBeginning: Bool) -> LibraryQuery.Term {
        let hasStar = value.last == "*"
        return LibraryQuery.Term(text: hasStar ? String(value.dropLast()) : value, isBeginning: isBeginning || hasStar)
    }

    /// The next word or phrase, with the field before it.
    private static func next(_ rest: inout Substring) -> (field: Field?, value: String)? {
        rest = rest.drop(while: \.isWhitespace)
        guard !rest.isEmpty else { return nil }
        var field: Field?
        if let colon = rest.firstIndex(where: { $0 == ":" || $0.isWhitespace || isMark($0) }), rest[colon] == ":",
            let known = Field(rawValue: rest[..<colon].lowercased())
        {
            field = known
            rest = rest[rest.index(after: colon)...]
        }
        guard let mark = rest.first, isMark(mark) else {
            let word = rest.prefix { !$0.isWhitespace }
            rest = rest[word.endIndex...]
            return (field, String(word))
        }
        let phrase = rest.dropFirst().prefix { !isMark($0) }
        rest = rest[phrase.endIndex...].dropFirst()
        return (field, String(phrase))
    }

    private static func isMark(_ character: Character) -> Bool { "\"“”".contains(character) }

    /// `>1bn`, `<=5%`, `7`, `$10..20m`.
    private func addNumber(_ typed: String, to query: inout LibraryQuery) throws(Failure) {
        let text = typed.replacing("≥", with: ">=").replacing("≤", with: "<=")
        var amounts: [Amount] = []
        if let dots = text.firstRange(of: "..") {
            amounts = [text[..<dots.lowerBound], text[dots.upperBound...]].compactMap(amount)
            if amounts.count == 2 {
                query.numbers += [
                    .init(relation: .atLeast, value: amounts[0].value),
                    .init(relation: .atMost, value: amounts[1].value),
                ]
            }
        } else {
            let relations = LibraryQuery.NumberCondition.Relation.allCases.filter { text.hasPrefix($0.rawValue) }
            let relation = relations.max { $0.rawValue.count < $1.rawValue.count }
            amounts = [text.dropFirst(relation?.rawValue.count ?? 0)].compactMap(amount)
            query.numbers += amounts.map { .init(relation: relation ?? .equal, value: $0.value) }
        }
        guard amounts.count == (text.contains("..") ? 2 : 1) else {
            throw Failure(message: "number:\(typed) is no number; write number:7, number:>1bn or number:10..20")
        }
        if let unit = amounts.compactMap(\.unit).last { query.unit = unit }
    }

    /// How many a scale word stands for.
    private static let scales: [(word: String, factor: Double)] = [
        ("bn", 1e9), ("m", 1e6), ("mn", 1e6), ("k", 1e3), ("b", 1e9), ("tn", 1e12), ("t", 1e12), ("million", 1e6),
        ("billion", 1e9), ("trillion", 1e12), ("thousand", 1e3),
    ]

    /// A number with the unit that stands with it.
    private typealias Amount = (value: Double, unit: String?)

    /// `1.5bn`, `$2m`, `7km`, `5%`.
    private func amount(_ text: Substring) -> Amount? {
        let plain = text.filter { $0 != "," && $0 != "_" && !$0.isWhitespace }
        let mark = plain.prefix { !$0.isNumber && $0 != "." && $0 != "-" }
        let digits = plain.dropFirst(mark.count).prefix { $0.isNumber || $0 == "." || $0 == "-" }
        guard let value = Double(digits), value.isFinite else { return nil }
        let word = plain.dropFirst(mark.count + digits.count)
        let scale = Self.scales.first { $0.word == word.lowercased() }
        let names = [mark, scale == nil ? word : ""].filter { !$0.isEmpty }
        let units = names.map { $0 == "%" ? "%" : unit(String($0)) }
        guard !units.contains(nil), units.count < 2 else { return nil }
        return (value * (scale?.factor ?? 1), units.first ?? nil)
    }

    /// `2024`, `2024-03`, `2024-03-05`, `2023..2024-06`, `2023..`, `..2024`.
    private static func dates(_ text: String) throws(Failure) -> LibraryQuery.Dates {
        guard let dots = text.firstRange(of: "..") else {
            if isDate(text) { return .init(from: text, to: text + last) }
            throw wrongDate(text)
        }
        let (from, to) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
        guard (from.isEmpty || isDate(from)) && (to.isEmpty || isDate(to)) && text.count > 2 else {
            throw wrongDate(text)
        }
        return .init(from: from.isEmpty ? "0" : from, to: (to.isEmpty ? "9" : to) + last)
    }

    /// What comes behind every date that begins alike.
    private static let last = "~"

    private static func wrongDate(_ text: String) -> Failure {
        Failure(message: "date:\(text) is no date; write date:2024, date:2024-03 or date:2023..2024-06-30")
    }

    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let bounds = [(4, 0...9999), (2, 1...12), (2, 1...31)]
        return parts.count <= bounds.count
            && zip(parts, bounds).allSatisfy { part, bound in
                part.count == bound.0 && Int(part).map(bound.1.contains) == true
            }
    }
}

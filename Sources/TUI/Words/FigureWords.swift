public import Model

/// A figure in two parts for a list: its value as copy desks write it, and what it counts or when it holds.
public struct FigureWords {
    /// `~$4 bn`, `7%`, `18th`, `64 years ago`.
    public let value: String
    /// `two-way trade, 2013`; the words that follow in the text where nothing better is known; may be empty.
    public let detail: String

    /// The words of a figure of an article.
    public init(_ figure: Figure, in article: Article) {
        let span = Span(min(figure.span.start, article.text.count), min(figure.span.end, article.text.count))
        // "Two-way trade": what hangs on the number goes with it.
        let tail = Self.hanging(span.end, article.text)
        value = (Self.value(figure) ?? Label.fit(article.text[span], 40)) + article.text[tail]
        detail = Self.detail(figure, after: tail.end, article.text)
    }

    /// Signs of currencies that a reader of English takes for granted; others are written by their code.
    private static let currencies = [
        "CNY": "CN¥", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥", "KRW": "₩", "USD": "$",
    ]

    private static func value(_ figure: Figure) -> String? {
        if figure.modifier == .vague { return nil }
        switch figure.kind {
        // "Three years later", "within a month": only the text says which.
        case .duration where figure.direction == .future: return nil
        case .date, .time, .label: return nil
        case .score: return figure.parts.isEmpty ? nil : figure.parts.map(String.init).joined(separator: "–")
        case .count, .ordinal, .percent, .money, .measure, .age, .duration, .ratio: break
        }
        guard let amount = amount(figure) else { return nil }
        let sign = figure.modifier.map(sign) ?? ""
        return sign + amount
    }

    private static func sign(_ modifier: Figure.Modifier) -> String {
        switch modifier {
        case .about: "~"
        case .moreThan: ">"
        case .atLeast: "≥"
        case .lessThan: "<"
        case .atMost: "≤"
        case .margin: "±"
        case .vague: ""
        }
    }

    /// The number with its unit, a range with a dash between its ends.
    private static func amount(_ figure: Figure) -> String? {
        if let value = figure.value { return with(figure, NumberWords.short(value), value) }
        guard let low = figure.low, let high = figure.high else { return nil }
        return with(figure, NumberWords.range(low, high), high)
    }

    private static func with(_ figure: Figure, _ number: String, _ value: Double) -> String {
        let unit = figure.unit ?? ""
        switch figure.kind {
        case .ordinal: return figure.value.map(NumberWords.ordinal) ?? number
        case .percent: return unit.isEmpty || unit == "%" ? number + "%" : number + " " + unit
        case .money: return currencies[unit].map { $0 + number } ?? (unit.isEmpty ? number : unit + " " + number)
        case .ratio: return unit == "x" ? number + "×" : joined(number, unit)
        case .age: return joined(number, plural(unit, value)) + (unit.isEmpty ? "" : " old")
        case .duration: return duration(figure, joined(number, plural(unit, value)))
        case .count, .measure, .date, .time, .score, .label: return joined(number, unit)
        }
    }

    private static func duration(_ figure: Figure, _ words: String) -> String {
        if figure.recurs { return "every " + words }
        return figure.direction == .past ? words + " ago" : words
    }

    private static func joined(_ number: String, _ unit: String) -> String {
        unit.isEmpty ? number : number + " " + unit
    }

    private static func plural(_ unit: String, _ value: Double) -> String {
        if unit.isEmpty || value == 1 { return unit }
        return unit == "century" ? "centuries" : unit + "s"
    }

    /// What it counts and its year; else the words after it, which say "from 2012" or "of the vote".
    private static func detail(_ figure: Figure, after end: Int, _ text: Text) -> String {
        let what = [figure.subject.map { text[$0] }, figure.of].compactMap(\.self).first
        let known = [what, figure.year.map(String.init)].compactMap(\.self).joined(separator: ", ")
        let rate = figure.per.map { "a \($0)" } ?? ""
        if known.isEmpty { return rate.isEmpty ? following(end, text) : rate }
        return rate.isEmpty ? known : rate + ", " + known
    }

    /// A hyphen and the letters behind it, if they follow at an offset.
    private static func hanging(_ start: Int, _ text: Text) -> Span {
        func isLetter(_ offset: Int) -> Bool {
            offset < text.count && (text.bytes[offset] | 0x20 >= 0x61 && text.bytes[offset] | 0x20 <= 0x7A)
        }
        var end = start
        guard start < text.count, text.bytes[start] == UInt8(ascii: "-"), isLetter(start + 1) else {
            return Span(start, start)
        }
        repeat { end += 1 } while isLetter(end) && end < start + 16
        return Span(start, end)
    }

    /// Bytes after a figure that are looked at for words.
    private static let reach = 60

    /// The words after an offset up to the next mark of punctuation.
    private static func following(_ offset: Int, _ text: Text) -> String {
        let start = text.boundary(atOrBefore: offset)
        let words = text[Span(start, text.boundary(atOrBefore: max(start, min(text.count, start + reach))))]
        if let end = words.firstIndex(where: { ",.;:!?()\n\r“”\"".contains($0) }) {
            return Label.fit(String(words[..<end]), reach)
        }
        guard let space = words.lastIndex(of: " "), start + words.utf8.count < text.count else {
            return Label.fit(words, reach)
        }
        return Label.fit(String(words[..<space]), reach) + "…"
    }
}

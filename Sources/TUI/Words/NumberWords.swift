/// Numbers as copy desks write them.
enum NumberWords {
    private static let scales: [(value: Double, word: String)] = [(1e12, "tn"), (1e9, "bn"), (1e6, "m")]

    /// A number with its scale word where nothing is lost by it, else with commas: `1.25 bn`, `12,400`, `4,123,456`.
    static func short(_ value: Double) -> String {
        for scale in scales where value.magnitude >= scale.value {
            let hundredths = value / scale.value * 100
            if hundredths == hundredths.rounded() { return plain(hundredths / 100) + " " + scale.word }
        }
        return plain(value)
    }

    /// Two numbers with a dash between them; a scale word that both have stands behind the second alone: `9–11 m`.
    static func range(_ low: Double, _ high: Double) -> String {
        let (first, last) = (short(low), short(high))
        let scale = scales.first { first.hasSuffix(" " + $0.word) && last.hasSuffix(" " + $0.word) }
        return first.dropLast(scale.map { $0.word.count + 1 } ?? 0) + "–" + last
    }

    /// A number with commas and at most three decimals.
    static func plain(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1e15 else { return "\(value)" }
        let thousandths = Int((value.magnitude * 1_000).rounded())
        var decimals = String(1_000 + thousandths % 1_000).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        let whole = grouped(thousandths / 1_000)
        return (value < 0 ? "−" : "") + whole + (decimals.isEmpty ? "" : "." + decimals)
    }

    /// A whole number that is not negative, with commas.
    static func grouped(_ value: Int) -> String {
        let digits = Array(String(value))
        guard digits.count > 3 else { return String(digits) }
        return digits.enumerated().reduce(into: "") { words, digit in
            if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { words += "," }
            words.append(digit.element)
        }
    }

    /// Which of several it is: `3/55,174`.
    static func place(_ number: Int, of count: Int) -> String { grouped(number) + "/" + grouped(count) }

    /// A place in a ranking: 1st, 2nd, 13th.
    static func ordinal(_ value: Double) -> String {
        guard value.magnitude < 1e15, let number = Int(exactly: value) else { return plain(value) }
        let isTeen = (11...13).contains(number % 100)
        let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
        return grouped(number) + ending
    }
}

import Model

/// Reads lengths of time and ages: `64 years ago`, `15-plus years`, `an hour and a half`, `two-year-old`, `aged 43`.
struct DurationParser {
    /// Where to read.
    let block: AtomBlock

    /// The duration or age of which `numeral` is the number.
    func parse(_ numeral: Numeral) -> Quantity? {
        guard !numeral.isOrdinal, let unit = unit(at: numeral.next, numeral) else { return nil }
        var quantity = Quantity(numeral, .duration, unit: unit.unit.rawValue, end: unit.end)
        if let end = ageTail(unit.end) {
            quantity.kind = .age
            quantity.end = end
            return quantity
        }
        addSmaller(&quantity, unit.unit)
        addHalf(&quantity, unit.unit)
        addDirection(&quantity)
        return quantity
    }

    /// An age without a unit: "aged 43", "at age 18", "87 yo".
    func age(_ numeral: Numeral) -> Quantity? {
        guard !numeral.isOrdinal, !numeral.isPart, numeral.scale == 1, numeral.value > 0, numeral.value < 130 else {
            return nil
        }
        let first = numeral.first
        switch block.word(first - 1) {
        case .aged: return plainAge(numeral)
        case .age, .ages:
            // "age 87", and not the number that ends a clause: "at that age 50 people".
            return numeral.isDigits || block.word(first - 1) == .ages || !block.isWord(numeral.end)
                ? plainAge(numeral) : nil
        default: break
        }
        if block.word(numeral.next) == .yo || isLetters(numeral.next, "y", "o") {
            var quantity = plainAge(numeral)
            quantity.end = numeral.next + (block.word(numeral.next) == .yo ? 1 : 3)
            return quantity
        }
        if isSaidAge(numeral) { return plainAge(numeral) }
        // "At 16, she left school."
        if block.word(first - 1) == .at, block.isCapitalised(first - 1), numeral.plainDigits > 0, numeral.value >= 5,
            block.mark(numeral.end) == ","
        {
            return plainAge(numeral)
        }
        if let key = block.atom(first - 1)?.key, AgeWords.before.contains(key), numeral.isDigits, isEnd(numeral.end) {
            return plainAge(numeral)
        }
        return isApposition(numeral) ? plainAge(numeral) : nil
    }

    /// "Fiorina, then 44,", "the age of 30", "She is 45.", "voters under 30": only where nothing counted follows.
    private func isSaidAge(_ numeral: Numeral) -> Bool {
        guard numeral.plainDigits > 0, numeral.plainDigits <= 3, numeral.value <= 115 else { return false }
        let first = numeral.first
        let isEnd = isEndOfAge(numeral.end)
        switch block.word(first - 1) {
        case _ where !isEnd && block.word(first - 1) != .of: return false
        case .of: return block.word(first - 2) == .age || block.word(first - 2) == .ages
        case .is, .was, .be, .now:
            let subject = block.word(first - 2) == .will || block.word(first - 2) == .is ? first - 3 : first - 2
            return block.word(subject) == .he || block.word(subject) == .she || block.word(subject) == .who
                || numeral.value >= 14 && isName(subject) && block.isCapitalised(subject - 1)
        case .under, .over, .than, .above, .below:
            let at = block.word(first - 1) == .than ? first - 3 : first - 2
            return block.atom(at).map { AgeWords.people.contains($0.key) } ?? false
        default:
            return block.atom(first - 1)?.key == AgeWords.then && block.mark(first - 2) == ","
                && block.mark(numeral.end) == ","
        }
    }

    /// Whether no noun follows that the number could count.
    private func isEndOfAge(_ index: Int) -> Bool {
        guard let atom = block.atom(index) else { return true }
        if atom.kind == .mark { return block.isSentenceMark(index) && !block.isDigits(index + 1) }
        switch block.word(index) {
        case .and, .in, .or, .at, .to, .who, .when, .but, .was, .is, .are, .were, .have, .had, .said, .by: return true
        default: return AgeWords.after.contains(atom.key)
        }
    }

    private func plainAge(_ numeral: Numeral) -> Quantity {
        Quantity(numeral, .age, unit: TimeUnit.year.rawValue, end: numeral.end)
    }

    private func isLetters(_ index: Int, _ first: StaticString, _ second: StaticString) -> Bool {
        block.spells(index, first) && block.mark(index + 1) == "/" && block.spells(index + 2, second)
    }

    private func isEnd(_ index: Int) -> Bool {
        guard block.isJoined(index) else { return block.word(index) != nil || block.atom(index) == nil }
        return block.mark(index) != nil && !block.isDash(index) && block.mark(index) != "%"
    }

    /// ", 43," or " (43)" after a name.
    private func isApposition(_ numeral: Numeral) -> Bool {
        guard numeral.plainDigits > 0, numeral.plainDigits <= 3, numeral.value <= 115 else { return false }
        let first = numeral.first
        if block.mark(first - 1) == "(", block.isJoined(first), block.mark(numeral.end) == ")" {
            return isName(first - 2) && block.isCapitalised(first - 3) && block.plainValue(numeral) >= 10
        }
        guard block.mark(first - 1) == ",", block.isJoined(first - 1), block.atom(first)?.gap == .space,
            isName(first - 2)
        else { return false }
        guard numeral.value >= 5 else { return false }
        switch block.mark(numeral.end) {
        case ",":
            return !(block.isDigits(numeral.end + 1) && block.isJoined(numeral.end + 1)) && !isListOfScores(numeral)
        case ".", ";", ")", "—", "–": return !isListOfScores(numeral)
        default:
            switch block.word(numeral.end) {
            case .of, .from, .and, .who, .was, .is, .has, .had:
                return isName(first - 3) || block.word(numeral.end) == .of || block.word(numeral.end) == .who
            default: return false
            }
        }
    }

    /// Whether the atom is a name: a capital, and no month, weekday or number.
    private func isName(_ index: Int) -> Bool {
        guard block.isCapitalised(index) else {
            return block.mark(index) == "." && block.isCapitalised(index - 1) && block.length(index - 1) <= 3
                && block.isCapitalised(index - 2)
        }
        let entry = block.entry(index)
        return entry.month == 0 && entry.weekday == 0 && entry.number == nil && entry.word == nil
    }

    /// "Denver 21, Dallas 14": names and numbers in turn.
    private func isListOfScores(_ numeral: Numeral) -> Bool {
        block.isDigits(numeral.first - 3) && block.mark(numeral.first - 2) == nil
    }

    private func unit(at index: Int, _ numeral: Numeral) -> (unit: TimeUnit, end: Int)? {
        var at = block.afterHyphen(index)
        // "half an hour", "a quarter of a century", "three-quarters of an hour"
        if numeral.isPart {
            if block.word(at) == .of { at += 1 }
            if block.word(at) == .a || block.word(at) == .an || block.word(at) == .the && numeral.value != 0.5 {
                at += 1
            }
        }
        // "two more years", "5 past minutes", "four business days", "ten calendar days"
        if block.atom(at)?.gap == .space, let atom = block.atom(at), Self.between.contains(atom.key),
            block.timeUnit(at + 1) != nil
        {
            at += 1
        }
        guard let unit = block.timeUnit(at), block.atom(at)?.gap != .line else { return nil }
        let length = block.length(at)
        if length == 1 {
            guard numeral.isDigits, block.isJoined(at) || block.spells(at, "h") else { return nil }
            guard
                !block.isJoined(at + 1)
                    || block.mark(at + 1) != nil && block.mark(at + 1) != "/" && block.mark(at + 1) != "'"
                        && block.mark(at + 1) != "’"
            else { return nil }
            if unit == .second, numeral.plainDigits == 2 || numeral.plainDigits == 4 { return nil }
            if block.isCapitalised(at), unit != .year, unit != .week { return nil }
        }
        // "second", "quarter" and "minute" after a number are plural, unless joined to it or to one.
        if unit == .second, length == 6 || unit == .quarter && length == 7, at == index, !numeral.isPart,
            numeral.value != 1
        {
            return nil
        }
        if unit == .quarter, numeral.isPart { return nil }
        if block.spells(at, "mo"), !block.isJoined(at) { return nil }
        return (unit, at + 1)
    }

    /// Words that may stand between a number and its unit of time.
    private static let between = Set(
        [
            "more", "past", "previous", "coming", "upcoming", "next", "last", "additional", "full", "consecutive",
            "straight", "business", "working", "calendar", "extra", "further", "long", "whole", "other",
        ]
        .map { WordKey(of: $0) })

    /// Where "old", "-old", "of age" end, after a unit.
    private func ageTail(_ index: Int) -> Int? {
        let at = block.afterHyphen(index)
        if block.word(at) == .old || block.atom(at)?.key == Self.olds { return at + 1 }
        if block.word(index) == .of, block.word(index + 1) == .age { return index + 2 }
        return nil
    }

    private static let olds = WordKey(of: "olds")

    /// Adds what follows in smaller units: "5 years 1 month 12 days", "two hours and 30 minutes".
    private func addSmaller(_ quantity: inout Quantity, _ unit: TimeUnit) {
        guard quantity.numeral.scale == 1, !quantity.numeral.isPart else { return }
        var last = unit
        var days = quantity.value * unit.days
        var isMixed = false
        while true {
            var next = quantity.end
            if block.word(next) == .and { next += 1 }
            guard block.atom(next)?.gap == .space, let numeral = NumeralReader(block: block).read(at: next),
                numeral.first == next,
                !numeral.isOrdinal, !numeral.isPart, numeral.scale == 1,
                let more = self.unit(at: numeral.next, numeral), more.unit != last,
                isMixed || more.unit.days < last.days || next == quantity.end, ageTail(more.end) == nil
            else { break }
            days += numeral.value * more.unit.days
            last = more.unit
            isMixed = true
            quantity.end = more.end
        }
        if isMixed {
            quantity.value = days / unit.days
            quantity.isCompound = true
        }
    }

    /// "one hour and half", "an hour and a half": the half after the unit.
    private func addHalf(_ quantity: inout Quantity, _ unit: TimeUnit) {
        guard block.word(quantity.end) == .and else { return }
        let at = block.word(quantity.end + 1) == .a ? quantity.end + 2 : quantity.end + 1
        guard let part = block.number(at), part.role == .part, block.timeUnit(at + 1) == nil, block.word(at + 1) != .of
        else { return }
        quantity.value += part.value
        quantity.end = at + 1
    }

    /// The duration that ends on the half at `index`, where "an hour and a" stands before it.
    func halfAfterUnit(_ numeral: Numeral) -> Quantity? {
        guard numeral.isPart, block.word(numeral.first - 1) == .and, let unit = block.timeUnit(numeral.first - 2) else {
            return nil
        }
        let article = numeral.first - 3
        guard block.word(article) == .a || block.word(article) == .an else { return nil }
        var whole = numeral
        whole.first = article
        whole.value += 1
        var quantity = Quantity(whole, .duration, unit: unit.rawValue, end: numeral.end)
        addDirection(&quantity)
        return quantity
    }

    /// Takes "ago", "later", "from now" into the span, and reads "past", "next", "in" and "within" before it.
    private func addDirection(_ quantity: inout Quantity) {
        switch block.word(quantity.end) {
        case .ago:
            quantity.direction = .past
            quantity.end += 1
        case .earlier:
            quantity.direction = .past
            quantity.end += 1
        case .later, .hence:
            quantity.direction = .future
            quantity.end += 1
        case .from where block.word(quantity.end + 1) == .now || block.word(quantity.end + 1) == .today:
            quantity.direction = .future
            quantity.end += 2
        default:
            for index in stride(from: quantity.end - 2, through: max(quantity.first - 3, 0), by: -1) {
                switch block.word(index) {
                case .past, .last, .previous: quantity.direction = .past
                case .next, .coming, .upcoming, .following, .within: quantity.direction = .future
                case .in where index == quantity.first - 1: quantity.direction = .future
                default: continue
                }
                return
            }
        }
    }
}

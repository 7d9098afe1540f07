/// Reads numbers written in words: cardinals, ordinals, fractions, dozens and vague plurals.
struct WordReader {
    /// Where to read.
    let block: AtomBlock

    /// The number that starts at the number word at `index`; an article before it is taken in: "a million".
    func read(at index: Int) -> Numeral? {
        guard let number = block.number(index) else { return nil }
        switch number.role {
        case .letter, .denominator: return nil
        case .part: return part(at: index)
        case .plural: return vague(at: index)
        case .hundred, .scale, .dozen: return bare(at: index)
        case .ordinal: return ordinalPart(at: index, end: index + 1, number.value) ?? ordinal(at: index)
        case .unit, .teen, .tens:
            if let fraction = fraction(at: index) { return scaled(fraction) }
            guard let numeral = cardinal(at: index) else { return nil }
            return numeral.isOrdinal ? ordinalPart(at: index, end: numeral.end, numeral.value) ?? numeral : numeral
        }
    }

    /// "two-thirds", "three quarters", "one-third", "nine-tenths".
    func fraction(at index: Int) -> Numeral? {
        guard let over = block.number(index), over.role == .unit || over.role == .teen, over.value > 0 else {
            return nil
        }
        var next = index + 1
        // "one - fourth" as well as "one-fourth".
        if block.isHyphen(next), block.atom(next)?.gap == block.atom(next + 1)?.gap, block.atom(next)?.gap != .line {
            next += 1
        }
        guard let under = block.number(next) else { return nil }
        let isOne = over.value == 1
        let value: Double
        switch under.role {
        // "two halves" of a match are no whole.
        case .denominator where under.value == 2 && over.value == 2: return nil
        case .denominator where !isOne: value = over.value / under.value
        case .ordinal where isOne && under.value > 2: value = 1 / under.value
        case .part where under.value == 0.5 && isOne: value = 0.5
        case .part where under.value == 0.25 && (isOne || block.lastLetter(next) == UInt8(ascii: "s")):
            value = over.value / 4
        default: return nil
        }
        // "three quarters of a year" is a part; "two quarters in a row" counts spans of three months.
        if under.value == 0.25, !isOne, over.value != 3 || isCountOfQuarters(index) { return nil }
        var numeral = Numeral(index, next + 1, value: value, isDigits: false)
        numeral.isPart = true
        return numeral
    }

    /// "the past three quarters": spans of three months.
    private func isCountOfQuarters(_ index: Int) -> Bool {
        switch block.word(index - 1) {
        case .past, .last, .previous, .next, .coming, .upcoming, .following: true
        default: false
        }
    }

    private func cardinal(at index: Int) -> Numeral? {
        var state = CardinalState()
        var next = index
        while let number = block.number(next), state.take(number) {
            next += 1
            guard !state.isDone else { break }
            if block.isInnerHyphen(next), block.number(next + 1) != nil {
                guard state.joins(block.number(next + 1)) else { break }
                next += 1
            } else if block.word(next) == .and, state.takesAnd, let small = block.number(next + 1), small.value < 100,
                small.value > 0, block.number(next + 2)?.role != .denominator, tail(at: next + 1) == nil
            {
                switch small.role {
                case .unit, .teen, .tens, .ordinal: next += 1
                default: break
                }
                if block.word(next) == .and { break }
            }
        }
        if block.isInnerHyphen(next - 1) { next -= 1 }
        if block.word(next - 1) == .and { next -= 1 }
        guard next > index else { return nil }
        var numeral = Numeral(index, next, value: state.value, isDigits: false)
        numeral.isOrdinal = state.isDone
        if let part = parts(of: numeral) { return part }
        numeral.scale = state.lastScale
        numeral.base = state.value / state.lastScale
        if block.word(next) == .point { addDecimals(&numeral) }
        if block.number(index)?.value == 0, numeral.end == index + 1 { numeral.plainDigits = 0 }
        return numeral
    }

    /// The part behind "and": "two hundred and fifty-four hundredths", "two and fifty-four hundredths".
    func tail(at index: Int) -> Numeral? {
        guard let number = block.number(index), number.role == .tens || number.role == .teen,
            block.number(index + 1) != nil || block.isInnerHyphen(index + 1), let numeral = cardinal(at: index),
            numeral.isPart
        else { return nil }
        return numeral
    }

    /// "twenty fifths", "fifty-four hundredths", "one hundred thirty-fifths".
    private func parts(of numeral: Numeral) -> Numeral? {
        guard !numeral.isOrdinal, numeral.end - numeral.first > 1 || numeral.value >= 10 else { return nil }
        let isHyphened = block.isInnerHyphen(numeral.end)
        guard let under = block.number(isHyphened ? numeral.end + 1 : numeral.end), under.role == .denominator else {
            return nil
        }
        var (over, denominator) = (numeral.value, under.value)
        if isHyphened, let tens = block.number(numeral.end - 1), tens.role == .tens, over > tens.value {
            over -= tens.value
            denominator += tens.value
        }
        var part = Numeral(
            numeral.first, numeral.end + (isHyphened ? 2 : 1), value: over / denominator, isDigits: false)
        part.isPart = part.value < 1
        return part
    }

    /// "naught point five", "three point two million".
    private func addDecimals(_ numeral: inout Numeral) {
        var next = numeral.end + 1
        var power = 1.0
        var digits = 0.0
        while let number = block.number(next), number.role == .unit || number.role == .teen, power < 1e12 {
            power *= number.role == .unit ? 10 : 100
            digits = digits * (number.role == .unit ? 10 : 100) + number.value
            next += 1
        }
        guard power > 1 else { return }
        numeral.value = (numeral.value * power + digits) / power
        numeral.end = next
        if let scale = block.number(next), scale.role == .scale {
            numeral.scale = scale.value
            numeral.value = NumeralReader.exact(numeral.value * scale.value)
            numeral.end = next + 1
        }
    }

    /// A scale without a number before it: "a million", "the hundred", "several hundred".
    private func bare(at index: Int) -> Numeral? {
        guard var numeral = cardinal(at: index) else { return nil }
        switch block.word(index - 1) {
        case .a, .an: numeral.first = index - 1
        case .few, .several, .many, .couple: numeral.isVague = true
        default: break
        }
        return numeral
    }

    /// "tens of thousands", "hundreds of billions", "dozens".
    private func vague(at index: Int) -> Numeral? {
        guard let first = block.number(index) else { return nil }
        var value = first.value
        var next = index + 1
        while block.word(next) == .of, let more = block.number(next + 1), more.role == .plural {
            value *= more.value
            next += 2
        }
        // "tens" alone is the plural of a digit's place.
        if first.value == 10, next == index + 1, block.word(next) != .of { return nil }
        // "in the 100s of millions" and "two thousands" were read before.
        var numeral = Numeral(index, next, value: value, isDigits: false)
        numeral.isVague = true
        numeral.scale = value
        return numeral
    }

    /// "half", "a half-million", "half a dozen", "a quarter of a million", "a quarter".
    private func part(at index: Int) -> Numeral? {
        guard let number = block.number(index), block.lastLetter(index) != UInt8(ascii: "s") else { return nil }
        var numeral = Numeral(index, index + 1, value: number.value, isDigits: false)
        numeral.isPart = true
        switch block.word(index - 1) {
        case .a: numeral.first = index - 1
        case .half where number.value == 0.25: break
        default: break
        }
        return scaled(numeral)
    }

    /// A fraction times what follows: "of a million", "a dozen", "-million".
    private func scaled(_ numeral: Numeral) -> Numeral {
        var numeral = numeral
        var next = numeral.end
        if block.isInnerHyphen(next) {
            next += 1
        } else {
            if block.word(next) == .of { next += 1 }
            if block.word(next) == .a { next += 1 }
        }
        guard let number = block.number(next), number.role == .scale || number.role == .dozen || number.role == .hundred
        else { return numeral }
        numeral.value = NumeralReader.exact(numeral.value * number.value)
        numeral.scale = number.value
        numeral.isPart = false
        numeral.end = next + 1
        return numeral
    }

    /// "a third of the staff", "fell by a fifth", "a hundredth": the ordinal after an article that ranks nothing.
    private func ordinalPart(at index: Int, end: Int, _ value: Double) -> Numeral? {
        let article = index - 1
        let isOne = block.number(article)?.value == 1 && block.number(article)?.role == .unit
        guard value > 2, block.word(article) == .a || block.word(article) == .an || isOne,
            block.atom(index)?.gap == .space, isPartOfOne(end, article: article)
        else { return nil }
        var numeral = Numeral(article, end, value: 1 / value, isDigits: false)
        numeral.isPart = true
        return numeral
    }

    /// Whether what follows an ordinal with an article leaves it a part: "of", a comparative, or nothing where a word of
    /// measure stands before. "Two died and a third, her son, was hurt" counts people.
    private func isPartOfOne(_ end: Int, article: Int) -> Bool {
        if block.word(end) == .of { return block.entry(end + 1).weekday == 0 && block.month(end + 1) == nil }
        guard let next = block.atom(end) else { return true }
        if ChangeWords.comparatives.contains(next.key) { return true }
        guard next.kind == .mark ? !block.isHyphen(end) : block.word(end) != nil else { return false }
        guard let before = block.atom(article - 1) else { return false }
        switch block.word(article - 1) {
        case .by, .than, .only, .nearly, .almost, .about, .around, .over, .under, .up, .down, .just, .near, .least:
            return true
        default: return ChangeWords.keys.contains(before.key) || PartWords.before.contains(before.key)
        }
    }

    private func ordinal(at index: Int) -> Numeral? {
        guard let number = block.number(index) else { return nil }
        var numeral = Numeral(index, index + 1, value: number.value, isDigits: false)
        numeral.isOrdinal = true
        return numeral
    }
}

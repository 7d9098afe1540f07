import Model

/// Reads a number in digits, words or both, with its scale: `1.2bn`, `64.8million`, `twenty-seven`, `two and a half
/// million`, `three lakh crore`, `tens of thousands`, `18th`, `two-thirds`.
struct NumeralReader {
    /// Where to read.
    let block: AtomBlock

    /// The number at `index`. With `isMoney` a letter after the digits is a scale: `£5m`.
    func read(at index: Int, isMoney: Bool = false) -> Numeral? {
        // "plus or minus 3" is a margin, and no negative number.
        if let sign = block.word(index), sign == .minus || sign == .negative, block.word(index - 1) != .or {
            guard block.atom(index + 1)?.gap == .space, var numeral = unsigned(at: index + 1, isMoney: isMoney),
                !numeral.isOrdinal, numeral.first == index + 1
            else { return nil }
            numeral.first = index
            numeral.value.negate()
            return numeral
        }
        guard var numeral = unsigned(at: index, isMoney: isMoney) else { return nil }
        if block.isJoined(numeral.first), isSign(numeral.first - 1) {
            numeral.first -= 1
            numeral.value.negate()
        }
        return numeral
    }

    /// Whether the hyphen or minus at `index` is the sign of what follows: it stands free or after an opening mark.
    private func isSign(_ index: Int) -> Bool {
        guard block.isHyphen(index) || block.mark(index) == "\u{2212}" else { return false }
        guard block.isJoined(index) else { return true }
        switch block.mark(index - 1) {
        case "(", "[", "“", "\"", "'", "‘": return true
        default: return false
        }
    }

    private func unsigned(at index: Int, isMoney: Bool) -> Numeral? {
        if var numeral = DigitReader(block: block).read(at: index) {
            if isOrdinalSuffix(numeral) {
                numeral.end += 1
                numeral.next = numeral.end
                numeral.isOrdinal = true
                return numeral
            }
            scale(&numeral, isMoney: isMoney)
            finish(&numeral)
            return numeral
        }
        guard var numeral = WordReader(block: block).read(at: index) else { return nil }
        if !numeral.isOrdinal { finish(&numeral) }
        return numeral
    }

    private func isOrdinalSuffix(_ numeral: Numeral) -> Bool {
        guard numeral.plainDigits > 0 || numeral.value >= 1_000, block.isJoined(numeral.end) else { return false }
        switch block.word(numeral.end) {
        case .th, .st, .nd, .rd: return !(block.isJoined(numeral.end + 1) && block.isDigits(numeral.end + 1))
        default: return false
        }
    }

    /// Multiplies by the scale words or letters that follow the digits.
    private func scale(_ numeral: inout Numeral, isMoney: Bool) {
        var low = 0.0
        while let number = block.number(afterJoin(numeral.end)) {
            let at = afterJoin(numeral.end)
            switch number.role {
            case .hundred, .scale, .dozen: break
            case .plural where number.value >= 12: break
            case .letter:
                guard numeral.scale == 1, isScaleLetter(at, numeral, isMoney: isMoney) else {
                    return finishScale(&numeral, low)
                }
            default: return finishScale(&numeral, low)
            }
            numeral.scale *= number.value
            numeral.value = Self.exact(numeral.value * number.value)
            numeral.isPart = false
            numeral.plainDigits = 0
            numeral.end = at + 1
            if number.role == .letter { return }
            // "4 thousand 3 hundred", "3 hundred and 21".
            var next = numeral.end
            if number.role == .hundred, block.word(next) == .and { next += 1 }
            if number.value == 1e5 || number.value == 1e7, block.word(next) == .and, block.number(next + 1) != nil,
                let rest = WordReader(block: block).read(at: next + 1), !rest.isOrdinal, !rest.isPart, !rest.isVague,
                rest.value < number.value
            {
                // "6 crore and two hundred"
                low = rest.value
                numeral.end = rest.end
                return finishScale(&numeral, low)
            }
            if block.atom(next)?.gap == .space, let small = block.integer(next), block.length(next) <= 2,
                small > 0, number.role == .hundred || block.number(next + 1)?.role == .hundred
            {
                let isHundreds = block.number(next + 1)?.role == .hundred
                low = Double(small) * (isHundreds ? 100 : 1)
                numeral.end = next + (isHundreds ? 2 : 1)
                return finishScale(&numeral, low)
            }
        }
        finishScale(&numeral, low)
    }

    private func finishScale(_ numeral: inout Numeral, _ low: Double) { numeral.value += low }

    /// Past a hyphen between a number and its scale: `$5-million`.
    private func afterJoin(_ index: Int) -> Int {
        guard block.isInnerHyphen(index), let number = block.number(index + 1) else { return index }
        switch number.role {
        case .hundred, .scale, .dozen: return index + 1
        default: return index
        }
    }

    /// Whether the letters at `index` scale the digits before them and are no unit: `5m` is metres unless money,
    /// `2.3m people`; `1500b` is bits, `1.2b` a billion.
    private func isScaleLetter(_ index: Int, _ numeral: Numeral, isMoney: Bool) -> Bool {
        let isJoined = block.isJoined(index)
        if block.isJoined(index + 1) {
            if block.isDigits(index + 1) { return false }
            switch block.mark(index + 1) {
            case "/", "²", "³", "^", "\"", "°": return false
            default: break
            }
        }
        if block.length(index) > 1 {
            if block.spells(index, "mm") || block.spells(index, "MM") { return isMoney && isJoined }
            if block.spells(index, "cr") || block.spells(index, "Cr") { return isMoney || isJoined }
            return isJoined || block.atom(index)?.gap == .space
        }
        if !isJoined { return block.spells(index, "k") && !block.isJoined(index + 1) }
        if isMoney { return true }
        if block.spells(index, "k") { return true }
        if block.spells(index, "K") { return numeral.value < 100 || numeral.plainDigits > 0 }
        if block.spells(index, "M") || block.spells(index, "B") {
            // "221B Baker Street" is a house.
            return numeral.plainDigits == 0 || !block.isCapitalised(index + 1)
        }
        if block.spells(index, "b") { return numeral.value < 1_000 }
        if block.spells(index, "m") { return ScaleNouns.isCounted(block, after: index + 1) }
        return false
    }

    /// Takes "and a half", a scale after it, "-plus" and "-odd".
    private func finish(_ numeral: inout Numeral) {
        addPart(&numeral)
        numeral.next = numeral.end
        if block.mark(numeral.end) == "+", block.isJoined(numeral.end), !block.isDigits(numeral.end + 1) {
            numeral.modifier = .atLeast
            numeral.next = numeral.end + 1
            return
        }
        let isHyphen = block.isHyphen(numeral.end) && block.isJoined(numeral.end)
        switch block.word(isHyphen ? numeral.end + 1 : numeral.end) {
        case .plus where isHyphen: numeral.modifier = .atLeast
        case .odd where isHyphen, .ish where isHyphen: numeral.modifier = .about
        default: return
        }
        numeral.next = numeral.end + 2
        if block.isHyphen(numeral.next), block.isJoined(numeral.next + 1) { numeral.next += 1 }
    }

    /// "and a half", "and three-quarters", "-and-a-half"; then perhaps a scale: "two and a half million".
    private func addPart(_ numeral: inout Numeral) {
        guard !numeral.isPart, !numeral.isVague else { return }
        var next = numeral.end
        if block.isInnerHyphen(next) { next += 1 }
        guard block.word(next) == .and else { return }
        next += 1
        if block.isInnerHyphen(next) { next += 1 }
        let hasArticle = block.word(next) == .a
        if hasArticle { next += 1 }
        if hasArticle, block.isInnerHyphen(next) { next += 1 }
        let part: Double
        if let number = block.number(next), number.role == .part, !block.spells(next, "quarters") {
            part = number.value
            next += 1
        } else if hasArticle, let number = block.number(next), number.role == .ordinal, number.value == 3 {
            part = 1 / 3
            next += 1
        } else if !hasArticle,
            let fraction = WordReader(block: block).fraction(at: next) ?? WordReader(block: block).tail(at: next)
        {
            part = fraction.value
            next = fraction.end
        } else {
            return
        }
        if numeral.scale > 1, let number = block.number(next), number.role == .scale, number.value < numeral.scale {
            // "one billion and a half million".
            numeral.value += part * number.value
            next += 1
        } else if numeral.scale >= 1_000 || numeral.scale > 1 && hasArticle {
            // "3 million and a half" is 3.5 million.
            numeral.value += part * numeral.scale
        } else if numeral.scale > 1 {
            numeral.value += part
        } else {
            numeral.value += part
            let at = block.isInnerHyphen(next) ? next + 1 : next
            if let number = block.number(at), number.role == .scale || number.role == .hundred {
                numeral.scale = number.value
                numeral.value = Self.exact(numeral.value * number.value)
                next = at + 1
            }
        }
        numeral.end = next
        numeral.plainDigits = 0
    }

    /// A product without the last place's noise: 64.8 × 1e6 is 64,800,000.
    static func exact(_ value: Double) -> Double {
        let whole = value.rounded()
        return abs(value - whole) <= 1e-9 * abs(value) ? whole : value
    }
}

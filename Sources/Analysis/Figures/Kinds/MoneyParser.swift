import Model

/// Reads amounts of money: symbol or code before, name or code after, cents added in.
struct MoneyParser {
    /// Where to read.
    let block: AtomBlock

    /// The amount whose number starts at `index`; nothing before `floor` is taken.
    func parse(at index: Int, floor: Int) -> Quantity? {
        if let prefix = prefix(before: index, floor: floor), var numeral = reader.read(at: index, isMoney: true),
            !numeral.isOrdinal
        {
            numeral.first = min(prefix.first, numeral.first)
            if prefix.isNegative { numeral.value.negate() }
            var quantity = Quantity(numeral, .money, unit: prefix.code, end: numeral.end)
            // "$10 dollars", "US$5 million USD"
            if let again = suffix(at: numeral.next, numeral), again.code == prefix.code, again.divisor == 1 {
                quantity.end = again.end
            }
            addHalf(&quantity)
            return quantity
        }
        guard let numeral = reader.read(at: index, isMoney: true), !numeral.isOrdinal,
            !numeral.isPart || numeral.value < 1
        else { return nil }
        guard numeral.first >= floor, let suffix = suffix(at: numeral.next, numeral) else { return nil }
        var quantity = Quantity(numeral, .money, unit: suffix.code, end: suffix.end)
        quantity.value = NumeralReader.exact(numeral.value * suffix.factor) / suffix.divisor
        if suffix.divisor == 1 { addCoins(&quantity) }
        return quantity
    }

    private var reader: NumeralReader { NumeralReader(block: block) }

    // MARK: before the amount

    private func prefix(before index: Int, floor: Int) -> (first: Int, code: String, isNegative: Bool)? {
        guard block.isDigits(index) || block.mark(index) == "." || block.number(index) != nil else { return nil }
        var last = index - 1
        if block.mark(last) == ".", block.isJoined(index), block.isDigits(index),
            !block.isJoined(last) || block.mark(last - 1) != nil
        {
            last -= 1
        }
        var isNegative = false
        if block.isHyphen(last), block.isJoined(last), block.isJoined(index), isCurrencySign(last - 1) {
            isNegative = true
            last -= 1
        }
        guard last >= floor else { return nil }
        // The longest name that ends right before the amount; the longest has five atoms, "U.S. $".
        for first in max(floor, last - 4)...last {
            guard
                let found = Currencies.symbols.longest(block, at: first)
                    ?? Currencies.looseSymbols.longest(block, at: first),
                found.end == last + 1 || (found.end == last && block.mark(last) == "." && block.isWord(last - 1))
            else { continue }
            let isSign = isCurrencySign(last) || block.mark(last) == "/"
            guard isSign || block.isDigits(index) else { return nil }
            if block.isJoined(first), !isSign || block.isWord(first),
                block.isWord(first - 1) || block.isDigits(first - 1)
            {
                continue
            }
            // "a $ 300 million" has an article, "A$ 300 million" a currency.
            if block.word(first) == .a, !block.isJoined(first + 1) || !block.isCapitalised(first) { continue }
            // "it’s $100" is no Singapore dollar.
            if block.isWord(first), block.isJoined(first), block.mark(first - 1) == "’" || block.mark(first - 1) == "'"
            {
                continue
            }
            // "R" and the like count only right before the digits.
            if !isSign, block.length(first) == 1, !block.isJoined(index) || (block.integer(index) ?? 0) < 10 {
                return nil
            }
            var from = first
            if isHyphen(from - 1), block.isJoined(from), from - 1 >= floor,
                !block.isJoined(from - 1) || block.mark(from - 2) == "("
            {
                from -= 1
                isNegative = true
            }
            return (from, Currencies.codes[found.value], isNegative)
        }
        return nil
    }

    private func isHyphen(_ index: Int) -> Bool { block.isHyphen(index) || block.mark(index) == "\u{2212}" }

    private func isCurrencySign(_ index: Int) -> Bool {
        guard let mark = block.mark(index) else { return false }
        switch mark.value {
        case 0x24, 0xA3, 0xA5, 0x58B, 0x60B, 0xE3F, 0x17DB, 0x20A0...0x20CF, 0xFDFC, 0xFFE5: return true
        default: return false
        }
    }

    // MARK: after the amount

    private func suffix(at index: Int, _ numeral: Numeral) -> (code: String, divisor: Double, factor: Double, end: Int)?
    {
        // "hundreds of billions of dollars", "half of a dollar"
        let isOf = numeral.isVague && block.word(index) == .of
        let at = isOf ? index + 1 : block.afterHyphen(index)
        if let found = Currencies.names.longest(block, at: at) ?? joinedSymbol(at) {
            guard isMeant(at, found.end, numeral), !(block.isJoined(found.end) && block.isDigits(found.end)) else {
                return nil
            }
            return (Currencies.codes[found.value], Currencies.divisors[found.value], 1, found.end)
        }
        if isPounds(at, numeral) { return ("GBP", 1, 1, at + 1) }
        if block.spells(at, "p"), block.isJoined(at), block.isDigits(at - 1), numeral.value < 1_000,
            ![144, 240, 360, 480, 720].contains(numeral.value), !block.isJoined(at + 1) || block.mark(at + 1) != nil,
            !(block.mark(at + 1) == "." && block.spells(at + 2, "m"))
        {
            return ("GBP", 100, 1, at + 1)
        }
        // "48.5 MGBP": million before the code.
        if block.length(at) == 4, block.isAllCapitals(at), let atom = block.atom(at), block.bytes[atom.start] == 0x4D {
            let key = ((atom.start + 1)..<atom.end).reduce(WordKey.empty) { $0.adding(block.bytes[$1]) }
            if let index = Self.codeIndices[key] { return (Currencies.codes[index], 1, 1e6, at + 1) }
        }
        return nil
    }

    private static let codeIndices: [WordKey: Int] = Dictionary(
        Currencies.codes.enumerated().map { ($1.utf8.reduce(WordKey.empty) { $0.adding($1) }, $0) },
        uniquingKeysWith: { first, _ in first })

    private func joinedSymbol(_ index: Int) -> (value: Int, end: Int)? {
        guard let found = Currencies.symbols.longest(block, at: index) else { return nil }
        // A sign before the next digits is theirs: "10 $30".
        if isCurrencySign(found.end - 1) {
            if block.isDigits(found.end), block.isJoined(found.end), !block.isJoined(index) { return nil }
            return found
        }
        return block.length(index) >= 2 && !(block.isJoined(found.end) && block.isDigits(found.end)) ? found : nil
    }

    /// Whether a name that is also another word is money here.
    private func isMeant(_ index: Int, _ end: Int, _ numeral: Numeral) -> Bool {
        guard end == index + 1, let key = block.atom(index)?.key else { return true }
        if Self.wordsToo.contains(key) { return numeral.scale >= 1_000 || numeral.value >= 10_000 }
        return true
    }

    private static let wordsToo = Set(
        [
            "won", "mark", "marks", "rand", "dong", "real", "lek", "taka", "kip", "lei", "leva", "sterling", "soles",
            "mop", "cop",
        ].map { WordKey(of: $0) })

    /// "pounds" are money by the million, by the week, or where the words before speak of money; else they are weight.
    private func isPounds(_ index: Int, _ numeral: Numeral) -> Bool {
        guard let key = block.atom(index)?.key, key == Self.pounds || key == Self.pound else { return false }
        // "3,200 tonnes (7 million pounds)"
        if block.mark(numeral.first - 1) == "(", MeasureUnits.names.longest(block, at: numeral.first - 2) != nil {
            return false
        }
        // "15.60 pounds" is a price.
        if block.length(index - 1) == 2, block.mark(index - 2) == ".", let cents = block.atom(index - 1),
            block.bytes[cents.end - 1] == 0x30
        {
            return true
        }
        if numeral.scale >= 1e6 || block.mark(index - 1) == "£" { return true }
        if block.word(index + 1) == .a || block.word(index + 1) == .per, block.timeUnit(index + 2) != nil {
            return true
        }
        return (max(0, numeral.first - 5)..<numeral.first).contains {
            block.atom($0).map { MoneyVerbs.keys.contains($0.key) } ?? false
        }
    }

    private static let pound = WordKey(of: "pound")
    private static let pounds = WordKey(of: "pounds")

    /// "thirteen dollars and forty-five cents", "15 dollars and 50", "15 dollars 50".
    private func addCoins(_ quantity: inout Quantity) {
        var next = quantity.end
        if block.word(next) == .and { next += 1 }
        guard block.atom(next)?.gap == .space, let coins = reader.read(at: next), coins.first == next, !coins.isOrdinal,
            coins.scale == 1, coins.value < 100, coins.value > 0, quantity.numeral.scale == 1
        else { return }
        if let found = Currencies.names.longest(block, at: coins.next), Currencies.divisors[found.value] == 100 {
            quantity.end = found.end
        } else if coins.isDigits, block.length(next) == 2, isEndOfPhrase(coins.end) {
            quantity.end = coins.end
        } else {
            return
        }
        quantity.value = (quantity.value * 100 + coins.value) / 100
    }

    /// "c $ 100 and fifty": hundredths without their name.
    private func addHalf(_ quantity: inout Quantity) {
        guard quantity.numeral.scale == 1, quantity.numeral.plainDigits > 0, block.word(quantity.end) == .and,
            let coins = reader.read(at: quantity.end + 1), coins.first == quantity.end + 1, !coins.isDigits,
            !coins.isOrdinal, !coins.isPart,
            coins.value >= 10, coins.value < 100, isEndOfPhrase(coins.end)
        else { return }
        quantity.value = (quantity.value * 100 + coins.value) / 100
        quantity.end = coins.end
    }

    private func isEndOfPhrase(_ index: Int) -> Bool {
        block.atom(index) == nil || block.mark(index) == "." || block.mark(index) == ","
    }
}

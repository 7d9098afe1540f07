import Model

/// Reads lengths, weights, temperatures and other physical quantities, with feet and inches added up.
struct MeasureParser {
    /// Where to read.
    let block: AtomBlock

    /// The quantity of which `numeral` is the number.
    func parse(_ numeral: Numeral) -> Quantity? {
        guard !numeral.isOrdinal, let unit = unit(at: numeral.next, numeral) else { return nil }
        var quantity = Quantity(numeral, .measure, unit: unit.symbol, end: unit.end)
        if unit.symbol == "ft" { addInches(&quantity) }
        return quantity
    }

    private func unit(at index: Int, _ numeral: Numeral) -> (symbol: String, end: Int)? {
        let at = block.afterHyphen(index)
        if let (symbol, end) = bracketed(at) { return (symbol, end) }
        let symbol = MeasureUnits.symbols.longest(block, at: at)
        let name = MeasureUnits.names.longest(block, at: at)
        if let symbol, symbol.end >= (name?.end ?? 0), isMeant(at, symbol.end, numeral) {
            return rate(MeasureUnits.canonical[symbol.value], symbol.end)
        }
        if let name, isName(at, name.end, numeral) { return rate(MeasureUnits.canonical[name.value], name.end) }
        return nil
    }

    /// "20 (kg)".
    private func bracketed(_ index: Int) -> (symbol: String, end: Int)? {
        guard let open = block.mark(index), open == "(" || open == "{" || open == "[", block.isJoined(index + 1),
            let found = MeasureUnits.symbols.longest(block, at: index + 1), let close = block.mark(found.end),
            close == (open == "(" ? ")" : open == "{" ? "}" : "]"), block.length(index + 1) > 1
        else { return nil }
        return (MeasureUnits.canonical[found.value], found.end + 1)
    }

    /// "per second", "/km" after a unit makes another.
    private func rate(_ symbol: String, _ end: Int) -> (symbol: String, end: Int) {
        if block.mark(end) == "/", block.isJoined(end), block.isJoined(end + 1),
            let below = MeasureUnits.symbols.longest(block, at: end + 1)
        {
            return (symbol + "/" + MeasureUnits.canonical[below.value], below.end)
        }
        if block.word(end) == .per, block.timeUnit(end + 1) == .second, symbol.hasSuffix("bit") || symbol.hasSuffix("B")
        {
            return (symbol + "/s", end + 2)
        }
        return (symbol, end)
    }

    /// Whether a symbol at `index` is a unit: short ones stand right after the digits, or after a space and before no
    /// further word that could make them something else.
    private func isMeant(_ index: Int, _ end: Int, _ numeral: Numeral) -> Bool {
        let isJoined = block.isJoined(index)
        if block.isJoined(end), block.isDigits(end) || block.isWord(end) { return false }
        guard end == index + 1 else { return true }
        // "in" is an inch right after a fraction or feet; "10in".
        if block.word(index) == .in { return isJoined || isInch(after: end, numeral) }
        if block.mark(index) == "\"" { return isJoined && isInchMark(index, numeral) }
        if block.mark(index) == "°" { return true }
        guard numeral.isDigits else { return block.length(index) > 1 }
        guard
            block.length(index) == 1 || block.spells(index, "st") || block.spells(index, "pt")
                || block.spells(index, "ct")
        else { return block.word(index) == nil || isJoined || block.word(index) == .pm }
        if isJoined {
            return !block.spells(index, "A") && !block.spells(index, "J") && !block.spells(index, "N")
                && !block.spells(index, "B") || numeral.plainDigits == 0
        }
        for letter in Self.spacedLetters where block.spells(index, letter) {
            return !block.isHyphen(end) && !(block.isCapitalised(index) && block.isCapitalised(end))
                && !(block.mark(end) == "." && block.isCapitalised(index))
        }
        return false
    }

    /// Single letters that are units even after a space.
    private static let spacedLetters: [StaticString] = ["m", "g", "l", "L", "t", "K", "C", "F", "W", "V", "b"]

    private func isInch(after end: Int, _ numeral: Numeral) -> Bool {
        guard let atom = block.atom(end) else { return numeral.plainDigits == 0 }
        return Self.sizes.contains(atom.key) && (numeral.plainDigits == 0 || numeral.isDigits)
    }

    private static let sizes = Set(
        ["thick", "long", "wide", "high", "tall", "deep", "across", "diameter"].map { WordKey(of: $0) })

    /// A double mark after digits is inches unless it closes a quotation.
    private func isInchMark(_ index: Int, _ numeral: Numeral) -> Bool {
        guard numeral.value <= 120 else { return false }
        var marks = 0
        for before in stride(from: index - 1, through: max(0, index - 200), by: -1) where block.mark(before) == "\"" {
            marks += 1
        }
        return marks % 2 == 0
    }

    /// Whether a name is a unit here: "degrees" of a university, "stone", "yards" and "cups" in games are not told apart.
    private func isName(_ index: Int, _ end: Int, _ numeral: Numeral) -> Bool {
        guard end == index + 1, let key = block.atom(index)?.key else { return true }
        if key == Self.stone { return numeral.value < 60 && block.word(end) != .and }
        if key == Self.bit { return numeral.isDigits }
        return !(numeral.isVague && key == Self.bits)
    }

    private static let stone = WordKey(of: "stone")
    private static let bit = WordKey(of: "bit")
    private static let bits = WordKey(of: "bits")

    /// "5 feet 2 inches", "12 ft 2 in", "5ft 10in", "6 feet 2".
    private func addInches(_ quantity: inout Quantity) {
        var next = block.isInnerHyphen(quantity.end) ? quantity.end + 1 : quantity.end
        if block.word(next) == .and { next += 1 }
        guard block.atom(next)?.gap != .line, let inches = NumeralReader(block: block).read(at: next),
            inches.first == next,
            !inches.isOrdinal, inches.value < 12
        else { return }
        let at = block.afterHyphen(inches.next)
        let name = MeasureUnits.names.longest(block, at: at) ?? MeasureUnits.symbols.longest(block, at: at)
        if let name, MeasureUnits.canonical[name.value] == "in" {
            quantity.end = name.end
        } else if block.word(at) == .in,
            !block.isWord(at + 1) || Self.sizes.contains(block.atoms[at + 1].key) || block.word(at + 1) == .more
        {
            quantity.end = at + 1
        } else {
            return
        }
        quantity.value += inches.value / 12
    }
}

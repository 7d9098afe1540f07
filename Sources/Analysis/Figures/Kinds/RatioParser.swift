import Model

/// Reads parts and multiples: `1 in 4`, `eight of 10`, `two out of three`, `half`, `three times the rate`, `tenfold`, `2x`.
struct RatioParser {
    /// Where to read.
    let block: AtomBlock

    /// The ratio that starts with the bare number `quantity`.
    func parse(_ quantity: Quantity) -> Match? {
        let numeral = quantity.numeral
        guard quantity.kind == .count || quantity.kind == .ratio, !numeral.isVague else { return nil }
        if quantity.kind == .count, let match = share(numeral) { return match }
        if let match = multiple(numeral) { return match }
        return nil
    }

    /// "one in every four": a whole number, smaller than the one it is a part of.
    private func share(_ numeral: Numeral) -> Match? {
        guard numeral.scale == 1, numeral.value == numeral.value.rounded(), numeral.end == numeral.next else {
            return nil
        }
        var next = numeral.end
        if block.word(next) == .over { return over(numeral) }
        guard numeral.value >= 1 else { return nil }
        let isOf: Bool
        switch block.word(next) {
        case .in: isOf = false
        case .of: isOf = true
        case .out where block.word(next + 1) == .of:
            isOf = false
            next += 1
        default: return nil
        }
        next += 1
        let isEvery = block.word(next) == .every || block.word(next) == .each
        if isEvery { next += 1 }
        guard let whole = NumeralReader(block: block).read(at: next), whole.first == next, !whole.isOrdinal,
            !whole.isPart, !whole.isVague,
            whole.value > numeral.value, whole.value == whole.value.rounded(), whole.modifier == nil,
            whole.end - next < 5
        else { return nil }
        // "two in 2013", "three in five days", "one of three men", "5 in 10 minutes"
        guard whole.plainDigits != 4, block.timeUnit(block.afterHyphen(whole.end)) == nil, block.mark(whole.end) != "%",
            block.month(whole.end) == nil
        else { return nil }
        if block.isJoined(whole.end), block.isDash(whole.end) || block.mark(whole.end) == ":" { return nil }
        if isOf && !isEvery {
            guard numeral.value > 1, whole.value == 10 || whole.value == 100 || whole.isDigits == numeral.isDigits,
                whole.value <= 100
            else { return nil }
        }
        var match = Match(.ratio, numeral.first, whole.end)
        match.value = numeral.value / whole.value
        return match
    }

    /// "one over twenty".
    private func over(_ numeral: Numeral) -> Match? {
        guard let under = NumeralReader(block: block).read(at: numeral.end + 1), under.first == numeral.end + 1,
            under.value > 1,
            abs(numeral.value) == 1, under.scale <= 100, block.atom(under.end) == nil || block.mark(under.end) == ".",
            under.plainDigits != 4
        else { return nil }
        var match = Match(.ratio, numeral.first, under.end)
        match.value = numeral.value / under.value
        return match
    }

    /// "three times as many", "tenfold", "2x".
    private func multiple(_ numeral: Numeral) -> Match? {
        let at = block.afterHyphen(numeral.next)
        let isMultiple: Bool
        switch block.word(at) {
        case .times: isMultiple = isCompared(at + 1)
        case .fold: isMultiple = block.isJoined(at)
        case .x: isMultiple = block.isJoined(at) && !block.isJoined(at + 1) && numeral.isDigits && numeral.value < 1_000
        default: isMultiple = false
        }
        guard isMultiple, !numeral.isOrdinal else { return nil }
        // "times" and "fold" stay outside, as a counted noun does; "x" is part of the number.
        let end = block.word(at) == .times ? numeral.end : at + 1
        var match = Match(.ratio, numeral.first, end)
        match.value = numeral.value
        match.unit = "x"
        match.modifier = numeral.modifier
        return match
    }

    private func isCompared(_ index: Int) -> Bool {
        switch block.word(index) {
        case .as, .more, .the, .its, .their, .his, .her, .our, .that, .what, .greater, .larger, .higher, .less, .fewer,
            .smaller, .lower, .average:
            return true
        default:
            guard block.isLower(index), let atom = block.atom(index) else { return false }
            return Self.comparatives.contains(atom.key)
        }
    }

    private static let comparatives = Set(
        [
            "bigger", "faster", "longer", "likelier", "stronger", "cheaper", "slower", "worse", "better", "earnings",
            "revenue", "sales", "normal", "those",
        ].map { WordKey(of: $0) })

    /// Whether the fraction is one: "a third of", not "a third man"; "half the money", not "the second half".
    func isPart(_ numeral: Numeral) -> Bool {
        guard block.number(numeral.end - 1)?.role == .part, numeral.end - numeral.first <= 2,
            block.number(numeral.first)?.role == .part || block.word(numeral.first) == .a
        else { return true }
        if block.isInnerHyphen(numeral.end) { return false }
        let before = block.word(numeral.first) == .a ? numeral.first : numeral.first - 1
        if let number = block.number(numeral.first - 1), number.role == .ordinal { return false }
        if block.word(numeral.first - 1) == .past { return false }
        let isQuarter = block.number(numeral.end - 1)?.value == 0.25
        guard isQuarter else { return !Self.halves.contains(block.atom(before)?.key ?? 0) && !isTime(numeral.end) }
        // A quarter without "of" is three months, a part of a game or of a town.
        if block.word(numeral.end) == .of {
            return block.word(numeral.first) == .a || block.word(numeral.first - 1) == .the || numeral.first == 0
        }
        return block.word(numeral.first) == .a && !isTime(numeral.end)
            && ModifierFinder(block: block).find(first: numeral.first, end: numeral.end).modifier != nil
    }

    /// Whether a word follows that makes "half" a time of a game, or a clock time.
    private func isTime(_ index: Int) -> Bool {
        switch block.word(index) {
        case .time, .past, .to: block.word(index) != .to || block.isDigits(index + 1)
        default: false
        }
    }

    private static let halves = Set(
        ["other", "latter", "opening", "former", "better", "front", "back"].map { WordKey(of: $0) })
}

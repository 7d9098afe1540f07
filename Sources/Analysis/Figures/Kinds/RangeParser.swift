import Model

/// Joins two quantities into a range, and shares one unit among the numbers of a list.
struct RangeParser {
    /// Where to read.
    let block: AtomBlock

    /// The range that starts with `left`: "5 percent to 25 percent", "10–15%", "between $30,000 and $60,000".
    func parse(_ left: Quantity) -> Match? {
        guard let (connector, next) = connector(after: left), next > left.end,
            let right = QuantityParser(block: block).parse(at: numberStart(next), floor: next), right.first <= next + 1,
            let (low, sharedUnit, sharedKind) = common(left, right)
        else { return nil }
        let isAge = sharedKind == .count && isOfAge(left.first)
        let (kind, unit) = isAge ? (.age, TimeUnit.year.rawValue) : (sharedKind, sharedUnit)
        guard
            right.kind == .count || right.unit != nil || right.kind == .ordinal || kind == .age
                || left.numeral.isPart && right.numeral.isPart && connector != .dash
        else { return nil }
        let isAscending = low < right.value
        switch connector {
        case .between: guard right.value != low else { return nil }
        case .bounds: guard isAscending else { return nil }
        case .to: guard isAscending, !isChange(before: left.first) else { return nil }
        case .dash:
            guard isAscending else { return nil }
            if kind == .count, !left.numeral.isDigits || !right.numeral.isDigits { return nil }
        }
        if kind == .ordinal && connector != .between { return nil }
        var match = Match(kind == .ordinal ? .count : kind, left.first, right.end)
        match.low = min(low, right.value)
        match.high = max(low, right.value)
        match.unit = unit
        match.direction = right.direction
        return match
    }

    /// "aged 16 to 24", "aged between 16 and 24", "ages 18-24"
    private func isOfAge(_ index: Int) -> Bool {
        var before = block.word(index - 1) == .between || block.word(index - 1) == .from ? index - 2 : index - 1
        if block.word(before) == .of { before -= 1 }
        return block.word(before) == .aged || block.word(before) == .ages
    }

    private enum Connector { case between, bounds, to, dash }

    private func connector(after left: Quantity) -> (Connector, Int)? {
        let end = left.end
        if block.isDash(end), block.atom(end + 1)?.gap != .line, block.atom(end)?.gap == block.atom(end + 1)?.gap {
            // "1000 – 5000", and not a dash between two thoughts.
            guard block.isJoined(end) || block.isDigits(end + 1) && left.numeral.isDigits else { return nil }
            return (.dash, end + 1)
        }
        // "18- to 24-year-old"
        let at = block.isHyphen(end) && block.isJoined(end) && !block.isJoined(end + 1) ? end + 1 : end
        switch block.word(at) {
        case .to: return (.to, at + 1)
        case .and
        where isBetween(left.first) || block.word(left.first - 1) == .of && block.word(left.first - 2) == .ages:
            return (.between, at + 1)
        case .and where isLowerBound(left): return upperBound(after: at).map { (.bounds, $0) }
        case .through where block.word(left.first - 1) == .from: return (.to, at + 1)
        default: return nil
        }
    }

    /// "greater than 30": a range may follow.
    private func isLowerBound(_ left: Quantity) -> Bool {
        guard left.kind == .count, left.direction == nil else { return false }
        let modifier = ModifierFinder(block: block).find(first: left.first, end: left.end).modifier
        return modifier == .moreThan || modifier == .atLeast
    }

    /// "and less than or equal to 40": the number after a phrase that sets an upper bound.
    private func upperBound(after and: Int) -> Int? {
        for index in (and + 2)..<(and + 9) {
            guard let atom = block.atom(index), atom.kind != .mark else { return nil }
            guard block.isDigits(index) || block.number(index) != nil else { continue }
            let modifier = ModifierFinder(block: block).find(first: index, end: index + 1).modifier
            return modifier == .lessThan || modifier == .atMost ? index : nil
        }
        return nil
    }

    private func isBetween(_ index: Int) -> Bool {
        (max(0, index - 3)..<index).contains { block.word($0) == .between }
    }

    /// Past a currency sign to the number it stands before.
    private func numberStart(_ index: Int) -> Int {
        var index = index
        for _ in 0..<4 {
            if block.isDigits(index) || block.number(index) != nil || block.word(index) == .minus
                || block.word(index) == .negative
            {
                return index
            }
            if block.word(index) == .a, block.number(index + 1) != nil { return index + 1 }
            index += 1
        }
        return index
    }

    /// The value of the left end in the unit of both, where they can be ends of one range.
    private func common(_ left: Quantity, _ right: Quantity) -> (low: Double, unit: String?, kind: Figure.Kind)? {
        if left.kind == right.kind, left.unit == right.unit {
            // "$5 to $10 million" starts at five million.
            if left.numeral.scale == 1, right.numeral.scale > 1, left.value < 1_000,
                left.kind != .count || left.numeral.isDigits, left.value <= right.numeral.base
            {
                return (NumeralReader.exact(left.value * right.numeral.scale), right.unit, right.kind)
            }
            return (left.value, right.unit, right.kind)
        }
        if left.kind == .age, left.end == left.numeral.end, right.kind == .count, right.value < 130 {
            return (left.value, TimeUnit.year.rawValue, .age)
        }
        guard left.kind == .count || left.kind == .ratio, right.kind != .ordinal, right.kind != .ratio,
            !left.numeral.isVague
        else {
            // "$5 to 10 million"
            guard left.kind == .money, left.unit != nil, right.kind == .count,
                block.isDash(left.end) || right.numeral.scale > 1
            else { return nil }
            let scale = left.numeral.scale == 1 && left.value < right.numeral.base ? right.numeral.scale : 1
            return (NumeralReader.exact(left.value * scale), left.unit, .money)
        }
        if right.kind == .count { return (left.value, nil, .count) }
        let scale =
            left.numeral.scale == 1 && right.numeral.scale > 1 && left.value <= right.numeral.base
            ? right.numeral.scale : 1
        let factor = right.numeral.value == 0 ? 1 : right.value / right.numeral.value
        return (NumeralReader.exact(left.value * scale * (right.kind == .money ? factor : 1)), right.unit, right.kind)
    }

    /// Whether a word before says that something went from the one to the other, so that both stand for themselves.
    private func isChange(before index: Int) -> Bool {
        let from = block.word(index - 1) == .from
        for at in stride(from: index - 1, through: max(0, index - 8), by: -1) {
            guard let atom = block.atom(at) else { return false }
            if ChangeWords.ranging.contains(atom.key) { return false }
            if ChangeWords.keys.contains(atom.key) { return from || block.word(index - 1) == .by || at == index - 1 }
            if block.mark(at) == "." || block.mark(at) == ";" { return false }
        }
        return false
    }
}

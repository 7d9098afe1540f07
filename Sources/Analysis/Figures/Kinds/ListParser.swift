import Model

/// Gives a bare number the unit that stands at the end of its list: "27 and 29 years old", "10, 20 and 30 percent".
struct ListParser {
    /// Where to read.
    let block: AtomBlock

    /// "three or four months ago": the first has the unit of the second.
    private func alternative(_ quantity: Quantity) -> Match? {
        guard block.word(quantity.end) == .or, block.number(quantity.end + 1) != nil,
            let other = QuantityParser(block: block).parse(at: quantity.end + 1, floor: quantity.end + 1),
            other.first == quantity.end + 1, let unit = other.unit, other.end > other.numeral.end,
            other.value / max(other.numeral.value, 1) == 1 || other.numeral.scale == 1
        else { return nil }
        return match(quantity, other.kind, unit)
    }

    /// "leads by 50 to 48 percent", "rose from 17.5 to 18 per cent": two shares with one unit, and no range.
    private func falling(_ quantity: Quantity) -> Match? {
        guard block.word(quantity.end) == .to, block.isDigits(quantity.end + 1),
            let other = QuantityParser(block: block).parse(at: quantity.end + 1, floor: quantity.end + 1),
            other.kind == .percent, other.first == quantity.end + 1, let unit = other.unit,
            other.value < quantity.value || block.word(quantity.first - 1) == .from
        else { return nil }
        return match(quantity, .percent, unit)
    }

    private func match(_ quantity: Quantity, _ kind: Figure.Kind, _ unit: String) -> Match {
        var match = Match(kind, quantity.first, quantity.end)
        match.value = quantity.value
        match.unit = unit
        return match
    }

    /// `quantity` with the unit of the list it begins or goes on with.
    func parse(_ quantity: Quantity) -> Match? {
        guard quantity.kind == .count,
            quantity.numeral.plainDigits > 0 || !quantity.numeral.isDigits
                || quantity.value != quantity.value.rounded(),
            quantity.numeral.scale == 1
        else { return nil }
        guard quantity.numeral.isDigits else { return alternative(quantity) }
        if let share = falling(quantity) { return share }
        var next = quantity.end
        for _ in 0..<6 {
            let isLast: Bool
            switch block.word(next) {
            case .and, .or: isLast = true
            default:
                guard block.mark(next) == ",", block.isJoined(next), block.atom(next + 1)?.gap == .space else {
                    return nil
                }
                isLast = block.word(next + 1) == .and || block.word(next + 1) == .or
                if isLast { next += 1 }
            }
            guard block.isDigits(next + 1), block.atom(next + 1)?.gap == .space,
                let other = QuantityParser(block: block).parse(at: next + 1, floor: next + 1),
                other.first == next + 1
            else { return nil }
            if other.unit != nil {
                guard isLast, other.kind != .money || other.end > other.numeral.end else { return nil }
                guard other.kind != .age || other.end > other.numeral.end,
                    other.kind != .duration || other.direction == nil
                else { return nil }
                return match(quantity, other.kind, other.unit ?? "")
            }
            guard other.kind == .count, !isLast else { return nil }
            next = other.end
        }
        return nil
    }
}

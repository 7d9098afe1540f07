import Model

/// Gives a bare number the unit that stands at the end of its list: "27 and 29 years old", "10, 20 and 30 percent".
struct ListParser {
    /// Where to read.
    let block: AtomBlock

    /// `quantity` with the unit of the list it begins or goes on with.
    func parse(_ quantity: Quantity) -> Match? {
        guard quantity.kind == .count,
            quantity.numeral.plainDigits > 0 || !quantity.numeral.isDigits
                || quantity.value != quantity.value.rounded(),
            quantity.numeral.isDigits, quantity.numeral.scale == 1
        else { return nil }
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
                var match = Match(other.kind, quantity.first, quantity.end)
                match.value = quantity.value
                match.unit = other.unit
                return match
            }
            guard other.kind == .count, !isLast else { return nil }
            next = other.end
        }
        return nil
    }
}

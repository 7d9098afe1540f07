import Model

/// Walks over the places of a block where a figure may start, and asks each kind's parser in turn.
struct FigureParser {
    /// Where to read.
    let block: AtomBlock

    /// The figures of the block, in text order; none overlaps another.
    func parse(_ triggers: [Int]) -> [Match] {
        var matches: [Match] = []
        var floor = 0
        for index in triggers where index >= floor {
            guard var match = match(at: index, floor: floor), match.first >= floor, match.end > index else { continue }
            if match.kind != .label { addContext(&match) }
            matches.append(match)
            floor = match.end
        }
        return matches
    }

    /// The figure at `index`; nothing before `floor` belongs to it.
    private func match(at index: Int, floor: Int) -> Match? {
        if let label = LabelParser(block: block).parse(at: index) { return label }
        if let date = RelativeDateParser(block: block).parse(at: index) { return date }
        if let date = MomentParser(block: block).parse(at: index, floor: floor) { return date }
        if let recurring = RecurringParser(block: block).parse(at: index) { return recurring }
        if let score = ScoreParser(block: block).parse(at: index) { return score }
        guard let quantity = QuantityParser(block: block).parse(at: index, floor: floor) else { return nil }
        if let range = RangeParser(block: block).parse(quantity) { return range }
        if let ratio = RatioParser(block: block).parse(quantity) { return ratio }
        guard quantity.unit == nil else { return Match(quantity) }
        return ListParser(block: block).parse(quantity) ?? CountParser(block: block).parse(quantity)
    }

    /// What the words around say: modifier and rate.
    private func addContext(_ match: inout Match) {
        if match.modifier == nil {
            let found = ModifierFinder(block: block).find(first: match.first, end: match.end)
            match.modifier = found.modifier
            match.outer = found.first
        }
        if match.kind != .date, match.kind != .time, match.kind != .duration, match.kind != .ordinal {
            match.per = RateFinder(block: block).find(after: match.end)
        }
    }
}

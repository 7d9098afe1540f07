import Model

/// Decides whether a bare number counts something, ranks something, or is no figure at all.
struct CountParser {
    /// Where to read.
    let block: AtomBlock

    /// The count, ordinal or ratio that `quantity` is.
    func parse(_ quantity: Quantity) -> Match? {
        switch quantity.kind {
        case .ordinal: isOrdinal(quantity) ? Match(quantity) : nil
        case .ratio: RatioParser(block: block).isPart(quantity.numeral) ? Match(quantity) : nil
        case .count: isCount(quantity) ? Match(quantity) : nil
        default: Match(quantity)
        }
    }

    /// "first" before a verb ("first published") or alone ("First, …") tells when, and ranks nothing.
    private func isOrdinal(_ quantity: Quantity) -> Bool {
        guard !quantity.numeral.isDigits, quantity.end == quantity.first + 1 else { return true }
        let next = quantity.end
        let before = block.word(quantity.first - 1)
        switch quantity.value {
        case 1:
            if before == .at || before == .when { return false }
            guard let atom = block.atom(next), atom.kind == .word else {
                return before == .the || before == .a || (block.isHyphen(next) && block.isJoined(next))
                    || isRank(quantity.first)
            }
            if before == .the || before == .a || before == .its || before == .his || before == .her || before == .their
                || before == .our || before == .my
            {
                return true
            }
            if block.mark(quantity.first - 1) == "’" || block.word(quantity.first - 1) == .s { return true }
            if block.word(next) == .of, block.atom(next + 1)?.key == Self.all { return false }
            if isRank(quantity.first) { return true }
            return block.word(next) == nil && !isParticiple(next)
        case 2:
            // "a second" of time, "seconds" is another word.
            if before == .a, !block.isWord(next) || block.word(next) != nil { return false }
            if before == .per || before == .every || before == .each { return false }
            if block.word(next) == .to || block.mark(next) == ",", before == nil,
                block.startsLine(quantity.first) || block.isCapitalised(quantity.first)
            {
                return false
            }
            return true
        default:
            return !(block.mark(next) == "," && block.isCapitalised(quantity.first))
        }
    }

    private static let all = WordKey(of: "all")

    /// "finished second", "came first", "ranked third".
    private func isRank(_ index: Int) -> Bool { block.atom(index - 1).map { RankWords.keys.contains($0.key) } ?? false }

    /// Whether the word is a verb in the past, by its ending, or one of the common irregular ones.
    private func isParticiple(_ index: Int) -> Bool {
        guard let atom = block.atom(index), atom.kind == .word, block.isLower(index) else { return false }
        if RankWords.verbs.contains(atom.key) { return true }
        return atom.count > 4 && block.bytes[atom.end - 1] == UInt8(ascii: "d")
            && block.bytes[atom.end - 2] == UInt8(ascii: "e")
    }

    private func isCount(_ quantity: Quantity) -> Bool {
        let numeral = quantity.numeral
        if block.isInnerHyphen(quantity.end), let atom = block.atom(quantity.end + 1),
            OneWords.compounds.contains(atom.key)
        {
            return false
        }
        if numeral.isDigits { return isFreeDigits(quantity) }
        guard numeral.value == 1, numeral.end == numeral.first + 1 else { return true }
        return isContrastingOne(quantity)
    }

    /// Digits joined to letters or marks that make no number of them.
    private func isFreeDigits(_ quantity: Quantity) -> Bool {
        let (first, end) = (quantity.first, quantity.end)
        if block.isJoined(first) {
            if block.isWord(first - 1) || block.isDigits(first - 1) { return false }
            switch block.mark(first - 1) {
            case "/", ":", "_", "@", "=", "&", "\\": return false
            case "." where block.isJoined(first - 1): return false
            case "'", "’": return false
            default: break
            }
        }
        guard block.isJoined(end) else { return true }
        if block.isDigits(end) { return false }
        if block.isWord(end) { return false }
        switch block.mark(end) {
        case "/", ":", "_", "@", "=": return !(block.isJoined(end + 1) && block.atom(end + 1)?.kind != .mark)
        case "'", "’": return block.word(end + 1) != .s
        case ".": return !(block.isJoined(end + 1) && block.isDigits(end + 1))
        default: return true
        }
    }

    /// "one" counts only against other numbers: "more than one child", "six Orthodox … and one Greek Orthodox".
    private func isContrastingOne(_ quantity: Quantity) -> Bool {
        let next = quantity.end
        guard block.isWord(next), block.atom(next)?.gap == .space, block.word(next) == nil, let atom = block.atom(next),
            !OneWords.idioms.contains(atom.key),
            block.number(next) == nil
        else { return false }
        switch block.word(quantity.first - 1) {
        case .than, .the, .only, .just, .least: return true
        case .no, .this, .that, .which, .any, .each, .every: return false
        default: break
        }
        return hasCountNearby(quantity.first)
    }

    private func hasCountNearby(_ index: Int) -> Bool {
        for at in stride(from: index - 1, through: max(0, index - 9), by: -1) {
            if block.mark(at) == "." || block.mark(at) == ";" { break }
            if at < index - 1, isSmallCount(at) { return true }
        }
        for at in (index + 2)..<(index + 9) {
            if block.mark(at) == "." || block.mark(at) == ";" { break }
            if isSmallCount(at), block.word(at - 1) == .and || block.mark(at - 1) == "," { return true }
        }
        return false
    }

    private func isSmallCount(_ index: Int) -> Bool {
        if block.isDigits(index) { return block.length(index) <= 3 && !block.isJoined(index) }
        guard let number = block.number(index) else { return false }
        switch number.role {
        case .unit, .teen, .tens: return number.value > 1
        default: return false
        }
    }
}

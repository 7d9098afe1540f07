import Model

/// Recognises digits that name something, so that they are never shown as numbers: `Future45`, `page 6`, phone numbers,
/// addresses of the web.
struct LabelParser {
    /// Where to read.
    let block: AtomBlock

    /// The label that starts at or around the number at `index`.
    func parse(at index: Int) -> Match? {
        guard block.isDigits(index) else { return ordinalName(index) }
        return joined(index) ?? phone(index) ?? listNumber(index) ?? named(index)
    }

    /// Digits joined to letters before them, or within an address or handle: the whole run without a gap.
    private func joined(_ index: Int) -> Match? {
        var first = index
        var isName = false
        while block.isJoined(first), index - first < 60 {
            first -= 1
            switch block.mark(first) {
            case "@", "#", "_": isName = true
            case "/" where block.mark(first - 1) == "/" || block.isWord(first - 1) && block.month(first - 1) == nil:
                isName = isName || isAddress(first)
            case nil:
                guard block.isWord(first), first == index - 1 || first == index - 2 && block.isHyphen(first + 1) else {
                    continue
                }
                isName = isName || isNamePart(first, index)
            default: break
            }
        }
        // "A6", "B2C": letters on both sides.
        guard isName else { return nil }
        var end = index + 1
        while block.isJoined(end), end - index < 60 { end += 1 }
        while end > index + 1, block.mark(end - 1) != nil { end -= 1 }
        return Match(.label, max(first, 0), end)
    }

    private func isAddress(_ index: Int) -> Bool {
        (max(0, index - 8)..<index).contains {
            block.mark($0) == ":" && block.mark($0 + 1) == "/" || block.spells($0, "www") || block.spells($0, "com")
        }
    }

    /// Whether the letters at `first` make the digits at `index` part of a name: "Future45", "COVID-19", "F-16".
    private func isNamePart(_ first: Int, _ index: Int) -> Bool {
        let entry = block.entry(first)
        guard entry.month == 0, entry.weekday == 0,
            entry.number == nil || entry.number?.role == .letter && first == index - 1
        else { return false }
        switch entry.word {
        case .mid, .early, .late, .fy, .pre, .post, .ages, .aged, .age, .under, .over, .plus, .minus, .sub: return false
        default: break
        }
        if first == index - 1 {
            // "USD50", "Rs500", "Q3", "H2"
            if Currencies.symbols.longest(block, at: first) != nil
                || Currencies.looseSymbols.longest(block, at: first) != nil
            {
                return false
            }
            return !isQuarter(first)
        }
        return block.isCapitalised(first) && !block.isJoined(first) && block.length(first) <= 6
            && block.length(index) <= 4
            && !isQuarter(first) && Currencies.symbols.longest(block, at: first) == nil
    }

    private func isQuarter(_ index: Int) -> Bool {
        guard block.length(index) == 1, let atom = block.atom(index), let number = block.integer(index + 1) else {
            return false
        }
        switch block.bytes[atom.start] | 0x20 {
        case UInt8(ascii: "q"): return number >= 1 && number <= 4
        case UInt8(ascii: "h"): return number == 1 || number == 2
        default: return false
        }
    }

    /// Phone and registration numbers: runs of digits joined by hyphens that are no date, score or range.
    private func phone(_ index: Int) -> Match? {
        var end = index + 1
        var digits = block.length(index)
        var groups = 1
        while groups < 6, block.isHyphen(end), block.isJoined(end), block.isJoined(end + 1), block.isDigits(end + 1) {
            digits += block.length(end + 1)
            groups += 1
            end += 2
        }
        let isShape =
            groups == 2 && block.length(index) == 3 && block.length(index + 2) == 4
            || groups >= 3 && digits >= 9 && block.length(index) != 4 && block.length(index) >= 3
        if isShape { return Match(.label, index, end) }
        if let spaced = spacedPhone(index) { return spaced }
        // "+86 138-2010-2015", "Tel: 000 111 82-2100"
        let line = max(0, index - 6)..<index
        let isTelephone = line.contains {
            block.mark($0) == "+" && block.isJoined($0 + 1) && block.isDigits($0 + 1) || block.spells($0, "Tel")
                || block.spells($0, "Phone") || block.spells($0, "Fax")
        }
        guard
            isTelephone
                || block.mark(index - 1) == "+" && block.isJoined(index) && block.length(index) <= 3
                    && block.isDigits(index + 1)
        else { return nil }
        return Match(.label, index, end)
    }

    /// "0800 555 111": a number that starts with nought, in groups.
    private func spacedPhone(_ index: Int) -> Match? {
        guard let atom = block.atom(index), atom.count >= 3, atom.count <= 5, block.bytes[atom.start] == 0x30 else {
            return nil
        }
        var end = index + 1
        var digits = atom.count
        while block.isDigits(end), block.atom(end)?.gap == .space, block.length(end) >= 2, digits < 12 {
            digits += block.length(end)
            end += 1
        }
        return end > index + 1 && digits >= 9 && digits <= 12 ? Match(.label, index, end) : nil
    }

    /// "1)" or "2." at the start of a line before more text.
    private func listNumber(_ index: Int) -> Match? {
        if block.startsLine(index), block.length(index) <= 2, block.startsLine(index + 1) || index + 1 == block.count,
            block.count > 1
        {
            return Match(.label, index, index + 1)
        }
        guard block.startsLine(index), block.length(index) <= 2, let mark = block.mark(index + 1),
            mark == "." || mark == ")",
            block.isJoined(index + 1), block.atom(index + 2)?.gap == .space, block.month(index + 2) == nil
        else { return nil }
        return Match(.label, index, index + 1)
    }

    /// "page 6", "photo 1", "529 plans".
    private func named(_ index: Int) -> Match? {
        if let reference = reference(index) { return reference }
        if block.length(index) > 15 || isInMarkup(index) || isInlineNumber(index) {
            return Match(.label, index, index + 1)
        }
        guard !block.isJoined(index) || block.mark(index - 1) == "#" else { return nil }
        if block.mark(index - 1) == "#" { return Match(.label, index, index + 1) }
        if block.mark(index + 1) == "(", block.isJoined(index + 1), block.isWord(index + 2),
            block.length(index + 2) == 1, block.mark(index + 3) == ")", block.isJoined(index + 2),
            block.length(index) == 3
        {
            return Match(.label, index, index + 4)
        }
        if block.length(index) == 3, block.integer(index) == 529, let next = block.atom(index + 1),
            LabelNouns.after.contains(next.key)
        {
            return Match(.label, index, index + 1)
        }
        if let address = address(index) { return address }
        if let name = model(index) { return name }
        var noun = index - 1
        if block.mark(noun) == ".", block.isJoined(noun) { noun -= 1 }
        guard let atom = block.atom(noun), atom.kind == .word else { return nil }
        let isPlainInteger =
            !block.isJoined(index + 1)
            || !(block.mark(index + 1) == "%" || block.isWord(index + 1) && block.length(index + 1) > 1)
        guard isPlainInteger else { return nil }
        if block.mark(index + 1) == ",", block.isJoined(index + 2), block.length(index + 2) == 3 { return nil }
        if LabelNouns.several.contains(atom.key) { return Match(.label, index, index + 1) }
        if LabelNouns.before.contains(atom.key), !LabelNouns.capitalised.contains(atom.key) || block.isCapitalised(noun)
        {
            if block.word(noun) == .no, block.mark(noun + 1) != ".", !block.isCapitalised(noun) { return nil }
            if block.word(noun) == .p, noun + 1 == index { return nil }
            // "No. 14-556"
            let isDocket = block.word(noun) == .no && block.isInnerHyphen(index + 1) && block.isDigits(index + 2)
            return Match(.label, index, isDocket ? index + 3 : index + 1)
        }
        // "Voyager 2", "Boeing 777": a name before, and nothing that is counted after.
        guard block.isCapitalised(noun), noun == index - 1, block.length(index) <= 4, isNameBefore(noun),
            !isCounted(index + 1)
        else { return nil }
        return Match(.label, index, index + 1)
    }

    /// `timestamp="1468512000"`
    private func isInMarkup(_ index: Int) -> Bool {
        block.mark(index - 1) == "\"" && block.mark(index - 2) == "=" && block.isJoined(index)
            && block.isJoined(index - 1)
    }

    /// "1) registers …, 2) realizes …": a number before a bracket that none opens.
    private func isInlineNumber(_ index: Int) -> Bool {
        guard block.length(index) <= 2, block.mark(index + 1) == ")", block.isJoined(index + 1),
            block.atom(index)?.gap == .space, block.atom(index + 2)?.gap == .space
        else { return false }
        for at in stride(from: index - 1, through: max(0, index - 30), by: -1) {
            if block.mark(at) == ")" { break }
            if block.mark(at) == "(" { return false }
        }
        return true
    }

    /// "[265]", "ISBN 0-456-01060-2", and the tie-break of "7-6 (5)".
    private func reference(_ index: Int) -> Match? {
        if block.mark(index - 1) == "[", block.isJoined(index), block.mark(index + 1) == "]", block.length(index) <= 4 {
            return Match(.label, index, index + 1)
        }
        if block.mark(index - 1) == "(", block.mark(index + 1) == ")", block.length(index) <= 2,
            block.isDigits(index - 2), block.isDash(index - 3), block.isDigits(index - 4), block.length(index - 4) == 1
        {
            return Match(.label, index, index + 1)
        }
        // "H.R. 2642", "S. 743": bills of an American house.
        if block.mark(index - 1) == ".", block.length(index) >= 2, block.isJoined(index - 1),
            block.spells(index - 2, "R") && block.spells(index - 4, "H")
                || block.spells(index - 2, "S") && block.length(index) >= 3 && !block.isCapitalised(index - 3)
        {
            return Match(.label, index, index + 1)
        }
        let noun = block.mark(index - 1) == ":" ? index - 2 : index - 1
        guard let atom = block.atom(noun), LabelNouns.registers.contains(atom.key) else { return nil }
        var end = index + 1
        while block.isJoined(end), end - index < 40 { end += 1 }
        while end > index + 1, block.mark(end - 1) != nil { end -= 1 }
        return Match(.label, index, end)
    }

    /// "12 High Street", "221B Baker Street": a house.
    private func address(_ index: Int) -> Match? {
        guard block.length(index) <= 4 else { return nil }
        let isLettered = block.isJoined(index + 1) && block.length(index + 1) == 1 && block.isAllCapitals(index + 1)
        let start = isLettered ? index + 2 : index + 1
        var next = start
        while next < start + 3, block.isCapitalised(next), block.atom(next)?.gap == .space { next += 1 }
        guard next >= start + 2, let last = block.atom(next - 1), LabelNouns.streets.contains(last.key) else {
            return nil
        }
        return Match(.label, index, start)
    }

    /// "the FTSE 100", "a Boeing 737-800", "between junctions 9 and 10".
    private func model(_ index: Int) -> Match? {
        guard let before = block.atom(index - 1), block.atom(index)?.gap == .space else { return nil }
        if LabelNouns.names.contains(before.key), block.isCapitalised(index - 1), block.length(index) <= 4 {
            let isVariant = block.isInnerHyphen(index + 1) && block.isDigits(index + 2)
            return Match(.label, index, isVariant ? index + 3 : index + 1)
        }
        guard block.word(index - 1) == .and || block.word(index - 1) == .to, block.isDigits(index - 2),
            let noun = block.atom(index - 3), LabelNouns.several.contains(noun.key)
        else { return nil }
        return Match(.label, index, index + 1)
    }

    private func isNameBefore(_ index: Int) -> Bool {
        let entry = block.entry(index)
        return entry.month == 0 && entry.weekday == 0 && entry.number == nil && entry.word == nil
            && entry.timeUnit == nil
            && !block.startsLine(index) && !isSentenceStart(index)
            && Currencies.symbols.longest(block, at: index) == nil
    }

    private func isSentenceStart(_ index: Int) -> Bool {
        switch block.mark(index - 1) {
        case ".", "!", "?", "“", "\"", ":", "(": true
        default: false
        }
    }

    /// Whether what follows shows a count, a year, a score or a unit.
    private func isCounted(_ index: Int) -> Bool {
        guard let atom = block.atom(index) else { return false }
        if atom.kind == .word {
            return block.isLower(index) && block.word(index) == nil && (atom.gap == .none || !block.startsLine(index))
                || block.number(index) != nil
        }
        if atom.kind == .digits { return true }
        switch block.mark(index) {
        case "%", "-", "–", ":", "/", ".", "°", "€", "£", "$":
            return block.isJoined(index) && (block.isJoined(index + 1) || block.mark(index) == "%")
        case ",": return block.isCapitalised(index + 1) && block.isDigits(index + 2)
        default: return false
        }
    }

    /// "Second Amendment", "First Lady", "first-degree", "First World War".
    private func ordinalName(_ index: Int) -> Match? {
        guard let number = block.number(index), number.role == .ordinal, number.value <= 30 else { return nil }
        let next = block.afterHyphen(index + 1)
        if next > index + 1, block.atom(next).map({ LabelNouns.ordinalNames.contains($0.key) }) ?? false {
            return Match(.label, index, index + 1)
        }
        guard block.isCapitalised(index), block.isCapitalised(next), block.atom(next)?.gap == .space,
            !block.startsLine(index), !isSentenceStart(index)
        else { return nil }
        guard block.month(next) == nil, block.entry(next).weekday == 0, block.timeUnit(next) == nil else { return nil }
        return Match(.label, index, index + 1)
    }
}

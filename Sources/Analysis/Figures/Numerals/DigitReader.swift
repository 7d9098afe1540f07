/// Reads digits with their groups and decimals: `1,234.5`, `1.234,5`, `1 234 567`, `12,34,567`, `.5`, `10 1/2`, `½`.
struct DigitReader {
    /// Where to read.
    let block: AtomBlock

    /// The number that starts at the digits or vulgar fraction at `index`; nothing joined before it is looked at.
    func read(at index: Int) -> Numeral? {
        if let fraction = vulgarFraction(index) {
            var numeral = Numeral(index, index + 1, value: fraction, isDigits: true)
            numeral.isPart = true
            return numeral
        }
        guard block.isDigits(index) else { return nil }
        if let numeral = leadingDecimal(index) { return numeral }
        var numeral = grouped(index) ?? plain(index)
        addFraction(&numeral)
        return numeral
    }

    private func plain(_ index: Int) -> Numeral {
        var numeral = Numeral(index, index + 1, value: value(index), isDigits: true)
        let places = block.length(index + 2)
        if block.mark(index + 1) == ".", isJoinedDigits(index + 1), !isDotted(index + 2) {
            numeral = Numeral(index, index + 3, value: adding(index + 2, to: value(index)), isDigits: true)
        } else if block.mark(index + 1) == ",", isJoinedDigits(index + 1), places != 3, places <= 2,
            !(block.mark(index + 3) == "," && isJoinedDigits(index + 3)), block.length(index) <= 2,
            isDecimalComma(after: index + 3)
        {
            numeral = Numeral(index, index + 3, value: adding(index + 2, to: value(index)), isDigits: true)
        } else {
            numeral.plainDigits = block.length(index)
        }
        return numeral
    }

    /// A comma before one or two digits is a decimal comma only where a unit makes it a number: `3,5 %`.
    private func isDecimalComma(after index: Int) -> Bool {
        block.mark(index) == "%" || block.mark(index) == "€" || block.word(index) == .percent
    }

    private func grouped(_ index: Int) -> Numeral? {
        let lead = block.length(index)
        guard lead <= 3 else { return nil }
        for separator in [Unicode.Scalar(","), ".", "’", "'"] where block.mark(index + 1) == separator {
            guard isJoinedDigits(index + 1) else { return nil }
            var end = index + 3
            var total = value(index)
            var width = block.length(index + 2)
            guard width == 3 || (width == 2 && lead <= 2 && separator == ",") else { return nil }
            total = total * (width == 3 ? 1_000 : 100) + value(index + 2)
            while block.mark(end) == separator, isJoinedDigits(end) {
                let length = block.length(end + 1)
                guard length == 3 || (length == 2 && width == 2) else { return nil }
                total = total * (length == 3 ? 1_000 : 100) + value(end + 1)
                width = length
                end += 2
            }
            // Lakhs and crores are grouped by twos and end on three digits.
            guard width == 3 else { return nil }
            let decimal: Unicode.Scalar = separator == "." ? "," : "."
            if block.mark(end) == decimal, isJoinedDigits(end), !isDotted(end + 1) {
                // `1.234,5` shows by its comma that the full stop groups.
                total = adding(end + 1, to: total)
                end += 2
            } else if separator == ".", end == index + 3 {
                return nil
            }
            return Numeral(index, end, value: total, isDigits: true)
        }
        return spaced(index)
    }

    /// Groups divided by a single space: `1 234 567.89`.
    private func spaced(_ index: Int) -> Numeral? {
        guard block.bytes[block.atoms[index].start] != 0x30 else { return nil }
        var end = index + 1
        var total = value(index)
        while let atom = block.atom(end), atom.kind == .digits, atom.gap == .space, isNarrowGap(before: end) {
            guard atom.count == 3 else { return nil }
            total = total * 1_000 + value(end)
            end += 1
        }
        guard end > index + 1, !block.isJoined(end) || block.mark(end) != "-" else { return nil }
        if block.isJoined(end), block.isWord(end) { return nil }
        if block.mark(end) == ".", isJoinedDigits(end) {
            total = adding(end + 1, to: total)
            end += 2
        }
        return Numeral(index, end, value: total, isDigits: true)
    }

    private func isNarrowGap(before index: Int) -> Bool {
        let from = block.atoms[index - 1].end
        let to = block.atoms[index].start
        if to - from == 1 { return block.bytes[from] == 0x20 }
        // No-break, thin, figure and narrow no-break space.
        switch AtomScanner.scalar(block.bytes, from, to) {
        case (0xA0, to), (0x2009, to), (0x2007, to), (0x202F, to): return true
        default: return false
        }
    }

    /// `.5`, not after anything.
    private func leadingDecimal(_ index: Int) -> Numeral? {
        guard block.mark(index - 1) == ".", block.isJoined(index), !block.isJoined(index - 1) else { return nil }
        return Numeral(index - 1, index + 1, value: adding(index, to: 0), isDigits: true)
    }

    /// Adds `½` or `1/2` after a whole number, or makes a fraction of `3/4`.
    private func addFraction(_ numeral: inout Numeral) {
        guard numeral.plainDigits > 0 else { return }
        if let part = vulgarFraction(numeral.end) {
            numeral = Numeral(numeral.first, numeral.end + 1, value: numeral.value + part, isDigits: true)
        } else if let (part, end) = slashFraction(numeral.end), !block.isJoined(numeral.end) {
            numeral = Numeral(numeral.first, end, value: numeral.value + part, isDigits: true)
        } else if let (part, end) = slashFraction(numeral.first) {
            numeral = Numeral(numeral.first, end, value: part, isDigits: true)
            numeral.isPart = true
        }
    }

    /// `1/2`, `3/8`: one digit over a denominator that measures are cut by; anything else is rather a date.
    private func slashFraction(_ index: Int) -> (Double, Int)? {
        guard let over = block.integer(index), block.mark(index + 1) == "/", isJoinedDigits(index + 1),
            let under = block.integer(index + 2), [2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100].contains(under),
            over > 0, over < under,
            block.mark(index + 3) != "/" || !block.isJoined(index + 3)
        else { return nil }
        return (Double(over) / Double(under), index + 3)
    }

    private func vulgarFraction(_ index: Int) -> Double? {
        block.mark(index).flatMap { ScalarClass.fraction($0.value) }
    }

    /// Whether a joined run of digits follows the joined mark at `index`.
    private func isJoinedDigits(_ index: Int) -> Bool {
        block.isJoined(index) && block.isJoined(index + 1) && block.isDigits(index + 1)
    }

    /// Whether another full stop and digits follow, as in a date, a version, an address.
    private func isDotted(_ index: Int) -> Bool { block.mark(index + 1) == "." && isJoinedDigits(index + 1) }

    /// The value of a run of digits of any length.
    private func value(_ index: Int) -> Double {
        guard let atom = block.atom(index) else { return 0 }
        return (atom.start..<atom.end).reduce(0) { $0 * 10 + Double(block.bytes[$1] & 0x0F) }
    }

    /// `whole` with the digits at `index` as its decimals: one division, so that the result is the nearest there is.
    private func adding(_ index: Int, to whole: Double) -> Double {
        guard let atom = block.atom(index) else { return whole }
        // Beyond 15 places nothing shows.
        let end = min(atom.end, atom.start + 15)
        let power = (atom.start..<end).reduce(1.0) { power, _ in power * 10 }
        return (atom.start..<end).reduce(whole) { $0 * 10 + Double(block.bytes[$1] & 0x0F) } / power
    }
}

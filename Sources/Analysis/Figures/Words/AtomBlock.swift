import Model

/// A block of the text as atoms, with the questions every parser asks; any index may be asked for.
struct AtomBlock {
    /// The bytes of the whole text.
    let bytes: [UInt8]
    /// The block.
    let span: Span
    /// Its atoms.
    let atoms: [Atom]
    /// What the words mean.
    let lexicon: FigureLexicon

    /// The number of atoms.
    var count: Int { atoms.count }

    /// The atom, where there is one.
    func atom(_ index: Int) -> Atom? { index >= 0 && index < atoms.count ? atoms[index] : nil }

    /// What the word at `index` means; the empty entry for anything else.
    func entry(_ index: Int) -> FigureLexicon.Entry { lexicon[atom(index)?.entry ?? 0] }

    /// Its part in the grammar.
    func word(_ index: Int) -> FigureWord? { entry(index).word }

    /// Its value as a number word.
    func number(_ index: Int) -> NumberWord? { entry(index).number }

    /// As a unit of time.
    func timeUnit(_ index: Int) -> TimeUnit? { entry(index).timeUnit }

    /// The month it names, 1 to 12: "may" and "march" only with a capital, or before or after a day.
    func month(_ index: Int) -> Int? {
        let month = entry(index).month
        guard month != 0 else { return nil }
        return month
    }

    /// The mark, where there is one.
    func mark(_ index: Int) -> Unicode.Scalar? {
        guard let atom = atom(index), atom.kind == .mark else { return nil }
        return Unicode.Scalar(UInt32(truncatingIfNeeded: atom.key))
    }

    /// Whether it stands right after the atom before.
    func isJoined(_ index: Int) -> Bool { atom(index)?.gap == Atom.Gap.none && index > 0 }

    /// Whether a line starts with it.
    func startsLine(_ index: Int) -> Bool { atom(index)?.gap == .line }

    /// Whether it is a run of digits.
    func isDigits(_ index: Int) -> Bool { atom(index)?.kind == .digits }

    /// Whether it is a word.
    func isWord(_ index: Int) -> Bool { atom(index)?.kind == .word }

    /// Whether it is a word that starts with an ASCII or Latin-1 capital.
    func isCapitalised(_ index: Int) -> Bool {
        guard let atom = atom(index), atom.kind == .word else { return false }
        let byte = bytes[atom.start]
        if byte < 0x80 { return byte &- 0x41 < 26 }
        return byte == 0xC3 && atom.count > 1 && bytes[atom.start + 1] &- 0x80 < 0x1F
    }

    /// Whether it is a word of ASCII capitals only.
    func isAllCapitals(_ index: Int) -> Bool {
        guard let atom = atom(index), atom.kind == .word else { return false }
        return (atom.start..<atom.end).allSatisfy { bytes[$0] &- 0x41 < 26 }
    }

    /// Whether it is a word that starts with a small letter.
    func isLower(_ index: Int) -> Bool { isWord(index) && !isCapitalised(index) }

    /// Whether it is a hyphen, or a dash between numbers.
    func isHyphen(_ index: Int) -> Bool {
        switch mark(index) {
        case "-", "\u{2010}", "\u{2011}": true
        default: false
        }
    }

    /// Whether it is a hyphen or a dash.
    func isDash(_ index: Int) -> Bool {
        switch mark(index) {
        case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "~", "\u{301C}": true
        default: false
        }
    }

    /// Whether it is a hyphen with nothing before or after it but words: `45-acre`.
    func isInnerHyphen(_ index: Int) -> Bool { isHyphen(index) && isJoined(index) && isJoined(index + 1) }

    /// The integer that a run of at most nine digits writes.
    func integer(_ index: Int) -> Int? {
        guard let atom = atom(index), atom.kind == .digits, atom.count <= 9 else { return nil }
        return (atom.start..<atom.end).reduce(0) { $0 * 10 + Int(bytes[$1] & 0x0F) }
    }

    /// The value of a numeral as a whole number; 0 beyond what an `Int` holds.
    func plainValue(_ numeral: Numeral) -> Int { Int(exactly: numeral.value.rounded()) ?? 0 }

    /// Length in bytes; 0 where there is no atom.
    func length(_ index: Int) -> Int { atom(index)?.count ?? 0 }

    /// The last byte of a word in small letters; 0 where there is no word.
    func lastLetter(_ index: Int) -> UInt8 {
        guard let atom = atom(index), atom.kind == .word else { return 0 }
        return bytes[atom.end - 1] | 0x20
    }

    /// Whether the atom is spelled so, capitals and all.
    func spells(_ index: Int, _ word: StaticString) -> Bool {
        guard let atom = atom(index), atom.count == word.utf8CodeUnitCount else { return false }
        return (0..<atom.count).allSatisfy { bytes[atom.start + $0] == word.utf8Start[$0] }
    }

    /// The key of the atom's exact spelling.
    func exactKey(_ index: Int) -> WordKey {
        guard let atom = atom(index) else { return 0 }
        if atom.kind == .mark { return atom.key }
        return (atom.start..<atom.end).reduce(WordKey.empty) { $0.adding(bytes[$1]) }
    }

    /// The bytes from the first to before the last atom.
    func span(_ first: Int, _ end: Int) -> Span {
        guard first < end, let from = atom(first), let to = atom(end - 1) else { return Span(span.start, span.start) }
        return Span(from.start, max(from.start, to.end))
    }

    /// The words from the first to before the last atom, as they stand.
    func words(_ first: Int, _ end: Int) -> String {
        let span = span(first, end)
        return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }

    /// Where a unit would start after a number that ends before `index`: past the hyphen of "45-acre".
    func afterHyphen(_ index: Int) -> Int { isInnerHyphen(index) && isWord(index + 1) ? index + 1 : index }
}

import Model

/// Divides a block into atoms in one pass over its bytes, and notes where a figure may start.
struct AtomScanner {
    /// The words that have a meaning to the parsers.
    let lexicon: FigureLexicon

    /// The atoms of a block, and where among them something may start.
    struct Scan {
        var atoms: [Atom] = []
        /// Where a figure may.
        var triggers: [Int] = []
        /// Where a word may stand that says when without a number.
        var timeWords: [Int] = []
    }

    /// The atoms of `span`.
    func scan(_ bytes: [UInt8], _ span: Span) -> Scan {
        var scan = Scan()
        scan.atoms.reserveCapacity(span.count / 5 + 4)
        var gap = Atom.Gap.line
        var position = span.start
        while position < span.end {
            let start = position
            let byte = bytes[position]
            switch ByteClass.table[Int(byte)] {
            case .letter:
                var key = WordKey.empty
                repeat {
                    key = key.addingFolded(bytes[position])
                    position += 1
                    if position < span.end, bytes[position] >= 0x80 {
                        position = addLetters(&key, bytes, position, span.end)
                    }
                } while position < span.end && ByteClass.table[Int(bytes[position])] == .letter
                append(&scan, start, position, key, gap)
                gap = .none
            case .digit:
                repeat { position += 1 } while position < span.end && ByteClass.table[Int(bytes[position])] == .digit
                scan.triggers.append(scan.atoms.count)
                scan.atoms.append(Atom(start: start, end: position, key: 0, kind: .digits, gap: gap, entry: 0))
                gap = .none
            case .mark:
                position += 1
                scan.atoms.append(
                    Atom(start: start, end: position, key: UInt64(byte), kind: .mark, gap: gap, entry: 0))
                gap = .none
            case .space:
                position += 1
                if gap == .none { gap = .space }
            case .line:
                position += 1
                gap = .line
            case .wide:
                let (scalar, end) = Self.scalar(bytes, position, span.end)
                position = end
                if ScalarClass.isSpace(scalar) {
                    if gap == .none { gap = .space }
                } else if ScalarClass.isLetter(scalar) {
                    var key = WordKey.empty
                    for offset in start..<end { key = key.adding(bytes[offset]) }
                    position = addLetters(&key, bytes, position, span.end)
                    while position < span.end, ByteClass.table[Int(bytes[position])] == .letter {
                        key = key.addingFolded(bytes[position])
                        position = addLetters(&key, bytes, position + 1, span.end)
                    }
                    append(&scan, start, position, key, gap)
                    gap = .none
                } else {
                    if ScalarClass.fraction(scalar) != nil { scan.triggers.append(scan.atoms.count) }
                    scan.atoms.append(
                        Atom(start: start, end: position, key: UInt64(scalar), kind: .mark, gap: gap, entry: 0))
                    gap = .none
                }
            }
        }
        return scan
    }

    private func append(_ scan: inout Scan, _ start: Int, _ end: Int, _ key: WordKey, _ gap: Atom.Gap) {
        let entry = lexicon.index(of: key)
        if entry != 0 {
            if lexicon.isTrigger(entry) { scan.triggers.append(scan.atoms.count) }
            if lexicon.isTimeWord(entry) { scan.timeWords.append(scan.atoms.count) }
        }
        scan.atoms.append(Atom(start: start, end: end, key: key, kind: .word, gap: gap, entry: entry))
    }

    /// Adds the letters beyond ASCII at `offset` to the key, and says where they end.
    private func addLetters(_ key: inout WordKey, _ bytes: [UInt8], _ offset: Int, _ limit: Int) -> Int {
        var position = offset
        while position < limit, bytes[position] >= 0x80 {
            let (scalar, end) = Self.scalar(bytes, position, limit)
            guard ScalarClass.isLetter(scalar) else { break }
            for offset in position..<end { key = key.adding(bytes[offset]) }
            position = end
        }
        return position
    }

    /// The value of the scalar at `offset`, and where it ends.
    static func scalar(_ bytes: [UInt8], _ offset: Int, _ limit: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[offset])
        guard first >= 0xC0 else { return (first, offset + 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let end = min(offset + length, limit)
        var value = first & (0x7F >> UInt32(length))
        for index in (offset + 1)..<max(end, offset + 1) { value = value << 6 | UInt32(bytes[index] & 0x3F) }
        return (value, max(end, offset + 1))
    }
}

/// What a byte means to the scanner.
private enum ByteClass: UInt8 {
    case letter, digit, mark, space, line, wide

    /// The class of every byte.
    static let table: [ByteClass] = (0...255).map { (byte: Int) -> ByteClass in
        switch UInt8(byte) {
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x30...0x39: .digit
        case 0x0A, 0x0D, 0x0B, 0x0C: .line
        case 0x00...0x20, 0x7F: .space
        case 0x80...0xFF: .wide
        default: .mark
        }
    }
}

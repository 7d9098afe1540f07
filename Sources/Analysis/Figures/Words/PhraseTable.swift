/// Names of one or several words, looked up by the keys of their atoms; hyphens and full stops between them do not count.
struct PhraseTable: Sendable {
    /// Whether capitals and small letters are the same.
    private let folds: Bool
    /// The value of each name; -1 for what only begins one.
    private var values: [WordKey: Int] = [:]

    /// An empty table.
    init(folds: Bool) { self.folds = folds }

    /// Adds a name; the first value of a name stays.
    mutating func add(_ name: String, _ value: Int) {
        var key: WordKey = 0
        let parts = Self.parts(name, folds: folds)
        for (index, part) in parts.enumerated() {
            key = index == 0 ? part : key.followed(by: part)
            let old = values[key]
            if index + 1 < parts.count {
                if old == nil { values[key] = -1 }
            } else if old == nil || old == -1 {
                values[key] = value
            }
        }
    }

    /// The value of the longest name that starts at `index`, and the index after it.
    func longest(_ block: AtomBlock, at index: Int) -> (value: Int, end: Int)? {
        var found: (value: Int, end: Int)?
        var key: WordKey = 0
        var next = index
        var isFirst = true
        while let atom = block.atom(next) {
            if !isFirst, atom.gap == .none, block.isHyphen(next) || block.mark(next) == ".", block.isWord(next + 1) {
                next += 1
                continue
            }
            if atom.kind == .digits, !isFirst, atom.gap != .none { break }
            let part = folds ? (atom.kind == .digits ? block.exactKey(next) : atom.key) : block.exactKey(next)
            key = isFirst ? part : key.followed(by: part)
            guard let value = values[key] else { break }
            isFirst = false
            next += 1
            if value >= 0 { found = (value, next) }
        }
        return found
    }

    /// The value of the longest name, added back to front, that ends at `index`, and the index it starts at.
    func longestBackwards(_ block: AtomBlock, at index: Int) -> (value: Int, start: Int)? {
        var found: (value: Int, start: Int)?
        var key: WordKey = 0
        var next = index
        while let atom = block.atom(next), atom.kind != .digits {
            key = next == index ? atom.key : key.followed(by: atom.key)
            guard let value = values[key] else { break }
            if value >= 0 { found = (value, next) }
            next -= 1
        }
        return found
    }

    /// The keys of the atoms that the scanner would make of a name, without hyphens and full stops.
    private static func parts(_ name: String, folds: Bool) -> [WordKey] {
        var parts: [WordKey] = []
        var key: WordKey?
        var wasDigit = false
        func finish() {
            if let word = key { parts.append(word) }
            key = nil
        }
        for scalar in name.unicodeScalars {
            let value = scalar.value
            let isDigit = value &- 0x30 < 10
            let isLetter = value < 0x80 ? (value | 0x20) &- 0x61 < 26 : ScalarClass.isLetter(value)
            if isLetter || isDigit {
                if isDigit != wasDigit { finish() }
                wasDigit = isDigit
                key = (UTF8.encode(scalar) ?? .init()).reduce(key ?? .empty) {
                    folds ? $0.addingFolded($1) : $0.adding($1)
                }
            } else {
                finish()
                if scalar != " ", scalar != "-", scalar != "." { parts.append(UInt64(value)) }
            }
        }
        finish()
        return parts
    }
}

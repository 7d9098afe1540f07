/// The words the parsers know, behind one open-addressed table: a look-up for every word of the text must cost next to nothing.
struct FigureLexicon: Sendable {
    /// All that a word can mean to a parser; "second" is an ordinal and a unit of time.
    struct Entry: Sendable {
        /// Its part in the grammar of figures.
        var word: FigureWord?
        /// Its value as a number word.
        var number: NumberWord?
        /// 1 to 12 for the name of a month, else 0.
        var month = 0
        /// 1 (Monday) to 7 for the name of a weekday, else 0.
        var weekday = 0
        /// As a unit of time.
        var timeUnit: TimeUnit?
        /// Whether a figure may start at it.
        var isTrigger = false
        /// Whether it may say when without a number: "Tuesday", "year", "May".
        var isTimeWord = false
    }

    /// The lexicon of all tables.
    static let standard = FigureLexicon()

    private var entries: [Entry] = [Entry()]
    private var slots: [Slot] = Array(repeating: Slot(key: 0, entry: 0), count: 2048)

    private struct Slot: Sendable {
        var key: WordKey
        var entry: Int
    }

    private init() {
        for word in FigureWord.allCases {
            add(word.rawValue) {
                $0.word = word
                if word.startsFigure { $0.isTrigger = true }
                switch word {
                case .today, .tonight, .yesterday, .tomorrow, .week, .year: $0.isTimeWord = true
                default: break
                }
            }
        }
        for (name, number) in NumberWords.table {
            add(name) {
                $0.number = number
                if number.role != .letter { $0.isTrigger = true }
            }
        }
        for (name, month) in MonthNames.table {
            add(name) {
                $0.month = month
                $0.isTimeWord = true
                $0.isTrigger = true
            }
        }
        for (name, weekday) in WeekdayNames.table {
            add(name) {
                $0.weekday = weekday
                $0.isTimeWord = true
                $0.isTrigger = true
            }
        }
        for (name, unit) in TimeUnits.table {
            add(name) {
                $0.timeUnit = unit
                if name == "month" { $0.isTimeWord = true }
            }
        }
    }

    /// The entry of a word: 0, the empty one, where the tables do not know it.
    func index(of key: WordKey) -> Int {
        var slot = home(of: key)
        while slots[slot].entry != 0 {
            if slots[slot].key == key { return slots[slot].entry }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    /// The entry at an index.
    subscript(index: Int) -> Entry { entries[index] }

    /// Whether a figure may start at a word.
    func isTrigger(_ index: Int) -> Bool { entries[index].isTrigger }

    /// Whether a word may say when without a number.
    func isTimeWord(_ index: Int) -> Bool { entries[index].isTimeWord }

    /// The slot at which the search for a key begins.
    private func home(of key: WordKey) -> Int { Int(truncatingIfNeeded: key ^ (key >> 32)) & (slots.count - 1) }

    private mutating func add(_ name: String, _ change: (inout Entry) -> Void) {
        let key = WordKey(of: name)
        var index = self.index(of: key)
        if index == 0 {
            index = entries.count
            entries.append(Entry())
            precondition(entries.count * 2 < slots.count, "the table has room for twice its words")
            var slot = home(of: key)
            while slots[slot].entry != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Slot(key: key, entry: index)
        }
        change(&entries[index])
    }
}

import CNcurses

/// What the terminal tables say about a terminal, asked before ncurses takes it over: `newterm` would end the program.
struct TerminalDescription {
    /// The name in `TERM`.
    let name: String
    /// What leaves the screen as it was found, for the handler of a crash.
    let restoreSequence: [CChar]

    /// What leaves the mouse to the terminal.
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"

    /// The description of the terminal called `name` on `descriptor`.
    init(_ name: String, on descriptor: Int32) throws(TerminalFailure) {
        self.name = name
        var problem: Int32 = 0
        guard setupterm(name.isEmpty ? "unknown" : name, descriptor, &problem) == OK else { throw .unknownType(name) }
        defer { _ = del_curterm(cur_term_of_setup()) }
        guard Self.string("cup") != nil else { throw .cannotMove(name) }
        let mouse = Self.string("kmous") == nil ? [] : Self.mouseOff.utf8.map(CChar.init(bitPattern:))
        restoreSequence =
            mouse
            + ["sgr0", "rmkx", "cnorm", "rmcup"].flatMap { Self.withoutPadding(Self.string($0) ?? []) } + [13, 10]
    }

    /// A capability; `nil` where the terminal has none.
    private static func string(_ capability: String) -> [CChar]? {
        guard let value = tigetstr(capability), Int(bitPattern: value) != -1 else { return nil }
        return Array(UnsafeBufferPointer(start: value, count: length(value)))
    }

    private static func length(_ string: UnsafePointer<CChar>) -> Int {
        var length = 0
        while string[length] != 0 { length += 1 }
        return length
    }

    /// A capability without its `$<5>` pauses.
    private static func withoutPadding(_ string: [CChar]) -> [CChar] {
        var kept: [CChar] = []
        var isPadding = false
        for (index, byte) in string.enumerated() {
            if byte == 0x24, index + 1 < string.count, string[index + 1] == 0x3C { isPadding = true }
            if !isPadding { kept.append(byte) }
            if byte == 0x3E { isPadding = false }
        }
        return kept
    }
}

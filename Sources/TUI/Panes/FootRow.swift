import Model

/// The last row: what is being typed, else the keys that matter now.
struct FootRow {
    private let scene: Scene
    private let pending: [Key]
    private let size: Size

    /// The row of a scene; `pending` are the keys of a sequence not yet finished.
    init(_ scene: Scene, pending: [Key], size: Size) {
        self.scene = scene
        self.pending = pending
        self.size = size
    }

    private var row: Int { scene.layout.footRow }
    /// A cell stays free on the left, as in the panes, where there is a frame.
    private var margin: Int { scene.layout.kind == .small || scene.layout.kind == .line ? 0 : 1 }

    /// Draws the prompt and puts the cursor into it.
    func draw(_ prompt: Prompt, into canvas: inout Canvas) {
        let sign = Self.sign(prompt.kind)
        let note = note(prompt)
        let noteColumns = Label.columns(note)
        let hasNote = noteColumns > 0 && size.columns - noteColumns - 2 > Label.columns(sign) + 10
        let start = canvas.write(sign, row: row, column: margin, columns: size.columns - margin, role: .prompt)
        let room = max(1, size.columns - start - (hasNote ? noteColumns + 2 : 0) - 1)
        // The part around the cursor shows: what is typed last, where that is too long.
        let head = Array(prompt.text.prefix(prompt.cursor))
        var first = 0
        while first < head.count, Label.columns(String(head[first...])) > room { first += 1 + (head.count - first) / 8 }
        let shown = String(prompt.text.dropFirst(min(first, head.count)))
        canvas.write(shown, row: row, column: start, columns: room, role: .prompt, isTyped: true)
        if hasNote {
            canvas.write(note, row: row, column: size.columns - noteColumns - 1, columns: noteColumns, role: .dim)
        }
        let column = start + Label.columns(String(head[min(first, head.count)...]))
        canvas.place(row: row, column: column, shown: true)
    }

    private static func sign(_ kind: Prompt.Kind) -> String {
        switch kind {
        case .search(let backward): backward ? "search back: " : "/"
        case .rows: "find: "
        case .help: "filter: "
        case .command: ":"
        case .pick(let kind): kind.rawValue + ": "
        case .library: "library: "
        case .note: "note: "
        case .correction(.quote): "said by: "
        case .correction: "it says: "
        }
    }

    private func note(_ prompt: Prompt) -> String {
        if let picker = prompt.picker {
            return NumberWords.place(picker.count, of: picker.rows.count)
        }
        guard case .search = prompt.kind else { return "" }
        let kind = prompt.isRegex ? "regex" : ""
        guard let search = scene.state.search, search.isAnswered else { return kind }
        if search.failure != nil { return kind }
        var count = search.matches.isEmpty ? "not found" : StatusWords.count(search.matches.count, "match", "matches")
        if case .match(let id) = scene.state.target { count = NumberWords.place(id + 1, of: search.matches.count) }
        return kind.isEmpty ? count : kind + " · " + count
    }

    /// Draws the hints, as many as fit; what can follow a key whole, in as many rows as it takes.
    func drawHints(into canvas: inout Canvas) {
        let context = KeyContext(scene.state)
        guard pending.isEmpty else { return drawContinuations(context, into: &canvas) }
        var hints = hints(context)
        // The way to the help is told on every screen that has room for anything.
        func columns(_ hints: [(String, String)]) -> Int {
            hints.reduce(margin - 2) { $0 + Label.columns($1.0) + Label.columns($1.1) + 4 }
        }
        let help = Hint.help.words
        while columns(hints) > size.columns, let last = hints.lastIndex(where: { $0.1 != help }) {
            hints.remove(at: last)
        }
        draw(hints, row: row, into: &canvas)
    }

    private func draw(_ hints: [(String, String)], row: Int, into canvas: inout Canvas) {
        var column = margin
        for (keys, words) in hints {
            let columns = Self.columns(keys, words)
            guard column + columns <= size.columns else { break }
            column = canvas.write(keys, row: row, column: column, columns: columns, role: .key)
            column = canvas.write(" " + words, row: row, column: column, columns: columns, role: .dim) + Self.gap
        }
    }

    private static func columns(_ keys: String, _ words: String) -> Int {
        Label.columns(keys) + 1 + Label.columns(words)
    }

    /// Cells between two hints.
    private static let gap = 3

    private func drawContinuations(_ context: KeyContext, into canvas: inout Canvas) {
        var rows: [[(String, String)]] = [[]]
        var column = margin
        for (keys, words) in continuations(context) {
            let columns = Self.columns(keys, words)
            if column + columns > size.columns, rows[rows.count - 1].isEmpty == false {
                rows.append([])
                column = margin
            }
            rows[rows.count - 1].append((keys, words))
            column += columns + Self.gap
        }
        let shown = rows.prefix(max(1, row / 2))
        for (index, hints) in shown.enumerated() {
            let row = row - shown.count + 1 + index
            for column in 0..<size.columns { canvas.put(" ", columns: 1, row: row, column: column, role: .text) }
            draw(hints, row: row, into: &canvas)
        }
    }

    private func hints(_ context: KeyContext) -> [(String, String)] {
        Hint.all(scene.state).compactMap { hint in
            let keys = hint.commands.compactMap { scene.keymap.names(of: $0, in: context).first }
            return keys.isEmpty ? nil : (keys.joined(separator: " "), hint.words)
        }
    }

    private func continuations(_ context: KeyContext) -> [(String, String)] {
        scene.keymap.continuations(of: pending, in: context).map { keys, command in
            (keys, command.name.split(separator: "-").joined(separator: " "))
        }
    }
}

import Model

extension Keymap {
    /// A keymap that the program brings, by its name in the settings.
    public enum Preset: String, CaseIterable, Sendable {
        /// The keys of the documents.
        case standard
        /// The keys of `less` where it has its own.
        case less
        /// The keys of `vi` where it has its own.
        case vi
    }

    /// The keymap of a preset.
    public init(_ preset: Preset) {
        switch preset {
        case .standard: self = .standard
        case .less: self = Self.standard.with(rows: Self.lessRows)
        case .vi: self = Self.standard.with(rows: Self.viRows)
        }
    }

    /// What `less` has otherwise. Its `y` takes the keys that copy, which go to `Y`; its `<` and `>` those that follow a
    /// speaker, which go to `[ w` and `] w`; its `p` the why, which goes to `x`, its `e` the
    /// correction, which goes to `E`. Its letters scroll; the arrows move the cursor.
    private static let lessRows = [
        Binding(panes, ["j", "e", "C-n"], .scrollDown),
        Binding([.article], ["Enter"], .scrollDown),
        Binding(panes, ["k", "y", "C-k", "C-p"], .scrollUp),
        Binding(panes, ["C-v"], .pageDown),
        Binding(panes, ["M-v"], .pageUp),
        Binding(panes, ["<", "M-<"], .goToStart),
        Binding(panes, [">", "M->"], .goToEnd),
        Binding(panes, ["p"], .goToPercent),
        Binding(panes, ["?"], .searchBackward),
        Binding([.article], ["h"], .help),
        Binding(panes, ["H"], .help),
        Binding(panes, ["r", "C-r"], .redraw),
        Binding(panes, ["] w"], .nextQuoteBySpeaker),
        Binding(panes, ["[ w"], .previousQuoteBySpeaker),
        Binding(panes, ["x"], .why),
        Binding(panes, ["E"], .correct),
        Binding(panes, ["Y y"], .copyAttributed),
        Binding(panes, ["Y q"], .copyQuote),
        Binding(panes, ["Y u"], .copyAddress),
        Binding(panes, ["Y m"], .copyMarkdown),
        Binding(panes, ["Y l"], .copyLink),
        Binding(panes, ["Y j"], .copyJSON),
        Binding(panes, ["Z Z"], .quit),
    ]

    /// What `vi` has otherwise. Its braces go by paragraphs; sections are at `] ]` and `[ [`.
    private static let viRows = [
        Binding([.article, .list, .overlay], ["g g"], .goToStart),
        Binding(panes, ["}"], .nextParagraph),
        Binding(panes, ["{"], .previousParagraph),
        Binding(panes, ["g t"], .nextArticle),
        Binding(panes, ["g T"], .previousArticle),
        Binding(panes, ["] ]"], .nextSection),
        Binding(panes, ["[ ["], .previousSection),
        Binding(panes, ["?"], .searchBackward),
        Binding(panes, ["Z Z"], .close),
        Binding(panes, ["Z Q"], .quit),
    ]

    private static let panes: [KeyContext] = [.article, .list]

    /// The keymap with rows that go before its own.
    private func with(rows: [Binding]) -> Keymap {
        with(
            rows.flatMap { row in
                row.contexts.flatMap { context in row.keys.map { OwnBinding(context, $0, row.invocation) } }
            })
    }
}

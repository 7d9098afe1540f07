/// What a cell means. ``Palette`` alone knows how a meaning looks.
public enum Role: String, CaseIterable, Sendable {
    /// The meaning of a name as settings write it: `current-quote`.
    public init?(named name: String) {
        guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }

    /// Its name as settings write it.
    public var name: String {
        String(describing: self).reduce(into: "") { name, letter in
            if letter.isUppercase { name.append("-") }
            name += letter.lowercased()
        }
    }

    /// The article's words, and what has no meaning of its own.
    case text = " "
    /// The title of the article on the first row.
    case title = "T"
    /// A heading inside the article.
    case heading = "H"
    /// What somebody said.
    case quote = "q"
    /// What somebody said in the writer's words.
    case report = "i"
    /// The quote the reader is on.
    case currentQuote = "Q"
    /// A quote nobody is named for.
    case unattributed = "u"
    /// The words that name who said it, and a speaker's name in a list.
    case speaker = "s"
    /// A number.
    case figure = "f"
    /// The row, quote or number the reader is on, in the focused pane.
    case selection = "S"
    /// The row of a pane without the focus that goes with the reading position.
    case current = "c"
    /// Words that lead somewhere else.
    case link = "l"
    /// Words that the search found.
    case match = "m"
    /// The match the reader is on.
    case currentMatch = "M"
    /// What explains something beside it.
    case dim = "d"
    /// The title of a pane.
    case paneTitle = "p"
    /// The title of the pane with the focus.
    case focusedTitle = "P"
    /// The rule between panes.
    case rule = "r"
    /// The marks beside the text.
    case gutter = "g"
    /// The status row.
    case status = "t"
    /// The row where the reader types.
    case prompt = "o"
    /// A key in the hints.
    case key = "k"
    /// Something went wrong.
    case error = "e"
    /// The bars of a chart.
    case bar = "b"
}

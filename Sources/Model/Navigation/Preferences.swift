/// How paragraphs are set apart.
public enum ParagraphStyle: String, CaseIterable, Sendable {
    /// By a blank row.
    case spaced
    /// By the first line, as in books.
    case indented
}

/// How a reader wants sessions to start.
public struct Preferences: Hashable, Sendable {
    /// Columns of text; `nil` lets the screen decide.
    public var measure: Int?
    /// Whether all stands in one column and nothing is drawn, for a screen reader to follow.
    public var isPlain = false
    /// Whether page furniture is shown.
    public var showsFurniture = false
    /// How paragraphs are set apart.
    public var paragraphs = ParagraphStyle.spaced
    /// Whether lines are filled to the measure.
    public var isJustified = false
    /// Whether the mouse chooses and scrolls here; the terminal has it otherwise.
    public var usesMouse = false
    /// Whether words are divided at the ends of lines; `nil` does so where lines are filled.
    public var dividesWords: Bool?
    /// Whether what runs from right to left is put into the order it is seen in; else the terminal does that.
    public var ordersRightToLeft = true
    /// How pictures that are opened are drawn.
    public var pictures = PictureStyle.off
    /// The order of the Speakers pane.
    public var speakerOrder = SpeakerOrder.quotes
    /// The order of the Numbers pane.
    public var figureOrder = FigureOrder.place

    /// What the program does unless told otherwise.
    public init() {}
}

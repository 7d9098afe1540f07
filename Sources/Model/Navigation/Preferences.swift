/// How a reader wants sessions to start.
public struct Preferences: Hashable, Sendable {
    /// Columns of text; `nil` lets the screen decide.
    public var measure: Int?
    /// Whether page furniture is shown.
    public var showsFurniture = false
    /// The order of the Speakers pane.
    public var speakerOrder = SpeakerOrder.quotes
    /// The order of the Numbers pane.
    public var figureOrder = FigureOrder.place

    /// What the program does unless told otherwise.
    public init() {}
}

/// A part of the screen that can have the focus.
public enum Pane: Int, CaseIterable, Sendable {
    case article, sections, speakers, numbers

    /// The name a reader sees.
    public var title: String {
        switch self {
        case .article: "Article"
        case .sections: "Sections"
        case .speakers: "Speakers"
        case .numbers: "Numbers"
        }
    }
}

import Model

/// What has the keys.
public enum KeyContext: String, CaseIterable, Sendable {
    /// The article.
    case article
    /// One of the side panes.
    case list
    /// Something over the panes: help, why, a chart.
    case overlay
    /// The line where the reader types.
    case prompt
    /// The line where the reader types to pick from a list.
    case picker

    /// Whether letters are typed there.
    var isTyping: Bool { self == .prompt || self == .picker }

    /// How the help calls it.
    var title: String {
        switch self {
        case .article: "In the article"
        case .list: "In a list"
        case .overlay: "Over the panes"
        case .prompt: "In the prompt"
        case .picker: "In a picker"
        }
    }

    /// What the help of a state is about: what it was opened over.
    init(helping state: State) {
        self = state.covered != nil ? .overlay : state.focus == .article ? .article : .list
    }

    /// What has the keys in a state.
    public init(_ state: State) {
        if state.prompt != nil {
            self = state.prompt?.picker == nil ? .prompt : .picker
        } else if state.overlay != nil {
            self = .overlay
        } else {
            self = state.focus == .article ? .article : .list
        }
    }
}

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

    /// What has the keys in a state.
    public init(_ state: State) {
        if state.prompt != nil {
            self = .prompt
        } else if state.overlay != nil {
            self = .overlay
        } else {
            self = state.focus == .article ? .article : .list
        }
    }
}

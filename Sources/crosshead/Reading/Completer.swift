import Model

/// Says what the argument of a command could be.
struct Completer {
    /// The values that begin like `stem`, best first.
    func values(_ parameter: Parameter, startingWith stem: String) -> [String] {
        switch parameter {
        case .helpWords: Command.typed.map(\.name).filter { $0.hasPrefix(stem) }
        case .searchWords: []
        }
    }
}

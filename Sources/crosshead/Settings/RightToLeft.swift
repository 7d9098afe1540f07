/// Who puts what runs from right to left into the order it is seen in.
enum RightToLeft: String, CaseIterable {
    /// The terminal where it is known to do so, else Crosshead.
    case auto
    /// Crosshead.
    case crosshead
    /// The terminal.
    case terminal

    /// Variables by which terminals tell themselves that order text: GNOME's and others of its library, Konsole, mlterm.
    private static let signs = ["KONSOLE_VERSION", "MLTERM", "VTE_VERSION"]

    /// Whether Crosshead does it, in an environment.
    func isOurs(_ environment: (String) -> String?) -> Bool {
        switch self {
        case .auto:
            !Self.signs.contains { environment($0) != nil } && environment("TERM_PROGRAM") != "Apple_Terminal"
        case .crosshead: true
        case .terminal: false
        }
    }
}

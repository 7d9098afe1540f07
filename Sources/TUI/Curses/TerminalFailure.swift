/// Why a terminal cannot show a screen.
public enum TerminalFailure: Error, Hashable {
    /// There is no terminal: no key would ever come.
    case missing
    /// The system's tables do not know a terminal of this name.
    case unknownType(String)
    /// The terminal cannot move its cursor.
    case cannotMove(String)
}

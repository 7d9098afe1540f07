/// Something done with the mouse, at a cell of the screen.
public struct MouseEvent: Hashable, Sendable {
    /// What was done.
    public enum Action: Hashable, Sendable { case press, drag, release, wheelUp, wheelDown }

    /// What was done; with the left button where it was a button.
    public let action: Action
    /// The row, the first being 0.
    public let row: Int
    /// The column, the first being 0.
    public let column: Int

    /// An event.
    public init(_ action: Action, row: Int, column: Int) {
        self.action = action
        self.row = row
        self.column = column
    }

    /// An event as terminals report it: `ESC [ < button ; column ; row M`, `m` at the end for a release. `nil` for other
    /// buttons, and with keys held.
    init?(report: [Int], isRelease: Bool) {
        guard report.count == 3, report[1] > 0, report[2] > 0, report[0] & Self.modifiers == 0 else { return nil }
        let action: Action
        switch report[0] & ~Self.motion {
        case 0: action = isRelease ? .release : report[0] & Self.motion == 0 ? .press : .drag
        case 64: action = .wheelUp
        case 65: action = .wheelDown
        default: return nil
        }
        self.init(action, row: report[2] - 1, column: report[1] - 1)
    }

    private static let modifiers = 4 | 8 | 16
    private static let motion = 32
}

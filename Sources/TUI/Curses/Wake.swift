import CTerminal

/// Wakes the program out of its wait for keys, from any thread.
public struct Wake: Sendable {
    let descriptor: Int32

    /// A way to wake the program; made once.
    public init() { descriptor = terminal_wake_open() }

    /// Ends the wait that is on, or the next one.
    public func callAsFunction() { terminal_wake(descriptor) }
}

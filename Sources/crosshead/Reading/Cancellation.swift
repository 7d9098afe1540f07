import Synchronization

/// Says to work in the background that nobody waits for it any more.
final class Cancellation: Sendable {
    private let flag = Atomic(false)

    /// Whether the work was given up.
    var isCancelled: Bool { flag.load(ordering: .relaxed) }

    /// Gives the work up.
    func cancel() { flag.store(true, ordering: .relaxed) }
}

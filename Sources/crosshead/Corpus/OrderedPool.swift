import Glibc

/// Does the same with every item of a source on several threads, and hands on what comes of it in the order of the items.
///
/// No more than a window of items is ever under way, so memory does not grow with their number; a slow one holds the others
/// up only when the window is full behind it.
final class OrderedPool<Item: Sendable, Outcome: Sendable>: @unchecked Sendable {
    /// How many items may be under way for each thread.
    private static var window: Int { 16 }

    private let threads: Int
    private let next: () -> Item?
    private let work: @Sendable (Item) -> Outcome
    private let deliver: (Outcome) throws -> Void
    /// Held by the thread that takes an item, which may wait for the source; never asked for with the other one held.
    private let source = Monitor()
    private let lock = Monitor()

    // All that follows is touched with the lock alone.
    private var taken = 0
    private var delivered = 0
    private var ready: [Int: Outcome] = [:]
    private var hasEnded = false
    private var isDelivering = false
    private var failure: (any Error)?

    /// A pool of so many threads. `next` and `deliver` are never called by two threads at a time.
    init(
        threads: Int, next: @escaping () -> Item?, work: @escaping @Sendable (Item) -> Outcome,
        deliver: @escaping (Outcome) throws -> Void
    ) {
        self.threads = threads
        self.next = next
        self.work = work
        self.deliver = deliver
    }

    /// Works until the source has no more, or an outcome cannot be handed on.
    func run() throws {
        let others = (1..<max(threads, 1)).compactMap { _ in WorkerThread { self.labour() } }
        labour()
        for thread in others { thread.join() }
        if let failure { throw failure }
    }

    private func labour() {
        while let (number, item) = take() { finish(number, work(item)) }
    }

    /// The next item with its number, when there is room in the window for it.
    private func take() -> (Int, Item)? {
        source.lock()
        defer { source.unlock() }
        guard let number = number() else { return nil }
        guard let item = next() else {
            lock.locked { hasEnded = true }
            return nil
        }
        return (number, item)
    }

    /// The number of the next item, when there is room in the window for it; `nil` where there shall be none.
    private func number() -> Int? {
        lock.locked {
            while taken - delivered >= threads * Self.window, failure == nil { lock.wait() }
            guard failure == nil, !hasEnded else { return nil }
            taken += 1
            return taken - 1
        }
    }

    /// Keeps an outcome, and hands on all whose turn has come unless another thread is at it.
    private func finish(_ number: Int, _ outcome: Outcome) {
        lock.lock()
        defer { lock.unlock() }
        ready[number] = outcome
        guard !isDelivering else { return }
        isDelivering = true
        while failure == nil, let outcome = ready.removeValue(forKey: delivered) {
            // The others go on while this one waits for whoever reads.
            lock.unlock()
            do {
                try deliver(outcome)
                lock.lock()
            } catch {
                lock.lock()
                failure = error
            }
            delivered += 1
            lock.wakeAll()
        }
        isDelivering = false
    }
}

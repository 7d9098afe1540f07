import Model
import TUI

/// Performs searches: at once in a short text, else in the background, the newest alone.
@MainActor
final class BackgroundSearch {
    private let finder: Finder
    private let inbox: Inbox
    private let id: Desk.ID
    private let isQuick: Bool
    private var running: Task<Void, Never>?

    init(_ finder: Finder, _ inbox: Inbox, for id: Desk.ID, isQuick: Bool) {
        self.id = id
        self.finder = finder
        self.inbox = inbox
        self.isQuick = isQuick
    }

    /// Performs an effect that is a search; the answer goes to the inbox.
    func perform(_ effect: Effect) {
        running?.cancel()
        guard !isQuick else {
            if let answer = finder.answer(to: effect) { inbox.post(.event(answer, for: id)) }
            return
        }
        let (finder, inbox, id) = (finder, inbox, id)
        running = Task.detached {
            guard let answer = finder.answer(to: effect, isCancelled: { Task.isCancelled }) else { return }
            inbox.post(.event(answer, for: id))
        }
    }
}

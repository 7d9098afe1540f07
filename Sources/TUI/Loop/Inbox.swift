public import Model
import Synchronization

/// What work in the background has to say to the session; safe from any thread.
public final class Inbox: Sendable {
    /// Something for the session.
    public enum Arrival: Sendable {
        /// The answer to an effect, or a message.
        case event(Event)
        /// The article, analysed further.
        case article(Article, ArticleIndex)
        /// What goes on, for the status row; `nil` when it is over.
        case progress(String?)
    }

    private let arrivals = Mutex<[Arrival]>([])
    let wake = Wake()

    /// An empty inbox.
    public init() {}

    /// Puts something in and wakes the session.
    public func post(_ arrival: Arrival) {
        arrivals.withLock { $0.append(arrival) }
        wake()
    }

    /// Takes everything out, oldest first.
    func take() -> [Arrival] {
        arrivals.withLock { arrivals in
            defer { arrivals = [] }
            return arrivals
        }
    }
}

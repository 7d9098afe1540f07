public import Model
import Synchronization

/// What work in the background has to say to the desk; safe from any thread.
public final class Inbox: Sendable {
    /// Something for the desk.
    public enum Arrival: Sendable {
        /// The answer to an effect, or a message: for an article, else for the one being read.
        case event(Event, for: Desk.ID?)
        /// An article that was on its way, in the state that reading begins with.
        case opened(Desk.ID, Article, ArticleIndex, State)
        /// The beginning of an article that is long in coming.
        case beginning(Desk.ID, Article, ArticleIndex, State)
        /// All of the article whose beginning is there.
        case whole(Desk.ID, Article, ArticleIndex)
        /// An article, analysed further.
        case article(Desk.ID, Article, ArticleIndex)
        /// An article, read anew from where it came from.
        case reloaded(Desk.ID, Article, ArticleIndex)
        /// A picture of an article, as the terminal takes it.
        case picture([UInt8], for: Desk.ID)
        /// What goes on with an article, for the status row; `nil` when it is over.
        case progress(Desk.ID, String?)
        /// An article that cannot be opened, and why.
        case failed(Desk.ID, String)
    }

    private let arrivals = Mutex<[Arrival]>([])
    let wake = Wake()

    /// An empty inbox.
    public init() {}

    /// Puts something in and wakes the program.
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

import Analysis
import Dispatch
import Formats
import Model
import TUI

/// Opens articles for the reader and looks after them until they are left: reading, analysing and searching go on in the
/// background where they take long, and what comes of them goes to the inbox.
@MainActor
final class ArticleLoader {
    private let inbox: Inbox
    private let preferences: Preferences
    private let charset: Charset?
    private var searches: [Desk.ID: BackgroundSearch] = [:]
    private var cancellations: [Desk.ID: Cancellation] = [:]

    /// A text of this many bytes is analysed and searched within a frame; a longer one in the background.
    private nonisolated static let quick = 50_000

    /// A loader whose articles begin as the reader prefers and are in the charset asked for, `nil` for what they say.
    init(_ inbox: Inbox, _ preferences: Preferences, charset: Charset?) {
        self.inbox = inbox
        self.preferences = preferences
        self.charset = charset
    }

    /// Opens an article in the background.
    func open(_ source: ByteSource, as id: Desk.ID) {
        let (inbox, preferences) = (inbox, preferences)
        let cancellation = cancellation(of: id)
        let opener = Opener(source: source, charset: charset, fetcher: fetcher(for: id, cancellation))
        DispatchQueue.global(qos: .userInitiated).async {
            do throws(Failure) {
                let draft = try opener.draft()
                guard !cancellation.isCancelled else { return }
                let isQuick = draft.text.count <= Self.quick
                let article = isQuick ? Analyzer().analyze(draft) : Article(draft)
                inbox.post(.progress(id, nil))
                inbox.post(.opened(id, article, ArticleIndex(article), State(preferences)))
                if !isQuick { Self.analyse(draft, as: id, inbox, cancellation) }
            } catch {
                if !cancellation.isCancelled { inbox.post(.failed(id, error.words)) }
            }
        }
    }

    /// Opens an article at once; a long one is analysed in the background.
    func openNow(_ source: ByteSource, as id: Desk.ID) throws(Failure) {
        let draft = try Opener(source: source, charset: charset).draft()
        let inbox = inbox
        let cancellation = cancellation(of: id)
        let isQuick = draft.text.count <= Self.quick
        let article = isQuick ? Analyzer().analyze(draft) : Article(draft)
        inbox.post(.opened(id, article, ArticleIndex(article), State(preferences)))
        guard !isQuick else { return }
        DispatchQueue.global(qos: .userInitiated).async { Self.analyse(draft, as: id, inbox, cancellation) }
    }

    private func cancellation(of id: Desk.ID) -> Cancellation {
        cancellations[id]?.cancel()
        let fresh = Cancellation()
        cancellations[id] = fresh
        return fresh
    }

    /// A fetcher that tells the reader how far it is.
    private func fetcher(for id: Desk.ID, _ cancellation: Cancellation) -> Fetcher {
        var fetcher = Fetcher()
        fetcher.cancellation = cancellation
        fetcher.report = { [inbox] host, count in inbox.post(.progress(id, "fetching \(host) … \(Self.size(count))")) }
        return fetcher
    }

    /// A number of bytes as people read it.
    private nonisolated static func size(_ count: Int) -> String {
        count < 1_000_000 ? "\((count + 500) / 1_000) kB" : "\(count / 1_000_000).\(count / 100_000 % 10) MB"
    }

    private nonisolated static func analyse(
        _ draft: Article.Draft, as id: Desk.ID, _ inbox: Inbox, _ cancellation: Cancellation
    ) {
        inbox.post(.progress(id, "reading …"))
        let article = Analyzer().analyze(draft)
        guard !cancellation.isCancelled else { return }
        inbox.post(.article(id, article, ArticleIndex(article)))
        inbox.post(.progress(id, nil))
    }

    /// Does what the desk asks for. Here, and only here, an article is known to be opened or left.
    func perform(_ request: Desk.Request) {
        switch request {
        case .opened(let id, let article):
            let isQuick = article.text.count <= Self.quick
            let finder = Finder(article.text)
            searches[id] = BackgroundSearch(finder, inbox, for: id, isQuick: isQuick)
            if !isQuick { DispatchQueue.global(qos: .utility).async { finder.prepare() } }
        case .left(let id, _, _):
            searches[id] = nil
            cancellations.removeValue(forKey: id)?.cancel()
        case .giveUp(let id): cancellations.removeValue(forKey: id)?.cancel()
        case .perform(let effect, let id): searches[id]?.perform(effect)
        case .save: break
        }
    }
}

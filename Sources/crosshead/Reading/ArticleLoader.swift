import Analysis
import Dispatch
import Formats
import Library
import Model
import Synchronization
import TUI

/// Opens articles for the reader and looks after them until they are left: reading, analysing and searching go on in the
/// background where they take long, and what comes of them goes to the inbox.
@MainActor
final class ArticleLoader {
    private let inbox: Inbox
    private let preferences: Preferences
    private let charset: Charset?
    private let library: ReadingLibrary?
    /// What is to be there with the first frame.
    private nonisolated let first = DispatchGroup()
    private var searches: [Desk.ID: BackgroundSearch] = [:]
    private var cancellations: [Desk.ID: Cancellation] = [:]
    /// Gives up the picture that is being fetched or drawn.
    private var picture = Cancellation()
    /// Where each article was read from.
    private var sources: [Desk.ID: ByteSource] = [:]
    /// Where each article came from in the end.
    private nonisolated let origins = Mutex<[Desk.ID: Origin]>([:])
    /// Where articles of the library were read from when they were kept.
    private nonisolated let keptSources = Mutex<[Desk.ID: ByteSource]>([:])
    /// What was read anew and waits for the desk to take it.
    private nonisolated let fresh = Mutex<[Desk.ID: ReadDocument]>([:])

    /// A loader whose articles begin as the reader prefers and are in the charset asked for, `nil` for what they say.
    init(_ inbox: Inbox, _ preferences: Preferences, charset: Charset?, library: ReadingLibrary?) {
        self.library = library
        self.inbox = inbox
        self.preferences = preferences
        self.charset = charset
    }

    /// Opens an article in the background.
    func open(_ source: ByteSource, as id: Desk.ID) {
        sources[id] = source
        let opening = opening(source, as: id)
        let opener = Opener(source: source, charset: charset, fetcher: fetcher(for: id, opening.cancellation))
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            do throws(Failure) {
                let (document, draft, origin) = try opener.read()
                origins.withLock { $0[id] = origin }
                // What was named first is read first, however long the others take.
                first.wait()
                opening.show(document, draft, origin: source.isAddress ? document.name : nil)
            } catch {
                if !opening.cancellation.isCancelled { opening.inbox.post(.failed(id, error.words)) }
            }
        }
    }

    /// Opens an article of the library in the background, at a place, with words to find there.
    private func openKept(_ article: Int, at span: Span, find words: String?, as id: Desk.ID) {
        guard let library else { return }
        let opening = opening(.standardInput, as: id)
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            do throws(Failure) {
                let document = try library.document(article)
                let source = ByteSource(kept: document.name)
                let draft = try Opener(source: source).draft(of: document)
                origins.withLock { $0[id] = source.keptOrigin }
                keptSources.withLock { $0[id] = source }
                opening.show(document, draft, origin: document.name)
                opening.inbox.post(.event(.goTo(span, find: words), for: id))
            } catch {
                opening.inbox.post(.failed(id, error.words))
            }
        }
    }

    /// Opens an article at once: a short one is there after ``waitForFirst()``, a long one is analysed in the background,
    /// and of a very long text the beginning is there while the rest is read.
    func openNow(_ source: ByteSource, as id: Desk.ID) throws(Failure) {
        let opener = Opener(source: source, charset: charset)
        let opening = opening(source, as: id)
        sources[id] = source
        if let beginning = opener.beginning() {
            opening.begin(beginning)
            DispatchQueue.global(qos: .userInitiated).async { [self] in
                do throws(Failure) {
                    let (document, draft, origin) = try opening.read(by: opener)
                    origins.withLock { $0[id] = origin }
                    opening.complete(document, draft)
                } catch {
                    inbox.post(.failed(id, error.words))
                }
            }
            return
        }
        let (document, draft, origin) = try opening.read(by: opener)
        origins.withLock { $0[id] = origin }
        if draft.text.count <= Opening.quick {
            DispatchQueue.global(qos: .userInteractive).async(group: first) { opening.show(document, draft) }
        } else {
            opening.post(Article(draft))
            DispatchQueue.global(qos: .userInitiated).async { opening.analyse(document, draft) }
        }
    }

    /// Waits until an article opened at once is there: meanwhile there was a terminal to open.
    func waitForFirst() { first.wait() }

    /// Opens what a link of an article leads to.
    private func follow(_ target: String, as id: Desk.ID, from: Desk.ID) {
        guard let source = LinkSource.source(of: target, in: origins.withLock { $0[from] } ?? .none) else {
            inbox.post(.failed(id, "\(target): this link leads to a file, and only a file that you opened may do that"))
            return
        }
        open(source, as: id)
    }

    /// Has a picture of an article drawn in the background; the one asked for before is given up.
    func showPicture(_ target: String, on screen: PictureScreen, for id: Desk.ID) {
        picture.cancel()
        let cancellation = Cancellation()
        picture = cancellation
        var fetcher = fetcher(for: id, cancellation)
        fetcher.cache = nil
        let opener = PictureOpener(target: target, origin: origins.withLock { $0[id] } ?? .none, fetcher: fetcher)
        DispatchQueue.global(qos: .userInitiated).async { [inbox] in
            let result = Result { () throws(PictureFailure) -> [UInt8] in
                try PictureDrawer(screen: screen).draw(opener.bytes(), cancellation)
            }
            inbox.post(.progress(id, nil))
            switch result {
            case .success(let bytes): inbox.post(.picture(bytes, for: id))
            case .failure(let failure):
                guard let words = failure.words else { return }
                inbox.post(.event(.message(Message(words, isError: true)), for: id))
            }
        }
    }

    /// Reads an article anew from where it came from.
    private func reload(_ id: Desk.ID) {
        guard let source = sources[id] ?? keptSources.withLock({ $0[id] }), source.path != nil || source.isAddress
        else {
            inbox.post(.failed(id, "only a file or an address can be read again"))
            return
        }
        let opening = opening(source, as: id)
        let opener = Opener(source: source, charset: charset, fetcher: fetcher(for: id, opening.cancellation))
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            do throws(Failure) {
                let (document, draft, origin) = try opener.read()
                let article = Analyzer().analyze(draft)
                guard !opening.cancellation.isCancelled else { return }
                origins.withLock { $0[id] = origin }
                fresh.withLock {
                    $0[id] = opening.kept(document, article, origin: source.isAddress ? document.name : nil)
                }
                inbox.post(.progress(id, nil))
                inbox.post(.reloaded(id, article, ArticleIndex(article)))
            } catch {
                if !opening.cancellation.isCancelled { inbox.post(.failed(id, error.words)) }
            }
        }
    }

    private func opening(_ source: ByteSource, as id: Desk.ID) -> Opening {
        return Opening(
            id: id, origin: source.origin, isKept: source != .sample && source != .tutor, inbox: inbox,
            preferences: preferences,
            cancellation: cancellation(of: id), library: library)
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

    /// Does what the desk asks for. Here, and only here, an article is known to be opened or left.
    func perform(_ request: Desk.Request) {
        switch request {
        case .opened(let id, let article): prepareSearch(in: article, as: id)
        case .changed(let id, let article, let before):
            prepareSearch(in: article, as: id)
            // The place is found again in the new version, as it is in an article opened another day.
            if let document = fresh.withLock({ $0.removeValue(forKey: id) }) {
                library?.leave(id, at: before.place)
                library?.keep(document, as: id)
            }
        case .follow(let target, let id, let from): follow(target, as: id, from: from)
        case .reload(let id): reload(id)
        case .compare(let one, let other, let title, let id):
            let inbox = inbox
            DispatchQueue.global(qos: .userInitiated).async {
                inbox.post(.event(.compared(ArticleComparer(one, other).compare(), with: title), for: id))
            }
        case .left(let id, _, let state):
            library?.leave(id, at: state.place)
            searches[id] = nil
            sources[id] = nil
            keptSources.withLock { $0[id] = nil }
            origins.withLock { $0[id] = nil }
            cancellations.removeValue(forKey: id)?.cancel()
        case .giveUp(let id): cancellations.removeValue(forKey: id)?.cancel()
        case .perform(.library(let request), let id): perform(request, for: id)
        case .perform(let effect, let id): searches[id]?.perform(effect)
        case .save: break
        }
    }

    private func prepareSearch(in article: Article, as id: Desk.ID) {
        let isQuick = article.text.count <= Opening.quick
        searches[id] = BackgroundSearch(Finder(article.text), inbox, for: id, isQuick: isQuick)
    }

    private func perform(_ request: LibraryRequest, for id: Desk.ID) {
        guard let library else {
            inbox.post(
                .event(.message(Message("no library here: it was left out, or has no place", isError: true)), for: id))
            return
        }
        if case .open(let article, let span, let words) = request {
            openKept(article, at: span, find: words, as: id)
        } else {
            library.perform(request, for: id)
        }
    }

    /// Finds the names of tags that begin so; none where there is no library.
    func completeTag(_ stem: String, _ answer: @escaping @Sendable ([String]) -> Void) {
        if let library { library.tags(startingWith: stem, answer) } else { answer([]) }
    }

    /// Waits until what was read is kept.
    func finish() { library?.finish() }
}

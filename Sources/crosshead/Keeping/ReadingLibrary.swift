import Analysis
import Dispatch
import Formats
import Library
import Model
import Synchronization
import TUI

/// The library as the reader uses it: keeps what is read, knows where it was left and what was put on it, and answers what
/// is asked of it. All of it happens in a queue of its own, so no key waits for it; what comes of it goes to the inbox.
///
/// A library that cannot be opened costs one message; the reader reads on without it.
final class ReadingLibrary: Sendable {
    /// An open article that is in the library.
    struct OpenArticle {
        /// Its number there.
        let id: Int
        /// What the analysis found, without the reader's corrections.
        let found: Article
        /// The same with them.
        var article: Article
        /// Whether there are any.
        var isCorrected = false
    }

    private let path: String
    private let inbox: Inbox
    private let queue = DispatchQueue(label: "library", qos: .utility)
    private let library = Mutex<Result<ArticleLibrary, Failure>?>(nil)
    private let open = Mutex<[Desk.ID: OpenArticle]>([:])
    /// The search that was asked for last: those before it need no answer.
    private let lastSearch = Atomic(0)

    /// The library at a path, which is opened when it is first needed.
    init(path: String, _ inbox: Inbox) {
        self.path = path
        self.inbox = inbox
    }

    // MARK: What is read

    /// Keeps an article that was opened, and tells the reader where they left it and what they put on it.
    func keep(_ document: ReadDocument, as desk: Desk.ID) {
        later(desk) { library in
            defer { if self.article(desk) == nil { self.tellNotKept(desk) } }
            guard let kept = try library.keep([document]).first else { return }
            try library.open(kept.article)
            self.open.withLock {
                $0[desk] = OpenArticle(id: kept.article, found: document.article, article: document.article)
            }
            try self.showMarks(library, desk)
            if let place = try library.place(in: document.article.text, of: kept.article) {
                self.inbox.post(.event(.cameBack(place), for: desk))
            }
        }
    }

    /// Remembers where an article is left.
    func leave(_ desk: Desk.ID, at place: Place) {
        later(desk) { library in
            guard let article = self.open.withLock({ $0.removeValue(forKey: desk) }) else { return }
            try library.setPlace(place, in: article.article.text, of: article.id)
        }
    }

    /// The names of tags that begin so, in order, to complete what is typed.
    func tags(startingWith stem: String, _ answer: @escaping @Sendable ([String]) -> Void) {
        queue.async {
            let names = try? self.opened().attempt { (library) throws(LibraryError) in try library.tagNames() }
            answer((names ?? []).filter { $0.hasPrefix(stem) })
        }
    }

    /// Waits until everything asked for is done.
    func finish() { queue.sync {} }

    /// Takes an article of the library, with the place to begin at, for the reader to open.
    func document(_ id: Int) throws(Failure) -> Document {
        let source = try opened().attempt { (library) throws(LibraryError) in try library.source(of: id) }
        guard let source else { throw .cannotRead("article \(id)", "not in the library any more") }
        return Document(source.bytes, name: source.origin, charset: source.charset)
    }

    // MARK: What is asked for

    /// Does what the reader asks the library for.
    func perform(_ request: LibraryRequest, for desk: Desk.ID) {
        if case .search = request {
            let number = lastSearch.add(1, ordering: .relaxed).newValue
            later(desk) { library in
                guard self.lastSearch.load(ordering: .relaxed) == number else { return }
                try self.answer(request, library, desk)
            }
        } else {
            later(desk) { try self.answer(request, $0, desk) }
        }
    }

    private func answer(_ request: LibraryRequest, _ library: ArticleLibrary, _ desk: Desk.ID) throws {
        let lists = KeptLists(library: library)
        switch request {
        case .search(let words): show(try lists.search(words), desk)
        case .recent: show(try lists.recent(), desk)
        case .person(let name): show(try lists.people(name), desk)
        case .measure(let words): show(try lists.measure(words), desk)
        case .sameQuote(let span):
            guard let article = article(desk) else { return }
            show(try lists.sameQuote(article.article.text[span], except: article.id), desk)
        case .changes:
            guard let article = article(desk) else { return say("this article is not in the library", desk) }
            show(try lists.changes(of: article.id, in: article.found), desk)
        case .join(let pair, let name):
            try PersonJudge(library: library, name: name).join(pair)
            show(try lists.people(name), desk)
        case .split(let role, let name):
            try PersonJudge(library: library, name: name).split(role)
            show(try lists.people(name), desk)
        case .undoJoin(let name):
            guard try library.undoJudgement() else { return say("there is no join or split to take back", desk) }
            if let name { show(try lists.people(name), desk) } else { say("taken back", desk, isError: false) }
        case .open: break
        case .note, .bookmark, .remove, .tag, .speaker, .figure: try change(request, library, desk)
        }
    }

    private func change(_ request: LibraryRequest, _ library: ArticleLibrary, _ desk: Desk.ID) throws {
        guard let article = article(desk) else { return say("this article is not in the library", desk) }
        func anchor(_ span: Span) -> Anchor { Anchor(span, in: article.article.text) }
        switch request {
        case .note(let words, _, .some(let old)) where words.isEmpty:
            try library.remove(old)
            say("note taken away", desk, isError: false)
        case .note(let words, _, .some(let old)):
            try library.change(old, to: words)
            say("note changed", desk, isError: false)
        case .note(let words, let span, nil):
            _ = try library.add(.note, words, at: anchor(span), of: article.id)
            say("noted", desk, isError: false)
        case .bookmark(let span):
            _ = try library.add(.bookmark, at: anchor(span), of: article.id)
            say("bookmark set", desk, isError: false)
        case .remove(let mark): try remove(mark, article, library, desk)
        case .tag(let name): try tag(name, article.id, library, desk)
        case .speaker(let name, let span):
            try correct(.speaker, name.trimmingBlanks, span, library, desk)
        case .figure(let words, let span):
            guard let value = CorrectedValue(words)?.value else {
                return say("“\(words)” is no number; write it as an article would: 4.5 billion dollars", desk)
            }
            try correct(.figure, value.body, span, library, desk)
        default: break
        }
        try showMarks(library, desk)
    }

    private func remove(_ mark: Int, _ article: OpenArticle, _ library: ArticleLibrary, _ desk: Desk.ID) throws {
        let kind = try library.marks(of: article.id).first { $0.id == mark }?.kind
        try library.remove(mark)
        switch kind {
        case .speaker, .figure:
            try library.describe([(article.id, article.found)], analysis: Analyzer.version)
            say("correction taken back", desk, isError: false)
        case .note: say("note taken away", desk, isError: false)
        case .bookmark, .place, nil: say("bookmark taken away", desk, isError: false)
        }
    }

    private func tag(_ name: String, _ article: Int, _ library: ArticleLibrary, _ desk: Desk.ID) throws {
        let name = TagName.of(name)
        if !name.isEmpty { _ = try library.toggle(tag: name, of: article) }
        let tags = try library.tags(of: article)
        let words = tags.isEmpty ? "no tags; :tag NAME puts one on" : "tags: " + tags.joined(separator: ", ")
        say(words, desk, isError: false)
    }

    private func correct(
        _ kind: Mark.Kind, _ body: String, _ span: Span, _ library: ArticleLibrary, _ desk: Desk.ID
    ) throws {
        guard let article = article(desk) else { return }
        _ = try library.add(kind, body, at: Anchor(span, in: article.article.text), of: article.id)
        // What is searched is written from what the analysis found, with all corrections.
        try library.describe([(article.id, article.found)], analysis: Analyzer.version)
        say("corrected; the correction stays with these words", desk, isError: false)
    }

    // MARK: Answers

    private func article(_ desk: Desk.ID) -> OpenArticle? { open.withLock { $0[desk] } }

    private func show(_ list: KeptList, _ desk: Desk.ID) { inbox.post(.event(.list(list), for: desk)) }

    private func tellNotKept(_ desk: Desk.ID) { inbox.post(.event(.notKept, for: desk)) }

    private func say(_ words: String, _ desk: Desk.ID, isError: Bool = true) {
        inbox.post(.event(.message(Message(words, isError: isError)), for: desk))
    }

    /// Gives the reader their marks, and the article with their corrections where there are any.
    private func showMarks(_ library: ArticleLibrary, _ desk: Desk.ID) throws {
        guard let open = article(desk) else { return }
        let marks = try library.marks(of: open.id)
        let corrected = Corrector(marks).correct(open.found)
        // The last correction taken back is a change as well.
        let isCorrected = marks.contains { $0.kind == .speaker || $0.kind == .figure }
        if isCorrected || open.isCorrected {
            inbox.post(.article(desk, corrected.article, ArticleIndex(corrected.article)))
            self.open.withLock {
                $0[desk]?.article = corrected.article
                $0[desk]?.isCorrected = isCorrected
            }
        }
        inbox.post(
            .event(.kept(open.id, PlacedMarks(marks, in: open.found, orphans: corrected.orphans).all), for: desk))
    }

    // MARK: The queue

    /// Does something with the library when everything asked for before is done; a failure becomes a message.
    private func later(_ desk: Desk.ID, _ body: @escaping @Sendable (ArticleLibrary) throws -> Void) {
        queue.async {
            do {
                let hasFailed = self.library.withLock { library in
                    if case .failure = library { true } else { false }
                }
                // What cannot be opened is said once.
                guard !hasFailed else { return self.tellNotKept(desk) }
                let library: ArticleLibrary
                do { library = try self.opened() } catch {
                    self.tellNotKept(desk)
                    throw error
                }
                try body(library)
            } catch Failure.library(_, let error) {
                // Without the path, behind which the reason would often find no room.
                self.say(LibraryWords.words(for: error), desk)
            } catch let failure as Failure {
                self.say(failure.words, desk)
            } catch let error as LibraryError {
                self.say(LibraryWords.words(for: error), desk)
            } catch {
                self.say("the library failed: \(error)", desk)
            }
        }
    }

    private func opened() throws(Failure) -> ArticleLibrary {
        let result = library.withLock { library in
            if let library { return library }
            let fresh = Result { () throws(Failure) in try Self.open(path) }
            library = fresh
            return fresh
        }
        return try result.get()
    }

    private static func open(_ path: String) throws(Failure) -> ArticleLibrary {
        do {
            return try ArticleLibrary(path: path)
        } catch {
            throw .library(path, error)
        }
    }
}

import Analysis
import Formats
import Library
import Model
import TUI

/// An article on its way to the reader: shown as soon as there is something to show, analysed, kept.
struct Opening: Sendable {
    let id: Desk.ID
    /// Where it comes from, as the library remembers it.
    let origin: String
    /// Whether the library is to have it.
    let isKept: Bool
    let inbox: Inbox
    let preferences: Preferences
    let cancellation: Cancellation
    let library: ReadingLibrary?

    /// A text of this many bytes is analysed and searched within a frame; a longer one in the background.
    static let quick = 50_000

    /// Shows a draft, before its analysis where that takes long.
    func show(_ document: Document, _ draft: Article.Draft, origin: String? = nil) {
        guard !cancellation.isCancelled else { return }
        guard draft.text.count <= Self.quick else {
            post(Article(draft))
            return analyse(document, draft, origin: origin)
        }
        let article = Analyzer().analyze(draft)
        post(article)
        keep(document, article, origin: origin)
    }

    /// Shows what is there before the analysis, or what is all of it.
    func post(_ article: Article) {
        inbox.post(.progress(id, nil))
        inbox.post(.opened(id, article, ArticleIndex(article), State(preferences)))
        if !isKept || library == nil { inbox.post(.event(.notKept, for: id)) }
        if article.text.count > Self.quick { inbox.post(.progress(id, "reading …")) }
    }

    /// Shows the beginning of what takes long to read.
    func begin(_ draft: Article.Draft) {
        let article = Article(draft)
        inbox.post(.beginning(id, article, ArticleIndex(article), State(preferences)))
        inbox.post(.progress(id, "reading …"))
    }

    /// Shows all of what was begun with, and analyses it.
    func complete(_ document: Document, _ draft: Article.Draft) {
        guard !cancellation.isCancelled else { return }
        let article = Article(draft)
        inbox.post(.whole(id, article, ArticleIndex(article)))
        analyse(document, draft)
    }

    /// Reads an article. The bytes that nobody will keep are not held while the analysis needs the room.
    func read(by opener: Opener) throws(Failure) -> (document: Document, draft: Article.Draft, origin: Origin) {
        let (document, draft, origin) = try opener.read()
        return (isKept && library != nil ? document : Document([], name: document.name), draft, origin)
    }

    /// Analyses a draft that is already shown.
    func analyse(_ document: Document, _ draft: Article.Draft, origin: String? = nil) {
        let article = Analyzer().analyze(draft)
        guard !cancellation.isCancelled else { return }
        inbox.post(.article(id, article, ArticleIndex(article)))
        inbox.post(.progress(id, nil))
        keep(document, article, origin: origin)
    }

    private func keep(_ document: Document, _ article: Article, origin: String?) {
        guard let document = kept(document, article, origin: origin) else { return }
        library?.keep(document, as: id)
    }

    /// What the library is to have; `nil` where it is to have nothing.
    func kept(_ document: Document, _ article: Article, origin: String?) -> ReadDocument? {
        guard isKept else { return nil }
        let charset = document.override?.rawValue ?? document.charset
        return ReadDocument(
            bytes: document.bytes, origin: origin ?? self.origin, charset: charset, article: article,
            analysis: Analyzer.version)
    }
}

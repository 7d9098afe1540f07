import Formats
import Library
import Model

/// Fetches an article of the library again, keeps what has come, and says what changed.
struct Refresher {
    let library: ArticleLibrary
    var fetcher = Fetcher()

    /// What changed in the article of a source, for people; nothing where nothing did.
    func refresh(_ source: ByteSource) throws(Failure) -> String {
        let fetched = try Opener(source: source, fetcher: fetcher).document()
        let document = try DocumentAnalyzer().read(fetched, from: source)
        try check(source, leadsTo: document.article.metadata.url ?? document.origin)
        let kept = try library.attempt { (library) throws(LibraryError) in try library.keep([document]).first }
        guard case .changed(let id) = kept else {
            if case .new = kept { return "\(source.name): added\n" }
            return ""
        }
        let sources = try library.attempt { (library) throws(LibraryError) in try library.sources(of: id) }
        guard let before = sources.dropFirst().first.flatMap(DocumentAnalyzer().read) else { return "" }
        let comparison = VersionComparison(before, document.article)
        return "\(source.name): \(document.article.metadata.title ?? "changed")\n"
            + ComparisonText(comparison: comparison).text
    }

    /// Throws where an address of a kept article leads to something else now: a front page, another article.
    private func check(_ source: ByteSource, leadsTo address: String) throws(Failure) {
        let (before, now) = try library.attempt { (library) throws(LibraryError) in
            (try library.article(at: source.name), try library.article(at: address))
        }
        guard before == nil || before == now else {
            throw .cannotRead(
                source.name, "it leads to \(address) now; what was kept stays, crosshead add keeps that as well")
        }
    }
}

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
}

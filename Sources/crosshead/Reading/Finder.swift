import Model
import Search
import Synchronization

/// Answers the searches of a session. The article is folded once, at the first search or ahead of it.
final class Finder: Sendable {
    private let text: Text
    private let folded = Mutex<FoldedText?>(nil)

    /// A finder in a text.
    init(_ text: Text) { self.text = text }

    /// Folds the article, unless that is done.
    func prepare() { _ = foldedText() }

    /// What a search comes to, as the event that answers the effect; `nil` for an effect that is no search, or where
    /// it was given up.
    func answer(to effect: Effect, isCancelled: () -> Bool = { false }) -> Event? {
        switch effect {
        case .search(let request): find(request, isCancelled: isCancelled).map { .found(request, $0) }
        case .searchRows(let words, let rows): .foundRows(words, rows.indices.filter { holds(rows[$0], words) })
        case .copy, .showArticle, .showLastArticle, .closeArticle, .cancelOpening, .complete, .remember, .redraw,
            .suspend,
            .quit:
            nil
        }
    }

    private func find(_ request: ArticleSearch.Request, isCancelled: () -> Bool) -> Event.Result? {
        let query = Query(request.text, request.isRegex ? .regex : .plain)
        do {
            return .matches(try TextSearcher(foldedText()).find(query, isCancelled: isCancelled))
        } catch {
            switch error {
            case .expression(let message, let offset):
                return .failure("\(message), at character \(characters(of: request.text, upTo: offset) + 1)")
            case .tooComplex: return .failure("this expression takes too long here")
            case .cancelled: return nil
            }
        }
    }

    private func characters(of text: String, upTo offset: Int) -> Int {
        String(decoding: text.utf8.prefix(offset), as: UTF8.self).count
    }

    private func holds(_ row: String, _ words: String) -> Bool {
        let matches = try? TextSearcher(FoldedText(Text(row))).find(Query(words))
        return matches?.isEmpty == false
    }

    private func foldedText() -> FoldedText {
        folded.withLock { folded in
            if let folded { return folded }
            let fresh = FoldedText(text)
            folded = fresh
            return fresh
        }
    }
}

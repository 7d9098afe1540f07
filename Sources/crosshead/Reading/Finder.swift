import Dispatch
import Model
import Search
import Synchronization

/// Answers the searches of a session. The article is folded once, at the first search.
final class Finder: Sendable {
    private let text: Text
    private let folded = Mutex<FoldedText?>(nil)
    /// The rows picked from last, made ready, and what the last letters left of them.
    private let picked = Mutex<Picked?>(nil)

    private struct Picked {
        let rows: [PickerRow]
        let ready: FuzzyRows
        var words = ""
        var left: FuzzyRanking?
    }

    /// A finder in a text.
    init(_ text: Text) { self.text = text }

    /// What a search comes to, as the event that answers the effect; `nil` for an effect that is no search, or where
    /// it was given up.
    func answer(to effect: Effect, isCancelled: () -> Bool = { false }) -> Event? {
        switch effect {
        case .search(let request): find(request, isCancelled: isCancelled).map { .found(request, $0) }
        case .rank(let words, let rows):
            ranked(rows, by: words, isCancelled: isCancelled).map { .ranked(words, $0) }
        case .searchRows(let words, let rows): .foundRows(words, rows.indices.filter { holds(rows[$0], words) })
        case .library, .copy, .showArticle, .showLastArticle, .closeArticle, .compare, .showCompared, .openLink,
            .showPicture,
            .reload, .cancelOpening,
            .complete, .remember, .pipe, .edit, .save, .redraw,
            .suspend,
            .quit:
            nil
        }
    }

    private func find(_ request: ArticleSearch.Request, isCancelled: () -> Bool) -> Event.Result? {
        do throws(ScopeFailure) {
            var scopes: [[Span]] = []
            for scope in request.scopes { scopes.append(try spans(of: scope)) }
            return find(request, within: scopes, isCancelled: isCancelled)
        } catch {
            switch error {
            case .nobody(let name): return .failure("nobody quoted here is called “\(name)”")
            }
        }
    }

    private func find(
        _ request: ArticleSearch.Request, within scopes: [[Span]], isCancelled: () -> Bool
    ) -> Event.Result? {
        guard !request.words.isEmpty else {
            return .matches(
                scopes.dropFirst().reduce(scopes.first ?? []) { found, scope in Self.found(found, within: scope) })
        }
        let query = Query(request.words, request.isRegex ? .regex : .plain)
        do {
            let found = try TextSearcher(foldedText()).find(query, within: scopes.first, isCancelled: isCancelled)
            return .matches(scopes.dropFirst().reduce(found) { found, scope in Self.found(found, within: scope) })
        } catch {
            switch error {
            case .expression(let message, let offset):
                return .failure("\(message), at character \(characters(of: request.words, upTo: offset) + 1)")
            case .tooComplex: return .failure("this expression takes too long here")
            case .cancelled: return nil
            }
        }
    }

    /// Why there is nothing to search in.
    private enum ScopeFailure: Error {
        case nobody(String)
    }

    private func spans(of scope: SearchScope) throws(ScopeFailure) -> [Span] {
        switch scope {
        case .spans(let spans): return spans
        case .speakers(let name, let speakers):
            let meant = speakers.filter { holds($0.name, name) }
            guard !meant.isEmpty else { throw .nobody(name) }
            return meant.flatMap(\.spans).sorted()
        }
    }

    /// The matches that lie in a scope; both are in text order.
    private static func found(_ matches: [Span], within scope: [Span]) -> [Span] {
        var rest = scope[...]
        return matches.filter { match in
            while let first = rest.first, first.end <= match.start { rest.removeFirst() }
            return rest.first?.contains(match) ?? false
        }
    }

    /// The rows of a picker that some words leave, best first; without words they are only made ready. More letters leave
    /// of what the letters before them left.
    private func ranked(_ rows: [PickerRow], by words: String, isCancelled: () -> Bool) -> [Int]? {
        picked.withLock { picked in
            if picked?.rows != rows { picked = Picked(rows: rows, ready: ready(rows)) }
            let query = FuzzyQuery(words)
            guard let last = picked, !query.isEmpty else { return nil }
            let left = words.hasPrefix(last.words) ? last.left : nil
            guard !isCancelled() else { return nil }
            let ranking = Self.ranking(last.ready, by: query, among: left)
            guard !isCancelled() else { return nil }
            picked?.words = words
            picked?.left = ranking
            return ranking.order
        }
    }

    /// Fewer rows than this one thread ranks as fast as several.
    private static let fewest = 4_000
    /// The threads that rank more.
    private static let threads = 2

    private static func ranking(
        _ rows: FuzzyRows, by query: FuzzyQuery, among left: FuzzyRanking?
    ) -> FuzzyRanking {
        let threads = rows.count < fewest ? 1 : Self.threads
        let parts = Mutex([FuzzyRanking](repeating: FuzzyRanking(), count: threads))
        DispatchQueue.concurrentPerform(iterations: threads) { part in
            guard let ranking = rows.ranking(by: query, among: left, part: part, of: threads) else { return }
            parts.withLock { $0[part] = ranking }
        }
        return FuzzyRanking(parts.withLock(\.self))
    }

    private func ready(_ rows: [PickerRow]) -> FuzzyRows {
        var ready = FuzzyRows()
        for row in rows {
            let words = text.bytes[row.words(in: text).range]
            let name = Array(row.name.utf8)[...]
            ready.add(row.name.isEmpty ? [words] : row.span.isEmpty ? [name] : [name, words])
        }
        return ready
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

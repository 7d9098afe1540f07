import Model
import Search
import Synchronization

/// Answers the searches of a session. The article is folded once, at the first search or ahead of it.
final class Finder: Sendable {
    private let text: Text
    private let folded = Mutex<FoldedText?>(nil)
    /// The rows picked from last, made ready.
    private let picked = Mutex<(rows: [PickerRow], ready: FuzzyRows)?>(nil)

    /// A finder in a text.
    init(_ text: Text) { self.text = text }

    /// Folds the article, unless that is done.
    func prepare() { _ = foldedText() }

    /// What a search comes to, as the event that answers the effect; `nil` for an effect that is no search, or where
    /// it was given up.
    func answer(to effect: Effect, isCancelled: () -> Bool = { false }) -> Event? {
        switch effect {
        case .search(let request): find(request, isCancelled: isCancelled).map { .found(request, $0) }
        case .rank(let words, let rows):
            fuzzyRows(rows, isCancelled: isCancelled)?.ranked(by: FuzzyQuery(words), isCancelled: isCancelled)
                .map { .ranked(words, $0) }
        case .searchRows(let words, let rows): .foundRows(words, rows.indices.filter { holds(rows[$0], words) })
        case .library, .copy, .showArticle, .showLastArticle, .closeArticle, .compare, .showCompared, .openLink,
            .reload, .cancelOpening,
            .complete, .remember, .pipe, .save, .redraw,
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

    /// The rows of a picker made ready, once for all that is typed into it.
    private func fuzzyRows(_ rows: [PickerRow], isCancelled: () -> Bool) -> FuzzyRows? {
        picked.withLock { picked in
            if let picked, picked.rows == rows { return picked.ready }
            var ready = FuzzyRows()
            for (index, row) in rows.enumerated() {
                if index % 1_024 == 0, isCancelled() { return nil }
                let words = text.bytes[row.words(in: text).range]
                ready.add(
                    row.name.isEmpty
                        ? [words] : row.span.isEmpty ? [Array(row.name.utf8)[...]] : [Array(row.name.utf8)[...], words])
            }
            picked = (rows, ready)
            return ready
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

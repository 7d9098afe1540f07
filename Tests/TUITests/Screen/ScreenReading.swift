import Model
import TUI

/// A session for tests: searches are answered at once, by plain comparison without case.
struct ScreenReading {
    private(set) var session: Session
    private(set) var effects: [Effect] = []

    init(_ article: Article, size: Size) {
        session = Session(article, index: ArticleIndex(article), size: size)
    }

    mutating func press(_ key: Key) { carryOut(session.press(key)) }

    mutating func resize(_ size: Size) { session.resize(size) }

    private mutating func carryOut(_ new: [Effect]) {
        effects += new
        for effect in new {
            switch effect {
            case .search(let request):
                let isBroken = request.isRegex && request.text.contains("(")
                let result: Event.Result =
                    isBroken ? .failure("missing )") : .matches(find(request.text, in: session.article.text.bytes))
                carryOut(session.receive(.found(request, result)))
            case .searchRows(let text, let rows):
                let found = rows.indices.filter { !find(text, in: Array(rows[$0].utf8)).isEmpty }
                carryOut(session.receive(.foundRows(text, found)))
            case .copy, .redraw, .suspend, .quit: break
            }
        }
    }

    private func find(_ needle: String, in haystack: [UInt8]) -> [Span] {
        func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
        let needle = needle.utf8.map(folded)
        let haystack = haystack.map(folded)
        guard !needle.isEmpty, needle.count <= haystack.count else { return [] }
        return (0...(haystack.count - needle.count)).compactMap { start in
            haystack[start..<(start + needle.count)].elementsEqual(needle) ? Span(start, start + needle.count) : nil
        }
    }
}

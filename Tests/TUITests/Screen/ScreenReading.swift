import Library
import Model
import Search
import TUI

/// Open articles for tests: searches are answered at once, by plain comparison without case.
struct ScreenReading {
    var desk: Desk
    private let start: State
    /// What the desk asked for, and nobody here answers.
    private(set) var requests: [Desk.Request] = []
    var session: Session { desk.session }

    /// Open articles on a screen of some size.
    init(_ articles: [Article], size: Size, _ state: State = State()) {
        desk = Desk(size: size, state) { _ in syllables }
        start = state
        for article in articles { open(article, as: desk.expect(article.metadata.title ?? "")) }
    }

    init(_ article: Article, size: Size) { self.init([article], size: size) }

    /// Half a second goes by.
    mutating func wait() { desk.showsContinuations = !desk.session.pending.isEmpty }

    /// Lets an article arrive.
    mutating func open(_ article: Article, as id: Desk.ID) {
        requests += desk.open(id, article, ArticleIndex(article), start)
    }

    mutating func press(_ key: Key) { carryOut(desk.press(key)) }

    mutating func take(_ mouse: MouseEvent) { carryOut(desk.take(mouse)) }

    /// Sends an event as if a key had.
    mutating func send(_ event: Event) { carryOut(desk.receive(event)) }

    /// Presses keys by their names.
    mutating func press(_ keys: String) throws {
        for key in try KeyScript(keys).keys { press(key) }
    }

    mutating func resize(_ size: Size) { desk.resize(size) }

    private mutating func carryOut(_ new: [Desk.Request]) {
        for request in new {
            if case .compare(let one, let other, let title, let id) = request {
                carryOut(desk.receive(.compared(ArticleComparer(one, other).compare(), with: title), for: id))
                continue
            }
            guard case .perform(let effect, let id) = request else {
                requests.append(request)
                continue
            }
            switch effect {
            case .search(let request):
                let isBroken = request.isRegex && request.text.contains("(")
                let result: Event.Result =
                    isBroken ? .failure("missing )") : .matches(find(request.text, in: session.article.text.bytes))
                carryOut(desk.receive(.found(request, result), for: id))
            case .rank(let text, let rows):
                let words = session.article.text
                let ready = FuzzyRows(rows.map { ($0.name + " " + words[$0.words(in: words)]).trimmed })
                carryOut(desk.receive(.ranked(text, ready.ranked(by: FuzzyQuery(text)) ?? []), for: id))
            case .searchRows(let text, let rows):
                let found = rows.indices.filter { !find(text, in: Array(rows[$0].utf8)).isEmpty }
                carryOut(desk.receive(.foundRows(text, found), for: id))
            case .library(let question):
                if let list = KeptSamples.list(for: question) { carryOut(desk.receive(.list(list), for: id)) }
                requests.append(request)
            default: requests.append(request)
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

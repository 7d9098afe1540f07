import Model
import Testing

@testable import TUI

@Suite("Several articles")
struct DeskTests {
    private static let size = Size(columns: 80, rows: 24)

    private func article(_ title: String) -> Article {
        Sample("= \(title)\nThe first paragraph of \(title).\n# Later\nThe second paragraph of \(title).").article
    }

    private func reading(_ titles: String...) -> ScreenReading {
        ScreenReading(titles.map(article), size: Self.size)
    }

    /// The first and the last but one row of the screen: title and status.
    private func edges(_ reading: inout ScreenReading) -> (title: String, status: String) {
        let canvas = reading.desk.draw()
        func row(_ row: Int) -> String { canvas.row(row).map(\.text).joined().trimmed }
        return (row(0), row(canvas.size.rows - 2))
    }

    private func left(_ reading: ScreenReading) -> [String?] {
        reading.requests.compactMap { request in
            guard case .left(_, let article, _) = request else { return nil }
            return article.metadata.title
        }
    }

    @Test("The title row says which of how many is read, and nothing where there is one")
    func numbered() throws {
        var one = reading("Ferries")
        #expect(!edges(&one).title.contains("1/1"))
        var three = reading("Ferries", "Bridges", "Tunnels")
        #expect(edges(&three).title.hasPrefix("Ferries") && edges(&three).title.hasSuffix("1/3"))
        try three.press("] a")
        #expect(edges(&three).title.hasPrefix("Bridges") && edges(&three).title.hasSuffix("2/3"))
    }

    @Test(
        "] a and [ a go round, with a count so many",
        arguments: [("] a", "Bridges"), ("[ a", "Tunnels"), ("] a ] a ] a", "Ferries"), ("2 ] a", "Tunnels")])
    func round(keys: String, title: String) throws {
        var reading = reading("Ferries", "Bridges", "Tunnels")
        try reading.press(keys)
        #expect(reading.session.article.metadata.title == title)
    }

    @Test("A comparison leads to the place in either article, and leaving it changes nothing")
    func compared() throws {
        var reading = ScreenReading([Samples.ferry, Samples.rival], size: Self.size)
        try reading.press("} )")
        let before = reading.session.state
        try reading.press("C j j Esc")
        let after = reading.session.state
        #expect(after.place == before.place && after.target == before.target && after.jumps == before.jumps)
        #expect(after.overlay == nil && after.focus == before.focus)
        try reading.press("C 4 j")
        guard
            case .comparison(let comparison, "No bridge for Port Ellery", let selected) = reading.session.state.overlay
        else {
            Issue.record("no comparison")
            return
        }
        let item = comparison.items[selected]
        #expect(item.subject == .quote && item.first != nil && item.second != nil)
        var other = reading
        try reading.press("Enter")
        #expect(reading.session.state.overlay == nil && reading.session.state.place.point == item.first?.span.start)
        try other.press("Tab")
        #expect(other.session.article.metadata.title == "No bridge for Port Ellery")
        #expect(other.session.state.place.point == item.second?.span.start)
        try other.press("C-o")
        if other.session.article.metadata.title != Samples.ferry.metadata.title { try other.press("C-o") }
        #expect(other.session.article.metadata.title == Samples.ferry.metadata.title)
        #expect(other.session.state.place == before.place && other.session.state.overlay == nil)
    }

    /// The beginning of an article of many paragraphs, and the whole of it.
    private func long() -> (beginning: Article, whole: Article) {
        let lines = (1...90).map { "Paragraph \($0) is about ferries." }
        func article(_ lines: some Sequence<String>) -> Article {
            Sample((["= Ferries"] + lines).joined(separator: "\n")).article
        }
        return (article(lines.prefix(40)), article(lines))
    }

    private func begun() -> (reading: ScreenReading, id: Desk.ID, whole: Article) {
        var reading = ScreenReading([], size: Self.size)
        let (beginning, whole) = long()
        let id = reading.desk.expect("ferries.txt")
        _ = reading.desk.begin(id, beginning, ArticleIndex(beginning), State())
        return (reading, id, whole)
    }

    @Test("The whole of an article takes the place of its beginning, and what was searched for is searched for again")
    func completed() throws {
        var (reading, id, whole) = begun()
        #expect(!edges(&reading).status.contains("%"))
        try reading.press("/ \"paragraph 1\" Enter")
        let before = reading.session.state
        #expect(before.search?.matches.count == 11 && before.place.point > 0)
        let requests = reading.desk.complete(id, whole, ArticleIndex(whole))
        #expect(reading.session.state.place == before.place)
        let kinds = requests.map { request in
            switch request {
            case .opened(_, let article): "opened \(article.blocks.count)"
            case .perform(.search(let search), _): search.text
            default: "other"
            }
        }
        #expect(kinds == ["opened \(whole.blocks.count)", "paragraph 1"])
        #expect(edges(&reading).status.contains("%"))
        #expect(reading.desk.complete(id, whole, ArticleIndex(whole)).isEmpty)
    }

    @Test("Who is at the end of the beginning comes to the end of the whole")
    func completedAtEnd() throws {
        var (reading, id, whole) = begun()
        try reading.press("G")
        _ = reading.desk.complete(id, whole, ArticleIndex(whole))
        #expect(reading.session.state.place.point == whole.blocks.last?.span.start)
        #expect(edges(&reading).status.contains("100%"))
    }

    @Test("A whole that begins otherwise is gone on with at the same words")
    func completedOtherwise() throws {
        var (reading, id, whole) = begun()
        try reading.press("1 0 j")
        let point = reading.session.state.place.point
        let other = Sample("= Ferries\nA line before.\n" + String(decoding: whole.text.bytes, as: UTF8.self)).article
        let words = reading.session.article.text.bytes[point..<point + 12]
        _ = reading.desk.complete(id, other, ArticleIndex(other))
        let new = reading.session.state.place.point
        #expect(new != point && other.text.bytes[new..<new + 12] == words)
    }

    @Test(
        "A beginning is neither saved nor piped nor read again, as if it were all",
        arguments: [": \"save a.md\" Enter", "| a \"wc\" Enter", ": \"reload\" Enter"])
    func beginningAlone(keys: String) throws {
        var (reading, _, _) = begun()
        try reading.press(keys)
        let isKeptToOurselves = reading.requests.allSatisfy {
            if case .perform(.remember, _) = $0 { true } else { false }
        }
        #expect(isKeptToOurselves)
        #expect(reading.session.state.message?.text == "still being read: try again when that is done")
    }

    @Test("Where the rest cannot be read, the reader is told and keeps the beginning")
    func failedRest() throws {
        var (reading, id, whole) = begun()
        reading.desk.fail(id, "ferries.txt: gone")
        #expect(reading.session.state.message?.text == "ferries.txt: gone" && !reading.desk.isEmpty)
        #expect(reading.desk.complete(id, whole, ArticleIndex(whole)).isEmpty)
    }

    @Test("What only one article has leads there, and nowhere in the other")
    func comparedAlone() throws {
        var reading = ScreenReading([Samples.ferry, Samples.rival], size: Self.size)
        try reading.press("C G")
        var here = reading
        try reading.press("Enter")
        #expect(reading.session.article.metadata.title == "No bridge for Port Ellery")
        try here.press("g k")
        guard case .comparison(let comparison, _, _) = here.session.state.overlay,
            let alone = comparison.items.firstIndex(where: { $0.second == nil })
        else {
            Issue.record("nothing that one has alone")
            return
        }
        for _ in 0..<alone { try here.press("j") }
        try here.press("Tab")
        #expect(here.session.article.metadata.title == Samples.ferry.metadata.title)
        #expect(here.session.state.message?.isError == true && here.session.state.overlay != nil)
    }

    @Test("One article alone cannot be compared; of three the other one is picked, or named by its number")
    func comparedWith() throws {
        var one = ScreenReading([Samples.ferry], size: Self.size)
        try one.press("C")
        #expect(one.session.state.message?.text == "no other article is open")
        var three = ScreenReading([Samples.ferry, Samples.harbour, Samples.rival], size: Self.size)
        var picked = three
        try picked.press("C \"bridge\" Enter")
        try three.press(": \"compare 3\" Enter")
        for reading in [picked, three] {
            guard case .comparison(_, "No bridge for Port Ellery", 0) = reading.session.state.overlay else {
                Issue.record("no comparison")
                return
            }
        }
        try three.press("Esc 1 C")
        #expect(three.session.state.message?.text == "article 1 is this one")
        try three.press("4 C")
        #expect(three.session.state.message?.text == "there are 3 open articles")
    }

    @Test("Each article keeps its place, its lists and its search; what was typed and the measure go along")
    func ownStates() throws {
        var reading = reading("Ferries", "Bridges")
        try reading.press("/ \"second\" Enter +")
        let before = reading.session.state
        try reading.press("] a")
        #expect(reading.session.state.search == nil && reading.session.state.place == Place(top: 0, point: 0))
        #expect(
            reading.session.state.history.lines(.search) == ["second"]
                && reading.session.state.measure == before.measure)
        try reading.press("Backspace")
        #expect(reading.session.state.place == before.place && reading.session.state.search == before.search)
    }

    @Test("What the reader prefers holds for the first article as for the others")
    func preferences() {
        var preferences = Preferences()
        preferences.measure = 44
        var history = History()
        history.add("ferry", to: .search)
        var desk = Desk(size: Size(columns: 80, rows: 24), State(preferences, history: history))
        let id = desk.expect("Ferries")
        _ = desk.open(id, Samples.ferry, ArticleIndex(Samples.ferry), State())
        #expect(desk.session.state.measure == 44 && desk.session.state.history == history)
    }

    @Test("Backspace, and C-o at the first jump, go back to the article read before")
    func back() throws {
        var reading = reading("Ferries", "Bridges", "Tunnels")
        try reading.press("] a ] a Backspace")
        #expect(reading.session.article.metadata.title == "Bridges")
        try reading.press("} C-o")
        #expect(reading.session.article.metadata.title == "Bridges")
        try reading.press("C-o")
        #expect(reading.session.article.metadata.title == "Ferries")
        try reading.press("Backspace")
        #expect(edges(&reading).status.contains("no article was read before this one"))
    }

    @Test("q closes the article and goes back to the one before; the last one quits")
    func closing() throws {
        var reading = reading("Ferries", "Bridges", "Tunnels")
        try reading.press("2 ] a q")
        #expect(left(reading) == ["Tunnels"] && reading.session.article.metadata.title == "Ferries")
        try reading.press("q")
        #expect(left(reading) == ["Tunnels", "Ferries"] && reading.session.article.metadata.title == "Bridges")
        #expect(!edges(&reading).title.contains("1/1"))
        try reading.press("q")
        guard case .perform(.quit, _) = reading.requests.last else {
            Issue.record("the last article did not quit")
            return
        }
    }

    @Test("An article that cannot be opened costs a message, and the others stay")
    func failures() {
        var reading = reading("Ferries")
        let missing = reading.desk.expect("missing.txt")
        let broken = reading.desk.expect("broken.txt")
        reading.desk.fail(missing, "missing.txt: no such file")
        reading.desk.fail(broken, "broken.txt: there is no text in it")
        #expect(edges(&reading).title.hasPrefix("Ferries"))
        #expect(edges(&reading).status == "missing.txt: no such file; broken.txt: there is no text in it")
        #expect(reading.desk.failures.count == 2)
    }

    @Test("While the first article is on its way its name is the title and its progress is told; giving up ends")
    func waiting() throws {
        var reading = ScreenReading([], size: Self.size)
        let id = reading.desk.expect("https://example.org/ferries")
        #expect(edges(&reading).title == "https://example.org/ferries")
        reading.desk.setProgress("fetching example.org … 120 kB", of: id)
        #expect(edges(&reading).status.hasSuffix("fetching example.org … 120 kB"))
        try reading.press("Esc")
        #expect(reading.desk.isEmpty)
        #expect(reading.desk.failures == ["https://example.org/ferries: given up"])
    }

    @Test("What could not be opened is still told when the first article comes")
    func failureBeforeTheFirst() throws {
        var reading = ScreenReading([], size: Self.size)
        let gone = reading.desk.expect("https://example.org/gone")
        let ferries = reading.desk.expect("https://example.org/ferries")
        reading.desk.fail(gone, "https://example.org/gone: there is no such page (404)")
        reading.open(article("Ferries"), as: ferries)
        #expect(edges(&reading).title.hasPrefix("Ferries"))
        #expect(edges(&reading).status == "https://example.org/gone: there is no such page (404)")
        try reading.press("j")
        #expect(!edges(&reading).status.contains("404"))
    }

    @Test("An article asked for comes after the one that asked, and is read where the reader waited for it")
    func asked() throws {
        var reading = reading("Ferries", "Bridges")
        let id = reading.desk.expect("https://example.org/boats", asked: true)
        #expect(edges(&reading).title.hasPrefix("Ferries"))
        reading.open(article("Boats"), as: id)
        #expect(edges(&reading).title.hasPrefix("Boats") && edges(&reading).title.hasSuffix("2/3"))
        try reading.press("Backspace")
        #expect(reading.session.article.metadata.title == "Ferries")

        let late = reading.desk.expect("https://example.org/late", asked: true)
        try reading.press("] a")
        reading.open(article("Late"), as: late)
        #expect(reading.session.article.metadata.title == "Boats")
        #expect(edges(&reading).status.hasPrefix("“Late” is open"))
    }

    @Test("What comes for an article that was left or given up is ignored")
    func lateArrivals() throws {
        var reading = reading("Ferries", "Bridges")
        let id = reading.desk.expect("https://example.org/boats", asked: true)
        try reading.press("Esc")
        reading.open(article("Boats"), as: id)
        reading.desk.fail(id, "too late")
        reading.desk.replace(id, article("Boats"), ArticleIndex(article("Boats")))
        #expect(edges(&reading).title.hasSuffix("1/2"))
        #expect(edges(&reading).status == "https://example.org/boats: given up")
    }

    /// What the desk asked to follow: the target, and the name it has on the desk.
    private func followed(_ reading: ScreenReading) -> (target: String, id: Desk.ID)? {
        guard case .follow(let target, let id, _) = reading.requests.last else { return nil }
        return (target, id)
    }

    @Test("A link opens as an article of its own, and Backspace comes back to its words")
    func links() throws {
        var reading = ScreenReading(Samples.links, size: Self.size)
        try reading.press("] l ] l")
        #expect(edges(&reading).status.contains("link 2/3 https://post.example/bridge"))
        let place = reading.session.state.place
        try reading.press("o")
        let link = try #require(followed(reading))
        #expect(link.target == "https://post.example/bridge" && edges(&reading).title.hasPrefix("Who pays"))
        reading.open(article("Bridge"), as: link.id)
        #expect(edges(&reading).title.hasPrefix("Bridge"))
        try reading.press("Backspace")
        #expect(reading.session.state.place == place)
    }

    @Test("o without a link at hand says where links are, and U picks one")
    func picking() throws {
        var reading = ScreenReading(Samples.links, size: Self.size)
        try reading.press("} o")
        #expect(edges(&reading).status == "no link here: ] l goes to the next, U lists all" && followed(reading) == nil)
        try reading.press("g U Down Enter")
        #expect(followed(reading)?.target == "https://post.example/bridge")
        var without = self.reading("Ferries")
        try without.press("U")
        #expect(edges(&without).status == "no links in this article")
    }

    @Test("What is open already is not fetched again")
    func openAlready() throws {
        var bridge = article("Bridge")
        var draft = Article.Draft(text: bridge.text, blocks: bridge.blocks, metadata: bridge.metadata)
        draft.metadata.url = "https://post.example/bridge"
        bridge = Article(draft)
        var reading = ScreenReading([Samples.links, bridge], size: Self.size)
        try reading.press("] l ] l o")
        #expect(edges(&reading).title.hasPrefix("Bridge") && followed(reading) == nil)
    }

    @Test("F5 reads the article anew and stays at its words; a failure leaves it as it is")
    func reloading() throws {
        var reading = reading("Ferries")
        try reading.press("} F5")
        guard case .reload(let id) = reading.requests.last else {
            Issue.record("nothing was read anew")
            return
        }
        reading.desk.setProgress("fetching example.org … 1 kB", of: id)
        #expect(edges(&reading).status.hasSuffix("fetching example.org … 1 kB"))
        let fresh = Sample("= Ferries\nA new one.\nThe first paragraph of Ferries.\n# Later\nThe second, changed.")
            .article
        _ = reading.desk.reload(id, fresh, ArticleIndex(fresh))
        let state = reading.session.state
        #expect(fresh.text[Span(state.place.point, fresh.text.count)].hasPrefix("Later"))
        #expect(edges(&reading).status == "read anew")

        try reading.press("F5")
        reading.desk.fail(id, "ferries.txt: no such file")
        #expect(edges(&reading).status == "ferries.txt: no such file")
        #expect(reading.session.article.text == fresh.text)
        try reading.press("F5 Esc")
        _ = reading.desk.reload(id, article("Ferries"), ArticleIndex(article("Ferries")))
        #expect(reading.session.article.text == fresh.text)
    }

    @Test("The end leaves every article, and gives up what never came")
    func leaving() {
        var reading = reading("Ferries", "Bridges")
        _ = reading.desk.expect("https://example.org/boats")
        let requests = reading.desk.leave()
        #expect(requests.count == 3 && reading.desk.isEmpty)
        guard case .giveUp = requests[2] else {
            Issue.record("what is on its way was not given up")
            return
        }
    }
}

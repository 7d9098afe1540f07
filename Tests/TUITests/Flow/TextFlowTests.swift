import Model
import Testing

@testable import TUI

@Suite("Text flow")
struct TextFlowTests {
    private func flow(_ article: Article, _ measure: Int, _ state: State = State()) -> TextFlow {
        TextFlow(article, state, measure: measure, showsTitle: true)
    }

    private func all(_ flow: TextFlow) -> [FlowLine] { flow.lines(from: 0, count: .max) }

    @Test(
        "Walking down and up passes the same lines, each named by its start",
        arguments: ["ferry", "shapes", "scripts", "tables"], [1, 7, 40, 76])
    func thereAndBack(name: String, measure: Int) throws {
        let flow = flow(try #require(Samples.all[name]), measure)
        let lines = all(flow)
        #expect(lines.count > 5)
        #expect(Set(lines.map(\.span.start)).count == lines.count)
        for (position, line) in lines.enumerated() {
            #expect(flow.line(containing: line.span.start) == line)
            #expect(flow.line(from: line.span.start, by: 1) == lines[min(position + 1, lines.count - 1)])
            #expect(flow.line(from: line.span.start, by: -1) == lines[max(position - 1, 0)])
            #expect(flow.line(from: 0, by: position) == line)
        }
    }

    @Test("Every byte of a shown block is on one of its lines", arguments: ["shapes", "tables"], [3, 30, 40, 76, 200])
    func cover(name: String, measure: Int) throws {
        let article = try #require(Samples.all[name])
        let flow = flow(article, measure)
        let lines = all(flow).filter { !$0.isBlank }
        for (id, block) in article.blocks.enumerated() where block.kind != .boilerplate {
            let own = lines.filter { $0.block == id }
            #expect(own.first?.span.start == block.span.start && own.last?.span.end == block.span.end)
            #expect(zip(own, own.dropFirst()).allSatisfy { $0.span.end == $1.span.start })
        }
    }

    @Test("One blank line stands between paragraphs, none inside a list, none at the end")
    func blanks() {
        let kinds = all(flow(Samples.shapes, 200)).map { line in
            switch line.content {
            case .words(let kind, _): kind.rawValue
            case .blank: "-"
            }
        }
        #expect(
            kinds.joined(separator: " ")
                == "title byline - paragraph - item item - quotation - heading - heading - caption - code - table table - paragraph"
        )
    }

    @Test("An offset that is not shown leads to what is shown next, or last")
    func hidden() throws {
        let article = Samples.ferry
        let hidden = try #require(article.blocks.last)
        #expect(hidden.kind == .boilerplate)
        let line = try #require(flow(article, 60).line(containing: hidden.span.start))
        #expect(line.block == article.blocks.count - 2)
        let withoutTitle = TextFlow(article, State(), measure: 60, showsTitle: false)
        #expect(withoutTitle.line(containing: 0)?.block == 1)
    }

    @Test("A paragraph of megabytes is wrapped where one looks, the same from both sides")
    func hugeParagraph() throws {
        let words = String(repeating: "A sentence of some words that goes on and on. ", count: 40_000)
        let article = Article(
            Article.Draft(text: Text(words), blocks: [Block(.paragraph, Text(words).span)], metadata: Metadata()))
        let flow = flow(article, 70)
        let middle = try #require(flow.line(containing: words.utf8.count / 2))
        let further = try #require(flow.line(from: middle.span.start, by: 200))
        #expect(flow.line(from: further.span.start, by: -200) == middle)
        #expect(flow.lines(from: words.utf8.count, count: 9).count == 1)
        #expect(flow.line(from: 0, by: -1)?.span.start == 0)
    }

    @Test(
        "No words, only blanks or only marks still make a line",
        arguments: ["", " ", "\u{200B}\u{200B}", "\n\n\n", "\u{301}", "\0"])
    func nothing(words: String) {
        let text = Text(words)
        let article = Article(Article.Draft(text: text, blocks: [Block(.paragraph, text.span)], metadata: Metadata()))
        #expect(all(flow(article, 10)).count == 1)
    }

    @Test("Code keeps its lines and blanks, and tabs stop every four cells")
    func code() {
        let words = "if x {\n\tgo()\n}"
        let text = Text(words)
        let article = Article(Article.Draft(text: text, blocks: [Block(.code, text.span)], metadata: Metadata()))
        let rows = all(flow(article, 40)).map { line in
            var setter = LineSetter(text, line)
            var row = ""
            while let placed = setter.next() {
                row += String(repeating: " ", count: max(0, placed.column - row.count))
                row += placed.glyph.isSpace ? String(repeating: " ", count: placed.columns) : placed.glyph.shown(text)
            }
            return row
        }
        #expect(rows == ["  if x {", "      go()", "  }"])
    }
}

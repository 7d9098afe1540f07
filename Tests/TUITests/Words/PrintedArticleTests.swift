import Model
import Testing

@testable import TUI

@Suite("The printed article")
struct PrintedArticleTests {
    private func rows(_ article: Article, _ measure: Int?) -> [String] {
        PrintedArticle(article, measure: measure).text.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    @Test("No line is longer than the measure, and no word is lost", arguments: [20, 40, 72, 120])
    func measure(columns: Int) {
        for article in [Samples.ferry, Samples.shapes, Samples.tables] {
            let rows = rows(article, columns)
            #expect(rows.allSatisfy { Label.columns($0) <= columns })
            func letters(_ text: String) -> [Character: Int] {
                text.filter { $0.isLetter || $0.isNumber }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            let printed = letters(rows.joined())
            // The names of columns may come more than once.
            for (letter, count) in letters(article.text[article.text.span]) { #expect(printed[letter] ?? 0 >= count) }
        }
    }

    @Test("Numbers end where their column does, and a last column goes on below itself")
    func columns() {
        let rows = rows(Samples.tables, 60)
        #expect(rows.contains("Year  Crossings    Cost, $") && rows.contains("2030        912     88,000"))
        #expect(rows.contains("Old Quay  A second boat by next summer, and a shelter at the"))
        #expect(rows.contains("          pier that keeps out the rain from the west"))
    }

    @Test("Where there is no room for columns each cell stands behind the name of its column; an empty one is left out")
    func stacked() {
        let rows = rows(Samples.tables, 60)
        #expect(rows.contains("  Where it was built: In the yard at Lower Lomax, in the"))
        #expect(rows.contains("    year 1919") && rows.contains("  Next date: June"))
        #expect(!rows.contains { $0.contains("…") })
    }

    @Test("The title and who wrote it where come first, unless they stand there")
    func head() {
        #expect(rows(Samples.ferry, 72).prefix(2) == ["Port Ellery votes to keep its ferry", "Jonas Wick"])
        let text = Text("Words.")
        let draft = Article.Draft(
            text: text, blocks: [Block(.paragraph, text.span)],
            metadata: Metadata(title: "Ferry", byline: "Ida Brandt", site: "The Post", url: "https://post.example/1"))
        #expect(
            rows(Article(draft), nil)
                == ["Ferry", "Ida Brandt · The Post", "", "https://post.example/1", "", "Words.", ""])
    }

    @Test("Without a measure a paragraph is one line")
    func endless() {
        #expect(rows(Samples.shapes, nil).contains { $0.hasPrefix("• The first item") && $0.hasSuffix("there are.") })
    }

    @Test("The numbers of a list stand in line at their right, its words at their left")
    func numbers() {
        var composer = DraftComposer()
        for (number, words) in [(9, "Close it."), (10, "Measure it, whatever it costs.")] {
            composer.add(.item, level: 1, number: number, words.utf8)
        }
        composer.add(.item, level: 2, "in winter".utf8)
        let printed = PrintedArticle(Article(composer.draft(Metadata())), measure: 20).text
        #expect(printed == " 9. Close it.\n10. Measure it,\n    whatever it\n    costs.\n    • in winter\n")
    }
}

import FoundationEssentials
import Formats
import Model
import TUI
import Testing

@testable import crosshead

/// Nothing that a document holds reaches a terminal as anything but a character to be shown.
@Suite struct PrintableTests {
    /// Every control character, every form of escape sequence, every character that turns or hides text.
    private static let hostile: [String] = {
        let controls = Array(0...0x1F) + Array(0x7F...0x9F)
        let invisible =
            [0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0xE0001]
            + Array(0x202A...0x202E) + Array(0x2060...0x206F) + Array(0xE0020...0xE007F)
        let scalars = (controls + invisible).compactMap { Unicode.Scalar(UInt32($0)).map { String($0) } }
        let sequences = [
            "\u{1B}[2J", "\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{1B}]8;;http://x.example\u{1B}\\",
            "\u{1B}P1$r\u{1B}\\",
            "\u{1B}c", "\u{1B}(0", "\u{9B}2J", "\u{9D}0;t\u{9C}", "\u{90}q\u{9C}", "\u{1B}[6n", "\u{1B}_G\u{1B}\\",
            "\r\u{8}\u{8}",
        ]
        return scalars + sequences
    }()

    /// Whether a text has nothing in it that a terminal would act on, or a reader could not see.
    private func isSafe(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x09, 0x0A: true
            case ..<0x20, 0x7F...0x9F, 0x61C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F: false
            case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: false
            default: true
            }
        }
    }

    /// A document with the same hostile words everywhere that words can be.
    private func documents(_ bad: String) -> [Document] {
        let escaped = bad.unicodeScalars.map { "&#\($0.value);" }.joined()
        let json = bad.unicodeScalars.map { scalar in
            String(scalar).utf16.map {
                "\\u" + String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16)
            }
            .joined()
        }.joined()
        let prose =
            "The ferry\(bad) came back to Lower Lomax on Tuesday, said Ida\(bad) Brandt, the harbour master of the town."
        let page = """
            <html lang="en"><head><title>Ferry\(escaped) back</title><meta name=author content="Ida\(escaped) B">
            <meta property="og:site_name" content="Post\(escaped)"><link rel=canonical href="http://x.example/\(escaped)">
            <meta name=description content="About\(bad)it"></head><body><article><h1>Ferry\(escaped)</h1><p>\(prose)\(escaped)</p>
            <table><caption>Trips\(escaped)</caption><tr><th>Y\(escaped)</th><th>T</th></tr><tr><td>2030\(bad)</td><td>1</td></tr></table>
            <ul><li>An item\(escaped) of it.</li></ul><pre>code\(escaped)</pre><p>\(prose)</p></article></body></html>
            """
        let data = """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry\(json)","url":"http://x/\(json)",
            "author":{"name":"Ida\(json)"},"publisher":{"name":"Post\(json)"},"description":"d\(json)","articleBody":"\(prose)\(json)"}
            </script></head><body><p>x</p></body></html>
            """
        let markdown = """
            ---
            title: Ferry\(bad) back
            author: Ida\(bad)
            url: http://x.example/\(bad)
            ---
            # Ferry\(escaped)

            \(prose)[link\(escaped)](http://x/\(escaped)) ![picture\(escaped)](p.png)[^1]

            | a\(escaped) | b |
            | --- | --- |
            | \(bad)1 | 2 |

            <p>html\(escaped)</p>

            ```
            code\(bad)
            ```

            [^1]: note\(escaped)
            """
        return [
            Document(Array(page.utf8)), Document(Array(data.utf8)), Document(Array(markdown.utf8), name: "a.md"),
            Document(Array("Ferry\(bad) back\n\nBy Ida\(bad) Brandt\n\n\(prose)\n\n\(prose)\n".utf8)),
        ]
    }

    @Test func nothingHostileComesOutOfAnyFormat() throws {
        for bad in Self.hostile {
            for document in documents(bad) {
                let draft = try DocumentReader().read(document)
                let article = Article(draft)
                let metadata = article.metadata
                let fields = [
                    metadata.title, metadata.byline, metadata.printedByline, metadata.site, metadata.excerpt,
                    metadata.url,
                ]
                let words = fields.compactMap(\.self) + article.notes.map(\.message)
                let all = words + [article.text[article.text.span], MarkdownArticle(article).text]
                #expect(all.allSatisfy(isSafe), "\(bad.unicodeScalars.map(\.value)) in \(document.name)")
                let overview = Overview(article, ArticleIndex(article)).text
                #expect(isSafe(overview) && isSafe(PrintedArticle(article, measure: 40).text))
            }
        }
    }

    @Test func aRawTextIsNotAlteredButPrintsSafely() throws {
        for bad in Self.hostile {
            let text = "The ferry\(bad) came back.\n"
            let draft = try DocumentReader().read(Document(Array(text.utf8)), raw: true)
            #expect(draft.text.bytes == Array(text.utf8))
            #expect(isSafe(Printable.text(draft.text[draft.text.span])))
        }
    }

    @Test func jsonKeepsWhatItEscapes() throws {
        for bad in Self.hostile {
            let json = Printable.json(String(decoding: try JSONEncoder().encode(["a": "x\(bad)y"]), as: UTF8.self))
            #expect(isSafe(json))
            let read = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
            #expect(read["a"]?.unicodeScalars.elementsEqual("x\(bad)y".unicodeScalars) == true)
        }
    }

    @Test func linesOfCSVEndAsTheyShouldAndALoneReturnIsShown() {
        #expect(Printable.text("a,b\r\nc,d\r\n") == "a,b\r\nc,d\r\n")
        #expect(Printable.text("safe\rover") == "safe\u{FFFD}over")
        #expect(Printable.text("Nguyễn\t👩\u{200D}🚢\n") == "Nguyễn\t👩\u{200D}🚢\n")
    }
}

import Testing

@testable import TUI

@Suite("Canvas")
struct CanvasTests {
    private func words(_ canvas: Canvas, row: Int = 0) -> String { canvas.row(row).map(\.text).joined() }

    @Test("A wide glyph that loses one half loses both", arguments: [(2, " x"), (1, "x ")])
    func halves(column: Int, expected: String) {
        var canvas = Canvas(Size(columns: 6, rows: 1))
        canvas.write("a港b", row: 0, column: 0, columns: 6, role: .text)
        canvas.write("x", row: 0, column: column, columns: 1, role: .text)
        #expect(words(canvas) == "a" + expected + "b  ")
    }

    @Test("A wide glyph that would stand half outside is left out")
    func wideAtTheEdge() {
        var canvas = Canvas(Size(columns: 4, rows: 1))
        canvas.write("abc港", row: 0, column: 0, columns: 4, role: .text)
        #expect(words(canvas) == "abc ")
    }

    @Test("Nothing outside of the screen is ever written", arguments: [(-1, 0), (0, -1), (5, 0), (0, 9)])
    func outside(row: Int, column: Int) {
        var canvas = Canvas(Size(columns: 4, rows: 2))
        canvas.put("x", columns: 1, row: row, column: column, role: .error)
        canvas.tint(Area(row: row, column: column, rows: 1, columns: 1), .error)
        #expect(canvas == Canvas(Size(columns: 4, rows: 2)))
    }

    @Test(
        "No control character and nothing invisible reaches a cell",
        arguments: [
            ("\u{1B}[31m", "␛[31m"), ("a\u{0}b", "a␀b"), ("\u{7F}", "␡"), ("\u{9B}2J", "\u{FFFD}2J"),
            ("a\tb\r\nc", "a b  c"),
            ("\u{202E}evil\u{202C}", "evil"), ("zero\u{200B}width", "zerowidth"), ("soft\u{AD}", "soft"),
            ("\u{FEFF}bom", "bom"),
            ("❤\u{FE0F}!", "❤!"), ("👍🏽!", "👍!"), ("👩\u{200D}🚢", "👩🚢"), ("e\u{301}", "e\u{301}"),
            ("\u{301}e", "\u{25CC}\u{301}e"),
            ("\u{E0001}tag", "tag"), ("\u{2066}iso\u{2069}", "iso"), ("a\u{2028}b", "a b"), ("\u{FFFF}", "\u{FFFD}"),
            ("o\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "o\u{300}\u{301}\u{302}\u{303}"),
        ])
    func sanitised(written: String, shown: String) {
        var canvas = Canvas(Size(columns: 12, rows: 1))
        canvas.write(written, row: 0, column: 0, columns: 12, role: .text)
        let scalars = Array(words(canvas).unicodeScalars)
        #expect(Array(scalars.prefix(shown.unicodeScalars.count)) == Array(shown.unicodeScalars))
        #expect(scalars.dropFirst(shown.unicodeScalars.count).allSatisfy { $0 == " " })
    }

    @Test(
        "A label is cut with an ellipsis and never ends in a blank before it",
        arguments: [
            ("short", 5, "short"), ("shorter", 5, "shor…"), ("two words", 5, "two…"), ("港の町", 5, "港の…"),
            ("港の町", 6, "港の町"),
            ("a\n  b", 9, "a b"), ("x", 0, ""), ("xy", 1, "…"), ("  edge  ", 9, "edge"), ("", 3, ""),
        ])
    func labels(words: String, columns: Int, expected: String) {
        #expect(Label.fit(words, columns) == expected)
        #expect(Label.columns(expected) <= columns)
    }

    @Test("Every scalar takes as many cells as the C library says, or is replaced by one that does")
    func widths() {
        #expect(
            widthsOfTheCLibrary.allSatisfy { scalar, columns in
                Glyph(start: 0, end: 4, base: scalar, kind: ScalarClass(scalar)).columns == columns
            })
    }

    /// A few of each sort, as `wcwidth` of the C library gives them.
    private let widthsOfTheCLibrary: [(Unicode.Scalar, Int)] = [
        ("a", 1), ("é", 1), ("đ", 1), ("—", 1), ("“", 1), ("…", 1), ("▸", 1), ("█", 1), ("●", 1), ("港", 2), ("カ", 2),
        ("한", 2),
        ("，", 2), ("🚢", 2), ("❤", 1), ("⌚", 2), ("𠀀", 2), ("ﾊ", 1), ("٣", 1), ("א", 1), ("🇻", 1),
    ]

    @Test("A picture shows words, meanings and cursor")
    func picture() {
        var canvas = Canvas(Size(columns: 6, rows: 2))
        canvas.write("港7%", row: 0, column: 0, columns: 6, role: .figure)
        canvas.place(row: 0, column: 2)
        #expect(ScreenText(canvas, roles: true).description == "港7%  |\nffff:\n      |\ncursor: 0,2\n")
        #expect(ScreenText(canvas, roles: false).description == "港7%  |\n      |\n")
    }

    @Test(
        "A size is written 80x24 and nothing else",
        arguments: ["80", "80x", "x24", "0x4", "80x24x2", "-80x24", "80 x 24", ""])
    func badSizes(written: String) { #expect(Size(written) == nil) }
}

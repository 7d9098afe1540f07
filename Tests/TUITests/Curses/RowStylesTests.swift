import Testing

@testable import TUI

@Suite("The styles of a row")
struct RowStylesTests {
    private let palette = Palette(theme: .auto, colors: 8)

    /// A row of words, each with what it means.
    private func row(_ words: (String, Role)...) -> Canvas {
        var canvas = Canvas(Size(columns: 40, rows: 1))
        var column = 0
        for (word, role) in words { column = canvas.write(word, row: 0, column: column, columns: 40, role: role) }
        return canvas
    }

    /// How often the terminal is told to write otherwise.
    private func changes(_ canvas: Canvas) -> Int {
        let styles = RowStyles(canvas.row(0), palette).styles
        return zip(styles, styles.dropFirst()).count { $0 != $1 }
    }

    @Test("A short gap between two quiet words is quiet, and the terminal is told nothing")
    func quiet() {
        #expect(changes(row(("│", .rule), (" ", .text), ("#", .gutter), (" trade", .text))) == 1)
        #expect(changes(row(("Ada", .speaker), ("   ", .text), ("2", .dim), (" trade", .text))) == 2)
    }

    @Test("A gap stays plain beside what shows on blanks, beside plain words, and where it is long")
    func plain() {
        let mono = Palette(theme: .mono, colors: 0)
        let underlined = row(("Ada", .speaker), (" ", .text), ("#", .gutter))
        #expect(RowStyles(underlined.row(0), mono).styles[3] == Style())
        let reversed = row(("Ada", .dim), (" ", .text), ("#", .selection))
        #expect(RowStyles(reversed.row(0), palette).styles[3] == palette.style(.dim))
        let text = row(("Ada", .dim), ("  ", .text), ("said", .text))
        #expect(RowStyles(text.row(0), palette).styles[3] == Style())
        let long = row(("Ada", .dim), ("            ", .text), ("2", .dim))
        #expect(RowStyles(long.row(0), palette).styles[5] == Style())
    }

    @Test("What is reversed ends where it ends")
    func reversedWord() {
        let canvas = row(("Ada", .selection), (" ", .text), ("#", .gutter))
        #expect(RowStyles(canvas.row(0), palette).styles[3] == Style())
    }

    @Test("A row costs what differs, and nothing where nothing does")
    func cost() {
        let old = row(("Ada said", .text))
        let new = row(("Ada paid", .text))
        #expect(RowStyles.cost(new.row(0), over: new.row(0)) == 0)
        #expect((1...20).contains(RowStyles.cost(new.row(0), over: old.row(0))))
        #expect(RowStyles.cost(old.row(0), over: nil) > RowStyles.cost(new.row(0), over: old.row(0)) / 2)
    }
}

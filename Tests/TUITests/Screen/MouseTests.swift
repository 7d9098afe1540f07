import Model
import Testing

@testable import TUI

@Suite("The mouse")
struct MouseTests {
    private func reading(_ columns: Int = 80) -> ScreenReading {
        var preferences = Preferences()
        preferences.usesMouse = true
        return ScreenReading([Samples.ferry], size: Size(columns: columns, rows: 24), State(preferences))
    }

    /// The cell where some words begin on the screen.
    private func cell(of words: String, _ reading: inout ScreenReading, after first: Int = 0) throws -> (Int, Int) {
        let canvas = reading.desk.draw()
        for row in first..<canvas.size.rows {
            let line = canvas.row(row).map(\.text).joined()
            if let range = line.firstRange(of: words) { return (row, line[..<range.lowerBound].count) }
        }
        throw ScreenFile.Failure.header("no “\(words)” on the screen")
    }

    private func click(_ words: String, _ reading: inout ScreenReading, after first: Int = 0) throws {
        let (row, column) = try cell(of: words, &reading, after: first)
        reading.take(MouseEvent(.press, row: row, column: column))
        reading.take(MouseEvent(.release, row: row, column: column))
    }

    @Test("A click in the text puts the reading position there, on the very letter")
    func text() throws {
        var reading = reading()
        try click("crossed its", &reading)
        let text = reading.session.article.text
        #expect(text[Span(reading.session.state.place.point, text.count)].hasPrefix("crossed its"))
        #expect(reading.session.state.place.top == 0)
    }

    @Test("A click on a row chooses it, a second one opens it")
    func rows() throws {
        var reading = reading()
        try click("63%", &reading, after: 12)
        #expect(reading.session.state.focus == .numbers && reading.session.state.lists.focus?.row == 1)
        try click("63%", &reading, after: 12)
        #expect(reading.session.state.focus == .article)
        #expect(reading.session.state.target == .figure(1))
    }

    @Test("A click in the text leaves a list and stays at what it showed")
    func leaving() throws {
        var reading = reading()
        try reading.press("# G")
        let top = reading.session.state.place.top
        try click("Give us two", &reading)
        #expect(reading.session.state.focus == .article && reading.session.state.place.top == top)
    }

    @Test("Rows of pickers and overlays are chosen and opened")
    func lists() throws {
        var reading = reading()
        try reading.press("s s")
        try click("What comes next", &reading, after: 18)
        #expect(reading.session.state.prompt?.picker?.selected == 2)
        try click("What comes next", &reading, after: 18)
        #expect(reading.session.state.prompt == nil && reading.session.state.target == .section(2))
        var dated = ScreenReading([Samples.harbour], size: Size(columns: 80, rows: 24))
        try dated.press("F2 T j")
        guard case .timeline(let selected) = dated.session.state.overlay else {
            Issue.record("no timeline")
            return
        }
        dated.take(MouseEvent(.press, row: dated.desk.draw().cursor.row, column: 4))
        #expect(dated.session.state.overlay == nil && selected > 0)
    }

    @Test("The wheel scrolls three lines, and the reading position stays where it is in sight")
    func wheel() throws {
        var reading = reading()
        var lines = reading
        let before = reading.desk.draw()
        reading.take(MouseEvent(.wheelDown, row: 5, column: 40))
        try lines.press("3 C-e")
        #expect(reading.session.state.place == lines.session.state.place && reading.session.state.place.top > 0)
        reading.take(MouseEvent(.wheelUp, row: 5, column: 40))
        #expect(reading.desk.draw().row(3) == before.row(3), "the text stands where it stood")
    }

    @Test("The divider is dragged, within bounds, and the other article keeps it", arguments: [80, 160])
    func divider(columns: Int) throws {
        var reading = reading(columns)
        let (row, column) = try cell(of: "│", &reading)
        reading.take(MouseEvent(.press, row: row, column: column))
        reading.take(MouseEvent(.drag, row: row, column: column + 4))
        #expect(try cell(of: "│", &reading) == (row, column + 4))
        reading.take(MouseEvent(.drag, row: row, column: columns))
        #expect(try cell(of: "│", &reading).1 < columns / 2)
        reading.take(MouseEvent(.drag, row: row, column: 0))
        #expect(try cell(of: "│", &reading).1 == 15)
        reading.take(MouseEvent(.release, row: row, column: 0))
        reading.take(MouseEvent(.drag, row: row, column: 30))
        #expect(try cell(of: "│", &reading).1 == 15)
    }

    @Test("While it is off nothing it does means anything; F2 takes it and gives it back")
    func off() throws {
        var reading = ScreenReading(Samples.ferry, size: Size(columns: 80, rows: 24))
        let before = reading.session.state
        for action: MouseEvent.Action in [.press, .drag, .release, .wheelDown] {
            reading.take(MouseEvent(action, row: 5, column: 40))
        }
        #expect(reading.session.state == before)
        try reading.press("F2")
        #expect(reading.session.state.usesMouse)
        try reading.press("F2")
        #expect(!reading.session.state.usesMouse)
    }

    @Test("A click anywhere, at any size, in any state, breaks nothing")
    func anywhere() throws {
        for size in [
            Size(columns: 10, rows: 3), Size(columns: 30, rows: 7), Size(columns: 60, rows: 20),
            Size(columns: 170, rows: 40),
        ] {
            for keys in ["", "#", "w Enter", "?", "s n", "/", "T", "z"] {
                var preferences = Preferences()
                preferences.usesMouse = true
                var reading = ScreenReading([Samples.harbour], size: size, State(preferences))
                try reading.press(keys)
                for row in stride(from: 0, to: size.rows + 2, by: 2) {
                    for column in stride(from: 0, to: size.columns + 8, by: 7) {
                        reading.take(MouseEvent(.press, row: row, column: column))
                        let point = reading.session.state.place.point
                        #expect(reading.session.article.text.isBoundary(point))
                    }
                }
                _ = reading.desk.draw()
            }
        }
    }
}

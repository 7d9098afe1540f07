import Model
import Testing

@testable import TUI

@Suite("Layout")
struct LayoutTests {
    @Test(
        "Panes stand where the width lets them",
        arguments: [
            (200, 40, Layout.Kind.wide), (150, 40, .wide), (149, 40, .medium), (72, 24, .medium), (71, 24, .narrow),
            (40, 8, .narrow),
            (39, 24, .small), (80, 7, .small), (20, 4, .small), (19, 24, .line), (80, 3, .line), (1, 1, .line),
        ])
    func kinds(columns: Int, rows: Int, kind: Layout.Kind) {
        #expect(Layout(Size(columns: columns, rows: rows), State(), needs: [:]).kind == kind)
    }

    @Test(
        "No pane reaches over another or off the screen, at any size",
        arguments: [1, 2, 5, 19, 20, 39, 40, 71, 72, 100, 149, 150, 210])
    func apart(columns: Int) {
        for rows in 1...50 {
            let size = Size(columns: columns, rows: rows)
            for need in [0, 1, 7, 90] {
                let layout = Layout(size, State(), needs: [.sections: need, .speakers: 1, .numbers: need * 2])
                let areas = layout.panes.values + [layout.article].compactMap(\.self)
                var taken: Set<Int> = []
                for area in areas {
                    for row in area.row..<(area.row + area.rows) {
                        for column in area.column..<(area.column + area.columns) {
                            #expect(row < rows && column < columns && taken.insert(row * 1_000 + column).inserted)
                        }
                    }
                }
                #expect(layout.measure >= 1 && layout.height >= 1)
            }
        }
    }

    @Test("A change of size, and back, leaves the reader at the same words")
    func resizing() throws {
        var reading = ScreenReading(Samples.ferry, size: Size(columns: 80, rows: 24))
        for key in try KeyScript("j j j ) )").keys { reading.press(key) }
        let before = reading.session.draw()
        let place = reading.session.state.place
        for columns in [200, 61, 30, 7, 1, 80] { reading.resize(Size(columns: columns, rows: 24)) }
        #expect(reading.session.state.place == place)
        #expect(reading.session.draw() == before)
    }
}

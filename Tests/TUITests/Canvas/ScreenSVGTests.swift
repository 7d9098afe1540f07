import Foundation
import Model
import TUI
import Testing

@Suite("Pictures of screens")
struct ScreenSVGTests {
    @Test("A picture is well-formed and holds the words of the screen", arguments: Palette.Theme.allCases)
    func words(theme: Palette.Theme) throws {
        let reading = ScreenReading(Samples.ferry, size: Size(columns: 80, rows: 24))
        var desk = reading.desk
        let text = ScreenSVG(desk.draw(), theme: theme).text
        #expect(text.hasPrefix("<svg ") && text.hasSuffix("</svg>\n"))
        #expect(text.contains("Port Ellery") && text.contains("SECTIONS"))
        #expect(text.components(separatedBy: "<text").count == text.components(separatedBy: "</text>").count)
        #expect(!text.contains("& "))
    }
}

import Foundation
import Testing

@testable import TUI

/// The screens written down say what each cell means; here is how each meaning looks, with colour and without.
@Suite("Looks")
struct LooksTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Looks/looks.txt")

    /// The terminals that look different.
    private static let terminals: [(name: String, theme: Palette.Theme, colors: Int)] = [
        ("mono", .mono, 256), ("no colours", .auto, 0), ("auto", .auto, 256), ("dark, 8", .dark, 8),
        ("dark", .dark, 256), ("light", .light, 256),
    ]

    private static func words(_ style: Style) -> String {
        let parts: [(Bool, String)] = [
            (style.isBold, "bold"), (style.isDim, "dim"), (style.isUnderlined, "underline"),
            (style.isReversed, "reverse"),
        ]
        let words = parts.filter(\.0).map(\.1) + (style.color.map { ["\($0)"] } ?? [])
        return words.isEmpty ? "plain" : words.joined(separator: " ")
    }

    private static func row(_ cells: [String]) -> String {
        let padded = cells.map { $0.padding(toLength: max(18, $0.count), withPad: " ", startingAt: 0) }
        return padded.joined(separator: " ").trimmed + "\n"
    }

    private static var table: String {
        let palettes = terminals.map { Palette(theme: $0.theme, colors: $0.colors) }
        return row(["meaning"] + terminals.map(\.name))
            + Role.allCases.map { role in row([role.name] + palettes.map { words($0.style(role)) }) }.joined()
    }

    @Test("Every meaning looks as written down; RECORD=1 writes it anew and fails")
    func looks() throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Self.table.write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("recorded looks.txt: read it, then test without RECORD")
        } else {
            #expect(try String(contentsOf: Self.file, encoding: .utf8) == Self.table)
        }
    }
}

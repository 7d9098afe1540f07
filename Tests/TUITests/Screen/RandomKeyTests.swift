import Analysis
import Formats
import Foundation
import Model
import TUI
import Testing

@Suite("Random keys")
struct RandomKeyTests {
    /// A generator whose walks repeat.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let keys: [Key] =
        Keymap.standard.bindings.flatMap(\.keys).flatMap(\.self).filter { !["Q", "C-c"].contains($0.description) }
        + ["a", "é", "港", "5", "0", "x", "F9", "(", "\\"].compactMap { Key($0) }

    static let articles = read()

    private static func read() -> [(String, Article)] {
        let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: seeds.path())) ?? []
        let parsed: [(String, Article)] = names.sorted().compactMap { name in
            guard let data = try? Data(contentsOf: seeds.appending(path: name)),
                let draft = try? DocumentReader().read(Document(Array(data), name: name))
            else { return nil }
            return (name, Analyzer().analyze(draft))
        }
        return parsed + Samples.all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    @Test("No keys on no screen ever trap or leave the screen", arguments: articles.indices, 1...3)
    func walk(position: Int, seed: Int) {
        let (name, article) = Self.articles[position]
        var dice = Dice(state: UInt64(seed * 7_919 + position))
        var reading = ScreenReading(article, size: Size(columns: 80, rows: 24))
        for _ in 0..<120 {
            if Int.random(in: 0..<6, using: &dice) == 0 {
                let size = Size(
                    columns: Int.random(in: 1...210, using: &dice), rows: Int.random(in: 1...60, using: &dice))
                reading.resize(size)
            }
            if let key = Self.keys.randomElement(using: &dice) { reading.press(key) }
            let canvas = reading.session.draw()
            #expect(canvas.size == reading.session.size && isWhole(canvas), "\(name)")
        }
    }

    /// Whether each cell holds something printable, and each right half follows its left one.
    private func isWhole(_ canvas: Canvas) -> Bool {
        guard canvas.cursor.row < canvas.size.rows, canvas.cursor.column < canvas.size.columns else { return false }
        return (0..<canvas.size.rows).allSatisfy { row in
            var before = ""
            return canvas.row(row).allSatisfy { cell in
                defer { before = cell.text }
                if cell.text.isEmpty { return !before.isEmpty }
                return cell.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
            }
        }
    }
}

import Analysis
import Foundation
import Formats
import Model
import Testing

@Suite struct SubjectTests {
    /// The figures of a sample article that have a size, with what they are about.
    private static func found(in seed: String) throws -> [(words: String, subject: String)] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: seed)))
        let draft = try DocumentReader().read(Document(bytes, name: seed))
        let figures = FigureFinder().find(in: draft, sentences: SentenceSplitter().split(draft))
        return figures.filter(\.hasSize).map { figure in
            (draft.text[figure.span], figure.subject.map { draft.text[$0] } ?? "-")
        }
    }

    @Test func mostFiguresOfTheSampleArticlesAreAboutWhatTheyShouldBe() throws {
        var (right, all) = (0, 0)
        for (seed, gold) in SubjectGold.table {
            let found = try Self.found(in: seed)
            let rows = gold.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
            #expect(found.map(\.words) == rows.map { $0[0] }, "the figures of \(seed)")
            for (figure, row) in zip(found, rows) {
                all += 1
                if row.dropFirst().contains(where: { Self.isSame($0, figure.subject) }) {
                    right += 1
                } else {
                    print(
                        "subject of “\(figure.words)” in \(seed): “\(figure.subject)”, not “\(row.dropFirst().joined(separator: "” or “"))”"
                    )
                }
            }
        }
        print("subjects: \(right) of \(all) right, \((1_000 * right / max(all, 1))) per mille")
        #expect(right * 100 >= all * 85)
    }

    /// White space of wrapped lines and capitals aside.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        func plain(_ words: String) -> String {
            words.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        }
        return plain(a) == plain(b)
    }
}

extension Figure {
    /// Whether it is an amount, and no date, rank or result.
    fileprivate var hasSize: Bool {
        switch kind {
        case .count, .percent, .money, .measure, .ratio: true
        case .ordinal, .age, .duration, .date, .time, .score, .label: false
        }
    }
}

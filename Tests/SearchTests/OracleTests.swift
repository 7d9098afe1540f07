import Foundation
import Model
import Search
import Testing

/// The searchers against searches so plain that they can be trusted, on random texts.
struct OracleTests {
    /// What a string of the random texts stands for: a letter with accents, or accents alone, or nothing.
    private struct Piece {
        let text: String
        var base: String?
        var accents: [Int] = []
    }

    private static let pieces = [
        Piece(text: "a", base: "a"), Piece(text: "b", base: "b"), Piece(text: "A", base: "A"),
        Piece(text: "o", base: "o"),
        Piece(text: "ó", base: "o", accents: [0x301]), Piece(text: "o\u{301}", base: "o", accents: [0x301]),
        Piece(text: "ộ", base: "o", accents: [0x302, 0x323]), Piece(text: "ô", base: "o", accents: [0x302]),
        Piece(text: "o\u{323}\u{302}", base: "o", accents: [0x302, 0x323]),
        Piece(text: "Ó", base: "O", accents: [0x301]),
        Piece(text: " ", base: " "), Piece(text: "\n", base: " "), Piece(text: "\u{A0} ", base: " "),
        Piece(text: "\u{301}", accents: [0x301]), Piece(text: "\u{323}", accents: [0x323]), Piece(text: "\u{AD}"),
        Piece(text: "’", base: "'"), Piece(text: "'", base: "'"), Piece(text: "–", base: "-"),
        Piece(text: "-", base: "-"),
        Piece(text: "đ", base: "d", accents: [0x335]), Piece(text: "d", base: "d"),
        Piece(text: "Đ", base: "D", accents: [0x335]),
        Piece(text: "猫", base: "猫"), Piece(text: "가", base: "가"), Piece(text: "\u{1100}\u{1161}", base: "가"),
        Piece(text: "\u{1F600}", base: "\u{1F600}"),
    ]

    private struct Letter {
        let base: String
        var accents: [Int]
        let start: Int
        var end: Int
    }

    private static func letters(_ pieces: [Piece]) -> [Letter] {
        var letters: [Letter] = []
        var offset = 0
        for piece in pieces {
            let start = offset
            offset += piece.text.utf8.count
            if let base = piece.base, base != " " || letters.last?.base != " " {
                letters.append(Letter(base: base, accents: piece.accents, start: start, end: offset))
            } else if !letters.isEmpty {
                letters[letters.count - 1].accents = Array(
                    (letters[letters.count - 1].accents + piece.accents).sorted().prefix(3))
                letters[letters.count - 1].end = offset
            }
        }
        return letters
    }

    private static func matches(_ query: [Letter], in text: [Letter]) -> [Span] {
        let isCased = query.contains { $0.base != $0.base.lowercased() }
        var spans: [Span] = []
        var index = 0
        while !query.isEmpty, index + query.count <= text.count {
            let candidate = text[index..<index + query.count]
            let isMatch = zip(query, candidate).allSatisfy { asked, letter in
                (isCased ? asked.base == letter.base : asked.base == letter.base.lowercased())
                    && (asked.accents.isEmpty || asked.accents == letter.accents)
            }
            if isMatch, let first = candidate.first, let last = candidate.last {
                spans.append(Span(first.start, last.end))
            }
            index += isMatch ? query.count : 1
        }
        return spans
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func phrasesAreFoundAsLetterByLetter(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        // Every other time plain letters and spaces alone, which take a shorter way.
        let pieces = seed % 2 == 0 ? Self.pieces : Self.pieces.filter { $0.text.utf8.allSatisfy { $0 < 0x80 } }
        for _ in 0..<500 {
            let text = random.elements(of: pieces, upTo: 40)
            let query = random.elements(of: pieces, upTo: 3)
            let words = text.map(\.text).joined()
            let asked = query.map(\.text).joined()
            #expect(
                try TextSearcher(FoldedText(Text(words))).find(Query(asked))
                    == Self.matches(Self.letters(query), in: Self.letters(text)),
                "\(asked.debugDescription) in \(words.debugDescription)")
        }
    }

    @Test func aLongTextIsSearchedAsItsParts() throws {
        var random = SeededGenerator(seed: 7)
        let texts = Self.pieces.map(\.text) + ["plain words of some length, ", "More of them\n\n"]
        let part = random.string(of: texts, upTo: 3000) + "\n.\n"
        let copies = 1_300_000 / part.utf8.count
        for query in ["o", "words of", "them ", "ó", "A"] {
            let once = try TextSearcher(FoldedText(Text(part))).find(Query(query))
            let long = try TextSearcher(FoldedText(Text(String(repeating: part, count: copies)))).find(Query(query))
            #expect(!once.isEmpty && long.count == once.count * copies)
            #expect(long.suffix(once.count).map { $0.start - part.utf8.count * (copies - 1) } == once.map(\.start))
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func expressionsAreFoundAsByAnotherEngine(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let parts = [
            "a", "b", "é", ".", "[ab]", "(a|ab)", "(?:b|é)+", "a*", "b?", "\\w", "\\s", "^", "$", "a{2}", "[^a]",
        ]
        for _ in 0..<100 {
            let text = random.string(of: ["a", "b", "é", "ab", " ", "\n", "c"], upTo: 40)
            let pattern = random.string(of: parts, upTo: 4) + "b"
            let engine = try NSRegularExpression(pattern: pattern, options: [.caseInsensitive, .anchorsMatchLines])
            let expected = engine.matches(in: text, range: NSRange(text.startIndex..., in: text))
                .compactMap { Range($0.range, in: text) }.filter { !$0.isEmpty }
                .map {
                    Span(
                        text.utf8.distance(from: text.startIndex, to: $0.lowerBound),
                        text.utf8.distance(from: text.startIndex, to: $0.upperBound))
                }
            let found = try TextSearcher(FoldedText(Text(text))).find(Query(pattern, .regex))
            #expect(found == expected, "\(pattern) in \(text.debugDescription)")
        }
    }
}

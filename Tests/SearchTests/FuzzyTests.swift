import Testing

@testable import Search

@Suite struct FuzzyTests {
    private func picked(_ text: String, from rows: [String]) -> [String] {
        (FuzzyRows(rows).ranked(by: FuzzyQuery(text)) ?? []).map { rows[$0] }
    }

    @Test(arguments: [
        ("fb", ["ferry boat", "foot of the bay"], ["ferry boat", "foot of the bay"]),
        ("boat", ["ferry boat", "bold and tall", "boating club"], ["boating club", "ferry boat", "bold and tall"]),
        ("toll", ["the two old hulls", "a toll bridge"], ["a toll bridge", "the two old hulls"]),
        ("bridge toll", ["a toll bridge", "a bridge"], ["a toll bridge"]),
        ("harbour", ["harbour", "old harbour"], ["harbour", "old harbour"]),
        ("", ["b", "a"], ["b", "a"]),
        ("z", ["b", "a"], []),
        (
            "az", ["a" + String(repeating: " -", count: 100) + "z", "az"],
            ["az", "a" + String(repeating: " -", count: 100) + "z"]
        ),
    ])
    func lettersSideBySideAndAtTheStartsOfWordsComeFirst(text: String, rows: [String], found: [String]) {
        #expect(picked(text, from: rows) == found)
    }

    @Test(arguments: [
        ("nguyen", ["Nguyễn Phú Trọng"], ["Nguyễn Phú Trọng"]),
        ("trọng", ["Phu Trong", "Phú Trọng"], ["Phú Trọng"]),
        ("Marsh", ["marshes", "Ada Marsh"], ["Ada Marsh"]),
        ("marsh", ["Ada Marsh"], ["Ada Marsh"]),
        ("мост", ["Старый мост"], ["Старый мост"]),
        ("渡船", ["港の町、渡し船"], ["港の町、渡し船"]),
    ])
    func accentsAndCapitalsCountOnlyWhereTheyAreTyped(text: String, rows: [String], found: [String]) {
        #expect(picked(text, from: rows) == found)
    }

    @Test func rowsWorthTheSameStandAsTheyStood() {
        let rows = (0..<50).map { "row \($0)" }
        #expect(picked("row", from: rows) == rows)
    }

    @Test(arguments: [
        ("fb", "ferry boat", [0, 6]),
        ("boat", "ferry boat", [6, 7, 8, 9]),
        ("ngu", "Nguyễn", [0, 1, 2]),
        ("en", "Nguyễn", [4, 7]),
        ("toll bridge", "a toll bridge", [2, 3, 4, 5, 7, 8, 9, 10, 11, 12]),
        ("x", "ferry", []),
    ])
    func theLettersTypedAreFoundInTheRow(text: String, row: String, offsets: [Int]) {
        #expect(FuzzyQuery(text).letters(in: row) == offsets)
    }

    /// The quick sum over many rows and the way that is shown are two pieces of code; here they meet.
    @Test func aRowIsLeftExactlyWhereItsLettersAreFound() {
        var random = SeededGenerator(seed: 11)
        let letters = Array("abc -é7")
        func word(_ most: Int) -> String {
            String(
                (0..<Int.random(in: 1...most, using: &random)).compactMap { _ in letters.randomElement(using: &random) }
            )
        }
        for _ in 0..<2_000 {
            let (row, text) = (word(24), word(5))
            let query = FuzzyQuery(text)
            guard !query.isEmpty else { continue }
            let isLeft = FuzzyRows([row]).ranked(by: query)?.isEmpty == false
            #expect(isLeft == !query.letters(in: row).isEmpty, "\(text) in \(row)")
        }
    }

    /// What a row is worth by the way that is shown.
    private func worth(_ word: String, in row: String) -> Int? {
        let lettered = LetteredRow(row)
        let term = FuzzyQuery.Term(word)
        guard let places = FuzzyMatcher(term, lettered).positions() else { return nil }
        let bonus = FuzzyMatcher.bonuses(lettered.letters.count) { lettered.letters[$0].folded }.map(Int.init)
        var worth = places.count * FuzzyMatcher.letter + 2 * bonus[places[0]]
        for (place, next) in zip(places, places.dropFirst()) {
            worth +=
                next == place + 1
                ? max(bonus[next], FuzzyMatcher.behind)
                : bonus[next] - FuzzyMatcher.gap.opening - (next - place - 2) * FuzzyMatcher.gap.further
        }
        return worth
    }

    @Test func theQuickSumIsWhatTheWayThatIsShownIsWorth() {
        var random = SeededGenerator(seed: 12)
        for round in 0..<3_000 {
            // Long rows of single bytes, of which more is looked at.
            let isLong = round % 2 == 0
            let letters = Array(isLong ? "aaabbc0 -" : "aaabbc0 -м“")
            func word(_ most: Int) -> String {
                String(
                    (0..<Int.random(in: 1...most, using: &random)).compactMap { _ in
                        letters.randomElement(using: &random)
                    })
            }
            let row = word(isLong ? 256 : 80)
            let text = String(word(5).filter { $0 != " " })
            guard !text.isEmpty else { continue }
            let ranking = FuzzyRows([row]).ranking(by: FuzzyQuery(text))
            #expect(ranking?.scores.first.map(Int.init) == worth(text, in: row), "\(text) in \(row)")
        }
    }

    @Test func moreLettersLeaveOfWhatFewerLeft() {
        var random = SeededGenerator(seed: 13)
        let words = ["the", "ferry", "of", "Trọng", "costs", "4", "million", "tram"]
        let rows = FuzzyRows(
            (0..<500).map { _ in
                (0..<6).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
            })
        var left: FuzzyRanking?
        for text in ["t", "tr", "tro", "tro m", "tro mi"] {
            let query = FuzzyQuery(text)
            left = rows.ranking(by: query, among: left)
            #expect(left?.order == rows.ranked(by: query))
        }
        #expect(left?.count ?? 0 > 0)
    }

    @Test func whatNobodyWaitsForIsGivenUp() {
        #expect(FuzzyRows(["a"]).ranked(by: FuzzyQuery("a"), isCancelled: { true }) == nil)
    }
}

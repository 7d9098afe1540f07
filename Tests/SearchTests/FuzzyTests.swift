import Search
import Testing

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

    @Test func whatNobodyWaitsForIsGivenUp() {
        #expect(FuzzyRows(["a"]).ranked(by: FuzzyQuery("a"), isCancelled: { true }) == nil)
    }
}

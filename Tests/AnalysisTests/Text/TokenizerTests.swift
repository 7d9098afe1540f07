import Model
import Testing

@testable import Analysis

@Suite struct TokenizerTests {
    private func words(_ string: String) -> [String] {
        let text = Text(string)
        return Tokenizer(text: text).tokenize(text.span).map { text[$0.span] }
    }

    @Test(arguments: [
        ("Mr. Lee left.", ["Mr.", "Lee", "left", "."]),
        ("The U.S. and J. P. Okafor", ["The", "U.S.", "and", "J.", "P.", "Okafor"]),
        ("It don’t say o'clock", ["It", "don’t", "say", "o'clock"]),
        ("Ada’s and the workers' day", ["Ada", "’s", "and", "the", "workers", "'", "day"]),
        ("up 4.5%, to $1,200", ["up", "4.5", "%", ",", "to", "$", "1,200"]),
        ("a 27-year-old co-op—closed", ["a", "27-year-old", "co-op", "—", "closed"]),
        ("``Now,'' she said", ["``", "Now", ",", "''", "she", "said"]),
        ("Wait... no -- never", ["Wait", "...", "no", "--", "never"]),
        ("See example.org or 9:30.", ["See", "example", ".", "org", "or", "9:30", "."]),
        ("AT&T’s R&D", ["AT&T", "’s", "R&D"]),
        ("naïve Đỗ\u{A0}Thị", ["naïve", "Đỗ", "Thị"]),
        ("\u{0}\r\n\t", []),
    ])
    func textIsDividedIntoWordsNumbersAndMarks(_ string: String, _ expected: [String]) {
        #expect(words(string) == expected)
    }

    @Test func shapesTellCapitalsDotsAndTheSpaceAround() throws {
        let text = Text("Ms. NATO’s\n4-day")
        let tokens = Tokenizer(text: text).tokenize(text.span)
        try #require(tokens.count == 4)
        #expect(tokens[0].shape == [.capitalised, .endsWithDot, .spaceBefore, .spaceAfter])
        #expect(tokens[1].shape == [.capitalised, .allCapitals, .spaceBefore])
        #expect(tokens[2].kind == .clitic)
        #expect(tokens[3].shape == [.hasDigit, .hasHyphen, .spaceBefore, .lineBreakBefore, .spaceAfter])
    }

    @Test func keysAreLowerCaseWithStraightApostrophesAndNoSoftHyphens() {
        let text = Text("Don’t co\u{AD}operate")
        #expect(Tokenizer(text: text).tokenize(text.span).map(text.key) == ["don't", "cooperate"])
    }

    @Test(arguments: ["’", "’s", "'", "--", ".", "U.", "a’", "\u{AD}", "🧑‍🚒’s", "中文。", "\u{301}", "1.", "1,2,", "’’’’’"])
    func tokensCoverEveryVisibleScalarInOrder(_ string: String) {
        let text = Text(string + string)
        var end = 0
        for token in Tokenizer(text: text).tokenize(text.span) {
            #expect(token.start >= end && token.end > token.start)
            #expect(text.isBoundary(token.start) && text.isBoundary(token.end))
            end = token.end
        }
        #expect(end == text.count)
    }
}

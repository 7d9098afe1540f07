import Model
import Search
import Testing

/// What a regular expression finds.
struct ExpressionTests {
    private func matches(_ pattern: String, in text: String) throws -> [String] {
        let text = Text(text)
        return try TextSearcher(FoldedText(text)).find(Query(pattern, .regex)).map { text[$0] }
    }

    @Test(arguments: [
        (#"\d+ (ships|boats)"#, ["12 ships", "3 boats"]),
        (#"^the"#, ["The", "the"]),
        (#"The$|The \w+"#, ["The 12"]),
        (#"\p{Lu}\w+"#, ["The", "Đông"]),
        (#"ĐÔNG"#, []),
        (#"đông"#, ["Đông"]),
        (#"x*"#, []),
        (#"\x{110}\S+"#, ["Đông"]),
    ])
    func linesWordsAndClassesAreThoseOfUnicode(pattern: String, found: [String]) throws {
        #expect(try matches(pattern, in: "The 12 ships\r\nand the\nthe Đông 3 boats") == found)
    }

    @Test(arguments: [
        ("ships(", "missing closing parenthesis", 6),
        ("[a-", "missing terminating ] for character class", 3),
        ("*", "quantifier does not follow a repeatable item", 0),
        (#"đ\"#, #"\ at end of pattern"#, 3),
    ])
    func aWrongExpressionSaysWhatAndWhere(pattern: String, message: String, offset: Int) {
        #expect(throws: SearchError.expression(message: message, offset: offset)) { try matches(pattern, in: "x") }
    }

    @Test(arguments: [
        #"(a+)+\d"#, #"(.*)*\d"#, #"(a|aa)+\d"#, #"((a*)*)*\d"#, #"(?:a?){60}a{60}\d"#, #"(\w+\s*)+\d\d"#,
        #"a.*a.*a\d"#,
        #"(a(?1)?b?)+\d"#,
    ])
    func noExpressionHangs(pattern: String) {
        let text = FoldedText(Text(String(repeating: "a", count: 300_000)))
        let duration = ContinuousClock().measure {
            #expect(throws: SearchError.tooComplex) { try TextSearcher(text).find(Query(pattern, .regex)) }
        }
        #expect(duration < .seconds(10))
    }

    @Test func anExpressionTooLongToTypeIsRefused() {
        #expect(throws: SearchError.self) { try matches(String(repeating: "a", count: 5000), in: "a") }
    }
}

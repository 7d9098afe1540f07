import Model
import Search
import Testing

/// What a plain query finds.
struct PhraseTests {
    private func expect(_ query: String, finds marked: MarkedText, _ location: SourceLocation = #_sourceLocation) throws
    {
        let matches = try TextSearcher(FoldedText(marked.text)).find(Query(query))
        #expect(matches == marked.spans, "\(matches.map { marked.text[$0] })", sourceLocation: location)
    }

    @Test(arguments: [
        ("harbour", "The ⟦harbour⟧ and the ⟦HARBOUR⟧ ⟦Harbour⟧master"),
        ("Harbour", "The harbour and the HARBOUR ⟦Harbour⟧master"),
        ("ÉCOLE", "école Ecole ⟦ÉCOLE⟧ ÈCOLE"),
        ("σοφια", "⟦ΣΟΦΙΑ⟧ ⟦Σοφία⟧"),
        ("λόγος", "⟦λόγος⟧ λογος ⟦Λόγος⟧"),
    ])
    func capitalsCountOnlyWhenTyped(query: String, marked: String) throws {
        try expect(query, finds: MarkedText(marked))
    }

    @Test(arguments: [
        ("trong", "⟦Trọng⟧, ⟦Trong⟧ and ⟦Tro\u{323}ng⟧"),
        ("trọng", "⟦Trọng⟧, Trong, Trông, Trộng and ⟦Tro\u{323}ng⟧"),
        ("tro\u{323}ng", "⟦Trọng⟧, Trong and ⟦Tro\u{323}ng⟧"),
        ("viet", "⟦Việt⟧ ⟦Vie\u{302}\u{323}t⟧ ⟦Vie\u{323}\u{302}t⟧"),
        ("việt", "⟦Việt⟧ ⟦Vie\u{302}\u{323}t⟧ ⟦Vie\u{323}\u{302}t⟧ Viêt Viẹt Viet"),
        ("da nang", "⟦Đà Nẵng⟧, ⟦đà nẵng⟧, ⟦Da Nang⟧"),
        ("đa", "Da ⟦Đà⟧ ⟦đa⟧ đ đ"),
        ("lodz strasse", "⟦Łódź Straße⟧ ⟦lodz strasse⟧"),
        ("ao", "b⟦a\u{301}o\u{301}⟧\u{1F600}"),
    ])
    func accentsCountOnlyWhereTyped(query: String, marked: String) throws {
        try expect(query, finds: MarkedText(marked))
    }

    @Test(arguments: [
        ("two lines", "⟦two\nlines⟧, ⟦two \t\r\n  lines⟧, ⟦two\u{A0}lines⟧, ⟦two\u{2009}\u{3000}lines⟧, twolines"),
        ("two  lines", "⟦two lines⟧"),
        ("two\nlines", "⟦two lines⟧"),
        ("lines ", "two ⟦lines\n\n⟧three lines"),
        (" ", "one⟦ ⟧two⟦\n\n⟧three"),
    ])
    func aSpaceStandsForAnyWhiteSpace(query: String, marked: String) throws {
        try expect(query, finds: MarkedText(marked))
    }

    @Test(arguments: [
        (#""we won't""#, #"⟦“We won’t”⟧ ⟦"we won't"⟧ ⟦„we wonʼt‟⟧ ⟦«We won't»⟧"#),
        ("“we”", "“us” ⟦\"we\"⟧ ⟦“we”⟧"),
        ("2-3", "⟦2–3⟧ ⟦2-3⟧ ⟦2−3⟧ ⟦2\u{2011}3⟧ 2 - 3"),
        ("wait...", "⟦Wait…⟧ ⟦wait...⟧"),
        ("wait…", "⟦Wait…⟧ ⟦wait...⟧"),
    ])
    func plainMarksStandForTypographicOnes(query: String, marked: String) throws {
        try expect(query, finds: MarkedText(marked))
    }

    @Test(arguments: [
        ("cooperation", "⟦co\u{AD}oper\u{AD}ation⟧ ⟦\u{200B}cooperation⟧".replacing("⟦\u{200B}", with: "\u{200B}⟦")),
        ("office", "⟦oﬃce⟧ ⟦ｏｆｆｉｃｅ⟧ ⟦𝗼𝗳𝗳𝗶𝗰𝗲⟧"),
        ("fi", "o⟦ﬃ⟧ce"),
        ("한국", "⟦한국⟧ ⟦\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}⟧"),
        ("がん", "⟦がん⟧ ⟦か\u{3099}ん⟧"),
        ("2", "1⟦½⟧ and ⟦2⟧"),
    ])
    func formsOfALetterAreThatLetter(query: String, marked: String) throws {
        try expect(query, finds: MarkedText(marked))
    }

    @Test func matchesDoNotOverlap() throws {
        try expect("aa", finds: MarkedText("⟦aa⟧⟦aa⟧a"))
    }

    @Test(arguments: ["", "\u{301}", "\u{AD}\u{200B}"])
    func aQueryOfNothingFindsNothing(query: String) throws {
        try expect(query, finds: MarkedText("one two e\u{301}\u{AD}"))
    }

    @Test(arguments: ["", "\u{301}", "\0", "\r\n", "\u{FEFF}", "\u{301}\u{301} \u{1112}", "…", "½"])
    func anyTextCanBeSearched(text: String) throws {
        for query in ["a", " ", ".", "\0", "2"] {
            for match in try TextSearcher(FoldedText(Text(text))).find(Query(query)) {
                #expect(!match.isEmpty && match.end <= text.utf8.count)
            }
        }
    }

    @Test func onlyMatchesWithinTheSpansAreTaken() throws {
        let searcher = TextSearcher(FoldedText(Text("tea for two, tea for me")))
        #expect(try searcher.find(Query("tea"), within: [Span(4, 23)]) == [Span(13, 16)])
        #expect(try searcher.find(Query("tea"), within: [Span(0, 2), Span(2, 15)]) == [])
        #expect(try searcher.find(Query("tea"), within: [Span(0, 3), Span(12, 17)]) == [Span(0, 3), Span(13, 16)])
    }

    @Test func aSearchCanBeGivenUp() {
        let text = Text(String(repeating: "Nothing to see here. ", count: 200_000))
        #expect(FoldedText(text, isCancelled: { true }) == nil)
        let folded = FoldedText(text)
        for kind in [Query.Kind.plain, .regex] {
            var calls = 0
            #expect(throws: SearchError.cancelled) {
                try TextSearcher(folded).find(Query("see", kind)) {
                    calls += 1
                    return calls == 3
                }
            }
        }
    }
}

import Formats
import Model
import Testing

/// Blocks that pages set in more ways than one.
@Suite struct BlockBuilderTests {
    private func lines(_ body: String, _ kind: Block.Kind) -> [String] {
        let prose =
            "<p>The ferry came back to Lower Lomax on Tuesday, after eleven weeks in the yard, to a full harbour.</p>"
        let draft = HTMLReader().read(
            Array("<html><body><article>\(prose)\(body)\(prose.replacing("ferry", with: "boat"))".utf8))
        return draft.blocks.filter { $0.kind == kind }.map { draft.text[$0.span] }
    }

    @Test func cellsStayInTheirColumnsWhateverGoesOverSeveral() {
        let table = """
            <table><caption>Trips</caption><tr><th rowspan=2>Year<th colspan=2>Boats<tr><th>old<th>new
            <tr><td>2030<td>1<td>2<tr><td colspan=999>3<td>4</table>
            """
        #expect(lines(table, .table) == ["Year\tBoats", "\told\tnew", "2030\t1\t2", "3\t4"])
        #expect(lines(table, .caption) == ["Trips"])
    }

    @Test(arguments: [
        ("an <b>\u{200D}end</b>", "an end"), ("🏴<i>\u{E0067}x</i>", "🏴x"), ("a 👩\u{200D}🚀 <i>b</i>", "a 👩\u{200D}🚀 b"),
    ])
    func aJoinerThatBeginsAnElementIsLeftOut(html: String, text: String) {
        let paragraph =
            "<p>\(html) and went on for long enough to be a sentence of the article and no scrap of the page."
        #expect(lines(paragraph, .paragraph).contains { $0.hasPrefix(text) })
    }

    @Test(arguments: [
        ("In 2031<sup>1</sup> it was", "In 2031¹ it was"), ("10<sup>-6</sup> of", "10⁻⁶ of"),
        ("the 1<sup>st</sup> of", "the 1st of"),
        ("8 m<sup>2</sup> of", "8 m² of"), ("said<sup>[4]</sup> so", "said[4] so"), ("a note <sup>2</sup>", "a note 2"),
    ])
    func aRaisedNumberIsNoPartOfTheOneBeforeIt(html: String, text: String) {
        let paragraph =
            "<p>\(html) and went on for long enough to be a sentence of the article and no scrap of the page."
        #expect(lines(paragraph, .paragraph).contains { $0.hasPrefix(text) })
    }

    @Test func anItemOfANumberedListHasItsNumberBesideItsWords() {
        let body = """
            <p>These are the steps that the harbour asks for in its report of April, and the town has to take them:</p>
            <ol start="9"><li>Close it.<li>Measure it:<ul><li>in winter</ul><ol><li>in summer</ol><li><p>Vote.</p><p>Soon.</p></ol>
            <p>There may be others beside them, as the harbour says, when the first of them have been taken.</p>
            """
        let draft = HTMLReader().read(Array("<html><body><article>\(body)".utf8))
        let items = draft.blocks.filter { $0.kind == .item }
        #expect(
            items.map { "\($0.number.map(String.init) ?? "•") \(draft.text[$0.span])" } == [
                "9 Close it.", "10 Measure it:", "• in winter", "1 in summer", "11 Vote.", "• Soon.",
            ])
        #expect(draft.blocks.allSatisfy { $0.number == nil || $0.kind == .item })
    }

    @Test(arguments: [
        ("A note. <a href='#r1'>↩\u{FE0E}</a>", "A note."), ("<a href='#r1'>^</a> A note.", "A note."),
        ("A <a href='#r1'>note</a>.", "A note."), ("A <a href='/up'>↑</a> note.", "A ↑ note."),
    ])
    func theArrowBackFromAFootnoteIsLeftOut(html: String, text: String) {
        #expect(lines("<ol><li>\(html)</li></ol>", .item) == [text])
    }
}

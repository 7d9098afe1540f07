import Formats
import Model
import Testing

@Suite struct PlainTextReaderTests {
    private let text = "The mill\n\nIt was sold\u{A0}on Monday.\n\nIt had been for sale since 1999.\n"

    @Test(arguments: ["\u{FEFF}a\r\nb", "a\u{A0}b\u{0}c", "\r\r\n\n", "", "é\u{301}\u{200D}\u{1B}[m  \t x"])
    func rawTextIsTheInput(text: String) {
        #expect(PlainTextReader().read(Array(text.utf8), raw: true).text.bytes == Array(text.utf8))
    }

    @Test(arguments: ["\r\n", "\r"])
    func lineEndingsMakeNoDifference(ending: String) {
        let other = text.map { $0 == "\n" ? ending : String($0) }.joined()
        #expect(PlainTextReader().read(Array(other.utf8)) == PlainTextReader().read(Array(text.utf8)))
    }

    @Test func aByteOrderMarkAndAMissingLastLineEndMakeNoDifference() {
        let other = "\u{FEFF}" + text.dropLast()
        #expect(PlainTextReader().read(Array(other.utf8)) == PlainTextReader().read(Array(text.utf8)))
    }

    @Test func utf16IsReadAsUTF8Is() {
        let units = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        #expect(PlainTextReader().read([0xFF, 0xFE] + units) == PlainTextReader().read(Array(text.utf8)))
    }

    @Test func rawBlocksHoldTheSameWordsAsCleanOnes() {
        let clean = PlainTextReader().read(Array(text.utf8))
        let raw = PlainTextReader().read(Array(text.utf8), raw: true)
        #expect(raw.blocks.map(\.kind) == clean.blocks.map(\.kind))
        let words = raw.blocks.map { block in String(raw.text[block.span].map { $0 == "\u{A0}" ? " " : $0 }) }
        #expect(words == clean.blocks.map { clean.text[$0.span] })
    }

    @Test(
        arguments: [
            ("3 March 2024", "2024-03-03"), ("March 3rd, 2024", "2024-03-03"),
            ("Posted on Sunday, Mar. 3, 2024", "2024-03-03"),
            ("2024-03-03", "2024-03-03"), ("2024-03-03T08:05:00Z", "2024-03-03T08:05Z"),
            ("Published: 3 March 2024, 5:40 p.m. GMT", "2024-03-03T17:40Z"), ("21/11/2014 14:05", "2014-11-21T14:05"),
            ("11/21/2014", "2014-11-21"), ("March 2024", "2024-03"), ("3 Mar 2024 12.15am", "2024-03-03T00:15"),
            ("2024-03-03 08:05+07:00", "2024-03-03T08:05+07:00"),
        ])
    func aDateUnderTheTitleIsTheDateOfPublication(line: String, iso: String) {
        #expect(metadata(under: line).published == iso)
    }

    @Test(arguments: [
        "03/04/2024", "Monday", "1984", "3 March", "March on", "2024-13-03", "31/31/2024", "Chapter 3, 2024",
    ])
    func whatIsNoWholeOrCertainDateIsNone(line: String) { #expect(metadata(under: line).published == nil) }

    @Test(
        arguments: [
            ("By Mina Oduya", "Mina Oduya"), ("BY MINA ODUYA", "MINA ODUYA"),
            ("By Mina Oduya and Lis Corran", "Mina Oduya and Lis Corran"),
            ("By Mina Oduya, Science Editor", "Mina Oduya"), ("By Mina Oduya in Port Amber", "Mina Oduya"),
            ("Mina Oduya | 3 March 2024", "Mina Oduya"),
        ])
    func aBylineGivesTheNamesAlone(line: String, names: String) { #expect(metadata(under: line).byline == names) }

    @Test(arguments: ["By the numbers", "By then it was over", "Bypass opens", "Mina Oduya"])
    func otherLinesAreNoBylines(line: String) { #expect(metadata(under: line).byline == nil) }

    @Test(
        arguments: [
            ("(Radio Quell) – The mill", "Radio Quell"), ("PORT AMBER (Reuters) - The mill", "Reuters"),
            ("PORT AMBER, Ardel, March 3 (AP) — The mill", "AP"), ("(CNN) The mill", "CNN"),
            ("QUELL, May 5. /TASS/. The mill", "TASS"),
        ])
    func theDatelineGivesTheOutlet(start: String, outlet: String) {
        #expect(metadata(under: start + " was sold on Monday to a man from the hills.").site == outlet)
    }

    @Test(arguments: [
        "Quell – The mill", "(Quietly) the mill", "Mr. Pohl (68) - The mill", "The mill (Quell) - a ruin -",
    ])
    func otherParenthesesGiveNone(start: String) {
        #expect(metadata(under: start + " was sold on Monday to a man from the hills.").site == nil)
    }

    @Test(
        arguments: [
            ("It was sold on Monday to a man from the hills. Mai Lan reports:", "Mai Lan"),
            ("It was sold on Monday. Radio Quell’s Mai Lan has more.", "Mai Lan"),
            ("It was sold on Monday to a man of whom nobody reports.", nil),
            ("It was sold on Monday, as Mai Lan reports.", nil),
        ] as [(String, String?)])
    func theLastSentenceOfTheLeadCanNameTheReporter(lead: String, name: String?) {
        #expect(metadata(under: lead).byline == name)
    }

    private func metadata(under line: String) -> Metadata {
        PlainTextReader().read(Array("Mill sold\n\n\(line)\n\nIt was sold on Monday to a man from the hills.\n".utf8))
            .metadata
    }
}

import Formats
import Model
import Testing

@Suite struct HeadingFinderTests {
    private static let prose = "The mill was sold on Monday to a man who had never seen a river, said its owner."

    /// The headings of a text in which `line` stands between two paragraphs.
    private func headings(around line: String, before: String = prose, after: String = prose) -> [String] {
        let text = "A title for the mill\n\n\(Self.prose)\n\n\(before)\n\n\(line)\n\n\(after)\n"
        let draft = PlainTextReader().read(Array(text.utf8))
        return draft.blocks.filter { $0.kind == .heading }.map { draft.text[$0.span] }
    }

    @Test(arguments: [
        "The price of a mill", "Background", "2024 and after", "Down 40%", "Élan vital", "河边的磨坊", "1. The river",
    ])
    func aShortOpenLineBetweenParagraphsIsAHeading(line: String) { #expect(headings(around: line) == [line]) }

    @Test(arguments: [
        "It was late.", "Was it late?", "and so it went", "“We sold it", "\"We sold it", "– Mill owner",
        "Olu Brandt said:",
        "(Photo by Olu Brandt)", "Advertisement", "6,200", "* * *", "a@mill.example",
        "A line that goes on for so long that nobody would set it as a heading over anything", "- One thing",
        "Mills | Rivers",
    ])
    func anythingElseIsNot(line: String) { #expect(headings(around: line).isEmpty) }

    @Test func aLineAfterAnOpenParagraphIsNot() {
        #expect(headings(around: "The price of a mill", before: "He gave his reasons, and they were these:").isEmpty)
    }

    @Test(arguments: ["Mill owner", "no more"])
    func aLineWithNoTextUnderItIsNot(after: String) {
        #expect(headings(around: "The price of a mill", after: after).isEmpty)
    }

    @Test func aLineThatComesTwiceIsALabel() {
        let label = "The mill owner speaks"
        #expect(headings(around: "\(label)\n\n\(Self.prose)\n\n\(label)").isEmpty)
    }
}

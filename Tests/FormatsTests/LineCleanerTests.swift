import Model
import Testing

@testable import Formats

@Suite struct LineCleanerTests {
    @Test(
        arguments: [
            ("tabs\tand  two   spaces ", "tabs and two spaces"),
            ("100\u{A0}000\u{202F}km", "100 000 km"),
            ("\u{3000}全角\u{3000}空格", "全角 空格"),
            ("a\u{2028}b\u{85}c", "a b c"),
            ("nul\u{0}l bell\u{7}", "null bell"),
            ("\u{1B}[1;31mred\u{1B}[0m", "red"),
            ("\u{9B}31mred", "red"),
            ("\u{1B}]8;;http://a.example\u{7}link\u{1B}]8;;\u{1B}\\", "link"),
            ("\u{1B}]52;c;never closed", "52;c;never closed"),
            ("\u{1B}cfull reset\u{1B}(B", "full reset"),
            ("ends with\u{1B}", "ends with"),
            ("\u{202E}gnitirw\u{202C} \u{2066}back\u{2069}", "gnitirw back"),
            ("soft\u{AD}hyphen zero\u{200B}width \u{FEFF}mark", "softhyphen zerowidth mark"),
            ("a\u{200D}b \u{200C}c", "ab c"),
            ("👨\u{200D}👩\u{200D}👧 🏳\u{FE0F}\u{200D}🌈", "👨\u{200D}👩\u{200D}👧 🏳\u{FE0F}\u{200D}🌈"),
            ("می\u{200C}خواهم क्\u{200D}ष", "می\u{200C}خواهم क्\u{200D}ष"),
            ("🏴\u{E0067}\u{E0062}\u{E007F} x\u{E0067}", "🏴\u{E0067}\u{E0062}\u{E007F} x"),
            ("e\u{301} is é", "e\u{301} is é"),
        ])
    func aLineHasNothingButWordsAndSingleSpaces(line: String, clean: String) {
        #expect(scalars(LineCleaner.clean(Array(line.utf8))) == Array((clean + "\n").unicodeScalars))
    }

    @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "a\n\u{FEFF}b\r\n c \r", "a\u{C}\nb\n\tc\n"])
    func everyLineEndingIsOne(text: String) {
        let lines = LineCleaner.clean(Array(text.utf8))
        #expect(String(decoding: lines.bytes, as: UTF8.self) == "a\nb\nc\n")
        #expect(lines.lines.map(\.blanksBefore) == [0, 0, 0])
    }

    @Test func aLineKnowsWhereItStandsInTheFile() {
        let text = Array("\u{FEFF}one \r\n\r\n\u{A0}\r\n\t two\u{A0}2 ".utf8)
        let lines = LineCleaner.clean(text).lines
        #expect(lines.map { String(decoding: text[$0.source.range], as: UTF8.self) } == ["one", "two\u{A0}2"])
        #expect(lines.map(\.indent) == [0, 9])
        #expect(lines.map(\.blanksBefore) == [0, 2])
    }

    @Test func whatWasLeftOutIsNoted() {
        let notes = LineCleaner.clean(Array("a\u{0}b\u{1B}[mc\u{202E}d".utf8)).notes
        #expect(notes.map(\.message) == ["2 control characters left out", "1 invisible formatting character left out"])
    }

    private func scalars(_ lines: CleanLines) -> [Unicode.Scalar] {
        Array(String(decoding: lines.bytes, as: UTF8.self).unicodeScalars)
    }
}

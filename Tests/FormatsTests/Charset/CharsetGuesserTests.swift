import FoundationEssentials
import Model
import Testing

@testable import Formats

/// Texts in old charsets, which say nothing about it; the same short report in several languages.
@Suite struct CharsetGuesserTests {
    private static func text(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Texts")
        return try Array(Data(contentsOf: folder.appending(path: "\(name).txt")))
    }

    @Test(
        arguments: [
            ("big5", "big5", "渡船回到了下洛馬克斯"),
            ("euc-jp", "euc-jp", "渡し船が十一週間ぶりに"),
            ("euc-kr", "euc-kr", "나룻배가 열한 주 만에"),
            ("gb18030", "gb18030", "渡船回到了下洛马克斯"),
            ("ibm866", "ibm866", "Паром вернулся"),
            ("iso-2022-jp", "iso-2022-jp", "渡し船が十一週間ぶりに"),
            ("iso-8859-2", "iso-8859-2", "Nie wierzyliśmy już"),
            ("iso-8859-5", "iso-8859-5", "Паром вернулся"),
            ("koi8-r", "koi8-r", "Паром вернулся"),
            ("shift_jis", "shift_jis", "渡し船が十一週間ぶりに"),
            ("tcvn", "tcvn", "Chuyến phà đã trở lại"),
            ("utf-16be", "utf-16be", "Паром вернулся"),
            ("utf-16le", "utf-16le", "渡船回到了下洛马克斯"),
            ("utf-32le", "utf-32le", "The ferry came back"),
            ("viscii", "viscii", "Chuyến phà đã trở lại"),
            ("windows-1250", "windows-1250", "Nie wierzyliśmy już"),
            ("windows-1251", "windows-1251", "Паром вернулся"),
            ("windows-1253", "windows-1253", "Το φέρι γύρισε"),
            ("windows-1258", "windows-1258", "Chuyến phà đã trở lại"),
        ])
    func aTextIsReadByTheWordsItsLanguageCannotDoWithout(file: String, charset: String, words: String) throws {
        let draft = try DocumentReader().read(Document(Self.text(file)))
        #expect(draft.text[draft.text.span].contains(words))
        #expect(draft.notes.contains { $0.kind == .repaired && $0.message.contains("was read as \(charset);") })
    }

    @Test(arguments: [("windows-1252", "l’école avait même envoyé"), ("windows-1252-quotes", "“at last,”")])
    func theCharsetOfTheWestNeedsNoGuess(file: String, words: String) throws {
        let draft = try DocumentReader().read(Document(Self.text(file)))
        #expect(draft.text[draft.text.span].contains(words))
        #expect(draft.notes.map(\.message).first?.contains("Windows-1252") == true)
    }

    /// A few characters could be anything.
    @Test(arguments: [[0x63, 0x61, 0x66, 0xE9], [0xD2, 0xC5, 0x20, 0xB5, 0xC4], [0xB7, 0xB9, 0xB8, 0xB7, 0x0A]])
    func whatIsNotClearIsNotGuessed(bytes: [UInt8]) {
        #expect(CharsetGuesser.guess(bytes, from: 0) == nil)
    }

    @Test func theReaderOfAnArticleKnowsBest() throws {
        let bytes = try Self.text("koi8-r")
        let draft = try DocumentReader().read(Document(bytes, charset: "windows-1251", override: .koi8R))
        #expect(draft.text[draft.text.span].contains("Паром вернулся") && draft.notes.isEmpty)
        let page = Array("<!doctype html><meta charset=big5><p>".utf8) + bytes
        #expect(HTMLReader().read(page, override: .koi8R).text[Span(0, 10)].hasPrefix("Паром"))
    }

    @Test func whatTheServerSaysGoesBeforeAGuessButNotBeforeUTF8() throws {
        let bytes = try Self.text("koi8-r")
        let draft = try DocumentReader().read(Document(bytes, charset: "KOI8-R"))
        #expect(draft.text[draft.text.span].contains("Паром вернулся") && draft.notes.isEmpty)
        let other = try DocumentReader().read(Document(Array("Ærø, Læsø og Samsø ligger".utf8), charset: "latin1"))
        #expect(other.text[other.text.span] == "Ærø, Læsø og Samsø ligger")
    }

    @Test func aPageWithoutAnyNameOfItsCharsetIsReadByItsWords() throws {
        let page = try Array("<html><title>x</title><body><p>".utf8) + Self.text("windows-1251")
        #expect(CharsetSniffer(page).sniff(declared: nil) == .init(charset: .windows1251, mark: 0, isGuess: true))
    }

    @Test(arguments: ["utf-16le", "utf-16be"])
    func aPageInUTF16IsReadWithAndWithoutAMark(label: String) throws {
        let page = "<html><body><p>The ferry “Ærø” is back.</p>"
        let bytes = page.utf16.flatMap { unit in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return label == "utf-16le" ? pair : pair.reversed()
        }
        let mark: [UInt8] = label == "utf-16le" ? [0xFF, 0xFE] : [0xFE, 0xFF]
        for bytes in [bytes, mark + bytes] {
            #expect(Format.detect(Document(bytes)) == .html)
            let draft = try DocumentReader().read(Document(bytes))
            #expect(draft.text[draft.text.span] == "The ferry “Ærø” is back.")
        }
    }

    /// Two letters of ASCII are one ideograph to UTF-16.
    @Test func aTextWithAZeroInItIsNotUTF16() {
        let text = Array(String(repeating: "this app can break ", count: 40).utf8) + [0x00, 0x61]
        #expect(WideCharset(text) == nil && WideCharset(Array(text.dropFirst())) == nil)
    }
}

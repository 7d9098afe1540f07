import Formats
import Model
import Testing

@Suite struct DocumentReaderTests {
    @Test(
        arguments: [
            (.pdf, Array("%PDF-1.7\n%âãÏÓ".utf8)),
            (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]),
            (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0]),
            (.gzip, [0x1F, 0x8B, 0x08, 0x00]),
            (.zip, [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]),
            (.elf, [0x7F, 0x45, 0x4C, 0x46, 0x02]),
            (.bzip2, Array("BZh9".utf8) + [0x31, 0x00, 0xFF]),
            (.webp, Array("RIFF".utf8) + [0xF0, 0x00, 0x00, 0x00] + Array("WEBP".utf8)),
            (.unknown, [0x01, 0x00, 0xFE, 0x00, 0x80]),
        ] as [(BinaryKind, [UInt8])])
    func dataThatIsNoTextIsRefusedByName(kind: BinaryKind, bytes: [UInt8]) {
        #expect(throws: FormatError.binary(kind)) { try DocumentReader().read(Document(bytes)) }
    }

    @Test(
        arguments: [
            (.feed, "", #"<?xml version="1.0"?><rss version="2.0"><channel>"#),
            (.feed, "news.xml", "<!-- a feed --><feed xmlns='http://www.w3.org/2005/Atom'>"),
            (.xml, "", "<?xml version='1.0'?>\n<nitf><head>"),
            (.svg, "", #"<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg>"#),
            (.json, "", "{\n  \"title\": \"Ferry\"}"), (.json, "", "[{\"title\":1}]"), (.json, "a.json", "[1, 2]"),
            (.mhtml, "", "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"),
        ] as [(BinaryKind, String, String)])
    func textForProgramsIsRefusedByName(kind: BinaryKind, name: String, text: String) {
        #expect(Format.detect(Document(Array(text.utf8), name: name)) == .binary(kind))
    }

    @Test(
        arguments: [
            (.html, "", "<?xml version='1.0'?><!DOCTYPE html><html><p>Words"),
            (.html, "", "<!-- saved from url=(0014)about:internet -->\n<html><p>Words"),
            (.html, "a.txt", "<!DOCTYPE HTML><p>Words"), (.html, "a.html", "Words in <b>bold</b>"),
            (.plainText, "a.html", "Five < six, and six > five."), (.plainText, "", "[Editor's note: {sic}]"),
            (.plainText, "", "{\"It is late,\" she said.}"), (.plainText, "", "Date: Tuesday\nThe ferry is back."),
            (.markdown, "readme.md", "<div align=center>\n\n# Ferry\n\n</div>"),
        ] as [(Format, String, String)])
    func whatADocumentHoldsGoesBeforeItsName(format: Format, name: String, text: String) {
        #expect(Format.detect(Document(Array(text.utf8), name: name)) == format)
    }

    @Test func aPageWithStrayBytesInItIsStillAPage() throws {
        let page = Array("<!DOCTYPE html><p>The ferry is back.".utf8) + [0x00, 0xFF, 0xFE] + Array(" So it is.".utf8)
        #expect(Format.detect(Document(page)) == .html)
        #expect(try !DocumentReader().read(Document(page)).blocks.isEmpty)
    }

    @Test(arguments: ["", "\n", " \t\r\n\u{A0}\n"])
    func aDocumentWithNothingInItIsRefused(text: String) {
        #expect(throws: FormatError.empty) { try DocumentReader().read(Document(Array(text.utf8))) }
    }

    @Test(arguments: ["BZhengzhou is a city.", "ID3 tags are dull.", "ELF", "a\u{0}b"])
    func textThatBeginsLikeDataIsRead(text: String) throws {
        #expect(try !DocumentReader().read(Document(Array(text.utf8))).blocks.isEmpty)
    }
}

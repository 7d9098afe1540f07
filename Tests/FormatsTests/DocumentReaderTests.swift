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

    @Test(arguments: ["", "\n", " \t\r\n\u{A0}\n"])
    func aDocumentWithNothingInItIsRefused(text: String) {
        #expect(throws: FormatError.empty) { try DocumentReader().read(Document(Array(text.utf8))) }
    }

    @Test(arguments: ["BZhengzhou is a city.", "ID3 tags are dull.", "ELF", "a\u{0}b"])
    func textThatBeginsLikeDataIsRead(text: String) throws {
        #expect(try !DocumentReader().read(Document(Array(text.utf8))).blocks.isEmpty)
    }
}

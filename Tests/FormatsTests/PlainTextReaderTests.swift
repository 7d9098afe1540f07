import Formats
import Model
import Testing

@Suite struct PlainTextReaderTests {
    @Test func rawTextIsTheInput() {
        #expect(PlainTextReader().read(Array("a\r\nb".utf8), raw: true).text.bytes == Array("a\r\nb".utf8))
    }
}

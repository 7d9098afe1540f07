import Formats
import Testing

@testable import crosshead

@Suite struct ByteSourceTests {
    @Test(arguments: [
        ("a/b/report.txt", "report"), ("report", "report"), (".hidden", ".hidden"), ("x.tar.gz", "x.tar"), ("-", "-"),
    ])
    func theIdIsTheNameWithoutItsLastEnding(argument: String, id: String) {
        #expect(ByteSource(argument: argument).id == id)
    }

    @Test(arguments: [("/nowhere/at/all", "no such file"), ("/", "this is a folder; name a file in it")])
    func whatCannotBeReadIsSaidInWords(path: String, reason: String) {
        let failure = #expect(throws: Failure.self) { try ByteSource(argument: path).document(Fetcher()) }
        #expect(failure?.message == "crosshead: \(path): \(reason)" && failure?.code == 3)
    }

    @Test func theSampleIsCompiledIn() throws {
        let text = String(decoding: try ByteSource.sample.document(Fetcher()).document.bytes, as: UTF8.self)
        #expect(text.hasPrefix("Vietnam-Russia comprehensive strategic partnership"))
    }
}

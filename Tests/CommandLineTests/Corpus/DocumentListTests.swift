import Model
import Testing

@testable import crosshead

@Suite struct DocumentListTests {
    /// What becomes of each document of a list: its id and title, or its id and what is wrong.
    private func read(_ list: String) -> [String] { read(Array(list.utf8)) }

    private func read(_ bytes: [UInt8]) -> [String] {
        var list = DocumentList(CorpusFile.descriptor(bytes), name: "list")
        var rows: [String] = []
        while let document = list.next() {
            switch document.read(raw: false) {
            case .draft(let draft, let id): rows.append("\(id): \(draft.metadata.title ?? "–")")
            case .failed(let id, let reason): rows.append("\(id ?? "–") at \(document.place): \(reason)")
            }
        }
        return rows
    }

    private let text = #""text": "Harbour opens\n\nThe new harbour opened on Monday.""#

    @Test func aLineIsADocumentWhateverItIsMadeOf() {
        let html =
            #""html": "<title>Bridge closes</title><p>The old bridge closed on Monday, as it does every winter.</p>""#
        let file = CorpusFile.path(Array("Ferry sails\n\nThe ferry sailed on Monday.".utf8))
        #expect(
            read("{\"id\": \"a\", \(text)}\n\n{\"id\": 7, \(html)}\r\n\(file)\n{\"id\": \"f\", \"file\": \"\(file)\"}")
                == [
                    "a: Harbour opens", "7: Bridge closes", "\(file.split(separator: "/").last ?? ""): Ferry sails",
                    "f: Ferry sails",
                ])
    }

    @Test func anObjectWithoutIdGoesByItsLine() {
        #expect(read("\n\n{\(text)}") == ["3: Harbour opens"])
    }

    @Test(arguments: [
        (#"{"id": "x""#, "1 at list:1: this is not JSON"),
        (#"{"id": "x"}"#, "x at list:1: there must be one of html, text and file in it"),
        (#"{"id": "x", "text": "a", "html": "b"}"#, "x at list:1: there must be one of html, text and file in it"),
        (#"{"id": "x", "text": 5}"#, "1 at list:1: text is not what it should be"),
        (#"{"id": "x", "text": " "}"#, "x at list:1: there is no text in it"),
        ("/nowhere/report.txt", "report at /nowhere/report.txt: no such file"),
    ])
    func whatCannotBeReadSaysWhereAndWhyAndTheRestIsDone(line: String, message: String) {
        let rows = read("\(line)\n{\"id\": \"next\", \(text)}\n")
        #expect(rows.count == 2 && rows[0].hasPrefix(message) && rows[1] == "next: Harbour opens", "\(rows)")
    }

    @Test func aLineThatIsTooLongIsLeftOutAndNotKept() {
        let long = [UInt8](repeating: UInt8(ascii: "{"), count: ByteStream.limit + 100_000)
        let rows = read(long + Array("\n{\"id\": \"next\", \(text)}".utf8))
        #expect(rows == ["– at list:1: a line of more than 64 MB", "next: Harbour opens"])
    }

    @Test func theAddressOfADocumentIsKeptWhereItNamesNoneItself() {
        let line = "{\"id\": \"a\", \(text), \"url\": \"https://example.org/harbour\"}"
        let document = CorpusDocument(id: nil, place: "list:1", content: .line(Array(line.utf8)))
        guard case .draft(let draft, _) = document.read(raw: false) else {
            Issue.record("it is read")
            return
        }
        #expect(draft.metadata.url == "https://example.org/harbour")
    }

    @Test func aPackedListIsUnpackedMemberByMember() {
        let lines = ["a", "b"].map { Array("{\"id\": \"\($0)\", \(text)}\n".utf8) }
        #expect(read(lines.flatMap(CorpusFile.member)) == ["a: Harbour opens", "b: Harbour opens"])
    }
}

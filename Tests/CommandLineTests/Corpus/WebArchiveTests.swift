import Model
import Testing

@testable import crosshead

@Suite struct WebArchiveTests {
    private let body =
        "<title>Harbour opens</title><p>The new harbour opened on Monday, with music and with fish soup.</p>"

    /// What becomes of each document of an archive: its id and title, or its id and what is wrong.
    private func read(_ bytes: [UInt8]) -> [String] {
        var archive = WebArchive([CorpusFile.path(bytes)])
        var rows: [String] = []
        while let document = archive.next() {
            switch document.read(raw: false) {
            case .draft(let draft, let id): rows.append("\(id): \(draft.metadata.title ?? "–")")
            case .failed(let id, let reason): rows.append("\(id ?? "–"): \(reason)")
            }
        }
        return rows
    }

    @Test func pagesAreReadAndAllElseIsPassedOver() {
        let archive =
            CorpusFile.record("warcinfo", "", "software: none")
            + CorpusFile.record("request", "Content-Type: application/http\r\n", "GET / HTTP/1.1\r\n\r\n")
            + CorpusFile.page("a", body)
            + CorpusFile.page("picture", "not a page", head: "Content-Type: image/png\r\n")
            + CorpusFile.record(
                "response", "Content-Type: application/http\r\n",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n\(body)")
            + CorpusFile.record(
                "conversion", "WARC-Record-ID: <urn:text>\r\nContent-Type: text/plain\r\n",
                "Ferry sails\n\nIt sailed on Monday.")
        #expect(read(archive) == ["urn:a: Harbour opens", "urn:text: Ferry sails"])
    }

    @Test func aPageSentInChunksIsPutTogether() {
        let head = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
        let chunks =
            "9;x=y\r\n\(body.prefix(9))\r\n\(String(body.utf8.count - 9, radix: 16))\r\n\(body.dropFirst(9))\r\n0\r\n\r\n"
        #expect(read(CorpusFile.page("a", chunks, head: head)) == ["urn:a: Harbour opens"])
        #expect(read(CorpusFile.page("a", body, head: head)) == ["urn:a: Harbour opens"], "chunks put together before")
    }

    @Test func whatIsPackedOtherwiseIsSaid() {
        let rows = read(CorpusFile.page("a", "\u{8}\u{1}", head: "Content-Type: text/html\r\nContent-Encoding: br\r\n"))
        #expect(rows == ["urn:a: packed in a way this program cannot unpack: br"])
    }

    @Test func theCharsetIsTheOneTheServerNamed() {
        let bytes = CorpusFile.page(
            "a", "<title>Caf#</title><p>The coffee house opened on Monday, with music.</p>",
            head: "Content-Type: text/html; Charset=\"iso-8859-1\"\r\n"
        ).map { $0 == UInt8(ascii: "#") ? 0xE9 : $0 }
        #expect(read(bytes) == ["urn:a: Café"])
    }

    @Test func damageCostsWhatIsDamagedAlone() {
        let members = ["a", "b", "c"].map { CorpusFile.member(CorpusFile.page($0, body)) }
        #expect(
            read(members.flatMap(\.self)) == ["urn:a: Harbour opens", "urn:b: Harbour opens", "urn:c: Harbour opens"])
        var broken = members
        broken[1][11] ^= 0xFF
        #expect(
            read(broken.flatMap(\.self)) == ["urn:a: Harbour opens", "–: damaged gzip data", "urn:c: Harbour opens"])
        let cut = members[0] + members[1].dropLast(60)
        #expect(read(cut) == ["urn:a: Harbour opens", "–: damaged gzip data"])
    }

    @Test func aRecordThatIsNoneIsPassedOverToTheNext() {
        let noise = Array("this is no record\r\nnor this\r\n".utf8)
        let lengthless = Array("WARC/1.0\r\nWARC-Type: response\r\n\r\nxyz\r\n\r\n".utf8)
        let rows = read(noise + CorpusFile.page("a", body) + lengthless + CorpusFile.page("b", body))
        #expect(
            rows == [
                "–: no WARC record where one should begin", "urn:a: Harbour opens",
                "–: a WARC record without its length",
                "urn:b: Harbour opens",
            ])
        #expect(
            read(CorpusFile.page("a", body).dropLast(80).map(\.self)) == ["urn:a: the archive ends within a record"])
    }

    @Test func anArchiveThatIsNotThereIsAFailureOfItsOwn() {
        var archive = WebArchive(["/nowhere/a.warc", CorpusFile.path(CorpusFile.page("a", body))])
        #expect(archive.next()?.place == "/nowhere/a.warc")
        #expect(archive.next()?.id == "urn:a")
        #expect(archive.next() == nil)
    }
}

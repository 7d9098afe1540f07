import Foundation
import Testing

@testable import crosshead

@Suite struct CorpusPrinterTests {
    private let document = CorpusDocument(
        id: "a", place: "list:1",
        content: .text(Array("Harbour opens\n\n“It is 4 km long,” said Ann Lee on Monday.".utf8), address: nil))

    private func object(_ document: CorpusDocument, fields: Set<String>? = nil) throws -> [String: Any] {
        let printer = CorpusPrinter(layout: .line, fields: fields, raw: false, printsFailures: true)
        switch printer.print(document) {
        case .record(let bytes), .failureRecord(let bytes):
            #expect(bytes.last == 0x0A && bytes.dropLast().firstIndex(of: 0x0A) == nil, "a line")
            return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        case .failure: return [:]
        }
    }

    @Test func theFieldsThatMayBeChosenAreThoseThereAre() throws {
        #expect(try object(document).keys.sorted() == ArticleRecord.names)
    }

    @Test(arguments: ArticleRecord.names)
    func aFieldAloneIsTheSameAsAmongAll(name: String) throws {
        let (all, one) = (try object(document), try object(document, fields: [name]))
        #expect(one.count == 1 && one[name] as? NSObject == all[name] as? NSObject)
    }

    @Test func whatCannotBeReadIsAnObjectThatSaysSo() throws {
        let broken = CorpusDocument(id: "b", place: "list:2", content: .broken("a reason"))
        let object = try object(broken, fields: ["title"])
        #expect(object.keys.sorted() == ["error", "id", "place", "schema"])
        #expect(object["error"] as? String == "a reason" && object["place"] as? String == "list:2")
    }
}

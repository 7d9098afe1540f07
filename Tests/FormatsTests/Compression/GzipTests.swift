import FoundationEssentials
import Model
import Testing

@testable import Formats

@Suite struct GzipTests {
    private func file(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files")
        return try Array(Data(contentsOf: folder.appending(path: name)))
    }

    @Test func aPackedPageIsReadAsWhatItIs() throws {
        let draft = try DocumentReader().read(Document(file("ferry.html.gz")))
        #expect(draft.metadata.title == "Ferry is back" && draft.blocks.map(\.kind) == [.paragraph])
        #expect(draft.notes.isEmpty)
    }

    @Test func theNameWithoutItsEndingCounts() throws {
        let packed = try Document(file("ferry.html.gz"), name: "a/ferry.HTML.GZ")
        #expect(try Unpacker.unpack(packed).document.name == "a/ferry.HTML")
    }

    @Test func whatCameBeforeAFaultIsRead() throws {
        let draft = try DocumentReader().read(Document(file("ferry.html.gz").dropLast(12)))
        #expect(draft.notes.map(\.kind).contains(.dropped) && !draft.blocks.isEmpty)
        #expect(throws: FormatError.binary(.gzip)) {
            try DocumentReader().read(Document([0x1F, 0x8B, 0x08, 0x00, 0x00]))
        }
    }

    @Test func aBombIsRefusedBeforeItIsWhole() throws {
        let megabyte = try file("megabyte-of-spaces.gz")
        let bomb = Array(repeatElement(megabyte, count: 80).joined())
        #expect(throws: FormatError.tooLarge(GzipInflater.limit)) { try DocumentReader().read(Document(bomb)) }
    }

    @Test func whatFollowsTheLastStreamIsPadding() throws {
        let draft = try DocumentReader().read(Document(file("ferry.html.gz") + [0, 0, 0, 0]))
        #expect(draft.notes.isEmpty)
    }

    @Test func anArchiveInAPackedFileIsRefusedByItsName() throws {
        let packed = try file("ferry.html.gz")
        // A tar archive is told by what stands 257 bytes into it.
        let tar = Array(repeating: UInt8(0), count: 257) + Array("ustar\u{0}00".utf8)
        #expect(Format.detect(Document(tar)) == .binary(.tar))
        #expect(Format.detect(Document(packed)) == .binary(.gzip))
    }
}

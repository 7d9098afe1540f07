import Foundation
import Testing

@testable import crosshead

@Suite("Patterns that divide words")
struct HyphenLibraryTests {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test("A word is divided by the patterns of its language")
    func patterns() throws {
        try withFolder { folder in
            try Data("UTF-8\nr1r\né1t\n".utf8).write(to: folder.appending(path: "hyph_xx.dic"))
            let patterns = try #require(HyphenPatterns(path: folder.appending(path: "hyph_xx.dic").path))
            #expect(patterns.points("ferryman") == [3])
            #expect(patterns.points("supplémétage") == [8])
        }
    }

    @Test("Patterns in an older charset count letters as well")
    func charset() throws {
        try withFolder { folder in
            let file = folder.appending(path: "hyph_xx.dic")
            try Data(Array("ISO8859-1\n".utf8) + [0xE9] + Array("1t\n".utf8)).write(to: file)
            let patterns = try #require(HyphenPatterns(path: file.path))
            #expect(patterns.points("supplémétage") == [8])
            #expect(patterns.points("паромщики").isEmpty)
        }
    }

    @Test("Without a language or its patterns words stay whole")
    func missing() throws {
        try withFolder { folder in
            let library = HyphenLibrary(folders: [folder.path])
            for tag in [nil, "en", "../../etc"] { #expect(library.divider(tag) == nil, "\(tag ?? "none")") }
            try Data("UTF-8\nr1r\n".utf8).write(to: folder.appending(path: "hyph_de.dic"))
            #expect(library.divider("de-AT") != nil)
        }
    }

    @Test("A tag names the files that fit it, the nearest first, and never a path")
    func names() {
        #expect(HyphenLibrary.names("en") == ["hyph_en_US.dic", "hyph_en.dic", "hyph_en_EN.dic"])
        #expect(HyphenLibrary.names("de-AT").first == "hyph_de_AT.dic")
        #expect(HyphenLibrary.names("de-AT").contains("hyph_de.dic"))
        for tag in ["", "x", "..", "en/../x", "e\u{0}n", "english", "é"] { #expect(HyphenLibrary.names(tag).isEmpty) }
    }

    @Test("Whether the terminal orders text itself is known from its variables or said by the reader")
    func rightToLeft() {
        #expect(RightToLeft.auto.isOurs { _ in nil })
        #expect(!RightToLeft.auto.isOurs { $0 == "VTE_VERSION" ? "7006" : nil })
        #expect(!RightToLeft.auto.isOurs { $0 == "TERM_PROGRAM" ? "Apple_Terminal" : nil })
        #expect(RightToLeft.crosshead.isOurs { _ in "1" } && !RightToLeft.terminal.isOurs { _ in nil })
    }
}

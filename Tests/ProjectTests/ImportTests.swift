import Foundation
import Testing

/// The module table of the architecture: who may import what. An import that is not in it fails here, with its file and line.
struct ImportTests {
    /// What each folder below Sources may import; `nil` is anything. The longest matching folder counts.
    /// `Analysis` may import the targets of embedded data as well.
    static let allowed: [String: Set<String>?] = [
        "Analysis": ["Model"],
        "Formats": ["CGumbo", "CMarkGFM", "CZlib", "Glibc", "Model", "Synchronization"],
        "Library": ["CRanking", "CZlib", "FoundationEssentials", "GRDB", "Model", "Search"],
        "Model": [],
        "Search": ["CFolding", "CFuzzy", "CPCRE2", "Model"],
        "TUI": ["Model", "Search", "Synchronization"],
        "TUI/Flow": ["CFriBidi", "Model", "Synchronization"],
        "TUI/Curses": ["CNcurses", "CTerminal", "Glibc", "Model", "Synchronization"],
        "crosshead": nil,
        "crosshead-bench": nil,
        "quote-trainer": nil,
    ]

    @Test func everyImportIsInTheModuleTable() throws {
        let imports = try SourceFile.all(below: "Sources").flatMap(\.imports)
        let data = try SourceFile.dataTargets()
        #expect(imports.count > 10 && !data.isEmpty, "the search finds what there is")
        for line in imports {
            let folders = Self.allowed.keys.filter { line.path.hasPrefix("Sources/\($0)/") }
            let folder = try #require(folders.max { $0.count < $1.count }, "\(line.path) is in no module of the table")
            guard var modules = Self.allowed[folder] ?? nil else { continue }
            if folder == "Analysis" { modules.formUnion(data) }
            #expect(
                modules.contains(line.module), "\(line.path):\(line.number): \(folder) may not import \(line.module)")
        }
    }

    @Test(arguments: [
        ("import Model", "Model"),
        ("public import Model", "Model"),
        ("@preconcurrency import Glibc", "Glibc"),
        ("    @testable internal import Search", "Search"),
        ("import struct Foundation.Date", "Foundation"),
        ("import FoundationEssentials // for JSON", "FoundationEssentials"),
    ])
    func anImportIsReadWhateverStandsBeforeIt(line: String, module: String) {
        #expect(SourceFile(path: "Sources/X/Y.swift", text: "let x = 1\n\(line)\n").imports.map(\.module) == [module])
    }

    @Test(arguments: ["// import Model", "let text = \"import Model\"", "important()", "/// import Model"])
    func whatOnlyLooksLikeAnImportIsNone(line: String) {
        #expect(SourceFile(path: "Sources/X/Y.swift", text: line).imports.isEmpty)
    }
}

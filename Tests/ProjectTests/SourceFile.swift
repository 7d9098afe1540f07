import Foundation

/// A Swift file of the project, by its path from the top folder.
struct SourceFile {
    /// A line that imports a module.
    struct Import {
        let path: String
        let number: Int
        let module: String
    }

    let path: String
    let text: String

    /// The folder that holds Package.swift.
    static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The Swift files below a folder, in order of their paths.
    static func all(below folder: String) throws -> [SourceFile] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: top.appending(path: folder).path)
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            let path = "\(folder)/\(name)"
            return SourceFile(path: path, text: try String(contentsOf: top.appending(path: path), encoding: .utf8))
        }
    }

    /// The C targets below Sources that embed data.
    static func dataTargets() throws -> Set<String> {
        let sources = top.appending(path: "Sources")
        let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".c") }
        let embedding = try names.filter {
            try String(contentsOf: sources.appending(path: $0), encoding: .utf8).contains("#embed")
        }
        return Set(embedding.compactMap { $0.split(separator: "/").first.map(String.init) })
    }

    /// The imports, in order; whatever attributes, access levels or declaration kinds they carry.
    var imports: [Import] {
        let line =
            /^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)/
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, row in
            row.firstMatch(of: line).map { Import(path: path, number: index + 1, module: String($0.1)) }
        }
    }
}

import FoundationEssentials
import Formats
import Model
import Testing

/// Each text in `Trees` and in `seeds`, read, against the tree beside it. `RECORD=1` writes the trees, and then fails.
@Suite struct TreeTests {
    @Test(arguments: TreeFile.all)
    func everyInputGivesItsTree(file: TreeFile) throws {
        let tree = try file.tree
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try file.record(tree)
            Issue.record("recorded \(file.treePath)")
        }
        #expect(tree == file.recorded)
    }
}

/// An input and the file with its tree.
struct TreeFile: CustomTestStringConvertible {
    /// Where the input is.
    let inputPath: String
    /// Where its tree is.
    let treePath: String

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    /// The texts of `Trees` and the sample articles.
    static var all: [TreeFile] {
        let trees = folder.appending(path: "Trees")
        let seeds = folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")
        return [trees, seeds].flatMap { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            return names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") && $0 != "README.md" }.sorted().map {
                name in
                TreeFile(
                    inputPath: folder.appending(path: name).path,
                    treePath: trees.appending(path: String(name.prefix { $0 != "." }) + ".tree").path)
            }
        }
    }

    var testDescription: String { URL(filePath: inputPath).lastPathComponent }

    /// What was recorded; empty where nothing was.
    var recorded: String { (try? String(contentsOf: URL(filePath: treePath), encoding: .utf8)) ?? "" }

    /// The tree of the input, as it is read for people and as it is read raw.
    var tree: String {
        get throws {
            let document = Document(try Array(Data(contentsOf: URL(filePath: inputPath))), name: inputPath)
            let reader = DocumentReader()
            return try Tree(reader.read(document)).description + "\nraw\n"
                + Tree(reader.read(document, raw: true)).blocks
        }
    }

    /// Writes `tree` as what is expected from now on.
    func record(_ tree: String) throws { try Data(tree.utf8).write(to: URL(filePath: treePath)) }
}

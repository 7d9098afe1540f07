import FoundationEssentials

extension Seeds {
    /// Every article in `seeds/`.
    static var all: [Seeds] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "seeds")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".txt") }.sorted().map { Seeds(path: folder.appending(path: $0).path) }
    }
}

/// The bytes of a file that the tests come with.
func read(_ path: String) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { preconditionFailure("cannot read \(path)") }
    return Array(data)
}

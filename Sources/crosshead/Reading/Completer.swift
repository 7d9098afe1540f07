import Glibc
import Model

/// Says what the argument of a command could be.
struct Completer {
    /// The reader's home, which `~` stands for.
    let home: String?

    /// More choices nobody goes through.
    private static let mostFiles = 200

    /// The values that begin like `stem`, best first.
    func values(_ parameter: Parameter, startingWith stem: String) -> [String] {
        switch parameter {
        case .helpWords: Command.typed.map(\.name).filter { $0.hasPrefix(stem) }
        case .searchWords, .shellCommand, .libraryWords, .noteWords, .tagName, .correction, .personName, .personNumbers,
            .roleNumber, .subjectWords:
            []
        case .path: files(startingWith: stem)
        }
    }

    /// The files and folders whose path begins so, in order, folders with a `/` behind them.
    private func files(startingWith stem: String) -> [String] {
        let split = stem.lastIndex(of: "/").map { stem.index(after: $0) } ?? stem.startIndex
        let (typed, beginning) = (String(stem[..<split]), String(stem[split...]))
        let folder = typed.hasPrefix("~/") ? (home ?? "~") + typed.dropFirst() : typed.isEmpty ? "." : typed
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            // Hidden files come where a dot asks for them.
            guard name.hasPrefix(beginning), name != ".", name != "..", beginning.hasPrefix(".") || !name.hasPrefix(".")
            else { continue }
            var status = stat()
            let isFolder = stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            names.append(typed + name + (isFolder ? "/" : ""))
        }
        return Array(names.sorted().prefix(Self.mostFiles))
    }
}

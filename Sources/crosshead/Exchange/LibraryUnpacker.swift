import Analysis
import Formats
import FoundationEssentials
import Library
import Model

/// Puts an export into a library: while some articles are read and analysed, those before them are written.
///
/// Articles are written in batches, each all or nothing, so that the program can be killed at any time and the same
/// command goes on where it was. Never more than some batches of the export are in memory.
struct LibraryUnpacker {
    /// A line of an export, or why it could not be had.
    private struct Line: Sendable {
        let number: Int
        let bytes: Result<[UInt8], Failure>
    }

    /// What a line holds.
    private enum Content: Sendable {
        case article(UnpackedArticle, line: Int)
        case judgement(PackedJudgement)
        case failure(Failure)
    }

    let library: ArticleLibrary
    /// How many articles are read at a time.
    let jobs: Int
    /// Told after every batch.
    let report: (ArticleAdder.Tally) -> Void

    /// How many articles are written at once.
    private static let batch = 16

    /// Puts in what the lines of an export say, of which the first was read already.
    func unpack(_ first: [UInt8], _ lines: LineList) throws -> ArticleAdder.Tally {
        var tally = ArticleAdder.Tally()
        var waiting: [(article: UnpackedArticle, line: Int)] = []
        func write() throws {
            guard !waiting.isEmpty else { return }
            let kept = try library.attempt { (library) throws(LibraryError) in
                try library.unpack(waiting.map(\.article))
            }
            for (kept, line) in zip(kept, waiting.map(\.line)) {
                if let kept {
                    tally.add(kept)
                } else {
                    tally.failed += 1
                    Output.complain("crosshead: \(lines.name): line \(line): nothing can be read in this article\n")
                }
            }
            waiting = []
            try renew(kept.compactMap(\.?.article))
            report(tally)
        }
        var next: Line? = Line(number: lines.number, bytes: .success(first))
        let pool = OrderedPool(
            threads: jobs,
            next: {
                let line = next
                next = line.flatMap { Self.line(after: $0, in: lines) }
                return line
            }, work: { [name = lines.name] in Self.content(of: $0, name) },
            deliver: { (content: Content) in
                switch content {
                case .article(let article, let line):
                    waiting.append((article, line))
                    if waiting.count == Self.batch { try write() }
                case .judgement(let judgement):
                    try write()
                    try library.attempt { (library) throws(LibraryError) in try library.unpack(judgement) }
                case .failure(let failure):
                    try write()
                    throw failure
                }
            })
        try pool.run()
        try write()
        return tally
    }

    /// The line after one, `nil` behind the last and behind one that could not be had.
    private static func line(after line: Line, in lines: LineList) -> Line? {
        guard case .success = line.bytes else { return nil }
        do throws(Failure) {
            return try lines.nextFilled().map { Line(number: lines.number, bytes: .success($0)) }
        } catch {
            return Line(number: lines.number, bytes: .failure(error))
        }
    }

    private static func content(of line: Line, _ name: String) -> Content {
        let data: Data
        switch line.bytes {
        case .success(let bytes): data = Data(bytes)
        case .failure(let failure): return .failure(failure)
        }
        let decoder = JSONDecoder()
        guard let packed = try? decoder.decode(PackedArticle.self, from: data) else {
            if let judgement = try? decoder.decode(PackedJudgement.self, from: data) { return .judgement(judgement) }
            return .failure(.cannotRead(name, "line \(line.number) is no article of an export"))
        }
        let documents = packed.versions.map { DocumentAnalyzer().read($0) }
        return .article(UnpackedArticle(packed, documents), line: line.number)
    }

    /// Analyses again what is not yet described as this version of the analysis does, with all corrections.
    private func renew(_ articles: [Int]) throws(Failure) {
        try library.attempt { (library) throws(LibraryError) in
            for id in articles where try library.article(id)?.analysis != Analyzer.version {
                guard let article = try library.source(of: id).flatMap(DocumentAnalyzer().read) else { continue }
                try library.describe([(id, article)], analysis: Analyzer.version)
            }
        }
    }
}

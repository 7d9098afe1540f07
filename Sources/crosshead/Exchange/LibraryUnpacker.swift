import Analysis
import Formats
import FoundationEssentials
import Library
import Model

/// Puts exported articles into a library.
struct LibraryUnpacker {
    /// What a line was.
    enum Unpacked {
        /// An article, and what came of keeping it.
        case article(Kept)
        /// An article in which nothing can be read any more.
        case unreadable
        /// A join or split of speakers.
        case judgement
    }

    let library: ArticleLibrary

    /// Puts in what a line of an export says.
    func unpack(_ line: [UInt8], number: Int, of name: String) throws(Failure) -> Unpacked {
        let (data, decoder) = (Data(line), JSONDecoder())
        let packed: PackedArticle
        do {
            packed = try decoder.decode(PackedArticle.self, from: data)
        } catch {
            if let judgement = try? decoder.decode(PackedJudgement.self, from: data) {
                try library.attempt { (library) throws(LibraryError) in try library.unpack(judgement) }
                return .judgement
            }
            throw .cannotRead(name, "line \(number) is no article of an export")
        }
        let documents = packed.versions.enumerated().compactMap { index, version in
            document(version).map { (version: index, document: $0) }
        }
        return try library.attempt { (library) throws(LibraryError) in
            let kept = try library.unpack(packed, documents)
            if let kept, let current = documents.last(where: { packed.versions[$0.version].current }),
                try library.article(kept.article)?.analysis != Analyzer.version
            {
                try library.describe([(kept.article, current.document.article)], analysis: Analyzer.version)
            }
            return kept.map(Unpacked.article) ?? .unreadable
        }
    }

    private func document(_ version: PackedArticle.Version) -> ReadDocument? {
        let bytes = [UInt8](version.source)
        let document = Document(bytes, name: version.origin, charset: version.charset)
        guard let draft = try? DocumentReader().read(document) else { return nil }
        return ReadDocument(
            bytes: bytes, origin: version.origin, charset: version.charset, article: Analyzer().analyze(draft),
            analysis: Analyzer.version)
    }
}

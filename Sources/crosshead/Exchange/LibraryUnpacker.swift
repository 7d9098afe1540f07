import Analysis
import Formats
import FoundationEssentials
import Library
import Model

/// Puts exported articles into a library.
struct LibraryUnpacker {
    let library: ArticleLibrary

    /// Puts in what a line of an export says; `nil` where nothing can be read in the article any more.
    func unpack(_ line: String, number: Int, of name: String) throws(Failure) -> Kept? {
        let packed: PackedArticle
        do {
            packed = try JSONDecoder().decode(PackedArticle.self, from: Data(line.utf8))
        } catch {
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
            return kept
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

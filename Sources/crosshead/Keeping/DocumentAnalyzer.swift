import Analysis
import Formats
import FoundationEssentials
import Glibc
import Library
import Model

/// Reads documents as the library keeps them.
struct DocumentAnalyzer {
    /// The document of a source, with its article.
    func read(_ document: Document, from source: ByteSource) throws(Failure) -> ReadDocument {
        let draft = try Opener(source: source).draft(of: document)
        return ReadDocument(
            bytes: document.bytes, origin: source.isAddress ? document.name : source.origin,
            charset: document.override?.rawValue ?? document.charset, article: Analyzer().analyze(draft),
            analysis: Analyzer.version)
    }

    /// The document of a version that was exported; `nil` where nothing can be read in it any more.
    func read(_ version: PackedArticle.Version) -> ReadDocument? {
        let bytes = [UInt8](version.source)
        let document = Document(bytes, name: version.origin, charset: version.charset)
        guard let draft = try? DocumentReader().read(document) else { return nil }
        return ReadDocument(
            bytes: bytes, origin: version.origin, charset: version.charset, article: Analyzer().analyze(draft),
            analysis: Analyzer.version)
    }

    /// What is read now in bytes that were kept; `nil` where nothing can be read in them any more.
    func read(_ kept: KeptSource) -> Article? {
        let document = Document(kept.bytes, name: kept.origin, charset: kept.charset)
        return (try? DocumentReader().read(document)).map(Analyzer().analyze)
    }
}

extension ByteSource {
    /// Where it comes from, as the library remembers it: a file by its whole path.
    var origin: String {
        switch self {
        case .sample: "sample"
        case .tutor: "tutor"
        case .standardInput: "-"
        case .file(let path): realPath(path) ?? path
        case .address(let address, _): address
        }
    }

    private func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}

public import Model

/// A document with the article that was made of it: what the library keeps.
public struct ReadDocument: Sendable {
    /// The bytes, as they came.
    public let bytes: [UInt8]
    /// The path or address they came from.
    public let origin: String
    /// The charset that whoever sent them named.
    public let charset: String?
    /// What was read in them, page furniture included.
    public let article: Article
    /// The version of the analysis that found it.
    public let analysis: Int

    /// A document and its article.
    public init(bytes: [UInt8], origin: String, charset: String? = nil, article: Article, analysis: Int) {
        self.bytes = bytes
        self.origin = origin
        self.charset = charset
        self.article = article
        self.analysis = analysis
    }

    /// The words that make it this article: all but what the page put there for itself.
    var words: [UInt8] { article.words }

    /// The address it is known by, `nil` for a file that names none.
    var address: String? { article.metadata.url.flatMap(CanonicalAddress.of) ?? CanonicalAddress.of(origin) }
}

extension Article {
    /// The words that make it this article, one block a line.
    var words: [UInt8] {
        var words: [UInt8] = []
        let left: Set<Block.Kind> = [.boilerplate, .picture, .legend]
        for block in blocks where !left.contains(block.kind) {
            words += text.bytes[block.span.range]
            words.append(UInt8(ascii: "\n"))
        }
        return words
    }
}

/// What came of keeping a document; the number is the article's.
public enum Kept: Hashable, Sendable {
    /// It was not there before.
    case new(Int)
    /// It was there already, with the same words.
    case known(Int)
    /// An earlier version of it was there; both are kept.
    case changed(Int)

    /// The article.
    public var article: Int {
        switch self {
        case .new(let id), .known(let id), .changed(let id): id
        }
    }
}

/// A version's bytes, to be read anew.
public struct KeptSource: Hashable, Sendable {
    /// The article.
    public let article: Int
    /// The bytes, as they came.
    public let bytes: [UInt8]
    /// The path or address they came from.
    public let origin: String
    /// The charset that whoever sent them named.
    public let charset: String?
    /// When they came, ISO 8601.
    public let fetched: String
}

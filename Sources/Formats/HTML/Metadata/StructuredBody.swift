internal import Model

/// The words of the article that some pages repeat in their structured data.
enum StructuredBody {
    /// Its lines as paragraphs; none where the page does not repeat them.
    static func blocks(_ data: StructuredData) -> [PageBlock] {
        guard let body = data.body else { return [] }
        return body.split(whereSeparator: \.isNewline).compactMap { line in
            guard let words = MarkedUpText.plain(String(line), limit: 100_000) else { return nil }
            return PageBlock(kind: .paragraph, text: Array(words.utf8))
        }
    }
}

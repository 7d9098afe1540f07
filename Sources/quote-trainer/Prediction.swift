import Analysis
import Foundation
import Model

/// What a model finds in a corpus, a line of JSON an article, as the benchmark's scorer reads it.
struct Prediction {
    /// The bytes of the model.
    let model: Data

    /// Prints the quotes of every article of `corpus`.
    func write(_ corpus: Corpus) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: model.count, alignment: 16)
        model.copyBytes(to: buffer)
        let finder = QuoteFinder(model: QuoteModel(UnsafeRawBufferPointer(buffer)))
        for item in corpus.items {
            let sentences = SentenceSplitter().split(item.draft)
            let quotes = finder.find(in: item.draft, sentences: sentences)
            let points = CodePoints(item.draft.text)
            let records = quotes.map { quote in
                let content = quote.content.map(points.json).joined(separator: ",")
                let source = quote.source.map(points.json) ?? "null"
                let cue = quote.cue.map(points.json) ?? "null"
                return """
                    {"content":[\(content)],"speaker":\(source),"cue":\(cue),"direct":\(quote.isDirect),\
                    "rule":"\(quote.rule)","kind":"\(quote.kind.rawValue)","confidence":\(quote.confidence)}
                    """
            }
            print("{\"id\":\"\(item.name)\",\"quotes\":[\(records.joined(separator: ","))]}")
        }
        buffer.deallocate()
    }

    /// Numbers of code points by byte.
    private struct CodePoints {
        private let pointOf: [Int]

        init(_ text: Text) {
            var points: [Int] = []
            var count = 0
            for byte in text.bytes {
                points.append(count)
                if byte & 0xC0 != 0x80 { count += 1 }
            }
            // A byte of a code point counts as the code point it is of.
            for index in text.bytes.indices where text.bytes[index] & 0xC0 == 0x80 { points[index] -= 1 }
            points.append(count)
            pointOf = points
        }

        func json(_ span: Span) -> String { "[\(pointOf[span.start]),\(pointOf[span.end])]" }
    }
}

import Analysis
import Formats
import Glibc
import Model
import Search

/// What is fed with mutated inputs; `FUZZ` names it.
enum FuzzTarget: String, CaseIterable {
    case html, markdown, text, charset, query

    /// The one that the environment names.
    static let chosen = getenv("FUZZ").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

    /// Does with an input what the program would, and stops where something is not as it must be.
    func run(_ bytes: [UInt8]) {
        switch self {
        case .html: check(HTMLReader().read(bytes))
        case .markdown: check(MarkdownReader().read(bytes))
        case .text:
            check(PlainTextReader().read(bytes))
            check(PlainTextReader().read(bytes, raw: true))
        case .charset:
            // The first two bytes choose a charset and whether it is said or asked for.
            let labels = ["utf-8", "utf-16le", "windows-1251", "gb18030", "shift_jis", "euc-kr", "big5", "iso-2022-jp"]
            guard bytes.count > 2 else { return }
            let label = labels[Int(bytes[0]) % labels.count]
            let document = Document(
                Array(bytes[2...]), charset: bytes[1] & 1 == 0 ? label : nil,
                override: bytes[1] & 2 == 0 ? nil : Charset(label: label))
            if let draft = try? DocumentReader().read(document) { check(draft) }
        case .query:
            // A line to look for, then the text to look in.
            let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return }
            let text = Text(String(decoding: parts[1], as: UTF8.self))
            let searcher = TextSearcher(FoldedText(text))
            for kind in [Query.Kind.plain, .regex] {
                let query = Query(String(decoding: parts[0], as: UTF8.self), kind)
                for span in (try? searcher.find(query)) ?? [] { check(span, in: text) }
            }
        }
    }

    /// An article of any draft holds together: every span is in the text and on the boundary of a scalar.
    private func check(_ draft: Article.Draft) {
        precondition(String(validating: draft.text.bytes, as: UTF8.self) != nil, "the text is UTF-8")
        let article = Analyzer().analyze(draft)
        for block in article.blocks { check(block.span, in: article.text) }
        for quote in article.quotes {
            for span in quote.content { check(span, in: article.text) }
            precondition(quote.speaker.map(article.speakers.indices.contains) ?? true, "a quote has a speaker there is")
        }
        for figure in article.figures { check(figure.span, in: article.text) }
    }

    private func check(_ span: Span, in text: Text) {
        precondition(span.start <= span.end && span.end <= text.count, "a span is in the text")
        precondition(text.isBoundary(span.start) && text.isBoundary(span.end), "a span does not cut a letter")
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard let target = FuzzTarget.chosen else { fatalError("FUZZ must name one of \(FuzzTarget.allCases)") }
    target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}

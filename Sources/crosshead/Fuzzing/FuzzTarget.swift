import Analysis
import Formats
import Glibc
import Library
import Model
import Search

/// What is fed with mutated inputs; `FUZZ` names it. It is built with the program, so that no reader changes without it, and tests
/// feed it the inputs that script/fuzz begins with.
enum FuzzTarget: String, CaseIterable {
    case html, markdown, text, analysis, charset, query, settings, list, archive, lines, export

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
        case .analysis: check(Analyzer().analyze(PlainTextReader().read(bytes)))
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
        case .settings:
            _ = try? SettingsReader(path: "config.toml").read(String(decoding: bytes, as: UTF8.self))
        case .list:
            for entry in AddressList(String(decoding: bytes, as: UTF8.self)).entries { _ = WebAddress(entry.address) }
        case .archive:
            guard let descriptor = pipe(bytes) else { return }
            defer { close(descriptor) }
            var archive = WebArchive(["/proc/self/fd/\(descriptor)"])
            while let document = archive.next() { check(document) }
        case .lines:
            guard let descriptor = pipe(bytes) else { return }
            defer { close(descriptor) }
            var list = DocumentList(descriptor)
            while let document = list.next() { check(document) }
        case .export: unpack(bytes)
        }
    }

    /// A pipe that gives so many bytes as it holds; `nil` where there is none to be had.
    private func pipe(_ bytes: [UInt8]) -> CInt? {
        var ends: [CInt] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        _ = write(ends[1], bytes, min(bytes.count, 1 << 16))
        close(ends[1])
        return ends[0]
    }

    /// Puts an export into a library of its own, and takes out again what came in.
    private func unpack(_ export: [UInt8]) {
        guard let library = Self.library ?? (try? ArticleLibrary(path: Self.libraryPath)) else {
            fatalError("no library at \(Self.libraryPath)")
        }
        Self.library = library
        guard let descriptor = pipe(export) else { return }
        defer { close(descriptor) }
        guard let lines = try? LineList("/proc/self/fd/\(descriptor)"), let first = try? lines.nextFilled() else {
            return
        }
        _ = try? LibraryUnpacker(library: library, jobs: 1) { _ in }.unpack(first, lines)
        guard let articles = try? library.articles(LibraryQuery(), by: .added, limit: nil) else {
            fatalError("what came in can be listed")
        }
        for article in articles.map(\.article.id) {
            precondition((try? library.pack(article)) != nil, "what came in can go out")
            precondition((try? library.forget(article)) == true, "what came in can be taken out")
        }
    }

    /// Where that library is.
    static let libraryPath = "/tmp/crosshead-fuzz-\(getpid()).db"

    /// The library that exports are put into: one for all inputs, as opening one takes long.
    private nonisolated(unsafe) static var library: ArticleLibrary?

    /// A document of a corpus holds together; a file that it names is left alone.
    private func check(_ document: CorpusDocument) {
        if case .source = document.content { return }
        if case .draft(let draft, _) = document.read(raw: false) { check(draft) }
    }

    /// A draft holds together: every span is in the text and on the boundary of a letter.
    private func check(_ draft: Article.Draft) {
        precondition(String(validating: draft.text.bytes, as: UTF8.self) != nil, "the text is UTF-8")
        for block in draft.blocks { check(block.span, in: draft.text) }
        for picture in draft.pictures { check(picture.span, in: draft.text) }
        for link in draft.links { check(link.span, in: draft.text) }
    }

    /// So does an article.
    private func check(_ article: Article) {
        for sentence in article.sentences { check(sentence, in: article.text) }
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

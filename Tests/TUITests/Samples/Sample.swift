import Model

/// An article put together by hand: what its quotes and numbers are is said by their words.
struct Sample {
    private(set) var draft: Article.Draft
    private var speakers: [(name: String, role: String?, kind: Speaker.Kind, declines: String?)] = []
    private var quotes: [(quote: Quote, speaker: String?)] = []
    private var figures: [Figure] = []
    private var timeline: [DatedStatement] = []
    private var notes: [Note] = []

    /// A sample with a block a line: `= ` title, `by ` byline, `# ` and `## ` headings, `- ` item, `> ` quotation,
    /// `~ ` boilerplate, `! ` caption, `$ ` code, `| ` a row of a table; `% ` a picture: what it shows, width, height, caption,
    /// credit, address, with `; ` between them.
    init(
        _ lines: String, site: String? = "The Tidewater Post", published: String? = "2031-05-04", address: String? = nil
    ) {
        var composer = DraftComposer()
        var title: String?
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            let kinds: [Substring: (Block.Kind, Int?)] = [
                "=": (.title, nil), "by": (.byline, nil), "#": (.heading, 1), "##": (.heading, 2), "-": (.item, 1),
                ">": (.quotation, nil), "~": (.boilerplate, nil), "!": (.caption, nil), "$": (.code, nil),
                "|": (.table, nil),
            ]
            if parts.count == 2, parts[0] == "%" {
                let words = parts[1].split(separator: ";", omittingEmptySubsequences: false).map {
                    String($0).trimmed.isEmpty ? nil : String($0).trimmed
                }
                composer.add(
                    Picture(
                        Span(0, 0), description: words[0], caption: words[3], credit: words[4],
                        width: words[1].flatMap { Int($0) }, height: words[2].flatMap { Int($0) }, target: words[5]))
            } else if parts.count == 2, let (kind, level) = kinds[parts[0]] {
                if kind == .title { title = String(parts[1]) }
                composer.add(kind, level: level, parts[1].utf8)
            } else {
                composer.add(.paragraph, line.utf8)
            }
        }
        draft = composer.draft(Metadata(title: title, site: site, published: published, url: address))
    }

    mutating func speaker(
        _ name: String, _ role: String? = nil, _ kind: Speaker.Kind = .person, declines: String? = nil
    ) {
        speakers.append((name, role, kind, declines))
    }

    mutating func quote(
        _ words: String, by speaker: String?, cue: String? = nil, source: String? = nil, kind: Quote.Kind = .direct,
        verbClass: Quote.VerbClass? = nil
    ) {
        let content = span(words)
        let quote = Quote(
            kind: kind, content: [content], cue: cue.map { span($0, near: content.end) },
            source: source.map { span($0, near: content.end) }, verbClass: verbClass,
            confidence: speaker == nil ? 0.4 : 0.9,
            rule: speaker == nil ? "quote-alone" : "tagged-quotation, name", isDirect: kind != .indirect)
        quotes.append((quote, speaker))
    }

    mutating func figure(
        _ kind: Figure.Kind, _ words: String, _ value: Double?, _ unit: String? = nil,
        _ more: (inout Figure) -> Void = { _ in }
    ) {
        var figure = Figure(kind, span(words), value: value, unit: unit)
        more(&figure)
        figures.append(figure)
    }

    /// Dates the sentence that some words stand in; `resolved` where the words do not say the date themselves.
    mutating func date(_ words: String, _ date: String?, resolved: Bool = false, near sentence: String) {
        let at = span(sentence)
        let block = draft.blocks.first { $0.span.contains(at.start) }?.span ?? at
        let words = span(words, near: at.start)
        let stop = draft.text.bytes[at.start..<block.end].firstIndex(of: UInt8(ascii: ".")) ?? block.end
        timeline.append(
            DatedStatement(
                span: words, sentence: Span(at.start, max(stop, words.end)), date: date, isResolved: resolved))
    }

    mutating func note(_ kind: Note.Kind, _ message: String, _ words: [String] = []) {
        notes.append(Note(kind, message, at: words.map { span($0) }))
    }

    mutating func link(_ words: String, to target: String) { draft.links.append(Link(span(words), to: target)) }

    /// The first place of some words, or the first one that ends at or after an offset less a sentence.
    func span(_ words: String, near offset: Int = 0) -> Span {
        let text = draft.text.bytes
        let needle = Array(words.utf8)
        let starts = text.indices.filter { text[$0...].starts(with: needle) }
        guard let start = starts.first(where: { $0 >= offset }) ?? starts.last else {
            preconditionFailure("no “\(words)”")
        }
        return Span(start, start + needle.count)
    }

    /// The article.
    var article: Article {
        let ordered = quotes.sorted { $0.quote.span < $1.quote.span }
        let said = ordered.map { quote, name in
            var quote = quote
            quote.speaker = name.flatMap { name in speakers.firstIndex { $0.name == name } }
            return quote
        }
        let all = speakers.enumerated().map { id, speaker in
            Speaker(
                name: speaker.name, role: speaker.role, kind: speaker.kind, mentions: [],
                quotes: said.indices.filter { said[$0].speaker == id },
                declines: speaker.declines.map { [span($0)] } ?? [])
        }
        return Article(
            draft, sentences: draft.blocks.filter(\.isProse).map(\.span), quotes: said, speakers: all,
            figures: figures.sorted { $0.span < $1.span }, timeline: timeline.sorted { $0.span < $1.span }, notes: notes
        )
    }
}

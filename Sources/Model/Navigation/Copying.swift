extension State {
    /// Copies the quote at hand, else the sentence at the reading position.
    mutating func copy(_ format: CopyFormat, in context: Context) -> [Effect] {
        let article = context.article
        let quote = quoteAtHand(in: context)
        guard let spans = quote.map({ article.quotes[$0].content }) ?? sentence(in: context).map({ [$0] }) else {
            message = Message("nothing here to copy", isError: true)
            return []
        }
        guard let words = Citation(spans, quote: quote, of: article).text(format) else {
            message = Message("this article has no address", isError: true)
            return []
        }
        let what = quote == nil ? "sentence" : "quote"
        message = Message(format == .address ? "address of the \(what) copied" : "\(what) copied")
        return [.copy(words)]
    }

    /// The quote that a command means: the selected row, else the one at the reading position.
    func quoteAtHand(in context: Context) -> Int? {
        if case .quote(let id) = rowAtHand(in: context) { return id }
        return quote(at: place.point, in: context)
    }

    private func sentence(in context: Context) -> Span? {
        let sentences = context.index.sentences
        let next = sentences.firstPosition(atOrAfter: place.point)
        return sentences.item(at: place.point).map { context.article.sentences[$0] } ?? sentences.spans[safe: next]
            ?? sentences.spans.last
    }

    /// Hands the quote at hand to a command of the reader's.
    func pipeQuote(to command: String, in context: Context) -> [Effect] {
        guard let quote = quoteAtHand(in: context),
            let words = Citation(context.article.quotes[quote].content, quote: quote, of: context.article).text(.bare)
        else { return [] }
        return [.pipe(words + "\n", command)]
    }

    /// Hands the section that the reader is in to a command.
    func pipeSection(to command: String, in context: Context) -> [Effect] {
        let sections = context.article.sections
        guard let id = context.index.sections.item(at: place.point) ?? sections.indices.last else { return [] }
        return [.pipe(text(of: sections[id].span, in: context), command)]
    }

    /// Hands the whole article to a command.
    func pipeArticle(to command: String, in context: Context) -> [Effect] {
        [.pipe(text(of: context.article.text.span, in: context), command)]
    }

    /// The blocks of a span that are shown, as plain text with blank lines between them.
    private func text(of span: Span, in context: Context) -> String {
        let article = context.article
        let blocks = article.blocks.indices.filter {
            shows($0, of: article) && article.blocks[$0].span.overlaps(span) && !article.blocks[$0].span.isEmpty
        }
        return blocks.map { article.text[article.blocks[$0].span] + "\n" }.joined(separator: "\n")
    }
}

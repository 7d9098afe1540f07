/// Lines of context above the place a jump lands on.
private let contextLines = 3

extension State {
    /// Goes `count` things of a kind forward, backward where negative; says so where there are none left.
    mutating func jump(_ kind: JumpKind, _ count: Int, after before: Run?, in context: Context) {
        if overlay != nil { overlay = nil }
        lastJump = (kind, count > 0)
        run = .jump(kind)
        guard let speaker = speakerToFollow(kind, in: context) else { return }
        let candidates = spans(of: kind, speaker: speaker, in: context)
        guard let position = step(count, from: place.point, in: candidates, context) else {
            let goesByQuotes = kind == .quote || kind == .speakerQuote
            let only = goesByQuotes && quotes != .all ? " among the \(quotes.name)" : ""
            message = Message("no \(count > 0 ? "next" : "previous") \(kind.noun)\(only)", isError: true)
            return
        }
        if focus != .article { setFocus(.article, in: context) }
        if before != run { jumps.push(place) }
        let item = candidates.items[position]
        land(on: candidates.spans[position], in: context)
        target =
            switch kind {
            case .section: .section(item)
            case .quote, .speakerQuote, .unattributed: .quote(item)
            case .figure: .figure(item)
            case .paragraph: .block(item)
            case .bookmark: nil
            case .link: .link(item)
            }
    }

    /// Repeats the last jump, the other way where `count` is negative; what repeating means does not change by that.
    mutating func repeatJump(_ count: Int, after before: Run?, in context: Context) {
        guard let last = lastJump else { return }
        jump(last.kind, last.forward ? count : -count, after: before, in: context)
        lastJump = last
    }

    /// Puts the reading position on a span. The screen stays where the whole span is on it with its context above;
    /// else the span's first line comes after the lines of context.
    mutating func land(on span: Span, in context: Context) {
        let page = context.page
        let top = page.line(at: place.top)
        place.point = span.start
        if let first = page.row(of: span.start, top: top), first >= contextLines || top == page.line(at: 0),
            page.row(of: max(span.start, span.end - 1), top: top) != nil
        {
            return
        }
        place.top = min(page.line(-min(contextLines, page.height / 3), from: span.start), max(lastTop(in: context), 0))
    }

    /// Where going back or forward in the jump list leads.
    mutating func travel(to new: Place?, orSay reason: String, in context: Context) {
        guard let new else {
            message = Message(reason, isError: true)
            return
        }
        setFocus(.article, in: context)
        place = new
        target = nil
        settle(in: context)
    }

    /// Changes places with the last one.
    mutating func goToLastPlace(in context: Context) {
        let here = place
        guard let last = jumps.places.last(where: { $0 != here }) else {
            message = Message("no last place yet", isError: true)
            return
        }
        jumps.push(here)
        travel(to: last, orSay: "", in: context)
    }

    /// Gives a mark its letter, or goes to the mark of a letter; `''` is the last place.
    mutating func name(_ awaited: AwaitedMark, _ letter: Character, in context: Context) -> [Effect] {
        (awaitedMark, message) = (nil, nil)
        guard letter != "\u{1B}" else { return [] }
        switch awaited {
        case .set where letter.isLetter:
            marks[letter] = place
            message = Message("marked this place as \(letter)")
        case .set: message = Message("a mark is named by a letter", isError: true)
        case .go where letter == "'": goToLastPlace(in: context)
        case .go:
            guard let marked = marks[letter] else {
                message = Message("no mark \(letter): m\(letter) makes it", isError: true)
                return []
            }
            setFocus(.article, in: context)
            leap(to: marked, in: context)
        }
        return []
    }

    /// The position `count` visible spans away from an offset, or of the last one that way; `nil` where there is none.
    private func step(_ count: Int, from offset: Int, in candidates: SpanIndex, _ context: Context) -> Int? {
        var position =
            count > 0 ? candidates.firstPosition(after: offset) : candidates.firstPosition(atOrAfter: offset) - 1
        let direction = count > 0 ? 1 : -1
        var left = abs(count)
        var last: Int?
        while candidates.spans.indices.contains(position), left > 0 {
            if isVisible(candidates.spans[position].start, in: context) {
                last = position
                left -= 1
            }
            position += direction
        }
        return last
    }

    /// Whether the block at an offset is shown.
    func isVisible(_ offset: Int, in context: Context) -> Bool {
        guard let block = context.index.blocks.item(at: offset) else { return true }
        return shows(block, of: context.article)
    }

    private func spans(of kind: JumpKind, speaker: Int?, in context: Context) -> SpanIndex {
        switch kind {
        case .section: context.index.sections
        case .quote where quotes == .all: context.index.quotes
        case .quote: index(of: context.article) { quotes.contains($0) }
        case .figure: context.index.figures
        case .paragraph: context.index.blocks
        case .link: context.index.links
        case .unattributed: context.index.unattributed
        case .bookmark: SpanIndex(placed.filter { $0.kind == .bookmark }.compactMap(\.span))
        case .speakerQuote: index(of: context.article) { $0.speaker == speaker && quotes.contains($0) }
        }
    }

    private func index(of article: Article, _ isWanted: (Quote) -> Bool) -> SpanIndex {
        SpanIndex(article.quotes.enumerated().compactMap { isWanted($1) ? ($1.span, $0) : nil })
    }

    /// Whose quotes a jump goes by: of no matter for most kinds (`.some(nil)`), for quotes by the same speaker the one
    /// quoted here, else the one quoted last; says so and gives nothing where that one is not known.
    private mutating func speakerToFollow(_ kind: JumpKind, in context: Context) -> Int?? {
        guard kind == .speakerQuote else { return .some(nil) }
        let before = context.index.quotes.firstPosition(after: place.point) - 1
        let nearest = quote(at: place.point, in: context) ?? context.index.quotes.items[safe: before]
        guard let nearest, let speaker = context.article.quotes[nearest].speaker else {
            message = Message(nearest == nil ? "no quote here or above" : "this quote is unattributed", isError: true)
            return nil
        }
        return .some(speaker)
    }
}

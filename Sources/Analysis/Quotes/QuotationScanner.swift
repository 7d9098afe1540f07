import Model

/// Finds the stretches in quotation marks, block by block: a mark left open ends with its block, so that one odd
/// mark never spoils an article.
struct QuotationScanner {
    /// The text.
    let text: Text
    /// Whether the last block ended inside a stretch.
    private var isLeftOpen = false

    /// A scanner at the start of `text`.
    init(text: Text) { self.text = text }

    /// The outermost stretches of the next block, in text order.
    mutating func scan(_ tokens: [Token]) -> [Stretch] {
        var stretches: [Stretch] = []
        var open: Int?
        var opening = Opening.typed
        let continues = isLeftOpen
        var index = 0
        while index < tokens.count {
            if let start = open {
                if let next = Closing(tokens[index], opening, text), !isInch(index, tokens) {
                    switch next {
                    case .closes:
                        stretches.append(
                            Stretch(open: start, close: index, isSingle: false, continues: continues && start == 0))
                        open = nil
                    case .reopens:
                        // The mark before was never closed: end it where the sentence before this mark ends.
                        stretches.append(
                            Stretch(
                                open: start, close: index, isSingle: false, continues: continues && start == 0,
                                isClosed: false))
                        open = index
                    }
                }
            } else if tokens[index].kind == .quotationMark, opens(index, tokens) {
                open = index
                opening = Opening(tokens[index], text)
            } else if let close = closeOfSingle(from: index, tokens) {
                let isClosed = close < tokens.count
                stretches.append(
                    Stretch(
                        open: index, close: close, isSingle: true, continues: continues && index == 0,
                        isClosed: isClosed))
                index = close
            }
            index += 1
        }
        if let open {
            stretches.append(
                Stretch(
                    open: open, close: tokens.count, isSingle: false, continues: continues && open == 0, isClosed: false
                ))
        }
        if !tokens.isEmpty { isLeftOpen = stretches.last.map { !$0.isClosed && $0.close == tokens.count } ?? false }
        return stretches
    }

    /// How the open stretch was opened.
    private enum Opening {
        case typed, low, straight

        init(_ token: Token, _ text: Text) {
            switch text[token.span] {
            case "„", "‟", "»": self = .low
            case "\"", "''", "＂", "″": self = .straight
            default: self = .typed
            }
        }
    }

    /// What a mark does inside an open stretch.
    private enum Closing {
        case closes, reopens

        init?(_ token: Token, _ opening: Opening, _ text: Text) {
            guard token.kind == .quotationMark else { return nil }
            let bordersLeft = token.shape.contains(.spaceBefore) && !token.shape.contains(.spaceAfter)
            switch (QuotationMark(text[token.span]), opening) {
            case (.closing, _): self = .closes
            case (.opening, .low): self = .closes
            case (.opening, _): self = .reopens
            case (.either, _): self = bordersLeft ? .reopens : .closes
            }
        }
    }

    /// Whether the mark is the sign for inches, as in 6'2": a straight one after a digit, with a word to follow.
    private func isInch(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 1, tokens[index - 1].kind == .number, tokens[index - 2].kind == .singleMark else { return false }
        return text.isByte(tokens[index], "\"")
    }

    /// Whether a double mark outside any stretch opens one.
    private func opens(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        if isInch(index, tokens) { return false }
        let bordersRight = !token.shape.contains(.spaceBefore) && token.shape.contains(.spaceAfter)
        switch QuotationMark(text[token.span]) {
        case .opening: return true
        case .closing: return token.shape.contains(.spaceBefore) && !token.shape.contains(.spaceAfter)
        case .either: return !bordersRight
        }
    }

    /// Where the single mark at `index` closes; `nil` where it is an apostrophe or opens nothing.
    private func closeOfSingle(from index: Int, _ tokens: [Token]) -> Int? {
        let token = tokens[index]
        guard token.kind == .singleMark, index + 1 < tokens.count else { return nil }
        guard !token.shape.contains(.spaceAfter), token.shape.contains(.spaceBefore) || isBracket(index - 1, tokens)
        else {
            return nil
        }
        let mark = text[token.span]
        guard mark == "‘" || mark == "'" || mark == "‚" || mark == "‹" || mark == "`" else { return nil }
        let next = tokens[index + 1]
        // ’90s, ’em, ’til: an elision, whatever mark the writer's program made of it.
        if next.kind == .number || Self.elided.contains(text.key(next)) { return nil }
        var weak: Int?
        var position = index + 1
        while position < tokens.count {
            let candidate = tokens[position]
            if candidate.kind == .quotationMark { return weak }
            if candidate.kind == .singleMark {
                let spaced = candidate.shape.contains(.spaceBefore)
                if spaced && !candidate.shape.contains(.spaceAfter) { return weak }
                if !spaced, closesAfter(position - 1, tokens) { return position }
                if !spaced, weak == nil, !text[tokens[position - 1].span].hasSuffix("s") || position - index <= 4 {
                    weak = position
                }
            }
            position += 1
        }
        // A paragraph of a longer quotation: opened, to be closed in one that follows.
        return weak ?? (index == 0 && mark == "‘" ? tokens.count : nil)
    }

    private func isBracket(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index >= 0 else { return true }
        return tokens[index].kind == .punctuation
    }

    private func closesAfter(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].kind == .punctuation || tokens[index].shape.contains(.endsWithDot)
    }

    /// Words that open with an apostrophe.
    private static let elided: Set<String> = ["bout", "cause", "em", "n", "round", "til", "till", "tis", "twas"]
}

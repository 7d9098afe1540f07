import Model

/// Divides text into tokens, in one pass.
struct Tokenizer {
    /// The text.
    let text: Text

    /// The tokens of `span`, in text order; none runs over its ends.
    func tokenize(_ span: Span) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(span.count / 5)
        var position = span.start
        var before: Token.Shape = [.spaceBefore]
        while position < span.end {
            let (scalar, length) = text.scalar(at: position)
            let kind = CharacterClass(scalar)
            if kind == .space {
                before.formUnion(scalar == "\n" ? [.spaceBefore, .lineBreakBefore] : [.spaceBefore])
                position += length
                continue
            }
            let start = position
            var shape = before
            let tokenKind: Token.Kind
            switch kind {
            case .letter:
                position = endOfWord(from: start, before: span.end, &shape)
                tokenKind = .word
            case .digit:
                position = endOfWord(from: start, before: span.end, &shape)
                tokenKind = .number
            case .apostrophe:
                if let end = endOfClitic(at: start, before: span.end, after: tokens.last, shape) {
                    position = end
                    tokenKind = .clitic
                } else {
                    position = endOfRun(of: scalar, length, from: start, before: span.end, atMost: 2)
                    tokenKind = position - start == 2 * length ? .quotationMark : .singleMark
                }
            case .doubleMark:
                position += length
                tokenKind = .quotationMark
            case .punctuation:
                let repeats = scalar == "." || scalar == "-"
                position = endOfRun(of: scalar, length, from: start, before: span.end, atMost: repeats ? .max : 1)
                tokenKind = .punctuation
            case .symbol, .space:
                position += length
                tokenKind = .symbol
            }
            if position == span.end || self.kind(at: position) == .space { shape.insert(.spaceAfter) }
            tokens.append(Token(Span(start, position), tokenKind, shape))
            before = []
        }
        return tokens
    }

    private func kind(at offset: Int) -> CharacterClass { CharacterClass(text.scalar(at: offset).scalar) }

    /// Where the word or number from `start` ends: joins stand inside it only between two letters or digits.
    private func endOfWord(from start: Int, before limit: Int, _ shape: inout Token.Shape) -> Int {
        var position = start
        var letters = 0, capitals = 0, lastDot = -1, sinceJoin = 0
        while position < limit {
            let (scalar, length) = text.scalar(at: position)
            let kind = CharacterClass(scalar)
            if kind == .letter || kind == .digit {
                if kind == .digit {
                    shape.insert(.hasDigit)
                } else {
                    let isCapital = CharacterClass.isCapital(scalar)
                    if isCapital && letters == 0 && position == start { shape.insert(.capitalised) }
                    letters += 1
                    capitals += isCapital ? 1 : 0
                }
                sinceJoin += 1
                position += length
                continue
            }
            let next = position + length
            let follows = next < limit ? self.kind(at: next) : .space
            guard joins(scalar, sinceJoin: sinceJoin, follows, from: start, at: position, shape) else { break }
            if scalar == "." { lastDot = position }
            if scalar == "-" || scalar == "\u{2011}" { shape.insert(.hasHyphen) }
            if scalar == "'" || scalar == "’" {
                if isPossessive(at: position, before: limit) { break }
            }
            sinceJoin = 0
            position = next
        }
        if letters >= 2 && capitals == letters { shape.insert(.allCapitals) }
        if position < limit && text.bytes[position] == UInt8(ascii: ".") {
            let isLast = position + 1 >= limit || text.bytes[position + 1] != UInt8(ascii: ".")
            let isSingle = letters == 1 && sinceJoin == 1 && capitals == 1 && !shape.contains(.hasDigit)
            let isDotted = lastDot >= 0 && sinceJoin == 1 && !shape.contains(.hasDigit)
            if isLast && (isSingle || isDotted || isAbbreviation(start, position, shape)) {
                shape.insert(.endsWithDot)
                return position + 1
            }
        }
        return position
    }

    /// Whether `scalar`, inside a word or number so far, holds it together with what follows.
    private func joins(
        _ scalar: Unicode.Scalar, sinceJoin: Int, _ follows: CharacterClass, from start: Int, at position: Int,
        _ shape: Token.Shape
    ) -> Bool {
        guard sinceJoin > 0, follows == .letter || follows == .digit else { return false }
        let afterDigit = position > start && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text.bytes[position - 1])
        switch scalar {
        case "-", "\u{2011}": return true
        case "'", "’": return !afterDigit || follows == .letter
        case ",", ":", "/": return afterDigit && follows == .digit
        case ".": return afterDigit ? follows == .digit : follows == .letter && sinceJoin == 1
        case "&": return shape.contains(.capitalised) && sinceJoin <= 2
        default: return false
        }
    }

    /// Whether the apostrophe at `offset` opens a `’s` that ends a word.
    private func isPossessive(at offset: Int, before limit: Int) -> Bool {
        let next = offset + text.scalar(at: offset).length
        guard next < limit, text.bytes[next] == UInt8(ascii: "s") || text.bytes[next] == UInt8(ascii: "S") else {
            return false
        }
        guard next + 1 < limit else { return true }
        let after = kind(at: next + 1)
        return after != .letter && after != .digit
    }

    /// The end of a `’s` at `start`, where it stands right after a word.
    private func endOfClitic(at start: Int, before limit: Int, after last: Token?, _ shape: Token.Shape) -> Int? {
        guard !shape.contains(.spaceBefore), let last else { return nil }
        switch last.kind {
        case .word, .number, .symbol: break
        case .quotationMark, .punctuation, .singleMark, .clitic: return nil
        }
        guard isPossessive(at: start, before: limit) else { return nil }
        return start + text.scalar(at: start).length + 1
    }

    private func endOfRun(
        of scalar: Unicode.Scalar, _ length: Int, from start: Int, before limit: Int, atMost most: Int
    ) -> Int {
        var position = start + length
        var count = 1
        while count < most, position < limit, text.scalar(at: position).scalar == scalar {
            position += length
            count += 1
        }
        return position
    }

    private func isAbbreviation(_ start: Int, _ end: Int, _ shape: Token.Shape) -> Bool {
        // The longest entry of the tables has six letters.
        guard end - start <= 6 else { return false }
        return Abbreviations.holdsDot(
            text[Span(start, end)].lowercased(), capitalised: shape.contains(.capitalised))
    }
}

/// A quote as an editor prints it: words, gaps where something was left out, and brackets with words of the editor's own.
struct EditedQuote: Hashable, Sendable {
    /// A piece of it.
    enum Piece: Hashable, Sendable {
        /// A word.
        case word(PrintedWord)
        /// Words of the editor's in place of some of the speaker's, or of none.
        case insertion
        /// Words left out: "…", "[...]".
        case gap
    }

    /// Its pieces; gaps stand between words only.
    let pieces: [Piece]

    /// Reads a quote as it is printed.
    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = Substring(text.replacing(". . .", with: "…").replacing("...", with: "…"))
        while let character = rest.first {
            if let inside = Self.bracketed(rest) {
                rest = rest.dropFirst(inside.count + 2)
                Self.take(inside, followedBy: &rest, into: &pieces)
            } else if character == "…" {
                pieces.append(.gap)
                rest = rest.dropFirst()
            } else {
                let run = rest.prefix { $0 != "[" && $0 != "(" && $0 != "…" }
                let taken = run.isEmpty ? rest.prefix(1) : run
                pieces += PrintedWord.words(of: taken).map { .word($0) }
                rest = rest.dropFirst(taken.count)
            }
        }
        self.pieces = Self.trimmed(pieces)
    }

    /// What stands in the brackets that open here: square ones, or round ones with an ellipsis.
    private static func bracketed(_ rest: Substring) -> Substring? {
        guard let open = rest.first, open == "[" || open == "(",
            let end = rest.firstIndex(of: open == "[" ? "]" : ")")
        else { return nil }
        let inside = rest[..<end].dropFirst()
        return open == "[" || inside == "…" ? inside : nil
    }

    /// Takes in what stands in square brackets: a gap, a letter whose case was changed, "sic", or words of the editor's.
    private static func take(_ inside: Substring, followedBy rest: inout Substring, into pieces: inout [Piece]) {
        if inside.contains("…") {
            pieces.append(.gap)
        } else if inside.count == 1, rest.first?.isLetter == true {
            let tail = rest.prefix { $0.isLetter || $0 == "’" || $0 == "'" }
            rest = rest.dropFirst(tail.count)
            pieces += PrintedWord.words(of: inside + tail).map { .word($0) }
        } else if inside.lowercased() != "sic" {
            pieces.append(.insertion)
        }
    }

    private static func trimmed(_ pieces: [Piece]) -> [Piece] {
        var trimmed: [Piece] = []
        for piece in pieces where piece != .gap || trimmed.last != .gap { trimmed.append(piece) }
        while trimmed.last == .gap { trimmed.removeLast() }
        while trimmed.first == .gap { trimmed.removeFirst() }
        return trimmed
    }

    /// Its words, in order.
    var words: [PrintedWord] {
        pieces.compactMap { piece in
            guard case .word(let word) = piece else { return nil }
            return word
        }
    }
}

import Model

/// Writes a name of the text for the list of speakers.
struct NameWriter {
    /// The prose.
    let prose: Prose

    /// The words of the name; where a longer form stands in brackets, that form; capitals of a transcript made small.
    func write(_ name: Name) -> String {
        let first = name.words.lowerBound
        let shown = name.words.filter { index in
            let word = prose.words[index]
            guard word.token.kind == .word || prose.key(index) == "&" else { return false }
            return name.parts.contains(word.entry)
        }
        guard shown.count < name.words.count || isShouted(name) else {
            return squeezed(prose.string(name.words))
        }
        if shown.isEmpty { return squeezed(prose.string(first..<first + 1)) }
        let words = shown.map { prose.string($0..<$0 + 1) }
        return (isShouted(name) ? words.map(capitalised) : words).joined(separator: " ")
    }

    /// A person's name in capitals, as transcripts have it: "WALLACE".
    private func isShouted(_ name: Name) -> Bool {
        name.kind == .person
            && name.words.allSatisfy { index in
                let word = prose.words[index]
                return word.token.kind != .word
                    || word.token.shape.contains(.allCapitals) && !word.token.shape.contains(.endsWithDot)
                        && word.token.end - word.token.start >= 3
            }
    }

    private func capitalised(_ word: String) -> String {
        word.split(separator: "-", omittingEmptySubsequences: false)
            .map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
    }

    /// With single spaces, also where the text breaks the line inside the name.
    private func squeezed(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

import Model

/// Finds who spoke where an article has it from others: "“No,” she said, according to the agency".
struct SecondHandReader {
    /// The prose.
    let prose: Prose
    /// Finds the names before a verb.
    let reader: SourceParser

    /// The words that name the speaker, where those marked as the source only passed it on.
    func speaker(of quote: Quote) -> Span? {
        guard let cue = quote.cue, let source = quote.source, source.start >= cue.end else { return nil }
        let first = prose.index(atOrAfter: cue.start)
        guard first >= 2, first < prose.words.count, prose.key(first) == "according" else { return nil }
        var verb = first - 1
        if prose.key(verb) == "," { verb -= 1 }
        guard verb > 0, prose.words[verb].sentence == prose.words[first].sentence,
            ["added", "said", "says", "told", "wrote"].contains(prose.key(verb))
        else { return nil }
        if let pronoun = Pronoun(prose.key(verb - 1)), pronoun != .other { return prose.span(verb - 1..<verb) }
        let names = reader.names(in: max(0, verb - 6)..<verb)
        guard let last = names.last, reader.names[last].words.upperBound == verb else { return nil }
        return prose.span(reader.names[last].words)
    }
}

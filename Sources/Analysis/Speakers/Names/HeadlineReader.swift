import Model

/// Finds in headlines, where capitals show nothing, the names that the text below them has.
struct HeadlineReader {
    /// The prose.
    let prose: Prose

    /// The longest name looked for, in words.
    private static let longest = 5

    /// The names with those of the headlines; each headline says how many of the names stand before it.
    func insert(into names: [Name], _ headlines: [(range: Range<Int>, position: Int)]) -> [Name] {
        guard !headlines.isEmpty else { return names }
        let known = forms(of: names)
        var result: [Name] = []
        var position = 0
        for headline in headlines {
            result += names[position..<headline.position]
            position = headline.position
            let standing = names[position...].prefix { $0.words.lowerBound < headline.range.upperBound }
            position += standing.count
            result += merged(find(in: headline.range, known), standing)
        }
        return result + names[position...]
    }

    /// The names in text order, those that stood alone before those looked up.
    private func merged(_ found: [Name], _ standing: ArraySlice<Name>) -> [Name] {
        let free = found.filter { name in !standing.contains { $0.words.overlaps(name.words) } }
        return (free + standing).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// Every name of the text, and the surnames of persons.
    private func forms(of names: [Name]) -> [[String]: Name.Kind] {
        var known: [[String]: Name.Kind] = [:]
        for name in names {
            let parts = name.parts.map { prose.lexicon.entries[$0].folded }
            switch name.kind {
            case .person, .body:
                known[parts] = name.kind
                if name.kind == .person, let last = parts.last { known[[last]] = .person }
            case .unclear:
                if known[parts] == nil { known[parts] = .unclear }
            case .place, .doubtful: break
            }
        }
        return known
    }

    private func find(in sentence: Range<Int>, _ known: [[String]: Name.Kind]) -> [Name] {
        var names: [Name] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard prose.words[index].token.isCapitalisedWord,
                let (end, kind) = longest(from: index, in: sentence, known)
            else {
                index += 1
                continue
            }
            let parts = (index..<end).map { prose.words[$0].entry }
            let isPossessive = end < prose.words.count && prose.words[end].token.kind == .clitic
            names.append(Name(words: index..<end, parts: parts, kind: kind, isPossessive: isPossessive))
            index = end
        }
        return names
    }

    /// The longest known name from `index`, and what it is.
    private func longest(
        from index: Int, in sentence: Range<Int>, _ known: [[String]: Name.Kind]
    ) -> (end: Int, kind: Name.Kind)? {
        var best: (end: Int, kind: Name.Kind)?
        var parts: [String] = []
        for end in index..<min(index + Self.longest, sentence.upperBound) where prose.words[end].token.kind == .word {
            guard parts.count == end - index else { break }
            parts.append(prose.entry(end).folded)
            if let kind = known[parts] { best = (end + 1, kind) }
            // A given name before a name that the text has alone.
            let isGiven = !prose.words[index].traits.isDisjoint(with: .givenName)
            if isGiven, parts.count == 2, known[[parts[1]]] != nil { best = (end + 1, .person) }
        }
        return best
    }
}

import Model

/// A sentence of a block as atoms, with the figures found in it.
struct MatchedSentence {
    /// Its figures, as indices into the matches of the block.
    let matches: Range<Int>
    /// Its atoms.
    let atoms: Range<Int>

    /// The sentences of a block that have figures; what stands outside of all sentences is one of its own.
    static func divide(_ block: AtomBlock, _ matches: [Match], by sentences: some Sequence<Span>) -> [MatchedSentence] {
        var divided: [MatchedSentence] = []
        var from = 0
        for sentence in sentences where from < matches.count {
            let start = from
            while from < matches.count, block.atoms[matches[from].first].start < sentence.end { from += 1 }
            guard start < from else { continue }
            let first = block.firstAtom(from: sentence.start)
            divided.append(
                MatchedSentence(matches: start..<from, atoms: first..<max(first, block.firstAtom(from: sentence.end))))
        }
        if from < matches.count {
            divided.append(MatchedSentence(matches: from..<matches.count, atoms: 0..<block.count))
        }
        return divided
    }
}

extension AtomBlock {
    /// The first atom that starts at or after an offset, by binary search.
    func firstAtom(from offset: Int) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if atoms[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

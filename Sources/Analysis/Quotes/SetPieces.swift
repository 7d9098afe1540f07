/// Finds the forms in which a whole paragraph is one person's words: a line of a transcript, a signed quotation.
struct SetPieces {
    /// The paragraph.
    let passage: Passage

    /// The longest name with its office, in tokens.
    private static let longestName = 12
    /// Labels that open a paragraph and name nobody.
    private static let notices: Set<String> = [
        "analysis", "breaking", "correction", "editor's", "editors", "exclusive", "fact", "live", "more", "note",
        "opinion", "photos", "poll", "read", "related", "summary", "transcript", "update", "updated", "video", "watch",
    ]

    /// The quote that the paragraph is, if it is one.
    func find() -> Finding? { signed ?? labelled }

    /// The name in a paragraph that does no more than sign the quotation before it: — Ann Lee, Vale
    var signature: Range<Int>? {
        guard passage.isDash(0), passage.tokens.count <= Self.longestName, passage.tokens.count > 1,
            passage.tokens[1].isCapitalisedWord
        else { return nil }
        let end = passage.tokens.indices.dropFirst().first {
            passage.tokens[$0].kind != .word && passage.tokens[$0].kind != .clitic
        }
        return 1..<(end ?? passage.tokens.count)
    }

    // “…” — Ann Lee
    private var signed: Finding? {
        let count = passage.tokens.count
        guard let first = passage.tokens.first, first.kind == .quotationMark || first.kind == .singleMark else {
            return nil
        }
        for index in stride(from: count - 2, through: max(2, count - Self.longestName), by: -1) {
            guard passage.isDash(index) else { continue }
            let before = passage.tokens[index - 1]
            guard before.kind == .quotationMark || before.kind == .singleMark || passage.isStop(index - 1) else {
                return nil
            }
            var end = count
            while end > index + 1, passage.isStop(end - 1) { end -= 1 }
            let name = (index + 1)..<end
            guard !name.isEmpty, passage.tokens[index + 1].isCapitalisedWord,
                !name.contains(where: { passage.tokens[$0].kind == .quotationMark })
            else { return nil }
            return Finding(content: [0..<index], source: name, rule: "signed-quotation", confidence: 0.9)
        }
        return nil
    }

    // LEE: …, with or without a mark before it
    private var labelled: Finding? {
        let count = passage.tokens.count
        let start = passage.tokens.first?.kind == .quotationMark ? 1 : 0
        var end = start
        while end < count, end - start < 5, passage.tokens[end].kind == .word, isShouted(end) { end += 1 }
        guard end > start, passage.isByte(end, ":"), end + 2 < count else { return nil }
        guard !(start..<end).contains(where: { Self.notices.contains(passage.keys[$0]) }) else { return nil }
        return Finding(content: [(end + 1)..<count], source: start..<end, rule: "transcript-line", confidence: 0.9)
    }

    private func isShouted(_ index: Int) -> Bool {
        let shape = passage.tokens[index].shape
        return shape.contains(.allCapitals) || shape.contains(.capitalised) && shape.contains(.endsWithDot)
            || passage.keys[index].hasPrefix("mc") && shape.contains(.capitalised)
    }
}

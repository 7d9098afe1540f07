internal import Model

/// Finds headings by their form: a short line that stands alone, opens like a sentence and does not end like one,
/// between running text that is closed and running text.
///
/// A false heading divides an article where it is not divided, so everything doubtful stays a paragraph.
struct HeadingFinder {
    private let paragraphs: Paragraphs
    private let title: Int?
    private let hasBlankLines: Bool

    /// A finder for the headings under the title.
    init(_ paragraphs: Paragraphs, after title: Int?) {
        self.paragraphs = paragraphs
        self.title = title
        hasBlankLines = paragraphs.all.dropFirst().contains { $0.blanksBefore > 0 }
    }

    /// Makes headings of the paragraphs that are such.
    func find(in verdicts: inout [BlockClassifier.Verdict]) {
        let candidates = paragraphs.all.indices.filter { verdicts[$0].kind == .paragraph && isCandidate($0) }
        // What stands there more than once is a label, such as who speaks in a transcript.
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for index in candidates { counts[paragraphs.words(index), default: 0] += 1 }
        // Where there are labels, a word or two alone can be one that comes once.
        let shortest = counts.values.contains { $0 > 1 } ? 3 : 1
        let near = Neighbours(paragraphs, verdicts)
        let found = candidates.filter { index in
            counts[paragraphs.words(index)] == 1 && ParagraphForm(paragraphs.words(index)).wordCount >= shortest
                && stands(index, near, verdicts)
        }
        for index in found {
            verdicts[index].kind = .heading
            verdicts[index].level = 1
        }
    }

    private func isCandidate(_ index: Int) -> Bool {
        let paragraph = paragraphs.all[index]
        guard index > 0, paragraph.lineCount == 1, paragraph.indent < Paragraph.deepIndent else { return false }
        return ParagraphForm(paragraphs.words(index)).isHeadingLike
    }

    /// Whether a candidate stands where a heading stands.
    private func stands(_ index: Int, _ near: Neighbours, _ verdicts: [BlockClassifier.Verdict]) -> Bool {
        guard let before = near.before[index], let after = near.after[index] else { return false }
        let text = ParagraphForm(paragraphs.words(after))
        guard text.isProse,
            text.opensLikeSentence || text.opensWithQuote || ListMarker.read(paragraphs.words(after)) != nil
        else { return false }
        if before == title {
            // Before any running text a short line can be a name or a summary; a lone word, or a phrase in small
            // letters, is a heading.
            let form = ParagraphForm(paragraphs.words(index))
            return form.wordCount == 1 || (form.wordCount <= 6 && form.hasSmallWord && isApart(index))
        }
        // The items of a list need not be closed.
        guard verdicts[before].kind == .item || ParagraphForm(paragraphs.words(before)).isClosedText else {
            return false
        }
        if isApart(index) { return true }
        // Where a text has no blank lines, the lines around must be long ones.
        return !hasBlankLines && text.isLong && ParagraphForm(paragraphs.words(before)).isLong
    }

    private func isApart(_ index: Int) -> Bool { paragraphs.all[index].blanksBefore > 0 }

    /// The running text and the title next to each paragraph, furniture and captions passed over.
    private struct Neighbours {
        /// The index of the one before; `nil` where there is none.
        private(set) var before: [Int?]
        /// The index of the one after; `nil` where there is none.
        private(set) var after: [Int?]

        init(_ paragraphs: Paragraphs, _ verdicts: [BlockClassifier.Verdict]) {
            let count = paragraphs.all.count
            before = Array(repeating: nil, count: count)
            after = before
            var last: Int?
            for index in 0..<count {
                before[index] = last
                if verdicts[index].kind.isText || verdicts[index].kind == .title { last = index }
            }
            last = nil
            for index in (0..<count).reversed() {
                after[index] = last
                if verdicts[index].kind.isText { last = index }
            }
        }
    }
}

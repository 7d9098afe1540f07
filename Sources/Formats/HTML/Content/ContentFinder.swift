/// Finds the elements of a page that hold its article: every paragraph votes for the elements it stands in, the nearer
/// the more, and the winner's like-minded siblings join it.
struct ContentFinder {
    /// Characters of sentences up to which the winner may be the opening of the article alone.
    private static let opening = 800

    private let tree: HTMLTree
    private let isOut: [Bool]
    private let hints: [ClassHint]
    private let measure: PageMeasure
    private var scores: [Double]

    /// A finder over a tree and what was marked in it.
    init(_ tree: HTMLTree, _ marks: FurnitureMarker, _ measure: PageMeasure) {
        self.tree = tree
        isOut = marks.isOut
        hints = marks.hints
        self.measure = measure
        scores = Array(repeating: 0, count: tree.count)
    }

    /// The tops of the subtrees that make up the article, in document order.
    mutating func find() -> [Int] {
        vote()
        guard let best = best() else { return tree.count > 0 ? [0] : [] }
        return siblings(of: widened(best))
    }

    /// Lets every paragraph vote.
    private mutating func vote() {
        var isCandidate = Array(repeating: false, count: tree.count)
        var index = 0
        while index < tree.count {
            if isOut[index] {
                index = tree.end(index)
                continue
            }
            if let paragraph = VotingParagraph(tree, index, isOut) {
                let vote = paragraph.worth
                var level = 0
                var ancestor = paragraph.isWhole ? tree.parent(index) : index
                while level < 5, ancestor > 0 {
                    isCandidate[ancestor] = true
                    scores[ancestor] += vote / (level == 0 ? 1 : level == 1 ? 2 : Double(level * 3))
                    level += 1
                    ancestor = tree.parent(ancestor)
                }
            }
            index += 1
        }
        for index in 0..<tree.count where isCandidate[index] {
            scores[index] = (scores[index] + bonus(index)) * (1 - measure.linkDensity(index))
            if isDoubtful(index) { scores[index] *= 0.4 }
        }
    }

    /// What an element's name and class add to the votes for it.
    private func bonus(_ index: Int) -> Double {
        var bonus = 0.0
        switch tree.tag(index) {
        case .article, .main: bonus += 10
        case .div, .section: bonus += 5
        case .pre, .td, .blockquote: bonus += 3
        case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: bonus -= 3
        case .h1, .h2, .h3, .h4, .h5, .h6, .th: bonus -= 5
        default: break
        }
        if hints[index].contains(.content) { bonus += 25 }
        if hints[index].contains(.body) { bonus += 50 }
        if hints[index].contains(.furniture) { bonus -= 25 }
        if hints[index].contains(.doubtful) { bonus -= 10 }
        return bonus
    }

    /// Whether an element or one close around it is furniture more often than not.
    private func isDoubtful(_ index: Int) -> Bool {
        var index = index
        for _ in 0..<4 where index > 0 {
            if hints[index].contains(.content) { return false }
            if hints[index].contains(.doubtful) || hints[index].contains(.furniture) { return true }
            index = tree.parent(index)
        }
        return false
    }

    private func best() -> Int? {
        var best: Int?
        for index in 0..<tree.count where scores[index] > best.map({ scores[$0] }) ?? 0 { best = index }
        return best
    }

    /// The winner, or an ancestor that holds as much again beside it.
    private func widened(_ best: Int) -> Int {
        var top = best
        var parent = tree.parent(top)
        let floor = scores[top] / 3
        var last = scores[top]
        while parent > 0, tree.tag(parent) != .body, scores[parent] >= floor {
            if scores[parent] > last {
                top = parent
                break
            }
            last = scores[parent]
            parent = tree.parent(parent)
        }
        return grown(top)
    }

    /// The outermost element that adds more sentences to `top` than anything else: articles come in parts.
    private func grown(_ top: Int) -> Int {
        var top = top
        var ancestor = tree.parent(top)
        while ancestor > 0, tree.tag(ancestor) != .body {
            let prose = measure.prose[ancestor] - measure.prose[top]
            let linked = measure.linked[ancestor] - measure.linked[top]
            let others = measure.characters[ancestor] - measure.characters[top] - prose
            let isMore = prose > others + linked * 3
            // Instructions are lists and captions more than sentences: what won may be no more than their first paragraph.
            let isMost =
                measure.prose[top] < Self.opening && prose > measure.prose[top] * 2 && prose > others
                && prose > linked * 2
            let isLarger = prose * 4 > measure.prose[top] && (isMore || isMost)
            if prose == 0 && others == 0 || isLarger { top = ancestor }
            ancestor = tree.parent(ancestor)
        }
        return top
    }

    private func siblings(of top: Int) -> [Int] {
        guard top > 0, tree.tag(top) != .body else { return [top] }
        let threshold = max(10, scores[top] * 0.2)
        return tree.children(tree.parent(top)).filter { sibling in
            if sibling == top { return true }
            if isOut[sibling] || tree.tag(sibling) == .text { return false }
            var score = scores[sibling]
            if let name = tree.attribute(.class, of: top), !name.isEmpty, tree.attribute(.class, of: sibling) == name {
                score += scores[top] * 0.2
            }
            if score > threshold { return true }
            guard VotingParagraph(tree, sibling, isOut)?.isWhole == true else { return false }
            let characters = measure.characters[sibling]
            let density = measure.linkDensity(sibling)
            return characters > 65 ? density < 0.25 : characters > 0 && density == 0 && endsSentence(sibling)
        }
    }

    private func endsSentence(_ index: Int) -> Bool {
        guard let last = tree.words(index).unicodeScalars.last else { return false }
        return SentenceEnds.scalars.contains(last)
    }
}

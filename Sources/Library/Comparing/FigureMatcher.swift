import Model

/// A number as it is compared.
struct ComparedFigure {
    /// What it says, without the words for it.
    struct Value: Hashable {
        let kind: Figure.Kind
        let unit: String?
        let numbers: [Double?]
        let timex: String?
        let parts: [Int]
        let per: String?
    }

    /// What it says.
    let value: Value
    /// What it is about; empty where the text does not say.
    let key: String
    /// What a figure must have in common with it to be another value for the same thing.
    let measure: Measure
    let side: ArticleComparison.Side

    /// A quantity of something at some time.
    struct Measure: Hashable {
        let kind: Figure.Kind
        let unit: String?
        let per: String?
        let key: String
        let of: String
        let year: Int?
        let role: Figure.Role?
        let change: Figure.Change?
    }

    /// The numbers of an article, each once for what it is about.
    static func all(of article: Article) -> [ComparedFigure] {
        var seen = Set<[AnyHashable]>()
        return article.figures.filter { $0.kind != .label }.map { ComparedFigure($0, in: article) }
            .filter { seen.insert([$0.value, $0.key]).inserted }
    }

    private init(_ figure: Figure, in article: Article) {
        value = Value(
            kind: figure.kind, unit: figure.unit, numbers: [figure.value, figure.low, figure.high],
            timex: figure.timex, parts: figure.parts, per: figure.per)
        let about = figure.subject.map(article.line) ?? figure.of
        key = about.map(NameKey.of) ?? ""
        measure = Measure(
            kind: figure.kind, unit: figure.unit, per: figure.per, key: key, of: figure.of.map(NameKey.of) ?? "",
            year: figure.year, role: figure.role, change: figure.change)
        side = .init(article.line(figure.span), about: about, at: figure.span)
    }
}

/// Finds the numbers that two articles both give, and other values for the same thing.
struct FigureMatcher {
    /// A number in both.
    struct Match {
        let first: Int
        let second: Int
        let relation: ArticleComparison.Relation
    }

    /// What both give, in the order of the first.
    let matches: [Match]

    /// Matches two lists of numbers: by value and what they are about, then by a value that says enough by itself, then by what
    /// they are about alone.
    init(_ one: [ComparedFigure], _ other: [ComparedFigure]) {
        var matches: [Match] = []
        var free = Set(one.indices)
        var freeOther = Set(other.indices)
        func match(_ first: Int, _ second: Int, _ relation: ArticleComparison.Relation) {
            matches.append(Match(first: first, second: second, relation: relation))
            free.remove(first)
            freeOther.remove(second)
        }
        let byValue = Dictionary(grouping: other.indices) { other[$0].value }
        for id in one.indices {
            let same = (byValue[one[id].value] ?? []).first { freeOther.contains($0) && other[$0].key == one[id].key }
            if let same { match(id, same, .same) }
        }
        for id in one.indices where free.contains(id) && Self.isTelling(one[id]) {
            let same = (byValue[one[id].value] ?? []).first { freeOther.contains($0) && Self.fit(one[id], other[$0]) }
            if let same { match(id, same, .same) }
        }
        let byMeasure = Dictionary(grouping: free.filter { Self.isMeasure(one[$0]) }) { one[$0].measure }
        let byMeasureOther = Dictionary(grouping: freeOther.filter { Self.isMeasure(other[$0]) }) { other[$0].measure }
        // Of two values for one thing in the same article nobody knows which the other report gives.
        for (measure, ids) in byMeasure {
            if ids.count == 1, let there = byMeasureOther[measure], there.count == 1 {
                match(ids[0], there[0], .changed)
            }
        }
        self.matches = matches.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// Whether a value is hardly ever given for two things by chance: small counts and ordinals are.
    private static func isTelling(_ figure: ComparedFigure) -> Bool {
        switch figure.value.kind {
        case .count, .ordinal, .age, .duration, .ratio: (figure.value.numbers[0] ?? 0) >= 100
        case .percent, .money, .measure, .date, .time, .score: true
        case .label: false
        }
    }

    /// Whether two of the same value can be about the same: what one counts the other does not count differently.
    private static func fit(_ one: ComparedFigure, _ other: ComparedFigure) -> Bool {
        one.measure.of.isEmpty || other.measure.of.isEmpty || one.measure.of == other.measure.of
    }

    /// Whether another value for what it is about contradicts it.
    private static func isMeasure(_ figure: ComparedFigure) -> Bool {
        guard !figure.key.isEmpty else { return false }
        return switch figure.value.kind {
        case .count, .percent, .money, .measure, .ratio: true
        case .age, .date, .duration, .label, .ordinal, .score, .time: false
        }
    }
}

import Model

/// A figure found at a run of atoms, before its place in the sentence is looked at.
struct Match {
    /// What sort of figure.
    var kind: Figure.Kind
    /// The first atom, and the one after the last.
    var first: Int
    var end: Int
    var value: Double?
    var low: Double?
    var high: Double?
    var unit: String?
    var modifier: Figure.Modifier?
    var timex: String?
    var direction: Figure.Direction?
    var recurs = false
    /// The parsed date, for what follows from it.
    var date: DatePiece?
    var parts: [Int] = []
    var per: String?
    /// Where its modifier starts, where one stands before it.
    var outer: Int?
    /// What it is about.
    var subject: FigureSubjectFinder.Subject?
    var year: Int?
    var role: Figure.Role?
    var change: Figure.Change?
    var resolved: String?

    init(_ kind: Figure.Kind, _ first: Int, _ end: Int) {
        self.kind = kind
        self.first = first
        self.end = end
    }

    /// The figure of a single quantity.
    init(_ quantity: Quantity) {
        self.init(quantity.kind, quantity.first, quantity.end)
        value = quantity.value
        unit = quantity.unit
        direction = quantity.direction
        modifier = quantity.numeral.isVague ? .vague : quantity.numeral.modifier
    }

    /// A date or time.
    init(_ kind: Figure.Kind, _ first: Int, _ end: Int, timex: String) {
        self.init(kind, first, end)
        self.timex = timex
    }

    /// The figure, with its span in the text.
    func figure(in block: AtomBlock) -> Figure {
        var figure = Figure(kind, block.span(first, end), value: value, unit: unit)
        figure.low = low
        figure.high = high
        figure.modifier = modifier
        figure.timex = timex
        figure.direction = direction
        figure.recurs = recurs
        figure.parts = parts
        figure.per = per
        if let subject {
            figure.subject = block.span(subject.first, subject.end)
            if kind == .count, let head = subject.head.flatMap(block.atom) {
                figure.of = String(decoding: block.bytes[head.start..<head.end], as: UTF8.self)
            }
        }
        figure.year = year
        figure.role = role
        figure.change = change
        figure.resolved = resolved
        return figure
    }
}

import Model

/// A line as it is seen: each glyph in its column and shape, those that run from right to left in that order.
struct SeenLine {
    /// A glyph in its place.
    struct Place {
        let glyph: Glyph
        let column: Int
        let columns: Int
        /// What the terminal is given.
        let shown: String
    }

    /// The glyphs, from left to right.
    let places: [Place]
    /// Whether it belongs to a paragraph that runs from right to left: it then ends at the left and starts at the right edge.
    let isLeftward: Bool

    /// The line of a flow, within its measure.
    init(_ flow: TextFlow, _ line: FlowLine) {
        let block = flow.blocks.indices.contains(line.block) ? flow.blocks[line.block].span : line.span
        self.init(
            flow.text, line, paragraph: flow.ordersRightToLeft && !line.isCode ? block : nil,
            measure: line.isTable ? nil : flow.measure)
    }

    /// A line of a paragraph, `nil` where the terminal orders it; set to the right edge of a measure if it runs leftward.
    init(_ text: Text, _ line: FlowLine, paragraph: Span?, measure: Int?) {
        var setter = LineSetter(text, line)
        var placed: [LineSetter.Placed] = []
        while let next = setter.next() { placed.append(next) }
        let direction = measure == nil ? .rightward : paragraph.map { Bidi.direction(of: text, $0) } ?? .rightward
        isLeftward = direction == .leftward
        guard paragraph != nil, isLeftward || Bidi.reorders(text, line.span) else {
            places = placed.map {
                Place(glyph: $0.glyph, column: $0.column, columns: $0.columns, shown: $0.glyph.shown(text))
            }
            return
        }
        var places: [Place] = []
        // The cells of a table stay in their columns; each is ordered by itself.
        for run in Self.runs(placed) {
            var column = run.first?.column ?? 0
            if isLeftward, let measure {
                column = max(0, measure - column - run.reduce(0) { $0 + $1.columns })
            }
            for seen in Bidi.order(run.map(\.glyph.base), in: direction) {
                let next = run[seen.index]
                let shown = next.glyph.shown(text)
                places.append(
                    Place(
                        glyph: next.glyph, column: column, columns: next.columns,
                        shown: seen.base == next.glyph.base ? shown : Self.replacing(shown, seen.base)))
                column += next.columns
            }
        }
        self.places = places
    }

    /// Glyphs that stand side by side.
    private static func runs(_ placed: [LineSetter.Placed]) -> [ArraySlice<LineSetter.Placed>] {
        var runs: [ArraySlice<LineSetter.Placed>] = []
        var start = 0
        for index in placed.indices.dropFirst()
        where placed[index - 1].column + placed[index - 1].columns != placed[index].column {
            runs.append(placed[start..<index])
            start = index
        }
        runs.append(placed[start...])
        return runs.filter { !$0.isEmpty }
    }

    private static func replacing(_ shown: String, _ base: Unicode.Scalar) -> String {
        var scalars = shown.unicodeScalars
        guard !scalars.isEmpty else { return shown }
        scalars.removeFirst()
        scalars.insert(base, at: scalars.startIndex)
        return String(scalars)
    }
}

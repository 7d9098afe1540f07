import Model

/// Gives each glyph of a line its column: runs of white space close up, white space at the edges goes.
struct LineSetter {
    private let line: FlowLine
    private var reader: GlyphReader
    private var column: Int
    private var owesSpace: Glyph?
    private var held: Glyph?
    private var cell = 0
    /// The blanks between words, where they are stretched: how many there are, and how many stand before this place.
    private var blanks = (count: 0, passed: 0)

    /// A glyph and the column it starts in, counted from the left edge of the measure.
    struct Placed {
        let glyph: Glyph
        let column: Int
        let columns: Int
    }

    /// A setter of the words of `line`.
    init(_ text: Text, _ line: FlowLine) {
        self.line = line
        reader = GlyphReader(text, line.isBlank ? Span(line.span.start, line.span.start) : line.span)
        column = line.stops.first ?? line.indent
        if line.stretch > 0 { blanks.count = Self.measured(text, line).blanks }
    }

    /// Blanks never grow beyond this, so that no line has holes in it.
    private static let widestBlank = 3

    /// Cells that a line lacks to fill a measure; none where its blanks would have to grow too much.
    static func stretch(_ text: Text, _ line: FlowLine, to measure: Int) -> Int {
        let (end, blanks) = measured(text, line)
        let missing = measure - end
        return missing > 0 && missing <= blanks * (widestBlank - 1) ? missing : 0
    }

    /// Where a line ends that is not stretched, and how many blanks it has.
    private static func measured(_ text: Text, _ line: FlowLine) -> (end: Int, blanks: Int) {
        var plain = line
        plain.stretch = 0
        var setter = LineSetter(text, plain)
        var (end, blanks) = (0, 0)
        while let placed = setter.next() {
            end = placed.column + placed.columns
            if placed.glyph.isSpace { blanks += 1 }
        }
        return (end + (line.isDivided ? 1 : 0), blanks)
    }

    /// The next glyph that shows.
    mutating func next() -> Placed? {
        if line.isCode { return nextOfCode() }
        if let glyph = held {
            held = nil
            return place(glyph, glyph.columns)
        }
        while let glyph = reader.next() {
            if glyph.base == "\t", cell + 1 < line.stops.count {
                cell += 1
                column = max(column, line.stops[cell])
                owesSpace = nil
                continue
            }
            if glyph.isSpace {
                if column > (line.stops.isEmpty ? line.indent : line.stops[cell]), owesSpace == nil {
                    owesSpace = glyph
                }
                continue
            }
            if glyph.columns == 0 { continue }
            guard let space = owesSpace else { return place(glyph, glyph.columns) }
            owesSpace = nil
            held = glyph
            return place(space, 1 + share())
        }
        return nil
    }

    /// What the next blank gets of the cells that the line is stretched by.
    private mutating func share() -> Int {
        guard blanks.count > 0 else { return 0 }
        defer { blanks.passed += 1 }
        return line.stretch * (blanks.passed + 1) / blanks.count - line.stretch * blanks.passed / blanks.count
    }

    private mutating func nextOfCode() -> Placed? {
        while let glyph = reader.next() {
            if glyph.base == "\n" || glyph.base == "\r" || glyph.columns == 0 { continue }
            return place(glyph, Self.codeColumns(glyph, at: column - line.indent))
        }
        return nil
    }

    private mutating func place(_ glyph: Glyph, _ columns: Int) -> Placed {
        defer { column += columns }
        return Placed(glyph: glyph, column: column, columns: columns)
    }

    /// The cells a glyph of preformatted text takes; tabs stop every four.
    static func codeColumns(_ glyph: Glyph, at column: Int) -> Int {
        if glyph.base == "\t" { return 4 - column % 4 }
        return glyph.base == "\r" ? 0 : glyph.columns
    }
}

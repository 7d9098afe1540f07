import Model

/// Words for a fixed number of cells: measured, and cut with an ellipsis where they are too long.
enum Label {
    /// The cells `string` takes.
    static func columns(_ string: String) -> Int {
        let text = Text(string)
        var reader = GlyphReader(text, text.span)
        var columns = 0
        while let glyph = reader.next() { columns += glyph.columns }
        return columns
    }

    /// As much of `string` as fits, closed by `…` where something is missing; white space runs become one space.
    static func fit(_ string: String, _ columns: Int) -> String {
        guard columns > 0 else { return "" }
        let text = Text(string)
        var reader = GlyphReader(text, text.span)
        var fitted = ""
        var used = 0
        /// As far as it goes with room for the ellipsis.
        var short = ""
        var wasSpace = true
        while let glyph = reader.next() {
            if glyph.columns == 0 || glyph.isSpace && wasSpace { continue }
            wasSpace = glyph.isSpace
            used += glyph.columns
            if used > columns {
                while short.last == " " { short.removeLast() }
                return short + "…"
            }
            fitted += glyph.shown(text)
            if used < columns { short = fitted }
        }
        if wasSpace, fitted.last == " " { fitted.removeLast() }
        return fitted
    }
}

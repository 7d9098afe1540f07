import Model

/// Breaks a stretch of text into lines no wider than a measure.
///
/// A line breaks after white space, after a hyphen or dash between words, and between ideographs; a word longer than the
/// measure breaks where it must. White space at a break hangs over the edge and belongs to the line it ends.
struct LineBreaker {
    /// Cells a line may take, at least one.
    let measure: Int
    /// Cells of the first line that are taken.
    var lead = 0
    /// What divides words; `nil` keeps them whole.
    var divider: WordDivider?

    /// Where a line starts.
    struct Start: Hashable {
        let offset: Int
        /// Whether it goes on with a word that the line before divides.
        var isDivision = false
    }

    /// The starts of the lines of `span`, the first of them `span.start`. Line breaks count as any other white space.
    func lineStarts(_ text: Text, _ span: Span) -> [Int] { starts(text, span).map(\.offset) }

    /// The same, with words divided.
    func starts(_ text: Text, _ span: Span) -> [Start] {
        var starts = [Start(offset: span.start)]
        var reader = GlyphReader(text, span)
        var columns = 0
        var wasSpace = true
        var last: Glyph?
        var space: Break?
        var fixedSpace: Break?
        while let glyph = reader.next() {
            if glyph.isSpace {
                if !wasSpace { columns += 1 }
                wasSpace = true
                last = glyph
                guard columns > 0 else { continue }
                let here = Break(offset: glyph.end, columns: columns)
                if glyph.base == "\u{A0}" || glyph.base == "\u{202F}" { fixedSpace = here } else { space = here }
                continue
            }
            let measure = starts.count == 1 ? max(1, measure - lead) : measure
            if let last, !last.isSpace, LineBreakRule.allows(after: last, before: glyph), columns <= measure {
                space = Break(offset: glyph.start, columns: columns)
            }
            while columns > 0, columns + glyph.columns > measure {
                let whole = space ?? fixedSpace
                let divided = division(
                    text, Span((whole?.offset ?? starts[starts.count - 1].offset), span.end),
                    after: whole?.columns ?? 0,
                    of: measure, starts)
                let at = divided ?? whole ?? Break(offset: glyph.start, columns: columns)
                starts.append(Start(offset: at.offset, isDivision: divided != nil))
                columns -= at.columns
                space = nil
                if let fixed = fixedSpace {
                    fixedSpace =
                        fixed.offset <= at.offset
                        ? nil : Break(offset: fixed.offset, columns: fixed.columns - at.columns)
                }
            }
            columns += glyph.columns
            wasSpace = false
            last = glyph
        }
        return starts
    }

    /// Cells that a line lacks before a word is divided for it.
    private static let leastGap = 4
    /// Lines in a row that end with a hyphen at most.
    private static let mostHyphens = 2

    /// Where the word that does not fit is divided best, `span` from it on; `nil` where it stays whole.
    private func division(_ text: Text, _ span: Span, after columns: Int, of measure: Int, _ starts: [Start]) -> Break?
    {
        guard let divider, measure - columns >= Self.leastGap,
            !starts.suffix(Self.mostHyphens).allSatisfy(\.isDivision)
        else { return nil }
        let offsets = divider.offsets(in: span, of: text)
        guard let last = offsets.last else { return nil }
        var best: Break?
        var columns = columns
        var reader = GlyphReader(text, Span(span.start, last + 1))
        while let glyph = reader.next(), columns < measure {
            if offsets.contains(glyph.start) { best = Break(offset: glyph.start, columns: columns) }
            columns += glyph.columns
        }
        return best
    }

    /// Where a line may end: the start of the line after it, and the cells that stay behind.
    private struct Break {
        let offset: Int
        let columns: Int
    }

    /// The starts of the lines of preformatted text: after each line break, and wherever the measure is full.
    func codeLineStarts(_ text: Text, _ span: Span) -> [Int] {
        var starts = [span.start]
        var reader = GlyphReader(text, span)
        var columns = 0
        while let glyph = reader.next() {
            if glyph.base == "\n" {
                if glyph.end < span.end { starts.append(glyph.end) }
                columns = 0
                continue
            }
            let width = LineSetter.codeColumns(glyph, at: columns)
            if columns > 0, columns + width > measure {
                starts.append(glyph.start)
                columns = 0
            }
            columns += width
        }
        return starts
    }
}

/// Where a line may break without white space: a small part of Unicode's line breaking (UAX 14).
enum LineBreakRule {
    /// Marks that never start a line.
    private static let closing: Set<Unicode.Scalar> = [
        "!", "%", ")", ",", ".", ":", ";", "?", "]", "}", "’", "”", "…", "、", "。", "々", "〉", "》", "」", "』", "】", "〕",
        "〗",
        "〞", "〟", "ー", "・", "！", "％", "）", "，", "．", "：", "；", "？", "］", "｝", "～",
    ]
    /// Marks that never end a line.
    private static let opening: Set<Unicode.Scalar> = [
        "$", "(", "[", "{", "‘", "“", "£", "€", "¥", "〈", "《", "「", "『", "【", "〔", "〖", "〝", "＄", "（", "［", "｛", "￥",
    ]

    /// Whether a line may end after one glyph and the next start with the other; neither is white space.
    static func allows(after: Glyph, before: Glyph) -> Bool {
        switch after.base {
        case "-", "/", "\u{2010}", "\u{2013}": return before.base.properties.isAlphabetic
        case "\u{2014}": return !closing.contains(before.base)
        default: break
        }
        guard isIdeographic(after) || isIdeographic(before) else { return false }
        return (isIdeograph(after) || !opening.contains(after.base))
            && (isIdeograph(before) || !closing.contains(before.base))
    }

    /// Whether a glyph stands by itself; Korean is set in words.
    private static func isIdeographic(_ glyph: Glyph) -> Bool {
        glyph.kind == .wide && !(0xAC00...0xD7A3).contains(glyph.base.value)
    }

    /// Whether a glyph is none of the marks for certain: most that stand by themselves are.
    private static func isIdeograph(_ glyph: Glyph) -> Bool { (0x3400...0x9FFF).contains(glyph.base.value) }
}

import Model

/// What stands in one cell, or two: a base scalar with what combines with it, and the bytes it came from.
struct Glyph {
    /// The first byte.
    let start: Int
    /// The byte after the last, past everything that combines or is dropped.
    let end: Int
    /// The base.
    let base: Unicode.Scalar
    /// How the base takes its place.
    let kind: ScalarClass

    /// The cells it takes.
    var columns: Int { kind == .wide ? 2 : kind == .dropped ? 0 : 1 }
    /// Whether it is blank.
    var isSpace: Bool { kind == .space }

    /// Combining scalars a cell of ncurses holds beside its base.
    private static let mostCombining = 4

    /// What a terminal is given: never a control character, never anything invisible.
    func shown(_ text: Text) -> String {
        switch kind {
        case .space: return " "
        case .dropped: return ""
        case .unprintable: return Self.picture(of: base)
        case .narrow, .wide, .combining:
            var scalars = String.UnicodeScalarView()
            scalars.append(kind == .combining ? "\u{25CC}" : base)
            var offset = kind == .combining ? start : start + UTF8.width(base)
            while offset < end, scalars.count <= Self.mostCombining {
                let (scalar, length) = text.scalar(at: offset)
                if ScalarClass(scalar) == .combining { scalars.append(scalar) }
                offset += length
            }
            return String(scalars)
        }
    }

    /// The symbol of a C0 control character; the replacement character for anything else without a glyph.
    private static func picture(of scalar: Unicode.Scalar) -> String {
        if scalar.value == 0x7F { return "\u{2421}" }
        guard scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) else { return "\u{FFFD}" }
        return String(Character(picture))
    }
}

/// Walks a stretch of text glyph by glyph.
struct GlyphReader {
    private let text: Text
    private let limit: Int
    /// Where the next glyph starts.
    private(set) var offset: Int

    /// A reader of `span`.
    init(_ text: Text, _ span: Span) {
        self.text = text
        offset = span.start
        limit = min(span.end, text.count)
    }

    /// The next glyph, or `nil` at the end. Scalars that combine, or are dropped, belong to the glyph before them.
    mutating func next() -> Glyph? {
        guard offset < limit else { return nil }
        let start = offset
        let first = text.bytes[start]
        if first < 0x80, start + 1 == limit || text.bytes[start + 1] < 0x80 {
            offset = start + 1
            let base = Unicode.Scalar(first)
            return Glyph(start: start, end: start + 1, base: base, kind: ScalarClass(base))
        }
        let (base, length) = text.scalar(at: start)
        offset = min(start + length, limit)
        let kind = ScalarClass(base)
        while offset < limit, text.bytes[offset] >= 0x80 {
            let (scalar, length) = text.scalar(at: offset)
            let joined = ScalarClass(scalar)
            guard joined == .dropped || joined == .combining && kind != .space else { break }
            offset = min(offset + length, limit)
        }
        return Glyph(start: start, end: offset, base: base, kind: kind)
    }
}

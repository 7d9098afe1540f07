internal import Model

/// A paragraph as laid out in the file: one line, or the lines of one hard-wrapped paragraph.
struct Paragraph {
    /// Its words in the bytes of the file; the lines of a wrapped paragraph with what stands between them.
    let source: Span
    /// Its words on one line, in ``Paragraphs/bytes``.
    let clean: Span
    /// How far its first line is indented, in columns.
    let indent: Int
    /// How many lines without words stand before it.
    let blanksBefore: Int
    /// How many lines it was written on.
    let lineCount: Int
    /// Whether its lines begin with `>`, which is left out of both spans where the line begins with it.
    let isQuoted: Bool
}

/// The paragraphs of a text.
struct Paragraphs {
    /// What ``Paragraph/clean`` points into.
    let bytes: [UInt8]
    /// The paragraphs, in order.
    let all: [Paragraph]
}

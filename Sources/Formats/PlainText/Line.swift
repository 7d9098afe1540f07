internal import Model

/// A line with words in it.
struct Line {
    /// Its words in the bytes of the file, from the first that is kept to the last.
    let source: Span
    /// The same words with clean white space, in ``CleanLines/bytes``.
    let clean: Span
    /// How far it is indented, in columns; a tab goes to the next multiple of 8.
    let indent: Int
    /// How many lines without words stand before it.
    let blanksBefore: Int
}

/// A text as clean lines: no control characters, no invisible formatting, one space between words, none at the ends.
struct CleanLines {
    /// The clean lines, each ended by a line feed.
    var bytes: [UInt8] = []
    /// The lines with words in them, in order.
    var lines: [Line] = []
    /// How many control characters and escape sequences were left out.
    var controls = 0
    /// How many characters that only steer the display (bidi overrides, zero-width characters) were left out.
    var invisibles = 0

    /// What was left out, in words.
    var notes: [Note] {
        [(controls, "control character"), (invisibles, "invisible formatting character")].compactMap { count, name in
            count == 0 ? nil : Note(.dropped, "\(count) \(name)\(count == 1 ? "" : "s") left out")
        }
    }
}

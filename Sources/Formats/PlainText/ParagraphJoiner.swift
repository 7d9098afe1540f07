internal import Model

/// Clean lines → paragraphs: each line one, or the lines of a hard-wrapped paragraph joined.
struct ParagraphJoiner {
    private let text: CleanLines
    private let source: [UInt8]
    private let measure: Int?
    private var bytes: [UInt8] = []
    private var paragraphs: [Paragraph] = []

    /// The paragraphs of `text`, which was read from `source`.
    static func join(_ text: CleanLines, source: [UInt8]) -> Paragraphs {
        var joiner = ParagraphJoiner(text: text, source: source, measure: WrapDetector.measure(text))
        return joiner.join()
    }

    private init(text: CleanLines, source: [UInt8], measure: Int?) {
        self.text = text
        self.source = source
        self.measure = measure
    }

    private mutating func join() -> Paragraphs {
        paragraphs.reserveCapacity(text.lines.count)
        guard let measure else {
            // Nothing to join: the clean lines are the paragraphs.
            var blanks = 0
            for line in text.lines {
                let (line, isQuoted) = unquoted(line)
                add(line, isQuoted: isQuoted, blanks: &blanks)
            }
            return Paragraphs(bytes: text.bytes, all: paragraphs)
        }
        bytes.reserveCapacity(text.bytes.count)
        var blanks = 0
        var group: [Line] = []
        var groupIsQuoted = false
        for line in text.lines {
            let (line, isQuoted) = unquoted(line)
            let continues =
                group.last.map {
                    !line.clean.isEmpty && isQuoted == groupIsQuoted && follows($0, line, first: group[0], measure)
                } ?? false
            if !continues {
                flush(group, isQuoted: groupIsQuoted, blanks: &blanks)
                group.removeAll(keepingCapacity: true)
                groupIsQuoted = isQuoted
            }
            if line.clean.isEmpty { blanks += 1 } else { group.append(line) }
        }
        flush(group, isQuoted: groupIsQuoted, blanks: &blanks)
        return Paragraphs(bytes: bytes, all: paragraphs)
    }

    /// Whether `next` goes on with the paragraph of which `line` is the last line so far.
    private func follows(_ line: Line, _ next: Line, first: Line, _ measure: Int) -> Bool {
        guard next.blanksBefore == 0, ListMarker.read(text.bytes[next.clean.range]) == nil else { return false }
        if next.indent > first.indent {
            // A deeper line hangs under the marker of a list item, or begins a paragraph.
            if ListMarker.read(text.bytes[first.clean.range]) != nil { return true }
            if next.indent > line.indent { return false }
        }
        let length = WrapDetector.columns(text.bytes[line.clean.range])
        let room = measure - line.indent
        return WrapDetector.isFull(length, WrapDetector.firstWord(text.bytes[next.clean.range]), room)
    }

    private mutating func flush(_ lines: [Line], isQuoted: Bool, blanks: inout Int) {
        guard let first = lines.first, let last = lines.last else { return }
        let start = bytes.count
        for line in lines {
            let words = text.bytes[line.clean.range]
            if bytes.count > start, needsSpace(bytes, words) { bytes.append(0x20) }
            bytes.append(contentsOf: words)
        }
        let clean = Span(start, bytes.count)
        bytes.append(0x0A)
        paragraphs.append(
            Paragraph(
                source: first.source.union(last.source), clean: clean, indent: first.indent,
                blanksBefore: first.blanksBefore + blanks, lineCount: lines.count, isQuoted: isQuoted))
        blanks = 0
    }

    /// Whether words that a line end divided are divided by a space: not after a hyphen inside a word, nor in
    /// Chinese and Japanese.
    private func needsSpace(_ before: [UInt8], _ after: ArraySlice<UInt8>) -> Bool {
        guard let last = before.last, let next = after.first else { return false }
        if last == UInt8(ascii: "-"), before.count > 1 {
            return !(before[before.count - 2] | 0x20).isLowercaseLetter || !next.isLowercaseLetter
        }
        let isEastAsian = (0xE3...0xE9).contains(next)
        return !(isEastAsian && before.count > 2 && (0xE3...0xE9).contains(before[before.count - 3]))
    }

    /// Adds a line as a paragraph of its own, its words where they stand in the clean lines.
    private mutating func add(_ line: Line, isQuoted: Bool, blanks: inout Int) {
        guard !line.clean.isEmpty else {
            blanks += 1
            return
        }
        paragraphs.append(
            Paragraph(
                source: line.source, clean: line.clean, indent: line.indent, blanksBefore: line.blanksBefore + blanks,
                lineCount: 1, isQuoted: isQuoted))
        blanks = 0
    }

    /// A line without the `>` before it; of a line with nothing else, nothing is left.
    private func unquoted(_ line: Line) -> (line: Line, isQuoted: Bool) {
        var clean = line.clean.start
        guard text.bytes[clean] == UInt8(ascii: ">") else { return (line, false) }
        while clean < line.clean.end, text.bytes[clean] == UInt8(ascii: ">") || text.bytes[clean] == 0x20 { clean += 1 }
        var start = line.source.start
        while start < line.source.end, clean < line.clean.end, source[start] != text.bytes[clean] { start += 1 }
        let rest = Line(
            source: Span(start, line.source.end), clean: Span(clean, line.clean.end), indent: line.indent,
            blanksBefore: line.blanksBefore)
        return (rest, true)
    }
}

extension UInt8 {
    /// Whether it is an ASCII letter from a to z.
    var isLowercaseLetter: Bool { UInt8(ascii: "a") <= self && self <= UInt8(ascii: "z") }
}

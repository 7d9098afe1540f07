internal import Model

/// Valid UTF-8 → clean lines, in one pass that copies runs of ordinary characters whole.
struct LineCleaner {
    private let source: [UInt8]
    private var output = CleanLines()

    /// The first byte of the run being read, which is copied when it ends.
    private var run: Int?
    /// Whether white space stands between the words so far and the next.
    private var spacePending = false
    private var cleanStart = 0
    private var sourceStart = 0
    private var sourceEnd = 0
    private var indent = 0
    private var blanks = 0

    /// The clean lines of `source`, which is valid UTF-8. A line ends at CR LF, CR or LF.
    static func clean(_ source: [UInt8]) -> CleanLines {
        var cleaner = LineCleaner(source: source)
        cleaner.clean()
        return cleaner.output
    }

    private init(source: [UInt8]) {
        self.source = source
        output.bytes.reserveCapacity(source.count + 1)
    }

    private mutating func clean() {
        let source = source
        let bytes = source.span
        let count = source.count
        // A byte order mark is no part of the text.
        var offset = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while offset < count {
            let byte = bytes[offset]
            if Self.isVisibleASCII(byte) {
                begin(offset)
                offset &+= 1
                // A space between visible characters belongs to the run.
                while offset < count {
                    let byte = bytes[offset]
                    if Self.isVisibleASCII(byte) {
                        offset &+= 1
                    } else if byte == 0x20, offset &+ 1 < count, Self.isVisibleASCII(bytes[offset &+ 1]) {
                        offset &+= 2
                    } else {
                        break
                    }
                }
                continue
            }
            switch Glyph(in: bytes, at: offset, afterKept: run != nil) {
            case .visible(let length):
                begin(offset)
                offset += length
            case .space(let length, let isTab):
                end(offset)
                spacePending = true
                if output.bytes.count == cleanStart { indent = isTab ? (indent / 8 + 1) * 8 : indent + 1 }
                offset += length
            case .lineEnd(let length):
                end(offset)
                endLine()
                offset += length
            case .control(let length):
                end(offset)
                output.controls += 1
                offset += length
            case .invisible(let length):
                end(offset)
                output.invisibles += 1
                offset += length
            }
        }
        end(count)
        endLine()
    }

    @inline(__always)
    private static func isVisibleASCII(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5E }

    /// Begins a run at `offset` unless one is being read.
    @inline(__always)
    private mutating func begin(_ offset: Int) {
        if run == nil { run = offset }
    }

    /// Ends the run before `offset` and copies it.
    private mutating func end(_ offset: Int) {
        guard let start = run else { return }
        run = nil
        if output.bytes.count == cleanStart {
            sourceStart = start
        } else if spacePending {
            output.bytes.append(0x20)
        }
        spacePending = false
        output.bytes.append(contentsOf: source[start..<offset])
        sourceEnd = offset
    }

    private mutating func endLine() {
        defer { (spacePending, indent) = (false, 0) }
        let cleanEnd = output.bytes.count
        guard cleanEnd > cleanStart else {
            blanks += 1
            return
        }
        output.lines.append(
            Line(
                source: Span(sourceStart, sourceEnd), clean: Span(cleanStart, cleanEnd), indent: indent,
                blanksBefore: blanks))
        output.bytes.append(0x0A)
        cleanStart = cleanEnd + 1
        blanks = 0
    }
}

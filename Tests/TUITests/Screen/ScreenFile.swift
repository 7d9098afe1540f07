import Model

@testable import TUI

/// A screen written down: a header of `article:` (one or several), `size:` (of several the pictures stand one under the
/// other) and `keys:`, with `then: wait` what half a second
/// without a key shows, with `plain: yes` what a screen reader gets, with `theme: mono` what is seen without colours, an empty
/// line, and the picture.
struct ScreenFile {
    enum Failure: Error { case header(String) }

    private let header: [String: String]
    private let lines: [Substring]

    init(_ written: String) throws {
        lines = written.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
        var header: [String: String] = [:]
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            guard let name = parts.first else { throw Failure.header(String(line)) }
            header[name] = parts.count > 1 ? parts[1].trimmed : ""
        }
        self.header = header
    }

    /// The file as it should be: the same header and the picture of the screen after the keys.
    func draw() throws -> String {
        let names = (header["article"] ?? "").split(separator: ",").map { String($0).trimmed }
        let articles = names.compactMap { Samples.all[$0] }
        guard !articles.isEmpty, articles.count == names.count else { throw Failure.header("article") }
        let sizes = (header["size"] ?? "").split(separator: ",").map { String($0).trimmed }
        guard !sizes.isEmpty else { throw Failure.header("size") }
        let pictures = try sizes.map { name in
            guard let size = Size(name) else { throw Failure.header("size") }
            return (sizes.count > 1 ? name + "\n" : "") + (try picture(articles, size))
        }
        return lines.joined(separator: "\n") + "\n\n" + pictures.joined(separator: "\n")
    }

    private func picture(_ articles: [Article], _ size: Size) throws -> String {
        var preferences = Preferences()
        preferences.isPlain = header["plain"] == "yes"
        preferences.isJustified = header["justified"] == "yes"
        var reading = ScreenReading(articles, size: size, State(preferences))
        for key in try KeyScript(header["keys"] ?? "").keys { reading.press(key) }
        if header["then"] == "wait" { reading.wait() }
        let canvas = reading.desk.draw()
        return header["theme"] == "mono" ? Self.mono(canvas) : ScreenText(canvas, roles: true).description
    }

    /// A canvas without colours: under each row with other cells than plain ones a row of `b` for bold, `d` for dim, `u` for
    /// underlined, `r` for reversed, in capitals where a cell is bold besides.
    private static func mono(_ canvas: Canvas) -> String {
        let palette = Palette(theme: .mono, colors: 0)
        var lines: [String] = []
        for row in 0..<canvas.size.rows {
            lines.append(canvas.row(row).map(\.text).joined() + "|")
            var letters = canvas.row(row).map { cell in
                let style = palette.style(cell.role)
                let letter = style.isReversed ? "r" : style.isUnderlined ? "u" : style.isDim ? "d" : ""
                return style.isBold ? letter.isEmpty ? "b" : letter.uppercased() : letter.isEmpty ? " " : letter
            }.joined()
            while letters.last == " " { letters.removeLast() }
            if !letters.isEmpty { lines.append(letters + ":") }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension String {
    var trimmed: String {
        let head = drop { $0 == " " }
        return String(head.reversed().drop { $0 == " " }.reversed())
    }
}

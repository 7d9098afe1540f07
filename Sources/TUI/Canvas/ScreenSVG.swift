/// A canvas as a picture that any browser shows: its cells in the colours of a theme.
public struct ScreenSVG {
    private let canvas: Canvas
    private let palette: Palette
    private let isLight: Bool

    /// The picture of a canvas in a theme, on a light ground where that is the theme's.
    public init(_ canvas: Canvas, theme: Palette.Theme) {
        self.canvas = canvas
        palette = Palette(theme: theme, colors: 256)
        isLight = theme == .light
    }

    /// Pixels of a cell, of its letters, and around all cells.
    private static let cell = (width: 8.4, height: 18)
    private static let letters = 14
    private static let margin = 12

    /// The document.
    public var text: String {
        let width = Int(Double(canvas.size.columns) * Self.cell.width) + 2 * Self.margin
        let height = canvas.size.rows * Self.cell.height + 2 * Self.margin
        let head = """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
            font-family="monospace" font-size="\(Self.letters)">
            <rect width="100%" height="100%" rx="6" fill="\(ground)"/>

            """
        return head + (0..<canvas.size.rows).map(row).joined() + "</svg>\n"
    }

    private var ground: String { isLight ? "#ffffff" : "#1c1c1c" }
    private var ink: String { isLight ? "#1c1c1c" : "#e4e4e4" }

    /// A row: its cells in runs of one look.
    private func row(_ row: Int) -> String {
        var text = ""
        let cells = Array(canvas.row(row))
        var start = 0
        while start < cells.count {
            var end = start + 1
            while end < cells.count, cells[end].role == cells[start].role { end += 1 }
            text += run(
                cells[start..<end].map(\.text).joined(), row, columns: start..<end, palette.style(cells[start].role))
            start = end
        }
        return text
    }

    private func run(_ words: String, _ row: Int, columns: Range<Int>, _ style: Style) -> String {
        guard style.isReversed || words.contains(where: { $0 != " " }) else { return "" }
        let x = Double(Self.margin) + Double(columns.lowerBound) * Self.cell.width
        let y = Self.margin + row * Self.cell.height
        let width = Double(columns.count) * Self.cell.width
        let color = style.color.map(Self.color) ?? ink
        var text = ""
        if style.isReversed {
            text +=
                "<rect x=\"\(Self.number(x))\" y=\"\(y)\" width=\"\(Self.number(width))\" "
                + "height=\"\(Self.cell.height)\" fill=\"\(color)\"/>\n"
        }
        let looks = [
            "fill=\"\(style.isReversed ? ground : color)\"", style.isBold ? "font-weight=\"bold\"" : "",
            style.isDim ? "opacity=\"0.6\"" : "", style.isUnderlined ? "text-decoration=\"underline\"" : "",
        ].filter { !$0.isEmpty }
        text +=
            "<text x=\"\(Self.number(x))\" y=\"\(y + Self.letters)\" textLength=\"\(Self.number(width))\" "
            + "xml:space=\"preserve\" \(looks.joined(separator: " "))>\(Self.escaped(words))</text>\n"
        return text
    }

    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private static func escaped(_ words: String) -> String {
        words.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.append(character)
            }
        }
    }

    /// The first sixteen colours as xterm has them.
    private static let basic = [
        "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5", "#7f7f7f", "#ff0000",
        "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
    ]
    /// The steps of a channel in the cube of 216 colours.
    private static let steps = [0, 95, 135, 175, 215, 255]

    /// A colour of the table of 256.
    private static func color(_ number: Int) -> String {
        if number < 16 { return basic[max(0, number)] }
        let channels: [Int]
        if number >= 232 {
            channels = Array(repeating: 8 + 10 * (number - 232), count: 3)
        } else {
            let cube = number - 16
            channels = [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
        }
        return "#" + channels.map { (($0 < 16) ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

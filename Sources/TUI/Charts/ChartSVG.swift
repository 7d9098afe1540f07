/// Charts as a picture that any browser shows: bars from left to right, goals hollow, the number at the end of each.
public struct ChartSVG {
    private let charts: [Chart]

    /// The picture of some charts, one below the other.
    public init(_ charts: [Chart]) { self.charts = charts }

    /// Pixels.
    private static let width = 720
    private static let rowHeight = 26
    private static let titleHeight = 44
    private static let labelWidth = 220
    private static let valueWidth = 110

    /// The document.
    public var text: String {
        var body: [String] = []
        var top = 0
        for chart in charts {
            body.append(Self.words(chart.title, x: 16, y: top + 28, "font-weight=\"bold\""))
            top += Self.titleHeight
            for bar in chart.bars {
                body += Self.row(bar, of: chart.largest, top: top)
                top += Self.rowHeight
            }
        }
        let height = top + 16
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.width)" height="\(height)" \
            viewBox="0 0 \(Self.width) \(height)" font-family="sans-serif" font-size="14">
            <rect width="100%" height="100%" fill="white"/>
            \(body.joined(separator: "\n"))
            </svg>

            """
    }

    private static func row(_ bar: Chart.Bar, of largest: Double, top: Int) -> [String] {
        let room = Double(width - labelWidth - valueWidth - 32)
        let share = largest > 0 && bar.size.isFinite && largest.isFinite ? bar.size / largest : 0
        let length = Int((room * share).rounded())
        let look = bar.isTarget ? "fill=\"none\" stroke=\"#2b6cb0\" stroke-dasharray=\"4 3\"" : "fill=\"#2b6cb0\""
        return [
            words(Label.fit(bar.label, 30), x: labelWidth, y: top + 18, "text-anchor=\"end\""),
            "<rect x=\"\(labelWidth + 12)\" y=\"\(top + 4)\" width=\"\(length)\" height=\"\(rowHeight - 8)\" \(look)/>",
            words(bar.value, x: labelWidth + 20 + length, y: top + 18, ""),
        ]
    }

    private static func words(_ words: String, x: Int, y: Int, _ attributes: String) -> String {
        "<text x=\"\(x)\" y=\"\(y)\" \(attributes)>\(escaped(words))</text>"
    }

    private static func escaped(_ words: String) -> String {
        words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}

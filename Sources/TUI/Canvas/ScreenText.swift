/// A canvas written down: each row closed by `|`, under a row that has meanings a row of their letters closed by `:`.
public struct ScreenText: CustomStringConvertible {
    /// The lines, each ended.
    public let description: String

    /// The text of a canvas; without `roles` only the words.
    public init(_ canvas: Canvas, roles: Bool) {
        var lines: [String] = []
        for row in 0..<canvas.size.rows {
            let cells = canvas.row(row)
            lines.append(cells.map(\.text).joined() + "|")
            guard roles, cells.contains(where: { $0.role != .text }) else { continue }
            var letters = cells.map(\.role.rawValue).joined()
            while letters.last == " " { letters.removeLast() }
            lines.append(letters + ":")
        }
        if roles {
            lines.append("cursor: \(canvas.cursor.row),\(canvas.cursor.column)" + (canvas.showsCursor ? " shown" : ""))
        }
        description = lines.joined(separator: "\n") + "\n"
    }
}

/// How large a screen is, in cells; at least one of each.
public struct Size: Hashable, Sendable {
    /// Cells in a row.
    public let columns: Int
    /// Rows.
    public let rows: Int

    /// A size; what is not positive counts as one, what no screen has is cut off.
    public init(columns: Int, rows: Int) {
        self.columns = max(1, min(columns, 2_000))
        self.rows = max(1, min(rows, 2_000))
    }

    /// The size written `80x24`; `nil` for anything else.
    public init?(_ string: String) {
        let parts = string.split(separator: "x", omittingEmptySubsequences: false)
        guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]), columns > 0, rows > 0 else {
            return nil
        }
        self.init(columns: columns, rows: rows)
    }
}

/// A rectangle of the screen.
struct Area: Hashable {
    /// The first row.
    var row: Int
    /// The first column.
    var column: Int
    /// Its rows; may be none.
    var rows: Int
    /// Its columns; may be none.
    var columns: Int

    /// Whether nothing fits in it.
    var isEmpty: Bool { rows <= 0 || columns <= 0 }

    /// The same area without its first rows.
    func dropping(rows count: Int) -> Area {
        Area(row: row + count, column: column, rows: max(0, rows - count), columns: columns)
    }
}

/// What the screen tells the navigation: how the text falls into lines. Lines are named by the offset they start at.
public protocol Page {
    /// The lines of text that the screen shows at once, at least 1.
    var height: Int { get }
    /// The rows of the open overlay, and how many of them show at once.
    var overlay: (rows: Int, height: Int) { get }
    /// The rows of an open picker that show at once.
    var list: Int { get }
    /// The start of the visible line that holds `offset`; of the nearest one where `offset` is hidden.
    func line(at offset: Int) -> Int
    /// The start of the line `count` lines below (above where negative) the one that holds `offset`, at most the last
    /// (first) one. Blank lines between blocks count.
    func line(_ count: Int, from offset: Int) -> Int
    /// The row of the line that holds `offset` on a screen whose first line is the one that holds `top`; `nil` if it is
    /// above that or not among the first `height` rows.
    func row(of offset: Int, top: Int) -> Int?
}

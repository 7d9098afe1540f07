/// Where a reader is: what they look at, and where on it they are. Both are text offsets, so no resize moves them.
public struct Place: Hashable, Sendable {
    /// An offset on the first line of the screen.
    public var top: Int
    /// The reading position.
    public var point: Int

    /// A place.
    public init(top: Int, point: Int) {
        self.top = top
        self.point = point
    }
}

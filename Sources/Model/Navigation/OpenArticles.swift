/// The articles that are open, as the navigation sees them.
public struct OpenArticles: Hashable, Sendable {
    /// What each is called, in their order.
    public var titles: [String]
    /// The one being read.
    public var current: Int
    /// The one that was read before; `nil` where there was none or it is closed.
    public var last: Int?
    /// Whether an article is on its way and can be given up.
    public var isOpening: Bool

    /// One article, or these.
    public init(titles: [String] = [""], current: Int = 0, last: Int? = nil, isOpening: Bool = false) {
        self.titles = titles
        self.current = current
        self.last = last
        self.isOpening = isOpening
    }

    /// The article so many steps after the current one, round and round.
    func index(after steps: Int) -> Int {
        let count = max(1, titles.count)
        return ((current + steps) % count + count) % count
    }
}

extension State {
    /// Takes over what belongs to the reader and not to an article: what was typed, how the screen is used.
    public mutating func takeOver(from other: State) {
        history = other.history
        measure = other.measure
        isZen = other.isZen
        usesMouse = other.usesMouse
        (leftColumns, rightColumns) = (other.leftColumns, other.rightColumns)
        showsFurniture = other.showsFurniture
    }
}

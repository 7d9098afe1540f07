/// Finds the places of an article again in another version of it, by the blocks that both have.
public struct PlaceFinder {
    private let old: Article
    private let new: Article
    private let oldIndex: SpanIndex
    /// Where the words of a block of the new version stand in it.
    private let starts: [ArraySlice<UInt8>: [Int]]

    /// A finder of places of `old` in `new`.
    public init(from old: Article, to new: Article) {
        self.old = old
        self.new = new
        oldIndex = SpanIndex(old.blocks.map(\.span))
        starts = new.blocks.reduce(into: [:]) { $0[new.text.bytes[$1.span.range], default: []].append($1.span.start) }
    }

    /// How many blocks before a changed one are looked at for one that did not change.
    private static let reach = 20

    /// An offset again: in the same block where there is one, else behind the last one before it that is still there, else
    /// as far into the text.
    public func offset(_ offset: Int) -> Int {
        let last = oldIndex.firstPosition(after: offset) - 1
        for position in stride(from: last, through: max(0, last - Self.reach), by: -1) {
            let block = oldIndex.spans[position]
            let share = new.text.count * block.start / max(1, old.text.count)
            let found = starts[old.text.bytes[block.range]]?.min { abs($0 - share) < abs($1 - share) }
            guard let found else { continue }
            let end = found + block.count
            return position == last ? found + min(offset - block.start, block.count) : min(end + 1, new.text.count)
        }
        return new.text.boundary(atOrBefore: new.text.count * offset / max(1, old.text.count))
    }

    /// A place again.
    func place(_ place: Place) -> Place { Place(top: offset(place.top), point: offset(place.point)) }
}

extension State {
    /// Goes on in another version of the article, at the same words; what was found or listed in the old one is left.
    public mutating func goOn(from old: Article, to new: Article) {
        guard old.text != new.text else { return }
        let finder = PlaceFinder(from: old, to: new)
        place = finder.place(lists.focus?.origin ?? place)
        jumps.move(finder.place)
        marks = marks.mapValues(finder.place)
        (target, search, filter, overlay, prompt, awaitedMark) = (nil, nil, nil, nil, nil, nil)
        // The library finds the marks again, in the new text.
        placed = []
        focus = .article
        lists.focus = nil
        lists.opened = nil
    }
}

/// The places that jumps left, to go back and forward through.
public struct JumpList: Hashable, Sendable {
    /// Oldest first; no two neighbours the same.
    public private(set) var places: [Place] = []
    /// Where in `places` the reader is; `places.count` is the present.
    public private(set) var position = 0
    /// More are of no use to anybody; the oldest go first.
    static let limit = 100

    /// An empty list.
    public init() {}

    /// Remembers the place a jump leaves. What lay forward is forgotten.
    public mutating func push(_ place: Place) {
        places.removeSubrange(position...)
        places.removeAll { $0 == place }
        places.append(place)
        if places.count > Self.limit { places.removeFirst() }
        position = places.count
    }

    /// The place `count` jumps back, or as far as there is one; saves `here` first, so that forward returns to it.
    public mutating func back(_ count: Int, from here: Place) -> Place? {
        guard position > 0 else { return nil }
        if position == places.count {
            push(here)
            position -= 1
        }
        guard position > 0 else { return nil }
        position = max(0, position - count)
        return places[position]
    }

    /// Puts every place where `move` says it is now.
    mutating func move(_ move: (Place) -> Place) { places = places.map(move) }

    /// The place `count` jumps forward, or as far as there is one.
    public mutating func forward(_ count: Int) -> Place? {
        guard position + 1 < places.count else { return nil }
        position = min(places.count - 1, position + count)
        return places[position]
    }
}

import Model

/// Where the bytes of a folded text come from.
///
/// Between two entries the bytes were copied one for one, so a plain text needs few of them.
struct OffsetMap: Sendable {
    /// From `folded` on, the bytes come from `original` on.
    private struct Entry {
        let folded: UInt32
        /// The offset in the text; with ``inner`` set, of the scalar that all bytes up to the next entry come from.
        let original: UInt32
    }

    /// The longest text it can hold, in bytes.
    static let limit = Text.limit
    private static let inner: UInt32 = 1 << 31

    private var entries = [Entry(folded: 0, original: 0)]

    /// From `folded` on, the bytes come from `original` on.
    mutating func add(_ folded: Int, from original: Int) {
        if let last = entries.last, last.folded == folded { entries.removeLast() }
        entries.append(Entry(folded: UInt32(folded), original: UInt32(original)))
    }

    /// From `folded` up to the next entry, the bytes come from within the scalar at `original`.
    mutating func add(_ folded: Int, within original: Int) {
        entries.append(Entry(folded: UInt32(folded), original: UInt32(original) | Self.inner))
    }

    /// A look into the map for offsets that ascend, which keeps its place.
    struct Walker {
        private let entries: [Entry]
        private var index = 0

        init(_ map: OffsetMap) { entries = map.entries }

        /// Where the scalar starts that the folded byte comes from, and how many folded bytes of that scalar come before.
        mutating func start(_ folded: Int) -> (original: Int, skipped: Int) {
            advance(to: folded)
            let entry = entries[index]
            let distance = folded - Int(entry.folded)
            if entry.original & OffsetMap.inner != 0 { return (Int(entry.original & ~OffsetMap.inner), distance + 1) }
            return (Int(entry.original) + distance, 0)
        }

        /// Where the text ends that the folded bytes up to `folded` come from: whole scalars, with their accents.
        mutating func end(_ folded: Int) -> Int {
            advance(to: folded)
            let entry = entries[index]
            if entry.original & OffsetMap.inner != 0 { return Int(entries[index + 1].original) }
            return Int(entry.original) + folded - Int(entry.folded)
        }

        private mutating func advance(to folded: Int) {
            while index + 1 < entries.count, entries[index + 1].folded <= folded { index += 1 }
        }
    }
}

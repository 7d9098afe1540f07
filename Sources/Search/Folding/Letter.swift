import CFolding

/// A letter as a search compares it: plain, and beside it what was taken away to make it so.
struct Letter: Hashable {
    /// The scalar without case and accents.
    let folded: UInt32
    /// The scalar with its case.
    let cased: UInt32
    /// The first three accents in order of value, 21 bits each; 0 for none. Two letters have the same accents if this is equal.
    private(set) var accents: UInt64 = 0

    /// A letter of a scalar that has been taken apart.
    init(_ scalar: UInt32) {
        cased = scalar
        folded = Self.fold(scalar)
    }

    /// Adds an accent; in whatever order they come, the letter is the same.
    mutating func add(_ accent: UInt32) {
        var sorted: UInt64 = 0
        var carried = UInt64(accent)
        for shift in stride(from: UInt64(0), to: 63, by: 21) {
            let value = accents >> shift & 0x1FFFFF
            let isLess = value != 0 && (carried == 0 || value <= carried)
            sorted |= (isLess ? value : carried) << shift
            if !isLess { carried = value }
        }
        accents = sorted
    }

    /// Whether `other` in a text is what this one, typed, asks for: its accents count if any were typed, its case if asked.
    func asks(for other: Letter, cased isCased: Bool) -> Bool {
        folded == other.folded && (accents == 0 || accents == other.accents) && (!isCased || cased == other.cased)
    }

    /// Whether it is a capital.
    var isUppercase: Bool { Unicode.Scalar(cased)?.properties.isUppercase ?? false }

    /// Length of the folded scalar in UTF-8.
    var foldedLength: Int { folded < 0x80 ? 1 : folded < 0x800 ? 2 : folded < 0x10000 ? 3 : 4 }

    private static func fold(_ scalar: UInt32) -> UInt32 {
        let number = crosshead_fold_number(scalar)
        guard number != 0 else { return scalar }
        let fold = crosshead_fold_of(number)
        let bytes = UnsafeBufferPointer(start: crosshead_fold_bytes_of(fold), count: Int(fold.folded_count))
        return Scalars.decode(bytes, at: 0)?.value ?? scalar
    }
}

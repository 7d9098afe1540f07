/// How a scalar takes its place in a row of cells.
enum ScalarClass {
    /// White space of any sort, line breaks included: one blank cell.
    case space
    /// One cell.
    case narrow
    /// Two cells.
    case wide
    /// Joins the cell before it.
    case combining
    /// Never shown: joiners, bidirectional controls, variation selectors, other invisible formatting.
    case dropped
    /// A control character, or a scalar without a glyph: one cell that says so.
    case unprintable

    /// The class of a scalar.
    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        switch value {
        case 0x21...0x7E: self = .narrow
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            self = .space
        case ..<0xA0: self = .unprintable
        case ..<0x300: self = value == 0xAD ? .dropped : .narrow
        case 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .wide
        case 0x2010...0x2027: self = .narrow
        default: self = Self.lookUp(value)
        }
    }

    private static func lookUp(_ value: UInt32) -> ScalarClass {
        if contains(WidthTable.combining, value) { return .combining }
        if contains(WidthTable.wide, value) { return .wide }
        if contains(WidthTable.dropped, value) { return .dropped }
        if contains(WidthTable.unknown, value) { return .unprintable }
        return .narrow
    }

    /// Whether one of the ranges holds `value`; a range begins at each even index.
    private static func contains(_ ranges: [UInt32], _ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count / 2
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle * 2 + 1] < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count / 2 && ranges[low * 2] <= value
    }
}

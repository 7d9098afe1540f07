/// Numbers the features that occur often enough.
struct FeatureIndex {
    private var keys: [UInt32]
    private var counts: [UInt32]
    private var numbers: [UInt32]
    private let mask: Int
    /// The features by number.
    private(set) var features: [UInt32] = []

    /// The number of a feature that is too rare.
    static let rare = UInt32.max

    /// An index with 2^`log` slots.
    init(log: Int) {
        mask = 1 << log - 1
        keys = Array(repeating: 0, count: 1 << log)
        counts = Array(repeating: 0, count: 1 << log)
        numbers = []
    }

    private func slot(_ feature: UInt32) -> Int {
        var slot = Int((feature &* 0x9E37_79B1) >> 3) & mask
        while counts[slot] != 0 && keys[slot] != feature { slot = (slot + 1) & mask }
        return slot
    }

    /// Counts one occurrence.
    mutating func count(_ feature: UInt32) {
        let slot = slot(feature)
        keys[slot] = feature
        counts[slot] &+= 1
    }

    /// Gives numbers to the features counted at least `least` times.
    mutating func number(least: UInt32) {
        numbers = Array(repeating: Self.rare, count: counts.count)
        for slot in counts.indices where counts[slot] >= least {
            numbers[slot] = UInt32(features.count)
            features.append(keys[slot])
        }
    }

    /// The number of a feature, or ``rare``.
    func number(of feature: UInt32) -> UInt32 {
        let slot = slot(feature)
        return counts[slot] == 0 ? Self.rare : numbers[slot]
    }
}

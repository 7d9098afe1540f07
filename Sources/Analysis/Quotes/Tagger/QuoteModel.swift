import CQuoteModel

/// The weights of the tagger and the linker, read in place from the bytes that are compiled into the program.
///
/// Layout, little-endian: `UInt32` log2 of the slots; `Float32` scale; `UInt32` log2 of the lexicon's slots; junction
/// weights as `Float32` [junction][previous][label]; the slots of the ``CueLexicon``; slots of `UInt16` checks, 0 for an
/// empty one; slots of 8 `Int8`: seven labels and one link weight.
package struct QuoteModel: Sendable {
    /// What a word's form tells the tagger.
    package let lexicon: CueLexicon
    private let bytes: Bytes
    private let scale: Float
    private let mask: UInt32
    private let checks: Int
    private let rows: Int

    /// The model that is compiled into the program.
    static let builtIn = QuoteModel(
        UnsafeRawBufferPointer(start: crosshead_quote_model_bytes(), count: crosshead_quote_model_length()))

    private static let junctionSize = TagFeatures.junctionCount * TagLabel.count * TagLabel.count * 4

    /// Reads a model in place: `bytes` outlive it. Bytes of another length than they announce are a model that finds
    /// nothing.
    package init(_ bytes: UnsafeRawBufferPointer) {
        let all = Bytes(bytes: bytes)
        let log = min(all.number(UInt32.self, at: 0), 24)
        let wordLog = min(all.number(UInt32.self, at: 8), 24)
        let words = 12 + Self.junctionSize
        checks = words + CueLexicon.size << wordLog
        rows = checks + 2 << log
        let isWhole = bytes.count == rows + 8 << log
        self.bytes = isWhole ? all : Bytes(bytes: UnsafeRawBufferPointer(start: nil, count: 0))
        scale = self.bytes.number(Float.self, at: 4)
        mask = isWhole ? UInt32(1) << log - 1 : 0
        lexicon = CueLexicon(self.bytes, at: words, log: isWhole ? wordLog : 0)
    }

    /// How much the labels `previous` and `label` like each other at a junction of a class.
    func junction(_ junction: Int, _ previous: Int, _ label: Int) -> Float {
        bytes.number(Float.self, at: 12 + 4 * ((junction * TagLabel.count + previous) * TagLabel.count + label))
    }

    /// The slot where a feature is looked for first, and what tells it from others there.
    package static func place(of feature: UInt32, mask: UInt32) -> (slot: UInt32, check: UInt16) {
        let check = UInt16(truncatingIfNeeded: feature >> 16)
        return (feature & mask, check == 0 ? 1 : check)
    }

    /// The sum of the weights of some features: seven labels, then the link.
    func score(_ features: ArraySlice<UInt32>) -> SIMD8<Float> {
        var sum = SIMD8<Int32>()
        for feature in features {
            guard let slot = slot(of: feature) else { continue }
            sum &+= SIMD8<Int32>(truncatingIfNeeded: SIMD8<Int8>(bytes, at: rows + 8 * slot))
        }
        return SIMD8<Float>(sum) * scale
    }

    /// The slot of a feature; `nil` where the model has no weight for it, as for most.
    private func slot(of feature: UInt32) -> Int? {
        let (start, check) = Self.place(of: feature, mask: mask)
        let wanted = UInt64(check) &* 0x0001_0001_0001_0001
        var slot = Int(start)
        // Four checks at a time: a place that is taken by others is followed by more of them.
        while slot + 4 <= Int(mask) {
            let found = bytes.number(UInt64.self, at: checks + 2 * slot)
            let (same, empty) = (Self.zeros(found ^ wanted), Self.zeros(found))
            if same | empty != 0 {
                let (first, end) = (same.trailingZeroBitCount, empty.trailingZeroBitCount)
                return first < end ? slot + first >> 4 : nil
            }
            slot += 4
        }
        // The last few, and on from the first.
        for _ in 0...mask {
            let found = bytes.number(UInt16.self, at: checks + 2 * slot)
            if found == check { return slot }
            if found == 0 { return nil }
            slot = (slot + 1) & Int(mask)
        }
        return nil
    }

    /// The highest bit of each 16 that are zero; bits above the lowest such may be wrong.
    private static func zeros(_ number: UInt64) -> UInt64 {
        (number &- 0x0001_0001_0001_0001) & ~number & 0x8000_8000_8000_8000
    }
}

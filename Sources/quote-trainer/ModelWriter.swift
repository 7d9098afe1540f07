import Analysis
import Foundation

/// Writes a model in the layout that ``QuoteModel`` reads.
struct ModelWriter {
    /// The most features a model of less than 2 MB holds.
    private static let most = 100_000
    /// How full the table of features may be.
    private static let fullest = 0.78

    /// The bytes of a model.
    func write(
        lexicon: [UInt32: CueLexicon.Entry], junctions: [Float], rows: [WeightRow]
    )
        -> Data
    {
        let largest = rows.reduce(Float(0.01)) { max($0, $1.weights.max(), -$1.weights.min()) }
        let scale = min(largest, 6) / 127
        let sized = rows.map { (size: max($0.weights.max(), -$0.weights.min()), row: $0) }
        let kept = sized.filter { $0.size >= scale / 2 }.sorted {
            ($0.size, $0.row.feature) > ($1.size, $1.row.feature)
        }
        .prefix(Self.most).map(\.row)
        var log: UInt32 = 4
        while Double(1 << log) * Self.fullest < Double(kept.count) { log += 1 }
        let mask = UInt32(1) << log - 1
        var checks = [UInt16](repeating: 0, count: 1 << log)
        var slots = [SIMD8<Int8>](repeating: SIMD8(), count: 1 << log)
        for row in kept.sorted(by: { $0.feature < $1.feature }) {
            var (slot, check) = QuoteModel.place(of: row.feature, mask: mask)
            while checks[Int(slot)] != 0 { slot = (slot + 1) & mask }
            checks[Int(slot)] = check
            let steps = (row.weights / scale).rounded(.toNearestOrEven).clamped(
                lowerBound: SIMD8(repeating: -127), upperBound: SIMD8(repeating: 127))
            slots[Int(slot)] = SIMD8<Int8>(steps)
        }
        var data = Data()
        let wordLog = CueLexicon.log(for: lexicon.count)
        func append(_ number: some BitwiseCopyable) { withUnsafeBytes(of: number) { data.append(contentsOf: $0) } }
        append(log)
        append(scale)
        append(wordLog)
        junctions.forEach { append($0) }
        data.append(contentsOf: CueLexicon.bytes(of: lexicon, log: wordLog))
        checks.forEach { append($0) }
        slots.forEach { append($0) }
        return data
    }
}

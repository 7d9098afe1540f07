/// The rows that a query left, and what each is worth.
public struct FuzzyRanking: Sendable {
    /// The rows, ascending.
    private var rows: [Int32] = []
    private(set) var scores: [Int32] = []

    /// How many rows there are.
    public var count: Int { rows.count }

    mutating func reserve(_ count: Int) {
        rows.reserveCapacity(count)
        scores.reserveCapacity(count)
    }

    mutating func add(_ row: Int, _ score: Int) {
        rows.append(Int32(row))
        scores.append(Int32(score))
    }

    /// No rows.
    public init() {}

    /// Parts of a ranking, in their order, as one.
    public init(_ parts: [FuzzyRanking]) {
        reserve(parts.reduce(0) { $0 + $1.count })
        for part in parts {
            rows += part.rows
            scores += part.scores
        }
    }

    func row(_ position: Int) -> Int { Int(rows[position]) }

    func score(_ position: Int) -> Int { Int(scores[position]) }

    /// The rows, best first, as they stand where they are worth the same.
    public var order: [Int] {
        guard let best = scores.max(), let worst = scores.min() else { return [] }
        // Scores are few: each gets its stretch of the order, the best one the first.
        var places = [Int](repeating: 0, count: Int(best - worst) + 1)
        for score in scores { places[Int(best - score)] += 1 }
        var next = 0
        for index in places.indices {
            let count = places[index]
            places[index] = next
            next += count
        }
        return [Int](unsafeUninitializedCapacity: rows.count) { order, count in
            for (row, score) in zip(rows, scores) {
                order[places[Int(best - score)]] = Int(row)
                places[Int(best - score)] += 1
            }
            count = rows.count
        }
    }
}

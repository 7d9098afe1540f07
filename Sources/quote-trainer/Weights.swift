/// Weights under FTRL-proximal with an L1 penalty (McMahan et al. 2013), eight to a feature.
struct Weights {
    private(set) var values: [SIMD8<Float>]
    private var sums: [SIMD8<Float>]
    private var squares: [SIMD8<Float>]
    private let rate: Float
    private let penalty: Float

    /// `count` rows of zeros.
    init(count: Int, rate: Float, penalty: Float) {
        values = Array(repeating: SIMD8(), count: count)
        sums = values
        squares = values
        self.rate = rate
        self.penalty = penalty
    }

    /// Moves a row against a gradient.
    @inline(__always)
    mutating func move(_ row: Int, _ gradient: SIMD8<Float>) {
        let n = squares[row]
        let m = n + gradient * gradient
        let w = values[row]
        let z = sums[row] + gradient - (m.squareRoot() - n.squareRoot()) / rate * w
        squares[row] = m
        sums[row] = z
        let step = rate / (1 + m.squareRoot())
        let shrunk =
            z
            + SIMD8<Float>(repeating: penalty).replacing(
                with: SIMD8<Float>(repeating: -penalty), where: z .> 0)
        let isSmall = (z .<= penalty) .& (z .>= -penalty)
        values[row] = (-shrunk * step).replacing(with: SIMD8(), where: isSmall)
    }
}

/// The weights of a feature: those of the seven labels, then that of links and verdicts.
struct WeightRow {
    let feature: UInt32
    let weights: SIMD8<Float>
}

/// Numbers in the few steps that features tell apart.
enum FeatureSteps {
    /// A share from 0 to 1 in eight steps, finer at the ends.
    static func share(_ share: Float) -> UInt32 {
        let ends: [Float] = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95]
        return UInt32(ends.count { share >= $0 })
    }

    /// A number of words or tokens in ten steps, which grow.
    static func length(_ count: Int) -> UInt32 {
        count <= 4 ? UInt32(max(count, 0)) : count <= 7 ? 5 : count <= 12 ? 6 : count <= 20 ? 7 : count <= 35 ? 8 : 9
    }
}

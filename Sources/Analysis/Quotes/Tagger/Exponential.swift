/// e to a power, without a mathematics library: the same to the bit everywhere.
enum Exponential {
    /// e to the power of a number that is not above 0; 0 below -40.
    static func of(_ power: Double) -> Double {
        guard power > -40 else { return 0 }
        // (1 + x/2^10)^(2^10) is exact to four digits, which a confidence needs.
        var value = 1 + power / 1024
        for _ in 0..<10 { value *= value }
        return value
    }

    /// e to eight powers that are not above 0, to three digits.
    static func of(_ powers: SIMD8<Float>) -> SIMD8<Float> {
        let small = powers .< -40
        var values = 1 + powers.replacing(with: -40, where: small) / 1024
        for _ in 0..<10 { values *= values }
        return values.replacing(with: 0, where: small)
    }
}

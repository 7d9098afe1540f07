/// A cardinal as its words come in.
struct CardinalState {
    private var total = 0.0
    private var current = 0.0
    private var isEmpty = true
    private var endsScale = false
    /// The scale of the last scale word.
    private(set) var lastScale = 1.0
    /// Whether an ordinal has closed it.
    private(set) var isDone = false

    /// What it is worth so far.
    var value: Double { total + current }

    /// Whether "and" may follow: after hundred and the scales.
    var takesAnd: Bool { endsScale }

    /// Whether a number may be joined to it by a hyphen.
    func joins(_ number: NumberWord?) -> Bool {
        guard let number else { return false }
        switch number.role {
        case .unit, .ordinal: return current.truncatingRemainder(dividingBy: 100) >= 20
        case .hundred, .scale, .dozen: return true
        default: return false
        }
    }

    /// Takes one more word; false, and unchanged, where it does not go on with it.
    mutating func take(_ number: NumberWord) -> Bool {
        let low = current.truncatingRemainder(dividingBy: 100)
        switch number.role {
        case .unit:
            guard
                isEmpty
                    || (number.value > 0
                        && (low == 0 ? endsScale : low >= 20 && low.truncatingRemainder(dividingBy: 10) == 0))
            else { return false }
            current += number.value
            endsScale = false
        case .teen, .tens:
            guard isEmpty || (low == 0 && endsScale) else { return false }
            current += number.value
            endsScale = false
        case .hundred:
            guard current < 100, isEmpty || current > 0 else { return false }
            current = max(current, 1) * 100
            endsScale = true
        case .scale, .dozen:
            if current == 0 && !isEmpty {
                total *= number.value
            } else if number.value < lastScale || lastScale == 1 {
                total += max(current, 1) * number.value
            } else {
                total = (total + current) * number.value
            }
            current = 0
            lastScale = number.value
            endsScale = true
        case .ordinal:
            guard !isEmpty else { return false }
            if number.value >= 100 {
                current = max(current, 1) * number.value
            } else {
                guard
                    number.value < 10
                        ? low == 0 ? endsScale : low >= 20 && low.truncatingRemainder(dividingBy: 10) == 0 : low == 0
                else { return false }
                current += number.value
            }
            isDone = true
        case .plural:
            // "five hundreds", "three dozens"
            guard !isEmpty, number.value >= 12 else { return false }
            total = (total + current) * number.value
            current = 0
            lastScale = number.value
            isDone = false
            endsScale = false
        case .letter, .denominator, .part: return false
        }
        isEmpty = false
        return true
    }
}

/// How long a slow line is busy with what was written to it. No frame is drawn before the one before is through: keys held down
/// then leave no queue of frames behind them.
struct LinePace {
    /// Lines of so many bits a second and more are fast, or say nothing: terminals in windows give this speed.
    private static let fast = 38_400
    /// Bits that a byte takes, its start and stop among them.
    private static let bitsPerByte = 10

    /// Bits a second; `nil` where nothing is to be waited for.
    private let speed: Int?
    private var free: ContinuousClock.Instant?

    /// How long the first frame waits for what would change it at once, such as the place that an article was left at.
    private static let first = Duration.milliseconds(100)

    /// The pace of a line of so many bits a second, 0 where that is not known, before anything is written.
    init(speed: Int, at now: ContinuousClock.Instant) {
        self.speed = speed > 0 && speed < Self.fast ? speed : nil
        if isSlow { free = now + Self.first }
    }

    /// Whether the line is slow enough for its bytes to be counted.
    var isSlow: Bool { speed != nil }

    /// Notes that so many bytes were written.
    mutating func wrote(_ bytes: Int, at now: ContinuousClock.Instant) {
        guard let speed else { return }
        free = max(free ?? now, now) + .milliseconds(bytes * Self.bitsPerByte * 1_000 / speed)
    }

    /// Milliseconds until all of it is through; `nil` where it is.
    func pause(at now: ContinuousClock.Instant) -> Int? {
        guard let free, free > now else { return nil }
        return Int((free - now) / .milliseconds(1)) + 1
    }
}

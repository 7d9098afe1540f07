/// What was measured on one text.
struct Measurements {
    var firstFrame: [Duration] = []
    /// Between a key and its frame.
    var keys: [Duration] = []
    var reading: [Duration] = []
    var analysis: [Duration] = []
    var folding: [Duration] = []
    /// Searches for phrases.
    var search: [Duration] = []
    /// Searches by regular expression.
    var expression: [Duration] = []
    /// Peak memory in bytes.
    var memory: [Int] = []

    /// The rows of the table: what, and the figure for a text of that many bytes.
    func rows(bytes: Int) -> [(what: String, figure: String)] {
        [
            ("start to first frame, median", Self.milliseconds(Self.quantile(firstFrame, 0.5))),
            ("key to frame, median", Self.milliseconds(Self.quantile(keys, 0.5))),
            ("key to frame, 99th percentile", Self.milliseconds(Self.quantile(keys, 0.99))),
            ("key to frame, the slowest of \(keys.count)", Self.milliseconds(keys.max())),
            ("reading the file's bytes, median", Self.milliseconds(Self.quantile(reading, 0.5))),
            ("analysis, median", Self.rate(bytes, Self.quantile(analysis, 0.5))),
            ("folding for the first search, median", Self.milliseconds(Self.quantile(folding, 0.5))),
            ("search for a phrase, median", Self.milliseconds(Self.quantile(search, 0.5))),
            ("search for one letter, the slowest phrase", Self.milliseconds(search.max())),
            ("search by regular expression, median", Self.milliseconds(Self.quantile(expression, 0.5))),
            ("peak memory", memory.max().map { "\(($0 + 500_000) / 1_000_000) MB" } ?? "–"),
        ]
    }

    private static func quantile(_ durations: [Duration], _ share: Double) -> Duration? {
        guard !durations.isEmpty else { return nil }
        return durations.sorted()[min(Int(Double(durations.count) * share), durations.count - 1)]
    }

    private static func milliseconds(_ duration: Duration?) -> String {
        duration.map { "\(rounded($0 / .milliseconds(1))) ms" } ?? "–"
    }

    private static func rate(_ bytes: Int, _ duration: Duration?) -> String {
        duration.map { "\(rounded(Double(bytes) / 1e6 / ($0 / .seconds(1)))) MB/s" } ?? "–"
    }

    /// Two digits behind the point for what is small.
    private static func rounded(_ value: Double) -> String {
        value < 10 ? "\((value * 100).rounded() / 100)" : "\((value * 10).rounded() / 10)"
    }
}

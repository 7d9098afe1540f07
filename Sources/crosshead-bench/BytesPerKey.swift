/// How many bytes a program sends to its terminal for each key.
struct BytesPerKey {
    private var pages: [Int] = []
    private var lines: [Int] = []
    private var all: [Int] = []

    /// Rounds of the keys.
    private static let rounds = 5

    /// Starts a program and presses keys, and presses page down and up and line down and up.
    init(_ arguments: [String], _ keys: [String]) {
        guard let terminal = PseudoTerminal(arguments), terminal.frame() != nil else { return }
        for _ in 0..<Self.rounds { all += keys.compactMap { terminal.bytes(after: $0)?.bytes } }
        _ = terminal.bytes(after: "g")
        for _ in 0..<Self.rounds {
            pages += [" ", "b"].compactMap { terminal.bytes(after: $0)?.bytes }
            lines += ["j", "k"].compactMap { terminal.bytes(after: $0)?.bytes }
        }
        _ = terminal.quit()
    }

    /// The rows of the table.
    var rows: [(what: String, figure: String)] {
        [
            ("median of all keys pressed", Self.middle(all)), ("most", Self.figure(all.max())),
            ("page down or up, median", Self.middle(pages)), ("page down or up, most", Self.figure(pages.max())),
            ("line down or up, median", Self.middle(lines)),
        ]
    }

    private static func middle(_ counts: [Int]) -> String {
        figure(counts.isEmpty ? nil : counts.sorted()[counts.count / 2])
    }

    private static func figure(_ count: Int?) -> String { count.map { "\($0)" } ?? "–" }
}

/// How many bytes a program sends to its terminal for each key.
struct BytesPerKey {
    /// A kind of key, and what is pressed before it, uncounted, so that it has something to do.
    struct Kind {
        let what: String
        let before: String
        let keys: [String]
        /// Whether `less` has the same.
        let isInLess: Bool
    }

    /// What is measured each for itself.
    static let kinds = [
        Kind(what: "line down, line up", before: "g", keys: ["j", "j", "k", "j", "k"], isInLess: true),
        Kind(what: "page down", before: "g", keys: [" "], isInLess: true),
        Kind(what: "page up", before: "g ", keys: ["b"], isInLess: true),
        Kind(what: "to the end, to the start", before: "g", keys: ["G", "g"], isInLess: true),
        Kind(what: "next match", before: "g/trade\r", keys: ["n", "n", "n"], isInLess: true),
        Kind(what: "next quote", before: "g", keys: [")", ")", ")"], isInLess: false),
        Kind(what: "next section", before: "g", keys: ["}", "}"], isInLess: false),
        Kind(what: "next pane", before: "g", keys: ["\t", "\t", "\t", "\t"], isInLess: false),
        Kind(what: "a row down in the list of numbers", before: "g#", keys: ["j", "j", "j", "j"], isInLess: false),
        Kind(what: "a letter typed into a picker", before: "\u{7}gsn", keys: ["t", "r", "a"], isInLess: false),
    ]

    /// Reading the article as one does, most keys for a line, with what both programs have: after a search for “trade”.
    static let session = ["/trade\r"] + "jjjjjjjjnjjjjj jjjjjjjjkknjjjjbGg".map(String.init)

    /// The median for each kind.
    private(set) var medians: [Int?] = []
    /// The median of the session.
    private(set) var ofSession: Int?
    /// The median of the keys that frames are timed with.
    private(set) var ofTimedKeys: Int?

    /// Rounds of the keys.
    private static let rounds = 5

    /// Starts a program and presses keys; `timed` are those that frames are timed with, none in a program without most.
    init(_ arguments: [String], timed: [String]) {
        guard let terminal = PseudoTerminal(arguments), terminal.frame() != nil else { return }
        func count(_ keys: [String]) -> [Int] {
            (0..<Self.rounds).flatMap { _ in keys.map { terminal.bytes(after: $0)?.bytes ?? 0 } }
        }
        ofSession = Self.middle(count(Self.session))
        for kind in Self.kinds {
            guard kind.isInLess || !timed.isEmpty else {
                medians.append(nil)
                continue
            }
            var counts: [Int] = []
            for _ in 0..<Self.rounds {
                for key in kind.before { _ = terminal.bytes(after: String(key)) }
                counts += kind.keys.map { terminal.bytes(after: $0)?.bytes ?? 0 }
            }
            medians.append(Self.middle(counts))
        }
        _ = terminal.bytes(after: "\u{7}")
        if !timed.isEmpty { ofTimedKeys = Self.middle(count(timed).filter { $0 > 0 }) }
        _ = terminal.quit()
    }

    /// Measures a program and `less` on an article, and prints the table.
    static func compare(_ program: String, on article: String, timed: [String]) {
        let own = BytesPerKey([program, article], timed: timed)
        let less = BytesPerKey(["/usr/bin/less", article], timed: [])
        print("\n| bytes sent for a key, 80 by 24, median | Crosshead | less |\n| --- | --- | --- |")
        print("| reading, \(session.count) keys | \(figure(own.ofSession)) | \(figure(less.ofSession)) |")
        for (kind, (one, other)) in zip(kinds, zip(own.medians, less.medians)) {
            print("| \(kind.what) | \(figure(one)) | \(figure(other)) |")
        }
        print("| the keys that frames are timed with | \(figure(own.ofTimedKeys)) | – |")
    }

    private static func middle(_ counts: [Int]) -> Int? { counts.isEmpty ? nil : counts.sorted()[counts.count / 2] }

    private static func figure(_ count: Int?) -> String { count.map { "\($0)" } ?? "–" }
}

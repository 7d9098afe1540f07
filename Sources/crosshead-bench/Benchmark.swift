import Analysis
import Formats
import Glibc
import Model
import Search

/// Measures what a reader waits for, on an article and on ten megabytes of it: `crosshead-bench PROGRAM ARTICLE`.
@main
struct Benchmark {
    /// How large the long text is, in bytes.
    private static let length = 10_000_000
    /// The keys pressed on each text: reading, jumping, panes, pickers. Ctrl-G leaves a picker: after Esc any program waits
    /// to see whether a sequence follows, which says nothing about frames.
    private static let keys = [
        "j", " ", "}", ")", ">", "b", "#", "j", "\t", "j", "0", "G", "g", "k", "+", "s", "n", "t", "r", "\u{E}",
        "\u{7}",
    ]
    /// Rows picked from.
    private static let rows = 10_000
    /// How often they are pressed, before and after the analysis.
    private static let rounds = 10
    /// A phrase across lines, a name without and with its accents, what is not there, and one letter.
    private static let phrases = ["the two countries", "trong", "Trọng", "zebra", "e"].map { Query($0) }
    private static let expression = Query(#"\d+ (billion|percent)"#, .regex)

    private let program: String

    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count > 2, arguments[1] == "library" {
            guard let count = Int(arguments[2]), count > 0 else {
                return try LibraryBenchmark.measureSearches(at: arguments[2], Array(arguments.dropFirst(3)))
            }
            let folder = arguments.count > 3 ? arguments[3] : "/tmp"
            let program = arguments.count > 4 ? arguments[4] : nil
            return try LibraryBenchmark(
                count: count, path: "\(folder)/crosshead-bench-\(getpid()).db", program: program
            ).run()
        }
        guard CommandLine.arguments.count == 3, let article = contents(of: CommandLine.arguments[2]), !article.isEmpty
        else {
            print("usage: crosshead-bench PROGRAM ARTICLE | library COUNT [FOLDER [PROGRAM]] | library FILE [QUERY…]")
            exit(2)
        }
        let benchmark = Benchmark(program: CommandLine.arguments[1])
        let copy = article + Array("\n\n".utf8)
        let long = Array(repeatElement(copy, count: length / copy.count + 1).joined())
        let path = "/tmp/crosshead-bench-\(getpid()).txt"
        save(long, to: path)
        defer { unlink(path) }
        let short = benchmark.measure(article, at: CommandLine.arguments[2], repeats: 40).rows(bytes: article.count)
        let rows = zip(short, benchmark.measure(long, at: path, repeats: 5).rows(bytes: long.count))
        print("| | the article, \(article.count / 1000) KB | the same again and again, \(long.count / 1_000_000) MB |")
        print("| --- | --- | --- |")
        for (short, long) in rows { print("| \(short.what) | \(short.figure) | \(long.figure) |") }
        BytesPerKey.compare(CommandLine.arguments[1], on: CommandLine.arguments[2], timed: Self.keys)
        print("\n\(Self.rows) rows ranked by three letters: \(Self.ranking(article)) ms")
    }

    /// Milliseconds that ranking rows cut from an article takes.
    private static func ranking(_ article: [UInt8]) -> Double {
        let width = 80
        let text = Array(repeatElement(article, count: rows * width / article.count + 1).joined())
        var ready = FuzzyRows()
        for row in 0..<rows { ready.add([text[(row * width)..<((row + 1) * width)]]) }
        let durations = (0..<20).map { _ in
            ContinuousClock().measure { _ = ready.ranked(by: FuzzyQuery("tra")) } / .milliseconds(1)
        }
        return (durations.sorted()[10] * 100).rounded() / 100
    }

    private func measure(_ bytes: [UInt8], at path: String, repeats: Int) -> Measurements {
        var measured = Measurements()
        for run in 0..<repeats {
            guard let terminal = PseudoTerminal([program, path]), let frame = terminal.frame() else { continue }
            measured.firstFrame.append(terminal.start.duration(to: frame.last))
            if run == 0 {
                // At once, while a long text is still being analysed, and again when all of it is.
                for _ in 0..<Self.rounds { measured.keys += Self.keys.compactMap(terminal.press) }
                terminal.settle()
                for _ in 0..<Self.rounds { measured.keys += Self.keys.compactMap(terminal.press) }
            }
            measured.memory.append(terminal.quit())
        }
        for _ in 0..<min(repeats, 10) { measureStages(bytes, path, into: &measured) }
        return measured
    }

    private func measureStages(_ bytes: [UInt8], _ path: String, into measured: inout Measurements) {
        let clock = ContinuousClock()
        let document = Document(bytes, name: path)
        guard let draft = try? DocumentReader().read(document) else { return }
        measured.reading.append(clock.measure { _ = try? DocumentReader().read(document) })
        measured.analysis.append(clock.measure { _ = Analyzer().analyze(draft) })
        measured.folding.append(clock.measure { _ = FoldedText(draft.text) })
        let searcher = TextSearcher(FoldedText(draft.text))
        for phrase in Self.phrases { measured.search.append(clock.measure { _ = try? searcher.find(phrase) }) }
        measured.expression.append(clock.measure { _ = try? searcher.find(Self.expression) })
    }

    private static func contents(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    private static func save(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "w") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
}

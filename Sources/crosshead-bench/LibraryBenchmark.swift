import Analysis
import Dispatch
import Formats
import Glibc
import Library
import Model
import Synchronization

/// Measures the library on made-up articles: `crosshead-bench library COUNT [FOLDER [PROGRAM]]`, or searches alone in one that
/// is there already: `crosshead-bench library FILE [QUERY…]`.
struct LibraryBenchmark {
    /// How many articles there are.
    let count: Int
    /// Where the library is made, and taken away again.
    let path: String
    /// The program that exports and imports it; `nil` for neither.
    var program: String?

    /// How many articles are kept at once.
    private static let batch = 16
    /// Words that are everywhere, words of few articles, a phrase, quotes, people, numbers, what is not there; and
    /// what is asked for of what everything has.
    private static let queries = [
        "harbour", "harbour bridge ferry", "\"the harbour will change\"", "badorel", "said:waited speaker:strand",
        "speaker:\"ada brandt\"", "number:>800 unit:USD", "number:10..11 harbour", "harb*", "zebra",
        "outlet:courier museum date:2010..2015", "the", "\"in the\"", "said:the", "speaker:brandt",
        "speaker:brandt outlet:herald date:2003", "the date:2003 outlet:herald", "number:>5 the unit:EUR", "unit:t",
        "\"of the\"",
    ]
    private static let repeats = 15

    /// Measures and prints.
    func run() throws {
        defer { Self.remove(path) }
        let library = try ArticleLibrary(path: path)
        let clock = ContinuousClock()
        let before = Self.processorTime
        var memory: [Int] = []
        let duration = try clock.measure {
            var waiting: [ReadDocument] = []
            for start in stride(from: 0, through: count, by: Self.batch) {
                let numbers = Array(start..<min(start + Self.batch, count))
                waiting = try Self.work(numbers, keeping: waiting, in: library)
                if start / Self.batch % max(1, count / Self.batch / 4) == 0 {
                    memory.append(ResidentMemory.of(getpid()))
                }
            }
            _ = try library.keep(waiting)
        }
        let size = try library.statistics().size
        let rate = Double(count) / (duration / .seconds(1))
        print("| \(count) articles | |\n| --- | --- |")
        print("| added a second | \(Int(rate)) |")
        let work = (Self.processorTime - before) * 1_000 / Double(count)
        print("| processor time an article | \(Self.rounded(work)) ms |")
        print("| memory while adding, by quarters | \(memory.map { "\($0 / 1_000_000)" }.joined(separator: ", ")) MB |")
        print("| size of the file | \(size / 1_000_000) MB |")
        try measureSearches(Self.queries, in: library)
        if let program { measureExchange(by: program) }
    }

    /// Measures searches in a library that is there already, and prints.
    static func measureSearches(at path: String, _ queries: [String]) throws {
        let library = try ArticleLibrary(path: path, creates: false)
        let count = try library.statistics().counts.first?.count ?? 0
        print("| \(count) articles | |\n| --- | --- |")
        try LibraryBenchmark(count: count, path: path).measureSearches(
            queries.isEmpty ? Self.queries : queries, in: library)
    }

    private func measureSearches(_ queries: [String], in library: ArticleLibrary) throws {
        let clock = ContinuousClock()
        for query in queries { try search(query, library, clock) }
        try open(library, clock)
    }

    /// Exports the library and imports it into an empty one.
    private func measureExchange(by program: String) {
        let (file, second) = (path + ".jsonl", path + ".imported")
        defer {
            unlink(file)
            Self.remove(second)
        }
        let runs = [
            ("exported", WatchedProgram([program, "export", "--library", path], output: file)),
            ("imported", WatchedProgram([program, "import", "--library", second, file])),
        ]
        for case (let name, let run?) in runs {
            print("| \(name) a second | \(Int(Double(count) / (run.duration / .seconds(1)))) |")
            let memory = run.quarters.map { "\($0 / 1_000_000)" }.joined(separator: ", ")
            print("| memory while it is \(name), by quarters | \(memory) MB, at most \(run.peak / 1_000_000) MB |")
        }
    }

    private static func remove(_ path: String) {
        for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
    }

    private func search(_ line: String, _ library: ArticleLibrary, _ clock: ContinuousClock) throws {
        let query = try QueryParser().parse(line)
        var hits = 0
        let durations = try (0..<Self.repeats).map { _ in
            try clock.measure { hits = try library.search(query).count } / .milliseconds(1)
        }.sorted()
        let (median, slowest) = (durations[durations.count / 2], durations[durations.count - 1])
        print("| `\(line)`, \(hits) hits | \(Self.rounded(median)) ms, slowest \(Self.rounded(slowest)) ms |")
    }

    private func open(_ library: ArticleLibrary, _ clock: ContinuousClock) throws {
        let durations = try (1...Self.repeats).map { number in
            try clock.measure {
                guard let source = try library.source(of: 1 + number * count / (Self.repeats + 1)) else { return }
                let draft = try DocumentReader().read(Document(source.bytes, name: source.origin))
                _ = ArticleIndex(Analyzer().analyze(draft))
                _ = try library.marks(of: source.article)
            } / .milliseconds(1)
        }.sorted()
        print("| opening from a hit | \(Self.rounded(durations[Self.repeats / 2])) ms |")
    }

    /// Reads made-up articles on all processors and meanwhile keeps those read before, as `crosshead add` does.
    private static func work(
        _ numbers: [Int], keeping documents: [ReadDocument], in library: ArticleLibrary
    ) throws -> [ReadDocument] {
        let read = Mutex<[ReadDocument]>([])
        let failure = Mutex<LibraryError?>(nil)
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 3) { worker in
            if worker == 0, !documents.isEmpty {
                do throws(LibraryError) {
                    _ = try library.keep(documents)
                } catch {
                    failure.withLock { $0 = error }
                }
            }
            while case let index = next.add(1, ordering: .relaxed).oldValue, index < numbers.count {
                var maker = ArticleMaker(numbers[index])
                let bytes = Array(maker.text().utf8)
                guard let draft = try? DocumentReader().read(Document(bytes, name: "\(index).txt")) else { continue }
                let document = ReadDocument(
                    bytes: bytes, origin: "/made/up/\(numbers[index]).txt", article: Analyzer().analyze(draft),
                    analysis: Analyzer.version)
                read.withLock { $0.append(document) }
            }
        }
        if let failure = failure.withLock({ $0 }) { throw failure }
        return read.withLock { $0 }
    }

    /// Seconds that all processors have worked for this program.
    private static var processorTime: Double {
        // RUSAGE_SELF, which has another type in Swift.
        var usage = rusage()
        getrusage(0, &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

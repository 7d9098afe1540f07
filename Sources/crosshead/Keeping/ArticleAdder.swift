import Dispatch
import Formats
import Library
import Synchronization

/// Adds documents to the library, several at a time: while some are read, those read before are kept.
///
/// Documents are kept in batches, each all or nothing, so that the program can be killed at any time and the same
/// command goes on where it was.
struct ArticleAdder: Sendable {
    /// What became of the documents so far.
    struct Tally: Sendable {
        var new = 0
        var changed = 0
        var known = 0
        var failed = 0

        /// How many were looked at.
        var count: Int { new + changed + known + failed }

        /// Counts what came of keeping one.
        mutating func add(_ kept: Kept) {
            switch kept {
            case .new: new += 1
            case .changed: changed += 1
            case .known: known += 1
            }
        }
    }

    /// What reading a document came to.
    private enum Outcome {
        case read(ReadDocument)
        case known(Int)
        case failed(String)
        case broken(Failure)
    }

    let library: ArticleLibrary
    /// How many documents are read at a time.
    let jobs: Int
    /// The charset they are in, `nil` for what they say themselves.
    var charset: Charset?
    /// Told after every batch.
    let report: @Sendable (Tally) -> Void

    /// How many documents are kept at once: few, so that little is read again after a kill.
    private static let batch = 16

    /// Adds what the arguments name, and tells which article each came to be. What cannot be read is complained about and left
    /// out.
    func add(
        _ arguments: some Sequence<String>, tell: (String, Int) throws(Failure) -> Void = { (_, _) in }
    ) throws(Failure) -> Tally {
        var tally = Tally()
        var rest = arguments.makeIterator()
        var read: [(argument: String, document: ReadDocument)] = []
        var names: [String] = []
        repeat {
            names = []
            while names.count < Self.batch, let argument = rest.next() { names.append(argument) }
            let (kept, outcomes) = try work(
                keeping: read.map(\.document), reading: names.map { ByteSource(argument: $0) })
            for (kept, argument) in zip(kept, read.map(\.argument)) {
                tally.add(kept)
                try tell(argument, kept.article)
            }
            read = []
            for (outcome, argument) in zip(outcomes, names) {
                switch outcome {
                case .read(let document): read.append((argument, document))
                case .known(let article):
                    tally.known += 1
                    try tell(argument, article)
                case .failed(let complaint):
                    Output.complain(complaint)
                    tally.failed += 1
                case .broken(let failure): throw failure
                }
            }
            report(tally)
        } while !read.isEmpty || !names.isEmpty
        return tally
    }

    /// Keeps some documents and meanwhile reads others.
    private func work(
        keeping documents: [ReadDocument], reading sources: [ByteSource]
    ) throws(Failure) -> ([Kept], [Outcome]) {
        let kept = Mutex<Result<[Kept], Failure>>(.success([]))
        let outcomes = Mutex<[Int: Outcome]>([:])
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: jobs + 1) { worker in
            if worker == 0 {
                let result = Result { () throws(Failure) in
                    try library.attempt { (library) throws(LibraryError) in
                        documents.isEmpty ? [] : try library.keep(documents)
                    }
                }
                kept.withLock { $0 = result }
            }
            while case let index = next.add(1, ordering: .relaxed).oldValue, index < sources.count {
                let outcome = read(sources[index])
                outcomes.withLock { $0[index] = outcome }
            }
        }
        let answers = outcomes.withLock { outcomes in sources.indices.compactMap { outcomes[$0] } }
        return (try kept.withLock { $0 }.get(), answers)
    }

    private func read(_ source: ByteSource) -> Outcome {
        do throws(Failure) {
            let document = try Opener(source: source, charset: charset).document()
            // What was read in another charset has to be read again.
            let known =
                try charset == nil
                ? library.attempt { (library) throws(LibraryError) in try library.article(with: document.bytes) } : nil
            if let known { return .known(known) }
            return .read(try DocumentAnalyzer().read(document, from: source))
        } catch {
            guard case .cannotRead = error else { return .broken(error) }
            return .failed(error.message + "\n")
        }
    }
}

import CProcess
import Glibc

/// A program run to its end, without a shell: it reads a text and prints bytes, as many as are wanted.
struct ChildProcess {
    /// Program and arguments.
    let arguments: [String]
    /// What it reads on standard input; less than a pipe holds.
    let input: String
    /// More bytes end it.
    let limit: Int
    /// The moment at which it is ended.
    let deadline: ContinuousClock.Instant

    /// What came of it.
    struct Ending {
        /// The exit code; `nil` where it was ended for its output or its time.
        let code: Int?
        let output: [UInt8]
        let errors: String
        let isTooLarge: Bool
    }

    /// Why it did not run to its end.
    enum Failure: Error {
        /// The error number of its start.
        case start(Int32)
        case cancelled
    }

    /// Milliseconds after which it is looked whether somebody still waits.
    private static let patience: Int32 = 50
    /// Bytes of its errors that are kept.
    private static let errorLimit = 8_192

    /// Runs it. `report` is told the bytes there are, whenever there are more and now and then.
    func run(_ cancellation: Cancellation, report: (Int) -> Void) throws(Failure) -> Ending {
        var child = child_process()
        let failure = start(&child)
        guard failure == 0 else { throw .start(failure) }
        var reading = Reading(child)
        defer { for descriptor in [child.output, child.errors, child.ending] { close(descriptor) } }
        write(to: child.input)
        close(child.input)

        while reading.isOpen {
            reading.wait(Self.patience, limit: limit, errorLimit: Self.errorLimit)
            report(reading.bytes.count)
            let isOver = ContinuousClock.now >= deadline
            let isTooLarge = reading.bytes.count > limit
            guard isOver || isTooLarge || cancellation.isCancelled else { continue }
            _ = child_process_end(child.pid, 1)
            if cancellation.isCancelled { throw .cancelled }
            return Ending(code: nil, output: reading.bytes, errors: reading.words, isTooLarge: isTooLarge)
        }
        let code = Int(child_process_end(child.pid, 0))
        return Ending(code: code, output: reading.bytes, errors: reading.words, isTooLarge: false)
    }

    private func start(_ child: inout child_process) -> Int32 {
        let words: [UnsafePointer<CChar>?] = arguments.map { UnsafePointer(strdup($0)) } + [nil]
        defer { for word in words { free(UnsafeMutablePointer(mutating: word)) } }
        return child_process_start(&child, words)
    }

    private func write(to pipe: Int32) {
        var rest = Array(input.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(pipe, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }
}

/// The reading of what a program prints and complains, until it has ended.
private struct Reading {
    var bytes: [UInt8] = []
    private var complaints: [UInt8] = []
    private var files: [pollfd]
    /// How much is read at a time, in bytes.
    private static let chunk = 1 << 16

    init(_ child: child_process) {
        files = [child.output, child.errors, child.ending].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    }

    /// Whether there may be more, or the program goes on in silence.
    var isOpen: Bool { files.contains { $0.fd >= 0 } }

    var words: String { String(decoding: complaints, as: UTF8.self) }

    /// Waits for more and takes it.
    mutating func wait(_ milliseconds: Int32, limit: Int, errorLimit: Int) {
        guard poll(&files, nfds_t(files.count), milliseconds) > 0 else { return }
        if files[0].revents != 0, !Self.read(files[0].fd, into: &bytes) { files[0].fd = -1 }
        if files[1].revents != 0, !Self.read(files[1].fd, into: &complaints) { files[1].fd = -1 }
        if files[2].revents != 0 { files[2].fd = -1 }
        if complaints.count > errorLimit { complaints.removeLast(complaints.count - errorLimit) }
    }

    /// Reads what there is; false at the end.
    private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: chunk))
        let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress?.advanced(by: start), chunk) }
        bytes.removeLast(chunk - max(0, count))
        return count > 0 || (count < 0 && errno == EINTR)
    }
}

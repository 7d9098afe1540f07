import Glibc

/// Standard output as whole lines: a signal that ends the program is heard between two of them.
final class LineOutput: Sendable {
    /// What ends the program, and may wait for the end of a line.
    private static let signals = [SIGHUP, SIGINT, SIGTERM]

    private let monitor = Monitor()

    /// Begins to listen for signals. Threads that are started after this leave them to the one that listens.
    init() {
        var set = sigset_t()
        sigemptyset(&set)
        // One that somebody had ignored before, as nohup does, stays ignored.
        let heard = Self.signals.filter { !Self.isIgnored($0) }
        for signal in heard { sigaddset(&set, signal) }
        pthread_sigmask(SIG_BLOCK, &set, nil)
        let (listened, monitor) = (set, monitor)
        _ = WorkerThread {
            var (set, received) = (listened, Int32(0))
            sigwait(&set, &received)
            // Once more means at once.
            for other in heard { signal(other, SIG_DFL) }
            pthread_sigmask(SIG_UNBLOCK, &set, nil)
            monitor.lock()
            raise(received)
        }
    }

    private static func isIgnored(_ signal: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(signal, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Writes lines.
    func write(_ bytes: [UInt8]) throws(Failure) {
        monitor.lock()
        defer { monitor.unlock() }
        try Output.write(bytes)
    }
}

import Glibc

/// A program on a pseudo-terminal, watched from outside as a reader would see it.
struct PseudoTerminal {
    /// How long the program must have been silent for its frame to be whole: more than any pause within one.
    private static let silence: Int32 = 60

    /// POSIX_SPAWN_SETSID, which the headers show to GNU programs alone.
    private static let ownSession: Int16 = 0x80

    private let primary: Int32
    private let process: pid_t
    /// When the program was started.
    let start: ContinuousClock.Instant

    /// Starts a program on a terminal of 80 by 24; `nil` if there is no such program.
    init?(_ arguments: [String]) {
        var (primary, secondary): (Int32, Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 128)
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&primary, &secondary, &name, nil, &size) == 0 else { return nil }
        defer { close(secondary) }
        _ = fcntl(primary, F_SETFD, FD_CLOEXEC)
        self.primary = primary

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, descriptor, name, O_RDWR, 0) }
        // A session of its own, so that the terminal becomes the one that signals and keys come from.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Self.ownSession)

        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        let environment = ["LC_ALL=C.UTF-8", "TERM=xterm-256color", "HOME=/nonexistent"]
        let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var child: pid_t = 0
        start = .now
        guard posix_spawn(&child, arguments[0], &actions, &attributes, words, variables) == 0 else { return nil }
        process = child
    }

    /// What a program wrote until it was silent.
    struct Frame {
        /// When the last byte came.
        var last: ContinuousClock.Instant
        /// How many bytes there were.
        var bytes: Int
    }

    /// Waits until the program has written and is silent; `nil` if nothing came within `patience`, in milliseconds.
    func frame(patience: Int32 = 10_000) -> Frame? {
        var last: Frame?
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            var descriptor = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, last == nil ? patience : Self.silence) > 0 else { return last }
            let count = read(primary, &buffer, buffer.count)
            guard count > 0 else { return last }
            last = Frame(last: .now, bytes: (last?.bytes ?? 0) + count)
        }
    }

    /// Waits until nothing has come for seconds: all work in the background is done.
    func settle() {
        while frame(patience: 5000) != nil {}
    }

    /// Presses a key and waits for the frame it brings; returns the time between, `nil` if it brings none.
    func press(_ key: String) -> Duration? {
        let pressed = ContinuousClock.now
        return bytes(after: key).map { pressed.duration(to: $0.last) }
    }

    /// Presses a key and waits for the frame it brings; `nil` if it brings none.
    func bytes(after key: String) -> Frame? {
        _ = write(primary, key, key.utf8.count)
        // Less than the half second after which a key of a sequence shows what can follow: nobody waits for that.
        return frame(patience: 400)
    }

    /// Quits the program and returns its peak memory in bytes.
    func quit() -> Int {
        let peak = ResidentMemory.peak(of: process)
        _ = write(primary, "Q", 1)
        _ = frame(patience: 500)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        close(primary)
        return peak
    }
}

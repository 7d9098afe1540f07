import Glibc

/// A program that is run to its end, with the memory it used on the way.
struct WatchedProgram {
    /// How long it took.
    let duration: Duration
    /// Bytes of memory in use, each tenth of a second.
    private let memory: [Int]
    /// Bytes of memory at the most.
    let peak: Int

    /// Runs a program; `nil` where it cannot be started or fails. `output` is where standard output goes.
    init?(_ arguments: [String], output: String = "/dev/null") {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var child: pid_t = 0
        let start = ContinuousClock.now
        guard posix_spawn(&child, arguments[0], &actions, nil, words, environ) == 0 else { return nil }
        var memory: [Int] = []
        var peak = 0
        var status: Int32 = 0
        while waitpid(child, &status, WNOHANG) == 0 {
            memory.append(ResidentMemory.of(child))
            peak = max(peak, ResidentMemory.peak(of: child))
            usleep(100_000)
        }
        guard status == 0 else { return nil }
        duration = start.duration(to: .now)
        self.memory = memory
        self.peak = peak
    }

    /// Bytes of memory in use after each quarter of the time.
    var quarters: [Int] {
        guard let last = memory.indices.last else { return [] }
        return (0...4).map { memory[last * $0 / 4] }
    }
}

/// The memory that a program has in use now.
enum ResidentMemory {
    /// Bytes of memory that it had in use at the most; what the system says of a program that has ended counts the one that started
    /// it. 0 where there is none.
    static func peak(of process: pid_t) -> Int {
        guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard words.hasPrefix("VmHWM:") else { continue }
            return (words.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
        }
        return 0
    }

    /// Bytes; 0 where there is no such program.
    static func of(_ process: pid_t) -> Int {
        guard let file = fopen("/proc/\(process)/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
            separator: " ")
        return (words.dropFirst().first.flatMap { Int($0) } ?? 0) * sysconf(Int32(_SC_PAGESIZE))
    }
}

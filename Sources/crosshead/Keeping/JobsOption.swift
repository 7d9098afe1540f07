import ArgumentParser
import Glibc

/// How many articles a command reads at a time.
struct JobsOption: ParsableArguments {
    @Option(name: .shortAndLong, help: "How many articles to read at a time; as many as there are processors.")
    var jobs: Int?

    /// The number.
    var count: Int { jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

    func validate() throws {
        if let jobs, !(1...64).contains(jobs) { throw ValidationError("-j takes a number from 1 to 64.") }
    }
}

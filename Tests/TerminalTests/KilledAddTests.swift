import Foundation
import Testing

/// `crosshead add`, killed at any moment.
struct KilledAddTests {
    /// How many articles are added, and how often the program is killed while it does.
    private static let articles = 400
    private static let kills = 50

    @Test func whateverTheMomentTheLibraryIsSoundAndNothingIsInItTwice() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let paths = try (0..<Self.articles).map { number in
            let path = folder.path("\(number).txt")
            let text = "Notice \(number)\n\n“We counted \(number * 37) boats,” said Ada Brandt, the harbour master.\n"
            try text.write(toFile: path, atomically: false, encoding: .utf8)
            return path
        }
        let library = ["--library", folder.path("library.db")]
        let add = [Subprocess.crosshead, "add"] + library + paths
        // How long it takes to add a sixth of them on this machine, as busy as it is now.
        let measured = ContinuousClock().measure {
            _ = try? Subprocess(
                [Subprocess.crosshead, "add", "--library", folder.path("trial.db")] + paths.prefix(Self.articles / 6))
        }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<Self.kills {
            let delay = measured * Double.random(in: 0...1, using: &random)
            let added = try Subprocess(add, killedAfter: delay)
            #expect(added.status == -Int(SIGKILL) || added.status == 0, "\(added.errors)")
            guard FileManager.default.fileExists(atPath: folder.path("library.db")) else { continue }
            let check = try Subprocess([Subprocess.crosshead, "library", "check"] + library)
            #expect(check.output == "sound\n", "killed after \(delay): \(check.output)\(check.errors)")
        }
        let rest = try Subprocess(add)
        #expect(rest.status == 0, "\(rest.errors)")
        #expect(rest.output.contains("there already"), "some had come in before a kill: \(rest.output)")
        let stats = try Subprocess([Subprocess.crosshead, "library", "stats"] + library)
        #expect(stats.output.contains(/articles +400\n/) && stats.output.contains(/versions +400\n/), "\(stats.output)")
        #expect(try Subprocess([Subprocess.crosshead, "library", "check"] + library).output == "sound\n")
    }
}

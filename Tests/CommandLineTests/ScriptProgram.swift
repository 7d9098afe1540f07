import Testing

@testable import crosshead

/// Writes a program that is a script of the shell. Another process writes it: any that is started here meanwhile holds for a moment
/// what is open here, and a file that somebody may write to cannot be run.
func writeProgram(_ script: String, to path: String) {
    let writer = Feed(["sh", "-c", #"cat >"$0" && chmod 700 "$0""#, path], output: "/dev/null")
    #expect(writer.run("#!/bin/sh\n\(script)\n") == 0)
}

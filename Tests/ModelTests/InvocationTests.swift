import Model
import Testing

@Suite struct InvocationTests {
    @Test(arguments: [
        ("next-quote", Invocation(.nextQuote)),
        ("  next-quote   3 ", Invocation(.nextQuote, count: 3)),
        ("50%", Invocation(.goToPercent, count: 50)),
        ("7", Invocation(.goToPercent, count: 7)),
        ("q", Invocation(.close)),
        ("q!", Invocation(.quit)),
        ("help", Invocation(.help)),
        ("help  copy a quote ", Invocation(.help, argument: .init("copy a quote"))),
        ("search free trade", Invocation(.search, argument: .init("free trade"))),
    ])
    func aLineIsACommandWithWhatItTakes(line: String, invocation: Invocation) throws {
        #expect(try Invocation(line: line) == invocation)
    }

    @Test(arguments: [
        ("", Invocation.Failure.empty),
        ("section", .unknown("section")),
        ("next-quote soon", .notACount(.nextQuote)),
        ("next-quote 3 4", .notACount(.nextQuote)),
        ("next-quote!", .notForced(.nextQuote)),
        ("delete-word", .unknown("delete-word")),
    ])
    func whatIsNoCommandSaysWhy(line: String, failure: Invocation.Failure) {
        #expect(throws: failure) { try Invocation(line: line) }
        #expect(!failure.reason.isEmpty)
    }

    @Test(arguments: [
        ("quote", "did you mean next-quote"), ("line-dwn", "did you mean line-down?"),
        ("nexxt-quote", "did you mean next-quote?"), ("frobnicate", "? lists the commands"),
    ])
    func aMistypedNameSaysWhatItMayHaveBeenMeantFor(name: String, words: String) {
        #expect(Invocation.Failure.unknown(name).reason.contains(words))
    }

    @Test func everyCommandRunsByItsNameAndByWhatTheHelpWrites() throws {
        for command in Command.typed {
            #expect(try Invocation(line: command.name).command == command)
            #expect(command.usage.hasPrefix(command.name))
        }
    }
}

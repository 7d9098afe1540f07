import ArgumentParser
import Testing

@testable import crosshead

@Suite struct ReadingOptionsTests {
    @Test(arguments: [[], ["a.txt"], ["a.txt", "./report", "https://example.org/news"], ["/tmp/with a blank"]])
    func articlesAloneNeedNoParser(arguments: [String]) {
        #expect(ReadingOptions(articles: arguments)?.files == arguments)
    }

    @Test(arguments: [["quotes"], ["quotes", "a.txt"], ["-"], ["--version"], ["a.txt", "--theme=./dark"], [""]])
    func whatMayBeACommandOrAnOptionIsParsed(arguments: [String]) {
        #expect(ReadingOptions(articles: arguments) == nil)
    }

    @Test func noCommandHasANameThatCouldBeAnArticle() {
        for command in Crosshead.configuration.subcommands {
            #expect(ReadingOptions(articles: [command._commandName]) == nil)
        }
    }
}

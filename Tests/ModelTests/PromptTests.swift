import Model
import Testing

@Suite struct PromptTests {
    @Test(arguments: [
        ("\"next_quote\" delete-word", "next ", 5),
        ("\"abc\" cursor-left delete-backward", "ac", 1),
        ("\"abc\" cursor-to-start delete-forward", "bc", 0),
        ("\"abc\" cursor-left delete-to-start \"x\"", "xc", 1),
        ("\"e\u{301}a\" cursor-left delete-backward", "a", 0),
        ("\"abc\" 9 cursor-right cursor-right", "abc", 3),
    ])
    func theLineIsEdited(script: String, text: String, cursor: Int) {
        var reading = Reading(Reading.sample)
        reading.run("prompt " + script)
        #expect(reading.state.prompt?.text == text && reading.state.prompt?.cursor == cursor)
    }

    @Test func aCommandRunsByItsName() {
        var reading = Reading(Reading.sample)
        reading.run("prompt \"next-quote_2\" accept")
        #expect(reading.here() == "“It will")
        reading.run("prompt \"100%\" accept")
        #expect(reading.state.place.point == reading.context.page.line(at: reading.article.text.count))
    }

    @Test func anUnknownCommandSaysWhatItMayHaveBeen() {
        var reading = Reading(Reading.sample)
        reading.run("prompt \"section\" accept")
        #expect(reading.state.message?.text.hasPrefix("no command “section”: did you mean next-section") == true)
    }

    @Test func completionGoesRoundTheNames() {
        var reading = Reading(Reading.sample)
        reading.run("prompt \"next-q\" complete")
        #expect(reading.state.prompt?.text == "next-quote")
        reading.run("complete")
        #expect(reading.state.prompt?.text == "next-quote-by-speaker")
        reading.run("complete complete-back")
        #expect(reading.state.prompt?.text == "next-quote-by-speaker")
    }

    @Test func olderLinesAreRecalled() {
        var reading = Reading(Reading.sample)
        reading.run("search \"rose\" accept search \"said\" accept search recall-older recall-older")
        #expect(reading.state.prompt?.text == "rose" && reading.state.search?.matches.count == 2)
        reading.run("recall-newer")
        #expect(reading.state.prompt?.text == "said")
    }

    @Test func searchesAndCommandsAreRecalledEachForThemselves() {
        var reading = Reading(Reading.sample)
        reading.run("search \"rose\" accept prompt \"zen\" accept prompt recall-older")
        #expect(reading.state.prompt?.text == "zen")
        reading.run("cancel search recall-older")
        #expect(reading.state.prompt?.text == "rose")
        #expect(
            reading.effects.contains(.remember("zen", .command)) && reading.effects.contains(.remember("rose", .search))
        )
    }

    @Test func anArgumentIsCompletedByWhatTheWorldKnows() {
        var reading = Reading(Reading.sample)
        reading.run("prompt \"help_co\" complete")
        #expect(reading.effects.last == .complete(.helpWords, "co"))
        reading.send(.completions(["copy", "cold"], for: "co"))
        #expect(reading.state.prompt?.text == "help copy")
        reading.run("complete complete")
        #expect(reading.state.prompt?.text == "help copy")
        reading.run("complete-back \"s\" complete")
        #expect(reading.state.prompt?.text == "help colds" && reading.effects.last == .complete(.helpWords, "colds"))
    }

    @Test func completionsThatComeTooLateAreNotTaken() {
        var reading = Reading(Reading.sample)
        reading.run("prompt \"help_co\" complete \"p\"")
        reading.send(.completions(["copy"], for: "co"))
        #expect(reading.state.prompt?.text == "help cop")
    }

    @Test func aSearchByCommandGoesToTheFirstMatchAndBack() {
        var reading = Reading(Reading.sample)
        reading.run("prompt \"search_will_not\" accept")
        #expect(reading.here() == "will not" && reading.state.prompt == nil)
        reading.run("jump-back")
        #expect(reading.state.place.point == 0)
    }

    @Test func deletingOnAnEmptyLineLeaves() {
        var reading = Reading(Reading.sample)
        reading.run("prompt delete-backward")
        #expect(reading.state.prompt == nil)
    }

    @Test func closeQuitsOnlyWhenNothingIsOpen() {
        var reading = Reading(Reading.sample)
        reading.run("help close")
        #expect(reading.effects.isEmpty && reading.state.overlay == nil)
        reading.run("close")
        #expect(reading.effects == [.quit])
    }
}

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

import Model
import Testing

@Suite struct CopyTests {
    @Test(arguments: [
        ("next-quote copy-quote", "“We are glad,”"),
        ("next-quote copy-attributed", "“We are glad,”\n— Lee, “A title”, An outlet"),
        ("next-quote copy-markdown", "> “We are glad,”\n>\n> — Lee, A title, An outlet"),
        ("copy-quote", "The lead says that trade rose 7% in a year of little news."),
        (
            "next-quote copy-json",
            #"{"quote":"“We are glad,”","speaker":"Lee","role":null,"title":"A title","site":"An outlet","#
                + #""published":null,"url":null}"#
        ),
    ])
    func theQuoteOrElseTheSentenceIsCopied(script: String, text: String) {
        var reading = Reading(Reading.sample)
        reading.run(script)
        #expect(reading.effects == [.copy(text)])
    }

    @Test func anArticleWithoutAnAddressSaysSo() {
        var reading = Reading(Reading.sample)
        reading.run("next-quote copy-address")
        #expect(reading.effects == [] && reading.state.message == Message("this article has no address", isError: true))
    }

    /// The address of the first quote of an article at example.org.
    private func address(_ marked: String, url: String = "https://example.org/a") -> String? {
        var reading = Reading(MarkedArticle(marked, url: url).article)
        reading.run("next-quote copy-address")
        guard case .copy(let words) = reading.effects.last else { return nil }
        return words
    }

    @Test(arguments: [
        ("[Lee: “We are glad,”] said Lee.", "#:~:text=We%20are%20glad"),
        ("[Lee: “Well-made, A&B, 7%,”] said Lee.", "#:~:text=Well%2Dmade%2C%20A%26B%2C%207%25"),
        ("[Lee: “Größe zählt,”] said Lee.", "#:~:text=Gr%C3%B6%C3%9Fe%20z%C3%A4hlt"),
        (
            "[Lee: “One two three four five six seven eight nine ten eleven,”] said Lee.",
            "#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven"
        ),
        (
            "They say come in here. Then [Lee: “come in,”] said Lee.",
            "#:~:text=come%20in%20here.%20Then%20%E2%80%9C-,come%20in"
        ),
    ])
    func anAddressLeadsToTheWords(marked: String, fragment: String) {
        #expect(address(marked) == "https://example.org/a" + fragment)
    }

    @Test func aFragmentOfTheAddressStays() {
        #expect(
            address("[Lee: “We are glad,”] said Lee.", url: "https://example.org/a#top")
                == "https://example.org/a#top:~:text=We%20are%20glad")
    }

    @Test func wordsAreGivenToACommandAsTheyAreShown() {
        var reading = Reading(Reading.sample)
        reading.run("next-quote prompt \"pipe-quote_wc_-w\" accept")
        #expect(reading.effects.last == .pipe("“We are glad,”\n", "wc -w"))
        reading.run("next-section prompt \"pipe-section_cat\" accept")
        guard case .pipe(let section, "cat") = reading.effects.last else {
            Issue.record("nothing piped")
            return
        }
        #expect(section.hasPrefix("Second thoughts\n\nNot everybody was.") && section.hasSuffix("same months.\n"))
        reading.run("prompt \"pipe-article_cat\" accept")
        guard case .pipe(let article, "cat") = reading.effects.last else { return }
        #expect(!article.contains("Share this"))
    }

    @Test func aCommandThatNeedsAnArgumentAsksForIt() {
        var reading = Reading(Reading.sample)
        reading.run("save")
        #expect(reading.state.prompt?.kind == .command && reading.state.prompt?.text == "save ")
        reading.run("\"a.md\" accept")
        #expect(reading.effects.last == .save("a.md", isForced: false))
        reading.run("prompt \"save!_a.md\" accept")
        #expect(reading.effects.last == .save("a.md", isForced: true))
    }
}

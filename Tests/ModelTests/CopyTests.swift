import Model
import Testing

@Suite struct CopyTests {
    @Test(arguments: [
        ("next-quote copy-quote", "“We are glad,”"),
        ("next-quote copy-attributed", "“We are glad,”\n— Lee\nA title, An outlet"),
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
}

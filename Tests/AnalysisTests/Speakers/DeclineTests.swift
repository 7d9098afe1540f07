import Analysis
import Model
import Testing

@Suite struct DeclineTests {
    @Test(arguments: [
        ("Referee Lena Hoffmann declined to comment.", "Lena Hoffmann", "declined to comment"),
        (
            "The pool’s manager, Joy Adler, could not be reached for comment.", "Joy Adler",
            "could not be reached for comment"
        ),
        (
            "The labour ministry did not immediately respond to a request for comment.", "labour ministry",
            "did not immediately respond to a request for comment"
        ),
        ("Hillway Ltd hasn’t returned calls.", "Hillway Ltd", "hasn’t returned calls"),
        (
            "A spokesman for the mill was not available for comment.", "spokesman for the mill",
            "was not available for comment"
        ),
        ("Ann Lee, who owns the mill, refused to speak to reporters.", "Ann Lee", "refused to speak to reporters"),
        ("The chancellery had no immediate comment.", "chancellery", "had no immediate comment"),
        ("When asked on Monday, Mayor Ivo Maric declined an interview.", "Ivo Maric", "declined an interview"),
    ])
    func whoeverDoesNotCommentIsListedWithTheWordsThatSaySo(_ text: String, _ name: String, _ words: String) {
        let article = MarkedSpeakers(text)
        let declined = article.resolve().speakers.filter { !$0.declines.isEmpty }
        #expect(declined.map(\.name) == [name])
        let said = declined.flatMap { $0.declines }.map { article.draft.text[$0] }
        #expect(said == [words])
    }

    @Test func aPronounThatDeclinesMeansWhoWasSpokenOf() {
        let article = MarkedSpeakers("Ivo Maric left on Monday. He declined to comment.")
        #expect(article.resolve().speakers.filter { !$0.declines.isEmpty }.map(\.name) == ["Ivo Maric"])
    }

    @Test(arguments: [
        "Ann Lee declined the prize.", "Ann Lee did not answer the door.", "The village could not be reached by road.",
        "⟦“I declined to comment,”→Ann Lee⟧ ⟦Ann Lee⟧ said.", "Shares declined. Comment was scarce.",
    ])
    func otherRefusalsAreNone(_ text: String) {
        let declines = MarkedSpeakers(text).resolve().speakers.flatMap { $0.declines }
        #expect(declines.isEmpty)
    }
}

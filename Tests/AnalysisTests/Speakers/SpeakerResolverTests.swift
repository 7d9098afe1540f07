import Analysis
import Model
import Testing

@Suite struct SpeakerResolverTests {
    /// Articles in miniature, each about one way of saying who speaks.
    @Test(arguments: [
        // A surname and a title for the full name.
        """
        Vale's Trade Minister Ann Lee opened the bridge. ⟦“It is ours,”→Ann Lee⟧ ⟦Lee⟧ said.
        ⟦“It was dear,”→Ann Lee⟧ ⟦Ms. Lee⟧ added.
        """,
        // A surname that stands first.
        """
        Deputy Prime Minister and Energy Minister Tran Duc Loi met the miners.
        ⟦“The pits stay open,”→Tran Duc Loi⟧ ⟦Mr. Loi⟧ said.
        """,
        // Two persons of one surname.
        """
        Governor Ivo Maric and his sister, the painter Dunja Maric, arrived late.
        ⟦“The train was slow,”→Dunja Maric⟧ ⟦Ms. Maric⟧ said. ⟦“Very slow,”→Ivo Maric⟧ ⟦Mr. Maric⟧ agreed.
        """,
        // Nobody can tell which of the two.
        """
        Ivo Maric and Luka Maric own the mill. ⟦“It is for sale,”→?⟧ ⟦Maric⟧ said.
        """,
        // A pronoun by gender.
        """
        Kofi Asante met Greta Lindqvist in Accra on Monday. ⟦“We agree,”→Kofi Asante⟧ ⟦he⟧ said. ⟦“We do,”→Greta Lindqvist⟧ ⟦she⟧ said.
        """,
        // "It" for a company.
        """
        Norvik Shipping Ltd closed its yard on Friday. ⟦the yard lost money→Norvik Shipping Ltd⟧, ⟦it⟧ said in a statement.
        """,
        // An office for its holder.
        """
        President Amara Diallo spoke in the capital. The crowd cheered.
        ⟦“The dam will be built,”→Amara Diallo⟧ ⟦the president⟧ said.
        """,
        // Description first, name later.
        """
        ⟦Brazil’s ambassador to Chile⟧ said ⟦the talks had failed→Rui Prado⟧.
        Brazil’s ambassador to Chile Rui Prado left Santiago on Sunday.
        """,
        // A spokesman stays what he is.
        """
        Mayor Ann Lee was away. ⟦“She is ill,”→spokesman for the city⟧ ⟦a spokesman for the city⟧ said.
        """,
        // A report speaks for the body that issued it.
        """
        ⟦“Prices fell,”→Vale Statistics Office⟧ said ⟦a report by the Vale Statistics Office⟧.
        """,
        // A paragraph without a cue goes on.
        """
        ⟦“We lost the harvest,”→Mere Tautahi⟧ says ⟦Mere Tautahi⟧, a farmer in the north.
        ⟦“The rain never came. We waited.”→Mere Tautahi⟧
        """,
        // The text has come back to somebody.
        """
        ⟦“We lost the harvest,”→Mere Tautahi⟧ says ⟦Mere Tautahi⟧, a farmer in the north.
        ⟦“It was the heat,”→Ian Holm⟧ says ⟦Ian Holm⟧, a botanist.
        For Tautahi the field is all she has.
        ⟦“My mother is buried here.”→Mere Tautahi⟧
        """,
        // A possessor is not the speaker.
        """
        Governor Ivo Maric left on Monday. ⟦His office⟧ said ⟦he was in Rome→Ivo Maric’s office⟧.
        """,
        // A clause about somebody is not somebody else.
        """
        Councillor Ann Lee, who split from ⟦many old colleagues⟧, told the hall ⟦the vote was lost→Ann Lee⟧.
        """,
        // A decision says nothing.
        """
        Ann Lee was in Oslo. ⟦The decision⟧ shows ⟦that the town is poor→?⟧.
        """,
        // "The governor" beside somebody else of whom the paragraph speaks.
        """
        Governor Ivo Maric slept late.
        Mayor Ann Lee ran the meeting. Lee was brief. ⟦“It is over,”→governor⟧ ⟦the governor⟧ said.
        """,
        // A transcript.
        """
        Guests: Dana Wells, Tom Okafor
        ⟦WELLS⟧: ⟦“Where were you?”→Dana Wells⟧
        ⟦OKAFOR⟧: ⟦“At home.”→Tom Okafor⟧
        """,
    ])
    func eachQuoteGoesToWhoSaidIt(_ marked: String) {
        let article = MarkedSpeakers(marked)
        #expect(article.found() == article.expected)
    }

    @Test func theListHasNamesWithoutTitlesMostQuotedFirst() throws {
        let article = MarkedSpeakers(
            """
            Prime Minister Joonas Kask met Swedish Foreign Minister Elsa Berg in Tartu.
            ⟦“Good talks,”→Elsa Berg⟧ ⟦Berg⟧ said. ⟦“Very good,”→Elsa Berg⟧ ⟦she⟧ added.
            ⟦“We agree,”→Rein Saar⟧ said ⟦Rein Saar, a lawmaker⟧.
            """)
        let speakers = article.resolve().speakers
        #expect(speakers.map(\.name) == ["Elsa Berg", "Rein Saar", "Joonas Kask"])
        #expect(speakers.map(\.role) == ["Swedish Foreign Minister", "lawmaker", "Prime Minister"])
        #expect(speakers.map(\.quotes) == [[0, 1], [2], []])
        #expect(speakers.allSatisfy { $0.kind == .person })
    }

    @Test func whoeverHandsTheArticleOverIsNotListed() {
        let article = MarkedSpeakers("Mayor Ann Lee was in Oslo. Ivo Maric reports:\nThe talks went on.")
        #expect(article.resolve().speakers.map(\.name) == ["Ann Lee"])
    }

    @Test(arguments: [
        "", "\n\n", "“", "“A.”", "He said he. She said she.", "Mr. Mr. Mr. of of and and ’s ’s", "A B C D, E F of G",
    ])
    func anyTextIsResolvedWithoutHarm(_ string: String) {
        var composer = DraftComposer()
        for line in string.split(separator: "\n") { composer.add(.paragraph, line.utf8) }
        let draft = composer.draft(Metadata())
        let sentences = SentenceSplitter().split(draft)
        let quotes = sentences.map { Quote(kind: .direct, content: [$0], source: $0, rule: "marked", isDirect: true) }
        let (resolved, speakers) = SpeakerResolver().resolve(quotes, in: draft, sentences: sentences)
        #expect(resolved.count == quotes.count)
        for (number, quote) in resolved.enumerated() {
            if let speaker = quote.speaker { #expect(speakers[speaker].quotes.contains(number)) }
        }
    }
}

import Analysis
import Model
import Testing

/// Reports of many beats in miniature: what is hard about speakers in each.
@Suite struct SpeakerBeatTests {
    @Test(arguments: [
        // Sport: a title that is a trade, a nickname in marks, a player by where he comes from and by his age.
        """
        Coach Frank Delgado blamed nobody. ⟦“We were running on fumes,”→Frank Delgado⟧ ⟦Delgado⟧ said.
        Striker Mo Adeyemi, 23, scored twice. ⟦“I just hit it,”→Mo Adeyemi⟧ said ⟦the Nigerian⟧.
        Goalkeeper Sam “Big Cat” Willis saved a penalty. ⟦“You pray,”→Sam Willis⟧ ⟦Willis⟧ said.
        """,
        """
        Nils Lindqvist was the toast of the town. ⟦he had not slept→Nils Lindqvist⟧, ⟦the 19-year-old⟧ said.
        """,
        // Courts: a lawyer by "his", a wife by her form of address, the judge.
        """
        Daniel Whitcombe denies fraud. ⟦His lawyer, Ruth Abelson⟧, said ⟦he had been misled→Ruth Abelson⟧.
        His wife, Helen Whitcombe, wept. ⟦“Danny would never do this,”→Helen Whitcombe⟧ ⟦Mrs. Whitcombe⟧ said.
        Judge Priscilla Okoro told them to sit. ⟦“You will decide,”→Priscilla Okoro⟧ ⟦the judge⟧ said.
        """,
        // One of two brothers has spoken, the other has not.
        """
        ⟦“No fine will bring him back,”→Tomas Arana⟧ said ⟦Tomas Arana⟧, whose brother, Iker Arana, drowned.
        ⟦“They knew,”→Tomas Arana⟧ ⟦Arana⟧ said.
        """,
        // Companies: "it", a rival, an owner, a company in apposition, one that a clause describes.
        """
        ⟦Rival Nanocore Inc⟧ said ⟦it had no plans to cut staff→Nanocore Inc⟧. ⟦“We are hiring,”→Nanocore Inc⟧ ⟦it⟧ said.
        """,
        """
        Minera Austral said its offer was fair. ⟦The company⟧, which is owned by Norfolk Metals, said ⟦it would wait→Minera Austral⟧.
        """,
        """
        ⟦The power company, Sierra Electric⟧, said ⟦its lines were not to blame→Sierra Electric⟧.
        """,
        """
        ⟦Vaccine maker Serapis⟧, which owns the patent, said ⟦it could make more→Serapis⟧.
        """,
        """
        Skylark Airways founder Sir Nigel Pemberton stepped down.
        ⟦Skylark⟧, which lost money last year, said ⟦it expected a profit→Skylark Airways⟧.
        """,
        // Asia: surnames first, one surname for two, "he" and "she" telling them apart.
        """
        South Korean Trade Minister Ahn Duk-soo met his counterpart, Nguyen Hong Linh. ⟦“A new chapter,”→Ahn Duk-soo⟧ ⟦Ahn⟧ said.
        ⟦the wind was strong→Nguyen Hong Linh⟧, ⟦Linh⟧ said.
        """,
        """
        Lawmaker Kim Min-jae was angry. ⟦“Nobody asked us,”→Kim Min-jae⟧ ⟦he⟧ said.
        Another lawmaker, Kim Soo-yeon, defended the deal. ⟦“We asked everybody,”→Kim Soo-yeon⟧ ⟦she⟧ said.
        """,
        // The Arabic article, there and gone.
        """
        Foreign Minister Khaled al-Rashidi spoke. ⟦“They attacked,”→Khaled al-Rashidi⟧ ⟦al-Rashidi⟧ said.
        ⟦Rashidi⟧ said ⟦he was ready→Khaled al-Rashidi⟧.
        """,
        // Two surnames, the first of which is used.
        """
        Union president Juan Carlos Fuentes Rivera led the strike. ⟦“We are tired,”→Juan Carlos Fuentes Rivera⟧ ⟦Fuentes⟧ said.
        Labour Minister María José Ortega Díaz was calm. ⟦“Nobody wins,”→María José Ortega Díaz⟧ ⟦Ortega⟧ said.
        """,
        // Politics: an office and its earlier holder, the deputy's and the mayor's.
        """
        Chancellor Viktor Brandl denied it. ⟦Brandl’s predecessor, Otto Hahn⟧, said ⟦nobody would remember→Otto Hahn⟧.
        """,
        """
        The mayor of Porto Claro, Helena Duarte, denied it. Deputy mayor Rui Tavares believed her.
        ⟦“They want my job,”→Helena Duarte⟧ ⟦the mayor⟧ said.
        """,
        """
        ⟦Weiss’s party, the Social Union⟧, said ⟦it would call a vote→Social Union⟧.
        """,
        // A paper after somebody’s name is not theirs.
        """
        ⟦“She lied to us,”→Anna Weiss⟧ ⟦Anna Weiss⟧ said after a leaked memo. ⟦The memo⟧ shows ⟦his office knew→memo⟧.
        """,
        // A paragraph with a new subject is not about who spoke before.
        """
        Chief Minister Ravi Bhatt sent the army. ⟦“Every family will get help,”→Ravi Bhatt⟧ ⟦Mr. Bhatt⟧ said.
        Prime Minister Arvind Menon offered condolences. ⟦“My thoughts are with them,”→Arvind Menon⟧ ⟦he⟧ wrote.
        """,
        """
        ⟦“They have turned a corner,”→Mark Ellery⟧ said ⟦Mark Ellery⟧ of a broker.
        Asked whether he would fly with a rival, Sir Nigel Pemberton laughed. ⟦“If they paid me,”→Nigel Pemberton⟧ ⟦he⟧ said.
        """,
        // Two women: the one who agrees speaks next; a friend of the speaker’s does not.
        """
        Historian Nkechi Amadi counted the masks. ⟦“One is a start,”→Nkechi Amadi⟧ ⟦she⟧ said. Ulrike Sommer agreed. ⟦“I will not rest,”→Ulrike Sommer⟧ ⟦she⟧ said.
        """,
        """
        ⟦“The door was locked,”→Nasima Begum⟧ said ⟦Nasima Begum⟧. Her friend Shirin Akter did not get out. ⟦“She was behind me,”→Nasima Begum⟧ ⟦she⟧ said.
        """,
        """
        ⟦“I looked for her,”→Adaeze Obi⟧ ⟦Adaeze Obi⟧ said. ⟦Ngozi Eze⟧ said ⟦she remembered a scarf→Ngozi Eze⟧. ⟦“I thought it was a dream,”→Ngozi Eze⟧ ⟦she⟧ said.
        """,
        // Local news: one surname for two who are not related, a union's secretary with a title.
        """
        Mayor Steve Pruitt voted for it. Councilwoman Denise Pruitt voted against. ⟦“We find money for roads,”→Denise Pruitt⟧ ⟦she⟧ said.
        """,
        """
        ⟦The union’s general secretary, Dame Patricia Cole⟧, said ⟦members had no choice→Patricia Cole⟧.
        """,
        // People nobody names, at the head of a sentence and with a time beside them.
        """
        ⟦Rescuers⟧ said ⟦rain was slowing them→rescuers⟧.
        """,
        """
        ⟦The court last week⟧ ruled ⟦that the dam was safe→court⟧.
        """,
        // The name right before the cue, where too much was taken for the source.
        """
        ⟦Anna Weiss was voted out in what host Tom Bell⟧ described as ⟦“a close race.”→Tom Bell⟧
        """,
        // A dateline is nobody.
        """
        ⟦SEOUL (Nordwire) – South Korean Trade Minister Ahn Duk-soo⟧ said ⟦the talks went well→Ahn Duk-soo⟧.
        """,
        // Science: a study stays a study, however it is described.
        """
        ⟦Whales sing deeper→study⟧, according to ⟦a study published on Wednesday in the journal Ocean Acoustics⟧.
        ⟦The study⟧ said ⟦the sea was louder→study⟧.
        """,
        // Culture: a surname that could end the name of a law, a month for a given name.
        """
        ⟦“Take your time,”→Dougie Law⟧ wrote ⟦the singer-songwriter Dougie Law⟧, who toured with them.
        """,
        """
        ⟦“There is no money,”→Jun Bautista⟧ said ⟦Jun Bautista⟧, a former minister. ⟦“None,”→Jun Bautista⟧ ⟦Bautista⟧ said.
        """,
    ])
    func eachQuoteGoesToWhoSaidIt(_ marked: String) {
        let article = MarkedSpeakers(marked)
        #expect(article.found() == article.expected)
    }

    @Test(arguments: [
        ("⟦“Done,”→Anil Joshi⟧ said ⟦geologist Prof. Anil Joshi⟧.", "geologist"),
        ("⟦“Done,”→Rob Dutton⟧ said ⟦fire spokesman Capt. Rob Dutton⟧.", "fire spokesman"),
        ("⟦“Done,”→Obi Nwachukwu⟧ said ⟦the king’s adviser, Chief Obi Nwachukwu⟧.", "king’s adviser"),
        ("⟦“Done,”→Anjali Rao⟧ said ⟦the show’s creator, Anjali Rao⟧.", "show’s creator"),
        ("⟦“Done,”→Dean Roe⟧ said ⟦US Secretary of State Dean Roe⟧.", "US Secretary of State"),
        ("⟦“Done,”→Jane Goodwin⟧ said ⟦Jane Goodwin of the Whale Trust⟧.", "of the Whale Trust"),
        ("⟦“Done,”→Frank Delgado⟧ said ⟦Coach (Frank) Delgado⟧.", "Coach"),
        ("⟦“Done,”→Corn Council⟧ said ⟦the Corn Council, a lobby group⟧.", "lobby group"),
        ("⟦“Done,”→Hugh Penrose⟧ said ⟦barrister Hugh Penrose QC⟧.", "barrister"),
    ])
    func aSpeakersRoleIsTheOfficeBesideTheName(_ marked: String, _ role: String) {
        let article = MarkedSpeakers(marked)
        #expect(article.found() == article.expected)
        #expect(article.resolve().speakers.first?.role == role)
    }

    @Test(
        arguments: [
            ("The mill", "was accused of", "hiding the leak", nil), ("The mill", "was told", "the river was low", nil),
            ("The mill", "was quoted as saying", "the river was low", "mill"),
            ("The mill", "said", "it was clean", "mill"),
        ] as [(String, String, String, String?)])
    func whoeverIsSpokenToOrOfSaysNothing(_ source: String, _ cue: String, _ content: String, _ speaker: String?) {
        var composer = DraftComposer()
        composer.add(.paragraph, "\(source) \(cue) \(content).".utf8)
        let draft = composer.draft(Metadata())
        let start = source.utf8.count + 1
        let end = start + cue.utf8.count
        let quote = Quote(
            kind: .indirect, content: [Span(end + 1, end + 1 + content.utf8.count)], cue: Span(start, end),
            source: Span(0, source.utf8.count), rule: "marked", isDirect: false)
        let (quotes, speakers) = SpeakerResolver().resolve(
            [quote], in: draft, sentences: SentenceSplitter().split(draft))
        #expect(quotes.first?.speaker.map { speakers[$0].name } == speaker)
    }

    @Test func whoeverPassesAQuoteOnHasNotSaidIt() {
        let text = "Anjali Rao was asked about a film. “Never say never,” Rao said, according to Screen Weekly."
        var composer = DraftComposer()
        composer.add(.paragraph, text.utf8)
        let draft = composer.draft(Metadata())
        func span(_ words: String) -> Span {
            let before = text.split(separator: words, maxSplits: 1)[0].utf8.count
            return Span(before, before + words.utf8.count)
        }
        let quote = Quote(
            kind: .direct, content: [span("“Never say never,”")], cue: span("according to"),
            source: span("Screen Weekly"), rule: "marked", isDirect: true)
        let (quotes, speakers) = SpeakerResolver().resolve(
            [quote], in: draft, sentences: SentenceSplitter().split(draft))
        #expect(quotes.first?.speaker.map { speakers[$0].name } == "Anjali Rao")
    }
}

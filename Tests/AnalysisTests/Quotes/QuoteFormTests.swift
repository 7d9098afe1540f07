import Analysis
import Model
import Testing

/// The forms in which newspapers of many countries print what somebody said.
@Suite struct QuoteFormTests {
    private func expectQuotes(_ string: String) {
        let marked = MarkedQuotes(string)
        let quotes = QuoteFinder().find(in: marked.draft, sentences: SentenceSplitter().split(marked.draft))
        #expect(MarkedQuotes.parts(of: quotes, in: marked.draft.text) == marked.quotes)
    }

    @Test(arguments: [
        "⟦content:“The bridge,”⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧, ⟦content:“will be closed until the spring.”⟧",
        "⟦content:“The bridge is closed,”⟧ ⟦cue:said⟧ ⟦source:Ms. Orsi⟧. ⟦content:“It will stay closed until the spring.”⟧",
        "⟦content:“If it rains,”⟧ ⟦source:Mr. Tamm⟧ ⟦cue:added⟧, ⟦content:“we will have to start again from nothing.”⟧",
        "⟦content:“We have no choice,”⟧ ⟦source:she⟧ ⟦cue:said⟧ on Friday. ⟦content:“The bridge is not safe.”⟧",
    ])
    func aSplitQuoteIsOne(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦content:“The bridge is closed,”⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧. The mayor left early. ⟦content2:“It will open again in the spring,”⟧ ⟦source2:Mr. Tamm⟧ ⟦cue2:said⟧.",
        "⟦source:Ms. Orsi⟧ ⟦cue:said⟧: ⟦content:“The bridge is closed.”⟧\n⟦source2:Mr. Tamm⟧ ⟦cue2:said⟧: ⟦content2:“It will open again in the spring.”⟧",
    ])
    func twoSpeakersAreTwoQuotes(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦content:“The bridge was built by my father,”⟧ ⟦source:Mr. Tamm⟧ ⟦cue:said⟧. ⟦content:“He knew every stone of it.⟧\n⟦content:“I would not let anybody else repair it.”⟧",
        "⟦source:Mr. Tamm⟧ ⟦cue:said⟧: ⟦content:“He knew every stone of it.⟧\n⟦content:“He knew the river too.⟧\n⟦content:“That is why it still stands.”⟧",
    ])
    func aQuoteGoesOnOverParagraphsWhileItIsLeftOpen(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦source:Ms. Orsi⟧ ⟦cue:said⟧:\n⟦content:“The bridge is closed to all traffic. We are sorry for the trouble this will cause.”⟧",
        "⟦source:The company⟧ ⟦cue:wrote⟧:\n⟦content:“We will pay for the damage in full.”⟧",
    ])
    func aBlockQuotationBelongsToTheCueBeforeIt(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦source:ORSI⟧: ⟦content:The bridge is closed.⟧\n⟦source2:TAMM⟧: ⟦content2:For how long?⟧",
        "⟦source:ANNA ORSI⟧: ⟦content:The bridge is closed. It will stay closed.⟧",
        "⟦source:Dr. ORSI⟧: ⟦content:The bridge is closed.⟧",
    ])
    func aLineOfATranscriptBelongsToItsLabel(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦content:“The bridge was everything to us.”⟧ — ⟦source:Anna Orsi, 61⟧",
        "⟦content:“The bridge was everything to us.”⟧ – ⟦source:Anna Orsi, head of the harbour board⟧",
        "⟦content:‘The bridge was everything to us.’⟧ - ⟦source:Anna Orsi⟧",
    ])
    func aSignedQuotationBelongsToWhoSigns(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦content:\"The bridge is closed for now,\"⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧.",
        "⟦content:“The bridge is closed for now,”⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧.",
        "⟦content:„The bridge is closed for now“⟧, ⟦cue:said⟧ ⟦source:Ms. Orsi⟧.",
        "⟦content:»The bridge is closed for now«⟧, ⟦cue:said⟧ ⟦source:Ms. Orsi⟧.",
        "⟦content:« The bridge is closed for now »⟧, ⟦source:Ms. Orsi⟧ ⟦cue:said⟧.",
        "⟦content:''The bridge is closed for now,''⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧.",
        "⟦content:``The bridge is closed for now,''⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧.",
        "⟦content:‘The bridge is closed for now,’⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧.",
        "⟦content:'The bridge isn't closed for now,'⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧.",
        "⟦content:‘It’s the drivers’ bridge and it’s closed,’⟧ ⟦source:Ms. Orsi⟧ ⟦cue:said⟧.",
    ])
    func marksOfManyCountriesAreRead(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦content:“The bridge is closed,”⟧ ⟦source:Ms. Orsi⟧ ⟦cue:says⟧.",
        "⟦content:“The bridge is closed,”⟧ ⟦cue:says⟧ ⟦source:Anna Orsi, who runs the harbour board⟧.",
        "⟦source:Ms. Orsi⟧ ⟦cue:says⟧ ⟦content:the bridge will stay closed until the spring⟧.",
        "⟦source:The harbour board⟧ ⟦cue:denied⟧ ⟦content:that the bridge was unsafe⟧.",
        "⟦cue:According to⟧ ⟦source:Ms. Orsi⟧, ⟦content:the bridge will stay closed until the spring⟧.",
    ])
    func thePresentAndReportsAreRead(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦content:“We are proud of this bridge,”⟧ ⟦cue:said⟧ ⟦source:Anna Orsi, Chief Executive Officer of Harbour Works⟧.",
        "⟦content:“We are proud of this bridge and of all who built it,”⟧ ⟦cue:says⟧ ⟦source:Anna Orsi, CEO⟧.",
    ])
    func pressReleasesAreRead(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦source:Orsi⟧: ⟦content:‘The bridge is closed for good’⟧",
        "⟦source:Orsi⟧: ⟦content:“We will not sell the bridge”⟧",
        "⟦content:‘The bridge is closed for good’⟧, ⟦cue:says⟧ ⟦source:Orsi⟧",
    ])
    func aHeadlineNamesItsSpeaker(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦source:WEEKLY⟧: ⟦content:How long will the bridge stay closed?⟧\n⟦source2:ORSI⟧: ⟦content2:Until the spring, I am afraid.⟧\n⟦source3:WEEKLY⟧: ⟦content3:And the ferry?⟧\n⟦source4:ORSI⟧: ⟦content4:It will run twice as often.⟧",
        "⟦content:“How long will the bridge stay closed?”⟧ ⟦source:the reporter⟧ ⟦cue:asked⟧.\n⟦content2:“Until the spring,”⟧ ⟦source2:Ms. Orsi⟧ ⟦cue2:answered⟧.",
    ])
    func questionsAndAnswersAreTold(_ string: String) { expectQuotes(string) }

    @Test(arguments: [
        "⟦content:“The mill will close,”⟧ ⟦cue:said⟧ ⟦source:Ann Lee⟧. ⟦content2:“When?”⟧ ⟦source2:a man⟧ ⟦cue2:shouted⟧.",
        "⟦content:“The mill will close,”⟧ ⟦cue:said⟧ ⟦source:Ann Lee⟧. ⟦content2:“When will it close?”⟧ ⟦cue2:asked⟧ ⟦source2:Tom Reed⟧.",
    ])
    func whatSomebodyElseSaysNextIsNotJoined(_ string: String) { expectQuotes(string) }
}

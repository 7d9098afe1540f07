import Model
import Testing

@testable import Formats

@Suite struct MetadataTests {
    private func read(_ head: String, body: String = "<p>Words.</p>") -> Metadata {
        HTMLReader().read(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8)).metadata
    }

    @Test(arguments: [
        ("2031-04-02T07:30:00+01:00", "2031-04-02T07:30:00+01:00"),
        ("2031-04-02 07:30:00 +0100", "2031-04-02T07:30:00+0100"),
        ("20310402", "2031-04-02"),
        ("2031/4/2", "2031-04-02"),
        ("Wed, 02 Apr 2031 07:30:00 GMT", "2031-04-02"),
        ("Wed Apr 02 07:30:09 EST 2031", "2031-04-02"),
        ("April 2, 2031", "2031-04-02"),
        ("2 Sept. 2031", "2031-09-02"),
        ("2031-02-29", nil), ("2031-13-01", nil), ("02/04/2031", nil), ("yesterday", nil), ("", nil),
        ("31 February 2031", nil),
    ])
    func aDateIsReadAsFarAsItGoesAndNeverGuessed(text: String, iso: String?) {
        #expect(DateReader.iso(text) == iso)
    }

    @Test func aDateThatOneWeakSourceGivesIsNone() {
        #expect(read(#"<meta name="date" content="2031-04-02">"#).published == nil)
        #expect(read("", body: "<h1>News</h1><time datetime='2031-04-02'>Today</time>").published == nil)
    }

    @Test func aDateThatTwoWeakSourcesGiveCounts() {
        let head =
            #"<meta name="date" content="2031-04-02"><link rel=canonical href="https://a.example/2031/04/02/ferry">"#
        #expect(read(head).published == "2031-04-02")
        #expect(read(head, body: "<h1>News</h1><time datetime='2031-04-09'>Today</time>").published == "2031-04-02")
    }

    @Test(arguments: [
        ("By Ida Brandt", "Ida Brandt"),
        ("Von Ida Brandt | 2. April 2031", "Ida Brandt"),
        ("Ida Brandt and Tomas Okoye, Wednesday 2 April 2031", "Ida Brandt and Tomas Okoye"),
        ("— Ida Brandt —", "Ida Brandt"),
        ("April Mayhew", "April Mayhew"),
        ("https://social.example/ida", nil), ("  ", nil), ("1234", nil),
    ])
    func aBylineIsTheNamesAlone(text: String, names: String?) {
        #expect(BylineCleaner.clean(text) == names)
    }

    @Test(
        arguments: [
            ("Ferry returns to the old quay - The Lomax Post", [], "Ferry returns to the old quay"),
            ("Ferry back | News | Post", ["Ferry back"], "Ferry back"),
            ("The Post: Ferry returns to the quay", ["Ferry returns to the quay"], "Ferry returns to the quay"),
            ("A well-known quay-side inn", [], "A well-known quay-side inn"),
            (nil, ["Only heading"], "Only heading"),
            (nil, ["One", "Two"], nil),
        ] as [(String?, [String], String?)])
    func aTitleLosesTheSite(title: String?, headings: [String], headline: String?) {
        #expect(TitleTrimmer.trim(title, headings: headings) == headline)
    }

    @Test(arguments: [
        ("en_GB", "en-GB"), ("vi", "vi"), ("de, en", "de"), ("english", nil), ("x", nil), ("en-<b>", nil),
    ])
    func aLanguageIsATag(text: String, tag: String?) {
        #expect(LanguageTag.canonical(text) == tag)
    }

    @Test func whatStructuredDataSaysGoesFirst() {
        let head = """
            <meta name=author content="desk47"><meta property="og:title" content="Short">
            <script type="application/ld+json">[{"@type":["Thing","NewsArticle"],"headline":"Long &amp; full",
            "author":{"@type":"Person","name":"Ida Brandt"},"datePublished":"2031-04-02"}]</script>
            """
        let found = read(head)
        #expect(found.title == "Long & full" && found.byline == "Ida Brandt" && found.published == "2031-04-02")
    }

    @Test func theNameOfAnAccountYieldsToAPerson() {
        let found = read(
            "<meta name=author content=desk47>", body: "<h1>News</h1><span class=byline>By Ida Brandt</span>")
        #expect(found.byline == "Ida Brandt")
    }

    @Test(arguments: [
        ("Ida Brandt • 8 h", "Ida Brandt"), ("Ida Brandt | The Post", "Ida Brandt | The Post"),
        ("Ida Brandt · The Post · 5 min read", "Ida Brandt, The Post"), ("| 4 |", "| 4 |"),
    ])
    func partsOfABylineThatCountTimeAreLeftOut(line: String, rest: String) {
        #expect(BylineCleaner.withoutAsides(line) == rest)
    }

    @Test func aPrintedBylineIsKeptBesideTheNames() {
        let printed = read("", body: "<h1>News</h1><p class=byline>By Ida Brandt, 2 April 2031</p>")
        #expect(printed.byline == "Ida Brandt" && printed.printedByline == "By Ida Brandt, 2 April 2031")
        let named = read(
            "<meta name=author content='Ida Brandt'>", body: "<h1>News</h1><p class=byline>By Ida Brandt</p>")
        #expect(named.byline == "Ida Brandt" && named.printedByline == nil)
    }

    @Test func everyAuthorThatAPageNamesIsNamed() {
        #expect(
            read("<meta name=author content='Ida Brandt'><meta name=author content='Tomas Okoye'>").byline
                == "Ida Brandt, Tomas Okoye")
        #expect(
            read("<meta name=DC.Creator content='Brandt, Ida'><meta name=DC.Creator content='Okoye, Tomas'>").byline
                == "Brandt, Ida; Okoye, Tomas")
    }

    @Test func theNameOfTheSiteIsNoHeadline() {
        let data = """
            <title>Another page altogether - The Lomax Post</title><script type="application/ld+json">{"@type":"NewsArticle",
            "name":"The Lomax Post","headline":"Ferry is back","publisher":{"name":"The Lomax Post"}}</script>
            """
        #expect(read(data).title == "Ferry is back")
    }
}

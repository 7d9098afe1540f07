import Testing

@testable import Formats

@Suite struct HTMLSlimmerTests {
    private func slim(_ html: String) -> String {
        String(decoding: HTMLSlimmer.slim(Array(html.utf8)).html, as: UTF8.self)
    }

    @Test(arguments: [
        ("a<script>if (1<2) '</p>'</script>b", "ab"),
        ("a<!-- <p> -->b<!-->c", "abc"),
        ("<p STYLE='x' onclick=\"a>b\" class=lead data-x=1>t", "<p STYLE=\"x\" class=\"lead\">t"),
        ("<a href='say \"hi\"'>t</a>", "<a href='say \"hi\"'>t</a>"),
        ("<svg><p>in</p></svg><svg/>out", "out"),
        ("<textarea>never ended", "never ended"),
        ("1 < 2 <3 </ p>", "1 < 2 <3 "),
        ("<div><b>x</div>y", "<div><b>x</b></div>y"),
        ("<font color=red>x</font>", "<font>x</font>"),
        ("<p class=cut", ""),
        ("<plaintext>t", "t"),
    ])
    func onlyWhatIsReadIsLeft(html: String, left: String) {
        #expect(slim(html) == left)
    }

    @Test func elementsNestedTooDeepBecomeParagraphs() {
        let html = String(repeating: "<div>", count: 300) + "x" + String(repeating: "</div>", count: 300)
        let result = HTMLSlimmer.slim(Array(html.utf8))
        #expect(result.isFlattened)
        let text = String(decoding: result.html, as: UTF8.self)
        #expect(
            text.components(of: "<div>") == HTMLSlimmer.depthLimit
                && text.components(of: "</div>") == HTMLSlimmer.depthLimit)
    }

    @Test func structuredDataIsKeptAside() {
        let html = #"<script type="application/ld+json">{"a":1}</script><script>1</script>"#
        #expect(HTMLSlimmer.slim(Array(html.utf8)).structuredData == [Array(#"{"a":1}"#.utf8)])
    }

    @Test(
        arguments: [
            ("related-posts", ClassHint.furniture), ("relatedPosts", .furniture), ("has-sidebar", []),
            ("no-comments", []),
            ("story__byline", [.content, .author, .byline]), ("shareholders", []), ("how-we-share-what-we-know", []),
            ("pullquote", .pullQuote), ("", []),
        ] as [(String, ClassHint)])
    func aClassNameIsReadWordByWord(name: String, hints: ClassHint) {
        var hinter = ClassHinter()
        #expect(hinter.hints(in: Array(name.utf8)[...]) == hints)
    }
}

extension String {
    /// How often a word stands in it.
    fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}

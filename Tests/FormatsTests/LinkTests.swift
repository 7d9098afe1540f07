import Formats
import Model
import Testing

@Suite struct LinkTests {
    /// The links of a document as `words -> target`.
    private func links(_ text: String, _ name: String) throws -> [String] {
        let draft = try DocumentReader().read(Document(Array(text.utf8), name: name))
        #expect(draft.links.map(\.span) == draft.links.map(\.span).sorted())
        return draft.links.map { "\(draft.text[$0.span]) -> \($0.target)" }
    }

    private static let paragraph = String(
        repeating: "The harbour master of Port Ellery counted the boats again, and found one more. ", count: 4)

    @Test func aPageHasTheLinksThatAreShown() throws {
        let page = """
            <html><body><nav><a href="/">Home</a></nav><article><h1>Boats</h1><p>\(Self.paragraph)</p>
            <p>\(Self.paragraph)See <a href="../b?x=1#top">the <b>second</b>
            list</a>, <a href="javascript:void(0)">this</a> and <a href="#note">that</a>.</p>
            <p>\(Self.paragraph)<a href="https://other.example/ü">Bücher</a></p></article></body></html>
            """
        #expect(
            try links(page, "https://example.org/news/a.html") == [
                "the second list -> https://example.org/b?x=1#top",
                "Bücher -> https://other.example/%C3%BC",
            ])
    }

    @Test func aSavedPageResolvesItsLinksByTheAddressItNames() throws {
        let page = """
            <html><head><link rel="canonical" href="https://example.org/news/a"></head><body><article>
            <p>\(Self.paragraph)<a href="b">More</a></p><p>\(Self.paragraph)</p></article></body></html>
            """
        #expect(try links(page, "a.html") == ["More -> https://example.org/news/b"])
    }

    @Test func markdownHasLinksOfEveryKind() throws {
        let text = """
            # A title

            See [the *other*  file](other.md "title"), <https://example.org/a> and www.example.org, [no](javascript:x).

            - [an item][one]

            [one]: https://example.org/one
            """
        #expect(
            try links(text, "a.md") == [
                "the other file -> other.md", "https://example.org/a -> https://example.org/a",
                "www.example.org -> http://www.example.org/", "an item -> https://example.org/one",
            ])
    }

    @Test func markdownReadOnManyThreadsLosesNoLink() async throws {
        let text = Array(String(repeating: "See www.example.org and https://example.org/a.\n\n", count: 40).utf8)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<200 { group.addTask { MarkdownReader().read(text).links.count } }
            for try await count in group { #expect(count == 80) }
        }
    }

    @Test(arguments: [
        ("See https://example.org/a.", ["https://example.org/a"]),
        ("(https://example.org/a_(b)), then", ["https://example.org/a_(b)"]),
        ("“http://example.org”?", ["http://example.org"]), ("<https://example.org/x>", ["https://example.org/x"]),
        ("HTTP://EXAMPLE.ORG/X!", ["HTTP://EXAMPLE.ORG/X"]), ("xhttps://example.org", []), ("https://", []),
        ("ftp://example.org javascript:alert(1)", []),
        (
            "a https://a.example/1 b https://b.example/2",
            [
                "https://a.example/1", "https://b.example/2",
            ]
        ),
    ])
    func anAddressInATextIsALink(words: String, expected: [String]) throws {
        let draft = try DocumentReader().read(Document(Array("A title\n\nSome words: \(words)\n".utf8)))
        #expect(draft.links.map { draft.text[$0.span] } == expected)
    }

    @Test func linksStayAtTheirWordsWhenTheFurnitureGoes() throws {
        let text = "A title\n\nSee https://example.org/a for more of it.\n\nAnd https://example.org/b too.\n"
        let draft = try DocumentReader().read(Document(Array(text.utf8))).withoutFurniture()
        #expect(draft.links.map { draft.text[$0.span] } == ["https://example.org/a", "https://example.org/b"])
    }

    @Test(arguments: ["a.md", "a.html"])
    func theCellsOfATableHaveTheirLinks(name: String) throws {
        let text =
            name == "a.md"
            ? """
            | Year | Source |
            |---|---|
            | 2029 | the [*old*  budget](https://example.org/b) and [more](https://example.org/m) |
            """
            : """
            <html><body><article><p>\(Self.paragraph)</p><table><tr><th>Year<th>Source<tr><td>2029<td>the
            <a href="https://example.org/b"><b>old</b>
            budget</a> and <a href="https://example.org/m">more</a><a href="#1">1</a></table><p>\(Self.paragraph)</p></article>
            """
        #expect(
            try links(text, name) == ["old budget -> https://example.org/b", "more -> https://example.org/m"])
    }
}

import Model
import Testing

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("HTTPS://Example.ORG", "https://example.org/"), ("http://a.b:8080/x/../y/./z?q#f", "http://a.b:8080/y/z?q#f"),
        ("  http://a.b/x y\n", "http://a.b/x%20y"), ("http://[::1]:80/", "http://[::1]:80/"),
        ("http://bücher.example/ü", "http://bücher.example/%C3%BC"),
    ])
    func anAddressIsWrittenInOneWay(text: String, address: String) { #expect(WebAddress(text)?.description == address) }

    /// The examples of RFC 3986, section 5.4, but for other schemes.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g/"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
        ("g#s", "http://a/b/c/g#s"), (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
        ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../../g", "http://a/g"),
        ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("./g/.", "http://a/b/c/g/"), ("g/../h", "http://a/b/c/h"),
        ("g?y/../x", "http://a/b/c/g?y/../x"), ("https://x/y", "https://x/y"),
    ])
    func aLinkIsResolved(link: String, address: String) throws {
        let base = try #require(WebAddress("http://a/b/c/d;p?q"))
        #expect(base.resolve(link)?.description == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "mailto:a@b.c",
        "ftp://a/b", "#here", "", "vbscript:x", "file:///etc/passwd", "https://u:p@a/", "d;p?q#here",
    ])
    func whatLeadsNowhereIsNoLink(link: String) {
        #expect(Link.target(link, base: WebAddress("http://a/b/c/d;p?q")) == nil)
        if !link.hasPrefix("d;p") { #expect(Link.target(link, base: nil) == nil) }
    }

    @Test func withoutAnAddressOfItsOwnADocumentKeepsLinksAsTheyAre() {
        #expect(Link.target("../other.md", base: nil) == "../other.md")
        #expect(Link.target("https://A/b", base: nil) == "https://a/b")
        #expect(Link.target("//a/b", base: nil) == nil && Link.target("a\u{1B}b", base: nil) == nil)
    }
}

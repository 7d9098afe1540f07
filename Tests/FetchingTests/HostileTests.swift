import FlyingFox
import Foundation
import Model
import Testing

@testable import crosshead

/// Nothing that an address or a server says becomes an option of curl.
@Suite struct HostileTests {
    @Test(arguments: [
        ("/a\"b", "/a%22b"), ("/a\\b", "/a%5Cb"), ("/-o/--config", "/-o/--config"), ("/a b", "/a%20b"),
        ("/{a,b}[1-9]", "/%7Ba,b%7D[1-9]"), ("/Bücher", "/B%C3%BCcher"),
        ("/x\noutput = /tmp/y", "/xoutput%20=%20/tmp/y"),
        ("/\u{1B}]0;\u{7}x", "/%1B]0;%07x"), ("/$(id)`id`", "/$(id)%60id%60"), ("/'; id; '", "/';%20id;%20'"),
        ("/\u{202E}gnp", "/%E2%80%AEgnp"),
    ])
    func anAddressIsAskedForAsItIs(path: String, asked: String) async throws {
        #expect(WebAddress("http://example.org" + path)?.path == asked)
        try await Site.run { _, _ in
            .page("<p>Here")
        } _: { (site: Site) async throws in
            #expect(try await fetch(site.base + path).text == "<p>Here")
            #expect(site.log.paths.map { $0.removingPercentEncoding } == [asked.removingPercentEncoding])
        }
    }

    @Test(arguments: [
        "-o x", "--config=/etc/passwd", "ftp://example.org/", "file:///etc/passwd", "http:/example.org", "http://",
        "http://u:p@example.org/", "http://exa mple.org/", "http://-x/", "http://example.org:99999/", "HTTP//x",
        "http://a\"b/", "gopher://x/", "javascript:alert(1)", "http://[::1", "http://a%00b/", "http://\u{202E}a/",
        "http://x/" + String(repeating: "y", count: 10_000),
    ])
    func whatIsNoAddressIsNotAskedFor(address: String) { #expect(WebAddress(address) == nil) }

    @Test func everyValueStaysInItsQuotationMarks() throws {
        let address = try #require(WebAddress("https://example.org/"))
        let request = CurlRequest(
            address: address, headers: [("If-None-Match", "\"a\\b\"\n-o /tmp/x\r\u{0}")], connectSeconds: 10,
            totalSeconds: 30, limit: 1)
        let lines = request.configuration.split(separator: "\n")
        #expect(lines.contains(#"header = "If-None-Match: \"a\\b\"\n-o /tmp/x""#))
        #expect(lines.contains(#"proto = "=http,https""#) && lines.contains("max-redirs = 0"))
        #expect(!lines.contains { $0.hasPrefix("-o") } && !request.configuration.contains("\r"))
        #expect(CurlRequest.arguments == ["curl", "-q", "--config", "-"])
    }

    @Test func hostileHeadersAreWordsAndNothingElse() async throws {
        let folder = try Folder()
        let tag = #""x\" -o \#(folder.path)/y ' $(id)""#
        try await Site.run { request, _ in
            .page("<p>Here", ["ETag": tag, "Content-Type": "text/html; charset='\"-o /tmp/x\"' ; charset=b"])
        } _: { (site: Site) async throws in
            let cache = PageCache(folder: folder.path)
            for _ in 0..<2 {
                var fetcher = Fetcher.plain
                fetcher.cache = cache
                #expect(try await fetch(site.base, fetcher).charset == "-o/tmp/x")
            }
            #expect(site.log.header("if-none-match", of: 1) == tag)
            #expect(folder.files.count == 1)
        }
    }
}

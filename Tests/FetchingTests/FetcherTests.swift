import FlyingFox
import Foundation
import Model
import Testing

@testable import crosshead

@Suite struct FetcherTests {
    @Test func aPageComesWithItsCharsetAndWhereItWasFoundAtLast() async throws {
        try await Site.run { request, _ in
            switch request.path {
            case "/old/a": .redirect("../new/b?x=1", .movedPermanently)
            case "/new/b": .redirect("/c#part", .temporaryRedirect)
            default: .page("<p>Hello", ["Content-Type": "text/html; charset=\"ISO-8859-2\""])
            }
        } _: { (site: Site) async throws in
            let page = try await fetch(site.base + "/old/a")
            #expect(page.text == "<p>Hello" && page.charset == "ISO-8859-2" && page.isPrivate)
            #expect(page.address.description == site.base + "/c#part")
            #expect(site.log.paths == ["/old/a", "/new/b?x=1", "/c"])
            #expect(site.log.header("user-agent", of: 0)?.hasPrefix("Crosshead/") == true)
        }
    }

    @Test func redirectsThatNeverEndAreGivenUp() async throws {
        try await Site.run { request, _ in
            if request.path == "/circle" { return .redirect("/circle2") }
            if request.path == "/circle2" { return .redirect("/circle") }
            return .redirect(request.path + "x")
        } _: { (site: Site) async throws in
            #expect(try await failure(site.base + "/circle") == .redirectsInCircles)
            #expect(try await failure(site.base + "/on") == .tooManyRedirects(10))
            #expect(site.log.paths.count == 2 + 11)
        }
    }

    @Test(arguments: [
        "ftp://example.org/a", "file:///etc/passwd", "javascript:alert(1)", "https://u:p@example.org/",
    ])
    func aRedirectLeadsToTheWebOrNowhere(location: String) async throws {
        try await Site.run { _, _ in
            .redirect(location)
        } _: { (site: Site) async throws in
            #expect(try await failure(site.base) == .badRedirect(location))
        }
    }

    @Test func packedPagesAreUnpackedAndBombsEndWhereTheyGrowTooLarge() async throws {
        let packed = try gzip(Data("<p>A small page".utf8))
        let bomb = try gzip(Data(count: 8 << 20))
        #expect(bomb.count < 20_000)
        try await Site.run { request, _ in
            .bytes(request.path == "/bomb" ? bomb : packed, ["Content-Encoding": "gzip"])
        } _: { (site: Site) async throws in
            #expect(try await fetch(site.base + "/small").text == "<p>A small page")
            var fetcher = Fetcher.plain
            fetcher.limits.bytes = 1 << 20
            #expect(try await failure(site.base + "/bomb", fetcher) == .tooLarge(megabytes: 1))
        }
    }

    @Test func aPageThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
        let announced = try RawSite(head + "Content-Length: 99999999\r\n\r\nabc", then: .silence)
        let endless = try RawSite(head + "\r\n" + String(repeating: "abcdefgh", count: 400_000), then: .silence)
        var fetcher = Fetcher.plain
        fetcher.limits.bytes = 1 << 20
        #expect(try await failure(announced, fetcher) == .tooLarge(megabytes: 1))
        #expect(try await failure(endless, fetcher) == .tooLarge(megabytes: 1))
    }

    @Test(arguments: [
        ("404 Not Found", FetchFailure.status(404)), ("503 Busy", .status(503)), ("304 Same", .status(304)),
    ])
    func anAnswerWithoutAPageIsAnError(status: String, expected: FetchFailure) async throws {
        let site = try RawSite("HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n", then: .close)
        #expect(try await failure(site) == expected)
    }

    @Test func aServerThatSaysNothingMoreIsNotWaitedForLonger() async throws {
        let silent = try RawSite("", then: .silence)
        let stalled = try RawSite("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", then: .silence)
        var fetcher = Fetcher.plain
        fetcher.limits.total = .seconds(1)
        #expect(try await failure(silent, fetcher) == .timeout("127.0.0.1", seconds: 1))
        #expect(try await failure(stalled, fetcher) == .timeout("127.0.0.1", seconds: 1))
    }

    @Test func whatIsGivenUpEndsAtOnce() async throws {
        let silent = try RawSite("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", then: .silence)
        let cancellation = Cancellation()
        var fetcher = Fetcher.plain
        fetcher.cancellation = cancellation
        fetcher.report = { host, count in
            // The first report comes once there is something to tell: then nobody waits any more.
            if host == "127.0.0.1", count > 0 { cancellation.cancel() }
        }
        fetcher.limits.total = .seconds(3_600)
        #expect(try await failure(silent, fetcher) == .cancelled)
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
    ])
    func aConnectionThatBreaksOffGivesNoHalfPage(answer: String) async throws {
        #expect(try await failure(RawSite(answer, then: .close)) == .brokeOff)
    }

    @Test(arguments: ["", "hello\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"])
    func anAnswerThatIsNoneMakesNoSense(answer: String) async throws {
        #expect(try await failure(RawSite(answer, then: .close)) == .nonsense("127.0.0.1"))
    }

    @Test func whatCannotBeReachedOrMadeSafeIsSaid() async throws {
        #expect(try await failure(RawSite()) == .noAnswer("127.0.0.1"))
        let plain = try RawSite("HTTP/1.1 400 Bad\r\n\r\n", then: .close)
        defer { withExtendedLifetime(plain) {} }
        let address = plain.base.replacing("http:", with: "https:")
        guard case .insecure("127.0.0.1", let reason) = try await failure(address) else {
            Issue.record("no error about the connection")
            return
        }
        #expect(!reason.isEmpty && !reason.contains("curl"))
    }

    @Test func aBinaryFileIsNamedForWhatItIs() async throws {
        try await Site.run { _, _ in
            .bytes(Data("%PDF-1.7\n%".utf8))
        } _: { (site: Site) async throws in
            let source = ByteSource.address(site.base + "/report")
            let failure = await #expect(throws: Failure.self) {
                try await onThread { _ = try Opener(source: source, fetcher: .plain).draft() }
            }
            #expect(
                failure?.words == site.base
                    + "/report: this is a PDF document, not an article; give the text or the page")
        }
    }

    @Test func thePageIsKnownByTheAddressItWasFoundAtUnlessItNamesOne() async throws {
        try await Site.run { request, _ in
            request.path == "/a" ? .redirect("/b.txt") : .page("A title\n\nA paragraph of words.", [:])
        } _: { (site: Site) async throws in
            let draft = try await onThread { [base = site.base] in
                try Opener(source: .address(base + "/a"), fetcher: .plain).draft()
            }
            #expect(draft.metadata.url == site.base + "/b.txt")
        }
    }

    private func gzip(_ data: Data) throws -> Data {
        let folder = try Folder()
        let path = folder.path + "/data"
        try data.write(to: URL(filePath: path))
        let process = ChildProcess(
            arguments: ["gzip", "-c", path], input: "", limit: 1 << 30, deadline: .now + .seconds(60))
        return Data(try process.run(Cancellation()) { _ in }.output)
    }
}

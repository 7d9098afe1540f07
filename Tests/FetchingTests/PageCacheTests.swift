import FlyingFox
import Foundation
import Model
import Testing

@testable import crosshead

@Suite struct PageCacheTests {
    private func fetcher(_ cache: PageCache) -> Fetcher {
        var fetcher = Fetcher.plain
        fetcher.cache = cache
        return fetcher
    }

    @Test(arguments: [["ETag": "\"v1\""], ["Last-Modified": "Tue, 04 May 2031 10:00:00 GMT"]])
    func aPageThatDidNotChangeIsNotSentAgain(validator: [String: String]) async throws {
        let folder = try Folder()
        let cache = PageCache(folder: folder.path + "/a/b")
        try await Site.run { request, _ in
            let isKnown =
                request.headers[.init("If-None-Match")] != nil || request.headers[.init("If-Modified-Since")] != nil
            if isKnown { return .bytes(Data(), [:], .init(304, phrase: "Not Modified")) }
            let type = ["Content-Type": "text/html; charset=koi8-r"]
            return .page("<p>Here\n\nand there", type.merging(validator) { first, _ in first })
        } _: { (site: Site) async throws in
            for _ in 0..<2 {
                let page = try await fetch(site.base + "/a", fetcher(cache))
                #expect(page.text == "<p>Here\n\nand there" && page.charset == "koi8-r")
            }
            #expect(site.log.paths.count == 2)
        }
    }

    @Test func aPageThatMayNotBeKeptIsNot() async throws {
        let folder = try Folder()
        try await Site.run { request, _ in
            request.path == "/a"
                ? .page("<p>A", ["ETag": "1", "Cache-Control": "private, no-store"]) : .page("<p>B", [:])
        } _: { (site: Site) async throws in
            for path in ["/a", "/b"] { _ = try await fetch(site.base + path, fetcher(PageCache(folder: folder.path))) }
            #expect(folder.files.isEmpty)
        }
    }

    @Test func theOldestPagesMakeRoom() async throws {
        let folder = try Folder()
        try await Site.run { request, _ in
            .page(String(repeating: "x", count: 1_000), ["ETag": "\"1\""])
        } _: { (site: Site) async throws in
            for number in 0..<6 {
                _ = try await fetch("\(site.base)/\(number)", fetcher(PageCache(folder: folder.path, limit: 3_500)))
            }
            #expect(folder.files.count == 3)
        }
    }

    @Test func aFolderThatCannotBeWrittenAndAFileThatIsBrokenCostNothing() async throws {
        let folder = try Folder()
        try await Site.run { _, _ in
            .page("<p>Here", ["ETag": "\"1\""])
        } _: { (site: Site) async throws in
            #expect(try await fetch(site.base, fetcher(PageCache(folder: "/proc/nowhere"))).text == "<p>Here")
            let cache = PageCache(folder: folder.path)
            _ = try await fetch(site.base, fetcher(cache))
            for contents in ["", "crosshead page 1", "\u{0}\u{FF}", "crosshead page 1\naddress: http://else/\n\nabc"] {
                let file = try #require(folder.files.first)
                try contents.write(toFile: folder.path + "/" + file, atomically: false, encoding: .utf8)
                #expect(try await fetch(site.base, fetcher(cache)).text == "<p>Here")
            }
        }
    }
}

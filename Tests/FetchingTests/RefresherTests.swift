import FlyingFox
import Foundation
import Library
import Model
import Synchronization
import Testing

@testable import crosshead

/// Kept articles, fetched again.
@Suite struct RefresherTests {
    private let folder: Folder
    private let library: ArticleLibrary

    init() throws {
        folder = try Folder()
        library = try ArticleLibrary(path: folder.path + "/library.db")
    }

    private static func page(_ cost: String, _ quote: String) -> String {
        """
        <html><head><title>Harbour opens</title></head><body><article><h1>Harbour opens</h1>
        <p>The new harbour of Port Ellisund opened on Monday after nine years. The harbour cost \(cost) euros.</p>
        <p>“\(quote),” said Mayor Ole Strand. The boats of the town have lain at the old quay until now.</p>
        </article></body></html>
        """
    }

    @Test func whatChangedIsSaidOnceAndBothVersionsAreKept() async throws {
        let page = Mutex(Self.page("1.4 billion", "The harbour will bring work to the town"))
        let library = library
        try await Site.run { _, _ in
            .page(page.withLock { $0 })
        } _: { (site: Site) async throws in
            func refresh() async throws -> String {
                try await onThread {
                    try Refresher(library: library, fetcher: .plain).refresh(.address(site.base + "/harbour"))
                }
            }
            #expect(try await refresh() == "\(site.base)/harbour: added\n")
            #expect(try await refresh() == "", "of what did not change nothing is said")
            page.withLock { $0 = Self.page("1.6 billion", "The harbour was worth it, whatever people say") }
            let change = try await refresh()
            #expect(change.hasPrefix("\(site.base)/harbour: Harbour opens\n"), "\(change)")
            #expect(change.contains("The harbour cost [-1.4-] {+1.6+} billion euros"), "\(change)")
            #expect(change.contains("+ Ole Strand: “The harbour was worth it"), "\(change)")
            #expect(change.contains("- Ole Strand: “The harbour will bring work"), "\(change)")
            #expect(change.contains("1.4 billion euros → 1.6 billion euros"), "\(change)")
            #expect(try await refresh() == "")
            let id = try #require(try library.article(at: site.base + "/harbour"))
            #expect(try library.sources(of: id).count == 2)
        }
    }

    @Test func aPageThatIsGoneLeavesWhatIsKept() async throws {
        let isGone = Mutex(false)
        let library = library
        try await Site.run { _, _ in
            isGone.withLock { $0 }
                ? .bytes(Data(), [:], .notFound) : .page(Self.page("1 billion", "We are proud of it"))
        } _: { (site: Site) async throws in
            let address = site.base + "/harbour"
            let refresher = Refresher(library: library, fetcher: .plain)
            _ = try await onThread { try refresher.refresh(.address(address)) }
            isGone.withLock { $0 = true }
            await #expect(throws: Failure.self) { _ = try await onThread { try refresher.refresh(.address(address)) } }
            #expect(try library.article(at: address) != nil)
        }
    }

    @Test func anAddressThatLeadsElsewhereNowLeavesWhatIsKept() async throws {
        let hasMoved = Mutex(false)
        let library = library
        try await Site.run { request, _ in
            request.path == "/harbour" && hasMoved.withLock { $0 }
                ? .redirect("/news")
                : .page(Self.page("1 billion", request.path == "/news" ? "Ask us" : "We are proud"))
        } _: { (site: Site) async throws in
            let address = site.base + "/harbour"
            let refresher = Refresher(library: library, fetcher: .plain)
            _ = try await onThread { try refresher.refresh(.address(address)) }
            hasMoved.withLock { $0 = true }
            let failure = await #expect(throws: Failure.self) {
                _ = try await onThread { try refresher.refresh(.address(address)) }
            }
            #expect(failure?.words.contains("it leads to \(site.base)/news now") == true)
            #expect(try library.statistics().counts.first?.count == 1)
        }
    }
}

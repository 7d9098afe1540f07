import Model
import Testing

@testable import crosshead

/// What a link may lead to depends on where it stands.
@Suite struct LinkSourceTests {
    private static let file = Origin.file("/home/me/a/page.md")
    private static let address = WebAddress("https://example.org/")

    @Test(arguments: [
        ("other.md", "/home/me/a/other.md"), ("../b/c%20d.md#part", "/home/me/a/../b/c d.md"),
        ("/etc/motd", "/etc/motd"),
    ])
    func aFileLeadsToFilesBesideIt(target: String, path: String) {
        #expect(LinkSource.source(of: target, in: Self.file) == .file(path))
        #expect(LinkSource.source(of: "b.md", in: .file("a.md")) == .file("b.md"))
    }

    @Test(arguments: ["other.md", "/etc/passwd", "file:///etc/passwd", "../x"])
    func aPageNeverLeadsToAFile(target: String) throws {
        let address = try #require(Self.address)
        #expect(LinkSource.source(of: target, in: .web(address, isPrivate: true)) == nil)
        #expect(LinkSource.source(of: target, in: .none) == nil)
    }

    @Test func onlyAPageOfThisNetworkMayLeadOnThere() throws {
        let address = try #require(Self.address)
        let target = "http://192.168.1.1/"
        #expect(LinkSource.source(of: target, in: .web(address, isPrivate: true)) == .address(target, isTyped: true))
        for origin in [Origin.web(address, isPrivate: false), Self.file, .none] {
            #expect(LinkSource.source(of: target, in: origin) == .address(target, isTyped: false))
        }
    }
}

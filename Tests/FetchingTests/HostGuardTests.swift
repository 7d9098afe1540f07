import FlyingFox
import Model
import Testing

@testable import crosshead

/// A page of the public web leads nowhere on this machine or its network.
@Suite struct HostGuardTests {
    @Test(arguments: [
        "127.0.0.1", "127.8.9.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1",
        "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "nonsense", "",
    ])
    func theseAreOfThisMachineItsNetworkOrNobody(machine: String) { #expect(HostGuard().isPrivate(machine)) }

    @Test(arguments: [
        "93.184.216.34", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:2800:220:1::1",
        "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::",
    ])
    func theseAreOfThePublicWeb(machine: String) { #expect(!HostGuard().isPrivate(machine)) }

    @Test(arguments: ["localhost", "www.localhost", "printer.local", "db.internal", "localhost."])
    func theseNamesAreOfThisMachineOrItsNetwork(host: String) { #expect(HostGuard.isLocalName(host)) }

    @Test(arguments: ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.1", "0177.0.0.1", "[::1]", "0"])
    func aLinkLeadsToNoWayOfWritingThisMachine(host: String) async throws {
        guard let refused = try await failure("http://\(host):9/", isTyped: false) else {
            Issue.record("it was fetched")
            return
        }
        #expect(refused == .privateAddress(host))
    }

    /// A guard for which a name of its own is public and means 127.0.0.1, as 127.0.0.2 does not.
    private static let fake = HostGuard(
        resolve: { host in host == "news.example" ? ["127.0.0.1"] : [host] }, isPrivate: { $0 != "127.0.0.1" })

    @Test func aPublicPageIsFetchedFromTheMachineThatWasLookedAt() async throws {
        try await Site.run { _, _ in
            .page("<p>Here")
        } _: { (site: Site) async throws in
            let port = try #require(site.base.split(separator: ":").last)
            var fetcher = Fetcher.plain
            fetcher.hosts = Self.fake
            // No resolver knows the name: the connection goes where the guard says.
            let page = try await fetch("http://news.example:\(port)/a", fetcher, isTyped: false)
            #expect(page.text == "<p>Here" && !page.isPrivate)
            #expect(site.log.header("host", of: 0) == "news.example:\(port)")
        }
    }

    @Test(arguments: [true, false])
    func aPublicPageMayNotRedirectToAPrivateOne(isTyped: Bool) async throws {
        try await Site.run { request, base in
            request.path == "/start"
                ? .redirect(base.replacing("127.0.0.1", with: "127.0.0.2") + "/secret") : .page("no")
        } _: { (site: Site) async throws in
            var fetcher = Fetcher.plain
            fetcher.hosts = Self.fake
            #expect(try await failure(site.base + "/start", fetcher, isTyped: isTyped) == .privateAddress("127.0.0.2"))
            #expect(site.log.paths == ["/start"])
        }
    }

    @Test func aPrivateAddressThatAPersonTypedMayLeadOn() async throws {
        try await Site.run { request, base in
            request.path == "/start" ? .redirect(base.replacing("127.0.0.1", with: "localhost") + "/end") : .page("yes")
        } _: { (site: Site) async throws in
            #expect(try await fetch(site.base + "/start").text == "yes")
        }
    }

    @Test func behindAProxyOnlyWhatIsWrittenCountsAsTyped() {
        let hosts = HostGuard(resolve: { _ in ["10.0.0.1"] })
        #expect(hosts.isPrivateAsWritten("127.0.0.1") && hosts.isPrivateAsWritten("[::1]"))
        #expect(hosts.isPrivateAsWritten("localhost") && !hosts.isPrivateAsWritten("news.example"))
    }
}

import Foundation
import Model
import Testing

@testable import crosshead

/// A fetcher for tests: it keeps nothing, and waits for a server that shares its threads with all other tests.
extension Fetcher {
    static var plain: Fetcher {
        var fetcher = Fetcher()
        fetcher.cache = nil
        fetcher.hasProxy = false
        fetcher.limits.connect = .seconds(600)
        fetcher.limits.total = .seconds(600)
        return fetcher
    }
}

/// The page at an address, fetched on a thread of its own.
func fetch(
    _ address: String, _ fetcher: Fetcher = .plain, isTyped: Bool = true
) async throws -> FetchedPage {
    let address = try #require(WebAddress(address))
    return try await onThread { try fetcher.fetch(address, isTyped: isTyped) }
}

/// Why the page at an address cannot be fetched.
func failure(
    _ address: String, _ fetcher: Fetcher = .plain, isTyped: Bool = true
) async throws -> FetchFailure? {
    do {
        _ = try await fetch(address, fetcher, isTyped: isTyped)
        return nil
    } catch let failure as FetchFailure {
        return failure
    }
}

/// Why the page of a raw site cannot be fetched.
func failure(_ site: RawSite, _ fetcher: Fetcher = .plain) async throws -> FetchFailure? {
    defer { withExtendedLifetime(site) {} }
    return try await failure(site.base, fetcher)
}

extension FetchedPage {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A folder for one test, removed with it.
final class Folder: Sendable {
    let path = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }
}

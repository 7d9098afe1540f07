import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// A real web server on this machine for one test.
struct Site: Sendable {
    /// What it was asked for, in order: path with query, and headers.
    final class Log: Sendable {
        private let requests = Mutex<[(path: String, headers: [String: String])]>([])

        var paths: [String] { requests.withLock { $0.map(\.path) } }

        func header(_ name: String, of index: Int) -> String? {
            requests.withLock { $0.indices.contains(index) ? $0[index].headers[name.lowercased()] : nil }
        }

        fileprivate func add(_ request: HTTPRequest) {
            let query = request.query.isEmpty ? "" : "?" + request.query.map { "\($0.name)=\($0.value)" }.joined()
            let headers = request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }
            requests.withLock { $0.append((request.path + query, Dictionary(headers) { first, _ in first })) }
        }
    }

    let base: String
    let log = Log()

    /// Runs a server that answers by `answer` while `body` runs.
    static func run<Result: Sendable>(
        _ answer: @escaping @Sendable (HTTPRequest, _ base: String) async throws -> HTTPResponse,
        _ body: @Sendable (Site) async throws -> Result
    ) async throws -> Result {
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
        let running = Task { try await server.run() }
        try await server.waitUntilListening(timeout: 600)
        guard case .ip4(_, let port) = await server.listeningAddress else { throw CancellationError() }
        let site = Site(base: "http://127.0.0.1:\(port)")
        await server.appendRoute("*") { request in
            site.log.add(request)
            return try await answer(request, site.base)
        }
        defer { running.cancel() }
        let result = try await body(site)
        await server.stop()
        return result
    }
}

/// Does blocking work on a thread of its own, so that the server has those of the tests.
func onThread<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: .init(catching: work)) }
    }
}

extension HTTPResponse {
    /// A page.
    static func page(_ text: String, _ headers: [String: String] = ["Content-Type": "text/html"]) -> HTTPResponse {
        .bytes(Data(text.utf8), headers)
    }

    /// A body of any bytes.
    static func bytes(
        _ data: Data, _ headers: [String: String] = [:], _ status: HTTPStatusCode = .ok
    ) -> HTTPResponse {
        let fields = headers.map { (HTTPHeader($0.key), $0.value) }
        return HTTPResponse(
            statusCode: status, headers: HTTPHeaders(Dictionary(uniqueKeysWithValues: fields)), body: data)
    }

    /// A redirect.
    static func redirect(_ location: String, _ status: HTTPStatusCode = .found) -> HTTPResponse {
        .bytes(Data(), ["Location": location], status)
    }
}

import Foundation
import Synchronization

/// A server that writes whatever bytes a test wants, and then breaks off or says nothing more.
final class RawSite: Sendable {
    /// What comes after the bytes.
    enum End { case close, silence }

    /// A socket that is closed once nobody uses it any more: closed sooner, its number would soon be another's, and a
    /// thread that still waits upon it would answer for a site of another test.
    private final class Port: Sendable {
        let number: Int32
        let service: UInt16

        /// A socket bound to a free port of this machine.
        init() throws {
            number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let isBound = withUnsafeMutablePointer(to: &address) { [number] pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                    bind(number, address, length) == 0 && getsockname(number, address, &length) == 0
                }
            }
            service = UInt16(bigEndian: address.sin_port)
            guard isBound else { throw POSIXError(.EADDRINUSE) }
        }

        deinit { close(number) }
    }

    private let port: Port
    private let open = Mutex<[Int32]>([])
    var base: String { "http://127.0.0.1:\(port.service)" }

    /// A place where nobody answers, and nobody else will come to answer while it lives.
    init() throws { port = try Port() }

    /// A server that gives the same answer to every request.
    init(_ answer: String, then end: End) throws {
        let port = try Port()
        guard listen(port.number, 8) == 0 else { throw POSIXError(.EADDRINUSE) }
        self.port = port
        Thread.detachNewThread { [weak self] in
            while case let client = accept(port.number, nil, nil), client >= 0 {
                var request = [UInt8](repeating: 0, count: 65_536)
                _ = read(client, &request, request.count)
                _ = Array(answer.utf8).withUnsafeBytes { write(client, $0.baseAddress, $0.count) }
                if case .silence = end, let self {
                    self.open.withLock { $0.append(client) }
                    continue
                }
                // Closing with something unread would take back what was written.
                shutdown(client, Int32(SHUT_WR))
                while read(client, &request, request.count) > 0 {}
                close(client)
            }
        }
    }

    deinit {
        shutdown(port.number, Int32(SHUT_RDWR))
        for client in open.withLock({ $0 }) { close(client) }
    }
}

import Foundation
import Synchronization

/// A server that writes whatever bytes a test wants, and then breaks off or says nothing more.
final class RawSite: Sendable {
    /// What comes after the bytes.
    enum End { case close, silence }

    private let listener: Int32
    private let open = Mutex<[Int32]>([])
    let base: String

    /// A server that gives the same answer to every request.
    init(_ answer: String, then end: End) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRINUSE) }
        self.listener = listener
        base = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread.detachNewThread { [weak self] in
            while case let client = accept(listener, nil, nil), client >= 0 {
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
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
        for client in open.withLock({ $0 }) { close(client) }
    }
}

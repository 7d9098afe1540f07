import Glibc
import Model

/// Tells addresses of this machine and its network from those of the public web.
struct HostGuard: Sendable {
    /// The numeric addresses of a host; empty where it has none.
    var resolve: @Sendable (String) -> [String] = Self.resolve
    /// Whether a numeric address belongs to this machine, its network or nobody.
    var isPrivate: @Sendable (String) -> Bool = Self.isPrivate

    /// The machines that a page may be fetched from, by number: those of the host, if all of them are public.
    func publicMachines(of host: String) throws(FetchFailure) -> [String] {
        guard !Self.isLocalName(host) else { throw .privateAddress(host) }
        let machines = resolve(Self.withoutBrackets(host))
        guard !machines.contains(where: isPrivate) else { throw .privateAddress(host) }
        return machines
    }

    /// Whether a host is written as a number that belongs to this machine, its network or nobody, or has such a name.
    func isPrivateAsWritten(_ host: String) -> Bool {
        let number = Self.withoutBrackets(host)
        return Self.isLocalName(host) || Self.isNumber(number) && isPrivate(number)
    }

    private static func withoutBrackets(_ host: String) -> String { host.filter { $0 != "[" && $0 != "]" } }

    private static func isNumber(_ host: String) -> Bool {
        var number = in6_addr()
        return inet_pton(AF_INET, host, &number) == 1 || inet_pton(AF_INET6, host, &number) == 1
    }

    /// Whether a name means this machine or its network, whatever the resolver says.
    static func isLocalName(_ host: String) -> Bool {
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        return ["localhost", "local", "internal", "home.arpa"].contains { name == $0 || name.hasSuffix("." + $0) }
    }

    /// Names may have letters beyond ASCII: AI_IDN of netdb.h, which Swift does not import.
    private static let letters: Int32 = 0x40

    /// Asks the resolver, which reads every way to write a number.
    private static func resolve(_ host: String) -> [String] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_ADDRCONFIG | Self.letters
        var first: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &first) == 0 else { return [] }
        defer { freeaddrinfo(first) }
        var machines: [String] = []
        var next = first
        while let info = next {
            var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let entry = info.pointee
            if getnameinfo(entry.ai_addr, entry.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0 {
                machines.append(String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
            }
            next = entry.ai_next
        }
        // IPv4 first: it is reachable from nearly everywhere.
        return machines.filter { !$0.contains(":") } + machines.filter { $0.contains(":") }
    }

    private static func isPrivate(_ machine: String) -> Bool {
        var v4 = in_addr()
        if inet_pton(AF_INET, machine, &v4) == 1 {
            return isPrivate(withUnsafeBytes(of: &v4) { Array($0) }[...])
        }
        var v6 = in6_addr()
        let number = machine.prefix { $0 != "%" }
        guard inet_pton(AF_INET6, String(number), &v6) == 1 else { return true }
        let bytes = withUnsafeBytes(of: &v6) { Array($0) }
        for (prefix, start) in embedding where bytes.starts(with: prefix) {
            return isPrivate(bytes[start..<(start + 4)])
        }
        // Only 2000::/3 is given out, and of it not 2001::/23 (Teredo and other tunnels) nor the example 2001:db8::/32.
        let isTunnel = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] < 2
        return bytes[0] & 0xE0 != 0x20 || isTunnel || bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8])
    }

    /// What an IPv6 address begins with that holds an IPv4 one, and where in it: mapped, NAT64, 6to4.
    private static let embedding: [(prefix: [UInt8], start: Int)] = [
        ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 12), ([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 12),
        ([0x20, 0x02], 2),
    ]

    /// What is not of the public web in IPv4 (RFC 6890): the address, and how many bits of it count.
    private static let reserved: [(base: [UInt8], bits: Int)] = [
        ([0, 0, 0, 0], 8), ([10, 0, 0, 0], 8), ([100, 64, 0, 0], 10), ([127, 0, 0, 0], 8), ([169, 254, 0, 0], 16),
        ([172, 16, 0, 0], 12), ([192, 0, 0, 0], 24), ([192, 0, 2, 0], 24), ([192, 168, 0, 0], 16),
        ([198, 18, 0, 0], 15), ([198, 51, 100, 0], 24), ([203, 0, 113, 0], 24), ([224, 0, 0, 0], 3),
    ]

    private static func isPrivate(_ bytes: ArraySlice<UInt8>) -> Bool {
        func number(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
        return reserved.contains { (number(bytes) ^ number($0.base)) >> UInt32(32 - $0.bits) == 0 }
    }
}

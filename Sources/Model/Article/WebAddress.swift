/// An http or https address, made safe to pass on: no blanks, control characters or letters beyond ASCII but in the host.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// `http` or `https`.
    public let scheme: String
    /// The host in small letters; brackets around an IPv6 address.
    public let host: String
    /// The port where the address names one.
    public let port: Int?
    /// The path, from its first `/`.
    public let path: String
    /// What follows `?`; `nil` where there is none.
    public let query: String?
    /// What follows `#`; `nil` where there is none.
    public let fragment: String?

    /// Longer ones no page has, and no server takes.
    static let limit = 8_192

    /// The address that a text holds, `nil` where it holds none, or one with a name and a password in it.
    public init?(_ text: String) {
        guard let (scheme, rest) = Self.divide(Self.clean(text)), scheme == "http" || scheme == "https",
            rest.hasPrefix("//")
        else { return nil }
        self.init(scheme: scheme, Reference(rest))
    }

    private init?(scheme: String, _ reference: Reference) {
        guard let authority = reference.authority, let (host, port) = Self.place(authority) else { return nil }
        self.init(
            scheme: scheme, host: host, port: port, path: reference.path, query: reference.query,
            fragment: reference.fragment)
    }

    private init?(scheme: String, host: String, port: Int?, path: String, query: String?, fragment: String?) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = Self.withoutDots(path.isEmpty ? "/" : path)
        self.query = query
        self.fragment = fragment
        guard description.utf8.count <= Self.limit else { return nil }
    }

    /// The address as it is written.
    public var description: String { withoutFragment + (fragment.map { "#" + $0 } ?? "") }

    /// The address of the page, whatever place on it is meant.
    public var withoutFragment: String {
        scheme + "://" + host + (port.map { ":\($0)" } ?? "") + path + (query.map { "?" + $0 } ?? "")
    }

    /// The port that is asked.
    public var effectivePort: Int { port ?? (scheme == "https" ? 443 : 80) }

    /// What a link on this page leads to (RFC 3986, section 5); `nil` where that is nothing on the web.
    public func resolve(_ link: String) -> WebAddress? {
        let link = Self.clean(link)
        if let (scheme, rest) = Self.divide(link) {
            guard scheme == "http" || scheme == "https" else { return nil }
            return WebAddress(scheme + ":" + rest)
        }
        let reference = Reference(link)
        if reference.authority != nil { return WebAddress(scheme: scheme, reference) }
        let isSame = reference.path.isEmpty
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
        let new = isSame ? path : reference.path.hasPrefix("/") ? reference.path : folder + reference.path
        return WebAddress(
            scheme: scheme, host: host, port: port, path: new, query: reference.query ?? (isSame ? query : nil),
            fragment: reference.fragment)
    }

    /// Whether a text begins with a scheme and two slashes, whatever the scheme is.
    public static func isLikely(_ text: String) -> Bool { divide(text).map { $0.rest.hasPrefix("//") } ?? false }

    /// Whether a link names a scheme, as `mailto:` and `https:` do.
    static func hasScheme(_ link: String) -> Bool { divide(clean(link)) != nil }
}

/// The parts of a reference behind its scheme.
private struct Reference {
    let authority: String?
    let path: String
    let query: String?
    let fragment: String?

    init(_ text: String) {
        var rest = text[...]
        fragment = Self.cut(&rest, at: "#")
        query = Self.cut(&rest, at: "?")
        guard rest.hasPrefix("//") else {
            authority = nil
            path = String(rest)
            return
        }
        rest = rest.dropFirst(2)
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        authority = String(rest[..<end])
        path = String(rest[end...])
    }

    private static func cut(_ text: inout Substring, at mark: Character) -> String? {
        guard let index = text.firstIndex(of: mark) else { return nil }
        defer { text = text[..<index] }
        return String(text[text.index(after: index)...])
    }
}

extension WebAddress {
    /// The text without blanks around it and line breaks in it, every other character that may not stand in an address
    /// written as its bytes (WHATWG URL). Letters beyond ASCII stay in the host.
    private static func clean(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { ![9, 10, 13].contains($0.value) }
        var trimmed = String.UnicodeScalarView(scalars.drop { $0.value <= 32 })
        while let last = trimmed.last, last.value <= 32 { trimmed.removeLast() }
        let hasHost = isLikely(String(trimmed)) || trimmed.starts(with: "//".unicodeScalars)
        var result = ""
        var slashes = 0
        for scalar in trimmed {
            if scalar == "/" || scalar == "?" || scalar == "#" { slashes += 1 }
            let inHost = hasHost && slashes == 2
            let isPlain = (0x21..<0x7F).contains(scalar.value) && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
            if isPlain || (inHost && scalar.value > 0x9F) {
                result.unicodeScalars.append(scalar)
            } else {
                for byte in UTF8.encode(scalar) ?? .init() { result += "%" + hexadecimal(byte) }
            }
        }
        return result
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    /// The scheme in small letters, and what follows its colon.
    private static func divide(_ text: String) -> (scheme: String, rest: String)? {
        guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isASCII, first.isLetter else {
            return nil
        }
        let scheme = text[..<colon]
        let isScheme = scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return isScheme ? (scheme.lowercased(), String(text[text.index(after: colon)...])) : nil
    }

    /// Host and port; `nil` for what is none, or holds a name and a password.
    private static func place(_ authority: String) -> (host: String, port: Int?)? {
        var host = authority.lowercased()[...]
        var port: Int?
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            let digits = host[host.index(after: colon)...]
            host = host[..<colon]
            if !digits.isEmpty {
                guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits),
                    (1...65_535).contains(number)
                else { return nil }
                port = number
            }
        }
        let isLiteral = host.hasPrefix("[") && host.hasSuffix("]")
        let inner = isLiteral ? host.dropFirst().dropLast() : host
        let isHost = inner.unicodeScalars.allSatisfy { scalar in
            if isLiteral { return "0123456789abcdef:.".unicodeScalars.contains(scalar) }
            return scalar.properties.isIDContinue || "-.".unicodeScalars.contains(scalar)
        }
        guard isHost, !inner.isEmpty, inner.first != "-", inner.first != "." else { return nil }
        return (String(host), port)
    }

    /// A path without `.` and `..`.
    private static func withoutDots(_ path: String) -> String {
        var kept: [Substring] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part.lowercased() {
            case ".", "%2e": if isLast { kept.append("") }
            case "..", "%2e.", ".%2e", "%2e%2e":
                if !kept.isEmpty { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(part)
            }
        }
        return "/" + kept.joined(separator: "/")
    }
}

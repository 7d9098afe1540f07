/// The address that an article is known by: without what only says how a reader came to it.
enum CanonicalAddress {
    /// Parameters that trackers add, besides those that begin with `utm_`.
    private static let tracking: Set<String> = [
        "_hsenc", "_hsmi", "dclid", "fbclid", "gbraid", "gclid", "igshid", "mc_cid", "mc_eid", "mkt_tok", "msclkid",
        "twclid", "wbraid", "yclid",
    ]

    /// The address in its canonical form; `nil` for what is no web address, and for one that names a whole site.
    static func of(_ address: String) -> String? {
        guard let colon = address.firstRange(of: "://") else { return nil }
        let scheme = address[..<colon.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let rest = address[colon.upperBound...].prefix { $0 != "#" }
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        let (path, query) = divide(rest.dropFirst(host.count))
        guard !host.isEmpty, path.contains(where: { $0 != "/" }) || !query.isEmpty else { return nil }
        let kept = query.split(separator: "&").filter { !isTracking($0.prefix { $0 != "=" }) }
        let question = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
        return scheme + "://" + host.lowercased() + path + question
    }

    private static func isTracking(_ parameter: Substring) -> Bool {
        parameter.hasPrefix("utm_") || tracking.contains(String(parameter))
    }

    /// How a canonical address may be written else: with or without an encrypted connection, `www.` and a slash at the end.
    static func spellings(of canonical: String) -> [String] {
        guard let colon = canonical.firstRange(of: "://") else { return [canonical] }
        let rest = canonical[colon.upperBound...]
        let question = rest.firstIndex(of: "?") ?? rest.endIndex
        let (place, query) = (rest[..<question], rest[question...])
        let bare = place.last == "/" ? place.dropLast() : place
        let name = bare.hasPrefix("www.") ? bare.dropFirst(4) : bare
        return ["https://", "http://"].flatMap { scheme in
            ["", "www."].flatMap { host in ["", "/"].map { scheme + host + name + $0 + query } }
        }
    }

    private static func divide(_ rest: Substring) -> (path: Substring, query: Substring) {
        let path = rest.prefix { $0 != "?" }
        return (path, rest.dropFirst(path.count).dropFirst())
    }
}

/// The address that an article is known by: without what only says how a reader came to it.
enum CanonicalAddress {
    /// Parameters that trackers add.
    private static let tracking: Set<String> = [
        "fbclid", "gclid", "mc_cid", "mc_eid", "utm_campaign", "utm_content", "utm_id", "utm_medium", "utm_name",
        "utm_source", "utm_term",
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
        let kept = query.split(separator: "&").filter { !tracking.contains(String($0.prefix { $0 != "=" })) }
        let question = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
        return scheme + "://" + host.lowercased() + path + question
    }

    private static func divide(_ rest: Substring) -> (path: Substring, query: Substring) {
        let path = rest.prefix { $0 != "?" }
        return (path, rest.dropFirst(path.count).dropFirst())
    }
}

/// Language tags as pages write them → BCP 47.
enum LanguageTag {
    /// The tag, `nil` where it cannot be one: `en_US` becomes `en-US`, of a list the first counts.
    static func canonical(_ text: String) -> String? {
        let first = text.prefix { $0 != "," && $0 != ";" && $0 != " " }
        let parts = first.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard let primary = parts.first, 2...3 ~= primary.utf8.count else { return nil }
        let isTag = parts.allSatisfy { part in
            1...8 ~= part.utf8.count && part.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 | 0x20 }
        }
        return isTag ? parts.joined(separator: "-") : nil
    }
}

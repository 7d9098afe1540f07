/// Keys one after another, as tests and `crosshead dump --keys` write them: `} } ) / "free trade" Enter`.
public struct KeyScript: Sendable {
    /// What is wrong with a script.
    public enum Failure: Error, Hashable {
        /// No key has this name.
        case unknownKey(String)
    }

    /// The keys, in order.
    public let keys: [Key]

    /// The keys of a script: names between blanks; what stands in quotation marks is typed.
    public init(_ script: String) throws(Failure) {
        var keys: [Key] = []
        var rest = Substring(script)
        while let start = rest.firstIndex(where: { $0 != " " }) {
            rest = rest[start...]
            if rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") {
                keys += rest[rest.index(after: start)..<end].unicodeScalars.map { Key(.scalar($0)) }
                rest = rest[rest.index(after: end)...]
                continue
            }
            let end = rest.firstIndex(of: " ") ?? rest.endIndex
            guard let key = Key(String(rest[..<end])) else { throw .unknownKey(String(rest[..<end])) }
            keys.append(key)
            rest = rest[end...]
        }
        self.keys = keys
    }
}

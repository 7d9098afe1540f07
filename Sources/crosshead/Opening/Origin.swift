import Model

/// Where an article came from, which decides what its links may lead to.
enum Origin: Hashable, Sendable {
    /// A file that the person named.
    case file(String)
    /// A page; whether it came from this machine or its network.
    case web(WebAddress, isPrivate: Bool)
    /// Standard input, or the sample.
    case none
}

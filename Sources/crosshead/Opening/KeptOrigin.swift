import Model

extension ByteSource {
    /// The source that an article of the library was kept from, as it remembers it. An export of somebody else's may name
    /// any address, so only one of the public web is fetched.
    init(kept origin: String) {
        if WebAddress(origin) != nil {
            self = .address(origin, isTyped: false)
        } else {
            self = origin.hasPrefix("/") ? .file(origin) : .standardInput
        }
    }

    /// What links of the article may lead to.
    var keptOrigin: Origin {
        switch self {
        case .address(let text, _): WebAddress(text).map { .web($0, isPrivate: false) } ?? .none
        case .file(let path): .file(path)
        case .sample, .tutor, .standardInput: .none
        }
    }
}

import Glibc
import Model

/// What a link leads to: a page of the web, or a file beside the one that has the link.
enum LinkSource {
    /// The source of a link's target in an article; `nil` for a file, unless a file that the person named leads to it.
    static func source(of target: String, in origin: Origin) -> ByteSource? {
        if WebAddress(target) != nil {
            // Only what came from this machine or its network may lead on there.
            if case .web(_, let isPrivate) = origin { return .address(target, isTyped: isPrivate) }
            return .address(target, isTyped: false)
        }
        guard case .file(let path) = origin else { return nil }
        let name = plain(target.prefix { $0 != "#" && $0 != "?" })
        guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
        if name.hasPrefix("/") { return .file(name) }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return .file(folder + name)
    }

    /// A path with its percent-encoded bytes as they are.
    private static func plain(_ path: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

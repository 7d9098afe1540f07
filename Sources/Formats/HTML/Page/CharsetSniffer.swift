/// Finds out what charset a page is in, as the HTML Standard does: byte order mark, server, `<meta>`, XML declaration,
/// the bytes themselves, the page's language.
struct CharsetSniffer {
    /// A charset, and why.
    struct Finding: Equatable {
        /// What the page is in.
        let charset: Charset
        /// How many bytes of byte order mark to leave out.
        let mark: Int
        /// Whether nobody said so.
        let isGuess: Bool
    }

    /// How far into a page a `<meta>` is looked for. Browsers stop at 1,024 bytes and begin anew when one comes later.
    private static let reach = 1 << 16

    private let bytes: [UInt8]

    /// A sniffer for a page.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The charset of the page; `declared` is what the server said, `override` what goes before everything but a mark.
    func sniff(declared: String?, override: Charset? = nil) -> Finding {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Finding(charset: .utf8, mark: 3, isGuess: false) }
        let wide = WideCharset(bytes)
        if let wide, wide.mark > 0 { return Finding(charset: wide.charset, mark: wide.mark, isGuess: false) }
        if let override { return Finding(charset: override, mark: 0, isGuess: false) }
        if let wide { return Finding(charset: wide.charset, mark: 0, isGuess: true) }
        let fault = UTF8Validator.firstFault(in: bytes)
        let named = declared.flatMap { Charset(label: $0) } ?? metaCharset() ?? xmlCharset()
        if named == .utf8 || isCertainlyUTF8(fault) { return Finding(charset: .utf8, mark: 0, isGuess: named != .utf8) }
        if let named { return Finding(charset: named, mark: 0, isGuess: false) }
        guard let fault else { return Finding(charset: .utf8, mark: 0, isGuess: true) }
        let language = language()
        let guess = language == nil ? CharsetGuesser.guess(bytes, from: fault) : nil
        return Finding(charset: guess ?? CharsetFallbacks.charset(language: language), mark: 0, isGuess: true)
    }

    /// Text in no other charset is well-formed UTF-8 by chance, but pages saved anew often still name their old one.
    private func isCertainlyUTF8(_ fault: Int?) -> Bool {
        fault == nil && bytes.lazy.filter { $0 >= 0xC2 }.prefix(TextDecoder.proof).count == TextDecoder.proof
    }

    /// The charset a `<meta>` names. One that could be read says that the page is not UTF-16, whatever it names.
    private func metaCharset() -> Charset? {
        guard let charset = firstTag("<meta", where: charset) else { return nil }
        return charset == .utf16LE || charset == .utf16BE ? .utf8 : charset
    }

    private func charset(_ attributes: [HTMLAttribute: String]) -> Charset? {
        if let label = attributes[.charset] { return Charset(label: label) }
        guard attributes[.httpEquiv]?.lowercased() == "content-type", let content = attributes[.content] else {
            return nil
        }
        return Self.parameter(in: content).flatMap { Charset(label: $0) }
    }

    /// The value of `charset=` in a content type.
    private static func parameter(in content: String) -> String? {
        let lower = Array(content.lowercased().utf8)
        var start = 0
        while start < lower.count {
            guard ByteSearch.has(Array("charset".utf8), in: lower, at: start) else {
                start += 1
                continue
            }
            let rest = lower[(start + 7)...].drop(while: ByteSearch.isSpace)
            guard rest.first == UInt8(ascii: "=") else {
                start += 7
                continue
            }
            let value = rest.dropFirst().drop {
                ByteSearch.isSpace($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
            }
            let label = value.prefix {
                !ByteSearch.isSpace($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "\"")
                    && $0 != UInt8(ascii: "'")
            }
            return String(decoding: label, as: UTF8.self)
        }
        return nil
    }

    /// The charset of `<?xml encoding="…"?>` at the very beginning.
    private func xmlCharset() -> Charset? {
        guard ByteSearch.has(Array("<?xml".utf8), in: bytes, at: 0) else { return nil }
        let end = ByteSearch.first(UInt8(ascii: ">"), in: bytes, from: 0) ?? bytes.count
        let declaration = String(decoding: bytes[..<end], as: UTF8.self)
        return declaration.split { $0 == "\"" || $0 == "'" }.adjacent(after: { $0.hasSuffix("encoding=") })
            .flatMap { Charset(label: $0) }
    }

    /// What the page says its language is.
    private func language() -> String? {
        firstTag("<html") { $0[.lang] ?? $0[.xmlLang] }
            ?? firstTag("<meta") { $0[.httpEquiv]?.lowercased() == "content-language" ? $0[.content] : nil }
    }

    private func isEndOfName(_ index: Int) -> Bool {
        index < bytes.count && (ByteSearch.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/"))
    }

    /// What `value` makes of the first tag called `name`, outside comments, that it makes something of.
    private func firstTag<Value>(_ name: String, where value: ([HTMLAttribute: String]) -> Value?) -> Value? {
        let name = Array(name.utf8)
        var position = 0
        while let tag = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: position), tag < Self.reach {
            position = tag + 1
            if ByteSearch.has(Array("<!--".utf8), in: bytes, at: tag) {
                position = ByteSearch.commentEnd(in: bytes, from: tag + 4)
            } else if ByteSearch.has(name, in: bytes, at: tag), isEndOfName(tag + name.count) {
                var scanner = AttributeScanner(bytes, from: tag + name.count)
                var attributes: [HTMLAttribute: String] = [:]
                while let attribute = scanner.next() {
                    guard let key = HTMLAttribute(NameHash(bytes[attribute.name])), attributes[key] == nil else {
                        continue
                    }
                    attributes[key] = String(decoding: bytes[attribute.value], as: UTF8.self)
                }
                if let found = value(attributes) { return found }
                position = scanner.position
            }
        }
        return nil
    }
}

extension [Substring] {
    /// The element behind the first one that matches.
    fileprivate func adjacent(after matches: (Substring) -> Bool) -> String? {
        guard let index = firstIndex(where: matches), index + 1 < count else { return nil }
        return String(self[index + 1])
    }
}

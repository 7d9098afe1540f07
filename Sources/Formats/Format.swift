/// What a document is written in.
public enum Format: Hashable, Sendable {
    case plainText
    case html
    case markdown
    case binary(BinaryKind)

    /// How many bytes are looked at to tell text from other data.
    private static let sample = 8_192

    /// The format of a document: what its bytes say, then what its name says.
    public static func detect(_ document: Document) -> Format {
        let bytes = document.bytes
        if let signature = BinarySignature.all.first(where: { $0.matches(bytes) }), !isProse(bytes, signature) {
            return .binary(signature.kind)
        }
        if HTMLSignature.opens(document) { return .html }
        guard isText(bytes) else { return .binary(.unknown) }
        if HTMLSignature.matches(document) { return .html }
        if let kind = MachineText.kind(of: document) { return .binary(kind) }
        return MarkdownSignature.matches(document) ? .markdown : .plainText
    }

    /// Whether bytes that look like a file of letters alone ("BZh", "ID3") are in truth the beginning of a text.
    private static func isProse(_ bytes: [UInt8], _ signature: BinarySignature) -> Bool {
        guard signature.bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return false }
        switch signature.kind {
        case .pdf, .postscript, .rtf: return false
        default:
            let head = Array(bytes.prefix(sample))
            return UTF8Validator.firstFault(in: head) == nil && !hasNUL(head[...])
        }
    }

    /// Text may hold a NUL, and it may hold bytes that are not UTF-8, but not both unless it is in units of more bytes.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        if WideCharset(bytes) != nil { return true }
        let head = Array(bytes.prefix(sample))
        guard hasNUL(head[...]), let fault = UTF8Validator.firstFault(in: head) else { return true }
        return bytes.count > sample && UTF8Validator.sequence(head.span, fault) == .truncated
    }

    private static func hasNUL(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.contains(0) }
}

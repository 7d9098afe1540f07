/// A document as it came: its bytes, and the name it goes by.
public struct Document: Hashable, Sendable {
    /// The bytes, in whatever format and charset.
    public let bytes: [UInt8]
    /// A path or an address; its ending helps where the bytes leave the format open. Empty where there is none.
    public let name: String
    /// The charset that whoever sent it named; `nil` where nobody did.
    public let charset: String?
    /// The charset that the reader of the document asks for, which goes before what anybody else says.
    public let override: Charset?

    /// A document.
    public init(_ bytes: [UInt8], name: String = "", charset: String? = nil, override: Charset? = nil) {
        self.bytes = bytes
        self.name = name
        self.charset = charset
        self.override = override
    }
}

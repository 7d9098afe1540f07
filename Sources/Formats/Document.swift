/// A document as it came: its bytes, and the name it goes by.
public struct Document: Hashable, Sendable {
    /// The bytes, in whatever format and charset.
    public let bytes: [UInt8]
    /// A path or an address; its ending helps where the bytes leave the format open. Empty where there is none.
    public let name: String
    /// The charset that whoever sent it named; `nil` where nobody did.
    public let charset: String?

    /// A document.
    public init(_ bytes: [UInt8], name: String = "", charset: String? = nil) {
        self.bytes = bytes
        self.name = name
        self.charset = charset
    }
}

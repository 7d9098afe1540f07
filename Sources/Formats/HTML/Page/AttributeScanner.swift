/// Walks the attributes of one tag in the bytes of a page, as the HTML Standard's tokenizer does.
struct AttributeScanner {
    /// One attribute: where its name and its value are, quotes left out; the value is empty where there is none.
    struct Found {
        let name: Range<Int>
        let value: Range<Int>
    }

    private let bytes: [UInt8]
    /// Where it is; after the last attribute, behind the `>`.
    private(set) var position: Int
    /// Whether the tag ended with `>` rather than with the page.
    private(set) var isClosed = false

    /// A scanner that starts behind the name of a tag.
    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// The next attribute, `nil` at the end of the tag.
    mutating func next() -> Found? {
        while position < bytes.count, ByteSearch.isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "/") {
            position += 1
        }
        guard position < bytes.count else { return nil }
        guard bytes[position] != UInt8(ascii: ">") else {
            position += 1
            isClosed = true
            return nil
        }
        let name = scanName()
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            return Found(name: name, value: name.upperBound..<name.upperBound)
        }
        position += 1
        skipSpace()
        return Found(name: name, value: scanValue())
    }

    private mutating func skipSpace() {
        while position < bytes.count, ByteSearch.isSpace(bytes[position]) { position += 1 }
    }

    private mutating func scanName() -> Range<Int> {
        let start = position
        // A leading `=` is part of the name.
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if ByteSearch.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
                || byte == UInt8(ascii: "=")
            {
                break
            }
            position += 1
        }
        return start..<position
    }

    private mutating func scanValue() -> Range<Int> {
        guard position < bytes.count else { return position..<position }
        let quote = bytes[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = position + 1
            let end = ByteSearch.first(quote, in: bytes, from: start) ?? bytes.count
            position = min(end + 1, bytes.count)
            return start..<end
        }
        let start = position
        while position < bytes.count, !ByteSearch.isSpace(bytes[position]), bytes[position] != UInt8(ascii: ">") {
            position += 1
        }
        return start..<position
    }
}

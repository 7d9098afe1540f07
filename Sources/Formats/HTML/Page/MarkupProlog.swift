/// What stands before the first element of a page or an XML document: white space, comments, declarations.
struct MarkupProlog {
    /// Where the first element begins, or whatever else there is.
    private(set) var end: Int
    /// Whether an XML declaration is among it.
    private(set) var isXML = false

    /// The prolog of a text whose first bytes are `head`. A doctype of HTML is not part of it.
    init(_ head: [UInt8]) {
        end = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while end < head.count {
            if ByteSearch.isSpace(head[end]) {
                end += 1
            } else if ByteSearch.has(Array("<!--".utf8), in: head, at: end) {
                end = ByteSearch.commentEnd(in: head, from: end + 4)
            } else if ByteSearch.has(Array("<?xml".utf8), in: head, at: end) {
                isXML = true
                skipTag(head)
            } else if ByteSearch.has(Array("<!doctype".utf8), in: head, at: end),
                !ByteSearch.has(Array("<!doctype html".utf8), in: head, at: end)
            {
                skipTag(head)
            } else {
                break
            }
        }
    }

    private mutating func skipTag(_ head: [UInt8]) {
        end = min((ByteSearch.first(UInt8(ascii: ">"), in: head, from: end) ?? head.count) + 1, head.count)
    }
}

/// A sorted list of words in one literal, looked up in place: nothing is built when the program starts.
struct WordTable: Sendable {
    /// The words, sorted by their bytes and divided by white space.
    let text: StaticString

    /// A table of the words of `text`.
    init(_ text: StaticString) { self.text = text }

    /// Whether `word` stands in the table.
    func contains(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { wanted in
            text.withUTF8Buffer { bytes in
                var low = 0
                var high = bytes.count
                while low < high {
                    var start = (low + high) / 2
                    while start > low, bytes[start - 1] > UInt8(ascii: " ") { start -= 1 }
                    var end = start
                    while end < high, bytes[end] > UInt8(ascii: " ") { end += 1 }
                    let length = end - start
                    var same = 0
                    while same < length, same < wanted.count, bytes[start + same] == wanted[same] { same += 1 }
                    if same == length, same == wanted.count { return !wanted.isEmpty }
                    // The shorter of two words that begin alike comes first.
                    let isBehind =
                        same == length ? true : same == wanted.count ? false : bytes[start + same] < wanted[same]
                    if isBehind { low = end + 1 } else { high = start }
                }
                return false
            }
        }
    }

    /// Goes through the words.
    func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        text.withUTF8Buffer { bytes in
            for word in bytes.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) { body(.init(rebasing: word)) }
        }
    }
}

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
                    let found = bytes[start..<end]
                    if found.elementsEqual(wanted) { return !wanted.isEmpty }
                    if found.lexicographicallyPrecedes(wanted) { low = end + 1 } else { high = start }
                }
                return false
            }
        }
    }
}

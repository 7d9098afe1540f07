/// Lines that say who wrote an article, or when.
enum CreditLine {
    private static let openings = ["by ", "by: ", "von ", "par ", "por ", "автор: ", "текст: "].map { Array($0.utf8) }

    /// Whether the line gives a date: a year, and either a time or hardly a word beside it.
    static func isDate(_ line: [UInt8]) -> Bool {
        var hasYear = false
        var hasTime = false
        var words = 0
        var opensWithDate = false
        for word in line.split(separator: 0x20) {
            let digits = word.filter { 0x30...0x39 ~= $0 }
            words += 1
            if digits.count == 4, word.count <= 6,
                digits.starts(with: [0x31, 0x39]) || digits.starts(with: [0x32, 0x30])
            {
                hasYear = true
            }
            let isFull = digits.count >= 6 && digits.count + 2 == word.count && !word.contains(UInt8(ascii: ","))
            if isFull, words == 1 { opensWithDate = true }
            hasYear = hasYear || isFull
            if 3...4 ~= digits.count, word.contains(UInt8(ascii: ":")) { hasTime = true }
        }
        return hasYear && (hasTime && words <= 14 || words <= 4 || opensWithDate)
    }

    /// Whether the line opens with "By" and goes on with a name.
    static func isByline(_ line: [UInt8]) -> Bool {
        guard line.count < 100, let last = line.last, last != UInt8(ascii: "."), last != UInt8(ascii: ":") else {
            return false
        }
        guard let opening = openings.first(where: { ByteSearch.has($0, in: line, at: 0) }), line.count > opening.count
        else { return false }
        let next = line[opening.count]
        return 0x41...0x5A ~= next || next >= 0x80
    }
}

/// The place and agency before the first sentence: "HANOI (Reuters) - ".
enum Dateline {
    /// Agencies and outlets that need no dash after them, in capitals.
    private static let agencies: Set<String> = [
        "AAP", "AFP", "AFX", "AGI", "ANI", "ANSA", "AP", "BBC", "BERNAMA", "BLOOMBERG", "CNN", "CP", "DPA", "EFE",
        "IANS",
        "INTERFAX", "KYODO", "MTI", "NHK", "NPR", "PA", "PTI", "REUTERS", "SPUTNIK", "TASS", "UPI", "VNA", "VNS",
        "VOVWORLD", "XINHUA", "YONHAP",
    ]
    /// Dashes, which an agency's name stands before.
    private static let dashes = ["-", "–", "—", "―"]
    /// How far from the start the agency may stand, in bytes.
    private static let reach = 80
    /// The longest name of an agency, in bytes.
    private static let longestName = 32

    /// The outlet that the first paragraph begins with, in the article's spelling.
    static func outlet(_ words: ArraySlice<UInt8>) -> String? {
        let head = words.prefix(reach)
        guard let open = head.firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "/") }) else {
            return nil
        }
        let closer = head[open] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "/")
        guard let close = head[(open + 1)...].firstIndex(of: closer), close - open <= longestName + 1,
            isPlace(String(decoding: head[..<open], as: UTF8.self))
        else { return nil }
        let name = String(decoding: head[(open + 1)..<close], as: UTF8.self)
        let parts = name.split(separator: " ")
        guard (1...4).contains(parts.count), name.first?.isLetter == true,
            parts.allSatisfy({ $0.first?.isLowercase == false }) || parts.count == 1
        else { return nil }
        let rest = words[(close + 1)...].prefix(8).drop { $0 == 0x20 || $0 == UInt8(ascii: ".") }
        let hasDash = dashes.contains { rest.starts(with: $0.utf8) }
        return hasDash || agencies.contains(name.uppercased()) ? name : nil
    }

    /// Whether what stands before the agency can be place and date: nothing, or words with capitals and figures.
    private static func isPlace(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { word in
            word.first.map { $0.isUppercase || $0.isNumber || "-–—".contains($0) } == true
                || ["and", "de", "of", "the"].contains(word)
        }
    }
}

internal import Model

/// What a reader should know about how a page was read.
struct PageNotes {
    private(set) var notes: [Note] = []

    /// Words a page has to have before it is worth saying how many of them are shown.
    private static let leastWords = 300

    /// Says which charset was guessed, and what could not be decoded.
    mutating func add(_ finding: CharsetSniffer.Finding, _ decoded: CharsetDecoder.Decoded) {
        if finding.isGuess, finding.charset != .utf8 {
            notes.append(
                Note(
                    .repaired,
                    "The page names no charset and was read as \(finding.charset.rawValue); --charset asks for another")
            )
        }
        if decoded.replaced > 0 {
            notes.append(
                Note(
                    .repaired,
                    "Not quite \(finding.charset.rawValue): \(Self.count(decoded.replaced, "byte sequence")) replaced"))
        }
    }

    /// Says where a limit was met.
    mutating func add(_ slim: HTMLSlimmer.Slim) {
        if slim.isFlattened {
            notes.append(
                Note(.repaired, "Elements nested more than \(HTMLSlimmer.depthLimit) deep were read as paragraphs"))
        }
        if slim.isCut { notes.append(Note(.dropped, "The page is too long: only its beginning was read")) }
    }

    /// Says that the article is not in the page itself.
    mutating func addDrawn() {
        notes.append(
            Note(.repaired, "The page shows its article by script; it was read from the page's structured data"))
    }

    /// Says how much of the page is shown where it is not the most of it.
    mutating func addShown(_ blocks: [PageBlock], of tree: HTMLTree) {
        let all = (0..<tree.count).reduce(0) { $0 + Self.words(tree.text($1)) }
        let shown = blocks.reduce(0) { $0 + ($1.isFurniture ? 0 : Self.words($1.text[...])) }
        guard all >= Self.leastWords, shown * 2 < all else { return }
        notes.append(Note(.dropped, "\(Self.grouped(shown)) of \(Self.grouped(all)) words shown"))
    }

    private static func words(_ text: ArraySlice<UInt8>) -> Int {
        var count = 0
        var isInside = false
        for byte in text {
            if byte > 0x20, !isInside { count += 1 }
            isInside = byte > 0x20
        }
        return count
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A number with commas between its thousands.
    private static func grouped(_ number: Int) -> String {
        var groups: [String] = []
        var rest = number
        while rest >= 1_000 {
            let group = String(rest % 1_000)
            groups.append(String(repeating: "0", count: 3 - group.count) + group)
            rest /= 1_000
        }
        groups.append(String(rest))
        return groups.reversed().joined(separator: ",")
    }
}

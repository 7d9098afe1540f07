/// What a page itself shows of title, author and date, for want of metadata.
struct PageCredits {
    /// The words of its `<h1>`s.
    private(set) var headings: [String] = []
    /// Who wrote it, as the page has it.
    private(set) var byline: String?
    /// The first `<time>` below a heading of the first rank, for machines.
    private(set) var time: String?

    /// How long a byline may be, in bytes.
    private static let bylineLimit = 120
    /// How many `<h1>`s are looked at.
    private static let headingLimit = 10
    /// How many elements that may name the author are looked at.
    private static let candidateLimit = 20

    /// Looks through a tree.
    init(_ tree: HTMLTree) {
        var hinter = ClassHinter()
        var candidates: [(words: String, isBelowTitle: Bool)] = []
        for index in 0..<tree.count where tree.tag(index) != .text {
            if tree.tag(index) == .h1, headings.count < Self.headingLimit {
                let words = tree.words(index, limit: 300)
                if !words.isEmpty { headings.append(words) }
            }
            if time == nil, !headings.isEmpty, tree.tag(index) == .time { time = tree.value(.datetime, of: index) }
            if candidates.count < Self.candidateLimit, Self.namesAuthor(tree, index, &hinter) {
                let words = tree.words(index, limit: Self.bylineLimit + 1)
                if 2...Self.bylineLimit ~= words.utf8.count { candidates.append((words, !headings.isEmpty)) }
            }
        }
        byline = (candidates.first { $0.isBelowTitle } ?? candidates.first)?.words
    }

    private static func namesAuthor(_ tree: HTMLTree, _ index: Int, _ hinter: inout ClassHinter) -> Bool {
        switch tree.tag(index) {
        case .meta, .link, .input, .img, .body, .html: return false
        default: break
        }
        if tree.value(.rel, of: index) == "author" { return true }
        if let property = tree.value(.itemprop, of: index), property.contains("author") { return true }
        return [HTMLAttribute.class, .id].contains { name in
            tree.attribute(name, of: index).map { hinter.hints(in: $0).contains(.author) } ?? false
        }
    }
}

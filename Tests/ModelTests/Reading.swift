import Model

/// A reading session for tests: commands by name go in, the text around the reading position comes out.
struct Reading {
    let article: Article
    let index: ArticleIndex
    private(set) var state = State()
    private(set) var effects: [Effect] = []
    var width = 20
    var height = 6
    /// Whether the article is still being read.
    var isReading = false

    init(_ marked: String) { self.init(MarkedArticle(marked).article) }

    init(_ article: Article) {
        self.article = article
        index = ArticleIndex(article)
    }

    var context: Context {
        Context(
            article: article, index: index, page: FixedPage(article, state, width: width, height: height),
            isReading: isReading)
    }

    /// Carries out commands, named as at the prompt: `3 next-quote` has a count, `"text"` is typed.
    mutating func run(_ script: String) {
        var count: Int?
        for word in script.split(separator: " ") {
            if let number = Int(word) {
                count = number
            } else if word.hasPrefix("\"") {
                for character in word.dropFirst().dropLast() { send(.character(character == "_" ? " " : character)) }
            } else if let command = Command(named: String(word)) {
                send(.command(command, count: count))
                count = nil
            } else {
                preconditionFailure("no command \(word)")
            }
        }
    }

    /// Takes an event and answers searches at once, by plain comparison.
    mutating func send(_ event: Event) {
        var pending = state.update(event, in: context)
        effects += pending
        while let effect = pending.popLast() {
            switch effect {
            case .search(let request):
                let answer: Event.Result =
                    request.isRegex && request.text.contains("(")
                    ? .failure("missing )") : .matches(find(request.text, in: article.text.bytes))
                pending += state.update(.found(request, answer), in: context)
            case .rank(let text, let rows):
                let words = rows.map { $0.name + " " + article.text[$0.words(in: article.text)] }
                let left = words.indices.filter { words[$0].contains(text) }
                pending += state.update(.ranked(text, left), in: context)
            case .searchRows(let text, let rows):
                let found = rows.indices.filter { !find(text, in: Array(rows[$0].utf8)).isEmpty }
                pending += state.update(.foundRows(text, found), in: context)
            default: break
            }
        }
        state.settle(in: context)
    }

    /// The words at the reading position, as many characters as asked for.
    func here(_ count: Int = 8) -> String {
        String(article.text[Span(state.place.point, article.text.count)].prefix(count))
    }

    private func find(_ needle: String, in haystack: [UInt8]) -> [Span] {
        let needle = Array(needle.utf8)
        guard !needle.isEmpty, needle.count <= haystack.count else { return [] }
        return (0...(haystack.count - needle.count)).compactMap { start in
            haystack[start..<(start + needle.count)].elementsEqual(needle) ? Span(start, start + needle.count) : nil
        }
    }
}

extension Reading {
    /// Six short paragraphs under two headings, three quotes by two speakers, one by nobody, three figures.
    static let sample = """
        The lead says that trade rose [=: 7%] in a year of little news.
        [Lee: “We are glad,”] said Lee, who had waited for this.
        # Second thoughts
        Not everybody was. [Omar: “It will not last,”] said Omar of the rise.
        Prices rose by [=: 4%] and wages by [=: 2%] in the same months.
        # What is next
        [Lee: “Come back in spring,”] said Lee when asked about it.
        [?: “Who knows,”] somebody called from the back of the hall.
        ~ Share this
        """
}

import Model

/// The status row: section, how far, how long still, and what the reader is on.
struct StatusWords {
    private let scene: Scene
    /// Bytes after the last line on the screen.
    private let left: Int

    /// The words of a scene.
    init(_ scene: Scene) {
        self.scene = scene
        let lines = scene.flow.lines(from: scene.state.place.top, count: scene.layout.height)
        var walker = lines.last.flatMap { scene.flow.walker(at: $0.span.start) }
        let isEnd = walker.map { _ in walker?.forward() == false } ?? true
        left = isEnd ? 0 : max(0, scene.article.text.count - (lines.last?.span.end ?? 0))
    }

    /// Bytes read in a minute: 230 words of five letters and a space.
    private static let bytesPerMinute = 1_380

    /// How much has been read: `43%`; empty while nobody knows how much there is.
    var percent: String {
        guard !scene.isBeginning else { return "" }
        let count = scene.article.text.count
        if left == 0 { return "100%" }
        return "\(min(99, Int(Double(count - left) / Double(max(1, count)) * 100)))%"
    }

    /// The whole row in at most `columns` cells: counts say more where there is room, then parts go from the right, then
    /// the section's name is cut.
    func row(_ columns: Int) -> String {
        if let message = scene.state.message { return Label.fit(message.text, columns) }
        let readings = readings
        for reading in readings.dropLast() {
            let parts = parts(reading)
            let heading = section.map { min(Self.shortestHeading, Label.columns($0.heading)) + 3 } ?? 0
            if heading + Label.columns(parts.joined(separator: " · ")) <= columns { return row(parts, columns) }
        }
        return row(parts(readings.last ?? nil), columns)
    }

    private func parts(_ reading: String?) -> [String] {
        guard !scene.isBeginning else { return [reading, search].compactMap(\.self) }
        let first = section.map { $0.number + " · " + percent } ?? percent
        return [first] + [minutes, filter, reading, search].compactMap(\.self)
    }

    private func row(_ parts: [String], _ columns: Int) -> String {
        var kept = parts
        if let section {
            let heading = Label.columns(section.heading)
            let least = min(Self.shortestHeading, heading + 3)
            while kept.count > 1, Label.columns(kept.joined(separator: " · ")) + least > columns {
                kept.removeLast()
            }
            let rest = kept.isEmpty ? "" : " › " + kept.joined(separator: " · ")
            let room = columns - Label.columns(rest)
            if room >= min(Self.shortestHeading / 2, heading) { return Label.fit(section.heading, room) + rest }
        }
        kept = parts
        while kept.count > 1, Label.columns(kept.joined(separator: " · ")) > columns { kept.removeLast() }
        return Label.fit(kept.joined(separator: " · "), columns)
    }

    /// Cells that a heading is left before other parts go.
    private static let shortestHeading = 16

    private var section: (heading: String, number: String)? {
        let sections = scene.article.sections
        guard sections.count > 1 else { return nil }
        let id = scene.index.sections.item(at: scene.state.place.point) ?? sections.count - 1
        return (id == 0 ? "Lead" : sections[id].heading ?? "", "§" + NumberWords.place(id + 1, of: sections.count))
    }

    private var minutes: String? {
        left == 0 ? nil : "~\(NumberWords.grouped((left + Self.bytesPerMinute - 1) / Self.bytesPerMinute)) min left"
    }

    /// Cells of a link's address and its number where they have no room for all of it.
    private static let shortLink = 40

    private var filter: String? { scene.state.filter.map { "only \($0.name)" } }

    /// The quote or number the reader is on, else how many there are: what says most first.
    private var readings: [String?] {
        let article = scene.article
        switch scene.state.target {
        case .figure(let id):
            guard let position = scene.index.figures(by: .place).firstIndex(of: id) else { return [nil] }
            return ["number " + NumberWords.place(position + 1, of: scene.index.figures(by: .place).count)]
        case .link(let id) where article.links.indices.contains(id):
            let number = "link " + NumberWords.place(id + 1, of: article.links.count)
            let words = number + " " + article.links[id].target
            return [words, Label.fit(words, Self.shortLink), number]
        case .quote, .section, .match, .block, .link, nil: break
        }
        if let id = scene.state.quote(at: scene.state.place.point, in: scene.context) {
            let row = article.quotes[id].speaker.map(SpeakerRow.quoted) ?? .unattributed
            let quotes = row.quotes(in: article)
            let position = quotes.firstIndex(of: id) ?? 0
            return [row.name(in: article) + " " + NumberWords.place(position + 1, of: quotes.count)]
        }
        return scene.state.search == nil ? counts : [nil]
    }

    private var counts: [String?] {
        let count = QuoteCount(scene.index)
        let figures = scene.index.figures.spans.count
        let numbers = figures > 0 ? Self.count(figures, "number") : nil
        guard !scene.article.quotes.isEmpty else { return [numbers] }
        return [[count.text, numbers], [count.text], [count.number, numbers]]
            .map { $0.compactMap(\.self).joined(separator: ", ") }
    }

    private var search: String? {
        guard let search = scene.state.search, scene.state.prompt == nil else { return nil }
        let words = "“\(Label.fit(search.request.text, 24))”"
        if search.failure != nil { return "\(words) is no expression" }
        if !search.isAnswered { return "\(words) …" }
        if search.matches.isEmpty { return "\(words) not found" }
        if case .match(let id) = scene.state.target {
            return words + " " + NumberWords.place(id + 1, of: search.matches.count)
        }
        return "\(words) \(Self.count(search.matches.count, "match", "matches"))"
    }

    /// A number and its noun: `1 quote`, `3 quotes`.
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(NumberWords.grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }
}

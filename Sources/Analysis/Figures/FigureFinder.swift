public import Model

/// Finds the numbers of an article and what they count, when things were, and which numbers do not fit each other.
public struct FigureFinder: Sendable {
    /// What is found, in text order.
    public struct Findings: Sendable {
        /// The numbers of the prose.
        public var figures: [Figure] = []
        /// The sentences that say when.
        public var timeline: [DatedStatement] = []
        /// Numbers that contradict each other.
        public var notes: [Note] = []
    }

    /// A finder; making one costs nothing.
    public init() {}

    /// The figures of the prose.
    public func find(in draft: Article.Draft, sentences: [Span]) -> [Figure] {
        read(draft, sentences: sentences).figures
    }

    /// Blocks of prose that a headline is compared with: what it repeats stands high up.
    private static let lead = 4

    /// Everything that the numbers and dates of the prose say.
    public func read(_ draft: Article.Draft, sentences: [Span]) -> Findings {
        let scanner = AtomScanner(lexicon: FigureLexicon.standard)
        let published = draft.metadata.published.flatMap { CivilDate($0) }
        var findings = Findings()
        var lead: [HeadlineCheck.Part] = []
        var sentence = 0
        for part in draft.blocks where part.isProse {
            let scan = scanner.scan(draft.text.bytes, part.span)
            guard !scan.triggers.isEmpty || !scan.timeWords.isEmpty else { continue }
            let block = AtomBlock(
                bytes: draft.text.bytes, span: part.span, atoms: scan.atoms, lexicon: FigureLexicon.standard)
            var matches = FigureParser(block: block).parse(scan.triggers)
            while sentence < sentences.count, sentences[sentence].end <= part.span.start { sentence += 1 }
            let inside = sentences[sentence...].prefix { $0.start < part.span.end }
            let matched = MatchedSentence.divide(block, matches, by: inside)
            FigureContextFinder(block: block, published: published).complete(&matches, matched)
            findings.figures += matches.map { $0.figure(in: block) }
            findings.timeline += StatementFinder(block: block, published: published)
                .find(matches, timeWords: scan.timeWords, sentences: inside)
            findings.notes += SentenceChecker(block: block).check(matches, matched)
            if lead.count < Self.lead, part.kind == .paragraph {
                lead.append(HeadlineCheck.Part(block: block, matches: matches, sentences: matched))
            }
        }
        findings.notes = headlineNotes(on: lead, of: draft, scanner) + findings.notes
        return findings
    }

    private func headlineNotes(
        on lead: [HeadlineCheck.Part], of draft: Article.Draft, _ scanner: AtomScanner
    ) -> [Note] {
        guard let title = draft.metadata.title.map({ Text($0) }), !lead.isEmpty else { return [] }
        let scan = scanner.scan(title.bytes, title.span)
        guard !scan.triggers.isEmpty else { return [] }
        let block = AtomBlock(
            bytes: title.bytes, span: title.span, atoms: scan.atoms, lexicon: FigureLexicon.standard)
        var matches = FigureParser(block: block).parse(scan.triggers)
        let sentences = MatchedSentence.divide(block, matches, by: [title.span])
        FigureContextFinder(block: block, published: nil).complete(&matches, sentences)
        let place = draft.blocks.first { $0.kind == .title && draft.text[$0.span] == title[title.span] }?.span
        return HeadlineCheck(title: .init(block: block, matches: matches, sentences: sentences))
            .notes(on: lead, titleAt: place)
    }
}

/// A parsed article: one text, and everything known about it as spans into that text.
public struct Article: Sendable {
    /// What a format reader makes of a document, before any analysis.
    public struct Draft: Hashable, Sendable {
        /// The text all spans point into.
        public let text: Text
        /// The units of layout, in text order.
        public let blocks: [Block]
        /// What the document says about itself.
        public var metadata: Metadata
        /// What was dropped or repaired on the way in.
        public var notes: [Note]

        /// The words that lead somewhere else, in text order.
        public var links: [Link]
        /// The pictures, in text order.
        public var pictures: [Picture]

        /// A draft over `text`.
        public init(
            text: Text, blocks: [Block], metadata: Metadata, notes: [Note] = [], links: [Link] = [],
            pictures: [Picture] = []
        ) {
            self.links = links
            self.pictures = pictures
            self.text = text
            self.blocks = blocks
            self.metadata = metadata
            self.notes = notes
        }
    }

    /// The text all spans point into.
    public let text: Text
    /// What the document says about itself.
    public let metadata: Metadata
    /// The units of layout, in text order.
    public let blocks: [Block]
    /// The lead, then one for each heading, in text order.
    public let sections: [Section]
    /// The sentences of the prose, in text order.
    public let sentences: [Span]
    /// Who said what, in text order.
    public let quotes: [Quote]
    /// Those quoted and those named, most quoted first.
    public let speakers: [Speaker]
    /// The numbers, in text order.
    public let figures: [Figure]
    /// The sentences that say when, in text order.
    public let timeline: [DatedStatement]
    /// What was dropped, doubted, repaired.
    public let notes: [Note]
    /// The words that lead somewhere else, in text order.
    public let links: [Link]
    /// The pictures, in text order.
    public let pictures: [Picture]

    /// An article from a draft and what the analysis found in it; without an analysis only blocks and sections.
    public init(
        _ draft: Draft, sentences: [Span] = [], quotes: [Quote] = [], speakers: [Speaker] = [],
        figures: [Figure] = [], timeline: [DatedStatement] = [], notes: [Note] = []
    ) {
        text = draft.text
        metadata = draft.metadata
        blocks = draft.blocks
        sections = Section.divide(draft.text, draft.blocks, title: draft.metadata.title)
        self.sentences = sentences
        self.quotes = quotes
        self.speakers = speakers
        self.figures = figures
        self.timeline = timeline
        self.notes = draft.notes + notes
        links = draft.links
        pictures = draft.pictures
    }
}

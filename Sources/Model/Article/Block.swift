/// A paragraph, heading or other unit of layout. Blocks are in text order and do not overlap.
public struct Block: Hashable, Sendable {
    /// What a block is to a reader.
    public enum Kind: String, CaseIterable, Sendable {
        /// The headline of the article.
        case title
        /// Who wrote it, and the date line that goes with it.
        case byline
        /// A heading inside the article: a crosshead.
        case heading
        /// Running text.
        case paragraph
        /// An item of a list.
        case item
        /// A quotation set off from the text.
        case quotation
        /// The words under a picture.
        case caption
        /// The line that stands for a picture.
        case picture
        /// The words under a picture where they are no part of the article: nothing is read out of them.
        case legend
        /// A row of a table, cells divided by tabs.
        case table
        /// Preformatted text.
        case code
        /// What the page put there for itself: share bars, "Read more", a repeated title.
        case boilerplate
    }

    /// What it is.
    public let kind: Kind
    /// The level of a heading, from 1 for the highest inside the article; the nesting of an item, from 1; else `nil`.
    public let level: Int?
    /// The number of an item of a numbered list, where it is no part of the words.
    public let number: Int?
    /// Its words in the article's text.
    public let span: Span

    /// The numbers that a list may begin with.
    public static let numbers = 0...9_999

    /// A block of `kind` over `span`.
    public init(_ kind: Kind, level: Int? = nil, number: Int? = nil, _ span: Span) {
        self.kind = kind
        self.level = level
        self.number = number
        self.span = span
    }

    /// Whether it holds the article's own sentences, in which quotes and figures are looked for.
    public var isProse: Bool {
        switch kind {
        case .title, .heading, .paragraph, .item, .quotation, .caption, .table: true
        case .byline, .picture, .legend, .code, .boilerplate: false
        }
    }
}

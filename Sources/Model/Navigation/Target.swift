/// The thing in the text that the reader last went to.
public enum Target: Hashable, Sendable {
    /// An index into ``Article/sections``.
    case section(Int)
    /// An index into ``Article/quotes``.
    case quote(Int)
    /// An index into ``Article/figures``.
    case figure(Int)
    /// An index into the matches of the search.
    case match(Int)
    /// A paragraph, by index into ``Article/blocks``.
    case block(Int)
    /// An index into ``Article/links``.
    case link(Int)
}

/// A kind of thing that jumps go by.
public enum JumpKind: String, CaseIterable, Sendable {
    case section, quote, speakerQuote, figure, paragraph, unattributed, bookmark, link

    /// What it is called in "no next …".
    public var noun: String {
        switch self {
        case .section: "section"
        case .quote: "quote"
        case .speakerQuote: "quote by the same speaker"
        case .figure: "number"
        case .paragraph: "paragraph"
        case .unattributed: "unattributed quote"
        case .bookmark: "bookmark"
        case .link: "link"
        }
    }
}

/// What somebody said: content, the words that report it, and whose it is.
public struct Quote: Hashable, Sendable {
    /// How the words are given.
    public enum Kind: String, CaseIterable, Sendable {
        /// In quotation marks.
        case direct
        /// In the writer's words.
        case indirect
        /// A reported clause with a part of it in quotation marks.
        case mixed
    }

    /// What the reporting verb says of the saying; the verbs of each class are in `CueVerbs`.
    public enum VerbClass: String, CaseIterable, Sendable {
        case neutral, claim, concession, denial, demand, question, prediction
    }

    /// How the words are given.
    public let kind: Kind
    /// What was said, in text order; several spans where the cue splits it or it runs over paragraphs.
    public let content: [Span]
    /// The words that report it ("said", "according to").
    public let cue: Span?
    /// The words that name who said it ("he", "the minister").
    public let source: Span?
    /// The index in ``Article/speakers`` of whom the source means; `nil` is "unattributed", an honest answer.
    public var speaker: Int?
    /// What the cue says of the saying.
    public let verbClass: VerbClass?
    /// How sure the attribution is, 0 to 1.
    public var confidence: Double
    /// The name of the rule that found it, for `p` and for reports of errors.
    public var rule: String
    /// Whether at least half of the content stands in quotation marks, four words of it or more between two marks.
    public let isDirect: Bool

    /// A quote; `content` has at least one span.
    public init(
        kind: Kind, content: [Span], cue: Span? = nil, source: Span? = nil, speaker: Int? = nil,
        verbClass: VerbClass? = nil, confidence: Double = 1, rule: String, isDirect: Bool
    ) {
        precondition(!content.isEmpty, "a quote has content")
        self.kind = kind
        self.content = content
        self.cue = cue
        self.source = source
        self.speaker = speaker
        self.verbClass = verbClass
        self.confidence = confidence
        self.rule = rule
        self.isDirect = isDirect
    }

    /// From the first to the last of the content.
    public var span: Span { Span(content[0].start, content[content.count - 1].end) }
}

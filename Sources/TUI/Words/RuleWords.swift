import Model

/// What found a quote and whose it is taken to be, in words for a reader.
struct RuleWords {
    /// What shows that it is a quote, and what shows who said it; a rule without words here stands as it is.
    let lines: [(name: String, words: String)]

    /// The words for a quote's rules: `tagged-quotation, pronoun`.
    init(_ quote: Quote) {
        let rules = quote.rule.split(separator: ",").map { String($0.drop { $0 == " " }) }
        var lines: [(String, String)] = []
        if let rule = rules.first { lines.append(("found by", Self.findings[rule] ?? rule)) }
        if rules.count > 1 {
            lines.append(("said by", rules.dropFirst().map { Self.attributions[$0] ?? $0 }.joined(separator: "; ")))
        } else if quote.speaker == nil {
            lines.append(("said by", "nobody for certain: no name fits, or two fit alike"))
        }
        self.lines = lines
    }

    /// How sure an attribution is: `95%, all but certain`.
    static func confidence(_ value: Double) -> String {
        let percent = NumberWords.plain((value * 100).rounded()) + "%"
        switch value {
        case 0.9...: return percent + ", all but certain"
        case 0.75..<0.9: return percent + ", likely"
        case 0.6..<0.75: return percent + ", more likely than not"
        default: return percent + ", doubtful"
        }
    }

    /// How the words of a quote are given.
    static func kind(_ kind: Quote.Kind) -> String {
        switch kind {
        case .direct: "direct: in quotation marks"
        case .indirect: "indirect: in the writer’s words"
        case .mixed: "mixed: partly in quotation marks"
        }
    }

    /// By the name of the rule that found a quote; the rules are in `docs/quotes.md`.
    private static let findings: [String: String] = [
        "according-to-then-quote": "“according to” before words in quotation marks",
        "quote-alone": "whole sentences in quotation marks",
        "quote-continued": "quotation marks that go on from the paragraph before",
        "quote-then-according-to": "“according to” after words in quotation marks",
        "quote-then-said-speaker": "quotation marks, then a verb of saying, then a name",
        "quote-then-speaker-said": "quotation marks, then a name, then a verb of saying",
        "signed-quotation": "a quotation with a name under it",
        "speaker-label": "a name and a colon before quotation marks",
        "speaker-said-then-quote": "a name and a verb of saying before quotation marks",
        "tagged-quotation": "quotation marks and the words around them",
        "tagged-report": "words that report what somebody said",
        "transcript-line": "a line of a transcript: a name and a colon",
    ]

    /// By the name of the rule that attributed it; the rules are in `docs/speakers.md`.
    private static let attributions: [String: String] = [
        "continued": "no source stands here: it goes on from what stands before",
        "description": "a description that fits one person or body",
        "document": "a paper: whoever issued it, where the article says so",
        "name": "the name",
        "phrase": "known by these words only",
        "place": "a country, a place or a people",
        "possessive": "what belongs to somebody named before",
        "pronoun": "a pronoun: who fits it best of those spoken of before",
        "relative": "“who” after a name",
        "surname": "a surname that two have, of whom one has spoken",
    ]
}

import Model

/// Verbs that report what somebody said, by what they say of the saying.
///
/// Sources of the words: the factual and suasive speech act verbs in Quirk et al., "A Comprehensive Grammar of the English
/// Language", §16.31 and §16.32, the verbs of communication in Levin, "English Verb Classes and Alternations", §37, and
/// the attribution verbs that the AP and Guardian style guides discuss. Sources of the classes: Quirk's suasive verbs are
/// demands; the style guides warn that "claim" and its like cast doubt, that "admit" and its like concede guilt, and that
/// "deny" and "refute" are not the same but both reject; whatever looks ahead is a prediction; all others are neutral.
enum CueVerbs {
    /// The class of a form in lower case ("denied"); `nil` for a word that is no verb of saying.
    static func verbClass(of form: String) -> Quote.VerbClass? { forms[form] }

    /// The verbs in the infinitive.
    private static let neutral = [
        "add", "admonish", "advise", "agree", "announce", "answer", "assure", "begin", "blog", "comment", "conclude",
        "confide", "continue", "cry", "declare", "describe", "elaborate", "emphasize", "emphasise", "exclaim",
        "explain", "express", "gush", "highlight", "inform", "interject", "joke", "laugh", "mention", "murmur",
        "muse", "mutter", "note", "observe", "opine", "pronounce", "quip", "quote", "read", "recall", "recount",
        "reflect", "reiterate", "relate", "remark", "remember", "remind", "repeat", "reply", "report", "respond",
        "retort", "reveal", "say", "scream", "shout", "shriek", "sigh", "speak", "state", "stress", "sum", "summarize",
        "summarise", "tell", "testify", "text", "think", "tweet", "underline", "underscore", "volunteer", "whisper",
        "write", "yell",
    ]
    private static let claim = [
        "accuse", "affirm", "allege", "argue", "assert", "attest", "believe", "boast", "brag", "charge", "claim",
        "complain", "contend", "criticize", "criticise", "insinuate", "insist", "maintain", "protest", "speculate",
        "suggest", "swear",
    ]
    private static let concession = [
        "accept", "acknowledge", "admit", "apologize", "apologise", "concede", "confess", "confirm", "grant",
    ]
    private static let denial = ["counter", "deny", "dismiss", "dispute", "object", "rebut", "refute", "reject"]
    private static let demand = [
        "appeal", "beg", "call", "caution", "command", "demand", "exhort", "implore", "instruct", "order",
        "plead", "press", "propose", "recommend", "request", "threaten", "urge", "warn",
    ]
    private static let question = ["ask", "inquire", "enquire", "query", "question", "wonder"]
    private static let prediction = [
        "estimate", "expect", "forecast", "guarantee", "pledge", "predict", "project", "promise", "vow",
    ]

    /// Forms that the rules of spelling do not give.
    private static let irregular: [String: [String]] = [
        "admit": ["admits", "admitted", "admitting"],
        "beg": ["begs", "begged", "begging"],
        "begin": ["begins", "began", "beginning"],
        "blog": ["blogs", "blogged", "blogging"],
        "brag": ["brags", "bragged", "bragging"],
        "forecast": ["forecasts", "forecast", "forecasting"],
        "quip": ["quips", "quipped", "quipping"],
        "read": ["reads", "read", "reading"],
        "rebut": ["rebuts", "rebutted", "rebutting"],
        "say": ["says", "said", "saying"],
        "speak": ["speaks", "spoke", "speaking"],
        "sum": ["sums", "summed", "summing"],
        "swear": ["swears", "swore", "swearing"],
        "tell": ["tells", "told", "telling"],
        "think": ["thinks", "thought", "thinking"],
        "write": ["writes", "wrote", "writing", "written"],
    ]

    private static let forms: [String: Quote.VerbClass] = {
        let classes: [(Quote.VerbClass, [String])] = [
            (.neutral, neutral), (.claim, claim), (.concession, concession), (.denial, denial), (.demand, demand),
            (.question, question), (.prediction, prediction),
        ]
        var forms: [String: Quote.VerbClass] = [:]
        for (verbClass, verbs) in classes {
            for verb in verbs {
                for form in [verb] + (irregular[verb] ?? inflections(of: verb)) { forms[form] = verbClass }
            }
        }
        return forms
    }()

    /// Third person, past and participle of a regular verb.
    private static func inflections(of verb: String) -> [String] {
        let stem = String(verb.dropLast())
        if verb.hasSuffix("e") { return [verb + "s", stem + "ed", stem + "ing"] }
        if verb.hasSuffix("y"), let before = stem.last, !"aeou".contains(before) {
            return [stem + "ies", stem + "ied", verb + "ing"]
        }
        let sibilant = verb.hasSuffix("s") || verb.hasSuffix("sh") || verb.hasSuffix("ch")
        return [verb + (sibilant ? "es" : "s"), verb + "ed", verb + "ing"]
    }
}

/// Makes up articles: the same ones every time, all different, with quotes, people and figures as news has them.
struct ArticleMaker {
    private var state: UInt64

    /// A maker of the article of a number.
    init(_ number: Int) { state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 0x2545_F491_4F6C_DD1D }

    private static let nouns = [
        "harbour", "budget", "school", "bridge", "ferry", "council", "market", "strike", "election", "railway", "storm",
        "hospital", "factory", "tunnel", "harvest", "museum", "airport", "court", "dam", "forest",
    ]
    private static let verbs = [
        "opens", "closes", "grows", "waits", "reopens", "divides the town", "costs more", "is late",
    ]
    private static let given = ["Ada", "Ole", "Karin", "Eva", "Tomas", "Ines", "Nadia", "Peter", "Lars", "Mira"]
    private static let names = [
        "Brandt", "Strand", "Lind", "Calder", "Wick", "Holm", "Berg", "Dahl", "Moen", "Vik", "Aas", "Lund", "Nygard",
        "Sand", "Krog",
    ]
    private static let roles = ["Mayor", "Minister", "Professor", "Director", "Spokeswoman", "Judge"]
    private static let places = ["Ellisund", "Norvik", "Karlsby", "Ostermoor", "Vale", "Harrowgate"]
    private static let units = ["million euros", "billion dollars", "per cent", "million tonnes", "people"]
    private static let outlets = ["Courier", "Herald", "Nordwire", "Gazette", "Evening Post"]

    /// The next number below a limit: xorshift64*, as good as this needs.
    private mutating func next(_ limit: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % limit
    }

    private mutating func pick(_ words: [String]) -> String { words[next(words.count)] }

    private mutating func person() -> String { "\(pick(Self.given)) \(pick(Self.names))" }

    private mutating func day() -> String { "\(1 + next(28)) March \(2000 + next(25))" }

    /// A word that few articles have.
    private mutating func rareWord() -> String {
        (0..<3).map { _ in pick(["ba", "dor", "el", "fin", "gra", "hus", "kal", "mor", "nes", "vik"]) }.joined()
    }

    /// The text of the article, about three thousand bytes.
    mutating func text() -> String {
        let noun = pick(Self.nouns)
        let place = pick(Self.places)
        var paragraphs = [
            "\(noun.prefix(1).uppercased() + noun.dropFirst()) in \(place) \(pick(Self.verbs)) after \(rareWord()) talks",
            "By \(person())", day(),
            "\(place.uppercased()) (\(pick(Self.outlets))) – The \(noun) of \(place) is in the news.",
        ]
        for _ in 0..<8 {
            let about = pick(Self.nouns)
            paragraphs.append(
                """
                The \(about) of \(pick(Self.places)) cost \(1 + next(900)).\(next(10)) \(pick(Self.units)) in \
                \(1990 + next(35)), the \(pick(Self.nouns)) office said. It was the \(pick(Self.nouns)) that \
                \(pick(Self.verbs)) first, and nobody in \(pick(Self.places)) had planned for \(rareWord()).
                """)
            paragraphs.append(
                """
                “The \(about) will change the \(pick(Self.nouns)) and the \(pick(Self.nouns)) of \(pick(Self.places)),” \
                said \(pick(Self.roles)) \(person()). “We have waited \(2 + next(40)) years for the \(rareWord()).”
                """)
        }
        return paragraphs.joined(separator: "\n\n") + "\n"
    }
}

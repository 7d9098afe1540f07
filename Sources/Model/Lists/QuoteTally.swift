/// How much a row of the Speakers pane says: quotes with and without quotation marks, and words.
public struct QuoteTally: Hashable, Sendable {
    /// Quotes of which at least half is in quotation marks.
    public private(set) var direct = 0
    /// The others.
    public private(set) var indirect = 0
    /// Their words.
    public private(set) var words = 0

    /// All quotes.
    public var quotes: Int { direct + indirect }

    /// Counts a quote of a text.
    mutating func count(_ quote: Quote, in text: Text) {
        if quote.isDirect { direct += 1 } else { indirect += 1 }
        for span in quote.content { words += QuoteTally.words(in: text.bytes[span.range]) }
    }

    /// Stretches between white space.
    private static func words(in bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var isInside = false
        for byte in bytes {
            let isWord = byte > 0x20
            if isWord && !isInside { count += 1 }
            isInside = isWord
        }
        return count
    }
}

/// The tallies of an article's speakers, and how its quotes are attributed.
struct QuoteTallies: Sendable {
    /// For each speaker.
    private(set) var speakers: [QuoteTally]
    /// For the quotes that are nobody's.
    private(set) var unattributed = QuoteTally()
    /// For all quotes.
    private(set) var all = QuoteTally()

    /// The tallies of an article.
    init(_ article: Article) {
        speakers = Array(repeating: QuoteTally(), count: article.speakers.count)
        for quote in article.quotes {
            all.count(quote, in: article.text)
            if let speaker = quote.speaker {
                speakers[speaker].count(quote, in: article.text)
            } else {
                unattributed.count(quote, in: article.text)
            }
        }
    }
}

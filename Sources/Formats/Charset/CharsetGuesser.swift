/// Guesses the charset of bytes that name none and are not UTF-8, by whether common words come out of them.
struct CharsetGuesser {
    /// How a family of charsets fared.
    private struct Result {
        let charset: Charset
        /// How many common words there are.
        let hits: Int
        /// Their share among all, over what the profile asks for.
        let score: Double
    }

    /// How many bytes are looked at.
    private static let sample = 1 << 16
    /// How many common words have to be there, and how many different ones.
    private static let (leastHits, leastKinds) = (6, 3)
    /// How much better than the next family the best has to be.
    private static let lead = 1.5

    /// The charset that `bytes` are in for certain, as far as one can be certain; `fault` is the first byte that is not
    /// UTF-8.
    static func guess(_ bytes: [UInt8], from fault: Int) -> Charset? {
        let head = sample(bytes, from: fault)
        var results: [Result] = []
        var texts: [Charset: CharsetSample] = [:]
        for profile in CharsetProfile.all {
            for family in profile.families {
                let best = family.compactMap { charset -> Result? in
                    guard let text = texts[charset] ?? CharsetSample(head, charset) else { return nil }
                    texts[charset] = text
                    let count = text.count(of: profile)
                    guard count.hits >= leastHits, count.kinds >= leastKinds, count.share >= profile.share else {
                        return nil
                    }
                    return Result(charset: charset, hits: count.hits, score: count.share / profile.share)
                }
                // Of charsets that read alike the first counts.
                if let first = best.first {
                    results.append(best.dropFirst().reduce(first) { $1.hits > $0.hits ? $1 : $0 })
                }
            }
        }
        let ranked = results.sorted { $0.score > $1.score }
        guard let best = ranked.first, best.charset != .windows1252 else { return nil }
        guard ranked.count < 2 || best.score >= ranked[1].score * lead else { return nil }
        return best.charset
    }

    /// The bytes from the first fault on, up to a space or line end, which is no part of a character in any charset.
    private static func sample(_ bytes: [UInt8], from fault: Int) -> ArraySlice<UInt8> {
        let rest = bytes[fault...]
        guard rest.count > sample else { return rest }
        let head = rest.prefix(sample)
        guard let end = head.lastIndex(where: { $0 == 0x0A || $0 == 0x20 }), end > fault else { return head }
        return bytes[fault..<end]
    }
}

/// A sample of bytes read in one charset.
struct CharsetSample {
    /// How many common words there are.
    struct Count {
        let hits: Int
        let kinds: Int
        let share: Double
    }

    private let text: String

    /// `nil` where the bytes mean nothing in the charset, or nothing that anybody writes.
    init?(_ bytes: ArraySlice<UInt8>, _ charset: Charset) {
        let decoded = CharsetDecoder(charset).decode(bytes)
        guard decoded.replaced == 0 else { return nil }
        text = String(decoding: decoded.bytes, as: UTF8.self)
        let isText = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control: scalar.value < 0x80
            case .unassigned, .privateUse: false
            default: true
            }
        }
        guard isText else { return nil }
    }

    /// The words or characters of a profile among all that are not ASCII.
    func count(of profile: CharsetProfile) -> Count {
        var all = 0
        var found: [String: Int] = [:]
        func add(_ word: String) {
            all += 1
            // Small letters behind the first one: what is no text has capitals anywhere.
            let known = profile.words.contains(word) ? word : word.prefix(1).lowercased() + word.dropFirst()
            if profile.words.contains(known) { found[known, default: 0] += 1 }
        }
        if profile.countsCharacters {
            for character in text where !character.isASCII && character.isLetter { add(String(character)) }
        } else {
            for word in text.split(whereSeparator: { !$0.isLetter }) where word.utf8.contains(where: { $0 >= 0x80 }) {
                add(String(word))
            }
        }
        let hits = found.values.reduce(0, +)
        return Count(hits: hits, kinds: found.count, share: all == 0 ? 0 : Double(hits) / Double(all))
    }
}

/// Phrases looked up in clean text without regard to the case of ASCII letters, and without making strings.
struct PhraseTable {
    /// The phrases by their first byte.
    private let byFirst: [[[UInt8]]]

    /// A table of phrases written in small letters. An apostrophe also stands for a typographic one.
    init(_ phrases: [String]) {
        var byFirst = Array(repeating: [[UInt8]](), count: 256)
        for phrase in phrases {
            for spelling in Set([phrase, String(phrase.map { $0 == "'" ? "’" : $0 })]) {
                let bytes = Array(spelling.utf8)
                if let first = bytes.first { byFirst[Int(first)].append(bytes) }
            }
        }
        self.byFirst = byFirst
    }

    /// Whether the words are one of the phrases.
    func contains(_ words: ArraySlice<UInt8>) -> Bool { any(at: words) { $0 == words.count } }

    /// Whether the words begin with one of the phrases.
    func begins(_ words: ArraySlice<UInt8>) -> Bool { any(at: words) { _ in true } }

    /// Whether the words end with one of the phrases.
    func ends(_ words: ArraySlice<UInt8>) -> Bool {
        words.indices.contains { start in any(at: words[start...]) { $0 == words.endIndex - start } }
    }

    /// Whether one of the phrases stands anywhere in the words.
    func occurs(in words: ArraySlice<UInt8>) -> Bool { words.indices.contains { begins(words[$0...]) } }

    /// Whether a phrase of a length that will do stands at the start of the words.
    private func any(at words: ArraySlice<UInt8>, ofLength willDo: (Int) -> Bool) -> Bool {
        guard let first = words.first else { return false }
        for phrase in byFirst[Int(Self.fold(first))] where phrase.count <= words.count && willDo(phrase.count) {
            if zip(words, phrase).allSatisfy({ Self.fold($0) == $1 }) { return true }
        }
        return false
    }

    private static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

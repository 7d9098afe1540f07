import CFolding
import Model

/// A plain query made ready: its folded bytes find the candidates, its letters decide.
struct Phrase {
    /// How many bytes are searched before asking whether to go on.
    private static let chunk = 1 << 20

    private let letters: [Letter]
    private let bytes: [UInt8]
    /// Whether case counts: a capital was typed.
    private let isCased: Bool
    /// Whether the folded bytes decide alone.
    private let isLoose: Bool

    init(_ text: String) {
        letters = LetterReader.letters(of: text)
        bytes = letters.flatMap { letter in Unicode.Scalar(letter.folded).map { Array(String($0).utf8) } ?? [] }
        isCased = letters.contains(where: \.isUppercase)
        isLoose = !isCased && letters.allSatisfy { $0.accents == 0 }
    }

    /// The matches in text order, none in another.
    func find(in text: FoldedText, isCancelled: () -> Bool) throws(SearchError) -> [Span] {
        guard !bytes.isEmpty else { return [] }
        return try text.bytes.withUnsafeBufferPointer { (folded) throws(SearchError) in
            var matches: [Span] = []
            var walker = OffsetMap.Walker(text.map)
            var offset = 0
            while offset < folded.count {
                guard !isCancelled() else { throw .cancelled }
                let end = min(offset + Self.chunk, folded.count)
                // A match that starts in the chunk may end behind it.
                let window = UnsafeBufferPointer(rebasing: folded[..<min(end + bytes.count - 1, folded.count)])
                while let candidate = first(in: window, from: offset) {
                    offset = candidate + 1
                    let start = walker.start(candidate)
                    guard isLoose || isAsked(for: text.text, at: start) else { continue }
                    offset = candidate + bytes.count
                    matches.append(Span(start.original, walker.end(offset)))
                }
                offset = max(offset, end)
            }
            return matches
        }
    }

    /// Where the folded bytes next stand.
    private func first(in window: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
        guard let base = window.baseAddress, window.count - offset >= bytes.count,
            let found = memmem(base + offset, window.count - offset, bytes, bytes.count)
        else { return nil }
        return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }

    /// Whether the letters there have the case and the accents that were typed.
    private func isAsked(for text: Text, at start: (original: Int, skipped: Int)) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            var reader = LetterReader(bytes, at: start.original)
            var skipped = 0
            while skipped < start.skipped, let letter = reader.next() { skipped += letter.foldedLength }
            return letters.allSatisfy { asked in reader.next().map { asked.asks(for: $0, cased: isCased) } ?? false }
        }
    }
}

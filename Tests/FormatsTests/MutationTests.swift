import FoundationEssentials
import Formats
import Model
import Testing

/// Texts with bytes changed at random, always the same ones.
@Suite struct MutationTests {
    @Test(arguments: TreeFile.all)
    func noInputBreaksTheReader(file: TreeFile) throws {
        let original = try Array(Data(contentsOf: URL(filePath: file.inputPath)).prefix(6_000))
        var random = SeededGenerator(seed: 20_240_511)
        for round in 0..<40 {
            let bytes = mutate(original, times: round * 3, with: &random)
            check(PlainTextReader().read(bytes), isRaw: false)
            check(PlainTextReader().read(bytes, raw: true), isRaw: true)
            check(MarkdownReader().read(bytes), isRaw: true)
        }
    }

    private func mutate(_ original: [UInt8], times: Int, with random: inout SeededGenerator) -> [UInt8] {
        var bytes = original
        for _ in 0..<times where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: "\u{1B}]\u{9B}\u{202E}\u{200D}".utf8, at: place)
            case 3:
                bytes.insert(
                    contentsOf: [[0x0D], [0x0A, 0x0A], [0x3E, 0x20], [0x2D, 0x20]].randomElement(using: &random) ?? [],
                    at: place)
            default: bytes.replaceSubrange(place..<min(place + 40, bytes.count), with: bytes.prefix(7))
            }
        }
        return bytes
    }

    private func check(_ draft: Article.Draft, isRaw: Bool) {
        #expect(String(validating: draft.text.bytes, as: UTF8.self) != nil)
        var end = 0
        for block in draft.blocks {
            #expect(block.span.start >= end && !block.span.isEmpty)
            #expect(draft.text.isBoundary(block.span.start) && draft.text.isBoundary(block.span.end))
            end = block.span.end
            guard !isRaw else { continue }
            let scalars = draft.text[block.span].unicodeScalars
            #expect(!scalars.contains { $0.properties.generalCategory == .control })
            #expect(!scalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
        }
    }
}

/// SplitMix64, which gives the same numbers everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// A generator whose numbers are decided by `seed`.
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

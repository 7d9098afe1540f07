import Glibc
import Model
import Testing

@testable import Formats

/// Pages made to hurt: they end soon, and nothing in them reaches a terminal.
@Suite struct HTMLReaderHostileTests {
    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            ("<div>", 40_000), ("<p><b>", 20_000), ("<a>", 20_000), ("<table>", 10_000), ("<li><ul>", 20_000),
            ("</div>", 20_000), ("<x a=b>", 20_000), ("<b><p>", 20_000), ("<!--", 20_000), ("<svg>", 10_000),
            ("<select>", 10_000), ("<td>", 20_000), ("<font color=a>", 20_000), ("<", 60_000), ("&", 60_000),
            ("<blockquote>x", 20_000), ("<form>", 10_000), ("<button>", 10_000), ("<template>", 10_000),
            ("<h1>", 20_000),
            ("<table><b>x</b>", 4_000), ("<script>", 20_000), ("<p x='", 10_000), ("<nobr>", 10_000),
            ("<ruby><rt>", 10_000),
            ("<div><b>x</div>", 20_000), ("<a>x</a><table>", 10_000), ("<table><tbody><b>x", 10_000),
            ("<p>One more sentence, no better than the last. ", 2_000),
            ("<h1>Title</h1><i class=author>A</i>", 8_000),
        ])
    func anythingRepeatedEndsSoon(piece: String, times: Int) {
        let page = "<p>Before the flood there was a sentence.</p>" + String(repeating: piece, count: times)
        let start = Self.processorTime()
        _ = HTMLReader().read(Array(page.utf8))
        #expect(
            Self.processorTime() - start < 20 * Self.slowness,
            "a debug build; a release build takes less than one second")
    }

    /// How much longer everything may take: script/sanitize builds a program that watches each of its steps.
    private static let slowness = getenv("CROSSHEAD_SANITIZER") == nil ? 1.0 : 10

    /// Seconds of a processor that this thread has had: what others take of the machine does not count.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test func oneElementMayHaveAnyNumberOfAttributes() {
        let attributes = (0..<10_000).map { " class=a\($0) id=b\($0) data-testid=c\($0)" }.joined()
        let time = ContinuousClock().measure { _ = HTMLReader().read(Array("<p\(attributes)>words".utf8)) }
        #expect(time < .seconds(10) * Self.slowness)
    }

    @Test func controlsNeverReachTheArticle() {
        let controls = (0...0x1F).map { "&#\($0);\(Character(Unicode.Scalar(UInt8($0))))" }.joined()
        let page =
            "<p>One\(controls)&#x7f;&#x9b;\u{9B}\u{200B}\u{202E}two, and enough words to make a sentence of it.</p><pre>a\(controls)\u{9B}b</pre>"
        let draft = HTMLReader().read(Array(page.utf8))
        for scalar in draft.text[draft.text.span].unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}")
        }
    }

    @Test(arguments: 0..<60)
    func aPageChangedAtRandomIsStillReadWithSpansInItsText(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        var page = Array(Self.page.utf8)
        for _ in 0..<(1 + seed * 2) {
            let at = Int(random.next() % UInt64(page.count))
            switch random.next() % 4 {
            case 0: page[at] = UInt8(truncatingIfNeeded: random.next())
            case 1: page.removeSubrange(at..<min(page.count, at + Int(random.next() % 20)))
            case 2: page.insert(contentsOf: Self.pieces[Int(random.next() % UInt64(Self.pieces.count))].utf8, at: at)
            default: page.append(contentsOf: page[at...].prefix(40))
            }
        }
        let draft = HTMLReader().read(page, raw: seed % 2 == 0)
        #expect(UTF8Validator.firstFault(in: draft.text.bytes) == nil)
        var last = 0
        for block in draft.blocks {
            #expect(block.span.start >= last && block.span.end <= draft.text.count && !block.span.isEmpty)
            #expect(draft.text.isBoundary(block.span.start) && draft.text.isBoundary(block.span.end))
            last = block.span.end
        }
    }

    private static let pieces = [
        "<", ">", "</", "<!--", "-->", "<table>", "<td>", "</p>", "\"", "'", "&", "<svg>", "{\"@type\":", "\u{FFFD}",
    ]

    private static let page = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry back in Port Lomax - The Lomax Post</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry back in Port Lomax",
        "datePublished":"2031-04-02T08:00:00Z","author":[{"name":"Ida Brandt"}]}</script></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Ferry back in Port Lomax</h1><p>The ferry came back on Tuesday,
        after eleven weeks in the yard, to a harbour full of people.</p><ul><li>Crossings: 12 a day</li></ul>
        <table><tr><th>Year</th><th>Trips</th></tr><tr><td>2030</td><td>4,102</td></tr></table>
        <blockquote>“We missed her,” the harbour master said.</blockquote><pre>07:15
        08:15</pre></article><footer>© The Lomax Post</footer></body></html>
        """
}

/// The same numbers for the same seed, everywhere.
private struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

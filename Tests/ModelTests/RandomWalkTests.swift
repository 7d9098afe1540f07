import Analysis
import Formats
import Model
import Testing

/// Every command is total: long random walks over every sample article keep every invariant.
@Suite struct RandomWalkTests {
    @Test(arguments: Seeds.all)
    func tenThousandCommandsKeepEveryInvariant(seed: Seeds) {
        var walk = Walk(article: Analyzer().analyze(PlainTextReader().read(seed.bytes)), seed: 7)
        for _ in 0..<10_000 { walk.step() }
    }
}

/// A sample article of the project.
struct Seeds: CustomTestStringConvertible {
    let path: String
    var testDescription: String { String(path.split(separator: "/").last ?? "") }
    var bytes: [UInt8] { read(path) }
}

private struct Walk {
    var reading: Reading
    var random: Pseudorandom
    static let letters = Array("aeinrstp 7“%(đ")

    init(article: Article, seed: UInt64) {
        reading = Reading(article)
        random = Pseudorandom(state: seed)
    }

    mutating func step() {
        let before = reading.state
        switch Int.random(in: 0..<10, using: &random) {
        case 0: reading.width = Int.random(in: 4...120, using: &random)
        case 1: reading.height = Int.random(in: 1...50, using: &random)
        case 2, 3:
            guard before.prompt != nil || before.awaitedMark != nil else { return }
            reading.send(.character(Self.letters.randomElement(using: &random) ?? "a"))
        default:
            let command = Command.allCases.randomElement(using: &random) ?? .cancel
            let count = Bool.random(using: &random) ? nil : Int.random(in: 0...12, using: &random)
            reading.send(.command(command, count: count))
            checkBack(from: before, after: command)
        }
        check()
    }

    /// Going back after a jump that was remembered returns to exactly where it began.
    private func checkBack(from before: State, after command: Command) {
        let jumps: Set<Command> = [.nextQuote, .nextSection, .previousNumber, .nextParagraph, .goToEnd, .goToStart]
        guard jumps.contains(command), before.focus == .article, before.overlay == nil, before.prompt == nil,
            reading.state.jumps.places.last == before.place, before.jumps.places.last != before.place
        else { return }
        var back = reading
        back.run("jump-back")
        #expect(back.state.place == before.place)
    }

    private func check() {
        let state = reading.state
        let text = reading.article.text
        #expect((0...text.count).contains(state.place.point) && text.isBoundary(state.place.point))
        #expect((0...text.count).contains(state.place.top) && text.isBoundary(state.place.top))
        for pane in Pane.allCases {
            let count = state.rowCount(of: pane, in: reading.context)
            if let row = state.selectedRow(of: pane, in: reading.context) { #expect((0..<count).contains(row)) }
        }
        #expect((state.focus == .article) == (state.lists.focus == nil))
        if let prompt = state.prompt { #expect((0...prompt.text.count).contains(prompt.cursor)) }
        if case .match(let id) = state.target { #expect(state.search?.matches.indices.contains(id) == true) }
    }
}

/// A small generator with a seed, so that a walk that fails can be walked again (SplitMix64).
struct Pseudorandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

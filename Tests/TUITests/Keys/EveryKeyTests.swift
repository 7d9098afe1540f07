import Model
import Testing

@testable import TUI

@Suite("Every key")
struct EveryKeyTests {
    /// A row of the keymap in one context.
    struct Case: CustomTestStringConvertible, Sendable {
        let context: KeyContext
        let keys: [Key]
        let invocation: Invocation
        var testDescription: String { "\(Keymap.name(keys)) \(context)" }

        static let all = Keymap.standard.bindings.flatMap { binding in
            binding.contexts.flatMap { context in
                binding.keys.map { Case(context: context, keys: $0, invocation: binding.invocation) }
            }
        }
    }

    /// Two articles with a search, a jump, a mark and a filter behind them, so that hardly a command has nothing to do.
    private func reading(in context: KeyContext) throws -> ScreenReading {
        var reading = ScreenReading([Samples.ferry, Samples.ferry], size: Size(columns: 80, rows: 24))
        try reading.press("/ \"the\" Enter } ) m a")
        switch context {
        case .article: break
        case .list: try reading.press("# j")
        case .overlay: try reading.press("?")
        case .prompt: try reading.press(": \"next\" Left")
        case .picker: try reading.press("s q \"ar\"")
        }
        return reading
    }

    @Test("Pressed where it is bound, a key does what its command does by name", arguments: Case.all)
    func press(entry: Case) throws {
        var pressed = try reading(in: entry.context)
        var named = pressed
        #expect(KeyContext(pressed.session.state) == entry.context)
        let requests = pressed.requests.count
        for key in entry.keys { pressed.press(key) }
        named.send(
            .command(entry.invocation.command, count: entry.invocation.count, argument: entry.invocation.argument))
        #expect(pressed.session.state == named.session.state)
        #expect(pressed.requests.count == named.requests.count && pressed.requests.count >= requests)
        #expect(pressed.session.pending.isEmpty)
    }

    /// What was done before a key: nothing, a search, jumps, marks.
    private static let beginnings = [
        "", "/ \"the\" Enter n } ) ] n > m a", ")", "/ \"the\" Enter G C-o", "G", "} C-o", "] u", "] l", "= - v",
    ]

    /// Articles with all that there can be to go to, the reader's notes all over them.
    private static let readings: [ScreenReading] = {
        let fetched = Sample("= Low water\nThe quay at Orsk was dry on Sunday.", address: "https://orsk.example/quay")
            .article
        return [Samples.ferry, Samples.mill, Samples.harbour, Samples.links, Samples.pictures, fetched].flatMap {
            first in
            beginnings.compactMap { keys in
                var reading = ScreenReading([first, Samples.ferry, Samples.rival], size: Size(columns: 80, rows: 24))
                reading.send(.kept(1, marks(in: first)))
                do { try reading.press("] a [ a " + keys) } catch { return nil }
                return reading
            }
        }
    }()

    /// A bookmark, a note and corrections all over an article.
    private static func marks(in article: Article) -> [PlacedMark] {
        let words = article.blocks.map(\.span)
        let marks: [(PlacedMark.Kind, Span)] =
            words.map { (.bookmark, $0) } + article.quotes.map { (.speaker, $0.span) }
            + article.figures.map { (.figure, $0.span) }
        return marks.enumerated().map { PlacedMark(id: $0, kind: $1.0, words: "x", exact: "x", span: $1.1) }
    }

    /// What is opened so that keys of a context are heard.
    private static func openings(of context: KeyContext) -> [String] {
        switch context {
        case .article: [""]
        case .list: ["t", "w", "# j", "# / \"2\" Enter"]
        case .overlay: ["?", "T", "3 C"]
        case .prompt: [": \"nex\" Left", ": \"next-quote\" Enter : Up", "/ \"a b\""]
        case .picker: ["s p \"e\"", "s p \"e\" Left Down"]
        }
    }

    @Test("Whatever the documents list does something somewhere, and does not only say why not", arguments: Case.all)
    func effect(entry: Case) throws {
        for start in Self.readings {
            for opening in Self.openings(of: entry.context) {
                var reading = start
                try reading.press(opening)
                guard KeyContext(reading.session.state) == entry.context else { continue }
                let (state, current, requests) = (
                    reading.session.state, reading.desk.session.article.metadata.title, reading.requests.count
                )
                for key in entry.keys { reading.press(key) }
                let isRefused = reading.session.state.message?.isError ?? false
                if reading.requests.count > requests || current != reading.session.article.metadata.title { return }
                if !isRefused, reading.session.state != state { return }
            }
        }
        Issue.record("\(entry) does nothing")
    }
}

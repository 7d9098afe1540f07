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
}

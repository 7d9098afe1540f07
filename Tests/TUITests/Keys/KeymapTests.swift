import Model
import Testing

@testable import TUI

@Suite("Keymap")
struct KeymapTests {
    private let keymap = Keymap.standard

    @Test("Every command has keys, or says that it can only be typed", arguments: Command.allCases)
    func bound(command: Command) {
        let contexts = KeyContext.allCases.filter { !keymap.names(of: command, in: $0).isEmpty }
        #expect(!contexts.isEmpty)
        if command.group == .prompt { #expect(contexts.allSatisfy { [.prompt, .picker].contains($0) }) }
    }

    @Test(
        "No keys stand twice in a context, and none begins another", arguments: Keymap.Preset.allCases,
        KeyContext.allCases)
    func unshadowed(preset: Keymap.Preset, context: KeyContext) {
        let keymap = Keymap(preset)
        let all = keymap.bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
        #expect(Set(all).count == all.count)
        for keys in all {
            for other in all where other.count > keys.count {
                #expect(!other.starts(with: keys), "\(keys) hides \(other)")
            }
        }
    }

    @Test("Digits stay free for counts, and letters for typing in a prompt")
    func free() {
        for context in KeyContext.allCases {
            for binding in keymap.bindings where binding.contexts.contains(context) {
                for keys in binding.keys {
                    guard let typed = keys[0].typed else { continue }
                    #expect(!("1"..."9").contains(typed))
                    #expect(context != .prompt && context != .picker, "\(typed) could not be typed")
                }
            }
        }
    }

    @Test("Every context can be left and shows how")
    func exits() {
        for context in KeyContext.allCases { #expect(keymap.names(of: .cancel, in: context).first == "Esc") }
    }

    @Test("The names of commands are unique, and so are their sentences")
    func unique() {
        #expect(Set(Command.allCases.map(\.name)).count == Command.allCases.count)
        #expect(Set(Command.allCases.map(\.sentence)).count == Command.allCases.count)
    }

    @Test("Own keys go before those of the program, and take what they stand in the way of", arguments: ["y", "y y"])
    func own(name: String) throws {
        let keys = try #require(Keymap.keys(name))
        let own = keymap.with([OwnBinding(.article, keys, Invocation(.help, argument: .init("copy")))])
        #expect(own.match(keys, in: .article) == .command(Invocation(.help, argument: .init("copy"))))
        #expect(own.match(keys, in: .list) == keymap.match(keys, in: .list))
        #expect(own.names(of: .help, in: .article).first == "?")
        #expect(own.names(of: .copyAttributed, in: .article).isEmpty)
        #expect(own.names(of: .copyQuote, in: .article).isEmpty == (name == "y"))
    }

    @Test("Keys given nothing do nothing")
    func unbound() throws {
        let keys = try #require(Keymap.keys("q"))
        #expect(keymap.with([OwnBinding(.article, keys, nil)]).match(keys, in: .article) == .nothing)
    }

    @Test(
        "Every preset can do in the article and the lists whatever the standard keys can",
        arguments: Keymap.Preset.allCases)
    func presets(preset: Keymap.Preset) {
        let other = Keymap(preset)
        for context: KeyContext in [.article, .list] {
            for command in Command.allCases where !keymap.names(of: command, in: context).isEmpty {
                #expect(!other.names(of: command, in: context).isEmpty, "\(command) in \(context)")
            }
        }
    }

    @Test("Half a sequence waits, shows what can follow, and Esc forgets it")
    func sequences() throws {
        var reading = ScreenReading(Samples.ferry, size: Size(columns: 80, rows: 24))
        reading.press(try #require(Key("]")))
        #expect(reading.session.pending.map(\.description) == ["]"])
        #expect(
            keymap.continuations(of: reading.session.pending, in: .article).map(\.keys) == [
                "s", "q", "n", "p", "u", "l", "a", "b",
            ])
        reading.press(try #require(Key("Esc")))
        #expect(reading.session.pending.isEmpty && reading.session.state.message == nil)
    }

    @Test("A count goes to the next command alone")
    func counts() throws {
        var reading = ScreenReading(Samples.ferry, size: Size(columns: 80, rows: 24))
        for key in try KeyScript("2 )").keys { reading.press(key) }
        #expect(reading.session.state.target == .quote(1))
        for key in try KeyScript(")").keys { reading.press(key) }
        #expect(reading.session.state.target == .quote(2))
    }
}

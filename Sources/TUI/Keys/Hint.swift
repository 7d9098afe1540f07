import Model

/// A word at the foot of the screen and the commands it is about; their keys come from the keymap.
struct Hint {
    /// The commands, whose first keys are shown.
    let commands: [Command]
    /// What they are about.
    let words: String

    private init(_ commands: [Command], _ words: String) {
        self.commands = commands
        self.words = words
    }

    /// The way to everything else.
    static let help = Hint([.help], "help")

    /// What matters in a state, first what is told first.
    static func all(_ state: State) -> [Hint] {
        if let prompt = state.prompt { return inPrompt(prompt.kind) }
        switch state.overlay {
        case .help: return [Hint([.lineDown, .lineUp], "scroll"), Hint([.search], "filter"), Hint([.cancel], "close")]
        case .why: return [Hint([.lineDown, .lineUp], "scroll"), Hint([.cancel], "close"), .help]
        case .chart, .timeline, .notes:
            return [
                Hint([.lineDown, .lineUp], "select"), Hint([.activate], "go there"), Hint([.cancel], "close"), .help,
            ]
        case .comparison:
            return [
                Hint([.lineDown, .lineUp], "select"), Hint([.activate], "go there"),
                Hint([.goToOther], "in the other article"), Hint([.cancel], "close"), .help,
            ]
        case .kept:
            return [
                Hint([.lineDown, .lineUp], "select"), Hint([.activate], "open"), Hint([.search], "search"),
                Hint([.cancel], "close"), .help,
            ]
        case nil: break
        }
        switch state.focus {
        case .article:
            return [
                Hint([.nextSection, .previousSection], "section"), Hint([.nextQuote, .previousQuote], "quote"),
                Hint([.focusNumbers], "numbers"), Hint([.search], "search"), .help,
                Hint([.close], "quit"),
                Hint([.focusSpeakers], "speakers"),
                Hint([.nextQuoteBySpeaker, .previousQuoteBySpeaker], "same speaker"),
                Hint([.why], "why"), Hint([.focusNext], "panes"),
            ]
        case .sections:
            return [
                Hint([.activate], "go there"), Hint([.search], "find"), Hint([.cancel], "back"), .help,
            ]
        case .speakers where state.lists.opened != nil:
            return [
                Hint([.activate], "go there"), Hint([.why], "why"), Hint([.copyAttributed], "copy"),
                Hint([.cancel], "back"), .help,
            ]
        case .speakers:
            return [
                Hint([.activate], "quotes"), Hint([.order], "order"), Hint([.onlySpeaker], "only these"),
                Hint([.search], "find"),
                Hint([.cancel], "back"), .help,
            ]
        case .numbers:
            return [
                Hint([.activate], "go there"), Hint([.order], "order"), Hint([.chart], "chart"), Hint([.why], "why"),
                Hint([.search], "find"), Hint([.cancel], "back"), .help,
            ]
        }
    }

    private static func inPrompt(_ kind: Prompt.Kind) -> [Hint] {
        switch kind {
        case .search: [Hint([.accept], "search"), Hint([.toggleRegex], "regex"), Hint([.cancel], "give up")]
        case .library: [Hint([.accept], "to the list"), Hint([.cancel], "give up")]
        case .note: [Hint([.accept], "keep the note"), Hint([.cancel], "give up")]
        case .correction: [Hint([.accept], "correct"), Hint([.cancel], "give up")]
        case .rows, .help: [Hint([.accept], "keep"), Hint([.cancel], "give up")]
        case .pick: [Hint([.accept], "go there"), Hint([.lineDown, .lineUp], "choose"), Hint([.cancel], "give up")]
        case .command: [Hint([.accept], "do it"), Hint([.complete], "complete"), Hint([.cancel], "give up")]
        }
    }
}

public import Model

/// Connects a terminal and a session until the reader quits: keys in, frames out, effects to whoever performs them.
@MainActor
public struct RunLoop {
    private let terminal: Terminal
    private let inbox: Inbox
    private let perform: @MainActor (Effect) -> Void
    private var session: Session
    private var isOver = false

    /// A loop over a terminal. `perform` carries out what the loop does not do itself (searching, the clipboard command) and
    /// answers through the inbox.
    public init(
        _ terminal: Terminal, _ session: Session, inbox: Inbox, perform: @escaping @MainActor (Effect) -> Void
    ) {
        self.terminal = terminal
        self.session = session
        self.inbox = inbox
        self.perform = perform
    }

    /// Milliseconds after which the continuations of a sequence are shown.
    private static let patience = 500

    /// Runs until the reader quits or the program is asked to end; the session as it was then.
    public mutating func run() -> Session {
        session.resize(terminal.size)
        while !isOver {
            takeArrivals()
            terminal.present(session.draw())
            let awaitsMore = !session.pending.isEmpty && !session.showsContinuations
            let wakening = terminal.wait(inbox.wake, milliseconds: awaitsMore ? Self.patience : nil)
            if wakening.isEnded { break }
            if wakening.isResized { session.resize(terminal.size) }
            let hadKey = takeKeys()
            if awaitsMore, !hadKey, !wakening.isWoken { session.showsContinuations = true }
        }
        return session
    }

    /// Takes all keys that wait, and draws only after the last: what is typed ahead costs no frames.
    private mutating func takeKeys() -> Bool {
        var hadKey = false
        while !isOver, let key = terminal.key() {
            hadKey = true
            carryOut(session.press(key))
            takeArrivals()
        }
        return hadKey
    }

    private mutating func takeArrivals() {
        for arrival in inbox.take() {
            switch arrival {
            case .event(let event): carryOut(session.receive(event))
            case .article(let article, let index): session.replace(article, index: index)
            case .progress(let words): session.progress = words
            }
        }
    }

    private mutating func carryOut(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .quit: isOver = true
            case .redraw: terminal.redraw()
            case .suspend:
                terminal.suspend()
                session.resize(terminal.size)
            case .copy(let words):
                terminal.send(Clipboard.sequence(words))
                perform(effect)
            case .search, .searchRows: perform(effect)
            }
        }
    }
}

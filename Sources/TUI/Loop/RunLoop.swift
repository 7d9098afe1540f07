import Model

/// Connects a terminal and a desk until the reader quits: keys in, frames out, requests to whoever performs them.
@MainActor
public struct RunLoop {
    private let terminal: Terminal
    private let inbox: Inbox
    private let perform: @MainActor (Desk.Request) -> Void
    private let hintDelay: Int?
    private let clipboard: Clipboard
    private var desk: Desk
    private var isOver = false
    /// Whether a picture hides the desk.
    private var showsPicture = false
    /// Until when a frame waits for the rows that a letter in a picker asked for.
    private var rowsAwaited: ContinuousClock.Instant?

    /// A loop over a terminal. What can follow a key is shown after `hintDelay` milliseconds, never where `nil`. `perform`
    /// carries out what the loop does not do itself (opening, searching, the clipboard command) and answers through the inbox.
    public init(
        _ terminal: Terminal, _ desk: Desk, inbox: Inbox, hintDelay: Int? = RunLoop.patience,
        clipboard: Clipboard = Clipboard(),
        perform: @escaping @MainActor (Desk.Request) -> Void
    ) {
        self.terminal = terminal
        self.desk = desk
        self.inbox = inbox
        self.hintDelay = hintDelay
        self.clipboard = clipboard
        self.perform = perform
    }

    /// Milliseconds after which the continuations of a sequence are shown.
    public static let patience = 500

    /// How long a frame waits for the rows of a picker: less than anybody sees, and mostly one frame is drawn instead of two.
    private static let rowPatience = Duration.milliseconds(8)

    /// Runs until the reader quits, nothing is open any more, or the program is asked to end; the desk as it was then.
    public mutating func run() -> Desk {
        desk.resize(terminal.size)
        takeArrivals()
        while !isOver, !desk.isEmpty {
            terminal.take(mouse: desk.session.state.usesMouse)
            // While a slow line is busy keys are taken, and the next frame shows what came of all of them.
            let pause = terminal.pause ?? rowPause
            if !showsPicture, pause == nil { terminal.present(desk.draw()) }
            let awaitsMore =
                pause == nil && hintDelay != nil && !desk.session.pending.isEmpty && !desk.showsContinuations
            let wakening = terminal.wait(inbox.wake, milliseconds: pause ?? (awaitsMore ? hintDelay : nil))
            if wakening.isEnded { break }
            if wakening.isResized {
                hidePicture()
                desk.resize(terminal.size)
            }
            let hadKey = takeKeys()
            if awaitsMore, !hadKey, !wakening.isWoken { desk.showsContinuations = true }
            takeArrivals()
        }
        for request in desk.leave() { perform(request) }
        return desk
    }

    /// Milliseconds that the next frame waits for rows; `nil` where none are awaited, or not any more.
    private var rowPause: Int? {
        guard let rowsAwaited, .now < rowsAwaited else { return nil }
        return Int(ContinuousClock.now.duration(to: rowsAwaited) / .milliseconds(1)) + 1
    }

    /// Takes all keys that wait, and draws only after the last: what is typed ahead costs no frames.
    private mutating func takeKeys() -> Bool {
        var hadKey = false
        while !isOver, let stroke = terminal.stroke() {
            hadKey = true
            if showsPicture {
                hidePicture()
                continue
            }
            switch stroke {
            case .key(let key): carryOut(desk.press(key))
            case .mouse(let event): carryOut(desk.take(event))
            }
            takeArrivals()
        }
        return hadKey
    }

    private mutating func takeArrivals() {
        for arrival in inbox.take() {
            if case .event(.ranked, _) = arrival { rowsAwaited = nil }
            switch arrival {
            case .event(let event, let id): carryOut(desk.receive(event, for: id))
            case .opened(let id, let article, let index, let state): carryOut(desk.open(id, article, index, state))
            case .beginning(let id, let article, let index, let state): carryOut(desk.begin(id, article, index, state))
            case .whole(let id, let article, let index): carryOut(desk.complete(id, article, index))
            case .article(let id, let article, let index): desk.replace(id, article, index)
            case .reloaded(let id, let article, let index): carryOut(desk.reload(id, article, index))
            case .picture(let bytes, let id) where id == desk.current: show(bytes)
            case .picture: break
            case .progress(let id, let words): desk.setProgress(words, of: id)
            case .failed(let id, let reason): desk.fail(id, reason)
            }
        }
    }

    /// Shows a picture until a key is pressed.
    private mutating func show(_ picture: [UInt8]) {
        terminal.show(picture, words: "any key goes back to the article")
        showsPicture = true
    }

    private mutating func hidePicture() {
        guard showsPicture else { return }
        showsPicture = false
        terminal.hidePicture()
    }

    private mutating func carryOut(_ requests: [Desk.Request]) {
        for request in requests {
            switch request {
            case .perform(.quit, _): isOver = true
            case .perform(.redraw, _): terminal.redraw()
            case .perform(.suspend, _):
                terminal.suspend()
                desk.resize(terminal.size)
            case .perform(.rank(let words, _), _):
                // Rows without words are only made ready, and nothing comes of it.
                if !words.isEmpty { rowsAwaited = .now + Self.rowPatience }
                perform(request)
            case .perform(.copy(let words), _):
                terminal.send(clipboard.sequence(words))
                perform(request)
            case .perform(.pipe, _), .perform(.edit, _):
                terminal.lend { perform(request) }
                desk.resize(terminal.size)
            case .save, .perform, .opened, .changed, .follow, .reload, .compare, .left, .giveUp: perform(request)
            }
        }
    }
}

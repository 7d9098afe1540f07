import CNcurses
import CTerminal
import Glibc

/// The terminal, while the program has it: reads keys, shows canvases, gives everything back.
@MainActor
public final class Terminal {
    /// Why the wait for keys ended.
    public struct Wakening: Sendable {
        /// The window has another size.
        public let isResized: Bool
        /// Work in the background has something to say.
        public let isWoken: Bool
        /// The program is asked to end: SIGTERM, SIGHUP, or the terminal went away.
        public let isEnded: Bool
    }

    private let screen: OpaquePointer
    /// What keys are read from. ncurses would first show a window with changes in it, half done as they are.
    private let keys: UnsafeMutablePointer<WINDOW>
    private let input: Int32
    private let output: Int32
    private let palette: Palette
    private var pairs: [Int: Int32] = [:]
    private var shown: Canvas?
    private var pace: LinePace
    private var isOpen = true
    private var hasMouse = false
    /// Whether kitty's graphics are on the screen.
    private var hasGraphics = false

    /// Takes the terminal over. Where standard input is not a terminal keys come from `/dev/tty`.
    public init(type: String, theme: Palette.Theme, own: [Role: OwnStyle] = [:]) throws(TerminalFailure) {
        let input = isatty(STDIN_FILENO) == 1 ? dup(STDIN_FILENO) : Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
        let output = isatty(STDOUT_FILENO) == 1 ? dup(STDOUT_FILENO) : dup(input)
        guard input >= 0, output >= 0 else { throw .missing }
        _ = terminal_use_utf8()
        let description = try TerminalDescription(type, on: output)
        terminal_guard(output, description.restoreSequence, description.restoreSequence.count)
        guard let out = fdopen(output, "w"), let `in` = fdopen(input, "r"), let screen = newterm(type, out, `in`),
            let keys = newpad(1, 1)
        else {
            terminal_unguard()
            throw .unknownType(type)
        }
        self.screen = screen
        self.keys = keys
        self.input = input
        self.output = output
        palette = Self.prepareColors(theme, own)
        pace = LinePace(speed: Int(baudrate()), at: .now)
        set_escdelay(25)
        raw()
        noecho()
        nonl()
        keypad(keys, true)
        nodelay(keys, true)
        // Reports of the mouse are read here: ncurses knows no dragging.
        keyok(KEY_MOUSE, false)
        // Rows that move as they are the terminal scrolls itself: a line of text then costs a line.
        idlok(screen_window(), true)
        terminal_catch_signals()
        terminal_hold_errors()
    }

    /// The palette for what the terminal can do.
    private static func prepareColors(_ theme: Palette.Theme, _ own: [Role: OwnStyle]) -> Palette {
        guard theme != .mono, has_colors(), start_color() == OK, use_default_colors() == OK else {
            return Palette(theme: .mono, colors: 0, own: own)
        }
        return Palette(theme: theme, colors: Int(screen_colors()), own: own)
    }

    /// How large it is now.
    public var size: Size { Size(columns: Int(getmaxx(screen_window())), rows: Int(getmaxy(screen_window()))) }

    /// What was typed or done with the mouse next; `nil` where nothing waits.
    func stroke() -> Stroke? {
        KeyDecoder().next {
            var character: wint_t = 0
            switch wget_wch(keys, &character) {
            case OK: return .character(character)
            case KEY_CODE_YES: return .code(Int32(bitPattern: character))
            default: return nil
            }
        }
    }

    /// Sleeps until a key, a wake-up, a signal, or the end of `milliseconds`.
    public func wait(_ wake: Wake, milliseconds: Int?) -> Wakening {
        let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
        let events = terminal_event(UInt32(terminal_wait(input, wake.descriptor, limit)))
        if events.rawValue & TERMINAL_CONTINUED.rawValue != 0 { redraw() }
        let isResized = events.rawValue & TERMINAL_RESIZED.rawValue != 0
        if isResized { takeSize() }
        return Wakening(
            isResized: isResized, isWoken: events.rawValue & TERMINAL_WAKE.rawValue != 0,
            isEnded: events.rawValue & TERMINAL_ENDED.rawValue != 0)
    }

    private func takeSize() {
        var window = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return }
        resizeterm(Int32(window.ws_row), Int32(window.ws_col))
        redraw()
    }

    /// Milliseconds until a slow line is through with the canvases before; `nil` where the next can be shown.
    var pause: Int? { pace.pause(at: .now) }

    /// Shows a canvas: writes what differs from what is shown.
    public func present(_ canvas: Canvas) {
        var bytes = 0
        for row in 0..<min(canvas.size.rows, size.rows) {
            let old = shown?.size == canvas.size ? shown?.row(row) : nil
            guard old != canvas.row(row) else { continue }
            present(canvas.row(row), at: row)
            if pace.isSlow { bytes += RowStyles.cost(canvas.row(row), over: old) }
        }
        if bytes > 0 { pace.wrote(bytes, at: .now) }
        curs_set(canvas.showsCursor ? 1 : 0)
        move(Int32(canvas.cursor.row), Int32(canvas.cursor.column))
        refresh()
        shown = canvas
    }

    private func present(_ cells: ArraySlice<Canvas.Cell>, at row: Int) {
        for (column, (cell, style)) in zip(cells, RowStyles(cells, palette).styles).enumerated()
        where !cell.text.isEmpty {
            let text = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
            screen_put(Int32(row), Int32(column), text, attributes(style), pair(style))
        }
    }

    private func attributes(_ style: Style) -> attr_t {
        (style.isBold ? ATTRIBUTE_BOLD : 0) | (style.isDim ? ATTRIBUTE_DIM : 0)
            | (style.isUnderlined ? ATTRIBUTE_UNDERLINE : 0) | (style.isReversed ? ATTRIBUTE_REVERSE : 0)
    }

    /// The colour pair of a style: its colour on the terminal's own background.
    private func pair(_ style: Style) -> Int32 {
        guard let color = style.color else { return 0 }
        if let pair = pairs[color] { return pair }
        let pair = Int32(pairs.count + 1)
        init_extended_pair(pair, Int32(color), -1)
        pairs[color] = pair
        return pair
    }

    /// Writes everything anew with the next canvas.
    public func redraw() {
        shown = nil
        clearok(screen_window(), true)
    }

    /// Writes bytes past the screen: a sequence that shows nothing, such as one for the clipboard.
    public func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }

    /// Writes a picture in place of the screen, with words on the last row.
    func show(_ picture: [UInt8], words: String) {
        let (start, end) = (Self.cleared, "\u{1B}[0m\u{1B}[\(size.rows);1H" + words)
        send(Array(start.utf8) + picture + Array(end.utf8))
        hasGraphics = picture.starts(with: Self.graphics.utf8)
    }

    /// Takes a picture away; the next canvas is written anew.
    func hidePicture() {
        // Other terminals take the sequence for something else.
        if hasGraphics { send(Array(Self.withoutGraphics.utf8)) }
        redraw()
    }

    /// What empties the screen, what kitty's graphics begin with, and what takes them away.
    private static let cleared = "\u{1B}[0m\u{1B}[2J\u{1B}[H"
    private static let graphics = "\u{1B}_G"
    private static let withoutGraphics = graphics + "a=d\u{1B}\\"

    /// What makes terminals report presses, dragging and the wheel, in numbers of any size, and what ends it.
    private static let mouse = (on: "\u{1B}[?1002h\u{1B}[?1006h", off: TerminalDescription.mouseOff)

    /// Takes the mouse, or leaves it to the terminal.
    func take(mouse: Bool) {
        guard mouse != hasMouse else { return }
        hasMouse = mouse
        send(Array((mouse ? Self.mouse.on : Self.mouse.off).utf8))
    }

    /// Gives the terminal to the shell as Control-Z does, and takes it back when the program is continued.
    public func suspend() {
        giveBack()
        terminal_stop()
        terminal_catch_signals()
        terminal_hold_errors()
        reset_prog_mode()
        if hasMouse { send(Array(Self.mouse.on.utf8)) }
        takeSize()
        redraw()
    }

    /// Gives the terminal to something that runs meanwhile, and takes it back.
    public func lend(_ body: () -> Void) {
        giveBack()
        body()
        terminal_catch_signals()
        terminal_hold_errors()
        reset_prog_mode()
        if hasMouse { send(Array(Self.mouse.on.utf8)) }
        takeSize()
        redraw()
    }

    private func giveBack() {
        if hasMouse { send(Array(Self.mouse.off.utf8)) }
        def_prog_mode()
        curs_set(1)
        endwin()
        terminal_release_signals()
        terminal_release_errors()
    }

    /// Gives the terminal back for good; a second call does nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        giveBack()
        delscreen(screen)
        terminal_unguard()
    }

    /// The signal that asked the program to end, for the exit code; `nil` where there was none.
    public var endingSignal: Int32? {
        let signal = terminal_ending_signal()
        return signal == 0 ? nil : signal
    }
}

import ArgumentParser
import Formats
import Glibc
import Model
import TUI

/// The reader: articles on a terminal.
@MainActor
struct Reader {
    private let sources: [ByteSource]
    private let charset: Charset?
    private let settings: Settings
    /// Where what is read is kept; `nil` where it is not.
    private let libraryPath: String?
    /// Where what is typed at prompts is kept; `nil` where it is not.
    private let historyFile: HistoryFile?

    /// A reader of what comes from some sources, in the charset asked for, `nil` for what they say themselves.
    init(_ sources: [ByteSource], charset: Charset?, settings: Settings, libraryPath: String?) {
        self.libraryPath = settings.keepsArticles ? libraryPath : nil
        self.sources = sources
        self.charset = charset
        self.settings = settings
        historyFile = settings.keepsHistory ? HistoryFile.standard { getenv($0).map { String(cString: $0) } } : nil
    }

    /// Reads until the reader quits; what could not be opened, where nothing else was open, is told on standard error.
    func run() throws {
        let inbox = Inbox()
        var preferences = settings.preferences
        preferences.ordersRightToLeft = settings.rightToLeft.isOurs { getenv($0).map { String(cString: $0) } }
        let library = libraryPath.map { ReadingLibrary(path: $0, inbox) }
        let loader = ArticleLoader(inbox, preferences, charset: charset, library: library)
        let patterns = HyphenLibrary { getenv($0).map { String(cString: $0) } }
        let language = settings.language
        let start = State(preferences, history: historyFile?.read() ?? History())
        var desk = Desk(size: Size(columns: 80, rows: 24), start, keymap: settings.keymap) {
            patterns.divider($0 ?? language)
        }
        var hasOne = false
        for source in sources {
            let id = desk.expect(source.name)
            if hasOne || source.isAddress {
                loader.open(source, as: id)
                continue
            }
            // The first article is there with the first frame, and an error about the only one comes without any.
            do throws(Failure) {
                try loader.openNow(source, as: id)
                hasOne = true
            } catch {
                if sources.count == 1 { throw error }
                desk.fail(id, error.words)
            }
        }
        if !desk.isEmpty { desk = try show(desk, inbox, loader) }
        for failure in desk.failures { Output.complain("crosshead: \(failure)\n") }
        if !desk.failures.isEmpty { throw ExitCode(Failure.cannotReadCode) }
    }

    /// Has the reader read on the terminal; the desk as it was then.
    private func show(_ desk: Desk, _ inbox: Inbox, _ loader: ArticleLoader) throws(Failure) -> Desk {
        let terminal = try openTerminal()
        defer { terminal.close() }
        loader.waitForFirst()
        let hintDelay = settings.showsHints ? RunLoop.patience : nil
        let runner = EffectRunner(inbox, loader, historyFile)
        var loop = RunLoop(
            terminal, desk, inbox: inbox, hintDelay: hintDelay, clipboard: EffectRunner.terminalClipboard
        ) { request in runner.perform(request) }
        let desk = loop.run()
        terminal.close()
        loader.finish()
        if let ending = terminal.endingSignal {
            // Ends by the signal itself, as its sender expects; ncurses would catch it.
            signal(ending, SIG_DFL)
            raise(ending)
        }
        return desk
    }

    private func openTerminal() throws(Failure) -> Terminal {
        let type = getenv("TERM").map { String(cString: $0) } ?? ""
        let hasNoColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        do {
            return try Terminal(type: type, theme: hasNoColor ? .mono : settings.theme, own: settings.styles)
        } catch {
            throw .noTerminal(Self.words(for: error))
        }
    }

    private static func words(for failure: TerminalFailure) -> String {
        switch failure {
        case .missing: "there is none; crosshead ARTICLE | cat prints the overview"
        case .unknownType(let type) where type.isEmpty: "TERM is not set; try TERM=xterm"
        case .unknownType(let type): "TERM is \(type), which is not known here; try TERM=xterm"
        case .cannotMove(let type):
            "TERM is \(type), which cannot move its cursor; crosshead ARTICLE | cat prints the overview"
        }
    }
}

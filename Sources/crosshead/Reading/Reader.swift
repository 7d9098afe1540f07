import Analysis
import Glibc
import Model
import TUI

/// The reader: an article on a terminal, with analysis and search in the background where they take long.
@MainActor
struct Reader {
    private let draft: Article.Draft
    private let settings: Settings
    private let finder: Finder
    private let inbox = Inbox()

    /// A text of this many bytes is analysed and searched within a frame; a longer one in the background.
    private static let quick = 50_000

    /// A reader of a draft.
    init(draft: Article.Draft, settings: Settings) {
        self.draft = draft
        self.settings = settings
        finder = Finder(draft.text)
    }

    /// Reads until the reader quits.
    func run() throws(Failure) {
        let isQuick = draft.text.count <= Self.quick
        let article = isQuick ? Analyzer().analyze(draft) : Article(draft)
        let index = ArticleIndex(article)
        let terminal = try openTerminal()
        defer { terminal.close() }
        if !isQuick { analyse() }
        let session = Session(article, index: index, state: State(settings.preferences), size: terminal.size)
        let search = BackgroundSearch(finder, inbox, isQuick: isQuick)
        var loop = RunLoop(terminal, session, inbox: inbox) { effect in search.perform(effect) }
        _ = loop.run()
        terminal.close()
        guard let ending = terminal.endingSignal else { return }
        // Ends by the signal itself, as its sender expects; ncurses would catch it.
        signal(ending, SIG_DFL)
        raise(ending)
    }

    private func openTerminal() throws(Failure) -> Terminal {
        let type = getenv("TERM").map { String(cString: $0) } ?? ""
        let hasNoColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        do {
            return try Terminal(type: type, theme: hasNoColor ? .mono : settings.theme)
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

    private func analyse() {
        let (draft, inbox, finder) = (draft, inbox, finder)
        inbox.post(.progress("reading …"))
        Task.detached {
            let article = Analyzer().analyze(draft)
            inbox.post(.article(article, ArticleIndex(article)))
            inbox.post(.progress(nil))
            finder.prepare()
        }
    }
}

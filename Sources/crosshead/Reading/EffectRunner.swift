import Glibc
import Model
import TUI

/// Does what the desk asks for: what has to do with an article by its loader, the rest here.
@MainActor
struct EffectRunner {
    private let inbox: Inbox
    private let loader: ArticleLoader
    private let historyFile: HistoryFile?
    private let clipboard: ClipboardCommand?
    private let home: String?

    /// A runner of a reader's effects; without `historyFile` nothing that is typed is kept.
    init(_ inbox: Inbox, _ loader: ArticleLoader, _ historyFile: HistoryFile?) {
        self.inbox = inbox
        self.loader = loader
        self.historyFile = historyFile
        clipboard = ClipboardCommand(Self.variable)
        home = Self.variable("HOME")
    }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// The terminal's clipboard, through whatever stands before the terminal.
    static var terminalClipboard: Clipboard {
        if variable("TMUX")?.isEmpty == false { return Clipboard(behind: .tmux) }
        return Clipboard(behind: variable("STY")?.isEmpty == false ? .screen : .none)
    }

    /// Has the reader edit a note.
    private func edit(_ words: String, _ span: Span, replacing old: Int?, for id: Desk.ID) {
        switch NoteEditor(Self.variable).edit(words) {
        case .written(let words): inbox.post(.event(.edited(words, span, replacing: old), for: id))
        case .unchanged: inbox.post(.event(.message(Message("nothing was changed")), for: id))
        case .failed(let reason, let path):
            let words = reason + (path.map { "; what you wrote is in \($0)" } ?? "")
            inbox.post(.event(.message(Message(words, isError: true)), for: id))
        }
    }

    /// Does it, and answers through the inbox where there is an answer.
    func perform(_ request: Desk.Request) {
        switch request {
        case .perform(.copy(let words), _): clipboard?.copy(words)
        case .perform(.remember(let line, let kind), _): historyFile?.add(line, kind)
        case .perform(.complete(.tagName, let stem), let id):
            loader.completeTag(stem) { [inbox] in inbox.post(.event(.completions($0, for: stem), for: id)) }
        case .perform(.complete(let parameter, let stem), let id):
            let values = Completer(home: home).values(parameter, startingWith: stem)
            inbox.post(.event(.completions(values, for: stem), for: id))
        case .perform(.pipe(let words, let line), _): ShellCommand(line: line).run(reading: words)
        case .perform(.edit(let words, let span, let old), let id): edit(words, span, replacing: old, for: id)
        case .save(let article, let path, let isForced, let id):
            let saver = ArticleSaver(article: article, id: article.metadata.title ?? "")
            inbox.post(.event(.message(saver.save(to: path, isForced: isForced, home: home)), for: id))
        case .perform(.showPicture(let target, let style), let id):
            var window = winsize()
            _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window)
            loader.showPicture(target, on: PictureScreen(style, window, Self.variable), for: id)
        case .perform, .opened, .changed, .follow, .reload, .compare, .left, .giveUp: loader.perform(request)
        }
    }
}

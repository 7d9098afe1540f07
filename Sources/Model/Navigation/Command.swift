/// Something a reader can do, by the name that keys, prompt and documents know it by.
public enum Command: String, CaseIterable, Sendable {
    case lineDown = "line-down"
    case lineUp = "line-up"
    case scrollDown = "scroll-down"
    case scrollUp = "scroll-up"
    case pageDown = "page-down"
    case pageUp = "page-up"
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case goToStart = "go-to-start"
    case goToEnd = "go-to-end"
    case goToPercent = "go-to-percent"

    case nextSection = "next-section"
    case previousSection = "previous-section"
    case nextQuote = "next-quote"
    case previousQuote = "previous-quote"
    case nextQuoteBySpeaker = "next-quote-by-speaker"
    case previousQuoteBySpeaker = "previous-quote-by-speaker"
    case nextNumber = "next-number"
    case previousNumber = "previous-number"
    case nextParagraph = "next-paragraph"
    case previousParagraph = "previous-paragraph"
    case nextUnattributed = "next-unattributed"
    case previousUnattributed = "previous-unattributed"
    case nextBookmark = "next-bookmark"
    case previousBookmark = "previous-bookmark"
    case nextLink = "next-link"
    case previousLink = "previous-link"
    case repeatJump = "repeat-jump"
    case reverseJump = "reverse-jump"

    case focusNext = "focus-next"
    case focusPrevious = "focus-previous"
    case focusArticle = "focus-article"
    case focusSections = "focus-sections"
    case focusSpeakers = "focus-speakers"
    case focusNumbers = "focus-numbers"
    case activate
    case order
    case chart
    case timeline
    case notes
    case onlySpeaker = "only-speaker"
    case selectQuotes = "select-quotes"

    case search
    case searchBackward = "search-backward"
    case nextMatch = "next-match"
    case previousMatch = "previous-match"
    case onlyMatches = "only-matches"

    case pickSection = "pick-section"
    case pickSpeaker = "pick-speaker"
    case pickQuote = "pick-quote"
    case pickNumber = "pick-number"
    case pickParagraph = "pick-paragraph"
    case pickMatch = "pick-match"
    case pickPlace = "pick-place"
    case pickArticle = "pick-article"
    case pickLink = "pick-link"

    case jumpBack = "jump-back"
    case jumpForward = "jump-forward"
    case lastPlace = "last-place"
    case setMark = "set-mark"
    case goToMark = "go-to-mark"

    case nextArticle = "next-article"
    case previousArticle = "previous-article"
    case lastArticle = "last-article"
    case compare
    case goToOther = "go-to-other"
    case openLink = "open-link"
    case reload

    case searchLibrary = "search-library"
    case recentArticles = "recent-articles"
    case bookmark
    case writeNote = "write-note"
    case editNote = "edit-note"
    case myNotes = "my-notes"
    case tag
    case correct
    case undoCorrection = "undo-correction"
    case person
    case join
    case split
    case undoJoin = "undo-join"
    case sameQuote = "same-quote"
    case measure
    case changes

    case why
    case copyAttributed = "copy-attributed"
    case copyQuote = "copy-quote"
    case copyAddress = "copy-address"
    case copyMarkdown = "copy-markdown"
    case copyLink = "copy-link"
    case copyJSON = "copy-json"
    case pipeQuote = "pipe-quote"
    case pipeSection = "pipe-section"
    case pipeArticle = "pipe-article"
    case save

    case wider
    case narrower
    case automaticMeasure = "automatic-measure"
    case zen
    case furniture
    case redraw
    case mouse
    case pictures

    case prompt
    case help
    case cancel
    case close
    case interrupt
    case quit
    case suspend

    case accept
    case complete
    case completeBack = "complete-back"
    case recallOlder = "recall-older"
    case recallNewer = "recall-newer"
    case toggleRegex = "toggle-regex"
    case deleteBackward = "delete-backward"
    case deleteForward = "delete-forward"
    case deleteWord = "delete-word"
    case deleteToStart = "delete-to-start"
    case cursorLeft = "cursor-left"
    case cursorRight = "cursor-right"
    case cursorToStart = "cursor-to-start"
    case cursorToEnd = "cursor-to-end"

    /// What belongs together in the help.
    public enum Group: String, CaseIterable, Sendable {
        case move = "Move"
        case jump = "Jump"
        case panes = "Panes"
        case search = "Search"
        case pick = "Pick by a few letters"
        case places = "Places"
        case articles = "Articles"
        case library = "Library"
        case take = "Look closer, take away"
        case view = "View"
        case program = "Program"
        case prompt = "In the prompt"
    }

    /// The command of a name that a reader typed.
    public init?(named name: String) { self.init(rawValue: name) }

    /// The name, as keys and prompt know it.
    public var name: String { rawValue }

    /// The commands that can be typed at the `:` prompt: all but those that edit a prompt.
    public static var typed: [Command] { allCases.filter { $0.group != .prompt } }
}

/// Something for the world to do; the state machine itself does nothing but change its state.
public enum Effect: Hashable, Sendable {
    /// Look for this in the article and answer with ``Event/found(_:_:)``.
    case search(ArticleSearch.Request)
    /// Look for this in the rows and answer with ``Event/foundRows(_:_:)``.
    case searchRows(String, in: [String])
    /// Rank the rows by what was typed and answer with ``Event/ranked(_:_:)``; without words only make them ready.
    case rank(String, [PickerRow])
    /// Say what an argument that begins like this could be, and answer with ``Event/completions(_:for:)``.
    case complete(Parameter, String)
    /// Keep this line for the next session.
    case remember(String, History.Kind)
    /// Give these words to a command line of the reader's, on the terminal.
    case pipe(String, String)
    /// Have the reader edit these words of a note on a place and answer with ``Event/edited(_:_:replacing:)``.
    case edit(String, Span, replacing: Int?)
    /// Write the article to this path, over what is there only where that is wanted.
    case save(String, isForced: Bool)
    /// Have the library do this for the article.
    case library(LibraryRequest)
    /// Put this on the clipboard.
    case copy(String)
    /// Read this one of the open articles.
    case showArticle(Int)
    /// Read the article again that was read before this one.
    case showLastArticle
    /// Close the article being read; another one is open.
    case closeArticle
    /// Compare the article with this one of the open articles and answer with ``Event/compared(_:with:)``.
    case compare(Int)
    /// Read the article that this one was compared with last, from this place on.
    case showCompared(Span)
    /// Open what a link leads to, as an article of its own.
    case openLink(String)
    /// Show a picture, by its address, until a key is pressed.
    case showPicture(String, PictureStyle)
    /// Read the article anew from where it came from.
    case reload
    /// Give up what is being opened.
    case cancelOpening
    /// Paint the whole screen anew.
    case redraw
    /// Give the terminal back until the shell continues the program.
    case suspend
    /// End the program.
    case quit
}

/// Something that happened.
public enum Event: Sendable {
    /// A command, with the count typed before it or the words typed behind its name.
    case command(Command, count: Int?, argument: Invocation.Argument? = nil)
    /// A character typed into the prompt, or as the name of a mark.
    case character(Character)
    /// A search came back, with its matches or the reason why it could not be made.
    case found(ArticleSearch.Request, Result)
    /// A search among rows came back with the rows that match.
    case foundRows(String, [Int])
    /// The rows of a picker that what was typed leaves, best first.
    case ranked(String, [Int])
    /// What an argument that was begun could be.
    case completions([String], for: String)
    /// A list that the library was asked for.
    case list(KeptList)
    /// The article is in the library, by this number, with these notes and bookmarks.
    case kept(Int, [PlacedMark])
    /// The library will not have the article.
    case notKept
    /// The reader left the article here when they last read it.
    case cameBack(Place)
    /// A place that the library knows is to be shown, with words to find there.
    case goTo(Span, find: String?)
    /// What the article and another one have in common, and the title of the other.
    case compared(ArticleComparison, with: String)
    /// What the reader wrote in their editor as the note on a place, in place of an old one.
    case edited(String, Span, replacing: Int?)
    /// The reader pointed at something.
    case pointed(Pointed)
    /// A message for the status line.
    case message(Message)

    /// What a search came to.
    public enum Result: Hashable, Sendable {
        case matches([Span])
        case failure(String)
    }
}

/// A line for the reader, shown until the next key.
public struct Message: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Whether something could not be done.
    public let isError: Bool

    /// A message.
    public init(_ text: String, isError: Bool = false) {
        self.text = text
        self.isError = isError
    }
}

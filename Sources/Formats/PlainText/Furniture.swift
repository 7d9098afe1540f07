/// Words that pages put around an article. Source: the pages of some two hundred news sites.
enum Furniture {
    /// Lines that are furniture wherever they stand, in small letters, without closing punctuation.
    private static let lines = PhraseTable([
        "ad", "advertisement", "advertisement - continue reading below", "advertising", "article continues below",
        "back to top", "click here", "click to expand", "close", "comment", "continue reading",
        "continue reading the main story", "continue reading below", "copy link", "download our app", "email",
        "email this article", "expand", "facebook", "follow us", "follow us on facebook", "follow us on google news",
        "follow us on twitter", "get our newsletter", "hide caption", "home", "image copyright", "instagram",
        "leave a comment", "like this", "link copied", "linkedin", "listen", "listen to this article", "load more",
        "loading", "log in", "login", "menu", "more on this story", "next", "next article", "next story",
        "play video", "post a comment", "previous", "previous article", "print", "print this article", "promoted",
        "promoted content", "read also", "read more", "recommended", "recommended for you", "register",
        "related articles", "related content", "related coverage", "related news", "related posts", "related stories",
        "related topics", "save", "scroll down", "search", "see also", "share", "share on facebook",
        "share on twitter", "share this", "share this article", "share this page", "share this story",
        "share via email", "show caption", "sign in", "sign up", "sign up for our newsletter", "skip ad",
        "skip to content", "skip to main content", "sponsored", "sponsored content", "story continues below",
        "story continues below advertisement", "subscribe", "subscribe now", "subscribe to our newsletter",
        "tap to unmute", "toggle caption", "tweet", "twitter", "view comments", "view gallery", "watch now", "whatsapp",
        "you may also like", "you might also like",
    ])

    /// Lines that are furniture only after the article: with text under them they could be headings.
    private static let endings = PhraseTable([
        "about the author", "archive", "around the web", "comments", "editor's picks", "editors' picks", "feedback",
        "from the web", "headlines", "in this story", "keywords", "latest", "latest news", "more",
        "more from this section",
        "more news", "more stories", "most popular", "most read", "most viewed", "newsletter", "newsletters",
        "other news",
        "others", "popular", "related", "tags", "top stories", "topics", "trending", "up next", "videos",
        "what to read next",
    ])

    /// How lines begin that send the reader elsewhere, in small letters.
    private static let openings = PhraseTable([
        "[also read:", "[read:", "[see also:", "[watch:", "also read:", "also see:", "click here ", "copyright ©",
        "don't miss:", "filed under:", "follow us on ", "image copyright ", "image source,", "like us on ",
        "media caption",
        "more:", "posted in:", "read also:", "read more:", "read next:", "read:", "recommended:", "related article:",
        "related articles:", "related story:", "related:", "see also:", "share this ", "sign up for ", "sign up to ",
        "subscribe to ", "tags:", "this article was amended", "topics:", "watch:", "©",
    ])

    /// The longest line of furniture, in bytes.
    private static let longestOpened = 160

    /// Whether a paragraph is furniture wherever it stands.
    static func contains(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.count <= longestOpened else { return false }
        return lines.contains(withoutEnd(words)) || openings.begins(words)
    }

    /// Whether a paragraph is furniture where no text follows.
    static func ends(_ words: ArraySlice<UInt8>) -> Bool {
        words.count <= longestOpened && endings.contains(withoutEnd(words))
    }

    /// The words without the punctuation after them.
    private static func withoutEnd(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var words = words
        while let last = words.last, last < 0x30 || last == UInt8(ascii: ":") || last == UInt8(ascii: ">") {
            words.removeLast()
        }
        return words
    }
}

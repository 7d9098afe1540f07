/// Words that pages put around an article. Source: the pages of some two hundred news sites.
enum Furniture {
    /// Lines that are furniture wherever they stand, in small letters, without closing punctuation.
    static let lines: Set<String> = [
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
    ]

    /// Lines that are furniture only after the article: with text under them they could be headings.
    static let endings: Set<String> = [
        "about the author", "archive", "around the web", "comments", "editor's picks", "editors' picks", "feedback",
        "from the web", "headlines", "in this story", "keywords", "latest", "latest news", "more",
        "more from this section",
        "more news", "more stories", "most popular", "most read", "most viewed", "newsletter", "newsletters",
        "other news",
        "others", "popular", "related", "tags", "top stories", "topics", "trending", "up next", "videos",
        "what to read next",
    ]

    /// How lines begin that send the reader elsewhere, in small letters.
    static let openings = [
        "[also read:", "[read:", "[see also:", "[watch:", "also read:", "also see:", "click here ", "copyright ©",
        "don't miss:", "filed under:", "follow us on ", "image copyright ", "image source,", "like us on ",
        "media caption",
        "more:", "posted in:", "read also:", "read more:", "read next:", "read:", "recommended:", "related article:",
        "related articles:", "related story:", "related:", "see also:", "share this ", "sign up for ", "sign up to ",
        "subscribe to ", "tags:", "this article was amended", "topics:", "watch:", "©",
    ]

    /// The longest of ``lines`` and ``endings``, in bytes, with the punctuation after it.
    private static let longestLine = 48
    /// The longest line that an opening makes furniture, in bytes.
    private static let longestOpened = 160

    /// Whether a paragraph is furniture wherever it stands.
    static func contains(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.count <= longestOpened else { return false }
        if words.count <= longestLine, lines.contains(folded(words)) { return true }
        guard let first = words.first, openingBytes.contains(first) else { return false }
        let line = String(decoding: words, as: UTF8.self).lowercased()
        return openings.contains { line.hasPrefix($0) }
    }

    /// Whether a paragraph is furniture where no text follows.
    static func ends(_ words: ArraySlice<UInt8>) -> Bool {
        words.count <= longestLine && endings.contains(folded(words))
    }

    /// The first bytes of ``openings``, in either case.
    private static let openingBytes = Set(
        openings.flatMap { [$0.utf8.first, $0.uppercased().utf8.first] }.compactMap(\.self))

    private static func folded(_ words: ArraySlice<UInt8>) -> String {
        var line = words
        while let last = line.last, ".:…>»!".utf8.contains(last) { line.removeLast() }
        return String(decoding: line, as: UTF8.self).lowercased().replacingApostrophes
    }
}

extension String {
    /// The same with straight apostrophes.
    fileprivate var replacingApostrophes: String { String(map { $0 == "’" ? "'" : $0 }) }
}

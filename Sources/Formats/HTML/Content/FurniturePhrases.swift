/// Words that a page says to its reader on its own behalf, not the article's.
///
/// Source: the standing phrases of news sites; a language is added by adding its phrases.
enum FurniturePhrases {
    /// Beginnings of such a block, lower case, sorted.
    static let openings = PhraseTable([
        "about the author", "advert", "all rights reserved", "also read", "article continues below", "back to gallery",
        "back to top", "citation:", "click here", "click to", "close", "comments", "continue reading", "contact us",
        "copyright", "don't miss", "download our", "download the", "email ", "explore further", "facebook",
        "filed under",
        "first published", "follow ", "for more ", "get access to", "get the latest", "get our", "go deeper",
        "have a tip",
        "have something to", "image ", "join our", "last updated", "leave a comment", "like us on", "listen:",
        "loading", "media playback", "more from", "more on this", "more:", "most popular", "most read", "must read",
        "need more", "newsletter", "next article", "now read", "opinions expressed", "originally published",
        "our standards:",
        "photo:", "photos:", "play video", "please enable", "please follow", "posted in", "post comment",
        "previous article", "reach the reporter", "read also", "read more", "read next", "read the full", "recommended",
        "related", "report a typo", "see also", "see more:", "share on", "share this", "sign up", "skip to",
        "sponsored", "start your day with", "stay up to date", "story continues", "subscribe", "tags:", "tell us",
        "the views expressed",
        "there's plenty more", "this document is subject to copyright", "thanks for reading", "topics", "trending",
        "tweet", "updated at", "view all",
        "view comments", "view gallery", "want more", "want to ", "watch:", "watch more", "watch now", "we're on",
        "you can follow", "you can reach", "you may also", "you might also", "×", "©",
    ])

    /// Words anywhere in a short block at an article's end, lower case, sorted.
    static let closings = PhraseTable([
        "@", "all rights reserved", "comentários com", "comments are", "contributed to this", "copyright", "edited by",
        "editing by", "follow him",
        "follow her", "follow me", "follow us",
        "is a reporter", "is a staff writer", "is a writer", "is the author of", "newsletter", "on facebook",
        "on twitter",
        "reporting by", "sign up", "subscribe", "terms of use", "writing by",
    ])

    /// Networks to share on, and what stands between them.
    static let networks = PhraseTable([
        "copy", "email", "e-mail", "facebook", "flipboard", "google", "google+", "instagram", "link", "linkedin",
        "mail", "messenger", "on",
        "pinterest", "print", "reddit", "share", "telegram", "this", "tumblr", "tweet", "twitter", "whatsapp", "x",
        "youtube",
    ])

    /// Words in the line under a picture, lower case, sorted.
    static let captionMarks = PhraseTable([
        "(ap photo", "(credit:", "(foto:", "(image credit", "(image:", "(photo by", "(photo:", "(picture:", "фото:",
        "Фото:", "ap photo/",
        "credit:", "file photo", "getty images",
        "image caption", "image copyright", "media caption", "photo by ", "photo ©", "photo:", "photograph:",
        "photos ©",
        "picture:", "shutterstock",
    ])

    /// Words of notices that stand anywhere in a page, lower case, sorted.
    static let notices = PhraseTable([
        "affiliate commission", "affiliate link", "media playback is unsupported", "media playback is not supported",
        "the contents of this site",
    ])
}

public import Model

extension Desk {
    /// Something for the world to do, or to know.
    public enum Request: Sendable {
        /// Do this for an article.
        case perform(Effect, for: ID)
        /// Write an article to a path, over what is there only where that is wanted.
        case save(Article, to: String, isForced: Bool, for: ID)
        /// An article was opened: it can be read.
        case opened(ID, Article)
        /// An article was left for good, in a state that knows the place.
        case left(ID, Article, State)
        /// An article was read anew: another text stands in its place; the state is that in the old one.
        case changed(ID, Article, from: State)
        /// Open what a link leads to, under a name of its own, from the article that has the link.
        case follow(String, ID, from: ID)
        /// Read an article anew from where it came from.
        case reload(ID)
        /// Compare two articles, and tell the first what came of it, with the title of the second.
        case compare(Article, Article, title: String, for: ID)
        /// What was on its way is not wanted any more: an article, or an article read anew.
        case giveUp(ID)
    }
}

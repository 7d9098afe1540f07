/// Something drawn over the panes until it is closed.
public enum Overlay: Hashable, Sendable {
    /// The keys, scrolled by `top` rows, only those with `filter` in them.
    case help(top: Int, filter: String)
    /// What is known about a quote or a figure, scrolled by `top` rows.
    case why(Target, top: Int)
    /// The statements that say when, ordered by date; `selected` is an index into ``ArticleIndex/timeline``.
    case timeline(selected: Int)
    /// What was dropped, doubted, repaired; `selected` is an index into ``NoteRow/rows(of:)``.
    case notes(selected: Int)
    /// The figures comparable with one, as bars; `selected` is an index among them.
    case chart(figure: Int, selected: Int)
    /// What this article and another have in common and what they do not; `selected` is an index into its items.
    case comparison(ArticleComparison, with: String, selected: Int)
    /// Something the library was asked for.
    case kept(KeptList)
}

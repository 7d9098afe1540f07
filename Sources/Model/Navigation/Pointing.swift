/// What a reader points at with the mouse.
public enum Pointed: Hashable, Sendable {
    /// A side of the screen with panes.
    public enum Side: Hashable, Sendable { case left, right }

    /// A place in the text.
    case text(Int)
    /// A row of a side pane.
    case row(Pane, Int)
    /// A row of the open picker, as a position among those left.
    case pick(Int)
    /// A row of the open overlay.
    case overlay(Int)
    /// Lines to scroll by, upwards where negative.
    case wheel(Int)
    /// How many columns the panes of a side are to have.
    case divider(Side, columns: Int)
}

extension State {
    /// Does what pointing there means: goes to the place, chooses the row, or where it is chosen already opens it.
    mutating func point(at pointed: Pointed, in context: Context) -> [Effect] {
        switch pointed {
        case .text(let offset): goToPointed(offset, in: context)
        case .row(let pane, let row):
            if focus == pane, selectedRow(of: pane, in: context) == row {
                activate(in: context)
            } else {
                setFocus(pane, in: context)
                select(row: row, in: context)
            }
        case .pick(let position):
            if prompt?.picker?.selected == position { return accept(in: context) }
            selectPick(position, in: context)
        case .overlay(let item):
            if overlay?.selected == item { return activateSelected(in: context) }
            scrollOverlay(by: item - (overlay?.selected ?? item), in: context)
        case .wheel(let lines): scrollLines(lines, in: context)
        case .divider(.left, let columns): leftColumns = columns
        case .divider(.right, let columns): rightColumns = columns
        }
        return []
    }

    /// Puts the reading position on a place in sight; what a list showed of the article stays as it is shown.
    private mutating func goToPointed(_ offset: Int, in context: Context) {
        if let origin = lists.focus?.origin {
            jumps.push(origin)
            lists.focus = nil
            lists.opened = nil
            focus = .article
        }
        place.point = context.article.text.boundary(atOrBefore: offset)
        target = nil
    }
}

extension Overlay {
    /// The chosen row; `nil` where rows cannot be chosen.
    public var selected: Int? {
        switch self {
        case .help, .why: nil
        case .timeline(let selected), .notes(let selected), .chart(_, let selected), .comparison(_, _, let selected):
            selected
        case .kept(let list): list.selected
        }
    }
}

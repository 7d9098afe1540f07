/// A distance to move by.
enum Distance {
    case lines(Int)
    case halfPages(Int)
    case pages(Int)

    /// The distance in lines on a screen of `height` lines; a page keeps two lines in sight.
    func lines(height: Int) -> Int {
        let (count, unit) =
            switch self {
            case .lines(let count): (count, 1)
            case .halfPages(let count): (count, max(1, height / 2))
            case .pages(let count): (count, max(1, height - 2))
            }
        let (product, overflow) = count.multipliedReportingOverflow(by: unit)
        return overflow ? (count < 0 ? -Int(Int32.max) : Int(Int32.max)) : product
    }
}

extension State {
    /// Moves in whatever has the keys: the open overlay, the focused list, the article.
    mutating func move(_ distance: Distance, in context: Context) {
        if let picker = prompt?.picker {
            selectPick(picker.selected + distance.lines(height: context.page.list), in: context)
        } else if overlay != nil {
            scrollOverlay(by: distance.lines(height: context.page.overlay.height), in: context)
        } else if focus != .article {
            let row = selectedRow(of: focus, in: context) ?? 0
            select(row: row + distance.lines(height: context.page.height), in: context)
        } else if case .lines(let count) = distance {
            moveReadingLine(by: count, in: context)
        } else {
            scroll(by: distance.lines(height: context.page.height), in: context)
        }
    }

    /// Moves the article by lines under a reading position that stays as long as it is in sight; elsewhere as ``move(_:in:)``.
    mutating func scrollLines(_ count: Int, in context: Context) {
        if focus == .article, overlay == nil, prompt == nil {
            scroll(by: count, in: context)
        } else {
            move(.lines(count), in: context)
        }
    }

    /// Goes to a percentage of the overlay, list or article.
    mutating func goTo(percent: Int, in context: Context) {
        let percent = max(0, min(100, percent))
        if overlay != nil {
            scrollOverlay(by: percent == 0 ? -Int(Int32.max) : context.page.overlay.rows * percent / 100, in: context)
        } else if focus != .article {
            select(row: (rowCount(of: focus, in: context) - 1) * percent / 100, in: context)
        } else {
            leap(to: place(atPercent: percent, in: context), in: context)
        }
    }

    private func place(atPercent percent: Int, in context: Context) -> Place {
        let text = context.article.text
        let offset = Int(Double(text.count) * Double(percent) / 100)
        let line = context.page.line(at: text.boundary(atOrBefore: offset))
        return Place(top: min(line, lastTop(in: context)), point: line)
    }

    /// Whether the reader has gone to the end.
    public func isAtEnd(in context: Context) -> Bool { place == place(atPercent: 100, in: context) }

    /// Goes to the end of an article of which there was only the beginning.
    public mutating func goToEnd(in context: Context) { place = place(atPercent: 100, in: context) }

    /// Goes to a place and remembers the one it leaves.
    mutating func leap(to new: Place, in context: Context) {
        guard new != place else { return }
        jumps.push(place)
        place = new
        target = nil
    }

    /// The first line of the last full screen.
    func lastTop(in context: Context) -> Int {
        context.page.line(1 - context.page.height, from: context.article.text.count)
    }

    /// Moves the reading position by lines. The text stays where it is until the position would leave the screen, and then
    /// moves by half of one: the eye keeps its place, and a line costs no more than the cursor's way.
    private mutating func moveReadingLine(by lines: Int, in context: Context) {
        let page = context.page
        let old = page.line(at: place.point)
        let new = page.line(lines, from: old)
        guard new != old else {
            message = Message(lines > 0 ? "end of the article" : "start of the article")
            return
        }
        place.point = new
        target = nil
        if page.row(of: new, top: place.top) == nil {
            place.top = min(page.line(-(page.height / 2), from: new), lastTop(in: context))
        }
    }

    /// Scrolls the article. The reading position stays while it is on the screen, else it goes to the first line; at
    /// the end of the text it walks on to the last line, so that every line can be reached.
    private mutating func scroll(by lines: Int, in context: Context) {
        let page = context.page
        let old = page.line(at: place.top)
        let new = min(page.line(lines, from: old), max(old, lastTop(in: context)))
        if new == old {
            let point = page.line(lines, from: place.point)
            guard point != page.line(at: place.point) else {
                message = Message(lines > 0 ? "end of the article" : "start of the article")
                return
            }
            place = Place(top: old, point: point)
            target = nil
            return
        }
        place.top = new
        if page.row(of: place.point, top: new) == nil {
            place.point = new
            target = nil
        }
    }
}

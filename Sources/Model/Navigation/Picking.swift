extension State {
    /// Opens a picker: the article stays in sight above it, and shows what is chosen.
    mutating func openPicker(_ kind: Picker.Kind, in context: Context) -> [Effect] {
        let lister = PickerLister(self, context)
        let rows = lister.rows(kind)
        guard !rows.isEmpty else {
            message = Message("no \(kind.plural) here", isError: true)
            return []
        }
        let start = lister.start(kind, among: rows)
        let origin = Picker.Origin(place: place, target: target, focus: focus, lists: lists)
        if let there = lists.focus?.origin { place = there }
        overlay = nil
        focus = .article
        lists.focus = nil
        lists.opened = nil
        var opened = Prompt(.pick(kind), origin: place)
        opened.picker = Picker(kind: kind, rows: rows, left: nil, selected: start, start: start, origin: origin)
        prompt = opened
        return [.rank("", rows)]
    }

    /// Follows what was typed into the picker.
    mutating func followPicker(_ typed: Prompt, in context: Context) -> [Effect] {
        guard let picker = typed.picker else { return [] }
        guard typed.text.contains(where: { $0 != " " }) else {
            prompt?.picker?.left = nil
            prompt?.picker?.selected = picker.start
            previewPick(in: context)
            return []
        }
        return [.rank(typed.text, picker.rows)]
    }

    /// Takes the rows that what was typed leaves, best first; the best one is chosen.
    mutating func take(_ ranked: [Int], for text: String, in context: Context) {
        guard let typed = prompt, let picker = typed.picker, typed.text == text, !text.isEmpty,
            ranked.allSatisfy(picker.rows.indices.contains)
        else { return }
        prompt?.picker?.left = ranked
        prompt?.picker?.selected = 0
        previewPick(in: context)
    }

    /// Chooses a row of the picker, at most the first or last.
    mutating func selectPick(_ position: Int, in context: Context) {
        guard let picker = prompt?.picker, picker.count > 0 else { return }
        prompt?.picker?.selected = max(0, min(picker.count - 1, position))
        previewPick(in: context)
    }

    /// Shows in the article what is chosen.
    private mutating func previewPick(in context: Context) {
        guard let picker = prompt?.picker, let row = picker.row(at: picker.selected), holds(row, in: context) else {
            return
        }
        show(row.goal, in: context)
    }

    private mutating func show(_ goal: PickerRow.Goal, in context: Context) {
        switch goal {
        case .target(let target): show(target, in: context)
        case .span(let span):
            land(on: span, in: context)
            target = nil
        case .place(let there):
            place = there
            target = nil
        case .article: break
        }
    }

    /// Goes to what is chosen; the place left is remembered.
    mutating func acceptPick(_ done: Prompt, in context: Context) -> [Effect] {
        guard let picker = done.picker, let row = picker.row(at: picker.selected), holds(row, in: context) else {
            abandon(done.picker)
            message = Message("nothing to pick", isError: true)
            return []
        }
        if case .article(let position) = row.goal {
            abandon(picker)
            return [picker.kind == .other ? .compare(position) : .showArticle(position)]
        }
        if case .target(.link(let id)) = row.goal {
            abandon(picker)
            return open(id, in: context)
        }
        place = done.origin
        target = picker.origin.target
        jumps.push(place)
        show(row.goal, in: context)
        return []
    }

    /// Puts everything back as it was before the picker opened.
    mutating func abandon(_ picker: Picker?) {
        guard let origin = picker?.origin else { return }
        place = origin.place
        target = origin.target
        focus = origin.focus
        lists = origin.lists
    }
}

extension State {
    /// The link that a command means: the one last gone to, else the one at the reading position or next on its line.
    func linkAtHand(in context: Context) -> Int? {
        if case .link(let id) = target, context.article.links.indices.contains(id) { return id }
        guard focus == .article else { return nil }
        let links = context.index.links
        if let id = links.item(at: place.point) { return id }
        let next = links.firstPosition(atOrAfter: place.point)
        guard let span = links.spans[safe: next],
            context.page.line(at: span.start) == context.page.line(at: place.point)
        else { return nil }
        return links.items[next]
    }

    /// Opens the link at hand as an article of its own, or shows the picture there.
    mutating func openLink(in context: Context) -> [Effect] {
        guard let id = linkAtHand(in: context) else { return [] }
        return open(id, in: context)
    }

    /// Opens a link; that of a picture shows it.
    mutating func open(_ id: Int, in context: Context) -> [Effect] {
        let link = context.article.links[id]
        guard context.article.pictures.contains(where: { $0.span.start == link.span.start && $0.target == link.target })
        else { return [.openLink(link.target)] }
        guard pictures != .off else {
            message = Message("pictures are not drawn: F4 changes that, y l copies the address", isError: true)
            return []
        }
        return [.showPicture(link.target, pictures)]
    }

    /// Copies the address of the link at hand.
    mutating func copyLink(in context: Context) -> [Effect] {
        guard let id = linkAtHand(in: context) else { return [] }
        message = Message("address copied")
        return [.copy(context.article.links[id].target)]
    }
}

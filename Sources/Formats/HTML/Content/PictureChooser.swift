internal import Model

/// Chooses the pictures that belong to an article, and finds the words under them among its blocks.
struct PictureChooser {
    /// A picture with its words, and where among the blocks it goes.
    struct Chosen {
        /// The index of the block it stands before.
        let next: Int
        /// The picture, its address as the page writes it.
        let picture: Picture
        /// The blocks that its words come from, and that are no part of the article.
        let legend: [Int]
        /// Whether the words under it are shown with it: they are in no block of the article.
        let hasLegend: Bool
    }

    /// The blocks as they were built, and as they were told from furniture.
    private let built: [PageBlock]
    private let blocks: [PageBlock]
    /// The captions in each figure.
    private let captions: [Int: [Int]]
    /// The first and the last block of the article; `nil` where it has none.
    private let article: ClosedRange<Int>?

    /// Blocks about pictures that are passed over on the way to a neighbour.
    private static let reach = 20
    /// Characters of the longest words under a picture.
    private static let longest = 900

    /// A chooser among the pictures of some blocks.
    init(_ built: [PageBlock], filtered blocks: [PageBlock]) {
        self.built = built
        self.blocks = blocks
        captions = Dictionary(
            grouping: built.indices.filter {
                built[$0].figure != nil && built[$0].kind == .caption && built[$0].width <= Self.longest
            }, by: { built[$0].figure ?? 0 })
        let first = blocks.firstIndex { !$0.isFurniture }
        let last = blocks.lastIndex { !$0.isFurniture }
        article = first.flatMap { first in last.map { first...$0 } }
    }

    /// The pictures of the article of a title, in order.
    func choose(_ pictures: [PagePicture], title: String? = nil) -> [Chosen] {
        var chosen: [Chosen] = []
        var known: Set<String> = []
        for (index, picture) in pictures.enumerated() where !picture.isInLine {
            let after = pictures.indices.contains(index + 1) ? pictures[index + 1] : nil
            let words = words(under: picture, before: after)
            guard belongs(picture, hasWords: !words.isEmpty), !picture.isNamedFurniture || !words.isEmpty else {
                continue
            }
            if let source = picture.source, !known.insert(source).inserted { continue }
            let dropped = words.filter { blocks[$0].isFurniture }
            let (caption, credit) = divide(words)
            chosen.append(
                Chosen(
                    next: picture.next,
                    picture: Picture(
                        Span(0, 0), description: picture.description == title ? nil : picture.description,
                        caption: caption, credit: credit,
                        width: picture.width, height: picture.height, target: picture.source),
                    legend: dropped, hasLegend: dropped.count == words.count))
        }
        return chosen
    }

    /// Whether a picture stands in the article: it has words under it, or its neighbour among the blocks is part of it.
    private func belongs(_ picture: PagePicture, hasWords: Bool) -> Bool {
        guard let article else { return false }
        let isAfterOurs = isOurs(blocks[..<picture.next].indices.reversed())
        let isBeforeOurs = isOurs(blocks[picture.next...].indices)
        // Behind the article there is hardly anything of it.
        if picture.next > article.upperBound {
            return isAfterOurs && (hasWords || picture.figure != nil) && !picture.isLinked
        }
        if picture.isLinked, !hasWords { return isAfterOurs && isBeforeOurs }
        return isAfterOurs || isBeforeOurs || hasWords && (picture.next <= article.lowerBound || picture.figure != nil)
    }

    /// Whether the first of some blocks that is not about a picture is part of the article.
    private func isOurs(_ indices: some Sequence<Int>) -> Bool {
        indices.lazy.prefix(Self.reach).first { built[$0].kind != .caption }.map { !blocks[$0].isFurniture } ?? false
    }

    /// The blocks with the words under a picture: those of its figure, else the line that follows it.
    private func words(under picture: PagePicture, before other: PagePicture?) -> [Int] {
        if let figure = picture.figure {
            // What stands under several belongs to the last.
            if let other, other.figure == figure { return [] }
            if let captions = captions[figure] { return captions }
        }
        let next = picture.next
        guard built.indices.contains(next), other.map({ $0.next > next }) ?? true, built[next].figure == nil else {
            return []
        }
        let isMarked =
            blocks[next].kind == .boilerplate && FurniturePhrases.captionMarks.occurs(in: built[next].text[...])
        let isCaption = built[next].kind == .caption || isMarked && built[next].width < 300
        return isCaption && !built[next].isOfTable ? [next] : []
    }

    /// Caption and credit.
    private func divide(_ words: [Int]) -> (caption: String?, credit: String?) {
        var caption: [String] = []
        var credit: [String] = []
        for index in words {
            let block = built[index]
            let start = block.credit ?? (block.hints.contains(.credit) ? 0 : block.text.count)
            let parts = [block.text[..<start], block.text[start...]].map { part in
                String(decoding: part.drop { $0 == 0x20 }, as: UTF8.self).trimmedEnd
            }
            if !parts[0].isEmpty { caption.append(parts[0]) }
            if !parts[1].isEmpty { credit.append(parts[1]) }
        }
        func joined(_ parts: [String]) -> String? { parts.isEmpty ? nil : parts.joined(separator: " ") }
        return (joined(caption), joined(credit))
    }
}

extension String {
    /// The text without blanks at its end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

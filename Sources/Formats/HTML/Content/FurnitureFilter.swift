internal import Model

/// Tells an article's blocks from the furniture that stands among them: the repeated headline, the byline, captions, links
/// to other articles, calls to subscribe, the notes about the author.
struct FurnitureFilter {
    private var blocks: [PageBlock]
    private let title: [UInt8]?
    /// How a note about the author begins.
    private let authors: PhraseTable
    private var isKept: [Bool]

    /// Characters from which a paragraph is taken for the article's own.
    private static let proseLength = 80
    /// How many blocks the matter before the first sentence may have.
    private static let preambleLimit = 24
    /// How many blocks apart the same words twice are a mistake of the page; farther apart they may be a refrain.
    private static let repeatDistance = 4
    /// How many quotations are looked for in the text: an article with more sets them off for another reason.
    private static let pullQuoteLimit = 30

    /// A filter over the blocks of the article `title` by `byline`.
    init(_ blocks: [PageBlock], title: String?, byline: String?) {
        authors = AuthorNote.openings(byline)
        self.blocks = Self.withoutCommonHints(blocks)
        self.title = title.map { Self.folded(Array($0.utf8)) }
        isKept = Array(repeating: true, count: blocks.count)
    }

    /// The blocks without the hints that a fifth of the longer ones share: those say something of what is around them all.
    private static func withoutCommonHints(_ blocks: [PageBlock]) -> [PageBlock] {
        let long = blocks.filter { $0.width >= proseLength }
        var common: ClassHint = []
        for hint in [ClassHint.byline, .deck, .doubtful] {
            let sharing = long.count { $0.hints.contains(hint) }
            if sharing * 5 > long.count { common.formUnion(hint) }
        }
        return blocks.map { block in
            var block = block
            block.hints.subtract(common)
            return block
        }
    }

    /// The blocks; what is furniture has become a title, a byline or boilerplate.
    mutating func filter() -> [PageBlock] {
        let whole = blocks
        dropCaptions()
        dropPhrases()
        dropLinks()
        dropPreamble()
        promoteHeadings()
        dropScraps()
        dropRepeated()
        dropPullQuotes()
        dropTail()
        dropBareHeadings()
        // Where nothing would be left, what there is is the article.
        return isKept.contains(true) ? blocks : whole
    }

    private mutating func drop(_ index: Int, as kind: Block.Kind = .boilerplate) {
        isKept[index] = false
        blocks[index].kind = kind
        blocks[index].level = nil
    }

    /// Whether a block is a sentence or more of the article's own.
    private func isProse(_ index: Int) -> Bool {
        let block = blocks[index]
        guard isKept[index], block.linkDensity < 0.5, block.kind != .heading else { return false }
        let hasWords = block.text.contains { $0 == 0x20 || $0 >= 0x80 }
        let isCredit = block.hints.contains(.byline) || block.isCredit && !Self.endsSentence(block)
        return hasWords && block.width >= Self.proseLength && !isCredit
    }

    private mutating func dropCaptions() {
        let captions = blocks.filter { $0.kind == .caption }.reduce(0) { $0 + $1.width }
        // Where most of the words stand under pictures, the pictures are the article.
        guard captions * 2 < blocks.reduce(0, { $0 + $1.width }) else { return }
        for index in blocks.indices {
            let block = blocks[index]
            if block.isOfTable { continue }
            guard block.kind == .caption || block.width < 300 && block.kind == .paragraph else { continue }
            guard block.kind == .caption || FurniturePhrases.captionMarks.occurs(in: block.text[...]) else { continue }
            drop(index)
            // A label alone: who took the picture stands in the next line.
            if block.width < 16, block.text.last == UInt8(ascii: ":"), index + 1 < blocks.count,
                blocks[index + 1].width < 60, !Self.endsSentence(blocks[index + 1])
            {
                drop(index + 1)
            }
        }
    }

    private mutating func dropPhrases() {
        for index in blocks.indices where isKept[index] && blocks[index].text.count < 600 {
            let block = blocks[index]
            guard block.kind == .paragraph || block.kind == .heading, block.width < 200 else { continue }
            let isNetworks = block.text.split(separator: 0x20).allSatisfy(FurniturePhrases.networks.contains)
            // The phrase alone, or with a link behind it.
            let isLine = Furniture.contains(block.text[...]) && block.kind == .paragraph
            let isPhrase =
                FurniturePhrases.openings.begins(block.text[...]) && (block.linkDensity > 0.3 || block.width < 36)
            let isNotice = FurniturePhrases.notices.occurs(in: block.text[...])
            if isNetworks || isLine || isPhrase || isNotice || block.text.starts(with: "©".utf8) { drop(index) }
        }
    }

    /// Paragraphs that are a link and nothing else, and lists of such.
    private mutating func dropLinks() {
        var index = 0
        while index < blocks.count {
            guard isKept[index] else {
                index += 1
                continue
            }
            if blocks[index].kind == .item {
                var end = index
                while end < blocks.count, blocks[end].kind == .item { end += 1 }
                let total = blocks[index..<end].reduce(0) { $0 + $1.text.count }
                let linked = blocks[index..<end].reduce(0) { $0 + $1.linked }
                let isProse = blocks[index..<end].contains { Self.endsSentence($0) }
                if linked * 10 > total * 7, !isProse { for item in index..<end { drop(item) } }
                index = end
                continue
            }
            if blocks[index].kind == .paragraph, blocks[index].linkDensity > 0.8,
                !blocks[index].text.starts(with: "http".utf8)
            {
                drop(index)
            }
            index += 1
        }
    }

    /// What stands before the first sentence: headline, sections, byline, dates. What stands before the byline is a deck.
    private mutating func dropPreamble() {
        guard let first = blocks.indices.first(where: isProse) else { return }
        let byline = blocks[..<min(first + 3, Self.preambleLimit, blocks.count)].lastIndex(where: \.isCredit)
        var start = first
        if let byline, byline > first, blocks[first].width < 300 {
            let between = blocks.indices[..<byline].filter {
                isKept[$0] && !blocks[$0].isCredit && blocks[$0].kind == .paragraph
            }
            if between.count == 1 { start = byline + 1 }
        }
        // A heading behind the byline belongs to the article, and so does what follows it.
        if let byline, byline < start, let heading = blocks[byline..<start].firstIndex(where: isSectionHeading) {
            start = heading
        }
        let matter = blocks[..<start].reduce(0) { $0 + $1.width }
        let isShort = matter * 3 < blocks[start...].reduce(0) { $0 + $1.width }
        for index in blocks[..<start].indices where isKept[index] || blocks[index].kind == .boilerplate {
            let block = blocks[index]
            if isTitle(index) {
                drop(index, as: .title)
            } else if block.isCredit {
                drop(index, as: .byline)
            } else if isShort, isKept[index], block.kind != .quotation {
                let belongs =
                    block.kind == .heading
                    ? block.linkDensity < 0.5 : Self.endsSentence(block) && block.linkDensity < 0.5
                if !belongs || index < (byline ?? 0) || block.hints.contains(.deck) { drop(index) }
            }
        }
        for index in blocks.indices where isKept[index] {
            if isTitle(index) {
                drop(index, as: .title)
            } else if blocks[index].hints.contains(.byline), blocks[index].width < 100 {
                drop(index, as: .byline)
            }
        }
    }

    private func isSectionHeading(_ block: PageBlock) -> Bool {
        block.kind == .heading && block.level != 1 && block.linkDensity < 0.5 && !block.hints.contains(.deck)
            && Self.folded(block.text) != title
    }

    private func isTitle(_ index: Int) -> Bool {
        guard let title, !title.isEmpty, blocks[index].width < 300 else { return false }
        let words = Self.folded(blocks[index].text)
        if words == title { return true }
        return blocks[index].kind == .heading && words.count > 15
            && (ByteSearch.contains(words, in: title) || ByteSearch.contains(title, in: words))
            && blocks[index].level ?? 9 <= 2
    }

    /// Makes headings of short lines between paragraphs that are bold or in capitals throughout.
    private mutating func promoteHeadings() {
        let level = blocks.compactMap { $0.kind == .heading ? $0.level : nil }.max().map { min($0 + 1, 6) } ?? 2
        let kept = blocks.indices.filter { isKept[$0] }
        for (index, next) in zip(kept, kept.dropFirst()) where blocks[index].kind == .paragraph {
            guard blocks[index].looksLikeHeading, isProse(next) else { continue }
            blocks[index].kind = .heading
            blocks[index].level = level
        }
    }

    /// Single words that are neither sentence nor heading: the labels of players and galleries.
    private mutating func dropScraps() {
        guard blocks.indices.lazy.filter(isProse).count > 3 else { return }
        for index in blocks.indices where isKept[index] && blocks[index].kind == .paragraph && blocks[index].isScrap {
            if !Self.endsSentence(blocks[index]), blocks[index].bold == 0 { drop(index) }
        }
    }

    private mutating func dropRepeated() {
        for index in blocks.indices where isKept[index] && 30..<Self.proseLength * 2 ~= blocks[index].width {
            guard blocks[index].kind == .paragraph || blocks[index].kind == .heading else { continue }
            let before = blocks[max(0, index - Self.repeatDistance)..<index]
            if before.contains(where: { $0.text == blocks[index].text }) { drop(index) }
        }
    }

    /// Quotations set off from the text whose words stand in it as well.
    private mutating func dropPullQuotes() {
        let quotations = blocks.indices.filter { index in
            let isSetOff = blocks[index].kind == .quotation || blocks[index].hints.contains(.pullQuote)
            return isKept[index] && isSetOff && 20...400 ~= blocks[index].width
        }
        guard 1...Self.pullQuoteLimit ~= quotations.count else { return }
        let paragraphs = blocks.indices.filter {
            isKept[$0] && blocks[$0].kind == .paragraph && !quotations.contains($0)
        }
        let text = paragraphs.flatMap { Self.folded(blocks[$0].text) }
        for index in quotations where ByteSearch.contains(Self.folded(blocks[index].text), in: text) { drop(index) }
    }

    /// From the end backwards: what is no sentence, and what speaks of the author or the site.
    private mutating func dropTail() {
        guard blocks.indices.lazy.filter(isProse).count > 3 else { return }
        dropTailLinks()
        for index in blocks.indices.reversed() where isKept[index] {
            let block = blocks[index]
            guard block.kind == .paragraph || block.kind == .heading else { return }
            let isShort = block.width < 300
            let isClosing = isShort && FurniturePhrases.closings.occurs(in: block.text[...])
            let isOpening = isShort && FurniturePhrases.openings.begins(block.text[...])
            let isScrap =
                block.width < 60 && !Self.endsSentence(block) && (block.isScrap || block.linkDensity > 0.5)
                || block.isCredit
            let isAuthor = authors.begins(block.text[...]) || block.isContact
            let isBeside = block.hints.contains(.doubtful) && block.width < 400
            guard isClosing || isScrap || isOpening || isAuthor || isBeside || block.kind == .heading else { return }
            drop(index)
        }
    }

    /// A list at the end that is mostly links, whatever marks its lines close with: headlines may be questions.
    private mutating func dropTailLinks() {
        guard var end = blocks.indices.last(where: { isKept[$0] }), blocks[end].kind == .item else { return }
        end += 1
        let start = blocks[..<end].lastIndex { $0.kind != .item }.map { $0 + 1 } ?? 0
        let total = blocks[start..<end].reduce(0) { $0 + $1.text.count }
        let linked = blocks[start..<end].reduce(0) { $0 + $1.linked }
        guard start > 0, linked * 10 > total * 6 else { return }
        for item in start..<end { drop(item) }
    }

    /// Headings that nothing follows, or whose section was furniture.
    private mutating func dropBareHeadings() {
        var next: Int?
        for index in blocks.indices.reversed() where isKept[index] {
            if blocks[index].kind == .heading {
                let end = next ?? blocks.count
                let isEmpty =
                    next.map { blocks[$0].kind == .heading && blocks[$0].level ?? 0 <= blocks[index].level ?? 0 }
                    ?? true
                if isEmpty, end > index + 1 || next == nil {
                    drop(index)
                    continue
                }
            }
            next = index
        }
    }

    private static func endsSentence(_ block: PageBlock) -> Bool {
        block.lastScalar.map(SentenceEnds.scalars.contains) ?? false
    }

    /// The letters and digits alone, ASCII in lower case.
    private static func folded(_ text: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        var index = 0
        while index < text.count {
            // General punctuation, quotation marks among it.
            if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 {
                index += 3
                continue
            }
            let byte = ByteSearch.lower(text[index])
            if 0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte >= 0x80 { folded.append(byte) }
            index += 1
        }
        return folded
    }
}

internal import Model

/// Paragraphs → what each is, and what the first ones say about the article.
struct BlockClassifier {
    /// What a paragraph is.
    struct Verdict {
        /// The kind of block.
        var kind = Block.Kind.paragraph
        /// The level of a heading or item.
        var level: Int?
        /// How many bytes of a bullet stand before the words.
        var markerLength = 0
    }

    private let paragraphs: Paragraphs
    private var verdicts: [Verdict]
    private var metadata = Metadata()
    /// The paragraph that is the title.
    private var title: Int?

    /// What the paragraphs are, one verdict each, and the metadata they give.
    static func classify(_ paragraphs: Paragraphs) -> (verdicts: [Verdict], metadata: Metadata) {
        var classifier = BlockClassifier(paragraphs)
        classifier.classifyByWords()
        classifier.classifyHead()
        classifier.classifyLists()
        classifier.classifyRepeatedTitle()
        classifier.classifyEnd()
        HeadingFinder(paragraphs, after: classifier.title).find(in: &classifier.verdicts)
        return (classifier.verdicts, classifier.metadata)
    }

    private init(_ paragraphs: Paragraphs) {
        self.paragraphs = paragraphs
        verdicts = Array(repeating: Verdict(), count: paragraphs.all.count)
    }

    private func words(_ index: Int) -> ArraySlice<UInt8> { paragraphs.words(index) }

    /// Furniture, captions and quotations, which show by themselves what they are.
    private mutating func classifyByWords() {
        let deep = paragraphs.all.count { $0.indent >= Paragraph.deepIndent }
        // Where every paragraph is indented, the indent means nothing.
        let indentQuotes = deep * 4 <= paragraphs.all.count
        for (index, paragraph) in paragraphs.all.enumerated() {
            let words = words(index)
            if ParagraphForm(words).isOrnament || Furniture.contains(words) {
                verdicts[index].kind = .boilerplate
            } else if CaptionMarks.contains(words) {
                verdicts[index].kind = .caption
            } else if Byline.isCredit(words) {
                verdicts[index].kind = .byline
            } else if paragraph.isQuoted {
                verdicts[index].kind = .quotation
            } else if indentQuotes, index > 0, paragraph.indent >= Paragraph.deepIndent, ListMarker.read(words) == nil {
                verdicts[index].kind = .quotation
            }
        }
    }

    /// Title, bylines and date before the first running text, and the outlet and reporter it names.
    private mutating func classifyHead() {
        // A summary stands under a title; after one no title can come, though a byline can.
        var titleMayCome = true
        for index in paragraphs.all.indices.prefix(12) where verdicts[index].kind == .paragraph {
            let words = words(index)
            if let byline = Byline.read(words) {
                verdicts[index].kind = .byline
                take(byline)
            } else if titleMayCome, isTitle(index) {
                verdicts[index].kind = .title
                titleMayCome = false
                title = index
                metadata.title = String(decoding: words, as: UTF8.self)
            } else {
                titleMayCome = false
                guard ParagraphForm(words).isProse else { continue }
                metadata.site = Dateline.outlet(words)
                if metadata.byline == nil { metadata.byline = ReporterCredit.name(words) }
                break
            }
        }
    }

    private mutating func take(_ byline: Byline) {
        if metadata.byline == nil { metadata.byline = byline.names }
        for date in byline.dates {
            if date.isChange {
                if metadata.modified == nil { metadata.modified = date.iso }
            } else if metadata.published == nil {
                metadata.published = date.iso
            }
        }
    }

    /// Whether a paragraph is the title: the first, short, one sentence at most, with something under it.
    private func isTitle(_ index: Int) -> Bool {
        guard index + 1 < paragraphs.all.count else { return false }
        let words = words(index)
        let form = ParagraphForm(words)
        guard paragraphs.all[index].lineCount <= 3, words.count <= 240, form.wordCount <= 30,
            ListMarker.read(words) == nil,
            Dateline.outlet(words) == nil, form.sentenceEnds == 0
        else { return false }
        if form.endsOpen { return true }
        // A closed line is a title if it is a short one over longer text.
        return words.count <= 110 && !form.opensWithQuote && words.last != UInt8(ascii: ":")
            && paragraphs.all[(index + 1)...].prefix(3).contains { $0.clean.count > words.count }
    }

    /// Items: paragraphs with a bullet or number, next to another or after a colon.
    private mutating func classifyLists() {
        var indents: [Int] = []
        for index in paragraphs.all.indices where verdicts[index].kind == .paragraph {
            guard let marker = ListMarker.read(words(index)), isInList(index, marker) else {
                indents.removeAll(keepingCapacity: true)
                continue
            }
            let indent = paragraphs.all[index].indent
            while let last = indents.last, last > indent { indents.removeLast() }
            if indents.last != indent { indents.append(indent) }
            verdicts[index].kind = .item
            verdicts[index].level = indents.count
            if case .bullet(let length) = marker { verdicts[index].markerLength = length }
        }
    }

    private func isInList(_ index: Int, _ marker: ListMarker) -> Bool {
        func isSame(_ other: Int) -> Bool {
            guard paragraphs.all.indices.contains(other), let found = ListMarker.read(words(other)) else {
                return false
            }
            switch (marker, found) {
            case (.bullet, .bullet), (.ordinal, .ordinal): return true
            default: return false
            }
        }
        if isSame(index - 1) || isSame(index + 1) { return true }
        if index > 0, words(index - 1).last == UInt8(ascii: ":") { return true }
        // Only a bullet that is nothing else makes an item alone.
        if case .bullet = marker { return words(index).first == 0xE2 }
        return false
    }

    /// Lines that say the title again.
    private mutating func classifyRepeatedTitle() {
        guard let title else { return }
        let repeated = RepeatedTitle(words(title))
        for index in paragraphs.all.indices.dropFirst(title + 1) where repeated.matches(words(index)) {
            verdicts[index].kind = .boilerplate
        }
    }

    /// Short open lines after the last running text: "Feedback", "Others", and what a page lists under them.
    private mutating func classifyEnd() {
        guard
            let last = paragraphs.all.indices.last(where: {
                verdicts[$0].kind.isText && ParagraphForm(words($0)).isProse
            })
        else { return }
        var isFurniture = false
        for index in paragraphs.all.indices.dropFirst(last + 1) {
            let words = words(index)
            if Furniture.ends(words) {
                isFurniture = true
                verdicts[index].kind = .boilerplate
            }
            guard verdicts[index].kind == .paragraph else { continue }
            let form = ParagraphForm(words)
            let isLone = paragraphs.all[index].blanksBefore > 0 && form.isHeadingLike && form.wordCount <= 3
            if isLone || (isFurniture && form.endsOpen) { verdicts[index].kind = .boilerplate }
        }
    }
}

extension Paragraph {
    /// An indent that sets a paragraph off from the text, in columns.
    static let deepIndent = 4
}

extension Paragraphs {
    /// The words of a paragraph.
    func words(_ index: Int) -> ArraySlice<UInt8> { bytes[all[index].clean.range] }
}

extension Block.Kind {
    /// Whether it is the running text of an article.
    var isText: Bool { self == .paragraph || self == .item || self == .quotation }
}

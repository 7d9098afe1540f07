/// Marks what is not part of an article whatever stands around it: hidden elements, navigation, and what class names give
/// away.
struct FurnitureMarker {
    /// Whether the subtree of an element is left out; only its top is marked.
    private(set) var isOut: [Bool]
    /// What the names of each element say.
    private(set) var hints: [ClassHint]

    /// What stands outside an element has to be one in so many of the page's sentences for it to be left out.
    private static let share = 7

    /// Marks a tree. With `isLenient`, class names and hiding count for nothing: some pages hide the article until a
    /// script shows it, or name everything alike.
    init(_ tree: HTMLTree, isLenient: Bool = false) {
        isOut = Array(repeating: false, count: tree.count)
        hints = Array(repeating: [], count: tree.count)
        var hinter = ClassHinter()
        for index in 0..<tree.count where tree.tag(index) != .text {
            hints[index] = Self.hint(tree, index, &hinter)
            isOut[index] = tree.tag(index).isNeverText
        }
        let measure = PageMeasure(tree, without: isOut)
        var index = 0
        while index < tree.count {
            if !isOut[index], isFurniture(tree, index, isLenient: isLenient), !isHeading(tree, index, measure) {
                // What holds nearly all sentences of the page is the article, whatever it is called.
                isOut[index] = (measure.prose[0] - measure.prose[index]) * Self.share >= measure.prose[0]
            }
            index = isOut[index] ? tree.end(index) : index + 1
        }
    }

    private static func hint(_ tree: HTMLTree, _ index: Int, _ hinter: inout ClassHinter) -> ClassHint {
        var hints: ClassHint = []
        for name in [HTMLAttribute.class, .id, .role, .dataTestid, .dataComponent] {
            if let value = tree.attribute(name, of: index) { hints.formUnion(hinter.hints(in: value)) }
        }
        if tree.value(.itemprop, of: index) == "articleBody" { hints.formUnion([.content, .body]) }
        return hints
    }

    /// Whether it is most of a heading: those are often links back to a table of contents.
    private func isHeading(_ tree: HTMLTree, _ index: Int, _ measure: PageMeasure) -> Bool {
        let parent = tree.parent(index)
        return tree.tag(parent).headingLevel != nil && measure.characters[index] * 2 > measure.characters[parent]
    }

    private func isFurniture(_ tree: HTMLTree, _ index: Int, isLenient: Bool) -> Bool {
        switch tree.tag(index) {
        case .text, .html, .body, .main: return false
        case .nav, .footer, .menu, .aside: return !isLenient || tree.tag(index) == .nav
        case .article where isLenient: return false
        default: break
        }
        if isLenient { return false }
        if isHidden(tree, index) { return true }
        switch tree.tag(index) {
        case .article, .table, .tbody, .tr, .td, .code, .pre: return false
        default: return hints[index].contains(.furniture) && !holdsPost(tree, index)
        }
    }

    /// Whether it is a post from elsewhere that the article quotes: "social" is in the name of many such.
    private func holdsPost(_ tree: HTMLTree, _ index: Int) -> Bool {
        tree.end(index) - index < 60 && tree.descendants(index).contains { tree.tag($0) == .blockquote }
    }

    private func isHidden(_ tree: HTMLTree, _ index: Int) -> Bool {
        if tree.attribute(.hidden, of: index) != nil { return true }
        if let value = tree.value(.ariaHidden, of: index), value == "true" { return true }
        guard let style = tree.value(.style, of: index)?.lowercased() else { return false }
        let compact = style.filter { $0 != " " }
        return compact.contains("display:none") || compact.contains("visibility:hidden")
    }
}

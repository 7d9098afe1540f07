/// How much text stands below each element of a page, and how much of it is links.
struct PageMeasure {
    /// Characters that are not white space; one of a script without spaces between words counts as two.
    private(set) var characters: [Int]
    /// The same inside links.
    private(set) var linked: [Int]
    /// Commas of all scripts: what sentences have and menus lack.
    private(set) var commas: [Int]
    /// Characters in sentences: runs of text of some length outside links.
    private(set) var prose: [Int]

    /// Measures a tree without the subtrees that `isOut` marks.
    init(_ tree: HTMLTree, without isOut: [Bool]) {
        characters = Array(repeating: 0, count: tree.count)
        linked = characters
        commas = characters
        prose = characters
        var index = 0
        var linkEnd = 0
        while index < tree.count {
            if isOut[index] {
                index = tree.end(index)
                continue
            }
            if tree.tag(index) == .a, tree.attribute(.href, of: index) != nil {
                linkEnd = max(linkEnd, tree.end(index))
            }
            if tree.tag(index) == .text { measure(tree.text(index), at: index, isLinked: index < linkEnd) }
            index += 1
        }
        for index in stride(from: tree.count - 1, to: 0, by: -1) {
            let parent = tree.parent(index)
            characters[parent] += characters[index]
            linked[parent] += linked[index]
            commas[parent] += commas[index]
            prose[parent] += prose[index]
        }
    }

    /// The share of an element's text that stands in links, 0 to 1.
    func linkDensity(_ index: Int) -> Double {
        characters[index] == 0 ? 0 : Double(linked[index]) / Double(characters[index])
    }

    private mutating func measure(_ text: ArraySlice<UInt8>, at index: Int, isLinked: Bool) {
        var count = 0
        var commaCount = 0
        var previous: UInt8 = 0
        for byte in text {
            // Continuation bytes count nothing; the lead byte of U+2E80 and above counts two.
            if byte > 0x20, byte & 0xC0 != 0x80 { count += 0xE3...0xED ~= byte ? 2 : 1 }
            switch (previous, byte) {
            case (_, UInt8(ascii: ",")), (0xD8, 0x8C), (0xBC, 0x8C), (0x80, 0x81): commaCount += 1
            default: break
            }
            previous = byte
        }
        characters[index] = count
        commas[index] = commaCount
        if isLinked { linked[index] = count } else if count >= 40 { prose[index] = count }
    }
}

/// The lines of preformatted text as they stand, without controls.
enum CodeComposer {
    /// The text below `index`, with its line breaks and indentation.
    static func text(_ tree: HTMLTree, _ index: Int, _ isOut: [Bool]) -> [UInt8] {
        var cleaner = CodeCleaner()
        var node = index
        while node < tree.end(index) {
            if isOut[node] {
                node = tree.end(node)
                continue
            }
            if tree.tag(node) == .br { cleaner.add([0x0A]) }
            cleaner.add(tree.text(node))
            node += 1
        }
        return cleaner.lines
    }
}

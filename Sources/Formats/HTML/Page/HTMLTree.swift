/// A page's elements and runs of text in document order: the subtree of a node is the run of nodes up to its `end`, so
/// nothing that walks the tree needs to recurse.
struct HTMLTree: Sendable {
    /// The index of a node; 0 is the root.
    typealias Index = Int

    /// An element, or a run of text.
    struct Node: Sendable {
        /// Which element; `.text` for a run of text.
        let tag: HTMLTag
        /// The index of the parent; the root is its own.
        let parent: Int32
        /// The index behind the last node of the subtree.
        fileprivate(set) var end: Int32
        /// Where its attributes start in ``attributes``, or its text in ``bytes``.
        fileprivate let first: Int32
        /// How many attributes it has, or how many bytes of text.
        fileprivate let count: Int32
    }

    private struct Attribute: Sendable {
        let name: HTMLAttribute
        let first: Int32
        let count: Int32
    }

    private(set) var nodes: [Node] = []
    private var attributes: [Attribute] = []
    private var bytes: [UInt8] = []

    /// How many nodes there are.
    var count: Int { nodes.count }

    /// Which element a node is.
    func tag(_ index: Index) -> HTMLTag { nodes[index].tag }

    /// The element a node stands in.
    func parent(_ index: Index) -> Index { Int(nodes[index].parent) }

    /// The index behind the last node of a subtree.
    func end(_ index: Index) -> Index { Int(nodes[index].end) }

    /// The nodes of a subtree below its top.
    func descendants(_ index: Index) -> Range<Index> { (index + 1)..<end(index) }

    /// The children of an element.
    func children(_ index: Index) -> some Sequence<Index> {
        let end = end(index)
        return sequence(state: index + 1) { next -> Index? in
            guard next < end else { return nil }
            defer { next = self.end(next) }
            return next
        }
    }

    /// The bytes of a run of text; nothing for an element.
    func text(_ index: Index) -> ArraySlice<UInt8> {
        let node = nodes[index]
        return node.tag == .text ? bytes[Int(node.first)..<Int(node.first + node.count)] : []
    }

    /// The value of an attribute, `nil` where the element has none of that name.
    func attribute(_ name: HTMLAttribute, of index: Index) -> ArraySlice<UInt8>? {
        let node = nodes[index]
        guard node.tag != .text else { return nil }
        for attribute in attributes[Int(node.first)..<Int(node.first + node.count)] where attribute.name == name {
            return bytes[Int(attribute.first)..<Int(attribute.first + attribute.count)]
        }
        return nil
    }

    /// The value of an attribute as a string.
    func value(_ name: HTMLAttribute, of index: Index) -> String? {
        attribute(name, of: index).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether an element is a link that leads somewhere else.
    func isLink(_ index: Index) -> Bool {
        guard tag(index) == .a, let address = attribute(.href, of: index) else { return false }
        return address.first != UInt8(ascii: "#") && !address.starts(with: "javascript:".utf8)
    }

    /// The words of a subtree, white space collapsed.
    func words(_ index: Index, limit: Int = 2_000) -> String {
        var line = LineComposer()
        for node in index..<end(index) where line.count < limit {
            switch tag(node) {
            case .text: line.add(text(node))
            case .br: line.addSpace()
            case let tag: if tag.isBlock { line.addSpace() }
            }
        }
        return String(decoding: line.line, as: UTF8.self)
    }

    // Building: nodes are added in document order and closed in reverse.

    /// Adds an element under `parent`; its attributes follow.
    mutating func open(_ tag: HTMLTag, under parent: Index, attributes count: Int) -> Index {
        nodes.append(
            Node(tag: tag, parent: Int32(parent), end: 0, first: Int32(attributes.count), count: Int32(count)))
        return nodes.count - 1
    }

    /// Adds an attribute to the element opened last.
    mutating func add(_ name: HTMLAttribute, _ value: some Sequence<UInt8>) {
        let first = bytes.count
        bytes.append(contentsOf: value)
        attributes.append(Attribute(name: name, first: Int32(first), count: Int32(bytes.count - first)))
    }

    /// Adds a run of text under `parent`.
    mutating func add(text: some Sequence<UInt8>, under parent: Index) {
        let first = bytes.count
        bytes.append(contentsOf: text)
        let end = Int32(nodes.count + 1)
        nodes.append(
            Node(tag: .text, parent: Int32(parent), end: end, first: Int32(first), count: Int32(bytes.count - first)))
    }

    /// Ends an element: whatever was added since is in it.
    mutating func close(_ index: Index) { nodes[index].end = Int32(nodes.count) }
}

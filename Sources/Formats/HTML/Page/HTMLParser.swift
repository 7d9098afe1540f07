internal import CGumbo
internal import Glibc

/// UTF-8 → tree, by Gumbo.
struct HTMLParser {
    /// The tree of a page; the bytes come from ``HTMLSlimmer``, which bounds their depth.
    static func parse(_ html: [UInt8]) -> HTMLTree {
        var tree = HTMLTree()
        html.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let output = crosshead_gumbo_parse(start, buffer.count) else { return }
            defer { crosshead_gumbo_free(output) }
            copy(output.pointee.root, into: &tree)
        }
        return tree
    }

    /// Element names by Gumbo's numbers.
    private static let tags: [HTMLTag] = (0..<GUMBO_TAG_LAST.rawValue).map { number in
        let name = String(cString: gumbo_normalized_tagname(GumboTag(rawValue: number)))
        return HTMLTag(NameHash(name.utf8))
    }

    /// An element whose children are being copied.
    private struct Open {
        let children: GumboVector
        let index: HTMLTree.Index
        var next: UInt32 = 0
    }

    private static func copy(_ root: UnsafeMutablePointer<GumboNode>, into tree: inout HTMLTree) {
        var stack = [open(root.pointee.v.element, under: 0, in: &tree)]
        while var top = stack.popLast() {
            guard top.next < top.children.length, let child = top.children.data[Int(top.next)] else {
                tree.close(top.index)
                continue
            }
            top.next += 1
            stack.append(top)
            let node = child.assumingMemoryBound(to: GumboNode.self)
            switch node.pointee.type {
            case GUMBO_NODE_ELEMENT: stack.append(open(node.pointee.v.element, under: top.index, in: &tree))
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                tree.add(text: bytes(node.pointee.v.text.text), under: top.index)
            default: break
            }
        }
    }

    private static func open(_ element: GumboElement, under parent: Int, in tree: inout HTMLTree) -> Open {
        let tag = tags[Int(element.tag.rawValue)]
        var found: [(HTMLAttribute, UnsafePointer<CChar>?)] = []
        for number in 0..<Int(element.attributes.length) {
            guard let attribute = element.attributes.data[number]?.assumingMemoryBound(to: GumboAttribute.self),
                let name = HTMLAttribute(NameHash(bytes(attribute.pointee.name)))
            else { continue }
            found.append((name, attribute.pointee.value))
        }
        let index = tree.open(tag, under: parent, attributes: found.count)
        for (name, value) in found { tree.add(name, bytes(value)) }
        return Open(children: element.children, index: index)
    }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
        guard let string else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: string, count: strlen(string))
    }
}

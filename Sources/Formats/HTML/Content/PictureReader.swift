/// Reads what an `<img>` says of its picture, and leaves out what is no picture of an article: logos, faces beside a byline,
/// what counts visitors.
struct PictureReader {
    private let tree: HTMLTree
    private let index: Int

    /// A side in pixels below which it is an icon.
    private static let leastSide = 64
    /// A width in pixels from which a picture that says nothing is shown.
    private static let wide = 200
    /// Characters of a description that are kept.
    private static let longest = 400
    /// Words in the names of pictures that are no part of an article, in small letters, sorted.
    private static let furniture: Set<String> = [
        "1x1", "ad", "ads", "avatar", "avatars", "badge", "banner", "blank", "bullet", "button", "counter", "emoji",
        "emojis",
        "emoticon", "favicon", "gravatar", "icon", "icons", "loader", "loading", "logo", "logos", "pixel",
        "placeholder", "smiley", "smilies",
        "spacer", "sprite", "tracker", "tracking", "transparent",
    ]
    /// What names of picture files end with, in small letters.
    private static let endings = [
        ".avif", ".bmp", ".gif", ".heic", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp",
    ]

    /// A reader of the element at an index.
    init(_ tree: HTMLTree, _ index: Int) {
        self.tree = tree
        self.index = index
    }

    /// The picture; `nil` for furniture. `around` is what the names of the elements around it say, `figure` the element that
    /// holds it with its caption, `linked` the address of the link it is in.
    func picture(_ around: ClassHint, figure: Int?, linked: String?) -> PagePicture? {
        var picture = PagePicture()
        picture.width = side(.width)
        picture.height = side(.height)
        for side in [picture.width, picture.height] { if let side, side < Self.leastSide { return nil } }
        guard around.isDisjoint(with: [.author, .byline]), !isFurniture(.class), !isFurniture(.id) else {
            return nil
        }
        picture.figure = figure
        picture.source = source
        picture.description = description
        let address = picture.source ?? ""
        let name = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last.map(String.init) ?? ""
        picture.isNamedFurniture = isFurniture(name)
        if let linked { picture.isLinked = !Self.isFile(linked) && linked != address }
        let isWide = picture.width.map { $0 >= Self.wide } ?? false
        guard picture.description != nil || isWide || figure != nil else { return nil }
        guard picture.source != nil || picture.description != nil else { return nil }
        return picture
    }

    private func side(_ name: HTMLAttribute) -> Int? {
        guard let value = tree.attribute(name, of: index), !value.contains(UInt8(ascii: "%")) else { return nil }
        let digits = value.prefix { 0x30...0x39 ~= $0 }
        guard 1...5 ~= digits.count, let number = Int(String(decoding: digits, as: UTF8.self)), number > 0 else {
            return nil
        }
        return number
    }

    private func isFurniture(_ name: HTMLAttribute) -> Bool {
        tree.value(name, of: index).map(isFurniture) ?? false
    }

    private func isFurniture(_ name: String) -> Bool {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { Self.furniture.contains(String($0)) }
    }

    /// The words for those who do not see it; the name of a file is none, with its ending or without.
    private var description: String? {
        guard let text = tree.value(.alt, of: index).flatMap({ MarkedUpText.plain($0, limit: Self.longest * 8) }),
            !text.isEmpty, !Self.isFile(text)
        else { return nil }
        guard text.contains(" ") || !text.contains(where: { $0 == "_" || "0"..."9" ~= $0 }) else { return nil }
        return text.count <= Self.longest ? text : String(text.prefix(Self.longest - 1)) + "…"
    }

    /// Where it is. What a page shows until a script has fetched the picture is not it.
    private var source: String? {
        for name in [HTMLAttribute.dataSrc, .src] {
            if let address = tree.value(name, of: index), isAddress(address) { return address }
        }
        for name in [HTMLAttribute.dataSrcset, .srcset] {
            if let list = tree.value(name, of: index), let address = Self.largest(of: list), isAddress(address) {
                return address
            }
        }
        return nil
    }

    private func isAddress(_ value: String) -> Bool {
        !value.isEmpty && !value.lowercased().hasPrefix("data:") && !value.lowercased().hasPrefix("blob:")
    }

    /// The largest picture of a list such as `a.jpg 640w, b.jpg 1280w` (HTML Standard, `srcset`).
    static func largest(of list: String) -> String? {
        var best: (address: String, size: Double)?
        var words = list.split(whereSeparator: \.isWhitespace)[...]
        while let word = words.popFirst() {
            let address = String(word.drop { $0 == "," })
            var size = 1.0
            if address.hasSuffix(",") || address.isEmpty {
                // An address without a size.
            } else if let descriptor = words.first {
                words.removeFirst()
                size = Double(descriptor.prefix { $0.isNumber || $0 == "." }) ?? 1
            }
            let clean = address.hasSuffix(",") ? String(address.dropLast()) : address
            if !clean.isEmpty, size > best?.size ?? 0 { best = (clean, size) }
        }
        return best?.address
    }

    /// Whether words are the name or address of a picture file.
    private static func isFile(_ words: String) -> Bool {
        let words = words.lowercased().prefix { $0 != "?" && $0 != "#" }
        return !words.contains(" ") && endings.contains { words.hasSuffix($0) }
    }
}

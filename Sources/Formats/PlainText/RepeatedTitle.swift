/// Lines that only say the title again: above a picture, with a number, or as they are.
struct RepeatedTitle {
    private let title: [UInt8]

    /// What a page calls a picture, in small letters. Source: news sites in the languages of the words.
    private static let pictures: Set<String> = [
        "bild", "figure", "fig", "foto", "gallery", "hình", "image", "img", "photo", "pic", "picture", "video",
        "ảnh", "图", "写真",
    ]

    /// The lines that say `title` again.
    init(_ title: some Sequence<UInt8>) { self.title = Array(title) }

    /// Whether `words` are the title, alone or with nothing but a picture's name and number after it.
    func matches(_ words: ArraySlice<UInt8>) -> Bool {
        guard !title.isEmpty, words.count <= title.count + 24, words.starts(with: title) else { return false }
        let rest = String(decoding: words.dropFirst(title.count), as: UTF8.self).lowercased()
        let parts = rest.split { " -–—|:,.#()[]/".contains($0) || $0.isNumber }
        return parts.allSatisfy { Self.pictures.contains(String($0)) }
    }
}

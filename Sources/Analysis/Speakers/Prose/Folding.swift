/// Latin letters without their diacritics, for comparing names: "Schröder" and "Schroder" are one.
enum Folding {
    /// Each letter's base, by group. Source: the Unicode decompositions, with đ, ı, ł, ø, æ, œ, ß, ð and þ by hand.
    private static let groups: [(String, String)] = [
        ("a", "àáâãäåāăąạảấầẩẫậắằẳẵặǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
        ("g", "ĝğġģǧ"), ("h", "ĥħḥ"), ("i", "ìíîïĩīĭįıỉịǐ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
        ("o", "òóôõöøōŏőọỏốồổỗộớờởỡợơǒ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭ"),
        ("th", "þ"), ("u", "ùúûüũūŭůűųụủứừửữựưǔ"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"),
    ]

    private static let bases: [Unicode.Scalar: String] = {
        var bases: [Unicode.Scalar: String] = [:]
        for (base, letters) in groups {
            for letter in letters.unicodeScalars { bases[letter] = base }
        }
        return bases
    }()

    /// A word in lower case with each letter's base; combining marks are dropped.
    static func fold(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
        var folded = ""
        for scalar in word.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
            if let base = bases[scalar] { folded += base } else { folded.unicodeScalars.append(scalar) }
        }
        return folded
    }
}

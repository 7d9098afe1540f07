/// The lines about the author under an article: "Ida Brandt is a reporter in Lower Lomax."
enum AuthorNote {
    /// What such a line goes on with behind the name.
    private static let verbs = [
        " is a", " is an", " is the", " was a", " covers ", " has been ", " writes ", " lives in ",
    ]
    /// How many names of a byline are looked at.
    private static let limit = 6

    /// How lines about the authors in a byline begin, by full name, first or last.
    static func openings(_ byline: String?) -> PhraseTable {
        let names = (byline ?? "").lowercased().replacing(" and ", with: ", ").split(separator: ", ").prefix(limit)
        let forms = names.flatMap { name in
            let words = name.split(separator: " ")
            return Set([name] + [words.first, words.last].compactMap(\.self).filter { $0.utf8.count > 2 })
        }
        return PhraseTable(forms.flatMap { form in verbs.map { form + $0 } }.sorted())
    }
}

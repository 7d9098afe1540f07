import Library
import Model

/// A reader's marks as the reader is shown them, with their places in the article as it is now.
struct PlacedMarks {
    /// The notes, bookmarks and corrections, in the order they were made.
    let all: [PlacedMark]

    /// The marks of an article as the analysis found it; `orphans` are corrections that find nothing there.
    init(_ marks: [Mark], in article: Article, orphans: [Mark]) {
        all = marks.compactMap { mark in
            let (kind, words): (PlacedMark.Kind, String)
            switch mark.kind {
            case .note: (kind, words) = (.note, mark.body)
            case .bookmark: (kind, words) = (.bookmark, "")
            case .speaker: (kind, words) = (.speaker, mark.body.isEmpty ? "nobody’s" : mark.body)
            case .figure: (kind, words) = (.figure, mark.body)
            case .place: return nil
            }
            let place = orphans.contains(mark) ? nil : mark.anchor.find(in: article.text)
            return PlacedMark(id: mark.id, kind: kind, words: words, exact: mark.anchor.exact, span: place)
        }
    }
}

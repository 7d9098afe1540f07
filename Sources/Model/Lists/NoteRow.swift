/// A row of the list of notes: a note at one of its places.
public struct NoteRow: Hashable, Sendable {
    /// An index into ``Article/notes``.
    public let note: Int
    /// Which of its places; `nil` for a note on the whole article.
    public let place: Int?

    /// The rows of an article: each note once for each of its places, at least once.
    public static func rows(of article: Article) -> [NoteRow] {
        article.notes.enumerated().flatMap { id, note in
            note.spans.isEmpty
                ? [NoteRow(note: id, place: nil)] : note.spans.indices.map { NoteRow(note: id, place: $0) }
        }
    }

    /// Where it leads.
    public func span(in article: Article) -> Span? { place.map { article.notes[note].spans[$0] } }
}

/// A row of the Speakers pane.
public enum SpeakerRow: Hashable, Sendable {
    /// A speaker with at least one quote, by index into ``Article/speakers``.
    case quoted(Int)
    /// The quotes that could be given to nobody.
    case unattributed
    /// Somebody never quoted of whom the article says that they did not comment, by index into ``Article/speakers``.
    case declined(Int)
    /// Somebody named and never quoted, by index into ``Article/speakers``.
    case named(Int)

    /// The quotes of the row, as indices into ``Article/quotes``, in text order.
    public func quotes(in article: Article) -> [Int] {
        switch self {
        case .quoted(let speaker), .declined(let speaker), .named(let speaker): article.speakers[speaker].quotes
        case .unattributed: article.quotes.indices.filter { article.quotes[$0].speaker == nil }
        }
    }

    /// The name of the row.
    public func name(in article: Article) -> String {
        switch self {
        case .quoted(let speaker), .declined(let speaker), .named(let speaker): article.speakers[speaker].name
        case .unattributed: "Unattributed"
        }
    }
}

/// How the Speakers pane is ordered; the unattributed follow the quoted, then come those who did not comment, and last
/// those only named.
public enum SpeakerOrder: String, CaseIterable, Sendable {
    /// Most quoted first.
    case quotes
    /// As they first speak in the text.
    case place
    /// By name.
    case name

    /// The rows in every order.
    static func rows(of article: Article) -> [SpeakerOrder: [SpeakerRow]] {
        let speakers = article.speakers
        let quoted = speakers.indices.filter { !speakers[$0].quotes.isEmpty }
        let silent = speakers.indices.filter { speakers[$0].quotes.isEmpty }
        let declined = silent.filter { !speakers[$0].declines.isEmpty }.map(SpeakerRow.declined)
        let named = silent.filter { speakers[$0].declines.isEmpty }.map(SpeakerRow.named)
        let hasUnattributed = article.quotes.contains { $0.speaker == nil }
        let rest = (hasUnattributed ? [SpeakerRow.unattributed] : []) + declined + named
        let orders: [SpeakerOrder: [Int]] = [
            .quotes: quoted.sorted { (-speakers[$0].quotes.count, $0) < (-speakers[$1].quotes.count, $1) },
            .place: quoted.sorted { (speakers[$0].quotes[0], $0) < (speakers[$1].quotes[0], $1) },
            .name: quoted.sorted { (speakers[$0].name, $0) < (speakers[$1].name, $1) },
        ]
        return orders.mapValues { $0.map(SpeakerRow.quoted) + rest }
    }
}

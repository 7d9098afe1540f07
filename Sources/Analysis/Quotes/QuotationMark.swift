/// What a quotation mark tells by its form alone.
enum QuotationMark: Sendable {
    /// `“ „ « ```; `„` and `«` close in no language this program reads.
    case opening
    /// `” »`.
    case closing
    /// `"` and `''`.
    case either

    /// The sort of the mark `string`.
    init(_ string: String) {
        switch string {
        case "“", "„", "«", "``", "‟", "「", "『", "‘‘": self = .opening
        case "”", "»", "’’", "」", "』", "´´": self = .closing
        default: self = .either
        }
    }
}

import ArgumentParser

/// How `quotes` and `numbers` print their rows.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv, json, jsonl
}

/// A cell of a printed table.
enum ListCell: Encodable {
    case words(String?)
    case number(Double?)
    case list([String])

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .words(let words): try container.encode(words)
        case .number(let number): try container.encode(number)
        case .list(let words): try container.encode(words)
        }
    }

    /// The cell for people; empty where nothing is known.
    var text: String {
        switch self {
        case .words(let words): words ?? ""
        case .number(let number): number.map { Int(exactly: $0).map(String.init) ?? "\($0)" } ?? ""
        case .list(let words): words.joined(separator: ", ")
        }
    }
}

/// A row of a printed table: a name and a cell for each column, and the line that stands for it in plain text.
struct ListRecord {
    let cells: [(name: String, cell: ListCell)]
    let line: String
}

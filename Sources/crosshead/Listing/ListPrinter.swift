import FoundationEssentials

/// Prints rows in the format a reader asked for.
struct ListPrinter {
    let format: ListFormat

    /// The rows as text, ended by a line break; nothing where there are none, but for a table's head.
    func print(_ records: [ListRecord], columns: [String]) throws -> String {
        switch format {
        case .text: return records.map { $0.line + "\n" }.joined()
        case .markdown: return markdown(records, columns)
        case .csv: return csv(records, columns)
        case .json: return try json(records)
        case .jsonl: return try records.map { try encode(Row($0), pretty: false) + "\n" }.joined()
        }
    }

    private func markdown(_ records: [ListRecord], _ columns: [String]) -> String {
        let rows =
            [columns, columns.map { _ in "---" }] + records.map { $0.cells.map { Self.inMarkdown($0.cell.text) } }
        return rows.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    private static func inMarkdown(_ words: String) -> String {
        var escaped = ""
        for character in words {
            switch character {
            case "|", "\\", "`", "*", "_", "[", "]", "<", ">": escaped += "\\\(character)"
            case _ where character.isNewline: escaped += "<br>"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// RFC 4180: lines end with CR LF, a cell with a comma, a quotation mark or a line break stands in quotation marks.
    private func csv(_ records: [ListRecord], _ columns: [String]) -> String {
        head(columns) + rows(records.map { $0.cells.map(\.cell) })
    }

    /// The first line of a CSV file.
    func head(_ columns: [String]) -> String { columns.joined(separator: ",") + "\r\n" }

    /// Lines of a CSV file.
    func rows(_ rows: [[ListCell]]) -> String {
        rows.map { $0.map { Self.inCSV($0.text) }.joined(separator: ",") + "\r\n" }.joined()
    }

    private static func inCSV(_ words: String) -> String {
        guard words.contains(where: { "\",".contains($0) || $0.isNewline }) else { return words }
        return "\"\(words.replacing("\"", with: "\"\""))\""
    }

    private func json(_ records: [ListRecord]) throws -> String {
        try encode(records.map(Row.init), pretty: true) + "\n"
    }

    private func encode(_ value: some Encodable, pretty: Bool) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return Printable.json(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// A record as an object.
    private struct Row: Encodable {
        let record: ListRecord

        init(_ record: ListRecord) { self.record = record }

        func encode(to encoder: any Encoder) throws {
            let values = Dictionary(record.cells.map { ($0.name, $0.cell) }) { first, _ in first }
            try values.encode(to: encoder)
        }
    }
}

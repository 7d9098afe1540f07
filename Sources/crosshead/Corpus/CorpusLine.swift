import FoundationEssentials

/// A line of JSON that is a document: `{"id", "html" | "text" | "file", "url"?}`.
struct CorpusLine {
    /// What is wrong with a line, and its id where that much could be read.
    struct Fault: Error, Equatable {
        let id: String?
        let reason: String
    }

    /// Its id; `nil` where it has none.
    let id: String?
    /// The page, the text or the file.
    let content: CorpusDocument.Content

    /// The document in a line.
    static func parse(_ bytes: [UInt8]) -> Result<CorpusLine, Fault> {
        let fields: Fields
        do {
            fields = try JSONDecoder().decode(Fields.self, from: Data(bytes))
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            let name = context.codingPath.last?.stringValue ?? "the line"
            return .failure(Fault(id: nil, reason: "\(name) is not what it should be: \(shape)"))
        } catch {
            return .failure(Fault(id: nil, reason: "this is not JSON: \(shape)"))
        }
        let id = fields.id?.text
        switch (fields.html, fields.text, fields.file) {
        case (let html?, nil, nil):
            return .success(CorpusLine(id: id, content: .page(Array(html.utf8), address: fields.url)))
        case (nil, let text?, nil):
            return .success(CorpusLine(id: id, content: .text(Array(text.utf8), address: fields.url)))
        case (nil, nil, let file?): return .success(CorpusLine(id: id, content: .source(.file(file))))
        default: return .failure(Fault(id: id, reason: "there must be one of html, text and file in it"))
        }
    }

    private static let shape = #"give a file name, or {"id": …, "html" or "text" or "file": …, "url": …} on one line"#

    private struct Fields: Decodable {
        let id: Identifier?
        let html: String?
        let text: String?
        let file: String?
        let url: String?
    }

    /// An id is a string or a whole number.
    private struct Identifier: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let number = try? value.decode(Int.self) {
                text = String(number)
            } else {
                text = try value.decode(String.self)
            }
        }
    }
}

import Formats
import Model

/// A document of a corpus as it came, not yet read.
struct CorpusDocument: Sendable {
    /// What there is of it.
    enum Content: Sendable {
        /// A file, or an address that somebody typed.
        case source(ByteSource)
        /// A page, and the address it was had from.
        case page([UInt8], address: String?)
        /// A plain text, and the address it was had from.
        case text([UInt8], address: String?)
        /// Whatever the bytes say they are.
        case document(Document)
        /// A line of JSON that holds one of these.
        case line([UInt8])
        /// Nothing that could be read, and why.
        case broken(String)
    }

    /// What became of it: a draft, or the reason why there is none.
    enum Reading {
        case draft(Article.Draft, id: String)
        case failed(id: String?, reason: String)
    }

    /// Its id; `nil` where nothing but its content can say it.
    let id: String?
    /// Where it stands, for messages: `standard input:17`.
    let place: String
    let content: Content

    /// Reads it, a file or an archived page in the charset asked for. Whatever a document holds, a failure is its own alone.
    func read(raw: Bool, charset: Charset? = nil) -> Reading {
        guard case .line(let bytes) = content else { return read(content, id: id, raw: raw, charset) }
        switch CorpusLine.parse(bytes) {
        case .success(let line): return read(line.content, id: line.id ?? id, raw: raw, charset)
        case .failure(let fault): return .failed(id: fault.id ?? id, reason: fault.reason)
        }
    }

    private func read(_ content: Content, id: String?, raw: Bool, _ charset: Charset?) -> Reading {
        do {
            switch content {
            case .source(let source):
                return .draft(try Opener(source: source, charset: charset).draft(raw: raw), id: id ?? source.id)
            case .page(let bytes, let address):
                let draft = HTMLReader().read(bytes, charset: "utf-8", url: address, raw: raw)
                return try checked(draft, id)
            case .text(let bytes, let address):
                return try checked(PlainTextReader().read(bytes, raw: raw).named(address), id)
            case .document(let document):
                let address = document.name.isEmpty ? nil : document.name
                let asked = Document(
                    document.bytes, name: document.name, charset: document.charset, override: charset)
                return try checked(DocumentReader().read(asked, raw: raw).named(address), id)
            case .line: return .failed(id: id, reason: "a line of JSON within a line of JSON")
            case .broken(let reason): return .failed(id: id, reason: reason)
            }
        } catch Failure.cannotRead(let path, let reason) {
            return .failed(id: id ?? ByteSource(argument: path).id, reason: reason)
        } catch let error as FormatError {
            return .failed(id: id, reason: Opener.words(for: error))
        } catch {
            return .failed(id: id, reason: "\(error)")
        }
    }

    /// The draft of a page or text, which must have something in it as that of a file must.
    private func checked(_ draft: Article.Draft, _ id: String?) throws(FormatError) -> Reading {
        guard draft.blocks.contains(where: { $0.kind != .picture }) else { throw .empty }
        return .draft(draft, id: id ?? place)
    }
}

extension Article.Draft {
    /// The same with the address it was had from, where the document names none itself.
    fileprivate func named(_ address: String?) -> Article.Draft {
        guard let address, metadata.url == nil else { return self }
        var draft = self
        draft.metadata.url = address
        return draft
    }
}

import FoundationEssentials
import Glibc
import Model
import TUI

/// Writes an article to a file, in the format that the ending of its name says.
struct ArticleSaver {
    /// A format, by the ending.
    enum Format: String, CaseIterable {
        case markdown = "md"
        case text = "txt"
        case json = "json"
    }

    /// The article.
    let article: Article
    /// The id that JSON gives it.
    let id: String

    /// Writes to a path, over what is there only where that is wanted; what to tell the reader.
    func save(to path: String, isForced: Bool, home: String?) -> Message {
        let path = path.hasPrefix("~/") ? (home ?? "~") + path.dropFirst() : path
        let ending = path.split(separator: "/").last?.split(separator: ".", omittingEmptySubsequences: false)
            .dropFirst().last
        guard let format = ending.flatMap({ Format(rawValue: $0.lowercased()) }) else {
            let endings = Format.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
            return Message("end the path with one of \(endings)", isError: true)
        }
        do {
            let text = try text(format)
            if isForced { try overwrite(path, text) } else { try create(path, text) }
            return Message("saved to \(path)")
        } catch let failure as Failure {
            return Message(failure.words, isError: true)
        } catch {
            return Message("cannot write \(path)", isError: true)
        }
    }

    private var withoutFurniture: Article {
        let blocks = article.blocks.filter { $0.kind != .boilerplate }
        return Article(
            Article.Draft(
                text: article.text, blocks: blocks, metadata: article.metadata, links: article.links,
                pictures: article.pictures))
    }

    private func text(_ format: Format) throws -> String {
        switch format {
        case .markdown: return MarkdownArticle(withoutFurniture).text
        case .text: return PrintedArticle(withoutFurniture, measure: nil).text
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return Printable.json(
                String(decoding: try encoder.encode(ArticleRecord(id: id, article: article)), as: UTF8.self)) + "\n"
        }
    }

    /// Writes a file that was not there; where that fails there is none.
    private func create(_ path: String, _ text: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw Failure.cannotWrite(
                path, errno == EEXIST ? "it exists; save! writes over it" : String(cString: strerror(errno)))
        }
        close(descriptor)
        do { try Output.write(text, to: path) } catch {
            unlink(path)
            throw error
        }
    }

    /// Puts a new file in the place of one, whole or not at all.
    private func overwrite(_ path: String, _ text: String) throws {
        let fresh = "\(path).\(getpid()).new"
        do { try Output.write(text, to: fresh) } catch {
            unlink(fresh)
            throw error
        }
        guard rename(fresh, path) == 0 else {
            let failure = errno
            unlink(fresh)
            throw Failure.cannotWrite(path, String(cString: strerror(failure)))
        }
    }
}

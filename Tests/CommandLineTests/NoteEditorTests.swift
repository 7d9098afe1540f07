import Foundation
import Testing

@testable import crosshead

@Suite("The reader's editor")
struct NoteEditorTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-editor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// An editor that is a script; `$1` is a word of the command, `$2` the file.
    private func editor(_ script: String, variable: String = "VISUAL") throws -> NoteEditor {
        let path = folder.appending(path: "editor").path()
        writeProgram(script, to: path)
        return NoteEditor { name in
            switch name {
            case variable: "\(path)  --wait"
            case "EDITOR": "/nonexistent/editor"
            case "TMPDIR": folder.path()
            default: nil
            }
        }
    }

    private var left: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0 != "editor" }
        }
    }

    @Test func itIsGivenTheWordsAndGivesBackWhatWasWritten() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try editor("test \"$1\" = --wait && echo 'and a second line' >>\"$2\"").edit("A first line")
        #expect(outcome == .written("A first line\nand a second line"))
        #expect(try left.isEmpty)
    }

    @Test func nobodyElseCanReadTheFile() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(
            try editor("stat -c %a \"$2\" >\"$2.mode\"; cat \"$2.mode\" >\"$2\"; rm \"$2.mode\"").edit("")
                == .written("600"))
    }

    @Test func whatIsLeftAsItWasChangesNothing() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try editor("true").edit("A note") == .unchanged)
        #expect(try editor("true").edit("") == .unchanged)
        #expect(try left.isEmpty)
    }

    @Test func whatWasWrittenBeforeTheEditorFailedIsKept() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        guard case .failed(let reason, let path?) = try editor("echo precious >\"$2\"; exit 3").edit("") else {
            Issue.record("nothing kept")
            return
        }
        #expect(reason.hasSuffix("ended with 3"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious\n")
    }

    @Test func anEditorThatFailsWithoutAWordLeavesNothingBehind() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(
            try editor("exit 1").edit("A note")
                == .failed("\(folder.appending(path: "editor").path()) ended with 1", path: nil))
        #expect(try left.isEmpty)
        let missing = NoteEditor { $0 == "TMPDIR" ? folder.path() : $0 == "EDITOR" ? "/nonexistent/editor" : nil }
        #expect(missing.edit("A note") == .failed("/nonexistent/editor cannot be run", path: nil))
    }
}

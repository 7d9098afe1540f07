import Foundation
import Testing

/// `crosshead extract -` as a process among others: order, whole lines, memory.
@Suite struct CorpusTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A list of so many documents as a file; its path.
    private func list(_ count: Int) throws -> String {
        let sentences = (1...40).map { "“It is \($0) km long,” said Ann Lee of part \($0)." }.joined(
            separator: "\\n\\n")
        let lines = (1...count).map { #"{"id": \#($0), "text": "Harbour opens\n\n\#(sentences)"}"# }
        try lines.joined(separator: "\n").write(toFile: folder.path("list"), atomically: false, encoding: .utf8)
        return folder.path("list")
    }

    private func shell(_ script: String) throws -> Subprocess { try Subprocess(["bash", "-c", script]) }

    @Test func severalThreadsPrintWhatOneDoes() throws {
        defer { folder.remove() }
        let list = try list(60)
        let one = try shell("\(Subprocess.crosshead) extract - <\(list)")
        let three = try shell("\(Subprocess.crosshead) extract - -j 3 <\(list)")
        #expect(one.status == 0 && one.output == three.output)
        #expect(one.output.split(separator: "\n").count == 60)
    }

    @Test func aRunCutShortGoesOnWhereItWas() throws {
        defer { folder.remove() }
        let list = try list(12)
        let whole = try shell("\(Subprocess.crosshead) extract - --fields id <\(list)")
        let rest = try shell("\(Subprocess.crosshead) extract - --fields id --skip 9 <\(list)")
        #expect(rest.output == whole.output.split(separator: "\n").suffix(3).joined(separator: "\n") + "\n")
    }

    /// What is in the pipe of a run that gets a signal in the middle of a line, which nobody reads on until then.
    private func signalled(_ signal: String) throws -> (run: Subprocess, lines: String) {
        let list = try list(80)
        let run = try shell(
            """
            mkfifo \(folder.path("pipe"))
            \(Subprocess.crosshead) extract - -j 2 <\(list) >\(folder.path("pipe")) &
            exec 3<\(folder.path("pipe"))
            read -r first <&3
            sleep 0.5
            kill -\(signal) $!
            { echo "$first"; cat <&3; } >\(folder.path("lines"))
            wait $!
            """)
        return (run, try folder.contents("lines"))
    }

    @Test func aSignalLeavesWholeLines() throws {
        defer { folder.remove() }
        let (run, lines) = try signalled("TERM")
        #expect(run.status == 128 + 15 && lines.last == "\n")
        #expect((2..<80).contains(lines.split(separator: "\n").count))
        #expect(lines.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    }

    @Test func aSignalThatTheShellIgnoresIsIgnored() throws {
        defer { folder.remove() }
        // Without job control a shell keeps Control-C from what it starts in the background.
        let (run, lines) = try signalled("INT")
        #expect(run.status == 0 && lines.split(separator: "\n").count == 80)
    }

    @Test func aReaderThatHasGoneIsNoError() throws {
        defer { folder.remove() }
        let list = try list(60)
        let run = try shell("\(Subprocess.crosshead) extract - -j 2 <\(list) | head -1 | wc -l; exit ${PIPESTATUS[0]}")
        #expect(run.status == 0 && run.output.trimmingCharacters(in: .whitespaces) == "1\n" && run.errors.isEmpty)
    }

    @Test func aDocumentIsPrintedBeforeTheNextHasCome() throws {
        defer { folder.remove() }
        let run = try shell(
            """
            coproc \(Subprocess.crosshead) extract - -j 2 --fields id
            for id in 1 2 3; do
                echo '{"id": '$id', "text": "It sailed on Monday."}' >&"${COPROC[1]}"
                read -r -t 20 line <&"${COPROC[0]}" && echo "$line"
            done
            """)
        #expect(run.output == "{\"id\":\"1\"}\n{\"id\":\"2\"}\n{\"id\":\"3\"}\n", "\(run.errors)")
    }
}

import Foundation
import Glibc
import Model
import Testing

@testable import crosshead

/// Pictures as they are read and handed to chafa; the program here is a script in its place.
@Suite struct PictureTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]

    private func screen(_ style: PictureStyle = .symbols, _ environment: [String: String] = [:]) -> PictureScreen {
        let window = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 800, ws_ypixel: 480)
        return PictureScreen(style, window) { environment[$0] }
    }

    /// What a script in chafa's place makes of a picture.
    private func drawn(
        _ script: String, _ bytes: [UInt8] = png, _ style: PictureStyle = .symbols, limit: Int = 1 << 20,
        patience: Duration = .seconds(60)
    ) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "chafa").path
        writeProgram(script, to: program)
        var drawer = PictureDrawer(screen: screen(style), program: program)
        (drawer.limit, drawer.patience) = (limit, patience)
        return String(decoding: try drawer.draw(bytes), as: UTF8.self)
    }

    @Test func aPictureIsHandedOnAsAFileThatIsGoneAfterwards() throws {
        let output = try drawn(#"for path; do :; done; wc -c <"$path"; stat -c %a "$path"; echo "$path""#)
        let lines = output.split(separator: "\r\n").map(String.init)
        #expect(lines.count == 3 && lines[0] == "12" && lines[1] == "600")
        #expect(access(lines[2], F_OK) != 0)
    }

    @Test func chafaIsToldHowLargeTheScreenIs() throws {
        #expect(try drawn("echo $2 $8").hasPrefix("symbols 80x23"))
        #expect(try drawn("echo $2 $8 ${10}", Self.png, .sixel) == "sixels 100x57 1/1\n")
    }

    @Test func kittysGraphicsAreShownAtTheirOwnSize() throws {
        let output = try drawn(#"printf '\033_Ga=T,f=32,s=240,v=80,c=30,r=10,m=1;c=7,\033\\'"#, Self.png, .kitty)
        #expect(output == "\u{1B}_Ga=T,f=32,s=240,v=80,m=1;c=7,\u{1B}\\")
    }

    @Test func whatIsNoPictureIsNotGivenToAnybody() {
        for bytes in [Array("<svg xmlns='http://www.w3.org/2000/svg'>".utf8), Array("%!PS".utf8), []] {
            #expect(throws: PictureFailure.noPicture) { try drawn("echo drawn", bytes) }
        }
    }

    @Test func whatGoesWrongIsSaid() throws {
        #expect(throws: PictureFailure.chafa("it is broken")) { try drawn("echo 'it is broken' >&2; exit 2") }
        #expect(throws: PictureFailure.chafa("")) { try drawn("exit 0") }
        #expect(throws: PictureFailure.tooLarge(megabytes: 1)) { try drawn("yes", limit: 1 << 20) }
        #expect(throws: PictureFailure.timeout(seconds: 0)) { try drawn("exec sleep 600", patience: .milliseconds(10)) }
        var drawer = PictureDrawer(screen: screen())
        drawer.program = "/nonexistent/chafa"
        #expect(throws: PictureFailure.noChafa) { try drawer.draw(Self.png) }
    }

    @Test(arguments: [
        (["TERM": "xterm-kitty"], PictureScreen.Format.kitty), (["TERM": "foot-extra"], .sixel),
        (["TERM": "xterm-256color"], .symbols), (["TERM": "xterm-kitty", "TMUX": "/tmp/x"], .symbols),
        (["TERM": "xterm", "TERM_PROGRAM": "WezTerm"], .sixel), ([:], .symbols),
    ])
    func theTerminalIsKnownByItsVariables(environment: [String: String], format: PictureScreen.Format) {
        #expect(screen(.auto, environment).format == format)
        #expect(screen(.kitty, environment).format == .kitty)
    }

    @Test func aTerminalThatTellsNoPixelsIsNotOverfilled() {
        let window = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        let screen = PictureScreen(.sixel, window) { $0 == "NO_COLOR" ? "1" : nil }
        #expect(screen.arguments.contains("80x46") && screen.arguments.suffix(2) == ["--colors", "none"])
    }

    @Test func onlyAFileThatWasOpenedLeadsToAFile() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "crosshead-\(UUID().uuidString).png").path
        try Data(Self.png).write(to: URL(filePath: path))
        defer { unlink(path) }
        #expect(try PictureOpener(target: path, origin: .file("/tmp/a.md")).bytes() == Self.png)
        #expect(throws: PictureFailure.refused) { try PictureOpener(target: path, origin: .none).bytes() }
        #expect(throws: PictureFailure.noPicture) {
            try PictureOpener(target: "/dev/zero", origin: .file("/tmp/a.md")).bytes()
        }
    }

    @Test(arguments: ["http://127.0.0.1:1/a.png", "http://localhost/a.png", "http://192.168.0.1/a.png"])
    func noPageLeadsToAPictureOnThisMachineOrItsNetwork(target: String) throws {
        let page = try #require(WebAddress("https://lomax.example/news"))
        for origin in [Origin.web(page, isPrivate: false), .file("/tmp/a.html"), .none] {
            let failure = #expect(throws: PictureFailure.self) {
                try PictureOpener(target: target, origin: origin).bytes()
            }
            guard case .unreadable(let words) = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            #expect(words.contains("network"), "\(words)")
        }
    }
}

import CNcurses
import Glibc
import Model
import Testing

@testable import TUI

/// ncurses keeps its screen in globals, so these run one after another.
@Suite("ncurses", .serialized)
struct CursesTests {
    @Test("A terminal that cannot show a screen is an error, not the end of the program")
    func failures() {
        #expect(throws: TerminalFailure.cannotMove("dumb")) { try TerminalDescription("dumb", on: 1) }
        #expect(throws: TerminalFailure.unknownType("no-such-terminal")) {
            try TerminalDescription("no-such-terminal", on: 1)
        }
        #expect(throws: TerminalFailure.unknownType("")) { try TerminalDescription("", on: 1) }
    }

    @Test("What restores the screen holds no pauses and leaves the alternate screen")
    func restoring() throws {
        let sequence = try TerminalDescription("xterm-256color", on: 1).restoreSequence.map { UInt8(bitPattern: $0) }
        let words = String(decoding: sequence, as: UTF8.self)
        #expect(words.contains("\u{1B}[?1049l") && !words.contains("$<"))
    }

    @Test("ncurses gives every cell the columns that the canvas does")
    func cells() throws {
        setlocale(LC_CTYPE, "C.UTF-8")
        use_env(false)
        let out = try #require(fopen("/dev/null", "w"))
        let input = try #require(fopen("/dev/null", "r"))
        let screen = try #require(newterm("xterm-256color", out, input))
        defer {
            endwin()
            delscreen(screen)
            fclose(out)
            fclose(input)
        }
        let session = ScreenReading(Samples.scripts, size: Size(columns: 80, rows: 24)).session
        let canvas = session.draw()
        for row in 0..<canvas.size.rows {
            for (column, cell) in canvas.row(row).enumerated() where !cell.text.isEmpty {
                let text = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
                screen_put(Int32(row), Int32(column), text, 0, 0)
            }
        }
        for row in 0..<canvas.size.rows {
            var shown = ""
            for column in 0..<canvas.size.columns { shown += read(row, column) }
            #expect(shown == canvas.row(row).map(\.text).joined())
        }
    }

    /// The words of a cell, none for the right half of a wide one.
    private func read(_ row: Int, _ column: Int) -> String {
        var cell = cchar_t()
        guard mvin_wch(Int32(row), Int32(column), &cell) == OK else { return "" }
        var text = [wchar_t](repeating: 0, count: 8)
        var attributes: attr_t = 0
        var pair: Int16 = 0
        guard getcchar(&cell, &text, &attributes, &pair, nil) == OK else { return "" }
        let scalars = text.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
        var string = ""
        string.unicodeScalars.append(contentsOf: scalars)
        // The right half of a wide glyph repeats it.
        if column > 0, scalars.first.map({ ScalarClass($0) == .wide }) == true, isRightHalf(row, column) { return "" }
        return string
    }

    /// Whether an odd number of wide cells of one glyph ends here.
    private func isRightHalf(_ row: Int, _ column: Int) -> Bool {
        var cell = cchar_t()
        guard mvin_wch(Int32(row), Int32(column), &cell) == OK else { return false }
        // ncurses marks each half by a number in the low byte of the attributes.
        return cell.attr & 0xFF == 2
    }
}

@Suite("Keys from ncurses")
struct KeyDecoderTests {
    private func keys(_ inputs: [KeyDecoder.Input]) -> [String] {
        var rest = inputs[...]
        var keys: [String] = []
        while !rest.isEmpty {
            if let key = KeyDecoder().next({ rest.popFirst() }) { keys.append(key.description) }
        }
        return keys
    }

    @Test(
        "Characters and sequences become keys; what no key sends is swallowed whole",
        arguments: [
            ("j", ["j"]), ("\u{1B}", ["Esc"]), ("\u{1B}o", ["M-o"]), ("\u{1B}/", ["M-/"]), ("\r", ["Enter"]),
            ("\n", ["Enter"]),
            ("\t", ["Tab"]), ("\u{7F}", ["Backspace"]), ("\u{8}", ["Backspace"]), ("\u{F}", ["C-o"]),
            ("\u{1A}", ["C-z"]),
            ("é", ["é"]), ("\u{1B}[200~x", ["x"]), ("\u{1B}[", ["M-["]), ("\u{1B}\u{1B}", ["Esc"]),
            ("\u{0}", ["C-Space"]), ("\u{1B}[<0;3;5Mx", ["press 4,2", "x"]), ("\u{1B}[<0;3;5m", ["release 4,2"]),
            ("\u{1B}[<32;1;1M", ["drag 0,0"]), ("\u{1B}[<64;9;9M\u{1B}[<65;9;9M", ["wheelUp 8,8", "wheelDown 8,8"]),
            ("\u{1B}[<2;3;5Mx", ["x"]), ("\u{1B}[<4;3;5Mx", ["x"]), ("\u{1B}[<0;0;5Mx", ["x"]),
            ("\u{1B}[<;;;;Mx", ["x"]),
        ])
    func characters(typed: String, expected: [String]) {
        #expect(keys(typed.unicodeScalars.map { .character($0.value) }) == expected)
    }

    @Test("Keys that ncurses knows have names")
    func codes() {
        #expect(
            keys([.code(KEY_UP), .code(KEY_BTAB), .code(KEY_NPAGE), .code(key_function(1))]) == [
                "Up", "S-Tab", "PgDn", "F1",
            ])
        #expect(keys([.code(KEY_RESIZE), .code(KEY_DOWN)]) == ["Down"])
    }
}

/// The sequence that asks a terminal to put words on the clipboard (OSC 52).
public struct Clipboard: Sendable {
    /// What stands between the program and the terminal.
    public enum Multiplexer: Sendable {
        case none, tmux, screen
    }

    private let multiplexer: Multiplexer

    /// The clipboard of a terminal behind a multiplexer.
    public init(behind multiplexer: Multiplexer = .none) { self.multiplexer = multiplexer }

    /// Bytes of a sequence that GNU screen passes on at once; a longer one it drops.
    private static let longestPart = 240
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The bytes for the terminal.
    func sequence(_ words: String) -> [UInt8] {
        let plain = Array("\u{1B}]52;c;".utf8) + Self.base64(Array(words.utf8)) + [7]
        switch multiplexer {
        case .none: return plain
        case .tmux:
            // tmux takes it for its own clipboard, or passes it on, or both: as it is set up.
            let doubled = plain.flatMap { $0 == 0x1B ? [$0, $0] : [$0] }
            return plain + Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
        case .screen:
            return stride(from: 0, to: plain.count, by: Self.longestPart).flatMap { start in
                Array("\u{1B}P".utf8) + plain[start..<min(start + Self.longestPart, plain.count)]
                    + Array("\u{1B}\\".utf8)
            }
        }
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        var encoded: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let padded = group + Array(repeating: 0, count: 3 - group.count)
            let bits = padded.reduce(0) { $0 << 8 | Int($1) }
            for position in 0..<4 {
                encoded.append(position <= group.count ? alphabet[bits >> (18 - 6 * position) & 63] : UInt8(ascii: "="))
            }
        }
        return encoded
    }
}

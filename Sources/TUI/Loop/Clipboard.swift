/// The sequence that asks a terminal to put words on the clipboard (OSC 52).
enum Clipboard {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The bytes for the terminal.
    static func sequence(_ words: String) -> [UInt8] { Array("\u{1B}]52;c;".utf8) + base64(Array(words.utf8)) + [7] }

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

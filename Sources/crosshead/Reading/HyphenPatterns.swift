import CHyphen
import Formats
import Glibc
import TUI

/// The patterns by which words of a language are divided, from a file of the system.
final class HyphenPatterns: @unchecked Sendable {
    // Only read after it is made.
    private let patterns: UnsafeMutablePointer<HyphenDict>
    /// The bytes of scalars, where the patterns are not in UTF-8.
    private let bytes: [Unicode.Scalar: UInt8]?

    /// The patterns in a file; `nil` where there are none, or in a charset that is not known.
    init?(path: String) {
        guard let patterns = hnj_hyphen_load(path) else { return nil }
        self.patterns = patterns
        if patterns.pointee.utf8 != 0 {
            bytes = nil
            return
        }
        let name = withUnsafeBytes(of: patterns.pointee.cset) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        guard let charset = Charset(label: Self.label(name)) else {
            hnj_hyphen_free(patterns)
            return nil
        }
        bytes = Self.bytes(of: charset)
    }

    deinit { hnj_hyphen_free(patterns) }

    /// After how many scalars of a word in small letters it may be divided.
    func points(_ word: String) -> [Int] {
        guard let word = encoded(word) else { return [] }
        var ends = [CChar](repeating: 0, count: word.count + 5)
        // The library is told the size, and looks for letters that forbid a hyphen up to a zero all the same.
        let isRead = (word + [0]).withUnsafeBytes {
            crosshead_hyphen_points(
                patterns, $0.bindMemory(to: CChar.self).baseAddress, Int32(word.count), &ends)
        }
        // An odd digit after a letter allows a hyphen there.
        return isRead == 0 ? [] : ends.indices.filter { ends[$0] > 0x30 && ends[$0] & 1 == 1 }.map { $0 + 1 }
    }

    private func encoded(_ word: String) -> [UInt8]? {
        guard let bytes else { return Array(word.utf8) }
        let encoded = word.unicodeScalars.compactMap { bytes[$0] }
        return encoded.count == word.unicodeScalars.count ? encoded : nil
    }

    /// A charset as the web calls it: the files write `ISO8859-1`.
    private static func label(_ name: String) -> String {
        name.hasPrefix("ISO8859-")
            ? "iso-" + name.dropFirst(3) : name.hasPrefix("microsoft-cp") ? "windows-" + name.dropFirst(12) : name
    }

    private static func bytes(of charset: Charset) -> [Unicode.Scalar: UInt8] {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for byte in UInt8(0x20)...0xFF {
            let text = CharsetDecoder(charset).decode([byte]).bytes
            if let scalar = String(decoding: text, as: UTF8.self).unicodeScalars.first { bytes[scalar] = byte }
        }
        return bytes
    }
}

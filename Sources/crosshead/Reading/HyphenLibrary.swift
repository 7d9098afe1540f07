import Glibc
import Synchronization
import TUI

/// The patterns that a system has, one set a language; each is read once, and only when an article in it is opened.
final class HyphenLibrary: Sendable {
    private let folders: [String]
    private let known = Mutex<[String: HyphenPatterns?]>([:])

    /// The patterns in the folders `hyphen` of the system's shared data.
    convenience init(_ environment: (String) -> String?) {
        let data = environment("XDG_DATA_DIRS").flatMap { $0.isEmpty ? nil : $0 } ?? "/usr/local/share:/usr/share"
        self.init(folders: data.split(separator: ":").filter { $0.hasPrefix("/") }.map { $0 + "/hyphen" })
    }

    /// The patterns in some folders, the first before the others.
    init(folders: [String]) { self.folders = folders }

    /// What divides words of a language by its tag, `nil` where the system has no patterns for it.
    func divider(_ tag: String?) -> WordDivider? {
        guard let tag, let patterns = patterns(tag) else { return nil }
        let writesNounsLarge = ["de", "gsw", "lb", "nds"].contains(tag.prefix { $0 != "-" && $0 != "_" }.lowercased())
        return WordDivider(dividesCapitals: writesNounsLarge) { patterns.points($0) }
    }

    private func patterns(_ tag: String) -> HyphenPatterns? {
        known.withLock { known in
            if let patterns = known[tag] { return patterns }
            let paths = Self.names(tag).flatMap { name in folders.map { "\($0)/\(name)" } }
            let patterns = paths.first { access($0, R_OK) == 0 }.flatMap { HyphenPatterns(path: $0) }
            known[tag] = .some(patterns)
            return patterns
        }
    }

    /// Regions whose patterns stand for a language that is named without one, where that is not the language's own name.
    private static let regions = [
        "cs": "CZ", "da": "DK", "el": "GR", "en": "US", "et": "EE", "sl": "SI", "sv": "SE", "uk": "UA",
    ]

    /// The names a file of patterns can have, the nearest first. A tag comes from a page and is no path.
    static func names(_ tag: String) -> [String] {
        let parts = tag.split { $0 == "-" || $0 == "_" }
        guard let language = parts.first?.lowercased(), (2...3).contains(language.utf8.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) } })
        else { return [] }
        let region = parts.dropFirst().first { $0.utf8.count == 2 }?.uppercased()
        let regions = [region, regions[language], language.uppercased()].compactMap { $0 }
        let names =
            regions.prefix(1).map { "\(language)_\($0)" } + [language] + regions.dropFirst().map { "\(language)_\($0)" }
        return names.map { "hyph_\($0).dic" }
    }
}

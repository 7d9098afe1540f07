/// A look that a reader gave a meaning: `bold green`, `underline`, `208`, `plain`.
public struct OwnStyle: Hashable, Sendable {
    /// What is wrong with the words of one.
    public enum Failure: Error, Hashable, Sendable {
        /// A word that is neither a colour nor an attribute.
        case unknown(String)
        /// More than one colour.
        case colors
    }

    /// The names of the first sixteen colours, which the terminal's owner chose, in the order of their numbers.
    public static let colors = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
        "bright-green",
        "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
    ]
    /// The names of attributes; `plain` is none of them.
    public static let attributes = ["bold", "dim", "underline", "reverse", "plain"]

    private var style = Style()

    /// The look that some words say: at most one colour, by name or number, and attributes.
    public init(_ words: String) throws(Failure) {
        for word in words.split(separator: " ") {
            switch word {
            case "bold": style.isBold = true
            case "dim": style.isDim = true
            case "underline": style.isUnderlined = true
            case "reverse": style.isReversed = true
            case "plain": break
            default:
                guard let color = Self.colors.firstIndex(of: String(word)) ?? Int(word), (0...255).contains(color)
                else {
                    throw .unknown(String(word))
                }
                guard style.color == nil else { throw .colors }
                style.color = color
            }
        }
    }

    /// The look on a terminal with so many colours: one that it does not have becomes the nearest of the first eight.
    func style(of colors: Int) -> Style {
        var style = style
        guard let color = style.color, color >= colors else { return style }
        style.color = colors < 8 ? nil : Self.nearestBasic(color)
        return style
    }

    /// The nearest of eight colours to one of 256: its strong channels, in the cube of six steps a channel or the greys.
    private static func nearestBasic(_ color: Int) -> Int {
        if color < 16 { return color % 8 }
        if color >= 232 { return color < 244 ? 0 : 7 }
        let cube = color - 16
        let channels = [cube / 36, cube / 6 % 6, cube % 6]
        let strong = max(2, (channels.max() ?? 0) - 1)
        return channels.enumerated().reduce(0) { $0 | ($1.element >= strong ? 1 << $1.offset : 0) }
    }
}

import Glibc
import Model

/// A screen to draw a picture on: what it understands, and how large it is.
struct PictureScreen: Equatable {
    /// What a terminal understands.
    enum Format: String {
        case kitty
        case sixel = "sixels"
        case symbols
    }

    /// A size in pixels.
    struct Pixels: Equatable {
        let width: Int
        let height: Int
    }

    /// What it understands.
    let format: Format
    /// Its size in cells, a row for words left out.
    let columns: Int
    let rows: Int
    /// The size of a cell in pixels.
    let cell: Pixels
    /// Whether it is to have no colours.
    let isMono: Bool

    /// The size of cells of a terminal that does not tell; rather too small than too large.
    private static let usualCell = Pixels(width: 8, height: 16)
    /// Pixels in each direction that are drawn at most.
    private static let mostPixels = Pixels(width: 1_600, height: 1_200)
    /// Pixels of chafa's cells in each direction where it does not know the terminal.
    private static let chafaCell = 8

    /// A screen of a window, drawn on as the reader wants it.
    init(_ style: PictureStyle, _ window: winsize, _ environment: (String) -> String?) {
        columns = max(1, Int(window.ws_col))
        rows = max(1, Int(window.ws_row) - 1)
        let (width, height) = (Int(window.ws_xpixel), Int(window.ws_ypixel))
        let isKnown = width >= columns && height > rows
        cell = isKnown ? Pixels(width: width / columns, height: height / (rows + 1)) : Self.usualCell
        isMono = environment("NO_COLOR")?.isEmpty == false
        switch style {
        case .kitty: format = .kitty
        case .sixel: format = .sixel
        case .symbols, .off: format = .symbols
        case .auto: format = Self.format(environment)
        }
    }

    /// What the terminal of an environment understands, by the variables it sets. Nothing passes through tmux and screen.
    private static func format(_ environment: (String) -> String?) -> Format {
        func has(_ name: String) -> Bool { environment(name)?.isEmpty == false }
        if has("TMUX") || has("STY") { return .symbols }
        let (type, program) = (environment("TERM") ?? "", environment("TERM_PROGRAM") ?? "")
        if has("KITTY_WINDOW_ID") || type.contains("kitty") || type.contains("ghostty") || program == "ghostty" {
            return .kitty
        }
        let isSixel = ["foot", "mlterm", "yaft", "contour"].contains { type.hasPrefix($0) } || type.contains("sixel")
        return isSixel || ["WezTerm", "iTerm.app"].contains(program) || has("MLTERM") ? .sixel : .symbols
    }

    /// What chafa is told about it. For pixels it is given square cells of its own, as many as the screen has room for.
    var arguments: [String] {
        var arguments = ["--format", format.rawValue, "--animate", "off", "--polite", "on"]
        switch format {
        case .symbols: arguments += ["--size", "\(columns)x\(rows)"]
        case .kitty, .sixel:
            let width = min(columns * cell.width, Self.mostPixels.width) / Self.chafaCell
            let height = min(rows * cell.height, Self.mostPixels.height) / Self.chafaCell
            arguments += ["--size", "\(max(1, width))x\(max(1, height))", "--font-ratio", "1/1"]
        }
        return isMono ? arguments + ["--colors", "none"] : arguments
    }
}

import Analysis
import ArgumentParser
import Library
import Model
import TUI

/// `crosshead dump`: the screen after some keys, for pictures, reports of errors and tests.
struct Dump: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump",
        abstract: "Print the screen as it is after some keys.",
        discussion: """
            Keys are written as in docs/keys.md, with blanks between them: } } ) # Enter. What stands in quotation marks is \
            typed letter by letter: / "free trade" Enter.
            """)

    @Option(help: ArgumentHelp("The size, columns by rows.", valueName: "COLSxROWS"))
    var screen = Size(columns: 80, rows: 24)

    @Option(help: "The keys to press first.")
    var keys = ""

    @Flag(help: "One column without drawing, as the reader has it with --plain.")
    var plain = false

    @Flag(help: "As a picture in SVG.")
    var svg = false

    @Option(help: "Colours of the picture: dark, light, mono.")
    var theme = Palette.Theme.dark

    @Flag(help: "Under each row that has any, a row of letters for what its cells mean.")
    var roles = false

    @OptionGroup var reading: CharsetOption

    @Argument(help: ArgumentHelp("The articles; - reads standard input.", valueName: "article"))
    var files: [String] = []

    func run() throws {
        var preferences = Preferences()
        preferences.isPlain = plain
        var desk = Desk(size: screen, State(preferences))
        var finders: [Desk.ID: Finder] = [:]
        try Opener.forEach(files.isEmpty ? [nil] : files, charset: reading.charset) { source, opener in
            let id = desk.expect(source.name)
            let article = Analyzer().analyze(try opener.draft())
            finders[id] = Finder(article.text)
            _ = desk.open(id, article, ArticleIndex(article), State(preferences))
        }
        for key in try script() {
            var requests = desk.press(key)
            while let request = requests.popLast() {
                if case .compare(let one, let other, let title, let id) = request {
                    requests += desk.receive(.compared(ArticleComparer(one, other).compare(), with: title), for: id)
                    continue
                }
                guard case .perform(let effect, let id) = request, let answer = finders[id]?.answer(to: effect) else {
                    continue
                }
                requests += desk.receive(answer, for: id)
            }
        }
        let canvas = desk.draw()
        try Output.write(svg ? ScreenSVG(canvas, theme: theme).text : ScreenText(canvas, roles: roles).description)
    }

    private func script() throws -> [Key] {
        do {
            return try KeyScript(keys).keys
        } catch {
            switch error {
            case .unknownKey(let name): throw Failure.usage("--keys: \(name) is no key; docs/keys.md has their names")
            }
        }
    }
}

extension Size: ExpressibleByArgument {
    /// A size as an argument: `80x24`.
    public init?(argument: String) { self.init(argument) }

    /// How help writes it.
    public var defaultValueDescription: String { "\(columns)x\(rows)" }
}

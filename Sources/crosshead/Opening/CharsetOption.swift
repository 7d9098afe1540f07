import ArgumentParser
import Formats

/// The option of every command that opens an article: what charset it is in.
struct CharsetOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read it in this charset, whatever it says itself: windows-1251, gb18030, shift_jis, …", valueName: "name"))
    var charset: Charset?
}

extension Charset: ExpressibleByArgument {
    /// A charset by any name that pages use for it.
    public init?(argument: String) { self.init(label: argument) }

    /// None: the list is long, and an unknown name is told in words.
    public static var allValueStrings: [String] { [] }
}

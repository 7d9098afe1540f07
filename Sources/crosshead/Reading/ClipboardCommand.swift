import Dispatch
import Glibc

/// The program that puts words on the clipboard of the desktop, beside what the terminal is asked for.
struct ClipboardCommand {
    /// Programs with their arguments, and the variable that says that their desktop is there.
    private static let programs: [(variable: String?, arguments: [String])] = [
        ("WAYLAND_DISPLAY", ["wl-copy"]),
        ("DISPLAY", ["xclip", "-selection", "clipboard"]),
        ("DISPLAY", ["xsel", "--clipboard", "--input"]),
        (nil, ["pbcopy"]),
    ]

    /// Program and arguments.
    let arguments: [String]

    /// The command that works where the environment says so; `nil` where there is none.
    init?(_ environment: (String) -> String?) {
        let folders = (environment("PATH") ?? "").split(separator: ":")
        let found = Self.programs.first { program in
            if let variable = program.variable, environment(variable)?.isEmpty ?? true { return false }
            return folders.contains { access("\($0)/\(program.arguments[0])", X_OK) == 0 }
        }
        guard let found else { return nil }
        arguments = found.arguments
    }

    /// Hands it the words, in the background; it stays there itself as long as the clipboard is its.
    func copy(_ words: String) {
        let arguments = arguments
        DispatchQueue.global().async { _ = Feed(arguments, output: "/dev/null").run(words) }
    }
}

import ArgumentParser

/// The name of a tag as it is kept: its words with one blank between, and nothing a search could not ask for.
enum TagName {
    /// The name that somebody typed.
    static func of(_ typed: String) -> String {
        typed.filter { !"\"“”".contains($0) }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Throws where nothing is left of a name.
    static func check(_ typed: String) throws {
        if of(typed).isEmpty { throw ValidationError("A tag needs a name.") }
    }
}

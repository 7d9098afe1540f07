/// A line being typed at the foot of the screen.
public struct Prompt: Hashable, Sendable {
    /// What the line is for.
    public enum Kind: Hashable, Sendable {
        /// A search, upwards where `backward`.
        case search(backward: Bool)
        /// A search among the rows of the focused list.
        case rows
        /// A filter of the help.
        case help
        /// A command by name.
        case command
        /// Something to pick from the list above.
        case pick(Picker.Kind)
        /// A search of the library.
        case library
        /// A note on a span; with the number of one, in its place.
        case note(Span, replacing: Int?)
        /// What a quote's speaker or a figure is in truth.
        case correction(Target)
    }

    /// What it is for.
    public let kind: Kind
    /// What has been typed.
    public private(set) var text: String
    /// Where typing goes in, in characters from the start.
    public private(set) var cursor: Int
    /// Whether a search is by regular expression.
    public var isRegex = false
    /// The list to pick from, where it is for that.
    public internal(set) var picker: Picker?
    /// Where the reader was when it opened.
    public let origin: Place
    /// How far back in the history the text came from; 0 is what was typed.
    var recalled = 0
    /// What the line could become: whole lines, from the first Tab to the next change.
    public private(set) var choices: [String] = []
    /// The choice that Tab stands at.
    public private(set) var choice: Int?
    /// Which way Tab went while the choices are still being looked for.
    var awaitedStep: Int?

    /// A prompt with some text in it and the cursor behind that.
    public init(_ kind: Kind, text: String = "", origin: Place) {
        self.kind = kind
        self.text = text
        self.origin = origin
        cursor = text.count
    }

    /// Puts a character in at the cursor; one that joins the character before it (an accent) leaves the cursor behind both.
    mutating func insert(_ character: Character) {
        let head = String(text.prefix(cursor)) + String(character)
        let tail = text.dropFirst(cursor)
        text = head + tail
        cursor = head.count
        forgetChoices()
    }

    /// Replaces all of it.
    mutating func replace(_ new: String) {
        text = new
        cursor = new.count
    }

    /// Takes what the line could become, and puts the first (last) of it in.
    mutating func offer(_ choices: [String], step: Int) {
        self.choices = choices
        choice = nil
        choose(step)
    }

    /// Puts the next (previous) choice in, round and round.
    mutating func choose(_ step: Int) {
        awaitedStep = nil
        guard !choices.isEmpty else { return }
        let next = choice.map { ($0 + step + choices.count) % choices.count } ?? (step > 0 ? 0 : choices.count - 1)
        replace(choices[next])
        choice = next
    }

    /// Takes the character before the cursor away.
    mutating func deleteBackward() { delete(from: cursor - 1, to: cursor) }

    /// Takes the character at the cursor away.
    mutating func deleteForward() { delete(from: cursor, to: cursor + 1) }

    /// Takes the word before the cursor away, with the spaces behind it.
    mutating func deleteWord() {
        let head = Array(text.prefix(cursor))
        var start = head.count
        while start > 0, head[start - 1] == " " { start -= 1 }
        while start > 0, head[start - 1] != " " { start -= 1 }
        delete(from: start, to: cursor)
    }

    /// Takes everything before the cursor away.
    mutating func deleteToStart() { delete(from: 0, to: cursor) }

    /// Moves the cursor, at most to either end.
    mutating func moveCursor(_ count: Int) { cursor = max(0, min(text.count, cursor + count)) }

    private mutating func delete(from start: Int, to end: Int) {
        guard start >= 0, end <= text.count, start < end else { return }
        let characters = Array(text)
        text = String(characters[..<start]) + String(characters[end...])
        cursor = start
        forgetChoices()
    }

    private mutating func forgetChoices() {
        choices = []
        choice = nil
        awaitedStep = nil
        recalled = 0
    }
}

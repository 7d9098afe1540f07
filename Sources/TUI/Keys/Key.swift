/// A key of the keyboard, as the tables and the tests write it: `a`, `Space`, `S-Tab`, `C-o`, `M-/`, `PgDn`, `F1`.
public struct Key: Hashable, Sendable {
    /// What is held with the key.
    public enum Modifier: String, CaseIterable, Sendable {
        case control = "C-"
        case alt = "M-"
        case shift = "S-"
    }

    /// The key itself.
    public enum Code: Hashable, Sendable {
        /// A key that types a scalar.
        case scalar(Unicode.Scalar)
        /// A key with a name.
        case named(Name)
        /// F1 and up.
        case function(Int)
    }

    /// The names of keys that type nothing; `Space` types a blank.
    public enum Name: String, CaseIterable, Sendable {
        case backspace = "Backspace"
        case delete = "Del"
        case down = "Down"
        case end = "End"
        case enter = "Enter"
        case escape = "Esc"
        case home = "Home"
        case insert = "Ins"
        case left = "Left"
        case pageDown = "PgDn"
        case pageUp = "PgUp"
        case right = "Right"
        case tab = "Tab"
        case up = "Up"
    }

    /// The key itself.
    public let code: Code
    /// What is held with it.
    public let modifiers: Set<Modifier>

    /// A key.
    public init(_ code: Code, _ modifiers: Set<Modifier> = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// The key of a name; `nil` for a name no key has.
    public init?(_ name: String) {
        var rest = Substring(name)
        var modifiers: Set<Modifier> = []
        while rest.unicodeScalars.count > 2,
            let modifier = Modifier.allCases.first(where: { rest.hasPrefix($0.rawValue) })
        {
            modifiers.insert(modifier)
            rest.removeFirst(2)
        }
        guard let code = Self.code(rest) else { return nil }
        self.init(code, modifiers)
    }

    private static func code(_ name: Substring) -> Code? {
        let scalars = name.unicodeScalars
        if let scalar = scalars.first, scalars.count == 1, scalar != " " { return .scalar(scalar) }
        if name == "Space" { return .scalar(" ") }
        if let named = Name(rawValue: String(name)) { return .named(named) }
        guard name.first == "F", let number = Int(name.dropFirst()), (1...24).contains(number) else { return nil }
        return .function(number)
    }

    /// The scalar it types, unless Control or Alt is held.
    public var typed: Unicode.Scalar? {
        guard case .scalar(let scalar) = code, modifiers.isEmpty else { return nil }
        return scalar
    }
}

extension Key: CustomStringConvertible {
    /// Its name.
    public var description: String {
        let name =
            switch code {
            case .scalar(" "): "Space"
            case .scalar(let scalar): String(Character(scalar))
            case .named(let name): name.rawValue
            case .function(let number): "F\(number)"
            }
        return Modifier.allCases.filter(modifiers.contains).map(\.rawValue).joined() + name
    }
}

import CNcurses

/// Turns what ncurses reads into keys.
struct KeyDecoder {
    /// What one read gives.
    enum Input {
        /// A character.
        case character(UInt32)
        /// A key that ncurses knows.
        case code(Int32)
    }

    private static let named: [Int32: Key] = [
        KEY_BACKSPACE: Key(.named(.backspace)),
        KEY_BTAB: Key(.named(.tab), [.shift]),
        KEY_DC: Key(.named(.delete)),
        KEY_DOWN: Key(.named(.down)),
        KEY_END: Key(.named(.end)),
        KEY_ENTER: Key(.named(.enter)),
        KEY_HOME: Key(.named(.home)),
        KEY_IC: Key(.named(.insert)),
        KEY_LEFT: Key(.named(.left)),
        KEY_NPAGE: Key(.named(.pageDown)),
        KEY_PPAGE: Key(.named(.pageUp)),
        KEY_RIGHT: Key(.named(.right)),
        KEY_SF: Key(.named(.down), [.shift]),
        KEY_SLEFT: Key(.named(.left), [.shift]),
        KEY_SR: Key(.named(.up), [.shift]),
        KEY_SRIGHT: Key(.named(.right), [.shift]),
        KEY_UP: Key(.named(.up)),
    ]

    /// The next key; `nil` where there is none, or only a sequence that no key has. `read` never waits.
    func next(_ read: () -> Input?) -> Key? {
        while let input = read() {
            if let key = key(input, read) { return key }
        }
        return nil
    }

    private func key(_ input: Input, _ read: () -> Input?) -> Key? {
        switch input {
        case .code(let code): Self.named[code] ?? Self.function(code)
        case .character(27): escaped(read)
        case .character(let value): Self.key(value)
        }
    }

    /// The key after an escape character that no more than 25 ms lie behind: Alt is held.
    private func escaped(_ read: () -> Input?) -> Key? {
        guard let input = read() else { return Key(.named(.escape)) }
        switch input {
        case .character(27):
            return Key(.named(.escape))
        case .character(0x5B), .character(0x4F):
            guard let next = read() else { return key(input, read).map { Key($0.code, [.alt]) } }
            swallow(next, read)
            return nil
        case .character, .code:
            return key(input, read).map { Key($0.code, $0.modifiers.union([.alt])) }
        }
    }

    /// Reads to the end of a sequence that ncurses does not know.
    private func swallow(_ first: Input, _ read: () -> Input?) {
        var next: Input? = first
        while let input = next, case .character(let value) = input, !(0x40...0x7E).contains(value) { next = read() }
    }

    private static func function(_ code: Int32) -> Key? {
        guard let number = (1...24).first(where: { key_function(Int32($0)) == code }) else { return nil }
        return Key(.function(number))
    }

    private static func key(_ value: UInt32) -> Key? {
        switch value {
        case 0: Key(.scalar(" "), [.control])
        case 8, 127: Key(.named(.backspace))
        case 9: Key(.named(.tab))
        case 10, 13: Key(.named(.enter))
        case 1...26: Unicode.Scalar(value + 0x60).map { Key(.scalar($0), [.control]) }
        case 28...31: Unicode.Scalar(value + 0x40).map { Key(.scalar($0), [.control]) }
        default: Unicode.Scalar(value).map { Key(.scalar($0)) }
        }
    }
}

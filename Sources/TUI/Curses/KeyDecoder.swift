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

    /// The next key, or what is done with the mouse; `nil` where there is none, or only a sequence that nothing has. `read`
    /// never waits.
    func next(_ read: () -> Input?) -> Stroke? {
        while let input = read() {
            if case .character(27) = input {
                if let stroke = escaped(read) { return stroke }
            } else if let key = key(input) {
                return .key(key)
            }
        }
        return nil
    }

    private func key(_ input: Input) -> Key? {
        switch input {
        case .code(let code): Self.named[code] ?? Self.function(code)
        case .character(let value): Self.key(value)
        }
    }

    /// What comes after an escape character that no more than 25 ms lie behind: a key with which Alt is held, or a report
    /// of the mouse.
    private func escaped(_ read: () -> Input?) -> Stroke? {
        guard let input = read() else { return .key(Key(.named(.escape))) }
        switch input {
        case .character(27):
            return .key(Key(.named(.escape)))
        case .character(0x5B), .character(0x4F):
            guard let next = read() else { return key(input).map { .key(Key($0.code, [.alt])) } }
            if case (.character(0x5B), .character(0x3C)) = (input, next) { return mouse(read).map(Stroke.mouse) }
            swallow(next, read)
            return nil
        case .character, .code:
            return key(input).map { .key(Key($0.code, $0.modifiers.union([.alt]))) }
        }
    }

    /// Reads the rest of a report of the mouse: numbers with semicolons between them, and a letter.
    private func mouse(_ read: () -> Input?) -> MouseEvent? {
        var report = [0]
        while let input = read(), case .character(let value) = input {
            switch value {
            case 0x30...0x39: report[report.count - 1] = min(99_999, report[report.count - 1] * 10 + Int(value - 0x30))
            case 0x3B: report.append(0)
            case 0x4D, 0x6D: return MouseEvent(report: report, isRelease: value == 0x6D)
            default: return nil
            }
        }
        return nil
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

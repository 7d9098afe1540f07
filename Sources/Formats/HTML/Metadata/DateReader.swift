/// Dates as pages write them for machines → ISO 8601, as far as they go.
enum DateReader {
    /// The date in `text`, `nil` where there is none that is certain. Times and zones stay as they are.
    static func iso(_ text: String) -> String? {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard text.utf8.count <= 80 else { return nil }
        return numeric(text) ?? worded(text)
    }

    /// Year, month and day in this order, and the time behind them: ISO 8601 and what comes near to it.
    private static func numeric(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        var position = 0
        guard let year = number(bytes, &position, digits: 4), 1600...2199 ~= year else { return nil }
        let mark = position < bytes.count ? bytes[position] : 0
        let isDivided = mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".")
        if isDivided { position += 1 }
        guard let month = number(bytes, &position, digits: isDivided ? 1...2 : 2...2), 1...12 ~= month else {
            return nil
        }
        if isDivided {
            guard position < bytes.count, bytes[position] == mark else { return nil }
            position += 1
        }
        guard let day = number(bytes, &position, digits: isDivided ? 1...2 : 2...2), 1...days(year, month) ~= day else {
            return nil
        }
        return date(year, month, day) + time(bytes[position...])
    }

    /// The time at the start of `rest` with its zone, `T` before it; nothing where there is none.
    private static func time(_ rest: ArraySlice<UInt8>) -> String {
        let clock = rest.drop { $0 == 0x20 || $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") }
        guard clock.count < rest.count else { return "" }
        let words = String(decoding: clock, as: UTF8.self).split(separator: " ", maxSplits: 2)
        guard let first = words.first else { return "" }
        let hour = first.prefix(while: \.isNumber)
        guard let number = Int(hour), hour.count == 2, number < 24, first.dropFirst(2).hasPrefix(":") else { return "" }
        guard first.utf8.allSatisfy({ isClock($0) }) else { return "" }
        var time = "T" + first
        if let zone = words.dropFirst().first, zone.utf8.allSatisfy(isClock), let sign = zone.first,
            "+-Z".contains(sign)
        {
            time += zone
        }
        return time
    }

    private static func isClock(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte
            || [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "Z")].contains(
                byte)
    }

    /// The name of a month with day and year beside it, in any order: RFC 822, `date(1)`, "March 3, 2031".
    private static func worded(_ text: String) -> String? {
        var month: Int?
        var day: Int?
        var year: Int?
        for word in text.lowercased().split(whereSeparator: { $0 == " " || $0 == "," || $0 == "." || $0 == "-" }) {
            if let number = Int(word) {
                if word.utf8.count == 4, 1600...2199 ~= number {
                    if year == nil { year = number }
                } else if word.utf8.count <= 2, 1...31 ~= number, day == nil {
                    day = number
                }
            } else if word.utf8.count >= 3,
                let found = months.firstIndex(where: { $0.hasPrefix(word) || word == "sept" && $0 == "september" })
            {
                if month != nil { return nil }
                month = found + 1
            }
        }
        guard let year, let month, let day, day <= days(year, month) else { return nil }
        return date(year, month, day)
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// Whether a word is the English name of a month or a day of the week, or short for one.
    static func isMonthOrWeekday(_ word: some StringProtocol) -> Bool {
        let name = word.lowercased().filter(\.isLetter)
        guard name.utf8.count >= 3 else { return false }
        return (months + weekdays).contains { $0 == name || $0.hasPrefix(name) && name.utf8.count <= 4 }
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private static func number(_ bytes: [UInt8], _ position: inout Int, digits: Int) -> Int? {
        number(bytes, &position, digits: digits...digits)
    }

    private static func number(_ bytes: [UInt8], _ position: inout Int, digits: ClosedRange<Int>) -> Int? {
        var value = 0
        var count = 0
        while count < digits.upperBound, position < bytes.count, 0x30...0x39 ~= bytes[position] {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
            count += 1
        }
        return digits.contains(count) ? value : nil
    }
}

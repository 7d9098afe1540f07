/// A line that is a date and nothing else.
struct PublicationDate: Equatable {
    /// ISO 8601, as far as the line says: `2024-03`, `2024-03-05`, `2024-03-05T17:40+07:00`.
    let iso: String
    /// Whether the line calls it the date of a change.
    let isChange: Bool

    /// Month names by their first three letters, which English tells them by.
    private static let months = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
        "dec": 12,
    ]
    private static let monthNames: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun",
    ]
    private static let words: Set<String> = [
        "published", "posted", "updated", "modified", "last", "first", "on", "at", "date", "created", "issued", "of",
        "the",
    ]
    private static let changes: Set<String> = ["updated", "modified"]
    /// Zones with one meaning everywhere; of others the time is given as local.
    private static let zones = ["gmt": "Z", "utc": "Z", "z": "Z"]
    private static let localZones: Set<String> = [
        "aest", "bst", "cest", "cet", "cst", "edt", "est", "et", "ict", "ist", "jst", "msk", "pdt", "pst", "pt", "sgt",
    ]
    /// The longest such line, in bytes.
    private static let longest = 80

    /// The date of a line; `nil` where the line says anything else, or not at least month and year.
    static func read(_ line: String) -> PublicationDate? {
        guard line.utf8.count <= longest, line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        var parser = Parser()
        for token in line.lowercased().split(whereSeparator: { " ,|•·()\u{2013}".contains($0) }) {
            guard parser.take(String(token)) else { return nil }
        }
        return parser.date
    }

    /// The parts of a date as tokens give them.
    private struct Parser {
        private var year: Int?
        private var month: Int?
        private var day: Int?
        private var time: (hour: Int, minute: Int)?
        private var zone = ""
        private var isChange = false

        /// Takes in a token; whether it belongs to a date.
        mutating func take(_ token: String) -> Bool {
            let word = token.hasSuffix(".") || token.hasSuffix(":") ? String(token.dropLast()) : token
            if PublicationDate.words.contains(word) {
                isChange = isChange || PublicationDate.changes.contains(word)
                return true
            }
            if PublicationDate.weekdays.contains(word) || PublicationDate.localZones.contains(word) { return true }
            if let name = PublicationDate.zones[word], time != nil { return set(&zone, name) }
            if PublicationDate.monthNames.contains(word) {
                return month == nil && set(&month, PublicationDate.months[String(word.prefix(3))])
            }
            if word == "-" || word == "/" || word == "\u{2014}" { return true }
            return takeHalfDay(word) || takeTime(word) || takeISO(word) || takeNumeric(word) || takeNumber(word)
        }

        var date: PublicationDate? {
            guard let year, let month else { return nil }
            var iso = "\(year)-\(month.twoDigits)"
            guard let day else { return PublicationDate(iso: iso, isChange: isChange) }
            guard (1...31).contains(day) else { return nil }
            iso += "-\(day.twoDigits)"
            if let time { iso += "T\(time.hour.twoDigits):\(time.minute.twoDigits)\(zone)" }
            return PublicationDate(iso: iso, isChange: isChange)
        }

        private func set<Value>(_ place: inout Value, _ value: Value) -> Bool {
            place = value
            return true
        }

        /// "am", "p.m."
        private mutating func takeHalfDay(_ word: String) -> Bool {
            let letters = word.filter { $0 != "." }
            guard letters == "am" || letters == "pm", let hour = time?.hour, let minute = time?.minute, hour <= 12
            else {
                return false
            }
            time = (hour % 12 + (letters == "pm" ? 12 : 0), minute)
            return true
        }

        /// "17:40", "5.40pm", "17:40:00", "17:40+07:00"
        private mutating func takeTime(_ word: String) -> Bool {
            guard time == nil else { return false }
            for suffix in ["am", "pm"] where word.hasSuffix(suffix) {
                let clock = String(word.dropLast(2)).replacingDots
                guard takeClock(clock.contains(":") ? clock : clock + ":00") else { return false }
                return takeHalfDay(suffix)
            }
            return takeClock(word)
        }

        private mutating func takeClock(_ word: String) -> Bool {
            var clock = word[...]
            var offset = ""
            if clock.hasSuffix("z") {
                clock = clock.dropLast()
                offset = "Z"
            } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
                let digits = clock[clock.index(after: sign)...].filter { $0 != ":" }
                guard digits.count == 4, digits.allSatisfy(\.isASCIIDigit) else { return false }
                offset = "\(clock[sign])\(digits.prefix(2)):\(digits.suffix(2))"
                clock = clock[..<sign]
            }
            let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
            guard (2...3).contains(parts.count), parts[0].count <= 2, parts[1].count == 2, let hour = Int(parts[0]),
                let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
            else { return false }
            time = (hour, minute)
            if !offset.isEmpty { zone = offset }
            return true
        }

        /// "2024-03-05", "2024-03-05t17:40z"
        private mutating func takeISO(_ word: String) -> Bool {
            let parts = word.split(separator: "t", maxSplits: 1)
            let numbers = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
            guard numbers.count == 3, numbers[0].count == 4, year == nil, month == nil, day == nil,
                let y = Int(numbers[0]), let m = Int(numbers[1]), let d = Int(numbers[2]), (1...12).contains(m)
            else { return false }
            if parts.count == 2, !takeClock(String(parts[1])) { return false }
            (year, month, day) = (y, m, d)
            return true
        }

        /// "21/11/2014", "21.11.2014": only where it can mean one day.
        private mutating func takeNumeric(_ word: String) -> Bool {
            let numbers = word.split { "/.".contains($0) }.compactMap { Int($0) }
            guard word.filter({ "/.".contains($0) }).count == 2, numbers.count == 3, year == nil, month == nil,
                day == nil,
                (1900...2100).contains(numbers[2])
            else { return false }
            let (first, second) = (numbers[0], numbers[1])
            if first == second || (second > 12 && (1...12).contains(first)) {
                (month, day) = (first, second)
            } else if first > 12, (1...12).contains(second) {
                (month, day) = (second, first)
            } else {
                return false
            }
            year = numbers[2]
            return (1...12).contains(month ?? 0)
        }

        /// A day or a year.
        private mutating func takeNumber(_ word: String) -> Bool {
            var digits = word
            for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) { digits.removeLast(2) }
            guard digits.allSatisfy(\.isASCIIDigit), let number = Int(digits) else { return false }
            if (1...31).contains(number), day == nil { return set(&day, number) }
            return (1900...2100).contains(number) && year == nil && set(&year, number)
        }
    }
}

extension Int {
    /// At least two digits.
    fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension Character {
    /// Whether it is 0 to 9.
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
    /// The same with colons for full stops.
    fileprivate var replacingDots: String { String(map { $0 == "." ? ":" : $0 }) }
}

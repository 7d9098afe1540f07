import Model

/// A date as a masthead writes it.
enum DateWords {
    /// The date of a statement, with "=" before it where it was worked out and not said; the words themselves where nothing
    /// better is known.
    static func of(_ statement: DatedStatement, in text: Text) -> String {
        guard let date = statement.date else { return text[statement.span] }
        let ends = date.split(separator: "/").map { part(String($0)) }
        let words = ends.count == 2 ? ends[0] + "–" + ends[1] : ends.first ?? ""
        return statement.isResolved ? "= " + words : words
    }

    /// One end: `1990s` for `199X`, `summer 2016` for `2016-SU`, `Dec 2015` for `2015-12-XX`.
    private static func part(_ date: String) -> String {
        let day = String(date.prefix { $0 != "T" })
        if day.count == 4, day.hasSuffix("X") { return day.dropLast() + "0s" }
        for (code, season) in seasons where day.hasSuffix(code) { return season + " " + day.prefix(4) }
        return short(String(day.prefix(while: { $0 != "X" })).trimmedDash)
    }

    private static let seasons = [("-SP", "spring"), ("-SU", "summer"), ("-FA", "autumn"), ("-WI", "winter")]

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `23 Nov 2014` for `2014-11-23T10:00Z`, `Nov 2014` for `2014-11`; anything else as it is.
    static func short(_ iso: String) -> String {
        let day = iso.prefix { $0 != "T" && $0 != " " }
        let parts = day.split(separator: "-").map(String.init)
        guard parts.count > 1, parts[0].count == 4, let month = Int(parts[1]), (1...12).contains(month) else {
            return iso
        }
        let rest = months[month - 1] + " " + parts[0]
        guard parts.count > 2 else { return rest }
        return Int(parts[2]).map { "\($0) \(rest)" } ?? iso
    }
}

extension String {
    /// Without a hyphen at its end.
    fileprivate var trimmedDash: String { hasSuffix("-") ? String(dropLast()) : self }
}

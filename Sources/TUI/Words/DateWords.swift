/// A date as a masthead writes it.
enum DateWords {
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

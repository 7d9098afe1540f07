/// The date in an address, which many sites file their articles under: `/2031/04/02/ferry-returns`.
enum AddressDate {
    /// The date as `2031-04-02`, `nil` where there is none; whether there is such a day is not looked at.
    static func find(_ address: String) -> String? {
        let parts = address.split { $0 == "/" || $0 == "-" || $0 == "_" }
        guard parts.count >= 3 else { return nil }
        for index in 0..<(parts.count - 2) {
            let date = parts[index...(index + 2)]
            let digits = date.map { $0.allSatisfy(\.isNumber) ? $0.utf8.count : 0 }
            if digits == [4, 2, 2] { return date.joined(separator: "-") }
        }
        return nil
    }
}

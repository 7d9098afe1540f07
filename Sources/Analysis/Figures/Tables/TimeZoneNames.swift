/// Time zones as papers shorten them; they stay outside of a clock time.
enum TimeZoneNames {
    static let keys = Set(
        "aedt aest akst bst cdt cest cet cst eat edt eest eet est gmt hkt hst ist jst kst mdt msk mst nzst pdt pst sast utc wat wib"
            .split(separator: " ").map { WordKey(of: $0) })
}

/// The days of the week in English, Monday as 1.
enum WeekdayNames {
    static let table: [(String, Int)] = [
        ("monday", 1), ("mondays", 1), ("mon", 1),
        ("tuesday", 2), ("tuesdays", 2), ("tues", 2), ("tue", 2),
        ("wednesday", 3), ("wednesdays", 3), ("wed", 3),
        ("thursday", 4), ("thursdays", 4), ("thurs", 4), ("thur", 4), ("thu", 4),
        ("friday", 5), ("fridays", 5), ("fri", 5),
        ("saturday", 6), ("saturdays", 6), ("sat", 6),
        ("sunday", 7), ("sundays", 7), ("sun", 7),
    ]
}

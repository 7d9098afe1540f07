/// Days, months, feasts and eras that are written with a capital. Written for this project.
enum CalendarWords {
    /// In lower case, shortened forms too.
    static let all = WordTable(
        """
        ad am apr april aug august bc bst cet christmas dec december diwali easter edt eid est feb february fri
        friday gmt halloween hanukkah jan january jul july jun june lent march may mon monday nov november oct
        october passover pm ramadan saturday sep sept september sunday thanksgiving thu thursday tue tuesday utc wed
        wednesday
        """)
}

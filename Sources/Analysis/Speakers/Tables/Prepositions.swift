/// Prepositions that may follow a noun inside a phrase. Written for this project.
enum Prepositions {
    /// In lower case.
    static let all = WordTable(
        """
        about above across after against along amid among around at before behind below beside besides
        between beyond by despite during except for from in inside into like near of off on onto outside
        over per since through throughout to toward towards under unlike until upon via with within without
        """)
}

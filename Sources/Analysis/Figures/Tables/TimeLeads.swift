/// Words before "at" after which a number that ends its clause is an hour: "back at seven".
enum TimeLeads {
    static let keys = Set(
        """
        arrive arrived arrives back begin begins breakfast depart departs dinner home leave leaves lunch meet meets open opens \
        return returns start starts up wake wakes
        """.split(separator: " ").map { WordKey(of: $0) })

    /// "set an alarm for eight forty"
    static let alarm = WordKey(of: "alarm")
}

/// Words after which "pounds" are money and not weight.
enum MoneyVerbs {
    static let words = """
        afford award awarded bill bills borrow borrowed budget charge charged cost costing costs debt debts donate \
        donated earn earned earning earns fare fares fee fine fined fund funding invest invested loan lost owe owed owes paid \
        pay paying payment pays price priced profit raise raised raising salary sale save saved savings sell sold \
        spend spending spends spent stole stolen tax value valued wage wages win won worth
        """

    /// The words by their keys.
    static let keys = Set(words.split(separator: " ").map { WordKey(of: $0) })
}

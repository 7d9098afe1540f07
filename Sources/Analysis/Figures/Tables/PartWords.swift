/// Words beside "a third" and "a fifth" that make them parts of a whole.
enum PartWords {
    /// What comes right before the article: "roughly a third", "account for a fifth".
    static let before = Set(
        ["approximately", "barely", "for", "hardly", "in", "roughly", "some", "within"].map { WordKey(of: $0) })
}

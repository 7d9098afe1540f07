/// Words that make the figure after them a goal or a forecast.
enum TargetWords {
    static let keys = Set(
        """
        aim aimed aiming aims ambition anticipate anticipated anticipates could expect expected expects forecast forecasts goal \
        goals hope hopes intend intends may might pledge pledged pledges plan planned plans predict predicted predicts project \
        projected projection projects promise promised proposal proposed proposes seek seeks should target targeted targets \
        vow vowed will would
        """.split(separator: " ").map { WordKey(of: $0) })

    /// Those that say no more than that something lies ahead.
    static let modals = Set(["could", "may", "might", "should", "will", "would"].map { WordKey(of: $0) })
}

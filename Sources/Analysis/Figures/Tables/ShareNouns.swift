/// Of whom there cannot be more than all: "120 percent of voters".
enum ShareNouns {
    static let keys = Set(
        """
        adults americans applicants ballots businesses candidates cases children citizens companies countries customers \
        delegates drivers employees families farmers firms homes hospitals households men members parents participants \
        patients people places pupils readers residents respondents schools seats students those tourists users voters votes \
        women workers
        """.split(separator: " ").map { WordKey(of: $0) })
}

/// Nouns that stand, written small, right before the name of whoever holds the post. Source: AP style guide, "titles".
enum Titles {
    /// In lower case.
    static let lowercase: Set<String> = [
        "activist", "actor", "actress", "administrator", "adviser", "advisor", "aide", "ambassador", "analyst",
        "anchor", "architect", "artist", "attorney", "author", "biologist", "captain", "chair", "chairman",
        "chairwoman", "chancellor", "chef", "chief", "coach", "columnist", "commander", "commissioner", "congressman",
        "congresswoman", "consultant", "coordinator", "correspondent", "council", "councillor", "counsel", "critic",
        "delegate", "deputy", "designer", "detective", "director", "doctor", "economist", "editor", "engineer",
        "executive", "expert", "farmer", "former", "founder", "general", "geologist", "governor", "head", "historian",
        "host", "inspector", "investigator", "journalist", "judge", "justice", "lawmaker", "lawyer", "leader",
        "lecturer", "lieutenant", "manager", "mayor", "member", "minister", "nominee", "novelist", "nurse", "officer",
        "official", "organizer", "organiser", "owner", "partner", "pastor", "physician", "player", "pollster",
        "president", "principal", "producer", "professor", "prosecutor", "publisher", "quarterback", "reporter",
        "representative", "researcher", "resident", "rival", "scientist", "secretary", "senator", "sergeant",
        "singer", "speaker", "spokesman", "spokesperson", "spokeswoman", "strategist", "striker", "student",
        "superintendent", "supervisor", "surgeon", "teacher", "teammate", "treasurer", "trustee", "veteran",
        "volunteer", "witness", "writer",
    ]
}

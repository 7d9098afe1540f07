/// Bodies whose names have no noun that says so. Written for this project.
enum BodyNames {
    /// In lower case.
    static let all: Set<String> = [
        "agence france-presse", "al arabiya", "al jazeera", "al qaeda", "al qaida", "al shabaab", "al-qaeda",
        "amnesty international", "associated press", "bank of america", "black lives matter", "boko haram",
        "credit suisse", "der spiegel", "doctors without borders", "ernst & young", "fianna fail", "fine gael",
        "fridays for future", "general dynamics", "general electric", "general motors", "goldman sachs",
        "homeland security", "human rights watch", "islamic state", "johnson & johnson", "jp morgan", "la repubblica",
        "le figaro", "le monde", "lockheed martin", "marks & spencer", "medecins sans frontieres", "morgan stanley",
        "muslim brotherhood", "plaid cymru", "red crescent", "red cross", "rolls-royce", "save the children",
        "scotland yard", "sinn fein", "sinn féin", "standard chartered", "super pacs", "united nations", "united way",
        "warner bros.", "wells fargo", "white house",
    ]
}

/// Words that a full stop belongs to, in lower case and without it. Source: the style guides of AP and Reuters.
enum Abbreviations {
    /// Stand before a name; a sentence never ends with them. Only where written with a capital.
    static let titles: Set<String> = [
        "adm", "amb", "atty", "brig", "capt", "cmdr", "col", "cpl", "cpt", "dr", "fr", "gen", "gov", "hon", "insp",
        "lt",
        "maj", "messrs", "mme", "mr", "mrs", "ms", "msgr", "mt", "mx", "pfc", "pres", "prof", "pvt", "rep", "reps",
        "rev", "sen", "sens", "sgt", "sr", "st", "ste", "supt",
    ]

    /// Stand before another word; a sentence hardly ends with them.
    static let leading: Set<String> = ["approx", "ca", "cf", "e.g", "est", "i.e", "viz", "vol", "vs"]

    /// Stand before a number, and are words of their own elsewhere.
    static let beforeNumbers: Set<String> = ["art", "ch", "fig", "no", "nos", "op", "pp", "sec"]

    /// May end a sentence: one ends there where a capital follows. The months and states only with a capital.
    static let trailing: Set<String> = [
        "ala", "apr", "ariz", "assn", "aug", "ave", "blvd", "bros", "calif", "co", "colo", "conn", "corp", "dec",
        "dept",
        "etc", "feb", "fla", "ga", "inc", "jan", "jr", "kan", "ky", "ltd", "md", "mich", "minn", "mont", "neb", "nev",
        "nov", "oct", "okla", "ore", "pa", "plc", "pty", "sept", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
    ]

    /// Those above that are written small.
    static let lowercase: Set<String> = ["approx", "ca", "cf", "e.g", "est", "etc", "i.e", "viz", "vol", "vs"]

    /// Whether a full stop after `word` (in lower case, as written with a capital or not) belongs to it.
    static func holdsDot(_ word: String, capitalised: Bool) -> Bool {
        if lowercase.contains(word) { return true }
        return capitalised && (titles.contains(word) || trailing.contains(word))
    }
}

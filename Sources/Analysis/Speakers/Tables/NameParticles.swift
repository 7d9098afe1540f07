/// Small words inside a person's name ("de", "bin", "van"). Written for this project.
enum NameParticles {
    /// In lower case.
    static let all = WordTable(
        """
        'n 't ab abu af al ben bin bint binti bte da dal das de del della den der des di do dos du e el ibn la las
        le los te ten ter tot und van ver vom von y ze zu zum zur
        """)

    /// The Arabic article as it is joined to a name ("al-Rashidi"), with its hyphen.
    static let articles: Set<String> = [
        "ad-", "al-", "an-", "ar-", "as-", "ash-", "at-", "el-", "es-", "ez-", "ul-",
    ]

    /// What may follow a surname.
    static let suffixes = WordTable(
        """
        esq ii iii iv jnr jr snr sr
        """)
}

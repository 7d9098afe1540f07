/// What a word is worth in a number, and how it joins with others.
struct NumberWord: Sendable {
    /// How it joins.
    enum Role: Sendable {
        /// zero to nine
        case unit
        /// ten to nineteen
        case teen
        /// twenty to ninety
        case tens
        case hundred
        /// thousand, million, crore: multiplies all before it.
        case scale
        /// Twelve, counted like a scale: "two dozen".
        case dozen
        /// "hundreds", "millions": vague alone, a scale after a number.
        case plural
        /// "bn", "k": a scale, only after digits.
        case letter
        /// "fifth", and "hundredth"; as a denominator its reciprocal.
        case ordinal
        /// "fifths": a denominator.
        case denominator
        /// "half", "quarter".
        case part
    }

    /// Its value; of a denominator and of an ordinal the number it names, of a part the fraction.
    let value: Double
    /// How it joins.
    let role: Role

    init(_ value: Double, _ role: Role) {
        self.value = value
        self.role = role
    }
}

/// The number words of English, with the scales of South Asia.
enum NumberWords {
    static let table: [(String, NumberWord)] =
        units + tens + scales + plurals + letters + ordinals + denominators + parts

    private static let units: [(String, NumberWord)] = rows(
        .unit,
        "zero 0 nought 0 naught 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9")

    private static let tens: [(String, NumberWord)] =
        rows(
            .teen,
            """
            ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 \
            nineteen 19
            """)
        + rows(.tens, "twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90")

    private static let scales: [(String, NumberWord)] =
        rows(.hundred, "hundred 100") + rows(.dozen, "dozen 12")
        + rows(
            .scale,
            """
            thousand 1e3 lakh 1e5 lac 1e5 million 1e6 crore 1e7 milliard 1e9 billion 1e9 trillion 1e12 \
            quadrillion 1e15 quintillion 1e18
            """)

    private static let plurals: [(String, NumberWord)] = rows(
        .plural,
        """
        tens 10 dozens 12 hundreds 100 thousands 1e3 lakhs 1e5 lacs 1e5 millions 1e6 crores 1e7 billions 1e9 \
        trillions 1e12
        """)

    private static let letters: [(String, NumberWord)] = rows(
        .letter, "k 1e3 m 1e6 mn 1e6 mil 1e6 mln 1e6 mio 1e6 mm 1e6 b 1e9 bn 1e9 bln 1e9 t 1e12 tn 1e12 trn 1e12 cr 1e7"
    )

    private static let ordinals: [(String, NumberWord)] = rows(
        .ordinal,
        """
        first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 \
        twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 \
        nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 \
        eightieth 80 ninetieth 90 hundredth 100 thousandth 1e3 millionth 1e6 billionth 1e9
        """)

    private static let denominators: [(String, NumberWord)] = rows(
        .denominator,
        """
        halves 2 thirds 3 fourths 4 fifths 5 sixths 6 sevenths 7 eighths 8 ninths 9 tenths 10 elevenths 11 \
        twelfths 12 fifteenths 15 sixteenths 16 twentieths 20 hundredths 100 thousandths 1e3 millionths 1e6
        """)

    private static let parts: [(String, NumberWord)] = rows(.part, "half 0.5 quarter 0.25 quarters 0.25")

    /// The rows of a list of words and values, in turn.
    private static func rows(_ role: NumberWord.Role, _ list: String) -> [(String, NumberWord)] {
        let parts = list.split(separator: " ")
        return stride(from: 0, to: parts.count - 1, by: 2).map {
            (String(parts[$0]), NumberWord(Double(parts[$0 + 1]) ?? 0, role))
        }
    }
}

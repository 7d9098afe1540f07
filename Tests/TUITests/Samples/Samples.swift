import Model

/// The articles that the screens are drawn from; people and places are invented.
enum Samples {
    static let all: [String: Article] = [
        "empty": empty, "ferry": ferry, "harbour": harbour, "hebrew": hebrew, "links": links, "many": many,
        "mill": mill, "pictures": pictures, "rival": rival,
        "scripts": scripts,
        "shapes": shapes,
        "tables": tables,
    ]

    /// News with everything in it: sections, two speakers, an unattributed quote, numbers along years.
    static var ferry: Article {
        var sample = Sample(
            """
            = Port Ellery votes to keep its ferry
            by Jonas Wick
            Port Ellery will keep the ferry that has crossed its harbour for 112 years, after 63% of those who voted on Sunday turned down the plan for a toll bridge.
            The council had put the price of the bridge at about $48 million. The ferry costs the town $1.2 million a year, up 7% from 2029.
            # What the town decided
            “People here do not only want to get across, they want to see the water,” said Ada Marsh, the mayor of Port Ellery, in front of the old ticket office. She promised a second boat by 2033.
            Her deputy was less sure. Ruben Castellane said the town “cannot paint over rust for ever” and called for a fund of $3 million by next spring.
            “And who pays for that?” somebody called from the back of the hall.
            # What comes next
            Between 2019 and 2030 the number of passengers fell from 410,000 to 265,000. The 18th of the 23 wards along the coast to hold such a vote, Port Ellery is the first to vote against a bridge.
            “Give us two summers,” Marsh said. “If the boats are empty then, I will cut the ribbon of the bridge myself.”
            ~ Share this article
            """)
        sample.speaker("Ada Marsh", "the mayor of Port Ellery")
        sample.speaker("Ruben Castellane", "deputy")
        sample.quote(
            "“People here do not only want to get across, they want to see the water,”", by: "Ada Marsh", cue: "said",
            source: "Ada Marsh")
        sample.quote(
            "“cannot paint over rust for ever”", by: "Ruben Castellane", cue: "said", source: "Ruben Castellane",
            kind: .mixed)
        sample.quote("“And who pays for that?”", by: nil)
        sample.quote("“Give us two summers,”", by: "Ada Marsh", cue: "said", source: "Marsh")
        sample.quote("“If the boats are empty then, I will cut the ribbon of the bridge myself.”", by: "Ada Marsh")
        let bridge = sample.span("the bridge")
        sample.figure(.duration, "112 years", 112, "year")
        sample.figure(.percent, "63%", 63, "%") { $0.of = "those who voted" }
        sample.figure(.money, "$48 million", 48e6, "USD") {
            $0.modifier = .about
            $0.subject = bridge
        }
        sample.figure(.money, "$1.2 million a year", 1.2e6, "USD") { $0.per = "year" }
        sample.figure(.percent, "7%", 7, "%")
        sample.figure(.money, "$3 million", 3e6, "USD") { $0.role = .target }
        sample.figure(.count, "410,000", 410_000) {
            $0.of = "passengers"
            $0.year = 2019
        }
        sample.figure(.count, "265,000", 265_000) {
            $0.of = "passengers"
            $0.year = 2030
        }
        sample.figure(.ordinal, "18th", 18)
        sample.figure(.count, "23", 23) { $0.of = "wards" }
        return sample.article
    }

    /// The same vote as in ``ferry``, as another paper has it.
    static var rival: Article {
        var sample = Sample(
            """
            = No bridge for Port Ellery
            by Ines Falk
            Sunday’s vote in Port Ellery went against the toll bridge: 61% of those who voted want the ferry. The bridge would have cost about $48 million.
            “People here want to see the water,” said Ada Marsh, the mayor. “Give us two summers,” she said.
            “The town cannot paint over rust for ever,” said Ruben Castellane.
            # The other side
            “We shall count the empty seats,” said Leif Odland, who speaks for the hauliers. Some 40 lorries a day take the long way round.
            """, site: "Coast Herald")
        sample.speaker("Ada Marsh", "the mayor")
        sample.speaker("Ruben Castellane")
        sample.speaker("Leif Odland", "who speaks for the hauliers")
        sample.quote("“People here want to see the water,”", by: "Ada Marsh", cue: "said", source: "Ada Marsh")
        sample.quote("“Give us two summers,”", by: "Ada Marsh", cue: "said", source: "she")
        sample.quote(
            "“The town cannot paint over rust for ever,”", by: "Ruben Castellane", cue: "said",
            source: "Ruben Castellane")
        sample.quote("“We shall count the empty seats,”", by: "Leif Odland", cue: "said", source: "Leif Odland")
        let bridge = sample.span("The bridge")
        sample.figure(.percent, "61%", 61, "%") { $0.of = "those who voted" }
        sample.figure(.money, "$48 million", 48e6, "USD") {
            $0.modifier = .about
            $0.subject = bridge
        }
        sample.figure(.count, "40", 40) { $0.of = "lorries" }
        return sample.article
    }

    /// Numbers along years, dates said and worked out, and notes.
    static var harbour: Article {
        var sample = Sample(
            """
            = Harbour trade to double by 2040, says Orsk
            by Nele Voss
            Trade through the harbour of Orsk reached €4.2 bn in 2025, after €3 bn in 2022. The council wants €6 bn by 2030 and €9 bn by 2040.
            “Three years ago nobody came,” said Ivo Renn, who runs the port. “On Tuesday eleven ships lay in the roads.”
            The quay doubled from 30 berths to 50 last year, and opened on 4 July 1995.
            """)
        sample.speaker("Ivo Renn", "who runs the port")
        sample.quote("“Three years ago nobody came,”", by: "Ivo Renn", cue: "said", source: "Ivo Renn")
        sample.quote("“On Tuesday eleven ships lay in the roads.”", by: "Ivo Renn")
        let trade = sample.span("Trade through the harbour of Orsk")
        for (words, value, year) in [
            ("€4.2 bn", 4.2e9, 2025), ("€3 bn", 3e9, 2022), ("€6 bn", 6e9, 2030), ("€9 bn", 9e9, 2040),
        ] {
            sample.figure(.money, words, value, "EUR") {
                $0.subject = trade
                $0.year = year
                $0.role = year > 2026 ? .target : .fact
            }
        }
        sample.figure(.count, "eleven", 11) { $0.of = "ships" }
        sample.figure(.count, "30 berths", 30) { $0.of = "berths" }
        sample.figure(.count, "50 last", 50) { $0.of = "berths" }
        sample.date("2025", "2025", near: "Trade through")
        sample.date("2022", "2022", near: "Trade through")
        sample.date("2030", "2030", near: "The council")
        sample.date("2040", "2040", near: "The council")
        sample.date("Three years ago", "2028", resolved: true, near: "“Three years")
        sample.date("Tuesday", "2031-04-29", resolved: true, near: "“On Tuesday")
        sample.date("last year", "2030", resolved: true, near: "The quay")
        sample.date("4 July 1995", "1995-07-04", near: "The quay")
        sample.note(.repaired, "the text was read as Windows-1252, which it does not say")
        sample.note(.doubted, "from 30 to 50 is 1.67 times as much, not 2", ["doubled", "30 berths", "50 last"])
        return sample.article
    }

    /// Pictures of every sort, with a number in a caption that is none of the article's, and a caption that is.
    static var pictures: Article {
        var sample = Sample(
            """
            = Ice shuts the harbour of Lower Lomax
            % Two boats frozen in beside the quay, a man with a pole on the ice between them; 1200; 800; The quay on Tuesday, for the 3rd day without a boat.; Ines Falk; https://lomax.example/quay.jpg
            The harbour of Lower Lomax was shut on Tuesday, for the first time in 40 years. Nobody knows for how long.
            % ; 640; 480; ; ; https://lomax.example/map.png
            % The harbour master; ; ; The harbour master; ; https://lomax.example/master.jpg
            “We wait for the wind,” said Oda Brandt, the harbour master.
            % The pole; ; ; ; ;
            ! The pole that measures the ice.
            # What comes next
            The weather service expects a thaw on Friday.
            """)
        sample.speaker("Oda Brandt", "the harbour master")
        sample.quote("“We wait for the wind,”", by: "Oda Brandt", cue: "said", source: "Oda Brandt")
        sample.figure(.duration, "40 years", 40, "year")
        return sample.article
    }

    /// Two hundred numbers that can be compared.
    static var many: Article {
        let lines = (1...200).map { "Ward \($0) has \(100 + $0 * 7) trees." }
        var sample = Sample((["= Trees by ward"] + lines).joined(separator: "\n"))
        for ward in 1...200 {
            sample.figure(.count, "\(100 + ward * 7) trees", Double(100 + ward * 7)) { $0.of = "trees" }
        }
        return sample.article
    }

    /// News about people: quoted in marks and without, by role, by nobody, who did not comment, who is only named.
    static var mill: Article {
        var sample = Sample(
            """
            = Mill on the Orrin to close
            by Mara Quill
            The paper mill on the Orrin will close in June, its owner said on Friday.
            “There is no market left for what we make,” said Henrike van der Voort, the chief executive of Orrin Paper. She denied that the river had been poisoned.
            Officials in the capital said the site would be cleaned. “Who will pay us?” a man shouted.
            Mayor Tove Brandt could not be reached for comment. Her predecessor, Ilse Marr, opened the mill in 1991.
            """)
        sample.speaker("Henrike van der Voort", "the chief executive of Orrin Paper")
        sample.speaker("owner", nil, .unnamed)
        sample.speaker("officials in the capital", nil, .unnamed)
        sample.speaker("Tove Brandt", "Mayor", declines: "could not be reached for comment")
        sample.speaker("Ilse Marr", "predecessor")
        sample.quote(
            "The paper mill on the Orrin will close in June", by: "owner", cue: "said", source: "its owner",
            kind: .indirect)
        sample.quote(
            "“There is no market left for what we make,”", by: "Henrike van der Voort", cue: "said",
            source: "Henrike van der Voort")
        sample.quote(
            "the river had been poisoned", by: "Henrike van der Voort", cue: "denied", source: "She", kind: .indirect,
            verbClass: .denial)
        sample.quote(
            "the site would be cleaned", by: "officials in the capital", cue: "said", source: "Officials",
            kind: .indirect)
        sample.quote("“Who will pay us?”", by: nil, cue: "shouted")
        return sample.article
    }

    /// Words that lead somewhere else.
    static var links: Article {
        var sample = Sample(
            """
            = Who pays for the ferry
            The council published the accounts of the ferry on Monday, and with them the letters of those who use it.
            An earlier report had put the cost of a toll bridge at twice as much as the council now says.
            # What the letters say
            “I cross to see my sister,” wrote Oda Lindqvist, whose letter stands in full in the Tidewater Post.
            """)
        sample.link("the accounts of the ferry", to: "https://ellery.example/council/accounts?year=2031")
        sample.link("An earlier report", to: "https://post.example/bridge")
        sample.link("the Tidewater Post", to: "https://post.example/letters/lindqvist")
        return sample.article
    }

    /// Every kind of block.
    static var shapes: Article {
        Sample(
            """
            = A long headline about nothing in particular that no screen of eighty columns shows whole, as long headlines go
            by Mara Quill
            A first paragraph before the list.
            - The first item, which is so long that it has to be broken into more than one line on most screens that there are.
            - The second item.
            > A quotation set off from the text, indented on the left, long enough to be broken into two lines on most of the screens.
            # A heading
            ## A smaller heading
            ! A caption under a picture.
            $ let answer = 42
            | Year	Boats	Crews
            | 2030	2	14
            A paragraph_with_a_word_that_is_longer_than_any_line_could_ever_be_and_has_to_be_broken_where_the_line_ends_whatever_stands_there in it.
            ~ Read more
            """, site: nil, published: nil
        ).article
    }

    /// Tables that fit, that nearly fit, and that do not.
    static var tables: Article {
        Sample(
            """
            = What the ferry costs
            Figures first.
            | Year	Crossings	Cost, $
            | 2029	4,102	1,200,000
            | 2030	912	88,000
            | Not counted: charter trips
            Then wishes.
            | Ward	What the ward asked for
            | Old Quay	A second boat by next summer, and a shelter at the pier that keeps out the rain from the west
            | Hill	Nothing
            Then the boats.
            | Name	Where it was built	State of the engine	Next date
            | Ellery	In the yard at Lower Lomax, in the year 1919	One of the two cylinders has to be replaced before winter; the other one will do	May
            | Marsh	Abroad		June
            And no names of columns.
            | 1	a sentence that takes more room than a column of a table mostly has	and another sentence beside it, no shorter than the first
            """, site: nil, published: nil
        ).article
    }

    /// Letters that take two cells or none, and characters nobody should see.
    static var scripts: Article {
        Sample(
            """
            = 港の町、渡し船を残す
            港の町は、百年以上も港を渡ってきた渡し船を残すことを日曜日の投票で決めた。「水が見たいのです」と町長は話した。新しい船は二〇三三年までに来る。
            부두의 마을은 일요일 투표에서 백 년이 넘은 나룻배를 지키기로 했다.
            Caf\u{65}\u{301} na\u{69}\u{308}ve, Nguye\u{302}\u{303}n, a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}; zero\u{200B}width, soft\u{AD}hyphen, \u{202E}override\u{202C}.
            A bell \u{7} and an escape \u{1B}[31m and a delete \u{7F}. 👩\u{200D}🚢 ❤\u{FE0F} 👍🏽 🇻🇳 flags.
            10\u{A0}km of\tcoast   with  blanks.
            """, site: nil, published: nil
        ).article
    }

    /// Paragraphs that run from right to left, with numbers and words of another script in them.
    static var hebrew: Article {
        var sample = Sample(
            """
            = עיר הנמל שומרת על המעבורת
            עיר הנמל תשמור על המעבורת שחוצה את הנמל כבר 112 שנים, כך החליטו 63% מן המצביעים (ביום ראשון).
            “אנשים כאן רוצים לראות את המים,” אמרה עדה מרש, ראש העיר של Port Ellery, ליד המשרד הישן.
            # מה הלאה
            - סירה שנייה עד 2033
            The council of נמל ירוק met on Sunday as well.
            """, site: nil, published: nil)
        sample.speaker("עדה מרש", "ראש העיר")
        sample.quote("“אנשים כאן רוצים לראות את המים,”", by: "עדה מרש", cue: "אמרה", source: "עדה מרש")
        return sample.article
    }

    /// Nothing at all.
    static var empty: Article { Article(Article.Draft(text: Text(""), blocks: [], metadata: Metadata())) }
}

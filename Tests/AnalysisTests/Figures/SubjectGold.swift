/// What the amounts of the sample articles are about, read by hand: the words of a figure, then the subjects that are right, "-"
/// where the sentence names none.
enum SubjectGold {
    static let table: [(seed: String, rows: String)] = [
        (
            "vietnam-russia-partnership.txt",
            """
            two|countries
            two|countries
            4 billion USD|Two-way trade
            7%|Two-way trade
            101|countries and territories
            two|countries
            7|rounds of negotiations
            7 billion USD|two-way trade
            10 billion USD|two-way trade
            two|countries
            two|countries
            """
        ),
        (
            "budget-in-figures.txt",
            """
            611,000|country
            31|votes
            29|votes
            one|abstention
            4.37 billion|ardins|spending
            $1.2 bn|spending|ardins
            €1.1bn|spending|ardins
            £940m|spending|ardins
            6.8%|spending|budget
            2.9 per cent|deficit
            3.4 per cent|deficit
            2 per cent|deficit
            one|ardin
            seven|ardin|ardins
            one in eleven|-
            46%|revenue
            half a point|value-added tax
            17.5|value-added tax
            18 per cent|value-added tax
            84 million|ardins
            a fifth|income tax|revenue
            12–13 per cent|harbour dues
            0.04 per cent|sale of postage stamps|postage stamps
            A$250m|bonds|ten-year bonds
            85 basis points|bonds|ten-year bonds
            ¥18 trillion|loan
            ¥18 billion|loan
            Rs 3.5 crore|grant
            22 lakh|bricks
            Two-thirds|coast road|1,400 km of coast road
            1,400 km|coast road
            310,000|ardins
            212|votes
            1,150|ardins|pensions
            4.1%|pensions
            nine|number of ministers
            fourteen|number of ministers
            55 per cent|increase|number of ministers
            five|ministers
            912m|Schools
            1.04bn|hospitals
            340|soldiers
            one|ship
            51.5m|army
            470 tonnes|minesweeper|28-year-old minesweeper|ship
            two|engines
            1,200 hp|engines
            14 knots|-
            1.9|ardins
            190|-
            76 MW|power station|power station at Gannet Point
            60,000|homes
            half|CO₂
            0.82 kg|CO₂
            Dozens|jobs
            hundreds|jobs|-
            41|jobs|-
            five|-
            33,807|child|child under five
            a quarter|litre of milk|litre of milk a day|milk
            2.40|ardins
            11 cents|milk
            1 to 10|scale
            5.3|budget
            1,012|adults
            3 percentage points|margin of error
            three in four|-
            One per cent|-
            a tenth|assembly’s own budget|budget
            19|shares
            3.2|points|Ardel Stock Exchange’s index|Ardel Stock Exchange’s index of its 19 shares
            0.3%|Ardel Stock Exchange’s index|Ardel Stock Exchange’s index of its 19 shares|index
            1,066.4|Ardel Stock Exchange’s index|Ardel Stock Exchange’s index of its 19 shares|index
            3.64|ardin
            """
        ),
        (
            "night-train-questions.txt",
            """
            eighty|sleeping cars
            1.9 million|people
            €4.2m|profit
            31 million euros|-
            38 per cent|bookings
            84%|trains
            71%|-
            eleven million|-
            three|governments
            four|routes
            6%|revenue
            ten|-
            €129|bed to Milan
            €40|flight
            ten|-
            6,000|people
            Fifty-eight per cent|-
            sixty|-
            €29|-
            9 to 11 million euros|profit
            3.4%|Nordbahn’s shares
            18.62 euros|Nordbahn’s shares
            """
        ),
        (
            "three-rivers-festival.txt",
            """
            Three|rivers
            nine|scripts
            Three|Rivers
            one|word
            four|designers
            two|linguists
            23|mistakes
            two|-
            six|letters
            nine|-
            6,200 km|-
            two|halves
            Two|words
            one|breath
            34|-
            nine|words
            3.6 metres|sheet
            four|people
            50.000₫|Admission
            three|accents
            """
        ),
        (
            "lake-dredging-inquiry.txt",
            """
            two|ranges
            eleven kilometres|eastern shore
            1.7 metres|level
            three metres|water
            forty-one|boats
            73|witnesses
            19,400|pages
            312 million|crowns
            four|people
            2,300|people
            a third|-
            2.4 kilometres|cut
            60 metres|cut
            six metres|cut
            two|winters
            180 million|crowns
            60 per cent|-
            1,500 tonnes|Barges
            25 million|crowns
            Forty-four|members
            three|-
            five|-
            three|-
            64|pages
            half|page|one page
            one in five|-
            one in three|-
            forty|places
            1.1 million|crowns
            six|places
            six|-
            half|cut
            forty|number
            six|number
            400,000|crowns
            Forty|borings
            Six|-
            six|-
            six|borings
            Two|winters
            half|cut
            270 million|crowns
            42 million|channel|-
            half|-
            90 million|western half|-
            1,870|barges
            400|men
            14%|-
            eight metres|Wells
            ten|Wells|-
            fourteen|-
            31 kilometres|-
            five|bottles
            fifty|bottles|-
            1|book
            two|dates
            three|level gauges|-
            hundred|-
            two|child
            two centimetres|level in the eastern basin
            300 metres|northern bank
            2,900 cubic metres|water
            Two|campers
            Fourteen|houses
            650 and 800 million|crowns
            two to two and a half|times
            40 million|crowns
            22%|shares
            half|-
            one in three|-
            six|-
            six|-
            three|ways
            half a billion|crowns
            340 metres|floating pier
            40 to 60 centimetres|eastern level
            forty|places
            forty-one|boats
            """
        ),
        (
            "bees-on-the-bridge.txt",
            """
            Forty thousand|bees
            40,000|bees
            two|full cycles
            nine|hives
            eleven|-
            two hundred|people
            four|kilos
            11,000|vehicles
            """
        ),
        (
            "ferry-bulletin-wrapped.txt",
            """
            two|ships
            three|ships
            2.6 million pounds|cost
            eleven|kinds of weed
            Ten|-
            120|copies
            4 per cent|Fares
            15.60 pounds|Fares
            twelve|children|-
            7.10|-
            130|-
            9,000 tonnes|weed|weed a year
            a fifth|-
            forty|crofters
            """
        ),
    ]
}

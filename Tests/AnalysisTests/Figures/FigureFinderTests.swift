import Testing

@Suite struct FigureFinderTests {
    @Test(arguments: [
        "The bridge cost ⟦money 1.2e9 GBP:£1.2bn⟧, not ⟦money 5e6 GBP:£5m⟧.",
        "Harlow paid ⟦money 64.8e6 USD:$64.8million⟧ and ⟦money 500000 GBP:£500k⟧.",
        "Trade reached approximately ⟦money 4e9 USD ~:4 billion USD⟧.",
        "Fares rise to ⟦money 0.5 GBP:50p⟧ and ⟦money 2.1 GBP:210 pence⟧.",
        "A seat cost ⟦money 30 AUD:A$30⟧.",
        "It sold for ⟦money 12 HKD:HK$12⟧, ⟦money 9 EUR:€9⟧, ⟦money 15 NZD:nzd$15⟧ and ⟦money 20 CHF:20 Swiss francs⟧.",
        "The budget is ⟦money 3.5e6 INR:35 lakh rupees⟧ or ⟦money 2e7 INR:₹2 crore⟧.",
        "Drivers earn ⟦money 12 USD /hour:$12⟧ an hour.",
        "Between ⟦money 30000..60000 USD:$30,000 and $60,000⟧ was lost.",
        "They expect ⟦money 5e6..1e7 USD:$5 to $10 million⟧.",
        "A slip cost ⟦money 2.5e5 USD:a quarter of a million dollars⟧.",
        "It lost ⟦money 1e11 USD vague:hundreds of billions of dollars⟧.",
    ]) func moneyHasItsCurrencyAndScale(_ marked: String) { MarkedFigures(marked).check() }

    @Test(arguments: [
        "Turnout fell ⟦percent 7 %:7%⟧, then ⟦percent 3.5 %:3.5 per cent⟧.",
        "Rates rose by ⟦percent 0.25 pp:a quarter of a percentage point⟧.",
        "The bank cut by ⟦percent 25 bp:25 basis points⟧.",
        "Support went from ⟦percent 58 %:58 percent⟧ to ⟦percent 55 %:55 percent⟧.",
        "Tariffs ranging from ⟦percent 5..25 %:5 percent to 25 percent⟧ apply.",
        "The lead in the poll is ⟦percent 4 pp:4 points⟧.",
    ]) func percentagesKeepPointsApart(_ marked: String) { MarkedFigures(marked).check() }

    @Test(arguments: [
        "It opened on ⟦date XXXX-02-09:Feb. 9⟧ and closed on ⟦date 2011-07-06:July 6, 2011⟧.",
        "Built in ⟦date 1995:1995⟧, widened in the ⟦date 199X:mid-1990s⟧.",
        "From ⟦date 2001/2014:2001 to 2014⟧ it stood empty.",
        "The fair runs ⟦date XXXX-09-19/XXXX-09-22:Sept. 19 to 22⟧.",
        "At ⟦time T14.45:2:45 p.m.⟧ the doors opened; by ⟦time T20.30:8.30pm⟧ all had gone.",
    ]) func datesAndTimesSayWhatTheTextSays(_ marked: String) { MarkedFigures(marked).check() }

    @Test(arguments: [
        "⟦duration 64 year past:64 years ago⟧ the mill burned down.",
        "It ran for ⟦duration 15 year >=:15-plus years⟧.",
        "A bus leaves ⟦duration 72 minute every:every 72 minutes⟧.",
        "Mara Lund, ⟦age 43 year:43⟧, and her ⟦age 17 year:17-year-old⟧ son left.",
        "Hikers, ⟦age 27 year:27⟧ and ⟦age 29 year:29 years old⟧, were found.",
    ]) func durationsAndAgesAreNotCounts(_ marked: String) { MarkedFigures(marked).check() }

    @Test(arguments: [
        "The court split ⟦score 5-4:5-4⟧ and Tarn won ⟦score 3-1:3-1⟧.",
        "The motion passed by ⟦score 52-48:52 to 48⟧.",
        "⟦ratio 0.25:1 in 4⟧ voters and ⟦ratio 0.8:eight of 10⟧ farmers agreed.",
        "⟦count 14:14⟧ nurses, ⟦count 6:six⟧ clerks and ⟦count 1:one⟧ porter were hired.",
        "It came ⟦ordinal 18:18th⟧ among ⟦count 101:101⟧ towns.",
        "⟦count 1000 vague:Thousands⟧ of people and ⟦count 12:a dozen⟧ dogs came.",
    ]) func countsScoresAndRatiosAreToldApart(_ marked: String) { MarkedFigures(marked).check() }
}

import Testing

/// Forms of news from many desks: markets, courts, sport, weather, science, India, Britain.
@Suite struct NewsFigureTests {
    @Test(arguments: [
        "Inflation was ⟦percent 3.5 %:3.5pc⟧ and the rate ⟦percent -0.5 %:minus 0.5pc⟧.",
        "Harlow closed down ⟦money 0.125 GBP:12.5p⟧ at ⟦money 3.4 GBP:340p⟧, valuing it at ⟦money 2.3e9 GBP:£2.3bn⟧.",
        "The FTSE 100 rose ⟦count 45.3:45.3⟧ points, or ⟦percent 0.6 %:0.6pc⟧, to ⟦count 7384.21:7,384.21⟧.",
        "Crude was up ⟦money 0.84 USD:84 cents⟧ at ⟦time T14.30:1430⟧ GMT.",
        "They earned ⟦money 0.42 USD:42 cents⟧ a share against ⟦money 0.37 USD:37 cents⟧ a year earlier.",
        "The yield rose ⟦percent 3 bp:3 basis points⟧ to ⟦percent 2.41 %:2.41%⟧.",
        "Sales fell in the ⟦date 2019-07-01/2019-10-01:third quarter of fiscal 2019⟧.",
        "It fell to ⟦percent 3.9 %:3.9 percent⟧ of GDP in ⟦date 2014/2015:2014-15⟧ from ⟦percent 5.7 %:5.7%⟧ in ⟦date 2013/2014:2013/14⟧.",
        "The prize is ⟦money 100 USD:$100⟧; it’s ⟦money 119 USD /year:$119⟧ a year, and Tarn’s ⟦money 5 USD:$5⟧ fee is gone.",
    ]) func marketsKeepTheirUnits(_ marked: String) { MarkedFigures(marked).check() }

    @Test(arguments: [
        "⟦ratio 0.3333333333333333:A third⟧ of the staff left; profits fell by ⟦ratio 0.2:a fifth⟧.",
        "⟦count 2:Two⟧ men died and a ⟦ordinal 3:third⟧, a guard, was hurt.",
        "⟦ratio 0.25..0.3333333333333333:One-quarter to one-third⟧ of members left.",
        "They left ⟦duration 3 month:three⟧ or ⟦duration 4 month past:four months ago⟧.",
        "She leads by ⟦percent 2 pp:two percentage points⟧, ⟦percent 50 %:50⟧ to ⟦percent 48 %:48 percent⟧.",
        "The error is +/- ⟦percent 3.1 pp ±:3.1 percentage points⟧.",
        "He won ⟦count 13:13⟧ of the past ⟦count 19:19⟧ contests.",
        "Sales will top ⟦count 1e7 >:10 million⟧, say the top ⟦count 10:10⟧ firms.",
    ]) func partsAndPollsAreReadAsMeant(_ marked: String) { MarkedFigures(marked).check() }

    @Test(arguments: [
        "Fallon, then ⟦age 44 year:44⟧, won. She is ⟦age 45 year:45⟧. It hits voters under ⟦age 30 year <:30⟧.",
        "People aged between ⟦age 16..24 year:16 and 24⟧ and those between the ages of ⟦age 25..34 year:25 and 34⟧ left.",
        "At ⟦age 16 year:16⟧, he left school.",
        "The average age of ⟦age 71 year:71⟧ rose.",
    ]) func agesAreSaidInManyWays(_ marked: String) { MarkedFigures(marked).check() }

    @Test(arguments: [
        "Tarn (⟦score 0-1:0-1⟧) lost; Marsh (⟦score 1-0-2:1-0-2⟧) won ⟦score 7-6:7-6⟧ (5), ⟦score 6-4:6-4⟧.",
        "The court split in a ⟦score 9-6:9-to-6⟧ vote, and she was confirmed ⟦score 92-0:92 to 0⟧.",
        "Delegates backed her ⟦score 543-44:543-44⟧; the house is split ⟦score 50-50:50-50⟧.",
        "It sets within ⟦duration 24..48 hour future:24-48 hours⟧.",
        "The ⟦count 2:two⟧ halves of the match were alike.",
    ]) func resultsAreTakenApartFromRanges(_ marked: String) { MarkedFigures(marked).check() }

    @Test(arguments: [
        "The grant is ⟦money 2.5e12 INR:Rs 2.5 lakh crore⟧ for ⟦count 130000:1.3 lakh⟧ villages and ⟦count 1234567:12,34,567⟧ voters.",
        "The quake struck ⟦measure 35 km:35km⟧ north of Tarn, ⟦measure 10 km:10 km⟧ deep.",
        "It was ⟦measure 32 degC:32C⟧ (⟦measure 90 degF:90F⟧) with ⟦measure 20..30 mm:20-30mm⟧ of rain.",
        "She carried ⟦measure 3200 t:3,200 tonnes⟧ (⟦measure 7e6 lb:7 million pounds⟧) of ore.",
        "A seat is ⟦money 15.6 GBP:15.60 pounds⟧ on the ⟦count 2.5e6:2.5m⟧-strong line.",
        "The ⟦date 198X:nineteen-eighties⟧ and the ⟦date 199X:1990s⟧ were dull.",
    ]) func scienceWeatherAndIndiaHaveTheirUnits(_ marked: String) { MarkedFigures(marked).check() }

    @Test(arguments: [
        "She lives at ⟦label:12⟧ High Street.", "He flew a Boeing ⟦label:737-800⟧.",
        "It is shut between junctions ⟦label:9⟧ and ⟦label:10⟧.",
        "Ring ⟦label:0800 555 111⟧.", "It rose.[⟦label:265⟧]", "The FTSE ⟦label:100⟧ fell.",
        "See ISBN ⟦label:0-456-01060-2⟧.",
        "The plan ⟦label:1⟧) cuts taxes and ⟦label:2⟧) raises wages.", "In No. ⟦label:14-556⟧ the court ruled.",
    ]) func namesWithDigitsAreNoFigures(_ marked: String) { MarkedFigures(marked).check() }
}

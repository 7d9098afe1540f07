import Model
import Testing

@testable import TUI

@Suite("Words for lists")
struct WordsTests {
    @Test(
        "A number takes its scale word only where nothing is lost by it",
        arguments: [
            (4e9, "4 bn"), (1.25e9, "1.25 bn"), (4_123_456, "4,123,456"), (12_400, "12,400"), (2_013, "2,013"),
            (0.5, "0.5"),
            (-3, "−3"), (7, "7"), (1.5e12, "1.5 tn"), (1e15, "1,000 tn"), (0, "0"), (2.3456, "2.346"),
            (999_999.9, "999,999.9"),
        ])
    func short(value: Double, words: String) { #expect(NumberWords.short(value) == words) }

    @Test("Which of very many it is has commas as their count has")
    func place() {
        #expect(NumberWords.place(3, of: 12) == "3/12")
        #expect(NumberWords.place(1, of: 55_174) == "1/55,174")
        #expect(NumberWords.place(28_902, of: 55_174) == "28,902/55,174")
    }

    @Test(
        "Numbers that are none do not trap",
        arguments: [Double.infinity, -.infinity, .nan, 1e300, .leastNonzeroMagnitude])
    func extremes(value: Double) {
        #expect(!NumberWords.short(value).isEmpty)
        #expect(!NumberWords.ordinal(value).isEmpty)
        #expect(ChartText.bar(value, of: value, 40).count <= 40)
    }

    @Test(
        "Places in a ranking",
        arguments: [
            (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (18, "18th"), (112, "112th"), (121, "121st"),
        ])
    func ordinals(value: Double, words: String) { #expect(NumberWords.ordinal(value) == words) }

    private func words(
        _ text: String, _ span: Span, _ kind: Figure.Kind, _ value: Double?, _ unit: String?,
        _ change: (inout Figure) -> Void
    ) -> FigureWords {
        var figure = Figure(kind, span, value: value, unit: unit)
        change(&figure)
        return FigureWords(figure, in: Article(Article.Draft(text: Text(text), blocks: [], metadata: Metadata())))
    }

    @Test("A figure is written as copy desks write it")
    func figures() {
        func value(
            _ kind: Figure.Kind, _ value: Double?, _ unit: String? = nil, _ change: (inout Figure) -> Void = { _ in }
        ) -> String {
            words("as it stands", Span(0, 12), kind, value, unit, change).value
        }
        #expect(value(.money, 4e9, "USD") { $0.modifier = .about } == "~$4 bn")
        #expect(value(.money, 4e9, "VND") == "VND 4 bn")
        #expect(value(.percent, 7, "%") == "7%")
        #expect(value(.percent, 25, "bp") { $0.modifier = .atLeast } == "≥25 bp")
        #expect(value(.ordinal, 18) == "18th")
        #expect(value(.duration, 64, "year") { $0.direction = .past } == "64 years ago")
        #expect(value(.duration, 1, "month") { $0.direction = .future } == "as it stands")
        #expect(value(.duration, 2, "century") == "2 centuries")
        #expect(value(.duration, 72, "minute") { $0.recurs = true } == "every 72 minutes")
        #expect(value(.age, 64, "year") == "64 years old")
        #expect(value(.measure, 12.5, "km") == "12.5 km")
        #expect(value(.ratio, 3, "x") == "3×")
        #expect(value(.score, nil) { $0.parts = [3, 1] } == "3–1")
        #expect(value(.percent, nil, "%") { ($0.low, $0.high) = (5, 7) } == "5–7%")
        #expect(value(.money, nil, "EUR") { ($0.low, $0.high) = (9e6, 11e6) } == "€9–11 m")
        #expect(value(.count, nil) { ($0.low, $0.high) = (900_000, 1_000_000) } == "900,000–1 m")
        #expect(value(.date, nil) == "as it stands")
        #expect(value(.count, 1_000) { $0.modifier = .vague } == "as it stands")
    }

    @Test("Beside a figure stands what it counts and when, else the words that follow")
    func details() {
        let text = "up 7% from 2012, they said"
        let span = Span(3, 5)
        #expect(words(text, span, .percent, 7, "%") { _ in }.detail == "from 2012")
        #expect(words(text, span, .percent, 7, "%") { ($0.of, $0.year) = ("trade", 2013) }.detail == "trade, 2013")
        #expect(words(text, span, .percent, 7, "%") { $0.per = "year" }.detail == "a year")
        #expect(words("all 7%", Span(4, 6), .percent, 7, "%") { _ in }.detail == "")
    }

    @Test(
        "A date is written as a masthead writes it",
        arguments: [
            ("2031-05-04", "4 May 2031"), ("2014-11-23T10:00Z", "23 Nov 2014"), ("2014-11", "Nov 2014"),
            ("2014", "2014"),
            ("2014-13-01", "2014-13-01"), ("soon", "soon"), ("", ""),
        ])
    func dates(iso: String, words: String) { #expect(DateWords.short(iso) == words) }

    @Test("The title gives way to nothing, the date first, then the outlet")
    func title() {
        let article = Samples.ferry
        #expect(TitleWords(article, columns: 78).source == " · The Tidewater Post · 4 May 2031")
        #expect(TitleWords(article, columns: 60).source == " · The Tidewater Post")
        let narrow = TitleWords(article, columns: 36)
        #expect(narrow.source.isEmpty && narrow.showsWholeTitle)
        let cut = TitleWords(article, columns: 20)
        #expect(cut.title == "Port Ellery votes t…" && !cut.showsWholeTitle)
    }
}

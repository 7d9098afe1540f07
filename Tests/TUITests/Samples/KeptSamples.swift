import Foundation
import Model

/// What a library answers: lists such as the program makes of articles, all of them invented.
enum KeptSamples {
    /// The answer to a request; `nil` where there is none.
    static func list(for request: LibraryRequest) -> KeptList? {
        switch request {
        case .search(let words) where words.hasPrefix("number:>many"):
            KeptList(
                title: "Library", rows: [], query: words,
                note: "number:>many is no number; write number:7, number:>1bn or number:10..20")
        case .search(let words) where words.contains("zebra"):
            KeptList(title: "Library: 0 for \(words)", rows: [], query: words)
        case .search(let words) where words.hasPrefix("said:"): quotes(words)
        case .search(let words) where words.hasPrefix("number:"): figures(words)
        case .search(let words): articles(words)
        case .recent: recent
        case .person(let name): people(name)
        case .sameQuote: sameQuote
        case .measure(let subject): measure(subject)
        case .changes: changes
        default: nil
        }
    }

    private static let tidewater = "2031-05-04 · The Tidewater Post · Port Ellery votes to keep its ferry"
    private static let herald = "2031-05-05 · Coast Herald · No bridge for Port Ellery"
    private static let earlier =
        "2029-11-12 · The Tidewater Post · Ferry fares go up for the third time in as many years"
    private static let letter = "Letters: who pays for the boats?"

    private static func row(_ head: String, _ words: String, _ id: Int, isPart: Bool = false) -> KeptList.Row {
        let parts = head.components(separatedBy: " · ")
        return KeptList.Row(
            head: head, short: parts.count > 2 ? parts.dropFirst(2).reversed().joined(separator: " · ") : nil,
            words: words, goal: .article(id, Span(0, 0), find: nil), isPart: isPart)
    }

    private static func articles(_ words: String) -> KeptList {
        KeptList(
            title: "Library: 4 for \(words)",
            rows: [
                row(
                    tidewater,
                    "Port Ellery will keep the ferry that has crossed its harbour for 112 years, after 63% of…", 1),
                row(
                    earlier,
                    "…tickets on the ferry will cost 4.20 from January, the harbour office said on Friday, and…", 3),
                row(herald, "…of those who voted want the ferry. The bridge would have cost about $48 million.…", 2),
                row(letter, "Sir, I have taken the ferry to school, to work and to my wedding, and never once…", 4),
            ], query: words)
    }

    private static func quotes(_ words: String) -> KeptList {
        KeptList(
            title: "Library: 2 for \(words)",
            rows: [
                row(tidewater, "Ruben Castellane: “cannot paint over rust for ever”", 1),
                row(herald, "Ruben Castellane: “The town cannot paint over rust for ever,”", 2),
            ], query: words)
    }

    private static func figures(_ words: String) -> KeptList {
        KeptList(
            title: "Library: 3 for \(words)",
            rows: [
                row(tidewater, "$48 million: …price of the bridge at about $48 million. The ferry costs the town…", 1),
                row(
                    herald, "$48 million: …would have cost about $48 million. “People here want to see the water,”…", 2),
                row(tidewater, "$1.2 million a year: …costs the town $1.2 million a year, up 7% from 2029.…", 1),
            ], query: words)
    }

    private static var recent: KeptList {
        KeptList(
            title: "Read last",
            rows: [
                row(herald, "read 2031-05-06, https://coastherald.example/2031/no-bridge-for-port-ellery", 2),
                row(letter, "read 2031-05-05, /home/ada/news/letters.txt", 4),
            ])
    }

    private static func people(_ name: String) -> KeptList {
        KeptList(
            title: "“\(name)” in the library",
            rows: [
                KeptList.Row(head: "1  Ada Marsh: 3 quotes in 3 articles"),
                KeptList.Row(
                    head: "   1a  the mayor of Port Ellery, 2031-05-04 to 2031-05-05, 2 articles", isPart: true),
                KeptList.Row(head: "   1b  council member for the harbour, 2029-11-12, 1 article", isPart: true),
                KeptList.Row(head: "   verbs: said 2, warned 1", isPart: true),
                row(earlier, "“Nobody takes the boat for fun in January,”", 3, isPart: true),
                row(
                    tidewater, "“People here do not only want to get across, they want to see the water,”", 1,
                    isPart: true),
                row(herald, "“People here want to see the water,”", 2, isPart: true),
                KeptList.Row(head: "2  Edwin Marsh: 1 quote in 1 article"),
                KeptList.Row(head: "   2a  no role given, 1 article", isPart: true),
                KeptList.Row(head: "   verbs: writes 1", isPart: true),
                row(letter, "The boats were never meant to make money.", 4, isPart: true),
            ])
    }

    private static var sameQuote: KeptList {
        KeptList(
            title: "The same quote in other articles",
            rows: [
                row(
                    "\(herald) · Ada Marsh",
                    "“People here [-do not only want to get across, they-] want to see the water,”", 2),
                row("\(letter) · Unattributed", "verbatim", 4),
            ])
    }

    private static var changes: KeptList {
        func row(_ head: String, _ words: String, _ span: Span? = nil) -> KeptList.Row {
            KeptList.Row(head: head, words: words, goal: span.map { .span($0) }, isWhole: true)
        }
        return KeptList(
            title: "Changes since the version of 2031-05-04",
            rows: [
                row(
                    "~ text",
                    "The ferry costs the town [-$1 million-] {+$1.2 million+} a year, up [-5%-] {+7%+} from 2029.",
                    Span(250, 300)),
                row("+ text", "She promised a second boat by 2033.", Span(500, 530)),
                row("- quote · Unattributed", "“Who asked us?”"),
                row("~ quote · Unattributed → Ada Marsh", "“Give us two summers,”", Span(900, 920)),
                row("~ number", "$1 million → $1.2 million · the ferry", Span(260, 280)),
            ])
    }

    private static func measure(_ subject: String) -> KeptList {
        func row(_ head: String, _ words: String, _ share: Double, isTarget: Bool = false) -> KeptList.Row {
            KeptList.Row(
                head: head, words: words, goal: .article(1, Span(0, 0), find: nil),
                bar: .init(share: share, isTarget: isTarget))
        }
        return KeptList(
            title: "“\(subject)” over time; ! contradicts another",
            rows: [
                row("2019 · 410,000 · passengers", "The Tidewater Post · Port Ellery votes to keep its ferry", 1),
                row(
                    "2028 · 301,500 · passengers · the harbour office",
                    "The Tidewater Post · Ferry fares go up for the third time in as many years", 0.735),
                row(
                    "2030 ! · 265,000 · others say 240,000 · passengers",
                    "The Tidewater Post · Port Ellery votes to keep its ferry", 0.646),
                row(
                    "2030 ! · 240,000 · others say 265,000 · passengers", "Coast Herald · No bridge for Port Ellery",
                    0.585),
                row(
                    "2033 · 350,000 · passengers · target · Ada Marsh",
                    "The Tidewater Post · Port Ellery votes to keep its ferry", 0.854, isTarget: true),
                row("no date · 90 · passengers", letter, 0.0002),
            ])
    }
}

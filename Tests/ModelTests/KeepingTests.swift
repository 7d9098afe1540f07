import Testing

@testable import Model

struct KeepingTests {
    var reading = Reading(Reading.sample)

    private var requests: [LibraryRequest] {
        reading.effects.compactMap { effect in
            if case .library(let request) = effect { request } else { nil }
        }
    }

    private func words(of span: Span) -> String { reading.article.text[span] }

    private var list: KeptList? {
        if case .kept(let list) = reading.state.overlay { list } else { nil }
    }

    private static let hit = KeptList.Row(
        head: "2024-03-03 · Courier", words: "trade rose", goal: .article(7, Span(40, 50), find: "trade"))

    @Test mutating func theLibraryIsSearchedAsItIsTyped() {
        reading.run("search-library \"tra\"")
        #expect(requests == [.search("t"), .search("tr"), .search("tra")])
        #expect(reading.state.prompt?.kind == .library)
    }

    @Test mutating func theAnswerToWhatIsNoLongerTypedIsLeft() {
        reading.run("search-library \"tra\"")
        reading.send(.list(KeptList(title: "old", rows: [Self.hit], query: "tr")))
        #expect(list?.rows.isEmpty == true)
        reading.send(.list(KeptList(title: "new", rows: [Self.hit], query: "tra")))
        #expect(list?.title == "new")
        reading.run("cancel")
        reading.send(.list(KeptList(title: "late", rows: [Self.hit], query: "tra")))
        #expect(reading.state.overlay == nil, "what was given up stays away")
    }

    @Test mutating func enterGoesToTheListAndThenOpensTheHit() {
        reading.run("search-library \"tra\"")
        reading.send(.list(KeptList(title: "Library", rows: [Self.hit, Self.hit], query: "tra")))
        reading.run("accept line-down line-down")
        #expect(list?.selected == 1, "the selection stays in the list")
        reading.run("activate")
        #expect(requests.last == .open(7, Span(40, 50), find: "trade") && reading.state.overlay == nil)
    }

    @Test mutating func aHitIsShownWithItsWordsAsASearchUnderWay() {
        reading.send(.goTo(Span(15, 20), find: "rose"))
        #expect(reading.state.search?.request.text == "rose" && reading.state.search?.matches.isEmpty == false)
        #expect(reading.here(4) == "rose" && reading.state.place.point > 15)
    }

    @Test mutating func aNoteIsOnTheQuoteElseOnTheSentence() throws {
        reading.run("next-quote write-note \"Is_she?\" accept")
        guard case .note("Is she?", let span, nil) = requests.last else {
            Issue.record("\(requests)")
            return
        }
        #expect(words(of: span) == "“We are glad,”")
        reading.run("go-to-start write-note \"Hm\" accept")
        guard case .note("Hm", let sentence, nil) = requests.last else {
            Issue.record("\(requests)")
            return
        }
        #expect(words(of: sentence).hasPrefix("The lead says"))
    }

    @Test(arguments: ["write-note", "edit-note", "bookmark", "tag", "correct"])
    mutating func whatWouldBeLostIsNotAskedForFirst(command: String) throws {
        reading.send(.notKept)
        reading.run("next-quote \(command)")
        #expect(reading.state.prompt == nil && requests.isEmpty)
        #expect(reading.state.message?.text.hasPrefix("this article is not in the library") == true)
        reading.isReading = true
        reading.run(command)
        #expect(reading.state.message?.text.hasPrefix("not in the library yet") == true)
    }

    @Test mutating func aNoteThatIsThereIsChangedAndWithoutWordsTakenAway() throws {
        reading.run("next-quote")
        let span = try #require(reading.article.quotes.first?.span)
        reading.send(.kept(3, [PlacedMark(id: 9, kind: .note, words: "old", exact: "", span: span)]))
        reading.run("write-note")
        #expect(reading.state.prompt?.text == "old")
        reading.run("delete-to-start accept")
        #expect(requests.last == .note("", span, replacing: 9))
    }

    @Test mutating func aBookmarkIsSetTakenAwayAndGoneTo() throws {
        reading.run("next-quote bookmark")
        let span = try #require(reading.article.quotes.first?.span)
        #expect(requests.last == .bookmark(span))
        reading.send(.kept(3, [PlacedMark(id: 5, kind: .bookmark, words: "", exact: "", span: span)]))
        reading.run("bookmark")
        #expect(requests.last == .remove(5))
        reading.run("go-to-start next-bookmark")
        #expect(reading.here(4) == "“We ")
        reading.run("next-bookmark")
        #expect(reading.state.message?.text == "no next bookmark")
    }

    @Test mutating func notesWhoseWordsAreGoneAreListedAndLeadNowhere() {
        let gone = PlacedMark(id: 1, kind: .note, words: "Who?", exact: "left out", span: nil)
        let there = PlacedMark(id: 2, kind: .note, words: "Why?", exact: "The lead", span: Span(0, 8))
        reading.send(.kept(3, [gone, there]))
        reading.run("my-notes")
        #expect(list?.rows.map(\.head) == ["Why?", "no longer in the article: Who?"])
        reading.run("go-to-end activate")
        #expect(reading.state.message?.isError == true && list != nil)
    }

    @Test mutating func aCorrectionNamesTheSpeakerOfTheQuoteOrTheNumber() throws {
        reading.run("next-quote correct")
        #expect(reading.state.prompt?.text == "Lee")
        reading.run("delete-to-start \"Ida_Lee\" accept")
        #expect(requests.last == .speaker("Ida Lee", try #require(reading.article.quotes.first?.span)))
        reading.run("go-to-start next-number correct")
        #expect(reading.state.prompt?.text == "7%")
    }

    @Test mutating func aCorrectionIsListedAndTakenBack() throws {
        reading.run("next-quote undo-correction")
        #expect(reading.state.message?.text == "nothing was corrected here")
        let span = try #require(reading.article.quotes.first?.span)
        let first = PlacedMark(id: 4, kind: .speaker, words: "Ida Lee", exact: "We", span: span)
        let last = PlacedMark(id: 6, kind: .speaker, words: "Ole Moe", exact: "We", span: span)
        reading.send(.kept(3, [first, last, PlacedMark(id: 7, kind: .figure, words: "7.0", exact: "7%", span: span)]))
        reading.run("undo-correction")
        #expect(requests.last == .remove(6))
        reading.run("my-notes")
        #expect(list?.rows.map(\.head) == ["corrected: Ida Lee", "corrected: Ole Moe", "corrected: 7.0"])
    }

    @Test mutating func theReaderComesBackOnlyIfTheyHaveNotMoved() {
        reading.send(.message(Message("no such file", isError: true)))
        reading.send(.cameBack(Place(top: 30, point: 40)))
        #expect(reading.state.message?.text == "no such file", "what went wrong stays on the screen")
        #expect(reading.state.place.point == 40)
        reading.send(.cameBack(Place(top: 0, point: 20)))
        #expect(reading.state.place.point == 40)
    }

    @Test mutating func withoutASpeakerOrANumberItIsSaidWhatToType() {
        reading.run("person")
        #expect(reading.state.message?.text.contains(":person") == true)
        reading.run("join")
        #expect(reading.state.prompt?.text == "join ")
    }

    @Test mutating func aCommandIsGivenOverAListAndItsAnswerTakesTheListsPlace() {
        reading.run("prompt \"person_lee\" accept")
        reading.send(.list(KeptList(title: "two people", rows: [Self.hit])))
        reading.run("prompt")
        #expect(list?.title == "two people" && reading.state.prompt?.kind == .command)
        reading.run("cancel")
        #expect(list?.title == "two people")
        reading.run("prompt \"join_1,2\" accept")
        #expect(requests.last.map { if case .join("1,2", _) = $0 { true } else { false } } == true, "\(requests)")
        #expect(reading.state.overlay == nil)
        reading.send(.list(KeptList(title: "one person", rows: [Self.hit])))
        #expect(list?.title == "one person")
    }

    @Test mutating func aNoteIsEditedOnlyWhereItCanBeKept() {
        reading.run("edit-note")
        #expect(reading.state.message?.isError == true)
        #expect(!reading.effects.contains { if case .edit = $0 { true } else { false } })
        reading.send(.kept(3, []))
        reading.run("edit-note")
        guard case .edit("", let span, replacing: nil) = reading.effects.last else {
            Issue.record("no editor")
            return
        }
        reading.send(.edited("two\nlines", span, replacing: nil))
        #expect(requests == [.note("two\nlines", span, replacing: nil)])
        reading.send(.edited("", span, replacing: nil))
        #expect(requests.count == 1, "nothing written is no note")
        reading.send(.kept(3, [PlacedMark(id: 9, kind: .note, words: "two\nlines", exact: "x", span: span)]))
        reading.run("edit-note")
        #expect(reading.effects.last == .edit("two\nlines", span, replacing: 9))
    }
}

extension State {
    /// Why a command can do nothing now, as a line for the reader; `nil` where it can.
    public func unavailability(of command: Command, in context: Context) -> String? {
        let article = context.article
        switch command {
        case .nextQuote, .previousQuote, .pickQuote, .nextQuoteBySpeaker, .previousQuoteBySpeaker, .selectQuotes:
            return article.quotes.isEmpty ? context.none("quotes") : nil
        case .nextUnattributed, .previousUnattributed:
            return context.index.unattributed.spans.isEmpty ? context.none("unattributed quotes") : nil
        case .nextNumber, .previousNumber, .pickNumber:
            return context.index.figures.spans.isEmpty ? context.none("numbers") : nil
        case .nextSection, .previousSection, .pickSection:
            return article.sections.count < 2 ? "no headings in this article" : nil
        case .nextArticle, .previousArticle, .compare:
            return context.articles.titles.count < 2 ? "no other article is open" : nil
        case .lastArticle:
            return context.articles.last == nil ? "no article was read before this one" : nil
        case .goToOther:
            if case .comparison = overlay { return nil }
            return "nothing is compared: compare does that"
        case .nextLink, .previousLink, .pickLink:
            return article.links.isEmpty ? "no links in this article" : nil
        case .openLink, .copyLink:
            return linkAtHand(in: context) == nil ? "no link here: ] l goes to the next, U lists all" : nil
        case .repeatJump, .reverseJump:
            return lastJump == nil ? "no jump to repeat" : nil
        case .focusSpeakers, .pickSpeaker:
            return context.index.speakers(by: lists.speakerOrder).isEmpty ? context.none("speakers") : nil
        case .focusNumbers:
            return context.index.figures.spans.isEmpty ? context.none("numbers") : nil
        case .nextMatch, .previousMatch, .onlyMatches:
            if focus != .article, lists.focus?.found.isEmpty == false, command != .onlyMatches { return nil }
            return search == nil ? "nothing searched for yet: / searches" : nil
        case .pickMatch:
            guard let search else { return "nothing searched for yet: / searches" }
            return search.matches.isEmpty ? "“\(search.request.text)” not found" : nil
        case .pickPlace: return jumps.places.isEmpty ? "no jump to go back from" : nil
        case .pickArticle: return context.articles.titles.count < 2 ? "no other article is open" : nil
        case .onlySpeaker:
            return filter == nil && speakerAtHand(in: context) == nil ? "no speaker selected" : nil
        case .order:
            return focus == .speakers || focus == .numbers ? nil : "only speakers and numbers have other orders"
        case .activate:
            switch overlay {
            case .chart, .timeline, .notes, .comparison, .kept: return nil
            case .help, .why, nil: break
            }
            return focus == .article ? "nothing selected: Tab goes to the panes" : nil
        case .chart:
            return figureAtHand(in: context) == nil ? "no number here to compare" : nil
        case .timeline:
            return article.timeline.isEmpty ? context.none("dates") : nil
        case .notes:
            return article.notes.isEmpty ? "no notes on this article: nothing was left out, repaired or doubted" : nil
        case .pipeQuote: return quoteAtHand(in: context) == nil ? "no quote here: ) goes to the next" : nil
        case .nextBookmark, .previousBookmark:
            return placed.contains { $0.kind == .bookmark && $0.span != nil } ? nil : "no bookmark in this article"
        case .myNotes:
            return placed.isEmpty ? "no note, bookmark or correction in this article" : nil
        case .editNote where keptAs == nil: return notKept(in: context) ?? Self.notInLibrary
        case .bookmark, .writeNote, .editNote:
            return notKept(in: context) ?? (markedSpan(in: context) == nil ? "nothing here to mark" : nil)
        case .tag, .changes: return notKept(in: context)
        case .correct: return notKept(in: context) ?? unavailability(of: .why, in: context)
        case .why:
            return whyTarget(in: context) == nil ? "no quote or number here" : nil
        case .undoCorrection:
            return correctionHere(in: context) == nil ? "nothing was corrected here" : nil
        default:
            return command.group == .prompt && prompt == nil ? "\(command.name) works in a prompt" : nil
        }
    }

    /// That the article is not in the library: what was written would be lost.
    private func notKept(in context: Context) -> String? {
        guard keptAs == nil else { return nil }
        if context.isReading { return "not in the library yet: this article is still being read" }
        return isKeepable ? nil : Self.notInLibrary
    }

    private static let notInLibrary = "this article is not in the library, which keeps notes, tags and corrections"
}

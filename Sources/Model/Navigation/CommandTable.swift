extension Command {
    /// Where it stands in the help.
    public var group: Group { entry.group }

    /// What it does: one sentence for the help, the documents and the prompt.
    public var sentence: String { entry.sentence }

    /// The table of all commands.
    private var entry: (group: Group, sentence: String) {
        switch self {
        case .lineDown: (.move, "Move down a line, in a list a row.")
        case .lineUp: (.move, "Move up a line, in a list a row.")
        case .pageDown: (.move, "Move down a page.")
        case .pageUp: (.move, "Move up a page.")
        case .halfPageDown: (.move, "Move down half a page.")
        case .halfPageUp: (.move, "Move up half a page.")
        case .goToStart: (.move, "Go to the start; with a count, to that percentage.")
        case .goToEnd: (.move, "Go to the end; with a count, to that percentage.")
        case .goToPercent: (.move, "Go to a percentage of the text: 50%.")

        case .nextSection: (.jump, "Go to the next section.")
        case .previousSection: (.jump, "Go to the previous section, or the start of this one.")
        case .nextQuote: (.jump, "Go to the next quote.")
        case .previousQuote: (.jump, "Go to the previous quote.")
        case .nextQuoteBySpeaker: (.jump, "Go to the next quote by the same speaker.")
        case .previousQuoteBySpeaker: (.jump, "Go to the previous quote by the same speaker.")
        case .nextNumber: (.jump, "Go to the next number.")
        case .previousNumber: (.jump, "Go to the previous number.")
        case .nextParagraph: (.jump, "Go to the next paragraph.")
        case .previousParagraph: (.jump, "Go to the previous paragraph.")
        case .nextUnattributed: (.jump, "Go to the next quote that is nobody's for certain.")
        case .previousUnattributed: (.jump, "Go to the previous quote that is nobody's for certain.")
        case .nextBookmark: (.jump, "Go to the next bookmark.")
        case .previousBookmark: (.jump, "Go to the previous bookmark.")
        case .repeatJump: (.jump, "Jump again to the next thing of the last kind.")
        case .reverseJump: (.jump, "Jump the other way to a thing of the last kind.")

        case .focusNext: (.panes, "Go to the next pane; with a count, to that pane.")
        case .focusPrevious: (.panes, "Go to the previous pane.")
        case .focusArticle: (.panes, "Go to the article.")
        case .focusSections: (.panes, "Go to the sections.")
        case .focusSpeakers: (.panes, "Go to the speakers.")
        case .focusNumbers: (.panes, "Go to the numbers.")
        case .activate: (.panes, "Open the selected row: go there, or list a speaker's quotes.")
        case .order: (.panes, "Order the list in the next way.")
        case .chart: (.panes, "Draw the numbers comparable with the selected one as bars.")
        case .timeline: (.panes, "List what the article dates, in order of time; Enter goes there.")
        case .notes: (.panes, "List what was left out, repaired or doubted; Enter goes to the place.")
        case .onlySpeaker: (.panes, "Show only the paragraphs in which the selected speaker is quoted; again: all.")

        case .selectQuotes: (.panes, "Go by direct quotes only, then indirect ones, claims, denials …; at last by all.")

        case .search: (.search, "Search downwards as you type.")
        case .searchBackward: (.search, "Search upwards as you type.")
        case .nextMatch: (.search, "Go to the next match.")
        case .previousMatch: (.search, "Go to the previous match.")
        case .onlyMatches: (.search, "Show only the paragraphs with a match; again: all.")

        case .pickSection: (.pick, "Pick a section; it shows while you choose, Esc goes back.")
        case .pickSpeaker: (.pick, "Pick a speaker and go to the first quote.")
        case .pickQuote: (.pick, "Pick a quote by who says it or by its words.")
        case .pickNumber: (.pick, "Pick a number by the words around it.")
        case .pickParagraph: (.pick, "Pick a paragraph by its first words.")
        case .pickMatch: (.pick, "Pick from all matches of the search, each with the words around it.")
        case .pickPlace: (.pick, "Pick from the places that jumps left.")
        case .pickArticle: (.pick, "Pick from the open articles.")

        case .jumpBack: (.places, "Go back to where the last jump began; at the first, to the last article.")
        case .jumpForward: (.places, "Go forward again after going back.")
        case .lastPlace: (.places, "Go to the last place, and back with the same keys.")
        case .setMark: (.places, "Mark this place with the letter typed next.")
        case .goToMark: (.places, "Go to the mark of the letter typed next.")

        case .nextArticle: (.articles, "Read the next open article; with a count, so many on.")
        case .previousArticle: (.articles, "Read the previous open article.")
        case .lastArticle: (.articles, "Go back to the article read before, at its place.")

        case .searchLibrary:
            (.library, "Search all kept articles: words, said:, speaker:, number:, outlet:, date:, tag:.")
        case .recentArticles: (.library, "List the articles read last.")
        case .bookmark: (.library, "Put a bookmark here; again: take it away.")
        case .writeNote: (.library, "Write a note on the quote, else the sentence; without words it goes.")
        case .myNotes: (.library, "List the notes and bookmarks of this article.")
        case .tag: (.library, "Put a tag on this article; again: take it off; without a name: say which it has.")
        case .correct: (.library, "Correct the speaker of the quote here, or the value of the number.")
        case .person: (.library, "Show the speaker here, or of a name, in all kept articles.")
        case .join: (.library, "Hold two of the persons shown last for the same: join 1,2.")
        case .split: (.library, "Hold a role of a person shown last for somebody else's: split 1b.")
        case .undoJoin: (.library, "Take the last join or split back.")
        case .sameQuote: (.library, "Show which kept articles have the quote here, whole, shortened or altered.")
        case .measure: (.library, "Show the number here, or those about some words, over time in all kept articles.")

        case .why: (.take, "Say why this is a quote or a number: rule, cue, source, confidence.")
        case .copyAttributed: (.take, "Copy the quote (else the sentence) with who said it and where.")
        case .copyQuote: (.take, "Copy the bare words of the quote (else the sentence).")
        case .copyAddress: (.take, "Copy the address that leads a browser to the quote (else the sentence).")
        case .copyMarkdown: (.take, "Copy the quote (else the sentence) as Markdown.")
        case .copyJSON: (.take, "Copy the quote (else the sentence) as JSON.")
        case .pipeQuote: (.take, "Give the words of the quote to a command of your shell.")
        case .pipeSection: (.take, "Give this section to a command of your shell.")
        case .pipeArticle: (.take, "Give the article to a command of your shell.")
        case .save:
            (.take, "Save the article as Markdown, text or JSON, by the ending of the path; save! writes over a file.")

        case .wider: (.view, "Make the lines of the article longer.")
        case .narrower: (.view, "Make the lines of the article shorter.")
        case .automaticMeasure: (.view, "Let the screen decide how long lines are.")
        case .zen: (.view, "Show the article only; again: all panes.")
        case .furniture: (.view, "Show what was left out as page furniture; again: hide it.")
        case .redraw: (.view, "Draw the screen anew.")

        case .prompt: (.program, "Type a command by name.")
        case .help: (.program, "List the keys; / filters them.")
        case .cancel: (.program, "Leave what is open, else end search and filter, else go to the article.")
        case .close: (.program, "Close what is open, then the article; the last one quits.")
        case .interrupt: (.program, "Give up what is being opened, else quit at once.")
        case .quit: (.program, "Quit at once.")
        case .suspend: (.program, "Suspend to the shell; fg comes back.")

        case .accept: (.prompt, "Do it.")
        case .complete: (.prompt, "Complete; again: the next choice.")
        case .completeBack: (.prompt, "The previous choice.")
        case .recallOlder: (.prompt, "Recall an older line.")
        case .recallNewer: (.prompt, "Recall a newer line.")
        case .toggleRegex: (.prompt, "Search by regular expression; again: plain text.")
        case .deleteBackward: (.prompt, "Delete the character before the cursor; on an empty line leave.")
        case .deleteForward: (.prompt, "Delete the character at the cursor.")
        case .deleteWord: (.prompt, "Delete the word before the cursor.")
        case .deleteToStart: (.prompt, "Delete to the start of the line.")
        case .cursorLeft: (.prompt, "Move the cursor left.")
        case .cursorRight: (.prompt, "Move the cursor right.")
        case .cursorToStart: (.prompt, "Move the cursor to the start.")
        case .cursorToEnd: (.prompt, "Move the cursor to the end.")
        }
    }
}

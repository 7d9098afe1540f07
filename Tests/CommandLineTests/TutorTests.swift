import Analysis
import Formats
import Foundation
import Model
import TUI
import Testing

@testable import crosshead

@Suite struct TutorTests {
    private func article() throws -> (text: String, article: Article) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = root.appending(path: "Sources/CSeed/tutor.md").path
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return (text, Analyzer().analyze(try Opener(source: .tutor).draft()))
    }

    @Test func everyKeyThatItTeachesIsBound() throws {
        let (text, _) = try article()
        let words = text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter {
            $0.offset % 2 == 1
        }.map(\.element)
        let typed: Set<Substring> = [
            "ferry", "tomas", "in:quotes ferry", "speaker:calder\nbudget", "2}", "m a", "' a", "crosshead FILE",
        ]
        #expect(words.count > 30)
        let names = KeyContext.allCases.flatMap { context in
            Command.allCases.flatMap { Keymap.standard.names(of: $0, in: context) }
        }
        for word in words where !typed.contains(word) && !word.hasPrefix(":") {
            let isBeginning = names.contains { $0.hasPrefix(String(word)) }
            #expect(isBeginning || names.contains(String(word).replacing(" ", with: "")), "\(word)")
        }
    }

    @Test func whatItSaysIsThereIsThere() throws {
        let (_, article) = try article()
        #expect(article.sections.count == 6)
        let speakers = article.speakers.filter { !$0.quotes.isEmpty }.map(\.name)
        #expect(speakers == ["Ines Calder", "Tomás Wick"])
        #expect(article.quotes.contains { $0.speaker == nil })
        let passengers = article.figures.filter { $0.of == "passengers" || article.text[$0.span].hasSuffix("00") }
        #expect(passengers.count >= 2)
    }

    @Test func theManualPageKnowsEveryCommandKeyAndSetting() {
        let page = ManualPage().text
        for command in Command.allCases { #expect(page.contains(command.name.replacing("-", with: "\\-"))) }
        for setting in SettingKey.allCases {
            #expect(page.contains(".B " + setting.rawValue.replacing("-", with: "\\-")))
        }
        #expect(
            page.split(separator: "\n").allSatisfy {
                !$0.hasPrefix(".") || $0.hasPrefix(".S") || $0.hasPrefix(".T") || [".nf", ".fi"].contains($0)
                    || $0.hasPrefix(".B") || $0.hasPrefix(".I")
            })
    }
}

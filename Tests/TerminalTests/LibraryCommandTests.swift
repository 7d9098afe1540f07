import Foundation
import Testing

/// The library's commands, run as a reader would.
final class LibraryCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    deinit { folder.remove() }

    private func crosshead(_ arguments: String..., library: String = "library.db") throws -> Subprocess {
        var environment = Subprocess.environment
        environment["CROSSHEAD_LIBRARY"] = folder.path(library)
        return try Subprocess([Subprocess.crosshead] + arguments, environment: environment)
    }

    private func file(_ name: String, _ text: String) throws -> String {
        try text.write(toFile: folder.path(name), atomically: false, encoding: .utf8)
        return folder.path(name)
    }

    private func addHarbour() throws {
        let harbour = try file(
            "harbour.txt",
            """
            Harbour opens at Port Ellisund

            By Ada Brandt
            3 March 2024

            The new harbour cost 1.4 billion euros.

            “The harbour will bring work to the town & its people,” said Mayor Ole Strand. “We are proud.”
            """)
        let added = try crosshead("add", harbour)
        #expect(added.output == "1 added\n" && added.status == 0, "\(added.errors)")
    }

    @Test func whatIsAddedIsFoundAndNotAddedTwice() throws {
        try addHarbour()
        #expect(try crosshead("add", folder.path("harbour.txt")).output == "0 added, 1 there already\n")
        let found = try crosshead("search", "harbor*", "OR", "said:work").output
        #expect(found.isEmpty, "every word counts")
        let line = try crosshead("search", "said:work").output
        #expect(
            line.hasPrefix("1: 2024-03-03 · Harbour opens at Port Ellisund: Ole Strand: “The harbour will"), "\(line)")
        #expect(try crosshead("search", "zebra").status == 1)
    }

    @Test func whatCannotBeReadIsSaidAndTheRestIsAdded() throws {
        let good = try file("good.txt", "Ferry late\n\nThe ferry was late on Friday.")
        let added = try crosshead("add", folder.path("none.txt"), good)
        #expect(added.output == "1 added, 1 not readable\n" && added.status == 3)
        #expect(added.errors.hasSuffix("none.txt: no such file\n"))
    }

    @Test func aQuoteIsVerifiedWithAnExitCodeForEachAnswer() throws {
        try addHarbour()
        let file = folder.path("harbour.txt")
        for place in [[file], []] {
            func verify(_ arguments: String...) throws -> Subprocess {
                var environment = Subprocess.environment
                environment["CROSSHEAD_LIBRARY"] = folder.path("library.db")
                return try Subprocess([Subprocess.crosshead, "verify"] + arguments + place, environment: environment)
            }
            let verbatim = try verify("[T]he harbour will bring work … We are proud")
            #expect(
                verbatim.status == 0 && verbatim.output.hasPrefix("verbatim: Ole Strand · 2024-03-03"), "\(verbatim)")
            let altered = try verify("The harbour will bring jobs to the town")
            #expect(altered.status == 1 && altered.output.contains("[-work-] {+jobs+}"), "\(altered)")
            #expect(try verify("The harbour was a mistake from the start").status == 2)
            #expect(try verify("--speaker", "strand", "We are proud").status == 0)
            let others = try verify("--speaker", "brandt", "We are proud")
            #expect(others.status == 1 && others.output.contains("not by brandt"), "\(others)")
        }
    }

    @Test func anExportIntoAnEmptyLibraryGivesAnEqualOne() throws {
        try addHarbour()
        let page = try file(
            "page.html",
            """
            <html><head><title>Ferry late</title><link rel="canonical" href="https://courier.example/ferry"></head>
            <body><article><h1>Ferry late</h1><p>The ferry to Ellisund was late on Friday, its owner said.</p></article>
            """)
        _ = try crosshead("add", page)
        let changed = try String(contentsOfFile: page, encoding: .utf8).replacing(
            "late on Friday", with: "early on Friday")
        #expect(try crosshead("add", try file("page2.html", changed)).output == "0 added, 1 changed\n")
        _ = try crosshead("add", try file("chess.txt", "Chess\n\n“I won,” said Ole Strand, a chess player.\n"))
        #expect(try crosshead("speaker", "strand", "--join", "1,2").status == 0)
        let export = try crosshead("export").output
        #expect(export.split(separator: "\n").count == 4, "three articles and a join")
        let line = try file("export.jsonl", export)
        let taken = try crosshead("import", line, library: "second.db")
        #expect(taken.output == "3 added\n", "\(taken.errors)")
        #expect(try crosshead("export", library: "second.db").output == export)
        #expect(try crosshead("import", line, library: "second.db").output == "0 added, 3 there already\n")
        #expect(try crosshead("export", library: "second.db").output == export)
        #expect(
            try crosshead("speaker", "strand", library: "second.db").output == crosshead("speaker", "strand").output)
        #expect(try crosshead("library", "check", library: "second.db").output == "sound\n")
    }

    @Test(arguments: [
        ("quotes", "1,2024-03-03,,Harbour opens at Port Ellisund,Ole Strand,Mayor,"),
        ("figures", "1.4 billion euros,money,1400000000,"),
        ("markdown", "> — Ole Strand, Mayor"),
        ("bibtex", "  author = {Ada Brandt},"),
        ("csl", "\"issued\":{\"date-parts\":[[2024,3,3]]}"),
    ])
    func otherProgramsReadTheExport(format: String, words: String) throws {
        try addHarbour()
        let export = try crosshead("export", "--format", format)
        #expect(export.output.contains(words), "\(export)")
    }

    @Test func aNoteIsAnAnnotationOfAFileOrAnAddress() throws {
        let mark = """
            {"kind":"note","body":"Whose?","exact":"The ferry was late","prefix":"","suffix":"","start":12,"end":30,\
            "made":"2024-03-04T00:00:00Z"}
            """
        _ = try crosshead("add", try file("der 7. März.txt", "Ferry late\n\nThe ferry was late on Friday.\n"))
        let export = try crosshead("export").output.replacing("\"marks\":[]", with: "\"marks\":[\(mark)]")
        _ = try crosshead("import", try file("export.jsonl", export))
        let annotation = try crosshead("export", "--format", "annotations").output
        #expect(annotation.contains(#""exact":"The ferry was late""#) && annotation.contains(#""value":"Whose?""#))
        #expect(
            annotation.contains(#""source":"file:///"#) && annotation.contains("/der%207.%20M%C3%A4rz.txt"),
            "\(annotation)")
    }

    @Test func whatIsNoListIsSaidAndMakesNoLibrary() throws {
        let taken = try crosshead("import", try file("notes.txt", "These are my notes.\n"))
        #expect(taken.status == 3 && taken.errors.contains("no export and no address"), "\(taken)")
        #expect(!FileManager.default.fileExists(atPath: folder.path("library.db")))
    }

    @Test func aDamagedExportIsSaidWithItsLineAndWhatStandsBeforeItIsIn() throws {
        try addHarbour()
        let broken = try file("broken.jsonl", try crosshead("export").output + "\n{\"crosshead\":1}\n")
        let taken = try crosshead("import", broken, library: "second.db")
        #expect(taken.status == 3 && taken.errors.contains("line 3"), "\(taken)")
        #expect(try crosshead("search", "said:work", library: "second.db").status == 0)
    }

    @Test func correctionsOfAnOlderVersionComeToTheNewerOneThatIsThere() throws {
        func page(_ day: String) throws -> String {
            try file(
                "page.html",
                """
                <html><head><title>Ferry late</title><link rel="canonical" href="https://courier.example/ferry"></head>
                <body><article><h1>Ferry late</h1><p>“The ferry will be late on \(day),” said Ole Strand, its owner.</p>
                </article></body></html>
                """)
        }
        _ = try crosshead("add", try page("Friday"))
        let mark = """
            {"kind":"speaker","body":"Karin Mo","exact":"The ferry will be late on","prefix":"","suffix":"","start":14,\
            "end":39,"made":"2024-03-04T00:00:00Z"}
            """
        let export = try crosshead("export").output.replacing("\"marks\":[]", with: "\"marks\":[\(mark)]")
        _ = try crosshead("add", try page("Sunday, or so"))
        #expect(try crosshead("import", try file("export.jsonl", export)).output == "0 added, 1 there already\n")
        let found = try crosshead("search", "said:sunday").output
        #expect(found.contains("Karin Mo: “The ferry will be late on Sunday, or so"), "\(found)")
        #expect(try crosshead("search", "said:friday").status == 1)
        #expect(try crosshead("library", "check").output == "sound\n")
    }

    @Test func aReanalysisSaysHowManyThereWere() throws {
        try addHarbour()
        #expect(try crosshead("library", "reanalyse").output == "0 analysed\n")
        #expect(try crosshead("library", "reanalyse", "--all").output == "1 analysed\n")
        #expect(try crosshead("search", "said:work").status == 0)
    }

    @Test func withoutALibraryItIsSaidHowToMakeOne() throws {
        let found = try crosshead("search", "harbour")
        #expect(found.status == 3 && found.errors.contains("crosshead add"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("library.db")), "a search makes no library")
    }

    @Test func whatIsNoLibraryIsSaidAndLeftAsItIs() throws {
        let words = String(repeating: "These are notes. ", count: 200)
        let path = try file("library.db", words)
        let found = try crosshead("search", "harbour")
        #expect(found.status == 3 && found.errors.contains("no library"), "\(found)")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == words)
    }

    @Test func articlesAreListedTheNewestFirstAndChosenByWhatASearchWouldChooseBy() throws {
        try addHarbour()
        _ = try crosshead("add", try file("ferry.txt", "Ferry late\n\n5 April 2023\n\nThe ferry was late on Friday.\n"))
        #expect(
            try crosshead("library", "list").output
                == "2: 2023-04-05 · Ferry late\n1: 2024-03-03 · Harbour opens at Port Ellisund\n")
        #expect(try crosshead("library", "list", "--by", "published", "--limit", "1").output.hasPrefix("1: "))
        #expect(try crosshead("library", "list", "date:2023").output.hasPrefix("2: "))
        #expect(try crosshead("library", "list", "work", "people").output.hasPrefix("1: "))
        #expect(
            try crosshead("library", "list", "--format", "csv", "ferry").output.hasPrefix("article,published,site,"))
        #expect(try crosshead("library", "list", "zebra").status == 1)
        let said = try crosshead("library", "list", "said:work")
        #expect(said.status == 2 && said.errors.contains("crosshead search"), "\(said)")
    }

    @Test func aTagIsPutOnArticlesByNumberAndFileAndTakenOff() throws {
        try addHarbour()
        let ferry = try file("ferry.txt", "Ferry late\n\nThe ferry was late on Friday.\n")
        _ = try crosshead("add", ferry)
        let tagged = try crosshead("library", "tag", " by  the sea ", "1", ferry, "9")
        #expect(tagged.status == 1 && tagged.errors == "crosshead: 9: not in the library\n", "\(tagged)")
        #expect(try crosshead("library", "tag", "ports", "1").status == 0)
        #expect(try crosshead("library", "tags").output == "by the sea: 2 articles\nports: 1 article\n")
        #expect(
            try crosshead("library", "list", "harbour").output
                == "1: 2024-03-03 · Harbour opens at Port Ellisund · tags: by the sea, ports\n")
        #expect(
            try crosshead("search", "harbour", "tag:by the sea").output.hasPrefix("1: "), "the shell took the marks")
        #expect(try crosshead("library", "untag", "by the sea", "1", "2").status == 0)
        #expect(try crosshead("library", "tags").output == "ports: 1 article\n")
        #expect(try crosshead("library", "tag", " \" ", "1").status == 2)
    }

    @Test func whatWasPutOnArticlesIsShownWithWhatIsNoLongerThere() throws {
        try addHarbour()
        #expect(try crosshead("library", "notes").status == 1)
        let export = try crosshead("export").output
        func mark(_ kind: String, _ body: String, _ exact: String, _ start: Int) -> String {
            """
            {"kind":"\(kind)","body":"\(body)","exact":"\(exact)","prefix":"","suffix":"","start":\(start),\
            "end":\(start + exact.utf8.count),"made":"2024-03-04T00:00:00Z"}
            """
        }
        let marks = [
            mark("note", "Whose work?", "The harbour will bring work", 112),
            mark("note", "Where?", "It is in a cave somewhere", 5),
            mark("speaker", "", "We are proud, all of us, of that", 9),
        ]
        let line = export.replacing("\"marks\":[]", with: "\"marks\":[\(marks.joined(separator: ","))]")
        _ = try crosshead("import", try file("marked.jsonl", line))
        let notes = try crosshead("library", "notes", "1").output
        let head = "1: 2024-03-03 · Harbour opens at Port Ellisund: "
        #expect(
            notes.split(separator: "\n") == [
                "\(head)note: Whose work?: The harbour will bring work",
                "\(head)no longer in the article, note: Where?: It is in a cave somewhere",
                "\(head)no longer in the article, speaker corrected: nobody’s: We are proud, all of us, of that",
            ])
        #expect(try crosshead("library", "notes").output == notes)
        #expect(try crosshead("library", "list").output.hasSuffix(" · 2 notes\n"))
    }

    @Test func whatIsForgottenIsGone() throws {
        try addHarbour()
        #expect(try crosshead("library", "forget", "1").status == 0)
        #expect(try crosshead("library", "forget", "1").status == 1)
        #expect(try crosshead("search", "harbour").status == 1)
    }

    @Test func anExportIsTakenInPacked() throws {
        try addHarbour()
        let path = try file("export.jsonl", try crosshead("export").output)
        #expect(try Subprocess(["gzip", path]).status == 0)
        #expect(try crosshead("import", path + ".gz", library: "second.db").output == "1 added\n")
    }

    @Test func aCharsetThatWasTakenForAnotherIsMended() throws {
        let bytes = Array("Le caf".utf8) + [0xE9] + Array(" ferme\n\n«Nous partons», a dit Ole Strand.\n".utf8)
        try Data(bytes).write(to: URL(filePath: folder.path("cafe.txt")))
        let path = folder.path("cafe.txt")
        #expect(try crosshead("add", "--charset", "windows-1251", path).output == "1 added\n")
        #expect(try crosshead("search", "cafй").status == 0)
        let added = try crosshead("add", "--charset", "windows-1252", path)
        #expect(added.output == "0 added, 1 changed\n", "\(added.errors)")
        #expect(try crosshead("search", "café").output.hasPrefix("1: Le café ferme"))
        #expect(try crosshead("verify", "--charset", "windows-1252", "le café ferme", path).status == 0)
        #expect(try crosshead("library", "stats").output.contains(/versions +1\n/))
    }

    @Test func aFolderThatMayNotBeWrittenIntoIsSaidAndWhatIsThereIsRead() throws {
        try addHarbour()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("."))
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path("library.db"))
        for ending in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: folder.path("library.db" + ending))
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path("."))
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path(".")) }
        let ferry = try TemporaryFolder()
        defer { ferry.remove() }
        try "Ferry late\n\nIt was late.\n".write(
            toFile: ferry.path("a.txt"), atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: ferry.path("."))
        let added = try unprivileged("add", "--library", folder.path("library.db"), ferry.path("a.txt"))
        #expect(added.status == 4 && added.errors.contains("may be read but not written"), "\(added)")
        let made = try unprivileged("add", "--library", folder.path("other.db"), ferry.path("a.txt"))
        #expect(made.status == 3 && made.errors.contains("cannot be opened"), "\(made)")
        let found = try unprivileged("search", "--library", folder.path("library.db"), "harbour")
        #expect(found.status == 0 && found.output.hasPrefix("1: "), "\(found)")
    }

    /// Runs the program as somebody whom permissions bind: nobody, where the tests run as root.
    private func unprivileged(_ arguments: String...) throws -> Subprocess {
        let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        return try Subprocess((getuid() == 0 ? nobody : []) + [Subprocess.crosshead] + arguments)
    }
}

import Formats
import Model
import Testing

/// The pictures of pages: which are the article's, and what is known of them.
@Suite struct PictureTests {
    private static let prose = """
        <p>The ferry came back to Lower Lomax on Tuesday, after eleven weeks in the yard, to a full harbour, and 300 people \
        waited for it.</p>
        """

    private func read(_ body: String, head: String = "", raw: Bool = false) -> Article.Draft {
        let page = """
            <html><head>\(head)</head><body><article>\(Self.prose)\(Self.prose.replacing("ferry", with: "tug"))\(body)
            \(Self.prose.replacing("ferry", with: "boat"))\(Self.prose.replacing("ferry", with: "ship"))</article>
            """
        return HTMLReader().read(Array(page.utf8), url: "https://lomax.example/news/ferry", raw: raw)
    }

    @Test func aFigureHasItsWordsAndStandsWhereItStood() throws {
        let draft = read(
            """
            <figure><img src="/a.jpg" alt="The ferry at the quay" width="1200" height="800px"><figcaption>Home again.
            <span class="photo-credit">Photo: Ines Falk</span></figcaption></figure>
            """)
        let picture = try #require(draft.pictures.first)
        #expect(picture.description == "The ferry at the quay" && picture.width == 1200 && picture.height == 800)
        #expect(picture.caption == "Home again." && picture.credit == "Photo: Ines Falk")
        #expect(picture.target == "https://lomax.example/a.jpg")
        #expect(
            draft.text[picture.span]
                == "[Picture: The ferry at the quay · 1200×800]\nHome again. · Photo: Ines Falk")
        #expect(draft.blocks.map(\.kind) == [.paragraph, .paragraph, .picture, .legend, .paragraph, .paragraph])
        #expect(draft.links.map(\.target) == ["https://lomax.example/a.jpg"])
    }

    @Test func theArticleAloneHasAPlaceForItAndNoWords() throws {
        let draft = read("<figure><img src=a.jpg alt='The quay'><figcaption>It cost 4 million.</figcaption></figure>")
        let alone = draft.withoutFurniture()
        #expect(alone.blocks.allSatisfy { $0.kind == .paragraph } && alone.links.isEmpty)
        let picture = try #require(alone.pictures.first)
        #expect(picture.span.isEmpty && alone.text[alone.blocks[2].span].hasPrefix("The boat"))
        #expect(picture.span.start == alone.blocks[2].span.start)
        #expect(alone.withoutFurniture() == alone)
        let kept = read("<figure><img src=a.jpg alt='The quay'></figure>", raw: true).withoutFurniture(
            keepsPictures: true)
        #expect(kept.text[kept.pictures[0].span] == "[Picture: The quay]")
    }

    /// What is shown is known by its description here.
    @Test(
        arguments: [
            // A script fetches it; until then something else stands there.
            (
                #"<p><img src="data:image/gif;base64,R0" data-src="b.jpg" alt="Two boats"></p>"#,
                "https://lomax.example/news/b.jpg"
            ),
            (
                #"<p><img alt="Two boats" srcset="s.jpg 300w, l.jpg 1200w, m.jpg 600w"></p>"#,
                "https://lomax.example/news/l.jpg"
            ),
            (#"<p><a href="large.jpg"><img src="b.jpg" alt="Two boats"></a></p>"#, "https://lomax.example/news/b.jpg"),
            // Logos, icons, faces, words of others, and what counts visitors.
            (#"<p><img src="p.gif" alt="Two boats" width=1 height=1></p>"#, nil),
            (#"<p><img src="/img/site-logo.png" alt="Two boats"></p>"#, nil),
            (#"<div class="author-box"><img src="b.jpg" alt="Two boats"></div>"#, nil),
            (#"<p><img class="emoji" src="b.png" alt="Two boats"></p>"#, nil),
            (#"<p>The captain <img src="b.png" alt="Two boats"> waved to them from the bridge.</p>"#, nil),
            (#"<div class="related"><img src="b.jpg" alt="Two boats"></div>"#, nil),
            (#"<a href="/other"><img src="b.jpg" alt="Two boats"></a><p><a href="/other">Boats for sale</a></p>"#, nil),
        ] as [(String, String?)])
    func onlyPicturesOfTheArticleAreShown(html: String, target: String?) {
        let pictures = read(html).pictures
        #expect(pictures.map(\.target) == (target.map { [$0] } ?? []))
        #expect(pictures.allSatisfy { $0.description == "Two boats" })
    }

    @Test(arguments: ["IMG_4711.jpg", "", "ferry-2031_final", "<b></b>"])
    func whatIsNoDescriptionIsNotShownAsOne(alt: String) {
        let pictures = read(#"<p><img src="b.jpg" width="640" height="480" alt="\#(alt)"></p>"#).pictures
        #expect(pictures.map(\.label) == ["[Picture · 640×480]"])
    }

    @Test func aDescriptionCannotSteerTheTerminal() {
        let pictures = read("<p><img src=b.jpg alt='Two \u{1B}[31mboats\u{202E} &#27;[2J in\nthe ice'></p>").pictures
        let words = pictures.first?.description ?? ""
        #expect(words.hasPrefix("Two") && words.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    }

    @Test func aPictureInThePageItselfHasNoAddress() {
        let data = "data:image/png;base64," + String(repeating: "A", count: 100_000)
        let pictures = read("<figure><img src='\(data)' alt='Two boats'></figure>").pictures
        #expect(pictures.map(\.description) == ["Two boats"] && pictures.map(\.target) == [nil])
    }

    @Test func theHeadOfAPageMaySayWhatAddressesStartFrom() {
        let draft = read(
            "<p><img src=b.jpg alt='Two boats'> </p>", head: "<base href='https://cdn.lomax.example/2031/'>")
        #expect(draft.pictures.map(\.target) == ["https://cdn.lomax.example/2031/b.jpg"])
    }

    @Test func aPageOfNothingButPicturesIsNoArticle() {
        let page = Document(Array("<html><body><figure><img src=a.jpg alt='Two boats'></figure>".utf8), name: "a.html")
        #expect(throws: FormatError.empty) { try DocumentReader().read(page) }
    }
}

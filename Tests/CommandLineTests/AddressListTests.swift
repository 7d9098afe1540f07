import Testing

@testable import crosshead

struct AddressListTests {
    @Test func newsboatsListGivesAddressesWithTags() {
        let list = AddressList(
            """
            # feeds
            https://courier.example/rss ports "by the sea" "~The Courier"
            "query:All:unread = \\"yes\\""
            exec:/usr/bin/feed
            http://herald.example/atom.xml
            """)
        #expect(
            list.entries == [
                .init(address: "https://courier.example/rss", tags: ["ports", "by the sea"]),
                .init(address: "http://herald.example/atom.xml"),
            ])
    }

    @Test func aBrowsersBookmarksGiveTheirLinks() {
        let list = AddressList(
            """
            <!DOCTYPE NETSCAPE-Bookmark-file-1>
            <DL><p>
                <DT><A HREF="https://courier.example/a?b=1&amp;c=2" ADD_DATE="1" TAGS="ports,sea">Port</A>
                <DT><A HREF="place:sort=8">Recent</A>
                <DT><a href="https://herald.example/b">Other</a>
            </DL>
            """)
        #expect(
            list.entries == [
                .init(address: "https://courier.example/a?b=1&c=2", tags: ["ports", "sea"]),
                .init(address: "https://herald.example/b"),
            ])
    }
}

import Testing

@testable import Formats

@Suite struct CharsetSnifferTests {
    private func sniff(_ html: String, _ tail: [UInt8] = [], declared: String? = nil) -> Charset {
        CharsetSniffer(Array(html.utf8) + tail).sniff(declared: declared).charset
    }

    @Test(arguments: [
        (#"<meta charset="koi8-r">"#, Charset.koi8R),
        ("<META CHARSET = koi8-r >", .koi8R),
        (#"<!-- <meta charset="big5"> --><meta charset='euc-kr'>"#, .eucKR),
        (#"<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">"#, .latin2),
        (#"<meta content="text/html; charset='gb2312'" http-equiv=content-type>"#, .gb18030),
        (#"<meta content="text/html; charset=big5"><meta charset="nonsense"><meta charset=viscii>"#, .viscii),
        (#"<?xml version="1.0" encoding="shift_jis"?><html>"#, .shiftJIS),
        (#"<meta charset="utf-16">"#, .utf8),
        (#"<html lang="uk-UA">"#, .windows1251),
        (#"<html xml:lang="pl">"#, .windows1250),
        (#"<html lang=zh-TW>"#, .big5),
        ("<p>", .windows1252),
    ])
    func thePageSaysWhatItIsIn(html: String, charset: Charset) {
        #expect(sniff(html, [0xE1, 0x20]) == charset)
    }

    @Test func theServerGoesBeforeThePageAndTheMarkBeforeBoth() {
        #expect(sniff(#"<meta charset="big5">"#, [0xE1], declared: "koi8-r") == .koi8R)
        #expect(sniff("\u{FEFF}<meta charset=big5>", [0xE1], declared: "koi8-r") == .utf8)
        #expect(sniff("<meta charset=big5>", [0xE1], declared: "no such charset") == .big5)
    }

    @Test func wellFormedUTF8IsUTF8WhateverThePageWasOnce() {
        #expect(sniff("<meta charset=iso-8859-1><p>Ærøskøbing på Ærø") == .utf8)
        #expect(sniff("<p>naïve") == .utf8)
    }

    @Test func utf16ShowsByItsEmptyHalves() {
        let page: [UInt8] = Array("<p>".utf8).flatMap { [$0, 0] as [UInt8] }
        #expect(CharsetSniffer(page).sniff(declared: nil).charset == .utf16LE)
        #expect(
            CharsetSniffer([0xFE, 0xFF] + page).sniff(declared: nil)
                == .init(charset: .utf16BE, mark: 2, isGuess: false))
    }
}

import Testing

@testable import Formats

@Suite struct CharsetDecoderTests {
    @Test(
        arguments: [
            (
                "windows-1252", "“Café” – déjà vu €",
                [
                    0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x96, 0x20, 0x64, 0xE9, 0x6A, 0xE0, 0x20, 0x76, 0x75,
                    0x20, 0x80,
                ]
            ),
            (
                "ISO-8859-2", "Žluťoučký kůň",
                [0xAE, 0x6C, 0x75, 0xBB, 0x6F, 0x75, 0xE8, 0x6B, 0xFD, 0x20, 0x6B, 0xF9, 0xF2]
            ),
            (" koi8-r ", "Город", [0xE7, 0xCF, 0xD2, 0xCF, 0xC4]),
            ("cp1251", "Город", [0xC3, 0xEE, 0xF0, 0xEE, 0xE4]),
            ("Shift_JIS", "港の朝市", [0x8D, 0x60, 0x82, 0xCC, 0x92, 0xA9, 0x8E, 0x73]),
            ("euc-jp", "港の朝市", [0xB9, 0xC1, 0xA4, 0xCE, 0xC4, 0xAB, 0xBB, 0xD4]),
            ("ks_c_5601-1987", "부두의", [0xBA, 0xCE, 0xB5, 0xCE, 0xC0, 0xC7]),
            ("gb2312", "码头的早市", [0xC2, 0xEB, 0xCD, 0xB7, 0xB5, 0xC4, 0xD4, 0xE7, 0xCA, 0xD0]),
            ("big5", "碼頭的早市", [0xBD, 0x58, 0xC0, 0x59, 0xAA, 0xBA, 0xA6, 0xAD, 0xA5, 0xAB]),
            ("tis-620", "ตลาดเช้า", [0xB5, 0xC5, 0xD2, 0xB4, 0xE0, 0xAA, 0xE9, 0xD2]),
            ("windows-1258", "Chợ sớm", [0x43, 0x68, 0xF5, 0xF2, 0x20, 0x73, 0xF5, 0xEC, 0x6D]),
            ("TCVN", "Chợ sớm", [0x43, 0x68, 0xEE, 0x20, 0x73, 0xED, 0x6D]),
            ("viscii", "Chợ sớm", [0x43, 0x68, 0xFE, 0x20, 0x73, 0xBE, 0x6D]),
            ("utf-16le", "é – 港", [0xE9, 0x00, 0x20, 0x00, 0x13, 0x20, 0x20, 0x00, 0x2F, 0x6E]),
        ] as [(String, String, [UInt8])])
    func bytesBecomeTheWordsThatTheyWere(label: String, text: String, bytes: [UInt8]) throws {
        let decoded = CharsetDecoder(try #require(Charset(label: label))).decode(bytes)
        #expect(String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(decoded.replaced == 0)
    }

    @Test(
        arguments: [
            (Charset.utf8, [0x61, 0xFF, 0x62], "a\u{FFFD}b"),
            (.shiftJIS, [0x61, 0x81], "a\u{FFFD}"),
            (.gb18030, [0x81, 0x20, 0x61], "\u{FFFD} a"),
            (.utf16LE, [0x61, 0x00, 0x00, 0xDC, 0x62, 0x00], "a\u{FFFD}b"),
            (.utf16LE, [0x61, 0x00, 0x62], "a\u{FFFD}"),
        ] as [(Charset, [UInt8], String)])
    func whatMeansNothingIsReplacedAndCounted(charset: Charset, bytes: [UInt8], text: String) {
        let decoded = CharsetDecoder(charset).decode(bytes)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
        #expect(decoded.replaced == 1)
    }

    @Test(arguments: Charset.allCases)
    func everyCharsetIsKnownToTheSystemAndTotal(charset: Charset) {
        let bytes = (0...255).map { UInt8($0) } + (0...255).reversed().map { UInt8($0) }
        let decoded = CharsetDecoder(charset).decode(bytes)
        #expect(UTF8Validator.firstFault(in: decoded.bytes) == nil)
        let ascii = CharsetDecoder(charset).decode(Array("plain words".utf8))
        if charset.unit == 1 { #expect(String(decoding: ascii.bytes, as: UTF8.self) == "plain words") }
    }

    @Test func everyCharsetHasItsOwnNameAmongTheLabels() {
        for charset in Charset.allCases { #expect(Charset(label: charset.rawValue) == charset) }
        #expect(Charset(label: "utf-9") == nil)
    }
}

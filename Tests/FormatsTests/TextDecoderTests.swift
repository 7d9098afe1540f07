import Model
import Testing

@testable import Formats

@Suite struct TextDecoderTests {
    @Test(
        arguments: [
            ([0x63, 0x61, 0x66, 0xC3, 0xA9], "café"),
            ([0xEF, 0xBB, 0xBF, 0x61], "\u{FEFF}a"),
            ([0xFF, 0xFE, 0x61, 0x00, 0xAC, 0x20], "a€"),
            ([0xFE, 0xFF, 0x00, 0x61, 0x20, 0xAC], "a€"),
            ([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], "😀"),
        ] as [([UInt8], String)])
    func wellFormedTextNeedsNoNote(bytes: [UInt8], text: String) {
        #expect(TextDecoder.decode(bytes) == TextDecoder.Decoded(bytes: Array(text.utf8), notes: []))
    }

    @Test(
        arguments: [
            ([0x63, 0x61, 0x66, 0xE9], "café"),
            ([0x93, 0x61, 0x94, 0x20, 0x80, 0x35], "“a” €5"),
            ([0xC3, 0xA9, 0x20, 0xE9, 0x20, 0xC3, 0xA9], "é é é"),
            ([0xC0, 0x80], "À€"),
            ([0xED, 0xA0, 0x80], "í\u{A0}€"),
        ] as [([UInt8], String)])
    func bytesThatAreNotUTF8AreReadAsWindows1252(bytes: [UInt8], text: String) {
        let decoded = TextDecoder.decode(bytes)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
        #expect(decoded.notes.map(\.kind) == [.repaired])
    }

    @Test func aCharacterCutOffAtTheEndIsReplaced() {
        let decoded = TextDecoder.decode(Array("é and ".utf8) + [0xE2, 0x80])
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "é and \u{FFFD}")
        #expect(decoded.notes.map(\.kind) == [.repaired])
    }

    @Test func aLoneSurrogateOrAnOddByteOfUTF16IsReplaced() {
        let decoded = TextDecoder.decode([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00, 0x62])
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "\u{FFFD}a\u{FFFD}")
        #expect(decoded.notes.map(\.kind) == [.repaired])
    }

    @Test func theFirstFaultIsFoundAtAnyDistanceFromTheStart() {
        for length in 0..<40 {
            let bytes = [UInt8](repeating: 0x61, count: length) + [0xFF] + [UInt8](repeating: 0x61, count: 20)
            #expect(UTF8Validator.firstFault(in: bytes) == length)
        }
    }

    /// The standard library is the judge.
    @Test func everyPairOfLeadAndSecondByteIsJudgedRight() {
        for lead in UInt8(0x80)...0xFF {
            for second in UInt8(0x70)...0xC5 {
                let bytes: [UInt8] = [lead, second, 0x80, 0x80, 0x61]
                let judged = (1...4).contains { length in String(validating: bytes.prefix(length), as: UTF8.self) != nil
                }
                if case .scalar = UTF8Validator.sequence(bytes.span, 0) {
                    #expect(judged)
                } else {
                    #expect(!judged)
                }
            }
        }
    }
}

import Testing

@testable import Formats

@Suite struct JSONParserTests {
    private func parse(_ text: String) -> JSONValue? { JSONParser.parse(Array(text.utf8)) }

    @Test(arguments: [
        (
            #"{"a":[1,-2.5e3,true,false,null,"x"]}"#,
            JSONValue.object([
                "a": .array([.number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null, .string("x")])
            ])
        ),
        (#"{"a":"\u00e9\ud83d\ude00\n\"\\"}"#, .object(["a": .string("é😀\n\"\\")])),
        ("// <![CDATA[\n{\"a\":1}\n// ]]>", .object(["a": .number("1")])),
        ("{\"a\":\"two\nlines\",}", .object(["a": .string("two\nlines")])),
        (#"{"a":1,,"b":[1,,2,],}"#, .object(["a": .number("1"), "b": .array([.number("1"), .number("2")])])),
        (#"{"a":1,"b":{"c":"cut o"#, .object(["a": .number("1"), "b": .object(["c": .string("cut o")])])),
        (#"{"a":"\ud83d"}"#, .object(["a": .string("\u{FFFD}")])),
        (#"{"a":1,"a":2}"#, .object(["a": .number("1")])),
        ("[]", .array([])),
    ])
    func jsonIsReadEvenWhereItIsNotQuiteJSON(text: String, value: JSONValue) {
        #expect(parse(text) == value)
    }

    @Test func whatIsNoJSONIsNothing() {
        #expect(parse("") == nil)
        #expect(parse("var a = 1;") == nil)
    }

    @Test func depthIsBounded() {
        #expect(parse(String(repeating: "[", count: 100_000)) != nil)
        #expect(parse(String(repeating: "{\"a\":", count: 100_000)) != nil)
    }
}

import Testing

@testable import TUI

@Suite("A slow line")
struct LinePaceTests {
    private let start = ContinuousClock.now

    @Test("It is busy as long as its bytes take, ten bits each, one frame behind the other")
    func busy() {
        var pace = LinePace(speed: 9_600, at: start - .seconds(1))
        #expect(pace.pause(at: start) == nil)
        pace.wrote(960, at: start)
        #expect(pace.pause(at: start) == 1_001)
        pace.wrote(96, at: start + .milliseconds(500))
        #expect(pace.pause(at: start + .milliseconds(500)) == 601)
        #expect(pace.pause(at: start + .milliseconds(1_100)) == nil)
        pace.wrote(96, at: start + .seconds(5))
        #expect(pace.pause(at: start + .seconds(5)) == 101, "what it could have passed meanwhile does not count")
    }

    @Test("The first frame waits a moment for what would change it at once")
    func first() {
        let pace = LinePace(speed: 9_600, at: start)
        #expect(pace.pause(at: start) == 101 && pace.pause(at: start + .milliseconds(100)) == nil)
    }

    @Test("Nothing waits for a line that is fast or of which nothing is known", arguments: [0, -1, 38_400, 115_200])
    func fast(speed: Int) {
        var pace = LinePace(speed: speed, at: start)
        #expect(pace.pause(at: start) == nil)
        pace.wrote(1_000_000, at: start)
        #expect(!pace.isSlow && pace.pause(at: start) == nil)
    }
}

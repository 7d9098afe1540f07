import Synchronization
import Testing

@testable import crosshead

@Suite struct OrderedPoolTests {
    @Test(arguments: [1, 2, 5])
    func whatComesOutIsInTheOrderOfWhatGoesIn(threads: Int) throws {
        let last = Mutex(0)
        let delivered = Mutex<[Int]>([])
        let pool = OrderedPool<Int, Int>(
            threads: threads,
            next: {
                last.withLock { last in
                    defer { last += 1 }
                    return last < 500 ? last : nil
                }
            },
            // Early items take longest.
            work: { number in (0..<(number % 7 == 0 ? 20_000 : 10)).reduce(number) { sum, _ in sum ^ 0 } },
            deliver: { outcome in delivered.withLock { $0.append(outcome) } })
        try pool.run()
        #expect(delivered.withLock { $0 } == Array(0..<500))
    }

    @Test func noMoreIsTakenThanFitsBehindASlowOne() throws {
        let taken = Mutex(0)
        let delivered = Mutex(0)
        let most = Mutex(0)
        let pool = OrderedPool<Int, Int>(
            threads: 3,
            next: {
                let number = taken.withLock {
                    $0 += 1; return $0
                }
                most.withLock { $0 = max($0, number - delivered.withLock { $0 }) }
                return number <= 2_000 ? number : nil
            }, work: { $0 }, deliver: { _ in delivered.withLock { $0 += 1 } })
        try pool.run()
        #expect(delivered.withLock { $0 } == 2_000 && most.withLock { $0 } <= 3 * 16 + 1)
    }

    @Test func whatCannotBeHandedOnEndsIt() {
        struct Stopped: Error {}
        let taken = Mutex(0)
        let pool = OrderedPool<Int, Int>(
            threads: 2,
            next: {
                taken.withLock {
                    $0 += 1; return $0
                }
            }, work: { $0 },
            deliver: { if $0 == 10 { throw Stopped() } })
        #expect(throws: Stopped.self) { try pool.run() }
        #expect(taken.withLock { $0 } < 100)
    }
}

import Analysis
import Foundation

/// Sorts words into classes that stand in the same places: the exchange algorithm for class bigrams (Martin, Liermann
/// and Ney 1998), started from the order of frequency.
struct WordClusterer {
    /// How many classes.
    let count: Int
    /// How often every word is tried in every class.
    private static let rounds = 8

    /// The class of each of `words`, counted from 1; `sequences` hold the words and whatever else stands between them.
    func cluster(_ words: Set<UInt32>, in sequences: [[UInt32]]) -> [UInt32: UInt8] {
        var numbers: [UInt32: Int] = [:]
        var frequency: [Int] = []
        for sequence in sequences {
            for word in sequence {
                let number = numbers[word] ?? numbers.count
                if number == frequency.count {
                    numbers[word] = number
                    frequency.append(0)
                }
                frequency[number] += 1
            }
        }
        // What is no word has a class of its own.
        var classOf = [Int](repeating: -1, count: frequency.count)
        var classes = count
        for (word, number) in numbers.sorted(by: { $0.value < $1.value }) where !words.contains(word) {
            classOf[number] = classes
            classes += 1
        }
        let order = classOf.indices.filter { classOf[$0] < 0 }.sorted { (-frequency[$0], $0) < (-frequency[$1], $1) }
        for (rank, number) in order.enumerated() { classOf[number] = rank % count }
        var exchange = Exchange(classOf, classes: classes, sequences.map { $0.compactMap { numbers[$0] } })
        for _ in 0..<Self.rounds { for number in order { exchange.move(number, among: count) } }
        var found: [UInt32: UInt8] = [:]
        for (word, number) in numbers where words.contains(word) {
            found[word] = UInt8(clamping: exchange.classOf[number] + 1)
        }
        return found
    }
}

/// Words in classes, with how often each class follows each.
private struct Exchange {
    private(set) var classOf: [Int]
    private let classes: Int
    /// Words before and after each word, with how often.
    private var before: [[(word: Int, count: Int)]] = []
    private var after: [[(word: Int, count: Int)]] = []
    private var pairs: [Int]
    private var lefts: [Int]
    private var rights: [Int]
    /// x · log x, for small numbers.
    private let entropies: [Double]

    init(_ classOf: [Int], classes: Int, _ sequences: [[Int]]) {
        self.classOf = classOf
        self.classes = classes
        pairs = Array(repeating: 0, count: classes * classes)
        lefts = Array(repeating: 0, count: classes)
        rights = lefts
        entropies = (0..<20_000).map { $0 == 0 ? 0 : Double($0) * log(Double($0)) }
        var counts = [[Int: Int]](repeating: [:], count: classOf.count)
        for sequence in sequences {
            for (left, right) in zip(sequence, sequence.dropFirst()) { counts[left][right, default: 0] += 1 }
        }
        before = Array(repeating: [], count: classOf.count)
        after = before
        for left in counts.indices {
            for (right, count) in counts[left].sorted(by: { $0.key < $1.key }) {
                after[left].append((right, count))
                before[right].append((left, count))
                pairs[classOf[left] * classes + classOf[right]] += count
                lefts[classOf[left]] += count
                rights[classOf[right]] += count
            }
        }
    }

    private func entropy(_ count: Int) -> Double {
        count < entropies.count ? entropies[count] : Double(count) * log(Double(count))
    }

    /// Counts a word's neighbours as neighbours of class `place`, `sign` times.
    private mutating func count(_ word: Int, in place: Int, _ sign: Int) {
        for (other, count) in before[word] {
            pairs[(other == word ? place : classOf[other]) * classes + place] += sign * count
            rights[place] += sign * count
        }
        for (other, count) in after[word] {
            if other != word { pairs[place * classes + classOf[other]] += sign * count }
            lefts[place] += sign * count
        }
    }

    /// Moves a word to the best of the first `limit` classes.
    mutating func move(_ word: Int, among limit: Int) {
        let old = classOf[word]
        count(word, in: old, -1)
        var left = [Int: Int](), right = [Int: Int]()
        for (other, count) in before[word] where other != word { left[classOf[other], default: 0] += count }
        for (other, count) in after[word] where other != word { right[classOf[other], default: 0] += count }
        let lefts = left.sorted { $0.key < $1.key }, rights = right.sorted { $0.key < $1.key }
        let leftSum = before[word].reduce(0) { $0 + $1.count }, rightSum = after[word].reduce(0) { $0 + $1.count }
        var best = (gain: -Double.infinity, place: old)
        for place in 0..<limit {
            var gain = entropy(self.rights[place]) - entropy(self.rights[place] + leftSum)
            gain += entropy(self.lefts[place]) - entropy(self.lefts[place] + rightSum)
            for (other, count) in lefts {
                let pair = pairs[other * classes + place]
                gain += entropy(pair + count) - entropy(pair)
            }
            for (other, count) in rights {
                let pair = pairs[place * classes + other]
                gain += entropy(pair + count) - entropy(pair)
            }
            if gain > best.gain { best = (gain, place) }
        }
        classOf[word] = best.place
        count(word, in: best.place, 1)
    }
}

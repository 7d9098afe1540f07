/// What the training text tells of a word: whether it is known in lower case, and how often it reports speech.
package struct CueLexicon: Sendable {
    /// An entry.
    package struct Entry: Hashable, Sendable, BitwiseCopyable {
        /// How likely the word is part of a cue outside quotation marks, in eight steps (``steps``).
        package var cueStep: UInt8
        /// The class of words that stand in the same places; 0 for none.
        package var cluster: UInt8
        /// The same among few classes.
        package var sort: UInt8

        /// An entry.
        package init(cueStep: UInt8, cluster: UInt8, sort: UInt8) {
            self.cueStep = cueStep
            self.cluster = cluster
            self.sort = sort
        }
    }

    /// The lower ends of the steps 1 to 7, as shares.
    package static let steps: [Double] = [0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 0.65]

    /// The bytes of a slot: `UInt32` hash, 0 for an empty one, then step, two classes and a byte of nothing.
    static let size = 8

    private let bytes: Bytes
    private let start: Int
    private let mask: UInt32

    /// The lexicon of 2^`log` slots at `start`.
    init(_ bytes: Bytes, at start: Int, log: UInt32) {
        self.bytes = bytes
        self.start = start
        mask = UInt32(1) << log - 1
    }

    /// The lexicon of 2^`log` slots that `bytes` are, which outlive it.
    package init(_ bytes: UnsafeRawBufferPointer, log: UInt32) { self.init(Bytes(bytes: bytes), at: 0, log: log) }

    /// The entry of a word, by its hash.
    package subscript(hash: UInt32) -> Entry? {
        var slot = hash & mask
        while true {
            let offset = start + Self.size * Int(slot)
            let found = bytes.number(UInt32.self, at: offset)
            if found == 0 { return nil }
            if found == hash {
                return Entry(
                    cueStep: bytes.number(UInt8.self, at: offset + 4),
                    cluster: bytes.number(UInt8.self, at: offset + 5),
                    sort: bytes.number(UInt8.self, at: offset + 6))
            }
            slot = (slot + 1) & mask
        }
    }

    /// As many slots, in powers of two, as keep searches for so many entries short.
    package static func log(for count: Int) -> UInt32 {
        var log: UInt32 = 4
        while 4 * count > 3 << log { log += 1 }
        return log
    }

    /// The slots of entries by the hash of their word, as they are read; fewer entries than slots.
    package static func bytes(of entries: [UInt32: Entry], log: UInt32) -> [UInt8] {
        precondition(entries.count < 1 << log, "a lexicon has an empty slot, at which a search ends")
        var bytes = [UInt8](repeating: 0, count: size << log)
        let mask = UInt32(1) << log - 1
        for (hash, entry) in entries.sorted(by: { $0.key < $1.key }) where hash != 0 {
            var slot = Int(hash & mask)
            while bytes[slot * size..<slot * size + 4].contains(where: { $0 != 0 }) { slot = (slot + 1) & Int(mask) }
            for byte in 0..<4 { bytes[slot * size + byte] = UInt8(truncatingIfNeeded: hash >> (8 * UInt32(byte))) }
            bytes[slot * size + 4] = entry.cueStep
            bytes[slot * size + 5] = entry.cluster
            bytes[slot * size + 6] = entry.sort
        }
        return bytes
    }
}

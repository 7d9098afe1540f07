import CFolding

/// A folded text in the making, chunk by chunk so that it can be given up.
struct Folding {
    /// How much is folded at a time, in bytes.
    private static let chunk = 1 << 20
    /// How many times longer a scalar can get; `script/fold-table` makes sure of it.
    private static let growth = 3

    private(set) var bytes: [UInt8] = []
    private(set) var map = OffsetMap()
    private var offset = 0
    /// Whether the last byte written is a space, which takes in the white space that follows.
    private var isInSpace = false

    /// Folds the next chunk; returns whether there is more.
    mutating func fold(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        let source = UnsafeBufferPointer(rebasing: source.prefix(OffsetMap.limit))
        let end = min(offset + Self.chunk, source.count)
        if bytes.isEmpty { bytes.reserveCapacity(source.count) }
        // A scalar that starts before the end may lie across it: at most nine bytes, three jamo.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.growth * (end - offset + 9)) { target in
            let count = fold(source, upTo: end, into: target)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: target[..<count]))
        }
        return offset < source.count
    }

    /// Folds up to `end` and returns the number of bytes written.
    private mutating func fold(
        _ source: UnsafeBufferPointer<UInt8>, upTo end: Int, into target: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var writer = Writer(target: target, base: bytes.count)
        while offset < end {
            if end - offset >= 8,
                let word = plain(UnsafeRawBufferPointer(source).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            {
                writer.write(word)
                offset += 8
                continue
            }
            let stop = min(offset + 8, end)
            while offset < stop { foldScalar(source, into: &writer) }
        }
        return writer.count
    }

    /// Eight bytes in small letters, if they are ASCII with no white space but single spaces.
    @inline(__always)
    private mutating func plain(_ word: UInt64) -> UInt64? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones << 7
        guard word & tops == 0 else { return nil }
        // With the top bits set, a subtraction in one byte borrows nothing from the next.
        let high = word | tops
        let spaces = ~((word ^ (ones * 0x20) | tops) - ones) & tops
        let controls = ~(high - ones * 0x21) & tops
        guard controls == spaces, spaces & spaces << 8 == 0, !isInSpace || spaces & 0x80 == 0 else { return nil }
        isInSpace = spaces >> 63 == 1
        let capitals = (high - ones * 0x41) & ~(high - ones * 0x5B) & tops
        return word | capitals >> 2
    }

    private mutating func foldScalar(_ source: UnsafeBufferPointer<UInt8>, into writer: inout Writer) {
        let start = offset
        if let syllable = Scalars.syllable(source, at: start) {
            writer.write(scalar: syllable.value)
            offset += syllable.length
            isInSpace = false
            map.add(writer.place, from: offset)
            return
        }
        guard let (value, length) = Scalars.decode(source, at: start) else {
            writer.write(source[start])
            offset += 1
            return
        }
        offset += length
        let number = crosshead_fold_number(value)
        guard number != 0 else {
            for byte in source[start..<offset] { writer.write(byte) }
            isInSpace = false
            return
        }
        let fold = crosshead_fold_of(number)
        let folded = UnsafeBufferPointer(start: crosshead_fold_bytes_of(fold), count: Int(fold.folded_count))
        let isSpace = folded.count == 1 && folded[0] == 0x20
        guard !folded.isEmpty, !(isSpace && isInSpace) else {
            map.add(writer.place, from: offset)
            return
        }
        isInSpace = isSpace
        let place = writer.place
        for byte in folded { writer.write(byte) }
        let isTakenApart = folded.count > 1 && fold.scalar_count > 1
        if isTakenApart { map.add(place + 1, within: start) }
        if isTakenApart || folded.count != length { map.add(writer.place, from: offset) }
    }
}

/// Writes into the room for a chunk.
private struct Writer {
    let target: UnsafeMutableBufferPointer<UInt8>
    /// How many bytes the chunks before have.
    let base: Int
    private(set) var count = 0

    init(target: UnsafeMutableBufferPointer<UInt8>, base: Int) {
        self.target = target
        self.base = base
    }

    /// The offset of the next byte in the folded text.
    var place: Int { base + count }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        target[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func write(_ word: UInt64) {
        UnsafeMutableRawBufferPointer(target).storeBytes(of: word, toByteOffset: count, as: UInt64.self)
        count += 8
    }

    mutating func write(scalar value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return }
        for byte in String(scalar).utf8 { write(byte) }
    }
}

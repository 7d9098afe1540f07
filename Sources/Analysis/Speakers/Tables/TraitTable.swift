/// Many tables in one: what a word is by all tables it stands in, found by one look instead of one for each table.
///
/// It is built when it is first asked, in less time than a short article takes to look its words up one table after the other.
struct TraitTable: Sendable {
    /// A word, which stays in the table it comes from.
    private struct Entry {
        let word: Bytes
        var traits: WordTraits
    }

    private var entries: [Entry] = []
    /// Slots found by hash: the number of an entry from 1, or 0 for none.
    private var slots: [UInt16]

    /// A table of the words of some tables, each with the trait they have by standing in it.
    init(_ tables: [(WordTraits, WordTable)]) {
        var words: [(WordTraits, UnsafeBufferPointer<UInt8>)] = []
        for (trait, table) in tables { table.forEach { words.append((trait, $0)) } }
        slots = Array(repeating: 0, count: 1 << (Int.bitWidth - (2 * words.count).leadingZeroBitCount))
        entries.reserveCapacity(words.count)
        for (trait, word) in words {
            let slot = slot(of: word)
            if slots[slot] > 0 {
                entries[Int(slots[slot]) - 1].traits.insert(trait)
            } else {
                entries.append(Entry(word: Bytes(bytes: UnsafeRawBufferPointer(word)), traits: trait))
                slots[slot] = UInt16(entries.count)
            }
        }
    }

    /// What a word is.
    func traits(of word: String) -> WordTraits {
        var word = word
        return word.withUTF8 { bytes in
            let number = slots[slot(of: bytes)]
            return number > 0 ? entries[Int(number) - 1].traits : []
        }
    }

    /// The slot a word is in, or would be.
    private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
        // FNV-1a, 64 bits.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
        while slots[slot] > 0, !entries[Int(slots[slot]) - 1].word.bytes.elementsEqual(word) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }
}

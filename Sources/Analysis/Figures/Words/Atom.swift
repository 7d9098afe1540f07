/// The smallest unit the figure parsers look at: a run of letters, a run of ASCII digits, or a single mark.
///
/// Finer than a word: `$1.2bn` is five atoms, `18th` two, so that parsers see where numbers and letters meet.
struct Atom {
    /// What sort of unit.
    enum Kind: UInt8 {
        case word, digits, mark
    }

    /// What stands before it.
    enum Gap: UInt8 {
        /// Nothing: it is joined to the atom before.
        case none
        /// White space within the line.
        case space
        /// A line break, or the start of the block.
        case line
    }

    /// The offset of the first byte.
    let start: Int
    /// The offset after the last byte.
    let end: Int
    /// The key of a word, the scalar's value of a mark, 0 for digits.
    let key: WordKey
    /// What sort of unit.
    let kind: Kind
    /// What stands before it.
    let gap: Gap
    /// Its entry in the lexicon; 0 where it has none.
    let entry: Int

    /// Length in bytes.
    var count: Int { end - start }
}

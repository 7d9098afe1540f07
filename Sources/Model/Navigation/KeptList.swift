/// Something the library was asked for, as a list drawn over the panes.
public struct KeptList: Hashable, Sendable {
    /// Where a row leads.
    public enum Goal: Hashable, Sendable {
        /// A place in the article being read.
        case span(Span)
        /// A place in an article of the library, by its number there; with words to find in it.
        case article(Int, Span, find: String?)
    }

    /// A number beside others, as a bar.
    public struct Bar: Hashable, Sendable {
        /// How long it is, as a share of the longest it is compared with.
        public let share: Double
        /// Whether it is a goal, drawn hollow.
        public let isTarget: Bool

        /// A bar.
        public init(share: Double, isTarget: Bool) {
            self.share = share
            self.isTarget = isTarget
        }
    }

    /// A row: a line that says where, and one or more with the words.
    public struct Row: Hashable, Sendable {
        /// Where it is, or what it is about.
        public let head: String
        /// What stands for that on a narrow screen where it does not fit; `nil` for its beginning.
        public let short: String?
        /// The words; empty for a row of one line.
        public let words: String
        /// Where it leads; `nil` for nowhere.
        public let goal: Goal?
        /// What is drawn before the words; `nil` for nothing.
        public let bar: Bar?
        /// Whether it belongs to the row above it that does not.
        public let isPart: Bool
        /// Whether all of its words are shown, in as many lines as they take.
        public let isWhole: Bool

        /// A row.
        public init(
            head: String, short: String? = nil, words: String = "", goal: Goal? = nil, bar: Bar? = nil,
            isPart: Bool = false, isWhole: Bool = false
        ) {
            self.isWhole = isWhole
            self.short = short
            self.isPart = isPart
            self.bar = bar
            self.head = head
            self.words = words
            self.goal = goal
        }
    }

    /// What it is a list of.
    public let title: String
    /// Its rows.
    public let rows: [Row]
    /// The search it answers; `nil` for another list.
    public let query: String?
    /// What is said where there are no rows; `nil` for that nothing was found.
    public let note: String?
    /// The chosen row.
    public internal(set) var selected = 0

    /// A list.
    public init(title: String, rows: [Row], query: String? = nil, note: String? = nil) {
        self.note = note
        self.title = title
        self.rows = rows
        self.query = query
    }
}

/// Something for the library to do for the article being read. What comes of it is a ``KeptList``, the marks of the article,
/// the article as corrected, or a message.
public enum LibraryRequest: Hashable, Sendable {
    /// Find this in all articles.
    case search(String)
    /// Open an article, at a place, with words to find in it.
    case open(Int, Span, find: String?)
    /// List the articles that were read.
    case recent
    /// Put a note on a place; with the number of one, in its place. Without words it is taken away.
    case note(String, Span, replacing: Int?)
    /// Put a bookmark on a place.
    case bookmark(Span)
    /// Take a note, a bookmark or a correction away.
    case remove(Int)
    /// Put a tag on the article, or take it off; without a name, say which it has.
    case tag(String)
    /// Say whose a quote is; without a name it is nobody's.
    case speaker(String, Span)
    /// Say what a figure is.
    case figure(String, Span)
    /// Show somebody across articles, by words of the name.
    case person(String)
    /// Hold two of the persons shown last for the same.
    case join(String, person: String)
    /// Hold a role of a person shown last for somebody else's.
    case split(String, person: String)
    /// Take the last of these back.
    case undoJoin(person: String?)
    /// Show where else these words are quoted.
    case sameQuote(Span)
    /// Show what changed in the article since its last version.
    case changes
    /// Show a figure over time, by words of its subject.
    case measure(String)
}

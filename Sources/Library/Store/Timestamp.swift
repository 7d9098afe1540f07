import FoundationEssentials

/// Moments as the library keeps them: ISO 8601, UTC, seconds.
enum Timestamp {
    /// Now.
    static func now() -> String { Date().formatted(.iso8601) }
}

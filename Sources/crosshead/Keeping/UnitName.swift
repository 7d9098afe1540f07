import Library

/// The units of figures by the names that people have for them.
enum UnitName {
    /// The symbol that figures have for a unit, as the analysis reads it behind a number: `USD` for `dollars` and `$`; `nil` for
    /// what is none.
    static func symbol(_ name: String) -> String? { CorrectedValue("7 \(name)")?.value.unit }
}

import Analysis
import Formats
import Library
import Model

/// The value of a number as a reader types it: `4.5 billion dollars`, `7%`.
struct CorrectedValue {
    /// The value.
    let value: FigureValue

    /// Reads the number as the analysis would; `nil` where there is none.
    init?(_ words: String) {
        var composer = DraftComposer()
        composer.add(.paragraph, "It was \(words).".utf8)
        let figures = Analyzer().analyze(composer.draft(Metadata())).figures
        guard let figure = figures.first(where: { $0.value != nil }), let value = figure.value else { return nil }
        self.value = FigureValue(value, unit: figure.unit)
    }
}

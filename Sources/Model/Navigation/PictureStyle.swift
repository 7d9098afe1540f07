/// How pictures that are opened are drawn.
public enum PictureStyle: String, CaseIterable, Sendable {
    /// Not at all.
    case off
    /// As the terminal can.
    case auto
    /// By kitty's graphics.
    case kitty
    /// By sixels.
    case sixel
    /// By coloured blocks, which any terminal can.
    case symbols
}

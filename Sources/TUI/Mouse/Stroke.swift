/// What comes from the terminal: a key, or something done with the mouse.
enum Stroke: Hashable {
    case key(Key)
    case mouse(MouseEvent)
}

extension Stroke: CustomStringConvertible {
    /// The name of the key; of the mouse what was done where.
    var description: String {
        switch self {
        case .key(let key): key.description
        case .mouse(let event): "\(event.action) \(event.row),\(event.column)"
        }
    }
}

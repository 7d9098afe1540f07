/// The arguments of a command that takes many, with the lines of standard input where one is `-`.
struct ArgumentList: Sequence, IteratorProtocol {
    private var arguments: ArraySlice<String>
    private var isReadingLines = false

    init(_ arguments: [String]) { self.arguments = arguments[...] }

    mutating func next() -> String? {
        while true {
            if isReadingLines {
                while let line = readLine() {
                    let name = line.trimmingBlanks
                    if !name.isEmpty, !name.hasPrefix("#") { return name }
                }
                isReadingLines = false
            }
            guard let argument = arguments.popFirst() else { return nil }
            guard argument == "-" else { return argument }
            isReadingLines = true
        }
    }
}

extension String {
    /// The string without white space at its ends.
    var trimmingBlanks: String {
        let start = drop(while: \.isWhitespace)
        return String(
            start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex))
    }
}

/// Why a picture could not be shown.
enum PictureFailure: Error, Equatable {
    /// It leads to a file, and the article was no file that the reader opened.
    case refused
    /// It cannot be read or fetched.
    case unreadable(String)
    /// It is none that is drawn.
    case noPicture
    /// More bytes than are taken.
    case tooLarge(megabytes: Int)
    /// chafa is not installed.
    case noChafa
    /// chafa did not end in so many seconds.
    case timeout(seconds: Int)
    /// chafa failed, and what it said.
    case chafa(String)
    case cancelled

    /// The reason, for people; `nil` where they gave it up themselves.
    var words: String? {
        switch self {
        case .refused: "this picture is a file, and only a file that you opened may lead to one"
        case .unreadable(let reason): reason
        case .noPicture: "this is no picture that is drawn: PNG, JPEG, GIF and WebP are"
        case .tooLarge(let megabytes): "the picture is larger than \(megabytes) MB"
        case .noChafa: "chafa draws pictures, and is not there: install the package chafa"
        case .timeout(let seconds): "chafa had not drawn it after \(seconds) seconds"
        case .chafa(let words): words.isEmpty ? "chafa cannot draw it" : "chafa: \(words)"
        case .cancelled: nil
        }
    }
}

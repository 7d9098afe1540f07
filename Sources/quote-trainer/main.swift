import Analysis
import Foundation

// quote-trainer DATA_FOLDER MODEL: learns the model of annotated articles and writes it.
let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    print("usage: quote-trainer DATA_FOLDER MODEL")
    exit(2)
}
let corpus = try Corpus(folder: URL(filePath: arguments[1]))
let model = Training(corpus: corpus).run { print($0) }
try model.write(to: URL(filePath: arguments[2]))

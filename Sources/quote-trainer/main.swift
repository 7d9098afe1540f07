import Analysis
import Foundation

// quote-trainer DATA_FOLDER MODEL: learns the model of annotated articles and writes it.
// quote-trainer predict MODEL DATA_FOLDER: prints what a model finds in articles.
let arguments = CommandLine.arguments
if arguments.count == 4, arguments[1] == "predict" {
    Prediction(model: try Data(contentsOf: URL(filePath: arguments[2]))).write(
        try Corpus(folder: URL(filePath: arguments[3])))
    exit(0)
}
guard arguments.count == 3 else {
    print("usage: quote-trainer DATA_FOLDER MODEL | predict MODEL DATA_FOLDER")
    exit(2)
}
let corpus = try Corpus(folder: URL(filePath: arguments[1]))
let model = Training(corpus: corpus).run { print($0) }
try model.write(to: URL(filePath: arguments[2]))

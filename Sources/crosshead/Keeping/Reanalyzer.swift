import Analysis
import Dispatch
import Library
import Model
import Synchronization

/// Analyses anew the articles of a library that another version of the analysis looked at.
struct Reanalyzer {
    let library: ArticleLibrary
    /// Whether those that this version looked at are analysed too.
    let includesCurrent: Bool

    /// How many articles are analysed and written at once.
    private static let batch = 16

    /// Analyses; `progress` is told after every batch how many are done, and the number is returned in the end.
    func run(progress: (Int) -> Void) throws(Failure) -> Int {
        var last = 0
        var count = 0
        while true {
            let next = last
            let articles = try library.attempt { (library) throws(LibraryError) in
                try library.articles(
                    after: next, limit: Self.batch, notOf: includesCurrent ? nil : Analyzer.version)
            }
            guard let end = articles.last?.id else { return count }
            let sources = try library.attempt { (library) throws(LibraryError) in
                try Self.sources(of: articles, in: library)
            }
            let analysed = Self.analyse(sources)
            try library.attempt { (library) throws(LibraryError) in
                try library.describe(analysed, analysis: Analyzer.version)
            }
            last = end
            count += analysed.count
            progress(count)
        }
    }

    private static func sources(
        of articles: [KeptArticle], in library: ArticleLibrary
    ) throws(LibraryError) -> [KeptSource] {
        var sources: [KeptSource] = []
        for article in articles {
            if let source = try library.source(of: article.id) { sources.append(source) }
        }
        return sources
    }

    private static func analyse(_ sources: [KeptSource]) -> [(id: Int, article: Article)] {
        let analysed = Mutex<[Int: Article]>([:])
        DispatchQueue.concurrentPerform(iterations: sources.count) { index in
            guard let article = DocumentAnalyzer().read(sources[index]) else { return }
            analysed.withLock { $0[index] = article }
        }
        let articles = analysed.withLock { $0 }
        return sources.indices.compactMap { index in articles[index].map { (sources[index].article, $0) } }
    }
}

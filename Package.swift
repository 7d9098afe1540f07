// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is built with warnings as errors and imports only what it declares.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The commit that script/build builds, for `crosshead --version`.
let commit =
    Context.environment["CROSSHEAD_COMMIT"].map { [CSetting.define("CROSSHEAD_COMMIT", to: "\"\($0)\"")] } ?? []

/// Whether script/fuzz builds: the program then begins in libFuzzer, which feeds its readers.
let isFuzzing = Context.environment["CROSSHEAD_FUZZ"] != nil

/// How the program lies in its file: relocations packed, and side by side what a start runs (script/order), so that fewer of its pages
/// are read and held.
let placed: LinkerSetting = .unsafeFlags(
    ["-use-ld=lld"]
        + [
            "-z", "pack-relative-relocs", "--no-warn-symbol-ordering",
            "--symbol-ordering-file=\(Context.packageDirectory)/Sources/crosshead/start.order",
        ].flatMap { ["-Xlinker", $0] }, .when(platforms: [.linux], configuration: .release))

/// A library of ours: the folder below Sources, and what it may import.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a target of ours, below Tests.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "crosshead",
    products: [.executable(name: "crosshead", targets: ["crosshead"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // A web server for the tests alone.
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // C libraries of the system, a module map and a header each.
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(
            name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CFriBidi", providers: [.apt(["libfribidi-dev"])]),
        .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        // Signals and modes of the terminal.
        .target(name: "CTerminal"),
        // Programs that run beside ours.
        .target(name: "CProcess"),
        // The way into libFuzzer.
        .target(name: "CFuzzer"),
        // The habits of the allocator.
        .target(name: "CMemory"),
        .target(name: "CVersion", cSettings: commit),
        // The order of what a search of the library finds.
        .target(name: "CRanking"),
        // The inner loop of the pickers.
        .target(name: "CFuzzy"),
        // Data compiled into the program.
        .target(name: "CFolding"),
        .target(name: "CSeed", exclude: ["tutor.md"]),
        .target(name: "CQuoteModel", exclude: ["model.bin"]),

        library("Model"),
        library("Formats", ["Model", "CGumbo", "CMarkGFM", "CZlib"]),
        library("Analysis", ["Model", "CQuoteModel"]),
        library("Search", ["Model", "CFolding", "CFuzzy", "CPCRE2"]),
        library("Library", ["Model", "Search", "CRanking", "CZlib", .product(name: "GRDB", package: "GRDB.swift")]),
        library("TUI", ["Model", "Search", "CFriBidi", "CNcurses", "CTerminal"]),
        .executableTarget(
            name: "crosshead",
            dependencies: [
                "Model", "Formats", "Analysis", "Search", "Library", "TUI", "CHyphen", "CMemory", "CProcess", "CSeed",
                "CVersion", "CZlib",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ] + (isFuzzing ? ["CFuzzer"] : []),
            exclude: ["start.order", isFuzzing ? "Main.swift" : "Fuzzing/FuzzMain.swift"],
            swiftSettings: strict + (isFuzzing ? [.unsafeFlags(["-parse-as-library"])] : []),
            linkerSettings: isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])] : [placed]),
        // Makes the weights of CQuoteModel; run by script/train-quotes alone.
        .executableTarget(name: "quote-trainer", dependencies: ["Analysis", "Model"], swiftSettings: strict),

        .executableTarget(
            name: "crosshead-bench", dependencies: ["Model", "Formats", "Analysis", "Search", "Library"],
            swiftSettings: strict),

        tests("ModelTests", ["Analysis", "Formats", "Model"]),
        tests("AnalysisTests", ["Analysis", "Formats", "Model"]),
        tests(
            "FormatsTests", ["Formats", "Model"],
            exclude: ["Trees", "Charset/Texts", "Compression/Files", "HTML/Pages"]),
        tests(
            "LibraryTests",
            ["Analysis", "Formats", "Library", "Model", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Fixtures"]),
        tests("SearchTests", ["Search", "Model"]),
        tests(
            "CommandLineTests",
            [
                "Analysis", "crosshead", "Formats", "Model", "TUI",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        tests(
            "TUITests", ["TUI", "Analysis", "Formats", "Library", "Model", "Search"], exclude: ["Looks", "Screens"]),
        tests(
            "FetchingTests",
            [
                "crosshead", "Formats", "Library", "Model", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        tests("ProjectTests", []),
        tests("TerminalTests", ["crosshead"]),
    ],
    cLanguageStandard: .c2x
)

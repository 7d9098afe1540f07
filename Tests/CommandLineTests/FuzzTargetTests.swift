import Foundation
import Testing

@testable import crosshead

/// The inputs that script/fuzz begins with.
@Suite struct FuzzTargetTests {
    @Test(arguments: FuzzTarget.allCases)
    func whatFuzzingBeginsWithHoldsTogether(target: FuzzTarget) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "FuzzSeeds").appending(path: target.rawValue)
        let seeds = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!seeds.isEmpty)
        for seed in seeds { target.run([UInt8](try Data(contentsOf: seed))) }
        guard target == .export else { return }
        for ending in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: FuzzTarget.libraryPath + ending)
        }
    }
}

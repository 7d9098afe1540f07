import CFuzzer
import Glibc

/// Begins the program where it is built to be fuzzed: the package manager calls it by this name, in place of `Main`.
@_cdecl("crosshead_main")
public func fuzz(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    guard FuzzTarget.chosen != nil else { fatalError("FUZZ must name one of \(FuzzTarget.allCases)") }
    var (count, arguments) = (count, arguments)
    return LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
        FuzzTarget.chosen?.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
    }
}

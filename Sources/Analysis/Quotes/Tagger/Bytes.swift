/// Bytes that outlive the program's use of them and are never written: a model compiled in, or one mapped.
package struct Bytes: @unchecked Sendable {
    /// The bytes.
    let bytes: UnsafeRawBufferPointer

    /// The number at `offset`; 0 beyond the end.
    @inline(__always)
    func number<Number: BitwiseCopyable & AdditiveArithmetic>(_ type: Number.Type, at offset: Int) -> Number {
        guard offset >= 0, offset + MemoryLayout<Number>.size <= bytes.count else { return .zero }
        return bytes.loadUnaligned(fromByteOffset: offset, as: type)
    }
}

extension SIMD8<Int8> {
    /// The eight bytes at `offset`; zeros beyond the end.
    @inline(__always)
    init(_ bytes: Bytes, at offset: Int) {
        self = unsafeBitCast(bytes.number(UInt64.self, at: offset), to: SIMD8<Int8>.self)
    }
}

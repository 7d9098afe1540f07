import CZlib

/// gzip members one behind the other, inflated as they come.
final class GzipStream {
    /// What a member begins with: the mark of gzip and the one way of packing there is.
    static let signature: [UInt8] = [0x1F, 0x8B, 0x08]

    private enum State {
        /// Between members, where padding is skipped.
        case outside
        case within
        /// Behind damage, where the next member is looked for.
        case lost
    }

    private let stream: UnsafeMutablePointer<z_stream>
    private var state = State.outside
    private var input: [UInt8] = []
    private var position = 0
    private var output = [UInt8](repeating: 0, count: 1 << 16)

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // Without memory for it every member is damaged, which is said as such.
        if crosshead_inflate_init(stream) != Z_OK { state = .lost }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Whether there is packed data that has not been looked at. A few bytes that may be the beginning of a member wait for
    /// more.
    var hasInput: Bool {
        let rest = input.count - position
        return state == .within ? rest > 0 : rest >= Self.signature.count
    }

    /// Whether a member has begun and not ended.
    var isWithinMember: Bool { state == .within }

    /// Takes in more packed data.
    func feed(_ bytes: ArraySlice<UInt8>) {
        input.removeSubrange(..<position)
        position = 0
        input.append(contentsOf: bytes)
    }

    /// Leaves the member behind, at whatever place in it.
    func leaveMember() { state = .lost }

    /// Inflates some of it; false where the data is damaged.
    func inflate(into target: inout [UInt8]) -> Bool {
        guard state == .within || findMember() else { return true }
        var status = Z_OK
        let before = position
        input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.pointee.next_in = input.baseAddress?.advanced(by: position)
                stream.pointee.avail_in = UInt32(input.count - position)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                status = CZlib.inflate(stream, Z_NO_FLUSH)
                position = input.count - Int(stream.pointee.avail_in)
                target.append(contentsOf: output[..<(output.count - Int(stream.pointee.avail_out))])
            }
        }
        if status == Z_STREAM_END { state = .outside }
        if status == Z_OK || status == Z_STREAM_END { return true }
        // Whatever is looked at again must be something else.
        if position == before { position += 1 }
        return false
    }

    /// Goes to the next member in the data at hand.
    private func findMember() -> Bool {
        let last = input.count - Self.signature.count
        while position <= last, !input[position...].starts(with: Self.signature) { position += 1 }
        guard position <= last else { return false }
        guard inflateReset(stream) == Z_OK else {
            position = input.count
            return false
        }
        state = .within
        return true
    }
}

import Glibc

/// The bytes of a descriptor in pieces as somebody asks for them, never more in memory than that takes. What is gzip comes
/// inflated.
final class ByteStream {
    /// Why no more can be had.
    enum Fault: Error, Equatable {
        /// The system says so.
        case unreadable(String)
        /// gzip data makes no sense from here on; ``ByteStream/resume()`` goes on behind it.
        case damaged
    }

    /// A line or block longer than this is left out, in bytes.
    static let limit = 64 << 20
    /// How much is read at a time, in bytes.
    private static let chunk = 1 << 16

    private let descriptor: Int32
    private var pending: [UInt8] = []
    private var start = 0
    private var input = [UInt8](repeating: 0, count: chunk)
    private var inflater: GzipStream?
    private var hasBegun = false

    /// A stream of an open descriptor, which is closed with it unless it is standard input.
    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    /// How many bytes are at hand.
    private var count: Int { pending.count - start }

    /// What comes next in a stream of lines.
    enum Line {
        /// A line without its end.
        case line([UInt8])
        /// One that was too long and was left out.
        case tooLong
        /// Nothing more.
        case end
    }

    /// The next line.
    func line() throws(Fault) -> Line {
        var searched = 0
        var isTooLong = false
        while true {
            if let end = lineEnd(from: start + searched) {
                defer { discard(end + 1 - start) }
                if isTooLong { return .tooLong }
                let stop = end > start && pending[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
                return .line(Array(pending[start..<stop]))
            }
            searched = count
            if searched > Self.limit {
                isTooLong = true
                discard(searched)
                searched = 0
            }
            guard try fill() else {
                defer { discard(count) }
                if isTooLong { return .tooLong }
                return count == 0 ? .end : .line(Array(pending[start...]))
            }
        }
    }

    /// The next so many bytes; fewer where the stream ends before.
    func bytes(_ wanted: Int) throws(Fault) -> [UInt8] {
        while count < wanted, try fill() {}
        let end = start + min(wanted, count)
        defer { discard(end - start) }
        return Array(pending[start..<end])
    }

    /// Goes on behind so many bytes; false where the stream ends before.
    func skip(_ unwanted: Int) throws(Fault) -> Bool {
        var rest = unwanted
        while true {
            let step = min(rest, count)
            discard(step)
            rest -= step
            if rest == 0 { return true }
            guard try fill() else { return false }
        }
    }

    /// Goes on behind a damaged stretch of gzip.
    func resume() {
        discard(count)
        inflater?.leaveMember()
    }

    /// Where the first line break at or behind a place in `pending` is.
    private func lineEnd(from place: Int) -> Int? {
        pending.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, place < bytes.count,
                let found = memchr(base + place, Int32(UInt8(ascii: "\n")), bytes.count - place)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private func discard(_ length: Int) {
        start += length
        if start == pending.count {
            pending.removeAll(keepingCapacity: pending.capacity <= Self.chunk * 16)
            start = 0
        }
    }

    /// Takes in more; false at the end.
    private func fill() throws(Fault) -> Bool {
        if start > Self.chunk, start > pending.count / 2 {
            pending.removeSubrange(..<start)
            start = 0
        }
        let before = pending.count
        while pending.count == before {
            if let inflater, inflater.hasInput {
                guard inflater.inflate(into: &pending) else { throw .damaged }
                continue
            }
            var read = try readMore(at: 0)
            if !hasBegun {
                hasBegun = true
                // A pipe may give the first bytes one by one.
                while read > 0, read < GzipStream.signature.count, case let more = try readMore(at: read), more > 0 {
                    read += more
                }
                if input[..<read].starts(with: GzipStream.signature) { inflater = GzipStream() }
            }
            if read == 0 {
                guard let inflater, inflater.isWithinMember else { return false }
                inflater.leaveMember()
                throw .damaged
            }
            if let inflater { inflater.feed(input[..<read]) } else { pending.append(contentsOf: input[..<read]) }
        }
        return true
    }

    /// Reads into `input` behind what is there; 0 at the end.
    private func readMore(at offset: Int) throws(Fault) -> Int {
        while true {
            let read = input.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
            }
            if read >= 0 { return read }
            if errno != EINTR { throw .unreadable(String(cString: strerror(errno))) }
        }
    }
}

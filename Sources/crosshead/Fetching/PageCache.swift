import Glibc
import Model

/// Pages kept on disk, so that a server need not send again what did not change. They are never shown without asking it.
/// A folder that cannot be written is no error: then nothing is kept.
struct PageCache: Sendable {
    /// Where they are kept.
    let folder: String
    /// All of them together, in bytes.
    var limit = 50 << 20

    /// A larger page is not kept, in bytes.
    private static let largestPage = 5 << 20
    /// The first line of a file; another one is not read.
    private static let mark = "crosshead page 1"

    /// What is kept of a page.
    struct Page {
        let bytes: [UInt8]
        let charset: String?
        fileprivate let tag: String?
        fileprivate let modified: String?

        /// The headers that ask for it only if it changed.
        var questions: [(name: String, value: String)] {
            [("If-None-Match", tag), ("If-Modified-Since", modified)].compactMap { name, value in
                value.map { (name, $0) }
            }
        }
    }

    /// `$XDG_CACHE_HOME/crosshead/pages`, else `~/.cache/crosshead/pages`; `nil` without a home.
    static var standard: PageCache? {
        func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
        if let cache = variable("XDG_CACHE_HOME"), cache.hasPrefix("/") {
            return PageCache(folder: cache + "/crosshead/pages")
        }
        guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
        return PageCache(folder: home + "/.cache/crosshead/pages")
    }

    /// The page kept for an address.
    func page(at address: WebAddress) -> Page? {
        guard let bytes = try? ByteSource.contents(of: path(of: address)), let (fields, body) = Self.head(bytes),
            fields["address"] == address.withoutFragment
        else { return nil }
        return Page(
            bytes: Array(bytes[body...]), charset: fields["charset"], tag: fields["etag"],
            modified: fields["last-modified"])
    }

    /// Keeps a page, where the server says how to ask for it again; the oldest ones make room.
    func store(_ bytes: [UInt8], _ head: ResponseHead, at address: WebAddress) {
        let path = path(of: address)
        let (tag, modified) = (head["etag"], head["last-modified"])
        let mayBeKept = head["cache-control"]?.lowercased().contains("no-store") != true
        guard mayBeKept, bytes.count <= Self.largestPage, tag != nil || modified != nil else {
            unlink(path)
            return
        }
        let fields = [
            ("address", address.withoutFragment), ("charset", head.charset), ("etag", tag),
            ("last-modified", modified),
        ]
        var lines = [Self.mark]
        for (name, value) in fields {
            if let value, !value.unicodeScalars.contains(where: { $0.value < 0x20 }) {
                lines.append("\(name): \(value)")
            }
        }
        write(Array((lines.joined(separator: "\n") + "\n\n").utf8) + bytes, to: path)
        makeRoom()
    }

    /// The file of an address, named by a hash of it (FNV-1a, 64 bits); the address stands in the file as well.
    private func path(of address: WebAddress) -> String {
        let hash = address.withoutFragment.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return folder + "/" + String(hash, radix: 16)
    }

    private static func head(_ bytes: [UInt8]) -> (fields: [String: String], body: Int)? {
        var fields: [String: String] = [:]
        var position = 0
        var isFirst = true
        while let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = String(decoding: bytes[position..<end], as: UTF8.self)
            position = end + 1
            if isFirst {
                guard line == mark else { return nil }
                isFirst = false
            } else if line.isEmpty {
                return (fields, position)
            } else if let colon = line.firstIndex(of: ":") {
                fields[String(line[..<colon])] = String(line[colon...].dropFirst(2))
            }
        }
        return nil
    }

    /// Writes a file whole or not at all: beside its place, then into it.
    private func write(_ bytes: [UInt8], to path: String) {
        makeFolder()
        let name = folder + "/new-\(UInt64.random(in: 0 ... .max))"
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let isWritten = Output.write(bytes, on: descriptor)
        close(descriptor)
        if !isWritten || rename(name, path) != 0 { unlink(name) }
    }

    private func makeFolder() {
        var path = ""
        for part in folder.split(separator: "/") {
            path += "/" + part
            mkdir(path, 0o700)
        }
    }

    /// Removes the oldest files until what is left is within the limit.
    private func makeRoom() {
        guard let directory = opendir(folder) else { return }
        var files: [(path: String, size: Int, time: Int)] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            let path = folder + "/" + name
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
            files.append((path, Int(status.st_size), status.st_mtim.tv_sec))
        }
        closedir(directory)
        var size = files.reduce(0) { $0 + $1.size }
        for file in files.sorted(by: { $0.time < $1.time }) where size > limit {
            unlink(file.path)
            size -= file.size
        }
    }
}

import Glibc
import Model

/// A page as it was fetched.
struct FetchedPage: Sendable {
    /// The bytes, unpacked.
    let bytes: [UInt8]
    /// Where it was found at last.
    let address: WebAddress
    /// The charset that the server named.
    let charset: String?
    /// Whether it came from this machine or its network.
    let isPrivate: Bool
}

/// Fetches pages with curl as a child process: one request after the other, each redirect looked at before it is followed.
struct Fetcher: Sendable {
    /// How much a page may cost.
    struct Limits: Sendable {
        /// For each connection.
        var connect = Duration.seconds(10)
        /// For everything.
        var total = Duration.seconds(30)
        /// Once unpacked, in bytes.
        var bytes = 20 << 20
        var redirects = 10
    }

    var limits = Limits()
    /// Where pages are kept for asking whether they changed; `nil` keeps none.
    var cache: PageCache? = .standard
    var hosts = HostGuard()
    var cancellation = Cancellation()
    /// Told the host and the bytes there are, ten times a second, from the second tenth on.
    var report: @Sendable (String, Int) -> Void = { _, _ in }
    /// Whether the environment names a proxy, which then resolves names and connects.
    var hasProxy = Self.environmentHasProxy

    /// What is told how often, and from when on.
    private static let reportInterval = Duration.milliseconds(100)

    /// The page at an address. One that a person typed may be anywhere; one that a page leads to, by link or redirect, is
    /// of the public web unless the person typed an address of this machine or its network.
    func fetch(_ address: WebAddress, isTyped: Bool) throws(FetchFailure) -> FetchedPage {
        let start = ContinuousClock.now
        var address = address
        var isFree = isTyped
        var seen: Set<String> = []
        for hop in 0...limits.redirects {
            guard seen.insert(address.withoutFragment).inserted else { throw .redirectsInCircles }
            let cached = cache?.page(at: address)
            let answer = try ask(address, isFree: isFree, cached, start)
            let isPrivate = hasProxy ? hosts.isPrivateAsWritten(address.host) : hosts.isPrivate(answer.machine)
            if hop == 0, isTyped { isFree = isPrivate }
            switch answer.head.status {
            case 200..<300:
                cache?.store(answer.body, answer.head, at: address)
                return FetchedPage(
                    bytes: answer.body, address: address, charset: answer.head.charset, isPrivate: isPrivate)
            case 304:
                guard let cached else { throw .status(304) }
                return FetchedPage(
                    bytes: cached.bytes, address: address, charset: cached.charset, isPrivate: isPrivate)
            case 301, 302, 303, 307, 308:
                let location = answer.head["location"] ?? ""
                guard let next = address.resolve(location) else { throw .badRedirect(location) }
                address = next
            default: throw .status(answer.head.status)
            }
        }
        throw .tooManyRedirects(limits.redirects)
    }

    private struct Answer {
        let head: ResponseHead
        let body: [UInt8]
        /// The number of the machine that gave it.
        let machine: String
    }

    /// More of a host's machines are not tried.
    private static let mostMachines = 3

    private func ask(
        _ address: WebAddress, isFree: Bool, _ cached: PageCache.Page?, _ start: ContinuousClock.Instant
    ) throws(FetchFailure) -> Answer {
        var request = CurlRequest(
            address: address, headers: cached?.questions ?? [], connectSeconds: limits.connect / .seconds(1),
            totalSeconds: max(0, (start + limits.total - .now) / .seconds(1)), limit: limits.bytes)
        guard !isFree else { return try run(request, start) }
        let machines = try hosts.publicMachines(of: address.host)
        // A proxy does the connecting, and may know hosts that we do not.
        if hasProxy { return try run(request, start) }
        guard !machines.isEmpty else { throw .noSuchHost(address.host) }
        for machine in machines.prefix(Self.mostMachines).dropLast() {
            request.machine = machine
            do {
                return try run(request, start)
            } catch .noAnswer {
                continue
            }
        }
        request.machine = machines[min(machines.count, Self.mostMachines) - 1]
        return try run(request, start)
    }

    private func run(_ request: CurlRequest, _ start: ContinuousClock.Instant) throws(FetchFailure) -> Answer {
        let host = request.address.host
        let process = ChildProcess(
            arguments: CurlRequest.arguments, input: request.configuration, limit: limits.bytes,
            // curl keeps the time itself; this is for one that does not.
            deadline: start + limits.total + .seconds(1))
        var reported = start
        let ending: ChildProcess.Ending
        do {
            ending = try process.run(cancellation) { count in
                guard reported.duration(to: .now) >= Self.reportInterval else { return }
                reported = .now
                report(host, count)
            }
        } catch {
            switch error {
            case .cancelled: throw .cancelled
            case .start(ENOENT): throw .noCurl
            case .start(let number): throw .cannotStart(String(cString: strerror(number)))
            }
        }
        guard !ending.isTooLarge else { throw .tooLarge(megabytes: limits.bytes >> 20) }
        guard ending.code == 0 else { throw failure(ending, host: host) }
        guard let (head, body) = ResponseHead.read(ending.output) else { throw .nonsense(host) }
        let machine = ending.errors.split(separator: "\n").last { $0.hasPrefix(CurlRequest.machineMark) }
        return Answer(
            head: head, body: Array(ending.output[body...]),
            machine: machine.map { String($0.dropFirst(CurlRequest.machineMark.count)) } ?? "")
    }

    /// What an exit code of curl means (curl(1), EXIT CODES).
    private func failure(_ ending: ChildProcess.Ending, host: String) -> FetchFailure {
        let line = ending.errors.split(separator: "\n").first { $0.hasPrefix("curl: (") } ?? ""
        let words = String(line.drop { $0 != ")" }.dropFirst().drop { $0 == " " })
        switch ending.code {
        case nil: return .timeout(host, seconds: Int(limits.total / .seconds(1)))
        case 5: return .noSuchProxy
        case 6: return .noSuchHost(host)
        case 7: return .noAnswer(host)
        case 28:
            let isConnecting = words.contains("onnection time")
            return .timeout(host, seconds: Int((isConnecting ? limits.connect : limits.total) / .seconds(1)))
        case 63: return .tooLarge(megabytes: limits.bytes >> 20)
        case 1, 3, 8, 52, 61: return .nonsense(host)
        case 16, 18, 55, 56, 92, 95: return .brokeOff
        case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91, 98: return .insecure(host, words)
        case .some(let code): return .curl(code, words)
        }
    }

    private static var environmentHasProxy: Bool {
        ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].contains { (name: String) in
            getenv(name).map { $0.pointee != 0 } ?? false
        }
    }
}

/// Why a page could not be fetched.
enum FetchFailure: Error, Equatable {
    /// It is no address, or one of another scheme.
    case unsupported
    /// curl is not installed.
    case noCurl
    /// curl could not be started.
    case cannotStart(String)
    case noSuchHost(String)
    case noSuchProxy
    case noAnswer(String)
    /// Longer than so many seconds.
    case timeout(String, seconds: Int)
    /// The connection cannot be made safe, and why.
    case insecure(String, String)
    case brokeOff
    /// More bytes than are taken, once unpacked.
    case tooLarge(megabytes: Int)
    /// An answer that is no HTTP, or cannot be unpacked.
    case nonsense(String)
    /// The server's answer is none that has a page in it.
    case status(Int)
    /// More redirects than are followed.
    case tooManyRedirects(Int)
    case redirectsInCircles
    /// A redirect to something that is no address on the web.
    case badRedirect(String)
    /// A page of the public web led to an address of this machine or its network.
    case privateAddress(String)
    case cancelled
    /// Something else that curl says.
    case curl(Int, String)

    /// The reason as a person reads it behind the address.
    var words: String {
        switch self {
        case .unsupported: "only http and https addresses can be fetched, without a name and password in them"
        case .noCurl: "fetching needs curl, which is not installed: apt install curl"
        case .cannotStart(let reason): "curl cannot be started: \(reason)"
        case .noSuchHost(let host): "there is no host \(host), or no network"
        case .noSuchProxy: "the proxy that the environment names cannot be found"
        case .noAnswer(let host): "\(host) cannot be reached"
        case .timeout(let host, let seconds): "\(host) took longer than \(seconds) seconds"
        case .insecure(let host, let reason): "no safe connection to \(host): \(reason)"
        case .brokeOff: "the connection broke off in the middle"
        case .tooLarge(let megabytes): "this is larger than \(megabytes) MB"
        case .nonsense(let host): "the answer of \(host) makes no sense"
        case .status(let status): Self.words(status)
        case .tooManyRedirects(let count): "it leads on more than \(count) times"
        case .redirectsInCircles: "it leads on in circles"
        case .badRedirect(let target): "it leads on to \(target), which is no http or https address"
        case .privateAddress(let host):
            "a page may not lead to \(host) on this machine or its network; give that address yourself to open it"
        case .cancelled: "given up"
        case .curl(let code, let reason): "curl says \(reason.isEmpty ? "error \(code)" : reason)"
        }
    }

    private static func words(_ status: Int) -> String {
        switch status {
        case 401, 403, 407: "the server does not give it to everybody (\(status))"
        case 404: "there is no such page (404)"
        case 410: "the page is gone (410)"
        case 429: "the server wants fewer requests; try again later (429)"
        case 451: "the server may not give it for legal reasons (451)"
        case 400..<500: "the server refuses the request (\(status))"
        case 500..<600: "the server failed (\(status))"
        default: "the server gives no page (\(status))"
        }
    }
}

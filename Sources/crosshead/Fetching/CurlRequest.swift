import Model

/// One request as curl takes it on standard input. Every value stands in quotation marks and holds no line break, so that
/// nothing in an address or a header can become an option.
struct CurlRequest {
    /// What is asked for.
    let address: WebAddress
    /// Headers in addition to the usual ones.
    var headers: [(name: String, value: String)] = []
    /// The address of the machine to connect to, whatever the name means; `nil` asks the resolver.
    var machine: String?
    /// Seconds for the connection.
    let connectSeconds: Double
    /// Seconds for everything.
    let totalSeconds: Double
    /// Bytes that an answer may announce.
    let limit: Int

    /// The arguments; -q, which must be the first, keeps the person's own curl settings out.
    static let arguments = ["curl", "-q", "--config", "-"]
    /// What stands before the answering machine's address in the last line on standard error.
    static let machineMark = "machine: "

    /// The lines of the configuration.
    var configuration: String {
        var lines = [
            "url = \(quoted(address.withoutFragment))",
            // No ranges or lists in braces and brackets.
            "globoff", "silent", "show-error", "include", "suppress-connect-headers", "compressed", "no-buffer",
            "proto = \"=http,https\"", "proto-redir = \"=http,https\"", "max-redirs = 0",
            "connect-timeout = \(seconds(connectSeconds))", "max-time = \(seconds(totalSeconds))",
            "max-filesize = \(limit)",
            "user-agent = \(quoted("Crosshead/\(Crosshead.version)"))",
            "header = \(quoted("Accept: text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5"))",
            "write-out = \(quoted("%{stderr}\n\(Self.machineMark)%{remote_ip}\n"))",
        ]
        lines += headers.map { "header = \(quoted("\($0.name): \($0.value)"))" }
        if let machine {
            let number = machine.contains(":") ? "[\(machine)]" : machine
            lines.append("connect-to = \(quoted("::\(number):"))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func seconds(_ seconds: Double) -> String { String((max(0.001, seconds) * 1000).rounded() / 1000) }

    private func quoted(_ value: String) -> String {
        var result = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

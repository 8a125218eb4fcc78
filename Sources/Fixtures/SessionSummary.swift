import MockServer

/// What happened in a session, for whoever mends a test.
enum SessionSummary {
    /// The most lines of each kind.
    private static let limit = 50

    /// The journal, the newest lines of it.
    static func journal(_ session: MockSession) -> String {
        let requests = session.requests()
        guard !requests.isEmpty else {
            return "no request came to \(session.baseURL); is that the base URL of the client?"
        }
        let lines = requests.suffix(limit).map { "  \($0)" + ($0.note.map { ", \($0)" } ?? "") }
        let dropped = requests.count > limit ? ", the newest \(limit) of \(requests.count)" : ""
        return (["the journal of session '\(session.id)'\(dropped):"] + lines).joined(separator: "\n")
    }

    /// What no recording answered, with the closest recordings; nil if there is nothing.
    static func misses(_ session: MockSession) -> String? {
        let misses = session.requests(matching: RequestMatch(outcome: .miss))
        guard !misses.isEmpty else { return nil }
        var told: Set<String> = []
        var lines: [String] = []
        for miss in misses {
            let line = "\(miss.method) \(miss.target)"
            guard told.count < 10, told.insert(line).inserted else { continue }
            lines.append(self.miss(miss, in: session))
        }
        let count = misses.count == 1 ? "1 request was" : "\(misses.count) requests were"
        return (["\(count) answered by no recording:"] + lines).joined(separator: "\n")
    }

    private static func miss(_ request: JournaledRequest, in session: MockSession) -> String {
        let closest = session.closestRecordings(to: request)
        let near =
            closest.isEmpty
            ? "  no recording is close to it"
            : "  closest recordings:\n"
                + closest.map(\.text).joined(separator: "\n")
        return "  \(request)\n\(near)\n\(reproduction(of: request, in: session))"
    }

    /// How the request is sent again.
    static func reproduction(of request: JournaledRequest, in session: MockSession) -> String {
        let curl = request.curl()
        var lines = ["  reproduce it: mockserver --replay '\(session.platform.configuration.mode.directory)'"]
        if curl.contains("$CLIENT") { lines.append("    CLIENT=demo-client:demo-secret") }
        if curl.contains("$TOKEN") {
            lines.append(
                "    TOKEN=$(curl -s -u demo-client:demo-secret -d grant_type=client_credentials "
                    + "http://127.0.0.1:8080/oauth/token | cut -d'\"' -f4)")
        }
        return (lines + ["    \(curl)"]).joined(separator: "\n")
    }
}

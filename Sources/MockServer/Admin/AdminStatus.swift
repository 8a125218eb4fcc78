import PlatformCore

/// `health`, `ready`, `metrics`.
enum AdminStatus {
    static func health(_ call: AdminAPI.Call) -> HTTPResponse {
        let uptime = call.platform.uptime.microseconds
        return HTTPResponse(
            admin: [
                "status": "ok", "version": .string(MockPlatform.version),
                "uptimeSeconds": JSON(Double(uptime / 1000) / 1000),
            ])
    }

    /// Recordings are read before the port is opened, so whoever can ask finds them there.
    static func ready(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(
            admin: ["status": "ready", "interactions": JSON(call.platform.interactionCount)])
    }

    static func metrics(_ call: AdminAPI.Call) -> HTTPResponse {
        let platform = call.platform
        let sessions = platform.sessions.all
        let (open, accepted) = platform.connections
        let text =
            platform.metrics.text()
            + line("connections_open", "gauge", "Connections that are open.", open)
            + line("connections_accepted_total", "counter", "Connections accepted.", accepted)
            + line("sessions_open", "gauge", "Sessions that are open, the default one counted.", sessions.count)
            + line(
                "tokens_issued_total", "counter", "Access tokens issued.", sessions.reduce(0) { $0 + $1.tokens.issued })
            + line(
                "token_refreshes_total", "counter", "Access tokens issued for a refresh token.",
                sessions.reduce(0) { $0 + $1.tokens.refreshes })
            + line("faults_total", "counter", "Requests that a fault rule had a part in.", platform.metrics.faults)
            + line("misses_total", "counter", "Requests that no recording answered.", platform.metrics.total(.miss))
            + line(
                "journal_dropped_total", "counter", "Journal entries dropped to bound memory.",
                sessions.reduce(0) { $0 + $1.journal.dropped })
            + line(
                "event_readers", "gauge", "Connections that read events.", sessions.reduce(0) { $0 + $1.events.readers }
            )
        return HTTPResponse(
            status: 200, fields: ["Content-Type": "text/plain; version=0.0.4; charset=utf-8"], body: Array(text.utf8))
    }

    private static func line(_ name: String, _ type: String, _ help: String, _ value: Int) -> String {
        "# HELP mockserver_\(name) \(help)\n# TYPE mockserver_\(name) \(type)\nmockserver_\(name) \(value)\n"
    }
}

import PlatformCore

/// `requests`: the journal.
enum AdminRequests {
    static func list(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        let entries = try JournalFilter(call.query).apply(to: call.session.journal.entries)
        return HTTPResponse(admin: ["requests": .array(entries.map { $0.json(showingSecrets: showsSecrets(call)) })])
    }

    static func count(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        let filter = try JournalFilter(call.query)
        return HTTPResponse(admin: ["count": JSON(call.session.journal.entries.count { filter.matches($0) })])
    }

    static func unmatched(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        let misses = try JournalFilter(call.query).apply(
            to: call.session.journal.entries.filter { $0.outcome == .miss })
        let list = misses.map { entry -> JSON in
            let closest = try? call.session.replayer.library.nearMisses(entry.request, role: entry.role)
            var json = entry.json(showingSecrets: showsSecrets(call))
            json["closest"] = .array((closest ?? []).map(\.json))
            return json
        }
        return HTTPResponse(admin: ["requests": .array(list)])
    }

    static func one(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        guard let id = Int(call.arguments[0]), let entry = call.session.journal.entry(id) else {
            throw PlatformError(
                404, "not.found", "There is no request '\(call.arguments[0])' in the journal; it may have been dropped."
            )
        }
        return HTTPResponse(admin: entry.json(showingSecrets: showsSecrets(call)))
    }

    static func clear(_ call: AdminAPI.Call) -> HTTPResponse {
        call.session.journal.removeAll()
        return HTTPResponse(status: 204)
    }

    /// Secrets are shown in full on loopback only, and only when asked for.
    private static func showsSecrets(_ call: AdminAPI.Call) -> Bool {
        call.query["secrets"] == "true" && call.platform.configuration.isLoopback
    }
}

import PlatformCore

/// `sessions` and `reset`: the isolated worlds of the server.
enum AdminSessions {
    private static let fields = ["id", "region", "seed", "recordings", "onMiss", "mode", "clients"]

    static func list(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(admin: ["sessions": .array(call.platform.sessions.all.map { summary($0, call) })])
    }

    static func one(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        let id = call.arguments[0]
        guard let session = call.platform.sessions.session(id: id) else { throw .unknownSession(id) }
        var json = summary(session, call)
        json["recordings"] = .array(session.replayer.library.recordings.map { .string($0.name) })
        json["clock"] = AdminClock.json(session.clock)
        json["limits"] = AdminLimits.json(session.limiter.limits)
        let entries = session.journal.entries
        json["counts"] = [
            "requests": JSON(entries.count), "misses": JSON(entries.count { $0.outcome == .miss }),
            "clients": JSON(session.clients.all.count), "tokens": JSON(session.tokens.tokens.count),
        ]
        return HTTPResponse(admin: json)
    }

    /// Waits, because a choice of recordings is read from the disk.
    static func create(_ call: AdminAPI.Call) async throws(PlatformError) -> HTTPResponse {
        let session = try call.platform.openSession(try options(call.request))
        let client = session.traits.ownClientID.flatMap { session.clients.client($0) }
        var json = urls(session, call)
        json["clientId"] = .string(client?.clientID ?? "")
        // Shown wherever it was asked for: it was made for the caller just now, and is good for nothing but this session.
        json["clientSecret"] = .string(client?.clientSecret ?? "")
        return HTTPResponse(admin: json, status: 201)
    }

    /// Waits, because the report names what was recorded and not asked for.
    static func remove(_ call: AdminAPI.Call) async throws(PlatformError) -> HTTPResponse {
        HTTPResponse(admin: try call.platform.closeSession(id: call.arguments[0]).json)
    }

    static func reset(_ call: AdminAPI.Call) -> HTTPResponse {
        call.session.reset()
        return HTTPResponse(admin: ["session": .string(call.session.id), "status": "reset"])
    }

    private static func options(_ request: HTTPRequest) throws(PlatformError) -> SessionOptions {
        var options = SessionOptions()
        // Every field may be left out, so the body may be, too.
        guard !request.body.isEmpty else { return options }
        var body = try AdminBody(request)
        options.id = try body.text("id")
        if let region = try body.text("region") { options.region = try Region(admin: region, in: body) }
        options.seed = try body.integer("seed", in: 0...Int.max).map(UInt64.init)
        options.recordings = try body.texts("recordings")
        options.missPolicy = try body.choice("onMiss", MockConfiguration.MissPolicy.self)
        options.mode = try body.choice("mode", SessionOptions.Mode.self)
        options.clients = try body.objects("clients", AdminClients.client) ?? []
        try body.finish(known: fields)
        return options
    }

    private static func summary(_ session: Session, _ call: AdminAPI.Call) -> JSON {
        var json = urls(session, call)
        json["region"] = .string((session.traits.region ?? call.platform.configuration.region).domain)
        json["seed"] = JSON(session.traits.seed)
        return json
    }

    /// The session's id and where it is reached: under the name that the caller has reached the server by.
    private static func urls(_ session: Session, _ call: AdminAPI.Call) -> JSON {
        let authority = call.request.authority
        let base = (authority.isEmpty ? call.platform.url : "http://" + authority) + session.prefix
        // One URL for all: the role of a request follows from its path.
        return [
            "id": .string(session.id), "baseUrl": .string(base), "loginUrl": .string(base), "apiUrl": .string(base),
        ]
    }
}

import PlatformCore

/// `clients`: the OAuth clients of the session.
enum AdminClients {
    private static let fields = [
        "clientId", "clientSecret", "name", "grants", "redirectUris", "accessTokenValiditySeconds", "permissions",
        "region",
    ]

    static func list(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(admin: ["clients": .array(call.session.clients.all.map { json($0, call.platform) })])
    }

    static func create(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        var body = try AdminBody(call.request)
        let id = try body.text("clientId") ?? CorrelationID.make()
        guard !id.isEmpty, !id.contains(":") else { throw AdminBody.wrong("clientId", "a text without a colon") }
        try checkIsFree(id, call)
        let secret = try body.text("clientSecret")
        var client = OAuthClient(clientID: id, clientSecret: secret ?? CorrelationID.make())
        try apply(&body, to: &client)
        call.session.clients.put(client)
        // A secret that is made here is told to whoever asked for it, this once: nobody could use it otherwise.
        return HTTPResponse(admin: json(client, call.platform, showsSecret: secret == nil), status: 201)
    }

    static func change(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        guard var client = call.session.clients.client(call.arguments[0]) else { throw unknown(call.arguments[0]) }
        var body = try AdminBody(call.request)
        if let id = try body.text("clientId"), id != client.clientID {
            throw AdminBody.wrong("clientId", "what it is; add another client instead")
        }
        if let secret = try body.text("clientSecret") {
            client.clientSecret = secret
            // From now on its secret is known, so no other is taken.
            client.origin = .registered
        }
        try apply(&body, to: &client)
        call.session.clients.put(client)
        return HTTPResponse(admin: json(client, call.platform))
    }

    static func remove(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        guard call.session.clients.remove(call.arguments[0]) else { throw unknown(call.arguments[0]) }
        _ = call.session.tokens.revoke(.client(call.arguments[0]))
        return HTTPResponse(status: 204)
    }

    private static func apply(_ body: inout AdminBody, to client: inout OAuthClient) throws(PlatformError) {
        if let name = try body.text("name") { client.name = name }
        if let grants = try body.texts("grants") {
            guard grants.allSatisfy(OAuthClient.allGrants.contains) else {
                throw AdminBody.wrong("grants", "a list of: " + OAuthClient.allGrants.joined(separator: ", "))
            }
            client.grants = grants
        }
        if let uris = try body.texts("redirectUris") { client.redirectURIs = uris }
        // The platform allows 300 to 172,800 s; a test may want less.
        if let seconds = try body.integer("accessTokenValiditySeconds", in: 1...172_800) {
            client.accessTokenValiditySeconds = seconds
        }
        if let permissions = try body.texts("permissions") { client.permissions = permissions }
        if let region = try body.text("region") { client.region = try Region(admin: region) }
        try body.finish(known: fields)
    }

    /// Client ids are unique across sessions, because a session is found by them.
    private static func checkIsFree(_ id: String, _ call: AdminAPI.Call) throws(PlatformError) {
        for session in call.platform.sessions.all where session.clients.client(id) != nil {
            throw PlatformError(
                409, "general.conflict",
                "The client '\(id)' exists already in the session '\(session.id)'. Change it by PATCH, "
                    + "or choose another id.")
        }
    }

    private static func unknown(_ id: String) -> PlatformError {
        PlatformError(404, "not.found", "There is no client '\(id)'.")
    }

    private static func json(_ client: OAuthClient, _ platform: MockPlatform, showsSecret: Bool = false) -> JSON {
        var json: JSON = [
            "clientId": .string(client.clientID),
            "clientSecret": .string(
                showsSecret || platform.configuration.isLoopback ? client.clientSecret : "[REDACTED]"),
            "name": .string(client.name), "grants": .array(client.grants.map { .string($0) }),
            "redirectUris": .array(client.redirectURIs.map { .string($0) }),
            "accessTokenValiditySeconds": JSON(client.accessTokenValiditySeconds),
            "permissions": .array(client.permissions.map { .string($0) }),
        ]
        if let region = client.region { json["region"] = .string(region.domain) }
        return json
    }
}

extension Region {
    /// The region that an admin body names, by domain or by constant.
    init(admin text: String) throws(PlatformError) {
        guard let region = Region(named: text) else {
            throw AdminBody.wrong("region", "a region such as mypurecloud.com or us_east_1")
        }
        self = region
    }

    /// The region of the list with that domain or constant; nil for any other text.
    package init?(named text: String) {
        let region = Region(name: text) ?? Region(rawValue: text.lowercased())
        guard region.name != nil else { return nil }
        self = region
    }
}

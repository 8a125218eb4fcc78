import PlatformCore

/// `tokens`: what was issued, and its early end.
enum AdminTokens {
    static func list(_ call: AdminAPI.Call) -> HTTPResponse {
        let tokens = call.session.tokens.all.map { record -> JSON in
            [
                "accessToken": .string(record.shortened), "clientId": .string(record.clientID),
                "grant": .string(record.grant), "region": .string(record.region.domain),
                "issuedAt": .string(record.issuedAt.iso8601), "expiresAt": .string(record.expiresAt.iso8601),
                "state": .string(record.state(at: call.now).rawValue), "uses": JSON(record.uses),
            ]
        }
        return HTTPResponse(admin: ["tokens": .array(tokens)])
    }

    static func expire(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        let selection = try selection(call)
        return affected(call.session.tokens.expire(selection, now: call.now))
    }

    static func revoke(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        let selection = try selection(call)
        return affected(call.session.tokens.revoke(selection))
    }

    private static func affected(_ count: Int) -> HTTPResponse {
        HTTPResponse(admin: ["affected": JSON(count)])
    }

    private static func selection(_ call: AdminAPI.Call) throws(PlatformError) -> TokenTable.Selection {
        var body = try AdminBody(call.request)
        let (token, client) = (try body.text("accessToken"), try body.text("clientId"))
        let all = try body.flag("all")
        try body.finish(known: ["accessToken", "clientId", "all"])
        switch (token, client, all) {
        case (let token?, nil, nil): return .token(BearerToken(token))
        case (nil, let client?, nil): return .client(client)
        case (nil, nil, true?): return .all
        default:
            throw PlatformError(
                400, "bad.request", "Say which tokens: exactly one of 'accessToken', 'clientId' and 'all': true.")
        }
    }
}

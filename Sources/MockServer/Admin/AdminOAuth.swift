import PlatformCore

/// `oauth`: how the OAuth side of the session behaves where the platform leaves it open.
enum AdminOAuth {
    static func show(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(admin: json(call.session.oauth.settings))
    }

    /// Changes what is given and answers all of it.
    static func change(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        var body = try AdminBody(call.request)
        let rotates = try body.flag("rotateRefreshTokens")
        let status = try body.integer("wrongSecretStatus", in: 400...401)
        try body.finish(known: ["rotateRefreshTokens", "wrongSecretStatus"])
        let settings = call.session.oauth.change { settings in
            if let rotates { settings.rotatesRefreshTokens = rotates }
            if let status { settings.wrongSecretStatus = HTTPStatus(status) }
        }
        return HTTPResponse(admin: json(settings))
    }

    private static func json(_ settings: OAuthSettings) -> JSON {
        [
            "rotateRefreshTokens": .bool(settings.rotatesRefreshTokens),
            "wrongSecretStatus": JSON(settings.wrongSecretStatus.code),
        ]
    }
}

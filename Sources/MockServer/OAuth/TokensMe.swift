import PlatformCore

/// `GET|HEAD|DELETE /api/v2/tokens/me`: the token that asks, answered by the simulator and never by a recording.
enum TokensMe {
    static let path = "/api/v2/tokens/me"
    /// The organization of a mock whose recordings know none.
    private static let exampleOrganization: JSON = [
        "id": "3c0f6f0e-6f5c-4d6b-9a43-2f0b8c1d7e5a", "name": "Example Organization",
    ]

    /// Answers a request for the token itself; nil when the request is for something else.
    static func answer(_ context: RequestContext, token: BearerToken, record: TokenRecord) -> Answer? {
        let request = context.request
        guard request.isPath(path) else { return nil }
        if request.isMethod("GET") || request.isMethod("HEAD") {
            let operation = request.isMethod("GET") ? "getTokensMe" : "headTokensMe"
            return Answer(HTTPResponse(status: 200, json: info(record, context)), .oauth, operation: operation)
        }
        guard request.isMethod("DELETE") else {
            let error = PlatformError.methodNotAllowed(request.method, allowed: [.get, .head, .delete])
            return Answer(error.response(), .oauth)
        }
        _ = context.session.tokens.revoke(.token(token))
        var response = HTTPResponse(status: 204, fields: ["Cache-Control": "no-cache, no-store, must-revalidate"])
        response.fields.append(CorrelationID.make(), for: .correlationID)
        return Answer(response, .oauth, operation: "deleteTokensMe")
    }

    /// The schema TokenInfo, as far as a token knows it; `user` is ours, as the schema has none.
    private static func info(_ record: TokenRecord, _ context: RequestContext) -> JSON {
        let client = context.session.clients.client(record.clientID)
        let organization = context.session.replayer.library.organization ?? exampleOrganization
        var info: JSON = [
            "organization": organization, "homeOrganization": organization, "authorizedScope": [],
            "OAuthClient": [
                "id": .string(record.clientID), "name": .string(client?.name ?? record.clientID),
                "authorizedGrantType": .string(grantType(record.grant)), "organization": organization,
            ],
        ]
        if let user = record.userID.flatMap(context.session.users.user) {
            info["user"] = [
                "id": .string(user.id), "name": .string(user.name), "email": .string(user.email),
                "selfUri": .string("/api/v2/users/\(user.id)"),
            ]
        }
        return info
    }

    /// What the platform calls a grant; only who logged in with a code has something to refresh.
    private static func grantType(_ name: String) -> String {
        switch name {
        case ClientCredentialsGrant.name: "CLIENT-CREDENTIALS"
        case ImplicitGrant.name: "TOKEN"
        case SAML2BearerGrant.name: "SAML2-BEARER"
        default: "CODE"
        }
    }
}

extension RecordingLibrary {
    /// The organization that was recorded, so that a token belongs to the one that `organizations/me` answers.
    fileprivate var organization: JSON? {
        let request = HTTPRequest(method: .get, target: "/api/v2/organizations/me")
        guard let group = group(for: RequestKey(role: .api, request: request)),
            let response = try? interaction(0, of: group)?.response,
            let body = try? JSON.parse(response.bodyBytes), let id = body["id"]?.string, let name = body["name"]
        else { return nil }
        return ["id": .string(id), "name": name]
    }
}

extension HTTPRequest {
    /// Whether the path is `path`, to the byte.
    func isPath(_ path: String) -> Bool {
        pathRange.count == path.utf8.count && fields.bytes[pathRange].elementsEqual(path.utf8)
    }
}

import PlatformCore

/// `GET|HEAD|DELETE /api/v2/tokens/me`: the token that asks, answered by the simulator and never by a recording.
enum TokensMe {
    private static let path = "/api/v2/tokens/me"
    /// The organization that every token belongs to.
    private static let organization: JSON = [
        "id": "3c0f6f0e-6f5c-4d6b-9a43-2f0b8c1d7e5a", "name": "Example Organization",
        "selfUri": "/api/v2/organizations/3c0f6f0e-6f5c-4d6b-9a43-2f0b8c1d7e5a",
    ]

    /// Answers a request for the token itself; nil when the request is for something else.
    static func answer(_ context: RequestContext, token: BearerToken, record: TokenRecord) -> Answer? {
        let request = context.request
        guard request.isPath(path) else { return nil }
        if request.isMethod("GET") || request.isMethod("HEAD") {
            return Answer(HTTPResponse(status: 200, json: info(record, context)), .oauth, operation: "getTokensMe")
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

    /// The schema TokenInfo, as far as a token of a client knows it.
    private static func info(_ record: TokenRecord, _ context: RequestContext) -> JSON {
        let client = context.session.clients.client(record.clientID)
        return [
            "organization": organization, "homeOrganization": organization, "authorizedScope": [],
            "OAuthClient": [
                "id": .string(record.clientID), "name": .string(client?.name ?? record.clientID),
                "organization": organization,
            ],
        ]
    }
}

extension HTTPRequest {
    /// Whether the path is `path`, to the byte.
    func isPath(_ path: String) -> Bool {
        pathRange.count == path.utf8.count && fields.bytes[pathRange].elementsEqual(path.utf8)
    }
}

import PlatformCore

/// `POST /oauth/introspect` (RFC 7662): whether a token is good, for a client that has shown its secret.
struct IntrospectionEndpoint {
    let authentication: ClientAuthentication

    func answer(_ context: RequestContext) -> Answer {
        do throws(OAuthError) {
            let form = try FormFields(oauth: context.request)
            let caller = try authentication.client(context, form)
            guard caller.isProven else { throw .authenticationFailed(context) }
            guard let text = form["token"], !text.isEmpty else { throw .missing("token") }
            return Answer(Self.response(Self.describe(BearerToken(text), context)), .oauth, note: caller.note)
        } catch {
            return error.answer()
        }
    }

    private static func describe(_ token: BearerToken, _ context: RequestContext) -> JSON {
        let tokens = context.session.tokens
        if let record = tokens.record(token) {
            guard record.region == context.region, record.state(at: context.arrival) == .active else {
                return ["active": false]
            }
            var json = holder(record.clientID, record.userID, context)
            json["token_type"] = "bearer"
            json["iat"] = JSON(record.issuedAt.seconds)
            json["exp"] = JSON(record.expiresAt.seconds)
            return json
        }
        guard let held = tokens.refreshHolder(token), held.region == context.region else { return ["active": false] }
        return holder(held.clientID, held.userID, context)
    }

    private static func holder(_ clientID: String, _ userID: String?, _ context: RequestContext) -> JSON {
        var json: JSON = ["active": true, "client_id": .string(clientID), "sub": .string(userID ?? clientID)]
        if let user = userID.flatMap(context.session.users.user) { json["username"] = .string(user.email) }
        return json
    }

    private static func response(_ json: JSON) -> HTTPResponse {
        var response = HTTPResponse(status: 200, json: json)
        response.fields[.cacheControl] = "no-store"
        return response
    }
}

import PlatformCore

/// `POST /oauth/revoke` (RFC 7009): ends a token; a refresh token takes every token of its login with it.
struct RevocationEndpoint {
    let authentication: ClientAuthentication

    func answer(_ context: RequestContext) -> Answer {
        do throws(OAuthError) {
            let form = try FormFields(oauth: context.request)
            let caller = try authentication.client(context, form)
            guard let text = form["token"], !text.isEmpty else { throw .missing("token") }
            let (tokens, token, id) = (context.session.tokens, BearerToken(text), caller.client.clientID)
            // A token that nobody knows is as good as revoked.
            if try !tokens.revoke(token, clientID: id) {
                _ = try tokens.revokeFamily(ofRefreshToken: token, clientID: id)
            }
            let fields: HTTPFields = ["Cache-Control": "no-store", .correlationID: CorrelationID.make()]
            return Answer(HTTPResponse(status: 200, fields: fields), .oauth, note: caller.note)
        } catch {
            return error.answer()
        }
    }
}

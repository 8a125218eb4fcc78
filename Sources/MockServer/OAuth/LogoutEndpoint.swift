import PlatformCore

/// `/logout`: ends the login of the browser and leads back to the app; `/login` says so where there is no app.
struct LogoutEndpoint {
    let authentication: ClientAuthentication

    /// Answers `/logout?client_id=…[&redirect_uri=…]`.
    func answer(_ context: RequestContext) -> Answer {
        let cookie = LoginCookie(context)
        if let secret = cookie.secret { context.session.oauth.end(secret) }
        var response = destination(context)
        response.fields.append(cookie.removal, for: .setCookie)
        return Answer(response, .oauth)
    }

    private func destination(_ context: RequestContext) -> HTTPResponse {
        let query = FormFields.parse(context.request.query)
        guard let uri = query["redirect_uri"], !uri.isEmpty else {
            return .redirect(to: context.prefix + "/login", context.request)
        }
        let client = authentication.knownClient(query["client_id"] ?? "", context)
        guard let client, RedirectURI.isRegistered(uri, of: client) else {
            return MessagePage.loggedOut(butNotTo: uri)
        }
        return .redirect(to: uri, context.request)
    }
}

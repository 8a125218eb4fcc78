/// Implicit (RFC 6749 section 4.2): the login page hands the token to the client in the fragment of the redirect.
enum ImplicitGrant {
    /// The grant's name in a client's `grants`; it has no `grant_type`, being asked for by `response_type=token`.
    static let name = "implicit"

    /// Issues a token for a user who has logged in.
    static func issue(_ request: AuthorizeRequest, user: OAuthUser, _ context: RequestContext) -> TokenResponse {
        let validity = request.client.accessTokenValiditySeconds
        let issued = context.session.tokens.issue(
            TokenHolder(
                clientID: request.client.clientID, userID: user.id, grant: name, region: context.region),
            now: context.arrival, validitySeconds: validity)
        return TokenResponse(
            accessToken: issued.text, expiresIn: validity,
            event: .issued(issued.token, clientID: request.client.clientID))
    }
}

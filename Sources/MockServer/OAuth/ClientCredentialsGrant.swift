/// `client_credentials` (RFC 6749 section 4.4): a token for the client itself, without a refresh token.
enum ClientCredentialsGrant: Grant {
    static let type = "client_credentials"
    static let name = "client_credentials"

    static func issue(_ request: GrantRequest) throws(OAuthError) -> TokenResponse {
        let (client, context) = (request.client, request.context)
        let token = context.session.tokens.issue(
            clientID: client.clientID, grant: name, region: context.region, now: context.arrival,
            validitySeconds: client.accessTokenValiditySeconds)
        return TokenResponse(accessToken: token, expiresIn: client.accessTokenValiditySeconds)
    }
}

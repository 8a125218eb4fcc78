import PlatformCore

/// `authorization_code` (RFC 6749 section 4.1): tokens for a code that the login page has given, with a refresh token.
enum AuthorizationCodeGrant: Grant {
    static let type = "authorization_code"
    static let name = "authorization_code"

    static func issue(_ request: GrantRequest) throws(OAuthError) -> TokenResponse {
        let code = try request.field("code")
        // With a challenge the verifier proves the client; a code that is unknown fails below.
        if let grant = request.tokens.code(code)?.grant {
            if grant != PKCEGrant.name { try request.checkIsProven() }
            try request.checkIsAllowed(grant)
        }
        let validity = request.client.accessTokenValiditySeconds
        let (access, refreshToken) = try request.tokens.redeem(
            code,
            TokenTable.Redemption(
                clientID: request.client.clientID, region: request.context.region,
                redirectURI: request.form["redirect_uri"], verifier: request.form["code_verifier"],
                now: request.context.arrival, validitySeconds: validity,
                isRefreshable: request.client.grants.contains(RefreshTokenGrant.name)))
        return TokenResponse(
            accessToken: access.text, expiresIn: validity, refreshToken: refreshToken,
            event: .issued(access.token, clientID: request.client.clientID))
    }
}

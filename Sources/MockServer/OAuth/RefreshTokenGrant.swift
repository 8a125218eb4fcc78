import PlatformCore

/// `refresh_token` (RFC 6749 section 6): another access token; the refresh token rotates unless the settings say no.
enum RefreshTokenGrant: Grant {
    static let type = "refresh_token"
    static let name = "refresh_token"

    static func issue(_ request: GrantRequest) throws(OAuthError) -> TokenResponse {
        try request.checkIsAllowed(name)
        let refreshToken = try request.field("refresh_token")
        let validity = request.client.accessTokenValiditySeconds
        do throws(TokenTable.RefreshFailure) {
            let (tokens, old) = try request.tokens.refresh(
                refreshToken,
                TokenTable.Refreshing(
                    clientID: request.client.clientID, isProven: request.isProven, region: request.context.region,
                    now: request.context.arrival, validitySeconds: validity,
                    rotates: request.context.session.oauth.settings.rotatesRefreshTokens))
            return TokenResponse(
                accessToken: tokens.access.text, expiresIn: validity, refreshToken: tokens.refreshToken,
                event: .refreshed(old: old, new: tokens.access.token, clientID: request.client.clientID))
        } catch {
            throw refusal(error, request)
        }
    }

    private static func refusal(_ failure: TokenTable.RefreshFailure, _ request: GrantRequest) -> OAuthError {
        switch failure {
        case .unproven: return .authenticationFailed(request.context)
        case .unknown: return OAuthError("invalid_grant", "the refresh token is unknown")
        case .revoked: return OAuthError("invalid_grant", "the refresh token was revoked")
        case .rotated:
            var error = OAuthError("invalid_grant", "the refresh token was used before; another took its place")
            error.tokenEvent = .rotatedTokenPresented(clientID: request.client.clientID)
            return error
        }
    }
}

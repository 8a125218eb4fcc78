/// `client_credentials` (RFC 6749 section 4.4): a token for the client itself, without a refresh token.
enum ClientCredentialsGrant: Grant {
    static let type = "client_credentials"
    static let name = "client_credentials"

    static func issue(_ request: GrantRequest) throws(OAuthError) -> TokenResponse {
        try request.checkIsProven()
        try request.checkIsAllowed(name)
        return request.issueForClient(name)
    }
}

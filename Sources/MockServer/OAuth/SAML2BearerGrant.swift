import PlatformCore

/// SAML2 bearer (RFC 7522): a token for an assertion that the organization's identity provider has signed.
///
/// The mock cannot judge signatures; it accepts what `POST /__admin/saml` has told it of.
enum SAML2BearerGrant: Grant {
    static let type = "urn:ietf:params:oauth:grant-type:saml2-bearer"
    static let name = "saml2_bearer"

    static func issue(_ request: GrantRequest) throws(OAuthError) -> TokenResponse {
        try request.checkIsProven()
        try request.checkIsAllowed(name)
        let (org, assertion) = (try request.field("orgName"), try request.field("assertion"))
        guard let bytes = SAMLAssertions.decode(assertion) else {
            throw OAuthError("invalid_grant", "the assertion is not base64")
        }
        guard let known = request.context.session.saml.assertion(of: org) else {
            throw OAuthError(
                "invalid_grant", "no assertion of \(OAuthError.quote(org)) is known; add it by POST /__admin/saml")
        }
        guard SAMLAssertions.decode(known) == bytes else {
            throw OAuthError("invalid_grant", "the assertion is not the one of \(OAuthError.quote(org))")
        }
        return request.issueForClient(name)
    }
}

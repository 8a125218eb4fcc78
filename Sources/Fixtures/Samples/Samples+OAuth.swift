public import PlatformCore

extension Samples {
    /// The answer to a client credentials login.
    ///
    /// Documented: the official SDKs read `access_token` and `expires_in`; `token_type` is lower case.
    public static let token = Sample(
        200,
        [
            "access_token": "sample-access-token", "token_type": "bearer", "expires_in": 86_400,
        ], .documented, fields: ["Cache-Control": "no-store"])

    /// The answer to an authorization code or refresh token login.
    ///
    /// Documented: the official SDKs read `refresh_token` beside what ``token`` has.
    public static let tokenWithRefresh = Sample(
        200,
        [
            "access_token": "sample-access-token", "refresh_token": "sample-refresh-token", "token_type": "bearer",
            "expires_in": 86_400,
        ], .documented, fields: ["Cache-Control": "no-store"])

    /// A refusal by the token endpoint, for example `Samples.oauthError("invalid_grant", "…")`.
    ///
    /// Seen (gildas/go-gcloudcx): three members, the description twice, for `invalid_client`. That the others have the same
    /// shape, and the status 400, is assumed.
    public static func oauthError(
        _ error: String = "invalid_client", _ description: String = "authentication failed", status: HTTPStatus = 400
    ) -> Sample {
        Sample(
            status,
            [
                "error": .string(error), "description": .string(description),
                "error_description": .string(description),
            ], error == "invalid_client" ? .seen : .assumed)
    }
}

import PlatformCore

/// What the login page says when it sends the browser back: behind `#` in the implicit grant, behind `?` else.
struct LoginRedirect: Sendable {
    private let fields: FormFields

    /// Reads the answer of the implicit grant from the URL that the browser was sent to; each value is decoded once.
    ///
    /// A query of the page's own, in front of the fragment, is no part of the answer.
    init(fragmentOf url: String) {
        fields = FormFields.parse(String(url.drop { $0 != "#" }.dropFirst()))
    }

    /// Reads the answer of the code grants from the URL that the browser was sent to; each value is decoded once.
    init(queryOf url: String) {
        fields = FormFields.parse(String(url.prefix { $0 != "#" }.drop { $0 != "?" }.dropFirst()))
    }

    subscript(_ name: String) -> String? { fields[name] }

    /// Checks that the answer is that of the login which was begun with `state`, and that it is no refusal.
    ///
    /// - Throws: the refusal, in the official words, or that the answer may be forged.
    func verify(state: String, operation: String) throws(ApiError) {
        if let error = fields["error"], fields["state"] == nil || fields["state"] == state {
            throw ApiError(.oauth, "[\(error)] \(fields["error_description"] ?? "")", operation: operation)
        }
        guard fields["state"] == state else {
            throw ApiError(
                .oauth, "the answer's state is not the one that the login was begun with; begin the login again",
                operation: operation)
        }
    }

    /// The login's data, from the implicit grant's answer.
    func authData(operation: String, now: Instant) throws(ApiError) -> AuthData {
        guard let token = fields["access_token"], !token.isEmpty else {
            throw ApiError(.oauth, "No access token found", operation: operation)
        }
        var data = AuthData(accessToken: token)
        data.state = fields["state"]
        if let seconds = fields["expires_in"].flatMap({ Int($0) }), (0...31_622_400_000).contains(seconds) {
            data.tokenExpiryTime = Int(now.milliseconds) + seconds * 1000
        }
        return data
    }
}

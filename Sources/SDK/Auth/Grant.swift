import HTTPTransport
import PlatformCore

/// A request to the token endpoint (RFC 6749).
enum Grant: Sendable, Equatable {
    case clientCredentials(id: String, secret: String)
    case saml2Bearer(id: String, secret: String, orgName: String, assertion: String)
    case authorizationCode(id: String, secret: String, code: String, redirectUri: String)
    /// `secret` is nil for a client that has none.
    case refresh(id: String, secret: String?, refreshToken: String)
    case pkce(id: String, verifier: String, code: String, redirectUri: String)

    /// The name of the function that the app called, for errors and logs.
    var operation: String {
        switch self {
        case .clientCredentials: "loginClientCredentialsGrant"
        case .saml2Bearer: "loginSaml2BearerGrant"
        case .authorizationCode: "loginCodeAuthorizationGrant"
        case .refresh: "refreshCodeAuthorizationGrant"
        case .pkce: "authorizePKCEGrant"
        }
    }

    /// The fields of the form, in the official order.
    var form: FormFields {
        switch self {
        case .clientCredentials: FormFields([("grant_type", "client_credentials")])
        case .saml2Bearer(_, _, let orgName, let assertion):
            FormFields([
                ("grant_type", "urn:ietf:params:oauth:grant-type:saml2-bearer"), ("orgName", orgName),
                ("assertion", assertion),
            ])
        case .authorizationCode(_, _, let code, let redirectUri):
            FormFields([("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirectUri)])
        case .refresh(let id, let secret, let token):
            FormFields(
                [("grant_type", "refresh_token"), ("refresh_token", token)]
                    + (secret == nil ? [("client_id", id)] : []))
        case .pkce(let id, let verifier, let code, let redirectUri):
            FormFields([
                ("grant_type", "authorization_code"), ("code", code), ("code_verifier", verifier), ("client_id", id),
                ("redirect_uri", redirectUri),
            ])
        }
    }

    /// The request to the token endpoint behind `login`.
    func request(login: String) -> TransportRequest {
        var fields: HTTPFields = [.accept: "application/json", .contentType: "application/x-www-form-urlencoded"]
        if let basic { fields.append("Basic \(basic)", for: .authorization) }
        return TransportRequest(method: .post, url: login + "/oauth/token", fields: fields, body: .bytes(form.encoded))
    }

    /// Id and secret as the platform reads them: not percent-encoded first (unlike RFC 6749 section 2.3.1).
    private var basic: String? {
        switch self {
        case .clientCredentials(let id, let secret), .saml2Bearer(let id, let secret, _, _),
            .authorizationCode(let id, let secret, _, _), .refresh(let id, let secret?, _):
            Base64.encode(Array("\(id):\(secret)".utf8))
        case .refresh, .pkce: nil
        }
    }

    /// How the next token can be come by after this grant.
    var credentials: Credentials {
        switch self {
        case .clientCredentials(let id, let secret): .client(clientId: id, clientSecret: secret)
        case .saml2Bearer: .none
        case .authorizationCode(let id, let secret, _, _), .refresh(let id, let secret?, _):
            .authorizationCode(clientId: id, clientSecret: secret)
        case .pkce(let id, _, _, _), .refresh(let id, nil, _): .pkce(clientId: id)
        }
    }

    /// Reads the answer of the token endpoint.
    ///
    /// - Parameters:
    ///   - response: the answer.
    ///   - now: what the token's life counts from.
    /// - Throws: the refusal, or what the answer lacks; never with a token in it.
    func authData(_ response: HTTPResponse, url: String, now: Instant) throws(ApiError) -> AuthData {
        let body = (try? JSON.parse(response.bodyBytes, duplicateKeys: .keepLast)) ?? .object(JSONObject())
        let status = response.status
        guard 200..<300 ~= status.code else {
            throw failure(Self.message(of: body, status), response, body, url)
        }
        guard let token = body["access_token"]?.string, !token.isEmpty else {
            throw failure("No access token found", response, nil, url)
        }
        var data = AuthData(accessToken: token, refreshToken: body["refresh_token"]?.string)
        // Above a thousand years it is no time to live, and would not fit.
        if let seconds = body["expires_in"]?.double, (0...31_622_400_000).contains(seconds) {
            data.tokenExpiryTime = Int(now.milliseconds) + Int(seconds * 1000)
        }
        return data
    }

    private static func message(of body: JSON, _ status: HTTPStatus) -> String {
        guard let error = body["error"]?.string else { return "the login was refused with status \(status)" }
        let description = body["error_description"]?.string ?? body["description"]?.string
        return description.map { "\(error): \($0)" } ?? error
    }

    private func failure(_ message: String, _ response: HTTPResponse, _ body: JSON?, _ url: String) -> ApiError {
        ApiError(
            .oauth, message, operation: operation, method: .post, url: url, attempts: 1,
            response: ExtendedResponse(
                status: response.status.code, headers: LogRedaction.redacted(response.fields),
                body: body ?? .object(JSONObject()), bytes: body == nil ? [] : response.bodyBytes))
    }
}

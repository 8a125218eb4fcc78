import PlatformCore

/// `POST /oauth/token`.
struct TokenEndpoint {
    private static let grants: [any Grant.Type] = [
        ClientCredentialsGrant.self, AuthorizationCodeGrant.self, RefreshTokenGrant.self, SAML2BearerGrant.self,
    ]

    let authentication: ClientAuthentication

    /// Answers a token request; the note says when a client was let in on trust.
    func answer(_ context: RequestContext) -> Answer {
        do throws(OAuthError) {
            let form = try FormFields(oauth: context.request)
            let caller = try authentication.client(context, form)
            let grant = try grant(form["grant_type"] ?? "")
            let issued = try grant.issue(
                GrantRequest(form: form, client: caller.client, isProven: caller.isProven, context: context))
            var answer = Answer(issued.response(), .oauth, note: caller.note)
            answer.tokenEvent = issued.event
            return answer
        } catch {
            return error.answer()
        }
    }

    private func grant(_ type: String) throws(OAuthError) -> any Grant.Type {
        guard !type.isEmpty else { throw .missing("grant_type") }
        guard let grant = Self.grants.first(where: { $0.type == type }) else {
            throw OAuthError("unsupported_grant_type", "the grant \(OAuthError.quote(type)) is not supported")
        }
        return grant
    }
}

extension FormFields {
    /// The form of a request to one of the endpoints that clients call, read strictly.
    init(oauth request: HTTPRequest) throws(OAuthError) {
        guard request.isMethod("POST") else {
            throw OAuthError("invalid_request", "this endpoint takes POST only", status: 405)
        }
        guard request.isMediaType("application/x-www-form-urlencoded") else {
            throw OAuthError("invalid_request", "Content-Type must be application/x-www-form-urlencoded")
        }
        self = FormFields.parse(request.body)
        guard !hasBrokenEscape else {
            throw OAuthError("invalid_request", "the form holds a broken percent escape or text that is no UTF-8")
        }
        if let name = repeatedName {
            throw OAuthError("invalid_request", "the field \(OAuthError.quote(name)) is repeated")
        }
    }

    /// The first name that occurs twice.
    private var repeatedName: String? {
        guard count > 1 else { return nil }
        var seen: Set<String> = []
        return fields.first { !seen.insert($0.name).inserted }?.name
    }
}

extension OAuthError {
    /// The refusal as an answer, with what became of tokens.
    func answer() -> Answer {
        var answer = Answer(response(), .oauth)
        answer.tokenEvent = tokenEvent
        return answer
    }
}

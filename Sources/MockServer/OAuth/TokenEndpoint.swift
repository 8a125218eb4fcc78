import PlatformCore

/// `POST /oauth/token`.
struct TokenEndpoint {
    private static let grants: [any Grant.Type] = [ClientCredentialsGrant.self]

    /// Whether a client that nobody knows is taken in.
    let acceptsAnyClient: Bool

    /// Answers a token request; the note says when a client was let in on trust.
    func answer(_ context: RequestContext) -> Answer {
        do throws(OAuthError) {
            let form = try form(context.request)
            let (client, note) = try client(context, form)
            let type = form["grant_type"] ?? ""
            guard let grant = Self.grants.first(where: { $0.type == type }) else {
                throw type.isEmpty
                    ? .missing("grant_type")
                    : OAuthError("unsupported_grant_type", "the grant \(OAuthError.quote(type)) is not supported")
            }
            guard client.grants.contains(grant.name) else {
                throw OAuthError("unauthorized_client", "the client is not allowed the grant '\(type)'")
            }
            let issued = try grant.issue(GrantRequest(form: form, client: client, context: context))
            return Answer(issued.response(), .oauth, note: note)
        } catch {
            return Answer(error.response(), .oauth)
        }
    }

    private func form(_ request: HTTPRequest) throws(OAuthError) -> FormFields {
        guard request.isMethod("POST") else {
            throw OAuthError("invalid_request", "the token endpoint takes POST only", status: 405)
        }
        guard request.mediaType == "application/x-www-form-urlencoded" else {
            throw OAuthError("invalid_request", "Content-Type must be application/x-www-form-urlencoded")
        }
        let form = FormFields.parse(request.body)
        guard !form.hasBrokenEscape else {
            throw OAuthError("invalid_request", "the form holds a broken percent escape or text that is no UTF-8")
        }
        for name in Set(form.fields.map(\.name)) where form.values(of: name).count > 1 {
            throw OAuthError("invalid_request", "the field \(OAuthError.quote(name)) is repeated")
        }
        return form
    }

    private func client(
        _ context: RequestContext, _ form: FormFields
    ) throws(OAuthError) -> (client: OAuthClient, note: String?) {
        let credentials = try ClientCredentials(context.request, form: form)
        guard let client = knownClient(credentials, context) else {
            throw OAuthError("invalid_client", "client not found")
        }
        guard credentials.prove(client) else { throw OAuthError("invalid_client", "authentication failed") }
        switch client.origin {
        case .recorded: return (client, "accepted any secret for the recorded client '\(client.clientID)'")
        case .accepted: return (client, "accepted the unknown client '\(client.clientID)' (--accept-any-client)")
        case .registered, .demo: return (client, nil)
        }
    }

    private func knownClient(_ credentials: ClientCredentials, _ context: RequestContext) -> OAuthClient? {
        if let known = context.session.clients.client(credentials.clientID) {
            return known.region == nil || known.region == context.region ? known : nil
        }
        guard acceptsAnyClient else { return nil }
        return OAuthClient(clientID: credentials.clientID, clientSecret: "", name: "", origin: .accepted)
    }
}

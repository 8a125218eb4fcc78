import PlatformCore

/// Finds out which client makes a request to the token, revocation or introspection endpoint.
struct ClientAuthentication {
    /// A client that was found.
    struct Outcome {
        let client: OAuthClient
        /// Whether it has shown its secret; a public client has none to show.
        let isProven: Bool
        /// Why it was let in on trust, if it was.
        let note: String?
    }

    /// Whether a client that nobody knows is taken in.
    let acceptsAnyClient: Bool

    /// The client of a request.
    ///
    /// - Throws: `invalid_client` when it is unknown, or when the secret it shows is wrong.
    func client(_ context: RequestContext, _ form: FormFields) throws(OAuthError) -> Outcome {
        let credentials = try ClientCredentials(context.request, form: form)
        guard let client = knownClient(credentials.clientID, context) else {
            throw OAuthError("invalid_client", "client not found")
        }
        let isProven = credentials.prove(client)
        guard isProven || credentials.isWithoutSecret else { throw .authenticationFailed(context) }
        return Outcome(client: client, isProven: isProven, note: isProven ? note(on: client) : nil)
    }

    /// The client of that id, if the region knows it or any client is taken in.
    func knownClient(_ id: String, _ context: RequestContext) -> OAuthClient? {
        if let known = context.session.clients.client(id) {
            return known.region == nil || known.region == context.region ? known : nil
        }
        guard acceptsAnyClient else { return nil }
        return OAuthClient(clientID: id, clientSecret: "", name: "", origin: .accepted)
    }

    private func note(on client: OAuthClient) -> String? {
        switch client.origin {
        case .recorded: "accepted any secret for the recorded client '\(client.clientID)'"
        case .accepted: "accepted the unknown client '\(client.clientID)' (--accept-any-client)"
        case .registered, .demo: nil
        }
    }
}

import PlatformCore

/// Where an authorize request is answered to, and how; known before anything else of it is looked at.
struct RedirectTarget {
    let uri: String
    /// Whether the request named the URI, rather than leaving it to the client's only one.
    let isNamed: Bool
    let state: String?
    /// Whether the answer stands behind `#`, as in the implicit flow.
    private let usesFragment: Bool

    /// Reads the redirect URI of a query.
    ///
    /// - Throws: what is shown on a page, because nobody may be sent to a URI that is not registered.
    init(_ query: FormFields, _ client: OAuthClient) throws(OAuthError) {
        isNamed = query["redirect_uri"] != nil
        guard let uri = query["redirect_uri"] ?? Self.onlyOne(client) else { throw .missing("redirect_uri") }
        guard RedirectURI.isRegistered(uri, of: client) else {
            throw OAuthError(
                "invalid_request",
                "the redirect_uri \(OAuthError.quote(uri)) is not registered for the client "
                    + "\(OAuthError.quote(client.clientID)); add it to redirectUris by PATCH /__admin/clients")
        }
        self.uri = uri
        state = query["state"]
        usesFragment = query["response_type"]?.split(separator: " ").contains("token") ?? false
    }

    private static func onlyOne(_ client: OAuthClient) -> String? {
        client.redirectURIs.count == 1 ? client.redirectURIs[0] : nil
    }

    /// The redirect that tells of an error.
    func refusal(_ error: OAuthError, _ request: HTTPRequest) -> HTTPResponse {
        redirect([("error", error.error), ("error_description", error.description)], request)
    }

    /// The redirect that takes these fields along, and the state as it came.
    func redirect(_ fields: [(String, String)], _ request: HTTPRequest) -> HTTPResponse {
        let all = fields + (state.map { [("state", $0)] } ?? [])
        let text = all.map { "\($0)=\(PercentCoding.encode($1))" }.joined(separator: "&")
        let mark = usesFragment ? "#" : uri.contains("?") ? "&" : "?"
        return .redirect(to: uri + mark + text, request)
    }
}

extension HTTPResponse {
    /// A redirect that is fetched by GET whatever the request's method was; nothing may keep it.
    static func redirect(to location: String, _ request: HTTPRequest) -> HTTPResponse {
        HTTPResponse(
            status: request.isMethod("POST") ? 303 : 302,
            fields: [
                "Location": location, "Cache-Control": "no-store", "Pragma": "no-cache",
                "Referrer-Policy": "no-referrer", .correlationID: CorrelationID.make(),
            ])
    }
}

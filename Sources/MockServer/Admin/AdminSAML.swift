import PlatformCore

/// `saml`: the assertions that the SAML2 bearer grant accepts.
enum AdminSAML {
    static func list(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(admin: ["saml": .array(call.session.saml.all.map { json($0, call.platform) })])
    }

    /// Adds an assertion; the same organization replaces.
    static func put(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        var body = try AdminBody(call.request)
        let entry = SAMLAssertions.Entry(
            orgName: try body.filledText("orgName"), assertion: try body.filledText("assertion"))
        try body.finish(known: ["orgName", "assertion"])
        guard SAMLAssertions.decode(entry.assertion) != nil else {
            throw AdminBody.wrong("assertion", "base64, as clients send it")
        }
        call.session.saml.put(entry)
        return HTTPResponse(admin: json(entry, call.platform), status: 201)
    }

    private static func json(_ entry: SAMLAssertions.Entry, _ platform: MockPlatform) -> JSON {
        [
            "orgName": .string(entry.orgName),
            "assertion": .string(platform.configuration.showsSecrets ? entry.assertion : "[REDACTED]"),
        ]
    }
}

import HTTPTransport
package import PlatformCore

/// Asks a running server which operations a session was asked for.
package struct CoverageQuery: Sendable {
    /// Why there is no coverage, and what to do.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        /// What, where, and what to do.
        package let description: String

        /// Tells what is wrong.
        package init(description: String) { self.description = description }
    }

    /// The server, for example `http://127.0.0.1:8080`.
    package var url: String
    /// The session; nil: the default one.
    package var session: String?
    /// The bearer token of the admin side, if it has one.
    package var adminToken: String?

    /// Makes a question to the server at `url`.
    package init(url: String, session: String? = nil, adminToken: String? = nil) {
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.session = session
        self.adminToken = adminToken
    }

    /// What the server answers to `GET /__admin/coverage`.
    ///
    /// - Throws: when nobody answers there, or the answer is a refusal.
    package func ask() async throws(Failure) -> JSON {
        var fields = HTTPFields()
        if let session { fields.append(session, for: .mockSession) }
        if let adminToken { fields.append("Bearer \(adminToken)", for: .authorization) }
        let transport = Self.transport()
        let answer: (status: HTTPStatus, body: [UInt8])
        do {
            let request = TransportRequest(url: url + "/__admin/coverage", fields: fields)
            let response = try await transport.response(to: request, options: TransportOptions())
            answer = (response.status, response.bodyBytes)
        } catch {
            throw Failure(
                description: "\(url): no mockserver answers there (\(error)). Start one, or name it by --url.")
        }
        let json = try? JSON.parse(answer.body)
        guard answer.status == 200, let json else {
            let message = json?["message"]?.string ?? "no JSON"
            throw Failure(description: "\(url): the server answered \(answer.status.code): \(message)")
        }
        return json
    }

    /// A mock is on this machine, or near: no proxy of the environment stands between.
    private static func transport() -> any Transport {
        #if os(Linux)
            CurlTransport(.init(proxy: .direct))
        #else
            URLSessionTransport(.init())
        #endif
    }
}

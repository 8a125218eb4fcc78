package import PlatformCore

/// An error of the API side, rendered in the platform's shape.
///
/// Codes and texts are those of `official-sdk-behaviour.md`, section 5; the ones that start with `mock.` are ours.
package struct PlatformError: Error, Sendable {
    /// The HTTP status.
    package var status: HTTPStatus
    /// The platform's code, for example `bad.credentials`.
    package var code: String
    /// What is wrong, for a person.
    package var message: String
    /// Fields beside those of every error.
    package var fields = HTTPFields()
    /// Members of the body beside those of every error.
    package var extra = JSONObject()

    /// Makes an error.
    package init(_ status: HTTPStatus, _ code: String, _ message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    /// The response that tells of the error.
    package func response(correlationID: String = CorrelationID.make()) -> HTTPResponse {
        var body = JSONObject([
            ("message", .string(message)), ("code", .string(code)), ("status", JSON(status.code)),
            ("contextId", .string(correlationID)), ("details", .array([])), ("errors", .array([])),
        ])
        for (key, value) in extra { body[key] = value }
        var response = HTTPResponse(status: status, json: .object(body), correlationID: correlationID)
        response.fields.append(contentsOf: fields)
        return response
    }
}

extension PlatformError {
    /// 401: no bearer token came with the request.
    static let authenticationRequired = PlatformError(
        401, "authentication.required", "No authentication bearer token specified in authorization header."
    ).challenging()
    /// 401: the token is unknown, revoked, or another region's.
    static let badCredentials = PlatformError(401, "bad.credentials", "Invalid login credentials.").challenging()
    /// 401: the token has expired.
    static let credentialsExpired = PlatformError(
        401, "credentials.expired", "The supplied credentials are expired and cannot be used."
    ).challenging()

    private func challenging() -> PlatformError {
        var error = self
        error.fields.append("Bearer", for: "WWW-Authenticate")
        return error
    }

    /// 404: a session that does not exist was named.
    static func unknownSession(_ id: String) -> PlatformError {
        PlatformError(
            404, "mock.session.not.found",
            "There is no session '\(id)'. Ask for the session 'default' by naming none, or create one first.")
    }

    /// 405: the path is known, the method is not.
    static func methodNotAllowed(_ method: HTTPMethod, allowed: [HTTPMethod]) -> PlatformError {
        let list = allowed.map(\.rawValue).joined(separator: ", ")
        var error = PlatformError(
            405, "method.not.allowed", "\(method) does not work here; these methods do: \(list).")
        error.fields.append(list, for: .allow)
        return error
    }
}

extension HTTPResponse {
    /// A response with a JSON body and the fields that the platform sends with each of its own.
    package init(status: HTTPStatus, json: JSON, correlationID: String = CorrelationID.make()) {
        self.init(
            status: status,
            fields: [
                "Content-Type": "application/json", "Cache-Control": "no-cache, no-store, must-revalidate",
                "Pragma": "no-cache", "Expires": "0",
            ],
            body: json.serialized())
        fields.append(correlationID, for: .correlationID)
    }
}

/// The platform's id of one request, a random UUID (RFC 9562 version 4).
package enum CorrelationID {
    /// A new id.
    package static func make() -> String {
        var generator = SecureRandom()
        return make(using: &generator)
    }

    /// A new id from that source of randomness.
    package static func make(using generator: inout some RandomNumberGenerator) -> String {
        let high = generator.next() & 0xffff_ffff_ffff_0fff | 0x4000
        let low = generator.next() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        return String(unsafeUninitializedCapacity: 36) { text in
            var position = 0
            for digit in 0..<32 {
                if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                    text.initializeElement(at: position, to: UInt8(ascii: "-"))
                    position += 1
                }
                let value = (digit < 16 ? high : low) >> UInt64(60 - digit % 16 * 4) & 15
                let character = value < 10 ? UInt8(ascii: "0") + UInt8(value) : UInt8(ascii: "a") + UInt8(value) - 10
                text.initializeElement(at: position, to: character)
                position += 1
            }
            return position
        }
    }
}

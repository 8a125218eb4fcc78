public import MockServer
public import PlatformClient
public import PlatformCore

/// A body as the platform sends it, to feed a decoder or a fault with.
///
/// ```swift
/// let error = Samples.errorBody(404).value(as: ErrorBody.self)
/// try session.faults.add(Samples.errorBody(409).fault, on: .patch("/api/v2/users/*"), times: 1)
/// ```
public struct Sample: Sendable {
    /// How we know of a shape; see the documentation of each sample for where from.
    public enum Source: String, Sendable {
        /// The vendor's documentation, API definition or SDK sources say so.
        case documented
        /// Somebody published what the platform answered.
        case seen
        /// Our guess, in the shape of the others.
        case assumed
    }

    /// The status that it comes with.
    public let status: HTTPStatus
    /// The header fields that it comes with, beside framing and dates.
    public let fields: HTTPFields
    /// The body as a value.
    public let json: JSON
    /// How we know of it.
    public let source: Source

    init(_ status: HTTPStatus, _ json: JSON, _ source: Source, fields: HTTPFields = HTTPFields()) {
        self.status = status
        self.json = json
        self.source = source
        var all: HTTPFields = ["Content-Type": "application/json"]
        all.append(contentsOf: fields)
        self.fields = all
    }

    /// The body as text.
    public var text: String { json.text }
    /// The body's bytes.
    public var bytes: [UInt8] { json.serialized() }
    /// The whole response.
    public var response: HTTPResponse { HTTPResponse(status: status, fields: fields, body: bytes) }
    /// The fault that answers with it.
    public var fault: FaultAction { .respond(status, fields, body: .json(json)) }

    /// The body as a model of the SDK; nil when it is none.
    public func value<Value: JSONValue>(as type: Value.Type) -> Value? { Value(json: json) }
}

/// Golden samples of what the platform sends: tokens, errors and pages.
public enum Samples {
    /// The correlation id in the samples, alike everywhere, so that they can be compared.
    public static let correlationID = "ec35f2a8-289b-42d4-8893-c50eaf81a3c1"
}

package import PlatformCore

/// Writes a definition for other tools: OpenAPI 3.0.3 in which nothing has to be guessed.
///
/// Where our own document says that every other status has the same body, this one lists the statuses by which the
/// platform refuses a request, and the fields that its replies have. Our reader makes of it the definition that it came
/// from.
package enum DefinitionExport {
    /// The document's text, with a newline at its end.
    ///
    /// - Parameter server: the base URL of the API's host, for example that of a mock.
    package static func write(_ definition: APIDefinition, server: String) -> [UInt8] {
        var lines = LineWriter()
        lines.write(document(definition, server: server))
        return lines.bytes
    }

    /// The document.
    package static func document(_ definition: APIDefinition, server: String) -> JSON {
        var document = DefinitionWriter.document(definition, server: server)
        document["paths"] = document["paths"].map { paths($0, of: definition) }
        guard let common = document["components"]?["responses"]?["Error"] else { return document }
        document["components"]?["headers"] = .object(
            JSONObject(Header.allCases.map { ($0.component, $0.json) }))
        if !definition.operations.contains(where: \.tellsErrors) {
            document["components"]?["responses"]?["Error"] = nil
        }
        for refusal in Refusal.all {
            document["components"]?["responses"]?[refusal.name] = refusal.response(common)
        }
        return document
    }

    private static func paths(_ plain: JSON, of definition: APIDefinition) -> JSON {
        let operations = Dictionary(definition.operations.map { ($0.id, $0) }) { $1 }
        return changed(plain) { changed($0) { operation(in: $0, operations) } }
    }

    private static func operation(in plain: JSON, _ operations: [String: APIOperation]) -> JSON {
        guard let id = plain["operationId"]?.string, let operation = operations[id],
            let responses = plain["responses"]?.object
        else { return plain }
        var json = plain
        json["responses"] = .object(self.responses(responses, of: operation))
        return json
    }

    /// An object with other values.
    private static func changed(_ object: JSON, _ change: (JSON) -> JSON) -> JSON {
        .object(JSONObject((object.object ?? [:]).map { ($0.key, change($0.value)) }))
    }

    /// The answers of an operation: those that it has, with the platform's fields, and every way to be refused.
    private static func responses(_ plain: JSONObject, of operation: APIOperation) -> JSONObject {
        var responses = JSONObject()
        for (status, response) in plain where status != "default" {
            var response = response
            response["headers"] = Header.references([.correlationID])
            responses[status] = response
        }
        guard !operation.tellsErrors, plain["default"]?["$ref"] == "#/components/responses/Error" else {
            responses["default"] = plain["default"]
            return responses
        }
        for refusal in Refusal.all where refusal.meets(operation) {
            responses[String(refusal.status)] = ["$ref": .string("#/components/responses/" + refusal.name)]
        }
        return responses
    }
}

extension APIOperation {
    /// Whether it tells its errors apart; then it has told all.
    fileprivate var tellsErrors: Bool { responses.contains { $0.status ?? 0 >= 400 } }
}

/// A field of the platform's replies.
private enum Header: String, CaseIterable {
    case correlationID = "ININ-Correlation-Id"
    case retryAfter = "Retry-After"

    /// What it is called among the document's parts.
    var component: String { rawValue.filter { $0 != "-" } }

    var json: JSON {
        switch self {
        case .correlationID:
            [
                "description": "The id of the request, as contextId in an error.", "required": true,
                "schema": ["type": "string"],
            ]
        case .retryAfter:
            [
                "description": "Seconds to wait before the next request.", "required": true,
                "schema": ["type": "integer", "minimum": 0],
            ]
        }
    }

    static func references(_ headers: [Header]) -> JSON {
        .object(
            JSONObject(headers.map { ($0.rawValue, ["$ref": .string("#/components/headers/" + $0.component)]) }))
    }
}

/// A way in which the platform refuses a request.
private struct Refusal {
    /// Which operations may refuse so.
    enum Scope {
        case every
        case withToken
        case withBody
        /// Everything but a question.
        case changing
    }

    let status: Int
    let name: String
    let description: String
    var scope = Scope.every
    var fields: [Header] = [.correlationID]

    static let all = [
        Refusal(status: 400, name: "BadRequest", description: "A parameter or the body is not valid."),
        Refusal(
            status: 401, name: "Unauthorized", description: "There is no token, or it is not valid any more.",
            scope: .withToken),
        Refusal(status: 403, name: "Forbidden", description: "A permission is missing.", scope: .withToken),
        Refusal(status: 404, name: "NotFound", description: "There is no such thing."),
        Refusal(status: 408, name: "RequestTimeout", description: "The request took too long to arrive."),
        Refusal(
            status: 409, name: "Conflict", description: "What is there stands in the way, or is newer.",
            scope: .changing),
        Refusal(status: 413, name: "TooLarge", description: "The body is too large.", scope: .withBody),
        Refusal(
            status: 415, name: "UnsupportedMediaType", description: "The body has the wrong Content-Type.",
            scope: .withBody),
        Refusal(
            status: 429, name: "TooManyRequests", description: "A rate limit is reached.",
            fields: [.correlationID, .retryAfter]),
        Refusal(status: 500, name: "InternalServerError", description: "The platform failed."),
        Refusal(status: 503, name: "ServiceUnavailable", description: "The platform is not available."),
        Refusal(status: 504, name: "GatewayTimeout", description: "The platform took too long."),
    ]

    func meets(_ operation: APIOperation) -> Bool {
        switch scope {
        case .every: true
        case .withToken: operation.requiresToken
        case .withBody: operation.body != nil
        case .changing: operation.method != .get && operation.method != .head
        }
    }

    /// The response, made of the one that is common to all.
    func response(_ common: JSON) -> JSON {
        var response = common
        response["description"] = .string(description)
        response["headers"] = Header.references(fields)
        return response
    }
}

import PlatformCore
import PlatformDefinition

/// Cross-origin rules, without which a page's SDK sees `Network Error` instead of a status (Fetch, section 3.2).
enum CORS {
    /// The fields on every answer of the platform's side.
    static let fields: HTTPFields = [
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Expose-Headers":
            "ININ-Correlation-Id, Retry-After, inin-ratelimit-count, inin-ratelimit-allowed, inin-ratelimit-reset",
    ]

    private static let methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"

    /// Whether an `OPTIONS` request is a browser's question, which no page's code has sent (Fetch, section 4.8).
    static func isPreflight(_ request: HTTPRequest) -> Bool {
        request.fields.contains("Access-Control-Request-Method")
    }

    /// The answer to a preflight, which comes without a token, and to any `OPTIONS` that nothing else answers.
    static func options(_ request: HTTPRequest) -> HTTPResponse {
        var fields: HTTPFields = [
            "Access-Control-Max-Age": "600",
            "Vary": "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
        ]
        fields.append(allowedMethods(request), for: .allow)
        fields.append(methods, for: "Access-Control-Allow-Methods")
        // `*` does not cover Authorization, so the names are listed.
        fields.append(allowedHeaders(request), for: "Access-Control-Allow-Headers")
        if request.fields["Access-Control-Request-Private-Network"] == "true" {
            fields.append("true", for: "Access-Control-Allow-Private-Network")
        }
        var response = HTTPResponse(status: 204, fields: fields)
        response.addedFields = CORS.fields
        return response
    }

    /// The methods that the path has; any, where the API definition lacks it.
    private static func allowedMethods(_ request: HTTPRequest) -> String {
        guard case .wrongMethod(let allowed)? = DefinitionIndex.shared.route(request) else { return methods }
        return (allowed.methods.map(\.rawValue) + ["OPTIONS"]).joined(separator: ", ")
    }

    private static func allowedHeaders(_ request: HTTPRequest) -> String {
        var names = ["authorization", "content-type"]
        let asked = request.fields.values(for: "Access-Control-Request-Headers").flatMap { $0.split(separator: ",") }
        for name in asked.map({ $0.lowercased().filter { $0 != " " } }) where !names.contains(name) {
            names.append(name)
        }
        return names.joined(separator: ", ")
    }
}

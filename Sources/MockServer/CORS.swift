import PlatformCore

/// Cross-origin rules, without which a page's SDK sees `Network Error` instead of a status (Fetch, section 3.2).
enum CORS {
    /// The fields on every answer of the platform's side.
    static let fields: HTTPFields = [
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Expose-Headers":
            "ININ-Correlation-Id, Retry-After, inin-ratelimit-count, inin-ratelimit-allowed, inin-ratelimit-reset",
    ]

    private static let methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"

    /// The answer to a preflight, which comes without a token; nil when the request is none.
    static func preflight(_ request: HTTPRequest) -> HTTPResponse? {
        guard request.isMethod("OPTIONS") else { return nil }
        var fields: HTTPFields = [
            "Access-Control-Max-Age": "600",
            "Vary": "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
        ]
        fields.append(methods, for: .allow)
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

    private static func allowedHeaders(_ request: HTTPRequest) -> String {
        var names = ["authorization", "content-type"]
        let asked = request.fields.values(for: "Access-Control-Request-Headers").flatMap { $0.split(separator: ",") }
        for name in asked.map({ $0.lowercased().filter { $0 != " " } }) where !names.contains(name) {
            names.append(name)
        }
        return names.joined(separator: ", ")
    }
}

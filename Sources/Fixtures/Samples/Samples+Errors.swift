public import PlatformCore

extension Samples {
    /// The platform's error body for a status.
    ///
    /// Documented: the members, and for the statuses of ``errorStatuses`` the code and message, which the API definition
    /// lists for its operations (`x-inin-error-codes`). Any other status, and any other code or message, is assumed.
    /// The 404 has the code of the official README's example; its message there is `The requested operation failed with
    /// status 404`.
    ///
    /// - Parameters:
    ///   - status: 400 to 599.
    ///   - code: the code; nil: the most usual one of the status.
    ///   - message: the message; nil: the one that goes with the code.
    public static func errorBody(_ status: HTTPStatus, code: String? = nil, message: String? = nil) -> Sample {
        let known = known[status.code]
        let isKnown = known != nil && (code == nil || code == known?.code) && message == nil
        let code = code ?? known?.code ?? "status.\(status.code)"
        let message = message ?? (code == known?.code ? known?.message : nil)
        return Sample(
            status, body(status, code, message ?? "The requested operation failed with status \(status.code)"),
            isKnown ? .documented : .assumed, fields: ["ININ-Correlation-Id": correlationID])
    }

    /// The statuses whose ``errorBody(_:code:message:)`` is documented.
    public static var errorStatuses: [HTTPStatus] { known.keys.sorted().map { HTTPStatus($0) } }

    /// A 429 with `Retry-After`, whose message names the seconds too.
    ///
    /// Documented: the vendor's announcement of 2021 (developer forum, topic 12028), body and fields.
    public static func rateLimited(retryAfterSeconds seconds: Int = 42) -> Sample {
        Sample(
            429,
            body(
                429, "too.many.requests.retry.after",
                "Rate limit exceeded the maximum. Retry the request in [\(seconds)] seconds"),
            .documented,
            fields: [
                "ININ-Correlation-Id": correlationID, "Retry-After": "\(seconds)",
                "Cache-Control": "no-cache, no-store, must-revalidate",
            ])
    }

    private static func body(_ status: HTTPStatus, _ code: String, _ message: String) -> JSON {
        [
            "message": .string(message), "code": .string(code), "status": JSON(status.code),
            "contextId": .string(correlationID), "details": [], "errors": [],
        ]
    }

    private static let known: [Int: (code: String, message: String)] = [
        400: ("bad.request", "The request could not be understood by the server due to malformed syntax."),
        401: ("bad.credentials", "Invalid login credentials."),
        403: ("not.authorized", "You are not authorized to perform the requested action."),
        404: ("not.found", "The requested resource was not found."),
        408: ("client.timeout", "the client did not finish the request in time"),
        413: ("request.entity.too.large", "request over the byte limit"),
        415: (
            "unsupported.media.type",
            "Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header."
        ),
        429: ("too.many.requests.retry.after", "Rate limit exceeded the maximum. Retry the request in [42] seconds"),
        500: (
            "internal.server.error",
            "The server encountered an unexpected condition which prevented it from fulfilling the request."
        ),
        503: (
            "service.unavailable",
            "Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance)."
        ),
        504: ("request.timeout", "The request timed out."),
    ]
}

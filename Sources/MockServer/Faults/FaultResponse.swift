import PlatformCore

extension StatusFault {
    /// The platform's error for the status, or a gateway's page; in OAuth's shape on the login side.
    func response(_ context: RequestContext) -> HTTPResponse {
        var response: HTTPResponse
        if isHTML {
            response = page
        } else if context.route == .token || context.route == .login {
            response = OAuthError(code ?? oauthCode, message ?? platformMessage, status: status).response()
        } else {
            var error = PlatformError(status, code ?? platformCode, message ?? platformMessage)
            if status == 401 { error.fields.append("Bearer", for: "WWW-Authenticate") }
            response = error.response()
        }
        switch retryAfter {
        case .seconds(let seconds): response.fields.append("\(seconds)", for: .retryAfter)
        case .date(let seconds):
            let date = context.arrival.advanced(bySeconds: Int64(seconds)).httpDate
            response.fields.append(date, for: .retryAfter)
        case nil: break
        }
        return response
    }

    /// What a load balancer shows when what is behind it does not answer: no JSON, and no id of the platform's.
    private var page: HTTPResponse {
        let text = """
            <html>\r
            <head><title>\(status)</title></head>\r
            <body>\r
            <center><h1>\(status)</h1></center>\r
            </body>\r
            </html>\r

            """
        return HTTPResponse(status: status, fields: ["Content-Type": "text/html"], body: Array(text.utf8))
    }

    private var platformCode: String {
        switch status.code {
        case 400: "bad.request"
        case 401: "bad.credentials"
        case 403: "not.authorized"
        case 404: "not.found"
        case 405: "method.not.allowed"
        case 408: "client.timeout"
        case 409: "general.conflict"
        case 413: "request.entity.too.large"
        case 415: "unsupported.media.type"
        case 429: "too.many.requests.retry.after"
        case 500: "internal.server.error"
        case 501: "not.implemented"
        case 503: "service.unavailable"
        case 504: "request.timeout"
        default: reasonAsCode
        }
    }

    private var reasonAsCode: String {
        let words = status.reasonPhrase.lowercased().split { !$0.isLetter }
        return words.isEmpty ? "status.\(status.code)" : words.joined(separator: ".")
    }

    /// The texts of `official-sdk-behaviour.md`, section 5.
    private var platformMessage: String {
        switch status.code {
        case 400: "The request could not be understood by the server due to malformed syntax."
        case 401: "Invalid login credentials."
        case 403: "You are not authorized to perform the requested action."
        case 404: "The requested resource was not found."
        case 429: rateLimitMessage
        case 500: "The server encountered an unexpected condition which prevented it from fulfilling the request."
        case 503:
            "Service Unavailable - The server is currently unavailable (because it is overloaded or down for "
                + "maintenance)."
        case 504: "The request timed out."
        default: "The requested operation failed with status \(status.code)"
        }
    }

    private var rateLimitMessage: String {
        switch retryAfter {
        case .seconds(let seconds), .date(let seconds):
            "Rate limit exceeded the maximum. Retry the request in [\(seconds)] seconds"
        case nil: "Rate limit exceeded the maximum."
        }
    }

    /// The code of RFC 6749, sections 4.1.2.1 and 5.2, that is nearest.
    private var oauthCode: String {
        switch status.code {
        case 401: "invalid_client"
        case 403: "access_denied"
        case 429, 503: "temporarily_unavailable"
        case 500...: "server_error"
        default: "invalid_request"
        }
    }
}

extension RespondFault {
    /// The response that the test wrote, with what it may leave out.
    func response() -> HTTPResponse {
        var response = HTTPResponse(status: status, fields: fields)
        switch body {
        case .none: break
        case .json(let value):
            response.body = .bytes(value.serialized())
            if !fields.contains(.contentType) { response.fields.append("application/json", for: .contentType) }
        case .text(let text): response.body = .bytes(Array(text.utf8))
        case .bytes(let bytes): response.body = .bytes(bytes)
        }
        if !fields.contains(.correlationID) { response.fields.append(CorrelationID.make(), for: .correlationID) }
        return response
    }
}

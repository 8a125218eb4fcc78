public import PlatformCore

extension ApiClient {
    /// Makes a call that has no function of its own, and returns its body as JSON.
    ///
    /// ```swift
    /// let me = try await client.callApi("/api/v2/users/me", .get, queryParams: [("expand", ["presence"])])
    /// ```
    ///
    /// After `setReturnExtendedResponses(true)` it returns the whole response instead: `status`, `statusText`, `headers`,
    /// `body`, `text` and `error`.
    ///
    /// - Parameters:
    ///   - path: the path, parameters in braces.
    ///   - httpMethod: the method.
    ///   - pathParams: the values of the path's parameters.
    ///   - queryParams: names and values of the query; nil is left out, an array repeats its name.
    ///   - headerParams: fields for this request.
    ///   - formParams: the fields of a form; with them there is no `bodyParam`.
    ///   - bodyParam: the body.
    ///   - accept: the media type that is asked for.
    public func callApi(
        _ path: String, _ httpMethod: HTTPMethod = .get, pathParams: [String: any JSONValue] = [:],
        queryParams: [(String, (any JSONValue)?)] = [], headerParams: HTTPFields = HTTPFields(),
        formParams: FormFields? = nil, bodyParam: JSON? = nil, accept: String = "application/json"
    ) async throws(ApiError) -> JSON {
        var query = QueryParameters()
        for (name, value) in queryParams {
            if let value { query.add(name, value) }
        }
        var request = APIRequest(
            "callApi", httpMethod, path, parameters: pathParams.map { ($0.key, $0.value) }, query: query,
            body: formParams.map { .form($0) } ?? bodyParam.map { .json($0) } ?? .none)
        request.headers = headerParams
        request.accept = accept
        let response = try await sendExtended(APICall<JSON>(request, decode: Self.decodeAnything))
        return option(\.returnsExtendedResponses) ? response.asJSON : response.body
    }

    /// Reads JSON, and anything else as text, as the official SDK does.
    private static func decodeAnything(_ body: [UInt8]) throws(DecodingFailure) -> JSON {
        guard !body.isEmpty else { return .object(JSONObject()) }
        if let json = try? JSON.parse(body, duplicateKeys: .keepLast) { return json }
        guard let text = String(validating: body, as: UTF8.self) else {
            throw DecodingFailure("$", "the response is neither JSON nor text in UTF-8")
        }
        return .string(text)
    }
}

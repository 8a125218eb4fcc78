import PlatformCore

/// Which header fields go on to the upstream, and which come back to the client.
enum UpstreamFields {
    private static let hopByHop: [HTTPField.Name] = [
        .connection, "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer",
        .transferEncoding, "Upgrade", .contentLength,
    ]
    private static let notForwarded = HTTPFieldNameSet(
        hopByHop + [
            .host, .expect, .mockSession, .mockRecording,
            // The transport asks for what it can decode: the recording holds the decoded body.
            "Accept-Encoding",
        ])
    private static let notReturned = HTTPFieldNameSet(hopByHop + [.date, .contentEncoding])

    /// The fields of a request as the upstream gets them.
    static func forwarded(_ fields: HTTPFields) -> HTTPFields {
        let named = fields.contains(.connection) ? namedByConnection(fields) : []
        return fields.removing(namesWhere: { notForwarded.contains($0) || named.contains($0) })
    }

    /// A field that Connection names belongs to this hop too (RFC 9110 section 7.6.1).
    private static func namedByConnection(_ fields: HTTPFields) -> HTTPFieldNameSet {
        HTTPFieldNameSet(
            fields.values(for: .connection).flatMap { $0.split(separator: ",") }
                .map { HTTPField.Name(String($0.filter { $0 != " " })) })
    }

    /// The fields of a response as the client gets them.
    static func returned(_ fields: HTTPFields) -> HTTPFields {
        fields.removing(namesWhere: {
            notReturned.contains($0) || $0.hasLowercasedPrefix("access-control-")
        })
    }
}

import PlatformCore

/// Something that a client did wrong, or that a test should know, with the requests that prove it.
///
/// ```swift
/// for verdict in mock.session.verdicts where verdict.severity == .error { print(verdict) }
/// // error refresh.duplicate: … (requests 4, 9)
/// ```
public struct Verdict: Sendable, Equatable {
    /// What was seen; the codes of the admin API.
    public struct Code: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The code as the admin API shows it.
        public let rawValue: String

        /// Makes a code of that text.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Makes a code from a literal.
        public init(stringLiteral value: String) { rawValue = value }

        /// The code as the admin API shows it.
        public var description: String { rawValue }

        /// A second successful refresh descends from the same access token.
        public static let duplicateRefresh: Self = "refresh.duplicate"
        /// A refresh token that was rotated away was presented.
        public static let rotatedTokenReused: Self = "refresh.rotated-token-reused"
        /// A token came again after the client had learned that it is dead.
        public static let deadTokenResent: Self = "token.dead-token-resent"
        /// The same request came again before the `Retry-After` that it was given had passed.
        public static let retriedTooEarly: Self = "retry.before-retry-after"
        /// A POST or PATCH that may have had its effect was sent again unchanged.
        public static let unsafeRetry: Self = "retry.unsafe-request"
        /// More than three requests followed a 429 inside its window.
        public static let ignoredLimit: Self = "limit.ignored"
        /// No recording answers a request.
        public static let unmatched: Self = "request.unmatched"
        /// A GET or HEAD whose recorded answers had run out was given the last one again.
        public static let repeatedRecording: Self = "recording.repeated"
        /// Recorded interactions were never served; told when a session closes.
        public static let unusedRecording: Self = "recording.unused"
    }

    /// Whether something is wrong with the client.
    public enum Severity: String, Sendable {
        /// The client did something wrong.
        case error
        /// Worth knowing.
        case note
    }

    /// The most requests that a verdict names.
    public static let requestLimit = 20

    /// What was seen.
    public let code: Code
    /// What was seen, of which token, client or request, for a person.
    public let message: String
    /// How often it was seen; for ``Code/unusedRecording`` the number of interactions.
    public internal(set) var count: Int
    /// The ids in the journal of the requests that prove it, at most ``requestLimit`` of them, the first ones.
    public internal(set) var requests: [Int]

    /// Whether something is wrong with the client.
    public var severity: Severity {
        switch code {
        case .unmatched, .repeatedRecording, .unusedRecording: .note
        default: .error
        }
    }
}

extension Verdict: CustomStringConvertible {
    /// Severity, code, message and requests on one line.
    public var description: String {
        let list = requests.map(String.init).joined(separator: ", ")
        let times = count > 1 && code != .unusedRecording ? ", \(count) times" : ""
        return "\(severity) \(code): \(message)" + (requests.isEmpty ? "" : " (requests \(list)\(times))")
    }
}

extension Verdict {
    /// The verdict as the admin API shows it.
    var json: JSON {
        .object(
            JSONObject([
                ("code", .string(code.rawValue)), ("severity", .string(severity.rawValue)),
                ("message", .string(message)), ("count", JSON(count)), ("requests", .array(requests.map { JSON($0) })),
            ]))
    }
}

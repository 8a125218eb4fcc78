public import PlatformCore

/// A request that a session was asked, and what became of it.
public struct JournaledRequest: Sendable {
    let entry: Journal.Entry
    /// The id of the OAuth client that asked, if it is known.
    public let client: String?

    init(_ entry: Journal.Entry, in session: Session) {
        self.entry = entry
        client = entry.clientID(in: session)
    }

    /// The number in the session's journal, counted from 1.
    public var id: Int { entry.id }
    /// When it came, on the session's clock.
    public var at: Instant { entry.at }
    /// The request as it came, without a session's or gateway's prefix; of a body over 4 MB the first 4 MB.
    ///
    /// Secrets in it are as they were sent.
    public var request: HTTPRequest { entry.request }
    /// The method.
    public var method: HTTPMethod { entry.request.method }
    /// The path.
    public var path: String { entry.request.path }
    /// The query without its `?`.
    public var query: String { entry.request.query }
    /// Path and query for a person: secrets are shortened.
    public var target: String { entry.request.shownTarget }
    /// The header fields.
    public var fields: HTTPFields { entry.request.fields }
    /// The body: JSON, the fields of a form as an object, or else text as a string; null when there is none.
    public var body: JSON { entry.bodyValue }
    /// The status of the answer.
    public var status: HTTPStatus { entry.status }
    /// Which part of the mock answered.
    public var outcome: Outcome { entry.outcome }
    /// The operation's id in the API definition, if it is known.
    public var operation: String? { entry.operation }
    /// The recording that answered and the number of the interaction in it, if one did.
    public var recorded: (recording: String, interaction: Int)? {
        entry.mention.interaction.map { ($0.recording, $0.id) }
    }
    /// What a reader of the journal should know besides.
    public var note: String? { entry.note }
    /// Microseconds from its arrival to its answer.
    public var durationMicros: Int { entry.durationMicros }
    /// The platform's id of the exchange.
    public var correlationID: String? { entry.mention.correlationID }
}

extension JournaledRequest: CustomStringConvertible {
    /// Id, method, target, status and outcome on one line, secrets shortened.
    public var description: String {
        "#\(id) \(method) \(entry.request.shownTarget) → \(status.code) \(outcome.rawValue)"
    }
}

public import PlatformCore

/// What a new session may differ in from the server's own.
///
/// ```swift
/// let session = try mock.newSession { $0.region = .eu_west_1 }
/// ```
public struct SessionOptions: Sendable {
    /// Where the answers of a session come from.
    public enum Mode: String, Sendable, CaseIterable {
        /// From the recordings.
        case replay
        /// From the upstream; they are recorded.
        case record
        /// From the recordings, and what is missing there from the upstream.
        case spy
    }

    /// The name, 1 to 63 of `a-z`, `0-9` and `-`; nil: one that is made up.
    public var id: String?
    /// The region of requests whose Host names none; nil: the server's.
    public var region: Region?
    /// What random decisions come from, so that they can be repeated; nil: the server's.
    public var seed: UInt64?
    /// The names of the recordings that are replayed; nil: all that the server has.
    public var recordings: [String]?
    /// The name of the recording that the session's requests go into, where they are recorded; nil: the server's.
    public var recordName: String?
    /// Where answers come from; nil: as in the server.
    public var mode: Mode?
    /// What a request gets that no recording answers; nil: as in the server.
    public var missPolicy: MockConfiguration.MissPolicy?
    /// Clients beside the one that is made for the session.
    public var clients: [OAuthClient] = []

    /// Makes options that differ in nothing.
    public init() {}
}

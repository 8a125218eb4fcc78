/// One isolated world of a mock, as a test steers it from Swift: what the admin API does, without HTTP.
///
/// ```swift
/// let session = mock.session
/// session.id  // "default"
/// ```
public struct MockSession: Sendable {
    /// The server that the session lives in.
    public let platform: MockPlatform
    let session: Session

    init(_ session: Session, of platform: MockPlatform) {
        self.session = session
        self.platform = platform
    }

    /// The name that requests find the session by.
    public var id: String { session.id }
}

extension MockPlatform {
    /// The session of every request that names none.
    public var session: MockSession { MockSession(sessions.standard, of: self) }
}

public import PlatformCore

/// Everything that can be set about a mock before it starts.
public struct MockConfiguration: Sendable {
    /// Where answers come from.
    public enum Mode: Sendable {
        /// The recordings of a directory; the network is never touched.
        case replay(String)
    }

    /// Where answers come from.
    public var mode: Mode
    /// The host name or IP literal to listen on.
    public var host = "127.0.0.1"
    /// The port; 0 takes a free one.
    public var port = 0
    /// The number of event loops.
    public var workers = 1
    /// The region of requests whose Host names none.
    public var region = Region.us_east_1
    /// Clients beside those of the recordings.
    public var clients: [OAuthClient] = []
    /// Whether a client that nobody knows gets a token too.
    public var acceptsAnyClient = false
    /// Whether one recording that cannot be read keeps the server from starting.
    public var strictRecordings = false
    /// What every admin call has to bring as a bearer token, if set.
    public var adminToken: String?
    /// A host name under which the admin side may be called, beside IP literals and localhost.
    public var adminHost: String?
    /// Origins of pages that may call the admin side.
    public var adminOrigins: [String] = []
    /// The largest request body in bytes.
    public var maximumBodyBytes = 16 * 1_048_576
    /// What the server tells people.
    public var log = Log(level: .warning)

    /// Makes a configuration with the defaults of embedding: loopback, a free port, one loop, warnings only.
    public init(_ mode: Mode) { self.mode = mode }

    /// Whether the server can be reached from this machine only.
    package var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
    }
}

public import PlatformCore

/// Everything that can be set about a mock before it starts.
public struct MockConfiguration: Sendable {
    /// Where answers come from.
    public enum Mode: Sendable {
        /// The recordings of a directory; the network is never touched.
        case replay(String)
        /// The upstream; what it answers is recorded in a directory, as ``recordMode`` says.
        case record(String)
        /// The API definition: replies are made up, nothing is read or written.
        case synthesize

        /// The directory; empty where there is none.
        package var directory: String {
            switch self {
            case .replay(let path), .record(let path): path
            case .synthesize: ""
            }
        }
    }

    /// What a request gets that no recording answers.
    public enum MissPolicy: String, Sendable, CaseIterable {
        /// The platform's error shape with status 404 and the closest recordings.
        case error
        /// A reply that is made up by the API definition.
        case synthesize
        /// What the upstream answers.
        case forward
    }

    /// Where answers come from.
    public var mode: Mode
    /// What a request gets that no recording answers; `error` in replay, `synthesize` where nothing is recorded.
    public var missPolicy: MissPolicy
    /// How much synthesized replies hold.
    public var synthesis = SynthesisLevel.typical
    /// What becomes of a request that the API definition does not allow, where the reply is synthesized.
    public var validation = ValidationMode.enforce
    /// Where requests are forwarded to; needed to record, and by the miss policy `forward`.
    public var upstream: Upstream?
    /// The client at the upstream: the mock's own for the miss policy `forward`, a test's where it records.
    public var upstreamClient: OAuthClient?
    /// A PEM file with the CAs that may vouch for the upstream, and no others; nil: those of the system.
    public var upstreamCAFile: String?
    /// How long the upstream may be silent, in seconds, before a request to it is answered 504.
    public var upstreamTimeoutSeconds = 60
    /// What of the upstream's answers is recorded.
    public var recordMode = RecordMode.all
    /// The name of the recording.
    public var recordName = "recording"
    /// Whether only requests that change nothing are forwarded.
    public var isReadOnly = false
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
    /// Who can log in on the login page; without anybody, ``OAuthUser/demo`` can where the demo client can.
    public var users: [OAuthUser] = []
    /// Whether the login page is skipped: the first user is logged in at once.
    public var consentsByItself = false
    /// Whether one recording that cannot be read keeps the server from starting.
    public var strictRecordings = false
    /// What the default session begins with of what requests have made, changed and deleted; nil: nothing.
    public var world: WorldSnapshot?
    /// The fault rules that every session begins with.
    public var faults: [FaultRule] = []
    /// What decides where sessions draw lots, unless they bring a seed of their own: the same seed, the same run.
    public var seed: UInt64 = 0
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
    public init(_ mode: Mode) {
        self.mode = mode
        missPolicy = if case .synthesize = mode { .synthesize } else { .error }
    }

    /// Whether recordings are read at the start and answer requests.
    package var replaysRecordings: Bool {
        switch mode {
        case .replay: true
        case .record: recordMode != .all
        case .synthesize: false
        }
    }

    /// Whether the mode records, and so forwards.
    private var isRecording: Bool { if case .record = mode { true } else { false } }

    /// Whether the demo client may log in: only where nothing reaches a real platform, and nobody but this machine.
    package var hasDemoClient: Bool {
        guard !isRecording else { return false }
        return isLoopback && missPolicy != .forward
    }

    /// Whether the admin side shows secrets in full.
    package var showsSecrets: Bool {
        guard !isRecording else { return false }
        return isLoopback
    }

    /// Whether the server can be reached from this machine only.
    package var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
    }
}

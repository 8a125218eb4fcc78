import PlatformCore

/// Which requests go to the upstream.
enum Forwarding: Sendable {
    /// None: the network is never touched.
    case nothing
    /// All of them.
    case everything(UpstreamStep)
    /// OAuth, and what no recording answers; the recording grows.
    case missing(UpstreamStep)
    /// All of them, but those that are for one of these recordings, which exist already.
    case once(UpstreamStep, existing: RecordedNames)
    /// What no recording answers, by the mock's own login.
    case misses(UpstreamStep)

    /// The step that answers a request instead of everything that the mock itself would do; nil: the mock does.
    func step(for context: RequestContext) -> UpstreamStep? {
        switch self {
        case .nothing, .misses: nil
        case .everything(let step): step
        case .once(let step, let existing):
            existing.contains(step.recordingName(of: context)) ? nil : step
        case .missing(let step):
            if context.route == .token || context.route == .login || !context.isRecorded { step } else { nil }
        }
    }

    /// The step that answers what turns out to be a miss.
    var missStep: UpstreamStep? {
        switch self {
        case .nothing, .everything, .once: nil
        case .missing(let step), .misses(let step): step
        }
    }

    /// Whether a session's logins go to the upstream by the session's own credentials.
    func forwardsLogins(of session: String) -> Bool {
        switch self {
        case .nothing, .misses: false
        case .everything, .missing: true
        case .once(let step, let existing): !existing.contains(step.recorder?.name(of: session) ?? "")
        }
    }

    /// What records, if anything does.
    var recorder: Recorder? { anyStep?.recorder }

    /// The step that answers some requests, whichever they are.
    private var anyStep: UpstreamStep? {
        switch self {
        case .nothing: nil
        case .everything(let step), .missing(let step), .once(let step, _), .misses(let step): step
        }
    }

    /// Closes the connections to the upstream; what is under way goes on to its end.
    func close() async {
        #if os(Linux)
            await (anyStep?.transport as? LoopTransports)?.close()
        #endif
    }

    /// The names of recordings that are replayed and not recorded; nil where that depends on no name.
    var existing: RecordedNames? {
        if case .once(_, let existing) = self { existing } else { nil }
    }
}

extension RequestContext {
    /// Whether a recording answers it; nothing is taken.
    var isRecorded: Bool {
        session.replayer.key(role, request).map { session.replayer.canAnswer($0, request) } ?? false
    }
}

extension Forwarding {
    /// What a configuration asks for; `existing` are the names of the recordings that are there.
    ///
    /// - Throws: `MockPlatformError` when the upstream is missing.
    init(_ configuration: MockConfiguration, existing: Set<String>) throws(MockPlatformError) {
        switch (configuration.mode, configuration.recordMode) {
        case (.replay, _):
            guard configuration.missPolicy == .forward else {
                self = .nothing
                return
            }
            self = .misses(try Self.step(configuration, recorder: nil))
        case (.synthesize, _), (.record, .none): self = .nothing
        case (.record(let directory), let mode):
            let recorder = Recorder(
                directory: directory, defaultName: configuration.recordName, isAdding: mode == .new,
                log: configuration.log)
            let step = try Self.step(configuration, recorder: recorder)
            switch mode {
            case .once: self = .once(step, existing: RecordedNames(existing))
            case .new: self = .missing(step)
            case .all, .none: self = .everything(step)
            }
        }
    }

    private static func step(
        _ configuration: MockConfiguration, recorder: Recorder?
    ) throws(MockPlatformError) -> UpstreamStep {
        guard let upstream = configuration.upstream else {
            throw MockPlatformError("say where requests go: --upstream mypurecloud.com, or --upstream URL")
        }
        let transport = try UpstreamTransport.make(configuration)
        var login: UpstreamLogin?
        if recorder == nil {
            guard let client = configuration.upstreamClient else {
                throw MockPlatformError(
                    "forwarding logs in by itself: set MOCKSERVER_UPSTREAM_CLIENT_ID and MOCKSERVER_UPSTREAM_CLIENT_SECRET"
                )
            }
            login = UpstreamLogin(
                upstream: upstream, transport: transport, clientID: client.clientID, secret: client.clientSecret,
                idleTimeout: .seconds(configuration.upstreamTimeoutSeconds))
        }
        return UpstreamStep(
            upstream: upstream, transport: transport, recorder: recorder, isReadOnly: configuration.isReadOnly,
            login: login, idleTimeout: .seconds(configuration.upstreamTimeoutSeconds), log: configuration.log)
    }
}

public import HTTPServer
public import PlatformCore

/// The mock of the Genesys Cloud Platform API: one server with its sessions, recordings and tokens.
///
/// ```swift
/// let mock = try await MockPlatform.start(.replay("recordings"))
/// print(mock.url)  // http://127.0.0.1:49152
/// await mock.stop()
/// ```
///
/// Any number of them run in one process.
public final class MockPlatform: Sendable {
    /// The version of this mock.
    public static let version = "0.1.0"
    /// What was set before the start.
    public let configuration: MockConfiguration
    /// What loading the recordings had to complain about.
    public let warnings: [String]
    let sessions: SessionRegistry
    let sessionIndex = SessionIndex()
    let shelf: RecordingShelf
    let metrics = Metrics()
    let uptime = Stopwatch()
    let forwarding: Forwarding
    private let locator: RequestLocator
    private let oauth: OAuthStep
    private let replay: ReplayStep
    /// Whether every request is told, looked up once because every request asks.
    private let logsRequests: Bool
    private let listener: Late<HTTPListener>
    private let watcher = Late<Task<Void, Never>>()

    /// Starts a mock with the defaults of embedding: on loopback, on a free port.
    ///
    /// - Throws: `MockPlatformError` when the recordings cannot be read or the port is taken.
    public static func start(_ mode: MockConfiguration.Mode) async throws -> MockPlatform {
        try await start(MockConfiguration(mode))
    }

    /// Starts a mock.
    ///
    /// - Throws: `MockPlatformError` when the recordings cannot be read or the port is taken.
    public static func start(_ configuration: MockConfiguration) async throws -> MockPlatform {
        let platform = try MockPlatform(configuration)
        try await platform.openRecording()
        var options = HTTPListener.Configuration(
            host: configuration.host, port: configuration.port, workers: configuration.workers)
        options.maximumBodyBytes = configuration.maximumBodyBytes
        do {
            platform.listener.set(try HTTPListener.start(options, responder: platform))
            platform.watchRecordings()
        } catch {
            // Nobody will stop what has not started: the file that it would record into goes.
            await platform.forwarding.recorder?.discardAll()
            throw MockPlatformError(error.description)
        }
        return platform
    }

    init(_ configuration: MockConfiguration) throws {
        self.configuration = configuration
        let loaded: LoadedRecordings
        do throws(RecordingError) {
            loaded = try LoadedRecordings(configuration)
        } catch {
            throw MockPlatformError(error.description)
        }
        forwarding = try Forwarding(configuration, existing: Set(loaded.library.recordings.map(\.name)))
        warnings = loaded.warnings
        for warning in warnings { configuration.log(.warning, warning) }
        var clients = configuration.clients
        if configuration.hasDemoClient { clients.append(.demo) }
        clients += loaded.library.clientIDs.map(OAuthClient.recorded)
        shelf = RecordingShelf(loaded.library)
        var traits = Session.Traits()
        traits.forwarding = forwarding
        traits.synthesizes = configuration.missPolicy == .synthesize
        traits.seed = configuration.seed
        traits.world = configuration.world
        let standard = Session(
            id: SessionRegistry.standardID, index: sessionIndex, clients: clients, users: configuration.users,
            library: loaded.library, faults: configuration.faults, traits: traits)
        sessions = SessionRegistry(standard: standard, index: sessionIndex)
        locator = RequestLocator(sessions: sessions, region: configuration.region)
        oauth = OAuthStep(configuration)
        replay = ReplayStep(
            log: configuration.log, mend: loaded.mend,
            synthesizer: Synthesizer(configuration.synthesis, configuration.validation))
        listener = Late()
        logsRequests = configuration.log.level == .debug
    }

    /// The port that the mock listens on.
    public var port: Int { listener.value?.port ?? 0 }

    /// The base URL for API, OAuth and admin calls, for example `http://127.0.0.1:8080`.
    public var url: String {
        let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
        return "http://\(host):\(port)"
    }

    /// The number of recorded interactions that are replayed.
    public var interactionCount: Int { sessions.standard.replayer.library.count }

    /// The names of the recordings that are replayed, sorted as they play.
    public var recordingNames: [String] { shelf.names }

    /// Whether ``OAuthClient/demo`` may log in: on loopback only, and never where requests are forwarded.
    public var hasDemoClient: Bool { configuration.hasDemoClient }

    var connections: (open: Int, accepted: Int) {
        (listener.value?.openConnections ?? 0, listener.value?.acceptedConnections ?? 0)
    }

    /// Lets replies that are under way finish, closes every connection and frees the port.
    ///
    /// What was recorded is saved.
    ///
    /// - Returns: what could not be saved, and why; nothing, if all is well.
    @discardableResult
    public func stop() async -> [String] {
        // Events have no end of their own that a drain could wait for.
        for session in sessions.all { session.events.close() }
        await listener.value?.stop()
        watcher.value?.cancel()
        let problems = await forwarding.recorder?.saveAll().map(\.description) ?? []
        await forwarding.close()
        return problems
    }
}

// MARK: - Recordings

extension MockPlatform {
    /// Makes the file that is recorded into, so that what is wrong with it is known at the start.
    private func openRecording() async throws(MockPlatformError) {
        guard let recorder = forwarding.recorder else { return }
        UnsavedFile.removeAbandoned(in: recorder.directory)
        if let existing = forwarding.existing, existing.contains(recorder.defaultName) { return }
        do throws(RecordingError) { try await recorder.open(recorder.defaultName) } catch {
            throw MockPlatformError(error.description)
        }
        configuration.log(
            .info, "recording from \(configuration.upstream?.description ?? "") into \(recorder.directory)")
        configuration.log(.warning, "personal data is recorded as it comes; secrets are replaced")
    }

    /// Reads the recordings again whenever they change.
    private func watchRecordings() {
        guard configuration.replaysRecordings else { return }
        let watch = RecordingsWatcher(directory: configuration.mode.directory, log: configuration.log)
        // Ended by `stop`.
        watcher.set(
            Task { [sessions, shelf] in
                await watch.run(every: .seconds(1)) { sessions.replay($0, from: shelf) }
            })
    }

    /// Answers requests by the recording that was just saved, without waiting until the watch sees it.
    func replaySavedRecording() {
        guard configuration.replaysRecordings else { return }
        do throws(RecordingError) {
            let loaded = try LoadedRecordings(directory: configuration.mode.directory, strict: true)
            sessions.replay(loaded.library, from: shelf)
        } catch {
            configuration.log(.error, "\(error) The recordings stay as they were.")
        }
    }
}

// MARK: - The way of a request

extension MockPlatform: HTTPResponder {
    /// Answers one request: context, admin, `OPTIONS`, then the platform's side, which is journaled.
    public func respond(to request: HTTPRequest) -> Reply {
        let context: RequestContext
        do throws(PlatformError) {
            context = try locator.locate(request)
        } catch {
            // Pages may not read the admin side, whatever it answers.
            return .ready(locator.isAdmin(request) ? error.response() : decorated(error.response()))
        }
        if context.route == .admin { return AdminAPI(self).answer(context) }
        return context.request.isMethod("OPTIONS") ? options(context) : reply(answer(context), context)
    }

    /// A preflight is the mock's own to answer; any other `OPTIONS` goes upstream, or is answered as it was recorded.
    private func options(_ context: RequestContext) -> Reply {
        let forwarding = context.session.traits.forwarding
        if !CORS.isPreflight(context.request) {
            if let upstream = forwarding.step(for: context) { return reply(faulted(context, upstream.answer), context) }
            if forwarding.missStep != nil || context.isRecorded {
                return reply(faulted(context, replay.answer), context)
            }
        }
        return .ready(CORS.options(context.request))
    }

    private func reply(_ answer: PendingAnswer, _ context: RequestContext) -> Reply {
        if case .ready(let answer) = answer { return .ready(finish(answer, context, context.arrival)) }
        return answer.map { self.finish($0, context, context.session.clock.now()) }
    }

    /// The platform's side: what the session's fault rules decide, around or instead of everything else.
    private func answer(_ context: RequestContext) -> PendingAnswer {
        // Asked here already: without rules no closure is made.
        guard context.session.faults.isActive else { return answerWell(context) }
        return faulted(context, answerWell)
    }

    private func faulted(_ context: RequestContext, _ rest: @escaping FaultStep.Rest) -> PendingAnswer {
        guard let decision = context.session.faults.decision(for: context) else { return rest(context) }
        return FaultStep(decision: decision, rest: rest).answer(context)
    }

    /// The upstream where it is to answer, else OAuth, authorization, limits, replay.
    private func answerWell(_ context: RequestContext) -> PendingAnswer {
        if let upstream = context.session.traits.forwarding.step(for: context) { return upstream.answer(context) }
        guard context.route == .api else { return oauth.answer(context).map { .ready($0) } ?? replay.answer(context) }
        do throws(PlatformError) {
            let (token, record) = try authorize(context)
            return context.session.limiter.answer(context, token) {
                if let answer = TokensMe.answer(context, token: token, record: record) { return .ready(answer) }
                return replay.answer(context)
            }
        } catch {
            context.session.replayer.passRefusal(of: context)
            return .ready(Answer(error.response(), .unauthorized))
        }
    }

    /// Checks the bearer token that every API call needs, and what its holder is allowed.
    private func authorize(_ context: RequestContext) throws(PlatformError) -> (BearerToken, TokenRecord) {
        guard let token = context.token else { throw .authenticationRequired }
        let record = try context.session.tokens.use(token, region: context.region, now: context.arrival)
        try PermissionCheck.check(context, record)
        return (token, record)
    }

    /// Notes the exchange and adds what every answer of the platform's side has; `now` is when it goes out.
    private func finish(_ answer: Answer, _ context: RequestContext, _ now: Instant) -> HTTPResponse {
        let micros = context.start.microseconds
        context.session.note(answer, to: context, durationMicros: micros)
        metrics.count(answer.outcome, answer.response.status, durationMicros: micros)
        if answer.faultRule != nil { metrics.countFault() }
        if logsRequests { logRequest(answer, context, micros) }
        // A recorded response is made ready when it is read.
        var response = answer.interaction == nil ? decorated(answer.response) : answer.response
        response.dateSeconds = now.seconds
        return response
    }

    private func logRequest(_ answer: Answer, _ context: RequestContext, _ micros: Int) {
        let request = context.request
        let line = "\(request.method) \(request.shownTarget) \(answer.response.status.code)"
        configuration.log(.debug, "\(line) \(answer.outcome.rawValue) \(micros) µs")
    }

    private func decorated(_ response: HTTPResponse) -> HTTPResponse {
        var response = response
        response.addedFields = CORS.fields
        return response
    }

    /// Renders a request that is no HTTP in the platform's shape.
    public func refuse(_ failure: HTTPRequestFailure) -> HTTPResponse {
        let code =
            switch failure.status {
            case 408: "client.timeout"
            case 413: "request.entity.too.large"
            case 501: "not.implemented"
            case 503: "service.unavailable"
            default: "bad.request"
            }
        return decorated(PlatformError(failure.status, code, "The request was refused: \(failure.reason).").response())
    }
}

/// An answer that is there, or one that has to wait for something.
typealias PendingAnswer = Pending<Answer>

/// Why a mock could not start: what, where, and what to do.
public struct MockPlatformError: Error, Sendable, CustomStringConvertible {
    /// What, where, and what to do.
    public let description: String

    init(_ description: String) { self.description = description }
}

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
    let metrics = Metrics()
    let uptime = Stopwatch()
    private let locator: RequestLocator
    private let tokenEndpoint: TokenEndpoint
    private let replay: ReplayStep
    private let listener: Late<HTTPListener>

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
        var options = HTTPListener.Configuration(
            host: configuration.host, port: configuration.port, workers: configuration.workers)
        options.maximumBodyBytes = configuration.maximumBodyBytes
        do {
            platform.listener.set(try HTTPListener.start(options, responder: platform))
        } catch {
            throw MockPlatformError(error.description)
        }
        return platform
    }

    init(_ configuration: MockConfiguration) throws {
        self.configuration = configuration
        let directory =
            switch configuration.mode {
            case .replay(let path): path
            }
        let loaded: LoadedRecordings
        do throws(RecordingError) {
            loaded = try LoadedRecordings(directory: directory, strict: configuration.strictRecordings)
        } catch {
            throw MockPlatformError(error.description)
        }
        warnings = loaded.warnings
        for warning in warnings { configuration.log(.warning, warning) }
        var clients = configuration.clients
        if configuration.isLoopback { clients.append(.demo) }
        clients += loaded.library.clientIDs.map {
            OAuthClient(clientID: $0, clientSecret: "", name: "", origin: .recorded)
        }
        sessions = SessionRegistry(standard: Session(id: "default", clients: clients, library: loaded.library))
        locator = RequestLocator(sessions: sessions, region: configuration.region)
        tokenEndpoint = TokenEndpoint(acceptsAnyClient: configuration.acceptsAnyClient)
        replay = ReplayStep(log: configuration.log, mend: loaded.mend)
        listener = Late()
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

    /// Whether ``OAuthClient/demo`` may log in: on loopback only.
    public var hasDemoClient: Bool { configuration.isLoopback }

    var connections: (open: Int, accepted: Int) {
        (listener.value?.openConnections ?? 0, listener.value?.acceptedConnections ?? 0)
    }

    /// Lets replies that are under way finish, closes every connection and frees the port.
    public func stop() async { await listener.value?.stop() }
}

// MARK: - The way of a request

extension MockPlatform: HTTPResponder {
    /// Answers one request: context, admin, preflight, then the platform's side, which is journaled.
    public func respond(to request: HTTPRequest) -> Reply {
        let context: RequestContext
        do throws(PlatformError) {
            context = try locator.locate(request)
        } catch {
            // Pages may not read the admin side, whatever it answers.
            return .ready(locator.isAdmin(request) ? error.response() : decorated(error.response()))
        }
        if context.route == .admin { return .ready(AdminAPI(self).answer(context)) }
        if let preflight = CORS.preflight(context.request) { return .ready(preflight) }
        switch answer(context) {
        case .ready(let answer): return .ready(finish(answer, context))
        case .later(let make): return .later { self.finish(await make(), context) }
        }
    }

    /// The platform's side: OAuth, authorization, replay.
    private func answer(_ context: RequestContext) -> PendingAnswer {
        if context.route == .token { return .ready(tokenEndpoint.answer(context)) }
        guard context.route == .api else { return replay.answer(context) }
        do throws(PlatformError) {
            let (token, record) = try authorize(context)
            if let answer = TokensMe.answer(context, token: token, record: record) { return .ready(answer) }
            return replay.answer(context)
        } catch {
            return .ready(Answer(error.response(), .unauthorized))
        }
    }

    /// Checks the bearer token that every API call needs.
    private func authorize(_ context: RequestContext) throws(PlatformError) -> (BearerToken, TokenRecord) {
        guard let token = context.token else { throw .authenticationRequired }
        return (
            token, try context.session.tokens.use(token, region: context.region, now: context.arrival)
        )
    }

    /// Notes the exchange and adds what every answer of the platform's side has.
    private func finish(_ answer: Answer, _ context: RequestContext) -> HTTPResponse {
        let micros = context.start.microseconds
        context.session.journal.append(context, answer, durationMicros: micros)
        metrics.count(answer.outcome, answer.response.status, durationMicros: micros)
        configuration.log(
            .debug,
            "\(context.request.method) \(context.request.shownTarget) \(answer.response.status.code) "
                + "\(answer.outcome.rawValue) \(micros) µs")
        // A recorded response is made ready when it is read.
        var response = answer.interaction == nil ? decorated(answer.response) : answer.response
        response.dateSeconds = context.arrival.seconds
        return response
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
enum PendingAnswer: Sendable {
    case ready(Answer)
    case later(@Sendable () async -> Answer)
}

/// Why a mock could not start: what, where, and what to do.
public struct MockPlatformError: Error, Sendable, CustomStringConvertible {
    /// What, where, and what to do.
    public let description: String

    init(_ description: String) { self.description = description }
}

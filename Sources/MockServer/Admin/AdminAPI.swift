import HTTPServer
import PlatformCore

/// `/__admin`: the side of the mock that tests and people steer it by; `admin-api.md` is its contract.
struct AdminAPI {
    /// What one call may look at.
    struct Call {
        let platform: MockPlatform
        let session: Session
        let request: HTTPRequest
        /// The parts of the path that a route's `*` stands for.
        let arguments: [String]
        let query: FormFields
        let now: Instant
    }

    private typealias Ready = @Sendable (Call) throws(PlatformError) -> HTTPResponse
    private typealias Later = @Sendable (Call) async throws(PlatformError) -> HTTPResponse

    /// What answers a call: at once, or after waiting for something.
    private enum Handler: Sendable {
        case ready(Ready)
        case later(Later)
    }

    /// A call that the API offers.
    private struct Route {
        let method: HTTPMethod
        let path: [String]
        let answer: Handler

        init(_ method: HTTPMethod, _ path: String, _ answer: @escaping Ready) {
            self.init(method, path, handler: .ready(answer))
        }

        init(_ method: HTTPMethod, _ path: String, later answer: @escaping Later) {
            self.init(method, path, handler: .later(answer))
        }

        private init(_ method: HTTPMethod, _ path: String, handler: Handler) {
            self.method = method
            self.path = path.split(separator: "/").map(String.init)
            answer = handler
        }

        /// What the `*` of this route stand for in `path`, or nil when the route is another.
        func arguments(in path: [String]) -> [String]? {
            guard path.count == self.path.count else { return nil }
            var arguments: [String] = []
            for (part, pattern) in zip(path, self.path) where part != pattern {
                guard pattern == "*" else { return nil }
                arguments.append(part)
            }
            return arguments
        }
    }

    private static let routes: [Route] = [
        Route(.get, "health", AdminStatus.health),
        Route(.get, "ready", AdminStatus.ready),
        Route(.get, "metrics", AdminStatus.metrics),
        Route(.get, "sessions", AdminSessions.list),
        Route(.post, "sessions", later: AdminSessions.create),
        Route(.get, "sessions/*", AdminSessions.one),
        Route(.delete, "sessions/*", later: AdminSessions.remove),
        Route(.post, "reset", AdminSessions.reset),
        Route(.get, "clients", AdminClients.list),
        Route(.post, "clients", AdminClients.create),
        Route(.patch, "clients/*", AdminClients.change),
        Route(.delete, "clients/*", AdminClients.remove),
        Route(.get, "users", AdminUsers.list),
        Route(.post, "users", AdminUsers.put),
        Route(.get, "saml", AdminSAML.list),
        Route(.post, "saml", AdminSAML.put),
        Route(.get, "oauth", AdminOAuth.show),
        Route(.put, "oauth", AdminOAuth.change),
        Route(.get, "tokens", AdminTokens.list),
        Route(.post, "tokens/expire", AdminTokens.expire),
        Route(.post, "tokens/revoke", AdminTokens.revoke),
        Route(.get, "clock", AdminClock.show),
        Route(.put, "clock", AdminClock.change),
        Route(.get, "limits", AdminLimits.show),
        Route(.put, "limits", AdminLimits.change),
        Route(.get, "faults", AdminFaults.list),
        Route(.post, "faults", AdminFaults.create),
        Route(.delete, "faults", AdminFaults.removeAll),
        Route(.delete, "faults/*", AdminFaults.remove),
        Route(.get, "requests", AdminRequests.list),
        Route(.delete, "requests", AdminRequests.clear),
        Route(.get, "requests/count", AdminRequests.count),
        Route(.get, "requests/unmatched", AdminRequests.unmatched),
        Route(.get, "requests/*", AdminRequests.one),
        Route(.post, "verify", AdminVerify.verify),
        Route(.get, "verdicts", AdminVerdicts.list),
        Route(.get, "coverage", AdminCoverage.show),
        Route(.get, "events", AdminEvents.stream),
        Route(.get, "recordings", later: AdminRecordings.list),
        Route(.get, "recordings/*", AdminRecordings.one),
        Route(.post, "recordings/*/start", later: AdminRecordings.start),
        Route(.post, "recordings/*/stop", later: AdminRecordings.stop),
        Route(.post, "recordings/*/discard", later: AdminRecordings.discard),
    ]

    private let platform: MockPlatform

    init(_ platform: MockPlatform) { self.platform = platform }

    /// Answers an admin call, or says why not.
    func answer(_ context: RequestContext) -> Reply {
        do throws(PlatformError) {
            try AdminAccess(platform.configuration).check(context.request)
            return try dispatch(context)
        } catch {
            return .ready(error.response())
        }
    }

    private func dispatch(_ context: RequestContext) throws(PlatformError) -> Reply {
        let path = context.request.path.split(separator: "/").dropFirst().map { PercentCoding.decode($0) ?? "" }
        let matching = Self.routes.filter { $0.arguments(in: path) != nil }
        guard !matching.isEmpty else { throw Self.unknownCall(path) }
        // HEAD is GET without the body, which the server leaves out.
        let method = context.request.isMethod("HEAD") ? .get : context.request.method
        guard let route = matching.first(where: { $0.method == method }) else {
            throw .methodNotAllowed(context.request.method, allowed: Self.methods(of: matching))
        }
        let query = FormFields.parse(context.request.query)
        let call = Call(
            platform: platform, session: try session(context, query), request: context.request,
            arguments: route.arguments(in: path) ?? [], query: query, now: context.arrival)
        switch route.answer {
        case .ready(let answer): return .ready(try answer(call))
        case .later(let answer):
            return .later {
                // What a call has begun is finished, whether its client waits for it or not.
                await sheltered {
                    do throws(PlatformError) { return try await answer(call) } catch { return error.response() }
                }
            }
        }
    }

    /// Each method once, and HEAD wherever GET works.
    private static func methods(of routes: [Route]) -> [HTTPMethod] {
        let methods = routes.flatMap { $0.method == .get ? [.get, .head] : [$0.method] }
        return methods.enumerated().filter { methods.firstIndex(of: $1) == $0 }.map(\.element)
    }

    /// The session that the call speaks for; `?session=` counts when nothing else names one.
    private func session(_ context: RequestContext, _ query: FormFields) throws(PlatformError) -> Session {
        guard let id = query["session"], !context.namesSession else { return context.session }
        guard let session = platform.sessions.session(id: id) else { throw .unknownSession(id) }
        return session
    }

    private static func unknownCall(_ path: [String]) -> PlatformError {
        let calls = routes.map { "\($0.method) /__admin/\($0.path.joined(separator: "/"))" }.joined(separator: ", ")
        return PlatformError(
            404, "not.found", "There is no admin call '\(path.joined(separator: "/"))'. There are: \(calls).")
    }
}

extension HTTPResponse {
    /// What an admin call answers.
    init(admin json: JSON, status: HTTPStatus = 200) {
        self.init(status: status, json: json)
    }
}

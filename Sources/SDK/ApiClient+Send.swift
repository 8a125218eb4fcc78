import HTTPTransport
import PlatformCore

extension ApiClient {
    /// Makes a call and returns its value.
    ///
    /// Cancelling the task ends the transfer.
    public func send<Response>(_ call: APICall<Response>) async throws(ApiError) -> Response {
        let (outgoing, reply, attempts) = try await exchange(call.request)
        return try decode(call, outgoing, reply, attempts)
    }

    /// Makes a call and returns its value with status and header fields.
    public func sendExtended<Response>(
        _ call: APICall<Response>
    ) async throws(ApiError) -> ExtendedResponse<Response> {
        let (outgoing, reply, attempts) = try await exchange(call.request)
        let value = try decode(call, outgoing, reply, attempts)
        return ExtendedResponse(status: reply.status.code, headers: reply.fields, body: value, bytes: reply.body)
    }

    private func decode<Response>(
        _ call: APICall<Response>, _ outgoing: Outgoing, _ reply: Reply, _ attempts: Int
    ) throws(ApiError) -> Response {
        do throws(DecodingFailure) {
            return try call.decode(reply.body)
        } catch {
            let failure = ApiError(.decoding, error.description, response: reply.extended, cause: error)
            throw outgoing.describe(failure, attempts: attempts)
        }
    }
}

// MARK: - The way of a call

extension ApiClient {
    /// A call from its hooks to a response that is a success.
    func exchange(
        _ request: APIRequest, streams: Bool = false
    ) async throws(ApiError) -> (Outgoing, Reply, attempts: Int) {
        var outgoing = try Outgoing(request, snapshot, flights: keeper.endedFlights, streams: streams)
        try await runPreHooks(&outgoing)
        var attempts = 0
        do throws(ApiError) {
            let reply = try await reply(to: outgoing, &attempts)
            try await runPostHooks(outgoing, reply)
            guard reply.isSuccess else { throw reply.failure(now: timing.wall.now()) }
            return (outgoing, reply, attempts)
        } catch {
            throw outgoing.describe(error, attempts: attempts)
        }
    }

    /// Sends until there is a response to keep: once more after a refresh, and as the retry policy says.
    private func reply(to outgoing: Outgoing, _ attempts: inout Int) async throws(ApiError) -> Reply {
        var hasResent = false
        while true {
            attempts += 1
            let attempt = try await attempt(outgoing, mayRecover: !hasResent)
            if try await recovered(attempt, outgoing) {
                hasResent = true
                attempts -= 1
                continue
            }
            guard let delay = delay(after: attempt, outgoing, attempts) else {
                return try keep(attempt, outgoing)
            }
            log(attempt, outgoing, isFinal: false)
            try await sleep(delay)
        }
    }

    /// One transfer, behind limiter and gate, with the token that is current when it starts.
    private func attempt(_ outgoing: Outgoing, mayRecover: Bool) async throws(ApiError) -> Attempt {
        let snapshot = outgoing.snapshot
        if let wait = snapshot.limiter?.reserve(now: timing.now()), wait > .zero { try await sleep(wait) }
        guard await snapshot.channel.gate.enter(snapshot.endpoints.apiOrigin) else { throw .cancelledInQueue }
        defer { snapshot.channel.gate.leave(snapshot.endpoints.apiOrigin) }
        var request = outgoing.transport
        let token = try await authorize(&request, outgoing)
        let result = await transfer(request, outgoing)
        var attempt = Attempt(sent: request.fields, result: result)
        // Before the place is given away, so that nobody takes it with the token that was refused.
        if mayRecover, let token, attempt.isUnauthorized {
            attempt.recovery = keeper.recover(from: token, since: outgoing.flights, snapshot.rules, renewal)
        }
        return attempt
    }

    /// Adds the access token to a request; nil when the app brought its own, or nobody is logged in.
    private func authorize(
        _ request: inout TransportRequest, _ outgoing: Outgoing
    ) async throws(ApiError) -> String? {
        guard outgoing.authorizes,
            let token = try await keeper.token(since: outgoing.flights, outgoing.snapshot.rules, renewal)
        else { return nil }
        request.fields.append("Bearer " + token, for: .authorization)
        return token
    }

    private func transfer(
        _ request: TransportRequest, _ outgoing: Outgoing
    ) async -> Result<Reply, TransportError> {
        do throws(TransportError) {
            let response = try await outgoing.snapshot.channel.transport.send(request, options: outgoing.options)
            let staysStream = outgoing.streams && 200..<300 ~= response.status.code
            let limit = outgoing.snapshot.maximumResponseBytes
            let body = staysStream ? [] : try await response.body.collect(upTo: limit)
            return .success(
                Reply(
                    status: response.status, fields: response.fields, body: body,
                    stream: staysStream ? response.body : nil))
        } catch {
            return .failure(error)
        }
    }

    /// Waits for a new token where the old one was refused; true: send again.
    private func recovered(_ attempt: Attempt, _ outgoing: Outgoing) async throws(ApiError) -> Bool {
        // A body that cannot be sent again leaves the 401 as the outcome; the next call has the new token.
        guard attempt.needsRecovery, outgoing.isRepeatable else { return false }
        log(attempt, outgoing, isFinal: false)
        switch attempt.recovery {
        case .none, .resend: return true
        case .wait(let flight, let limit):
            try await TokenKeeper.wait(for: flight, within: limit, outgoing.snapshot.rules)
            return true
        case .failed(let error): throw error
        }
    }

    private func delay(after attempt: Attempt, _ outgoing: Outgoing, _ attempts: Int) -> Duration? {
        let policy = outgoing.retryPolicy
        guard attempts < policy.maximumAttempts, outgoing.isRepeatable,
            let failure = attempt.failure(now: timing.wall.now())
        else { return nil }
        return policy.delay(
            after: failure, attempts: attempts, isIdempotent: outgoing.request.isIdempotent, random: timing.random())
    }

    /// Logs the last attempt and returns its response.
    private func keep(_ attempt: Attempt, _ outgoing: Outgoing) throws(ApiError) -> Reply {
        log(attempt, outgoing, isFinal: true)
        switch attempt.result {
        case .success(let reply): return reply
        case .failure(let error): throw ApiError(error)
        }
    }
}

// MARK: - Steps

extension ApiClient {
    private func runPreHooks(_ outgoing: inout Outgoing) async throws(ApiError) {
        for hook in outgoing.snapshot.preHooks {
            do { try await hook(&outgoing.transport) } catch {
                throw outgoing.describe(ApiError(hook: "pre hook", error), attempts: 0)
            }
        }
    }

    private func runPostHooks(_ outgoing: Outgoing, _ reply: Reply) async throws(ApiError) {
        for hook in outgoing.snapshot.postHooks {
            do { try await hook(outgoing.transport, reply.response) } catch { throw ApiError(hook: "post hook", error) }
        }
    }

    func sleep(_ duration: Duration) async throws(ApiError) {
        do { try await timing.sleep(duration) } catch {
            throw ApiError(.cancelled, "the task was cancelled while its call waited to be sent")
        }
    }

    /// Logs one attempt; one that is not the last is no error.
    private func log(_ attempt: Attempt, _ outgoing: Outgoing, isFinal: Bool) {
        let isFailure = isFinal && !attempt.isSuccess
        guard config.logger.logs(isFailure: isFailure) else { return }
        var exchange = LoggedExchange(
            date: timing.wall.now(), method: outgoing.request.method, url: outgoing.shownURL,
            requestFields: attempt.sent, isFailure: isFailure)
        if case .bytes(let bytes) = outgoing.transport.body { exchange.requestBody = bytes }
        switch attempt.result {
        case .success(let reply):
            exchange.status = reply.status.code
            exchange.responseFields = reply.fields
            exchange.responseBody = reply.body
        case .failure(let error): exchange.error = error.description
        }
        config.logger.log(exchange)
    }
}

/// One attempt, how it ended, and what is done about it.
private struct Attempt {
    /// The fields that went out.
    let sent: HTTPFields
    let result: Result<Reply, TransportError>
    var recovery = TokenKeeper.Recovery.none

    init(sent: HTTPFields, result: Result<Reply, TransportError>) {
        self.sent = sent
        self.result = result
    }

    var isUnauthorized: Bool {
        if case .success(let reply) = result { reply.status.code == 401 } else { false }
    }

    var needsRecovery: Bool { if case .none = recovery { false } else { true } }

    var isSuccess: Bool {
        if case .success(let reply) = result { reply.isSuccess } else { false }
    }

    /// The failure as the retry policy looks at it; nil when there is none.
    func failure(now: Instant) -> RetryPolicy.Failure? {
        switch result {
        case .success(let reply):
            reply.isSuccess ? nil : .status(reply.status.code, retryAfter: reply.fields.retryAfter(now: now))
        case .failure(let error): .transport(error)
        }
    }
}

extension ApiError {
    static var cancelledInQueue: ApiError {
        ApiError(.cancelled, "the task was cancelled while its call waited for its turn")
    }

    init(_ error: TransportError) {
        self.init(error.phase == .cancelled ? .cancelled : .transport, error.description, cause: error)
    }

    fileprivate init(hook name: String, _ error: any Error) {
        // What a hook throws of ours, such as a refusal by a call that it makes itself, is told in its own words.
        self.init(.hook, "the \(name) threw: \(error)", cause: error)
    }
}

import HTTPServer
import HTTPTransport
import PlatformCore

/// Sends a request on to the upstream, hands its reply to the client while it comes, and records the exchange.
///
/// A class, because it goes along with every request: a struct of so many parts would be copied part by part.
final class UpstreamStep: Sendable {
    /// Replies up to this size are handed over whole, with `Content-Length`.
    private static let wholeReplyLimit = 262_144
    /// Replies up to this size are recorded; a larger one streams through.
    static let recordedReplyLimit = 64 * 1_048_576

    let upstream: Upstream
    let transport: any Transport
    /// Nil when nothing is recorded.
    let recorder: Recorder?
    /// Whether requests that could change something are kept from the upstream.
    let isReadOnly: Bool
    /// The mock's own login, whose token replaces the client's; nil: the client's goes on.
    let login: UpstreamLogin?
    let log: Log
    private let options: TransportOptions

    init(
        upstream: Upstream, transport: any Transport, recorder: Recorder?, isReadOnly: Bool, login: UpstreamLogin?,
        idleTimeout: Duration, log: Log
    ) {
        self.upstream = upstream
        self.transport = transport
        self.recorder = recorder
        self.isReadOnly = isReadOnly
        self.login = login
        self.log = log
        var options = TransportOptions()
        options.idleTimeout = idleTimeout
        options.decodesContent = true
        options.staleConnections = .resendIdempotent
        options.gatheredBytes = Self.wholeReplyLimit + 1
        self.options = options
    }

    /// Answers by what the upstream says.
    func answer(_ context: RequestContext) -> PendingAnswer {
        if isReadOnly, !Self.isRead(context) { return .ready(Answer(Self.readOnlyError.response(), .unauthorized)) }
        let name = recordingName(of: context)
        guard RecordingName.isValid(name) else {
            let error = PlatformError(
                400, "bad.request", "X-Mock-Recording: '\(name)' is no name. \(RecordingName.rule).")
            return .ready(Answer(error.response(), .forwarded))
        }
        let exchange = recorder?.beginExchange(name: name)
        // A client that leaves must not end the transfer that is recorded.
        guard login == nil else {
            return .later { [self] in await sheltered { await self.forward(context, exchange) } }
        }
        return .whenCalled { [self] reply in forward(context, exchange, reply) }
    }

    /// The recording that a request goes into: the one that `X-Mock-Recording` names, or the session's.
    func recordingName(of context: RequestContext) -> String {
        context.request.fields[.mockRecording] ?? recorder?.name(of: context.session.id) ?? "recording"
    }

    private static func isRead(_ context: RequestContext) -> Bool {
        context.route == .token || context.route == .login
            || ["GET", "HEAD", "OPTIONS"].contains { context.request.isMethod($0) }
    }

    private static let readOnlyError = PlatformError(
        403, "mock.read.only", "Only GET, HEAD, OPTIONS and the OAuth routes are forwarded (--read-only).")

}

// MARK: - Forwarding

extension UpstreamStep {
    /// Forwards with the client's own token: nothing has to wait in a task, unless the reply is a long one.
    private func forward(
        _ context: RequestContext, _ exchange: ExchangeUnderWay?, _ reply: @escaping Deferred<Answer>
    ) {
        transport.send(request(context, token: nil), options: options) { [self] result in
            switch result {
            case .failure(let error): reply { self.failed(error, context) }
            case .success(let response):
                guard let body = response.body.bytes else {
                    Task {
                        let answer = await answer(response, context, exchange)
                        reply { answer }
                    }
                    return
                }
                record(response, body: body, context, exchange) { reply { Self.answer(response, body) } }
            }
        }
    }

    /// Forwards with the mock's own token.
    private func forward(_ context: RequestContext, _ exchange: ExchangeUnderWay?) async -> Answer {
        do {
            return await answer(try await send(context), context, exchange)
        } catch {
            return failed(error, context)
        }
    }

    private func answer(
        _ response: TransportResponse, _ context: RequestContext, _ exchange: ExchangeUnderWay?
    ) async -> Answer {
        do {
            var start: [UInt8] = []
            for try await chunk in response.body {
                start += chunk
                guard start.count <= Self.wholeReplyLimit else { return stream(response, start, context, exchange) }
            }
            await record(response, body: start, context, exchange)
            return Self.answer(response, start)
        } catch {
            return failed(error, context)
        }
    }

    private static func answer(_ response: TransportResponse, _ body: [UInt8]) -> Answer {
        let fields = UpstreamFields.returned(response.fields)
        return Answer(HTTPResponse(status: response.status, fields: fields, body: body), .forwarded)
    }

    private func send(_ context: RequestContext) async throws -> TransportResponse {
        guard let login else { return try await transport.send(request(context, token: nil), options: options) }
        let token = try await login.token()
        let response = try await transport.send(request(context, token: token), options: options)
        guard response.status == 401 else { return response }
        // Revoked before its time: once more with another, whose refusal is then the client's to see.
        await login.forget(token)
        return try await transport.send(request(context, token: try await login.token()), options: options)
    }

    private func request(_ context: RequestContext, token: String?) -> TransportRequest {
        let request = context.request
        var fields = UpstreamFields.forwarded(request.fields)
        if let token { fields[.authorization] = "Bearer " + token }
        return TransportRequest(
            method: request.method, url: upstream.base(for: context.role) + request.target, fields: fields,
            body: request.body.isEmpty ? .none : .bytes(request.body))
    }

    /// The reply goes to the client as it comes; it is kept beside that, unless it gets too large to be recorded.
    private func stream(
        _ response: TransportResponse, _ start: [UInt8], _ context: RequestContext, _ exchange: ExchangeUnderWay?
    ) -> Answer {
        let fields = UpstreamFields.returned(response.fields)
        let limit = exchange == nil ? 0 : Self.recordedReplyLimit
        let body = HTTPResponse.Body.stream { [self] writer in
            // Detached: a client that leaves cancels its reply, and must not end the transfer that is recorded.
            try await Task.detached { [self] in
                try await relay(response, BodyCopy(start, limit: limit), to: writer, context, exchange)
            }.value
        }
        return Answer(HTTPResponse(status: response.status, fields: fields, body: body), .forwarded)
    }

    private func relay(
        _ response: TransportResponse, _ start: BodyCopy, to writer: any HTTPBodyWriter, _ context: RequestContext,
        _ exchange: ExchangeUnderWay?
    ) async throws {
        var copy = start
        do {
            try await writer.write(start.start)
            for try await chunk in response.body {
                copy.append(chunk)
                try await writer.write(chunk)
            }
        } catch let error as TransportError {
            log(.error, "\(context.request.method) \(context.request.path): \(error); not recorded")
            throw error
        } catch {
            finishAlone(response, copy, context, exchange)
            throw error
        }
        await record(response, copy, context, exchange)
    }

    /// Reads on for the recording when the client has left, as long as there is something to record.
    private func finishAlone(
        _ response: TransportResponse, _ copy: BodyCopy, _ context: RequestContext, _ exchange: ExchangeUnderWay?
    ) {
        guard let exchange else { return }
        // Unstructured: the request that it belongs to is over.
        Task.detached { [self] in
            var copy = copy
            do {
                for try await chunk in response.body {
                    copy.append(chunk)
                    if copy.bytes == nil { break }
                }
                await record(response, copy, context, exchange)
            } catch {
                log(.error, "\(context.request.method) \(context.request.path): \(error); not recorded")
            }
        }
    }

    private func failed(_ error: any Error, _ context: RequestContext) -> Answer {
        let isTimeout = (error as? TransportError)?.phase == .timeout
        let message =
            "The upstream did not answer \(context.request.method) \(context.request.path): \(UpstreamFailure(error: error))"
        log(.error, message)
        let problem =
            isTimeout
            ? PlatformError(504, "request.timeout", message) : PlatformError(502, "mock.upstream.failed", message)
        return Answer(problem.response(), .forwarded)
    }
}

/// The start of a body that is passed on, kept until it is too large.
private struct BodyCopy: Sendable {
    /// What was there when the copy began.
    let start: [UInt8]
    private(set) var bytes: [UInt8]?
    private let limit: Int

    init(_ start: [UInt8], limit: Int) {
        self.start = start
        bytes = start.count <= limit ? start : nil
        self.limit = limit
    }

    mutating func append(_ chunk: [UInt8]) {
        guard let count = bytes?.count else { return }
        if count + chunk.count > limit { bytes = nil } else { bytes?.append(contentsOf: chunk) }
    }
}

// MARK: - Recording

extension UpstreamStep {
    private func record(
        _ response: TransportResponse, _ copy: BodyCopy, _ context: RequestContext, _ exchange: ExchangeUnderWay?
    ) async {
        guard let recorder else { return }
        guard let bytes = copy.bytes else {
            let limit = Self.recordedReplyLimit / 1_048_576
            return recorder.log(
                .warning, "\(context.request.method) \(context.request.path): larger than \(limit) MB, not recorded")
        }
        await record(response, body: bytes, context, exchange)
    }

    private func record(
        _ response: TransportResponse, body: [UInt8], _ context: RequestContext, _ exchange: ExchangeUnderWay?
    ) async {
        await withCheckedContinuation { continuation in
            record(response, body: body, context, exchange) { continuation.resume() }
        }
    }

    /// Records an exchange, and calls `release` once its reply may go to the client.
    private func record(
        _ response: TransportResponse, body: [UInt8], _ context: RequestContext, _ exchange: ExchangeUnderWay?,
        release: @escaping @Sendable () -> Void
    ) {
        let interaction = Interaction(
            role: context.role, region: upstream.region(else: context.region), request: context.request,
            response: HTTPResponse(status: response.status, fields: response.fields, body: body))
        guard context.route == .token || context.route == .login else {
            guard let exchange else { return release() }
            return exchange.recording.add(interaction, release: release)
        }
        // OAuth is answered by the simulator on replay: the recording learns the client, the session the token.
        learn(interaction, context)
        guard let recorder, let exchange else { return release() }
        let clientID = ClientCredentials.clientID(of: context.request)
        Task {
            await recorder.note(interaction, clientID: clientID, in: exchange.recording)
            release()
        }
    }

    /// Enters a token that the upstream has issued, so that later hits accept it.
    private func learn(_ interaction: Interaction, _ context: RequestContext) {
        guard context.route == .token, interaction.response.status == 200,
            let json = try? JSON.parse(interaction.response.bodyBytes), let token = json["access_token"]?.string
        else { return }
        context.session.tokens.enter(
            token, clientID: ClientCredentials.clientID(of: context.request) ?? "", region: context.region,
            now: context.arrival, validitySeconds: json["expires_in"]?.int ?? 86_400)
    }
}

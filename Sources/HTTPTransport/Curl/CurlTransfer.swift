#if os(Linux)
    import PlatformCore
    import Synchronization

    /// One call: what is sent, and what the driver and the caller tell each other about it.
    ///
    /// `@unchecked Sendable`: `easy` and `readOffset` are touched on the driver's thread alone.
    final class CurlTransfer: @unchecked Sendable {
        typealias HeadWaiter = @Sendable (Result<TransportResponse, TransportError>) -> Void
        typealias ChunkWaiter = CheckedContinuation<Result<[UInt8]?, TransportError>, Never>

        fileprivate enum Stage {
            /// Nothing that the caller wants has come yet; nil until the caller waits.
            case awaitingHead(HeadWaiter?)
            /// The caller has the head; nil while it does not wait for a chunk.
            case streaming(ChunkWaiter?)
            /// Everything came, or nothing more will.
            case ended(TransportError?)
        }

        fileprivate struct State: ~Copyable {
            var stage = Stage.awaitingHead(nil)
            /// A head that is kept back while the start of its body is gathered.
            var head: ResponseHead?
            /// Bytes that wait to be read.
            var buffer: [UInt8] = []
            /// Whether libcurl was told to wait for the reader.
            var isPaused = false
        }

        /// How many bytes may wait to be read before the server has to wait.
        private static let receiveWindow = 262_144
        /// How much of a body is gathered at most.
        private static let gatheringLimit = 1_048_576

        let url: TransportURL
        let block: RequestBlock
        let options: TransportOptions
        /// A body too large to be copied into the block.
        let largeBody: [UInt8]
        let upload: UploadStream?
        let deadline: Moment?
        let mayBeResent: Bool
        /// How many bytes are to be there before the response is handed over, unless it ends before.
        let gathered: Int
        private let driver: CurlDriver
        private let state = Mutex(State())

        /// The handle that carries the transfer.
        var easy: EasyHandle?
        /// How much of `largeBody` was sent.
        var readOffset = 0

        /// - Throws: a `prepare` error when the request is not one that can be sent.
        init(
            _ request: TransportRequest, url: TransportURL, options: TransportOptions,
            deadline: Moment?, driver: CurlDriver
        ) throws(TransportError) {
            self.url = url
            self.options = options
            self.deadline = deadline
            self.driver = driver
            block = try RequestBlock(
                request, url: url, isProxied: driver.settings.proxy(for: url) != nil,
                decodesContent: options.decodesContent)
            gathered = min(options.gatheredBytes, Self.gatheringLimit)
            mayBeResent = options.staleConnections == .resendIdempotent && request.method.isIdempotent
            switch (request.body, block.mode) {
            case (.bytes(let bytes), .upload): (largeBody, upload) = (bytes, nil)
            case (.stream(let length, let produce), _):
                (largeBody, upload) = ([], UploadStream(length: length, produce))
            default: (largeBody, upload) = ([], nil)
            }
            upload?.connect { driver.post(.resumeSending(self)) }
        }

        /// How many bytes may wait to be read before the server has to wait; more than are gathered.
        var window: Int { max(Self.receiveWindow, gathered) }

        /// Whether the caller gave up, or was told how it ended.
        var isEnded: Bool {
            state.withLock { if case .ended = $0.stage { true } else { false } }
        }
    }

    // MARK: - The caller's side

    extension CurlTransfer {
        /// Hands the call to the driver and waits for the head of the response.
        func response() async throws(TransportError) -> TransportResponse {
            let result = await withTaskCancellationHandler {
                await withCheckedContinuation { waiter in begin { waiter.resume(returning: $0) } }
            } onCancel: {
                cancel()
            }
            return try result.get()
        }

        /// Hands the call to the driver, which calls `waiter` on its thread.
        func begin(_ waiter: @escaping HeadWaiter) {
            let early: TransportError? = state.withLock { state in
                if case .ended(let error) = state.stage { return error }
                state.stage = .awaitingHead(waiter)
                return nil
            }
            if let early { return waiter(.failure(early)) }
            if !driver.post(.start(self)) { fail(.transportIsShutDown(url)) }
        }

        /// Waits for the next piece of the body.
        func nextChunk() async throws(TransportError) -> [UInt8]? {
            let result = await withTaskCancellationHandler {
                await withCheckedContinuation { waiter in
                    let (answer, resumes) = state.withLock { $0.take(waiter) }
                    if resumes { driver.post(.resumeReceiving(self)) }
                    if let answer { waiter.resume(returning: answer) }
                }
            } onCancel: {
                cancel()
            }
            return try result.get()
        }

        /// Ends the call, wherever it is.
        func cancel() {
            let error = TransportError(
                .cancelled, host: url.authority, "it was cancelled, or its body was dropped",
                mayHaveReachedServer: true)
            if fail(error) { driver.post(.cancel(self)) }
        }

        /// Ends the caller's wait with `error`; false when the call had ended before.
        @discardableResult
        func fail(_ error: TransportError) -> Bool {
            let stage: Stage? = state.withLock { state in
                if case .ended = state.stage { return nil }
                defer {
                    state.stage = .ended(error)
                    state.buffer = []
                }
                return state.stage
            }
            switch stage {
            case .awaitingHead(let waiter): waiter?(.failure(error))
            case .streaming(let waiter): waiter?.resume(returning: .failure(error))
            case .ended, nil: return false
            }
            return true
        }
    }

    extension CurlTransfer.State {
        /// Answers at once if there is something to answer; tells whether libcurl has to be resumed.
        fileprivate mutating func take(
            _ waiter: CurlTransfer.ChunkWaiter
        ) -> (answer: Result<[UInt8]?, TransportError>?, resumes: Bool) {
            if !buffer.isEmpty {
                let chunk = buffer
                buffer = []
                defer { isPaused = false }
                return (.success(chunk), isPaused)
            }
            switch stage {
            case .ended(nil): return (.success(nil), false)
            case .ended(let error?): return (.failure(error), false)
            case .streaming(nil):
                stage = .streaming(waiter)
                return (nil, false)
            case .streaming, .awaitingHead:
                let message = "the body is being read already; a body has one reader"
                return (.failure(TransportError(.prepare, host: "", message, mayHaveReachedServer: true)), false)
            }
        }
    }

    // MARK: - The driver's side

    extension CurlTransfer {
        /// What came in one turn of the driver.
        struct News {
            var head: ResponseHead?
            var bytes: [UInt8]
            /// How it ended, if it did: nil inside is success.
            var end: TransportError??
            /// Whether libcurl was told to wait for the reader.
            var isPaused: Bool
        }

        /// Hands what came to the caller.
        ///
        /// - Returns: how many bytes wait to be read, and whether libcurl is to go on at once.
        func publish(_ news: News) -> (unread: Int, resumes: Bool) {
            let (delivery, unread, resumes) = state.withLock { state in
                let delivery = state.take(news, of: self)
                if news.isPaused { state.isPaused = state.buffer.count > window / 2 }
                return (delivery, state.buffer.count, news.isPaused && !state.isPaused)
            }
            delivery?.run()
            return (unread, resumes)
        }
    }

    /// Something to tell a waiting caller, outside the lock.
    private enum Delivery: Sendable {
        case head(CurlTransfer.HeadWaiter, Result<TransportResponse, TransportError>)
        case chunk(CurlTransfer.ChunkWaiter, Result<[UInt8]?, TransportError>)

        consuming func run() {
            switch consume self {
            case .head(let waiter, let result): waiter(result)
            case .chunk(let waiter, let result): waiter.resume(returning: result)
            }
        }
    }

    extension CurlTransfer.State {
        fileprivate mutating func take(_ news: CurlTransfer.News, of transfer: CurlTransfer) -> Delivery? {
            switch stage {
            case .awaitingHead(let waiter): takeHead(news, waiter, transfer)
            case .streaming(let waiter): takeChunk(news, waiter)
            case .ended: nil  // the caller gave up
            }
        }

        private mutating func takeHead(
            _ news: CurlTransfer.News, _ waiter: CurlTransfer.HeadWaiter?, _ transfer: CurlTransfer
        ) -> Delivery? {
            let arrived = news.head ?? head
            if case .some(let error?) = news.end, arrived == nil || transfer.gathered > 0 {
                stage = .ended(error)
                buffer = []
                return waiter.map { .head($0, .failure(error)) }
            }
            if buffer.isEmpty { buffer = news.bytes } else { buffer.append(contentsOf: news.bytes) }
            guard let arrived, news.end != nil || buffer.count >= transfer.gathered else {
                head = arrived
                return nil
            }
            head = nil
            let body: TransportBody
            if case .some(.none) = news.end {
                stage = .ended(nil)
                body = TransportBody(buffer)
                buffer = []
            } else {
                stage = news.end.map { .ended($0) } ?? .streaming(nil)
                body = TransportBody(source: ResponseStream(transfer))
            }
            let response = TransportResponse(
                status: arrived.status, fields: arrived.fields, body: body, version: arrived.version,
                url: transfer.url.text)
            return waiter.map { .head($0, .success(response)) }
        }

        private mutating func takeChunk(
            _ news: CurlTransfer.News, _ waiter: CurlTransfer.ChunkWaiter?
        ) -> Delivery? {
            if buffer.isEmpty { buffer = news.bytes } else { buffer.append(contentsOf: news.bytes) }
            stage = news.end.map { .ended($0) } ?? .streaming(waiter)
            guard let waiter else { return nil }
            if !buffer.isEmpty {
                defer { buffer = [] }
                if news.end == nil { stage = .streaming(nil) }
                return .chunk(waiter, .success(buffer))
            }
            guard let end = news.end else { return nil }
            return .chunk(waiter, end.map { .failure($0) } ?? .success(nil))
        }
    }

    /// The reading end of a response's body; dropping it ends the transfer.
    private final class ResponseStream: TransportBodySource {
        private let transfer: CurlTransfer

        init(_ transfer: CurlTransfer) { self.transfer = transfer }
        deinit { transfer.cancel() }

        func nextChunk() async throws(TransportError) -> [UInt8]? { try await transfer.nextChunk() }
        func cancel() { transfer.cancel() }
    }

    extension HTTPMethod {
        /// Whether sending it twice is as good as once (RFC 9110 section 9.2.2).
        fileprivate var isIdempotent: Bool {
            switch self {
            case .get, .head, .options, .put, .delete, "TRACE": true
            default: false
            }
        }
    }
#endif

#if canImport(Darwin) || URLSESSION_TRANSPORT
    import Foundation
    import PlatformCore
    import Synchronization

    #if canImport(FoundationNetworking)
        import FoundationNetworking
    #endif

    /// One call: what URLSession's delegate and the caller tell each other about it.
    final class URLSessionTransfer: Sendable {
        fileprivate typealias HeadWaiter = CheckedContinuation<Result<TransportResponse, TransportError>, Never>
        fileprivate typealias ChunkWaiter = CheckedContinuation<Result<[UInt8]?, TransportError>, Never>

        fileprivate enum Stage {
            /// Nothing has come yet; nil until the caller waits.
            case awaitingHead(HeadWaiter?)
            /// The caller has the head; nil while it does not wait for a chunk.
            case streaming(ChunkWaiter?)
            /// Everything came, or nothing more will.
            case ended(TransportError?)
        }

        private struct State: ~Copyable {
            var stage = Stage.awaitingHead(nil)
            /// Bytes that wait to be read.
            var buffer: [UInt8] = []
            /// Whether the task stands still until the reader has caught up.
            var isSuspended = false
            var timeout: Task<Void, Never>?
        }

        /// How many bytes may wait to be read before the task is suspended.
        private static let receiveWindow = 262_144

        let url: TransportURL
        private let task: URLSessionDataTask
        /// Kept until the transfer is over: its file is being read.
        private let body: UploadBody
        private let deadline: ContinuousClock.Instant?
        private let state = Mutex(State())

        init(_ task: URLSessionDataTask, url: TransportURL, body: UploadBody, deadline: ContinuousClock.Instant?) {
            self.task = task
            self.url = url
            self.body = body
            self.deadline = deadline
        }

        /// The task's number in its session.
        var id: Int { task.taskIdentifier }
    }

    // MARK: - The caller's side

    extension URLSessionTransfer {
        /// Starts the task and waits for the head of the response.
        func response() async throws(TransportError) -> TransportResponse {
            let result = await withTaskCancellationHandler {
                await withCheckedContinuation { waiter in begin(waiter) }
            } onCancel: {
                cancel()
            }
            return try result.get()
        }

        private func begin(_ waiter: HeadWaiter) {
            let early: TransportError? = state.withLock { state in
                if case .ended(let error) = state.stage { return error }
                state.stage = .awaitingHead(waiter)
                state.timeout = deadline.map { deadline in
                    Task { [weak self] in
                        try? await Task.sleep(until: deadline, clock: .continuous)
                        if !Task.isCancelled { self?.end(.timeout, "the whole call took too long") }
                    }
                }
                return nil
            }
            if let early { return waiter.resume(returning: .failure(early)) }
            task.resume()
        }

        /// Waits for the next piece of the body.
        func nextChunk() async throws(TransportError) -> [UInt8]? {
            let result = await withTaskCancellationHandler {
                await withCheckedContinuation { waiter in take(waiter) }
            } onCancel: {
                cancel()
            }
            return try result.get()
        }

        private func take(_ waiter: ChunkWaiter) {
            let (answer, resumes) = state.withLock { state -> (Result<[UInt8]?, TransportError>?, Bool) in
                if !state.buffer.isEmpty {
                    defer {
                        state.buffer = []
                        state.isSuspended = false
                    }
                    return (.success(state.buffer), state.isSuspended)
                }
                switch state.stage {
                case .ended(let error): return (error.map { .failure($0) } ?? .success(nil), false)
                case .streaming(nil):
                    state.stage = .streaming(waiter)
                    return (nil, false)
                case .streaming, .awaitingHead:
                    return (.failure(error(.prepare, "the body is being read already; a body has one reader")), false)
                }
            }
            if resumes { task.resume() }
            if let answer { waiter.resume(returning: answer) }
        }

        /// Ends the call, wherever it is.
        func cancel() { end(.cancelled, "it was cancelled, or its body was dropped") }

        private func end(_ phase: TransportError.Phase, _ message: String) {
            if finish(error(phase, message)) { task.cancel() }
        }

        private func error(_ phase: TransportError.Phase, _ message: String) -> TransportError {
            TransportError(phase, host: url.authority, message, mayHaveReachedServer: true)
        }
    }

    // MARK: - The delegate's side

    extension URLSessionTransfer {
        /// Hands the head of the response to the caller.
        func receive(_ response: HTTPURLResponse) {
            let waiter: HeadWaiter? = state.withLock { state in
                guard case .awaitingHead(let waiter) = state.stage else { return nil }
                state.stage = .streaming(nil)
                return waiter
            }
            let answer = TransportResponse(
                status: HTTPStatus(response.statusCode), fields: HTTPFields(response),
                body: TransportBody(source: ResponseBody(self)), url: url.text)
            waiter?.resume(returning: .success(answer))
        }

        /// Takes a piece of the body.
        func receive(_ bytes: [UInt8]) {
            guard !bytes.isEmpty else { return }
            let (waiter, chunk, suspends) = state.withLock { state -> (ChunkWaiter?, [UInt8], Bool) in
                state.buffer.append(contentsOf: bytes)
                if case .streaming(let waiter?) = state.stage {
                    defer { state.buffer = [] }
                    state.stage = .streaming(nil)
                    return (waiter, state.buffer, false)
                }
                let isFull = state.buffer.count > Self.receiveWindow && !state.isSuspended
                if isFull { state.isSuspended = true }
                return (nil, [], isFull)
            }
            if suspends { task.suspend() }
            waiter?.resume(returning: .success(chunk))
        }

        /// Ends the call, well when there is no error; false when it had ended before.
        @discardableResult
        func finish(_ error: TransportError?) -> Bool {
            let stage: Stage? = state.withLock { state in
                if case .ended = state.stage { return nil }
                defer {
                    state.stage = .ended(error)
                    if error != nil { state.buffer = [] }
                    state.timeout?.cancel()
                    state.timeout = nil
                }
                return state.stage
            }
            switch stage {
            case .awaitingHead(let waiter):
                waiter?.resume(returning: .failure(error ?? self.error(.receive, "the response had no head")))
            case .streaming(let waiter): waiter?.resume(returning: error.map { .failure($0) } ?? .success(nil))
            case .ended, nil: return false
            }
            return true
        }
    }

    /// The reading end of a response's body; dropping it ends the transfer.
    private final class ResponseBody: TransportBodySource {
        private let transfer: URLSessionTransfer

        init(_ transfer: URLSessionTransfer) { self.transfer = transfer }
        deinit { transfer.cancel() }

        func nextChunk() async throws(TransportError) -> [UInt8]? { try await transfer.nextChunk() }
        func cancel() { transfer.cancel() }
    }

    extension HTTPFields {
        /// URLSession hands fields over as a dictionary, so their order is lost: they are sorted by name.
        fileprivate init(_ response: HTTPURLResponse) {
            self.init()
            let pairs = response.allHeaderFields.compactMap { name, value in
                (name as? String).map { ($0, "\(value)") }
            }
            for (name, value) in pairs.sorted(by: { $0.0 < $1.0 }) { append(value, for: HTTPField.Name(name)) }
        }
    }

    /// The calls of one session, by their tasks' numbers.
    final class URLSessionTransfers: Sendable {
        private let transfers = Mutex<[Int: URLSessionTransfer]>([:])

        var isEmpty: Bool { transfers.withLock { $0.isEmpty } }

        func add(_ transfer: URLSessionTransfer) { transfers.withLock { $0[transfer.id] = transfer } }
        func remove(_ id: Int) -> URLSessionTransfer? { transfers.withLock { $0.removeValue(forKey: id) } }
        subscript(id: Int) -> URLSessionTransfer? { transfers.withLock { $0[id] } }

        func cancelAll() {
            for transfer in transfers.withLock({ Array($0.values) }) { transfer.cancel() }
        }
    }
#endif

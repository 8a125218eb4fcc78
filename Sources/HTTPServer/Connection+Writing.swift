import CUV
import PlatformCore

extension Connection {
    /// Encodes `response` and stages it; what follows on the connection is decided here too.
    func send(_ response: HTTPResponse, _ exchange: Exchange) {
        var exchange = exchange
        // Decided now and not when the request came, because a drain may have begun in between.
        if eventLoop.isDraining { exchange.keepAlive = false }
        if let fault = response.wireFault { return play(fault, response, exchange) }
        if !exchange.keepAlive { closesWhenSent = true }
        switch response.body {
        case .bytes(let bytes): send(response, bytes, exchange)
        case .stream(let produce): stream(response, produce, exchange)
        }
    }

    private func send(_ response: HTTPResponse, _ bytes: [UInt8], _ exchange: Exchange) {
        let forbidsBody = response.status.forbidsBody
        output.borrow(&eventLoop.outputBuffer)
        output.appendHead(
            of: response, framing: forbidsBody ? .none : .length(bytes.count), connection: exchange.connectionOption,
            encoder: &eventLoop.encoder)
        if !exchange.isHead, !forbidsBody { output.appendBody(bytes) }
    }

    /// Sends what there is as far as the socket takes it; libuv tells when it takes more.
    func flush() {
        guard !isWriting, phase != .closed else { return }
        switch output.write(to: stream) {
        case .all:
            output.giveBack(&eventLoop.outputBuffer)
            didSendAll()
        case .blocked: writeWhenReady()
        case .failed: close()
        }
    }

    /// Hands libuv a copy of the next piece: it must own the bytes until the peer takes them.
    private func writeWhenReady() {
        let write = PendingWrite(output.takePiece(), connection: self)
        isWriting = true
        if !write.start(stream) { close() }
    }

    fileprivate func didWrite(_ status: Int32) {
        isWriting = false
        guard phase != .closed else { return }
        guard status == 0 else { return close() }
        settle()
    }

    private func didSendAll() {
        if let streamWriter { return streamWriter.didDrain() }
        guard closesWhenSent, phase == .reading else { return }
        if resetsWhenSent { reset() } else { finish() }
    }
}

/// One `uv_write` with the memory that it needs.
private final class PendingWrite {
    private let request = UnsafeMutablePointer<uv_write_t>.allocate(capacity: 1)
    private let bytes: UnsafeMutableBufferPointer<CChar>
    private let connection: Connection

    init(_ bytes: [UInt8], connection: Connection) {
        let owned = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(owned).copyMemory(from: $0) }
        self.bytes = owned
        self.connection = connection
    }

    deinit {
        request.deallocate()
        bytes.deallocate()
    }

    func start(_ stream: UnsafeMutablePointer<uv_stream_t>) -> Bool {
        let owned = Unmanaged.passRetained(self)
        request.pointee.data = owned.toOpaque()
        var buffer = uv_buf_init(bytes.baseAddress, UInt32(bytes.count))
        let result = uv_write(request, stream, &buffer, 1) { request, status in
            guard let data = request?.pointee.data else { return }
            let write = Unmanaged<PendingWrite>.fromOpaque(data).takeRetainedValue()
            write.connection.didWrite(status)
        }
        if result != 0 { owned.release() }
        return result == 0
    }
}

// MARK: - Streams

extension Connection {
    private func stream(
        _ response: HTTPResponse, _ produce: @escaping @Sendable (any HTTPBodyWriter) async throws -> Void,
        _ exchange: Exchange
    ) {
        let framing: ResponseEncoder.Framing =
            response.status.forbidsBody ? .none : exchange.isHTTP10 ? .untilClose : .chunked
        let closes = exchange.isHTTP10 || !exchange.keepAlive
        closesWhenSent = closes
        output.appendHead(
            of: response, framing: framing, connection: closes ? "close" : nil, encoder: &eventLoop.encoder)
        guard !exchange.isHead, !response.status.forbidsBody else { return }
        phase = .answering
        let writer = StreamWriter(loop: eventLoop, connectionID: id, isChunked: !exchange.isHTTP10)
        streamWriter = writer
        writer.start(produce)
    }

    fileprivate func streamWrite(_ bytes: ArraySlice<UInt8>, isChunked: Bool) {
        if isChunked {
            output.append(String(bytes.count, radix: 16).utf8)
            output.append("\r\n")
            output.append(bytes)
            output.append("\r\n")
        } else {
            output.append(bytes)
        }
        settle()
    }

    fileprivate func streamEnded(isChunked: Bool, failed: Bool) {
        guard let writer = streamWriter else { return }
        writer.disconnect()
        streamWriter = nil
        // A body that could not be finished must not look finished; one without chunks ends with FIN.
        guard !failed else { return isChunked ? close() : reset() }
        if isChunked { output.append("0\r\n\r\n") }
        endReply(closing: closesWhenSent)
        settle()
    }
}

/// Carries a streamed body's pieces from its task to the loop, one at a time.
///
/// `@unchecked Sendable`: `waiters` and `task` are touched on the loop's thread alone.
final class StreamWriter: HTTPBodyWriter, @unchecked Sendable {
    private let loop: EventLoop
    private let connectionID: UInt64
    private let isChunked: Bool
    /// The writes that wait for the peer; more than one when a producer writes from several tasks.
    private var waiters: [CheckedContinuation<Void, any Error>] = []
    private var task: Task<Void, Never>?
    /// Whether a producer's task was cancelled while it wrote: what it has not written is missing from now on.
    private var isAbandoned = false

    init(loop: EventLoop, connectionID: UInt64, isChunked: Bool) {
        self.loop = loop
        self.connectionID = connectionID
        self.isChunked = isChunked
    }

    func start(_ produce: @escaping @Sendable (any HTTPBodyWriter) async throws -> Void) {
        let (loop, id, isChunked) = (loop, connectionID, isChunked)
        task = Task {
            var failed = false
            do { try await produce(self) } catch { failed = true }
            let hasFailed = failed
            loop.execute { $0.connection(id)?.streamEnded(isChunked: isChunked, failed: hasFailed) }
        }
    }

    func write(_ bytes: [UInt8]) async throws {
        // Piece by piece, so that what is staged stays small.
        for start in stride(from: 0, to: bytes.count, by: OutputQueue.pieceSize) {
            try await write(bytes[start..<min(start + OutputQueue.pieceSize, bytes.count)])
        }
    }

    private func write(_ bytes: ArraySlice<UInt8>) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                let accepted = loop.execute { [self] loop in
                    guard let connection = loop.connection(connectionID), connection.streamWriter === self,
                        !isAbandoned
                    else { return continuation.resume(throwing: Disconnected()) }
                    waiters.append(continuation)
                    connection.streamWrite(bytes, isChunked: isChunked)
                }
                if !accepted { continuation.resume(throwing: Disconnected()) }
            }
        } onCancel: {
            // A producer that gives up does not wait for a peer that does not read.
            loop.execute { [self] _ in abandon() }
        }
    }

    private func abandon() {
        isAbandoned = true
        let waiting = waiters
        waiters = []
        for waiter in waiting { waiter.resume(throwing: CancellationError()) }
    }

    /// Lets the producer go on.
    func didDrain() {
        let waiting = waiters
        waiters = []
        for waiter in waiting { waiter.resume() }
    }

    /// Ends the producer: its connection is gone, or it has ended itself.
    func disconnect() {
        // Cancelled first, so that a producer whose write fails sees that it is.
        task?.cancel()
        task = nil
        let waiting = waiters
        waiters = []
        for waiter in waiting { waiter.resume(throwing: Disconnected()) }
    }
}

/// The client has closed its connection.
private struct Disconnected: Error, CustomStringConvertible {
    var description: String { "the client has closed its connection" }
}

import CUV
import PlatformCore

/// One connection: reads requests, asks the responder, and sends what it answers; used on its loop's thread alone.
final class Connection {
    enum Phase: Equatable {
        /// Requests are read and answered.
        case reading
        /// A reply is being made elsewhere, streamed, or sent step by step.
        case answering
        /// Everything is sent and FIN with it; what still comes in is thrown away until the client closes too.
        case lingering
        case closed
    }

    let id: UInt64
    /// Held strongly, which costs nothing to follow: the loop lets go of a connection when it closes.
    let eventLoop: EventLoop
    let tcp = UnsafeMutablePointer<uv_tcp_t>.allocate(capacity: 1)
    var phase = Phase.reading
    /// Bytes that wait to be sent.
    var output = OutputQueue()
    /// A piece that libuv is sending because the socket took no more; nothing else is sent meanwhile.
    var isWriting = false
    /// Whether the connection closes once everything is sent.
    var closesWhenSent = false
    /// Whether it closes with RST then, not with FIN.
    var resetsWhenSent = false
    var streamWriter: StreamWriter?
    var faultTimer: LoopTimer?
    /// Makes a reply off the loop; cancelled when the client leaves before.
    var replyTask: Task<Void, Never>?
    private var parser: HTTPRequestParser
    /// Bytes that came before they could be parsed.
    private var backlog: [UInt8] = []
    private var isReading = false
    private var peerHasFinished = false
    private var deadline = UInt64.max
    /// Whether the deadline is that of a head that has begun.
    private var isHeadTimed = false
    private var hasAnswered = false

    init(id: UInt64, eventLoop: EventLoop, loop: UnsafeMutablePointer<uv_loop_t>) {
        self.id = id
        self.eventLoop = eventLoop
        parser = HTTPRequestParser(limits: eventLoop.limits, connectionID: id)
        uv_tcp_init(loop, tcp)
        tcp.pointee.data = Unmanaged.passUnretained(self).toOpaque()
    }

    func accept(from listener: UnsafeMutablePointer<uv_tcp_t>) -> Bool {
        guard uv_accept(UnsafeMutableRawPointer(listener).assumingMemoryBound(to: uv_stream_t.self), stream) == 0
        else { return false }
        uv_tcp_nodelay(tcp, 1)
        startDeadline()
        updateReading()
        return true
    }

    var stream: UnsafeMutablePointer<uv_stream_t> {
        UnsafeMutableRawPointer(tcp).assumingMemoryBound(to: uv_stream_t.self)
    }

    static func of(_ data: UnsafeMutableRawPointer?) -> Connection? {
        data.map { Unmanaged<Connection>.fromOpaque($0).takeUnretainedValue() }
    }
}

// MARK: - Reading

extension Connection {
    /// Reads when there is use for more bytes, and does not when the peer has to wait.
    func updateReading() {
        let wanted =
            !peerHasFinished
            && (phase == .lingering || phase == .answering && backlog.count < 65_536
                || phase == .reading && !isWriting && backlog.isEmpty)
        guard wanted != isReading, phase != .closed else { return }
        isReading = wanted
        guard wanted else { return _ = uv_read_stop(stream) }
        uv_read_start(
            stream,
            { handle, _, buffer in
                guard let shared = EventLoop.of(handle?.pointee.loop)?.readBuffer, let base = shared.baseAddress else {
                    return
                }
                buffer?.pointee = uv_buf_init(base.assumingMemoryBound(to: CChar.self), UInt32(shared.count))
            },
            { stream, count, buffer in
                guard let connection = Connection.of(stream?.pointee.data) else { return }
                if count > 0, let base = buffer?.pointee.base {
                    connection.received(UnsafeRawBufferPointer(start: base, count: count))
                } else if count < 0 {
                    connection.readEnded(eof: count == Int(UV_EOF.rawValue))
                }
            })
    }

    private func received(_ bytes: UnsafeRawBufferPointer) {
        switch phase {
        case .reading:
            parse(bytes)
            settle()
        case .answering:
            backlog.append(contentsOf: bytes)
            updateReading()
        case .lingering, .closed: break
        }
    }

    /// Parses and answers until the bytes are used up, or the peer or an answer has to be waited for.
    private func parse(_ bytes: UnsafeRawBufferPointer) {
        var input = bytes
        while phase == .reading, !isWriting, !closesWhenSent, !input.isEmpty {
            switch parser.consume(&input) {
            case .needsInput: break
            case .continueExpected: output.append("HTTP/1.1 100 Continue\r\n\r\n")
            case .request(let request): answer(request)
            case .failure(let failure): refuse(failure)
            }
            if output.isFull { flush() }
        }
        if phase == .reading || phase == .answering, !closesWhenSent { backlog.append(contentsOf: input) }
    }

    /// Sends what is there, goes on with what came meanwhile, and sets the next deadline.
    func settle() {
        flush()
        while phase == .reading, !isWriting, !closesWhenSent, !backlog.isEmpty {
            let bytes = backlog
            backlog = []
            bytes.withUnsafeBytes { parse($0) }
            flush()
        }
        guard phase != .closed else { return }
        if phase == .reading, peerHasFinished, !isWriting, !closesWhenSent { return close() }
        startDeadline()
        updateReading()
    }

    private func readEnded(eof: Bool) {
        guard eof, phase == .answering || isWriting else { return close() }
        // The client has sent all it will: it may still be waiting for its reply.
        peerHasFinished = true
        updateReading()
    }
}

// MARK: - Answering

extension Connection {
    private func answer(_ parsed: ParsedRequest) {
        let exchange = Exchange(parsed)
        hasAnswered = true
        isHeadTimed = false
        switch eventLoop.responder.respond(to: parsed.request) {
        case .ready(let response): send(response, exchange)
        case .later(let make): answer(exchange, make)
        case .whenCalled(let start):
            phase = .answering
            let (loop, id) = (eventLoop, id)
            start { make in
                loop.execute {
                    // Also for a client that has left: making it may be noted.
                    let response = make()
                    $0.connection(id)?.answered(response, exchange)
                }
            }
        }
    }

    /// Answers with what `make` makes off the loop.
    func answer(_ exchange: Exchange, _ make: @escaping @Sendable () async -> HTTPResponse) {
        phase = .answering
        let (loop, id) = (eventLoop, id)
        // Unstructured: it answers to the connection, which looks whether it is still there when the reply is.
        replyTask = Task {
            let response = await make()
            loop.execute { $0.connection(id)?.answered(response, exchange) }
        }
    }

    private func answered(_ response: HTTPResponse, _ exchange: Exchange) {
        replyTask = nil
        phase = .reading
        send(response, exchange)
        settle()
    }

    private func refuse(_ failure: HTTPRequestFailure) {
        send(eventLoop.responder.refuse(failure), Exchange.refused)
    }

    /// Answers a connection that is one too many.
    func turnAway() {
        refuse(HTTPRequestFailure(503, "there are \(eventLoop.configuration.maximumConnections) connections already"))
        settle()
    }

    /// Finishes what is under way and closes then.
    func drain() {
        if phase == .lingering { return close() }
        guard phase == .reading, backlog.isEmpty, parser.progress == .betweenRequests else { return }
        // One that has not asked anything yet may have its request on the way.
        guard hasAnswered else { return deadline = min(deadline, eventLoop.now + 500) }
        if isWriting { closesWhenSent = true } else { close() }
    }

    /// Goes back to reading requests after a reply that took more than one step.
    func endReply(closing: Bool) {
        phase = .reading
        closesWhenSent = closing || eventLoop.isDraining
    }
}

/// What must be remembered of a request to frame its reply.
struct Exchange: Sendable {
    let isHead: Bool
    let isHTTP10: Bool
    var keepAlive: Bool

    init(_ parsed: ParsedRequest) {
        isHead = parsed.request.isMethod("HEAD")
        isHTTP10 = parsed.isHTTP10
        keepAlive = parsed.keepAlive
    }

    private init() {
        isHead = false
        isHTTP10 = false
        keepAlive = false
    }

    static let refused = Exchange()

    /// The Connection field's value; nil where the version's default says it already.
    var connectionOption: StaticString? {
        if !keepAlive { return "close" }
        return isHTTP10 ? "keep-alive" : nil
    }
}

// MARK: - Deadlines and the end

extension Connection {
    /// Sets when the connection's patience ends, by what it waits for.
    private func startDeadline() {
        let timeouts = eventLoop.configuration.timeouts
        let patience: Int
        if isWriting {
            patience = timeouts.write
        } else if phase == .lingering {
            patience = timeouts.linger
        } else if phase == .answering {
            deadline = .max
            isHeadTimed = false
            return
        } else if parser.progress == .inBody {
            patience = timeouts.body
        } else if parser.progress == .inHead {
            // Counted from the head's first byte: a client that drips its head gains nothing by it.
            if isHeadTimed { return }
            isHeadTimed = true
            deadline = eventLoop.now + UInt64(timeouts.head)
            return
        } else {
            patience = timeouts.idle
        }
        isHeadTimed = false
        deadline = eventLoop.now + UInt64(patience)
    }

    func checkDeadline(_ now: UInt64) {
        guard now >= deadline else { return }
        guard phase == .reading, !isWriting, parser.progress != .betweenRequests else { return close() }
        let part = parser.progress == .inHead ? "head" : "body"
        refuse(HTTPRequestFailure(408, "the request's \(part) did not come in time"))
        settle()
    }

    /// Sends FIN and waits a while for the client to close too, so that the last reply is not lost to a reset.
    func finish() {
        guard phase != .closed, phase != .lingering else { return }
        phase = .lingering
        if peerHasFinished { return close() }
        let request = UnsafeMutablePointer<uv_shutdown_t>.allocate(capacity: 1)
        let result = uv_shutdown(request, stream) { request, _ in request?.deallocate() }
        guard result == 0 else {
            request.deallocate()
            return close()
        }
        startDeadline()
        updateReading()
    }

    func close() {
        guard end() else { return }
        uv_close(UnsafeMutableRawPointer(tcp).assumingMemoryBound(to: uv_handle_t.self), Connection.afterClose)
    }

    func reset() {
        guard end() else { return }
        if uv_tcp_close_reset(tcp, Connection.afterClose) != 0 {
            uv_close(UnsafeMutableRawPointer(tcp).assumingMemoryBound(to: uv_handle_t.self), Connection.afterClose)
        }
    }

    private func end() -> Bool {
        guard phase != .closed else { return false }
        phase = .closed
        faultTimer?.close()
        faultTimer = nil
        replyTask?.cancel()
        replyTask = nil
        streamWriter?.disconnect()
        streamWriter = nil
        _ = Unmanaged.passRetained(self)  // given back by afterClose: libuv may still call with this handle
        eventLoop.didClose(self)
        return true
    }

    private static let afterClose: uv_close_cb = { handle in
        guard let data = handle?.pointee.data else { return }
        let connection = Unmanaged<Connection>.fromOpaque(data)
        connection.takeUnretainedValue().tcp.deallocate()
        connection.release()
    }
}

import PlatformCore

extension Connection {
    /// Sends `response` broken in the way that `fault` says.
    func play(_ fault: HTTPResponse.WireFault, _ response: HTTPResponse, _ exchange: Exchange) {
        let isBodiless = exchange.isHead || response.status.forbidsBody
        if case .stream(let produce) = response.body, fault.needsBody, !isBodiless {
            return gather(produce, response, exchange)
        }
        let body = response.bodyBytes
        var head: [UInt8] = []
        eventLoop.encoder.appendHead(
            of: response, framing: framing(fault, response), connection: exchange.connectionOption, to: &head)
        phase = .answering
        run(WireFaultScript(fault, head: head, body: isBodiless ? nil : body), exchange)
    }

    private func framing(_ fault: HTTPResponse.WireFault, _ response: HTTPResponse) -> ResponseEncoder.Framing {
        if response.status.forbidsBody { return .none }
        switch response.body {
        case .bytes(let bytes): return WireFaultScript.framing(fault, bodyCount: bytes.count)
        case .stream: return .chunked
        }
    }

    /// Waits for all of a streamed body, because where it is to break can be told only then.
    private func gather(
        _ produce: @escaping @Sendable (any HTTPBodyWriter) async throws -> Void, _ response: HTTPResponse,
        _ exchange: Exchange
    ) {
        answer(exchange) {
            var whole = response
            do { whole.body = .bytes(try await GatheredBody.bytes(of: produce)) } catch {
                // What there is must not look like all there was.
                whole.body = .bytes([])
                whole.wireFault = HTTPResponse.WireFault(.reset)
            }
            return whole
        }
    }

    /// Goes on with the script up to its next pause; the caller settles.
    private func run(_ script: WireFaultScript, _ exchange: Exchange) {
        var script = script
        while phase == .answering {
            switch script.next() {
            case .send(let bytes):
                output.append(bytes)
                flush()
            case .wait(let milliseconds):
                let rest = script
                let timer = faultTimer ?? eventLoop.makeTimer()
                faultTimer = timer
                return timer.start(milliseconds: milliseconds) { [unowned self] in
                    run(rest, exchange)
                    settle()
                }
            case .close: endReply(closing: true)
            case .reset:
                // Replies to earlier requests are whole, and go out before the connection breaks.
                resetsWhenSent = true
                endReply(closing: true)
            case nil: endReply(closing: !exchange.keepAlive)
            }
        }
    }
}

extension HTTPResponse.WireFault {
    /// Whether the body has a part in how the reply breaks.
    fileprivate var needsBody: Bool {
        switch kind {
        case .reset, .close, .malformed: false
        case .truncate, .stall, .drip, .wrongContentLength, .badChunk: true
        }
    }
}

import PlatformCore

/// What a connection does, step by step, to break one reply; pure, so that it is tested without a socket.
struct WireFaultScript {
    enum Step: Equatable {
        case send([UInt8])
        case wait(milliseconds: Int)
        /// FIN once everything is sent.
        case close
        /// TCP RST.
        case reset
    }

    private var steps: [Step]
    /// What a dripping body has still to send, and how much of it at a time.
    private var drip: (body: ArraySlice<UInt8>, bytes: Int, pause: Int)?

    /// The steps for a reply with `head` (status line to empty line) and `body`; nil for a reply that has none.
    init(_ fault: HTTPResponse.WireFault, head: [UInt8], body: [UInt8]?) {
        guard let body else {
            steps = Self.bodilessSteps(fault, head: head)
            return
        }
        switch fault.kind {
        case .reset: steps = [.reset]
        case .close: steps = [.close]
        case .truncate(let count): steps = [.send(head + body.prefix(max(0, count))), .close]
        case .stall(let count, let milliseconds):
            let split = max(0, min(count, body.count))
            steps = [
                .send(head + body[..<split]), .wait(milliseconds: max(0, milliseconds)), .send(Array(body[split...])),
            ]
        case .drip(let bytesPerSecond):
            // About 20 pieces a second, fewer where a piece would be less than a byte.
            let rate = max(1, min(bytesPerSecond, 1 << 30))
            let bytes = max(1, rate / 20)
            steps = [.send(head)]
            drip = (body[...], bytes, 1000 * bytes / rate)
        case .malformed: steps = [.send(Array("HTTP/1.1 two hundred\r\n\u{0}: ?\r\n\r\n".utf8)), .close]
        case .wrongContentLength: steps = [.send(head + body), .close]
        case .badChunk: steps = [.send(head + Array("zz\r\n".utf8) + body), .close]
        }
    }

    /// A reply to HEAD, or one of a status without a body, has nothing that could break but its head and its end.
    private static func bodilessSteps(_ fault: HTTPResponse.WireFault, head: [UInt8]) -> [Step] {
        switch fault.kind {
        case .stall, .drip: [.send(head)]
        case .truncate, .wrongContentLength, .badChunk: [.send(head), .close]
        case .reset, .close, .malformed: WireFaultScript(fault, head: head, body: []).steps
        }
    }

    /// The next step, or nil when the reply is over and the connection may go on.
    mutating func next() -> Step? {
        if !steps.isEmpty { return steps.removeFirst() }
        guard let rest = drip, !rest.body.isEmpty else { return nil }
        drip?.body = rest.body.dropFirst(rest.bytes)
        steps = [.send(Array(rest.body.prefix(rest.bytes)))]
        return .wait(milliseconds: rest.pause)
    }

    /// How the head of a reply with this fault frames a body of `count` bytes.
    static func framing(_ fault: HTTPResponse.WireFault, bodyCount: Int) -> ResponseEncoder.Framing {
        switch fault.kind {
        case .wrongContentLength: .length(bodyCount + 42)
        case .badChunk: .chunked
        default: .length(bodyCount)
        }
    }
}

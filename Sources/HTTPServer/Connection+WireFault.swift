import PlatformCore

extension Connection {
    /// Sends `response` broken in the way that `fault` says.
    func play(_ fault: HTTPResponse.WireFault, _ response: HTTPResponse, _ exchange: Exchange) {
        let body = response.bodyBytes
        let framing = response.status.forbidsBody ? .none : WireFaultScript.framing(fault, bodyCount: body.count)
        var head: [UInt8] = []
        eventLoop.encoder.appendHead(
            of: response, framing: framing, connection: exchange.connectionOption, to: &head)
        let isBodiless = exchange.isHead || response.status.forbidsBody
        phase = .answering
        run(WireFaultScript(fault, head: head, body: isBodiless ? [] : body), exchange)
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

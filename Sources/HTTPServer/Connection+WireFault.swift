import PlatformCore

extension Connection {
    /// Sends `response` broken in the way that `fault` says.
    func play(_ fault: HTTPResponse.WireFault, _ response: HTTPResponse, _ exchange: Exchange) {
        let body = exchange.isHead ? [] : response.bodyBytes
        var head: [UInt8] = []
        eventLoop.encoder.appendHead(
            of: response, framing: WireFaultScript.framing(fault, bodyCount: body.count),
            connection: exchange.connectionOption, to: &head)
        // What was staged before is whole, and is sent before anything breaks.
        flush()
        phase = .answering
        run(WireFaultScript(fault, head: head, body: body), exchange)
    }

    private func run(_ script: WireFaultScript, _ exchange: Exchange) {
        var script = script
        while phase == .answering {
            switch script.next() {
            case .send(let bytes):
                staged.append(contentsOf: bytes)
                flush()
            case .wait(let milliseconds):
                let rest = script
                let timer = faultTimer ?? eventLoop.makeTimer()
                faultTimer = timer
                return timer.start(milliseconds: milliseconds) { [unowned self] in run(rest, exchange) }
            case .close:
                phase = .reading
                closesWhenSent = true
                return settle()
            case .reset: return reset()
            case nil:
                phase = .reading
                closesWhenSent = !exchange.keepAlive
                return settle()
            }
        }
    }
}

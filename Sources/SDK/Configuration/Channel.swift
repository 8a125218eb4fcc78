import HTTPTransport

/// A transport, and the gate in front of it.
struct Channel: Sendable {
    let transport: any Transport
    let gate: InFlightGate

    init(_ transport: any Transport, callsPerHost: Int = 64) {
        self.transport = transport
        gate = InFlightGate(limit: callsPerHost)
    }

    /// What all clients share that set nothing about the transport: one thread, one set of connections.
    static let shared = Channel(platformTransport(tls: TLSSettings(), proxy: nil))

    /// The transport of the platform; without proxies of its own it follows the environment's.
    static func platformTransport(tls: TLSSettings, proxy: ProxySettings?) -> any Transport {
        #if os(Linux)
            CurlTransport(.init(tls: tls, proxy: proxy.map { .through($0) } ?? .environment))
        #else
            URLSessionTransport(.init(tls: tls, proxy: proxy))
        #endif
    }
}

#if os(Linux)
    import HTTPServer
    import HTTPTransport
    import Synchronization

    /// A transport for each of the server's loops: a request goes out, and its reply comes back, on the thread that has
    /// the client's connection.
    ///
    /// What is sent from elsewhere, such as the mock's own login, has a transport with a thread of its own.
    final class LoopTransports: Transport {
        private struct Made: Sendable {
            /// The loops' transports, and that of all other threads: few, so that looking through them is quick.
            var transports: [(loop: EventLoop?, transport: CurlTransport)] = []
            var isClosed = false
        }

        private let configuration: CurlTransport.Configuration
        private let made = Mutex(Made())

        init(_ configuration: CurlTransport.Configuration) { self.configuration = configuration }

        func send(
            _ request: TransportRequest, options: TransportOptions
        ) async throws(TransportError) -> TransportResponse {
            try await ofCaller().send(request, options: options)
        }

        func send(
            _ request: TransportRequest, options: TransportOptions,
            completion: @escaping @Sendable (Result<TransportResponse, TransportError>) -> Void
        ) {
            ofCaller().send(request, options: options, completion: completion)
        }

        /// Closes all connections; what is under way goes on to its end, and nobody waits for it.
        func close() async {
            let transports = made.withLock { made in
                made.isClosed = true
                defer { made.transports = [] }
                return made.transports
            }
            for known in transports { await known.transport.close() }
        }

        /// The transport of the thread that asks, made when it first does.
        private func ofCaller() -> CurlTransport {
            let loop = EventLoop.current
            return made.withLock { made in
                if let known = made.transports.first(where: { $0.loop === loop }) { return known.transport }
                let transport = CurlTransport(configuration, on: loop.map { LoopSeat(on: $0) })
                // Whoever comes late has one that ends with the call.
                if !made.isClosed { made.transports.append((loop, transport)) }
                return transport
            }
        }
    }
#endif

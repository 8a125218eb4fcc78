#if os(Linux)
    import HTTPServer
    import HTTPTransport
    import Synchronization

    /// A transport for each of the server's loops: a request goes out, and its reply comes back, on the thread that has
    /// the client's connection.
    ///
    /// What is sent from elsewhere, such as the mock's own login, has a transport with a thread of its own.
    final class LoopTransports: Transport {
        fileprivate struct Made: Sendable {
            /// The transports of the loops: few, so that looking through them is quick.
            var ofLoops: [(loop: EventLoop, transport: CurlTransport)] = []
            var ownThread: CurlTransport?
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

        /// Takes no more calls; what is under way goes on to its end.
        func close() {
            let made = made.withLock { $0 }
            for known in made.ofLoops { known.transport.close() }
            made.ownThread?.close()
        }

        /// The transport of the thread that asks, made when it first does.
        private func ofCaller() -> CurlTransport {
            let loop = EventLoop.current
            return made.withLock { $0.transport(of: loop, configuration) }
        }
    }

    extension LoopTransports.Made {
        fileprivate mutating func transport(
            of loop: EventLoop?, _ configuration: CurlTransport.Configuration
        ) -> CurlTransport {
            guard let loop else {
                let transport = ownThread ?? CurlTransport(configuration)
                ownThread = transport
                return transport
            }
            for known in ofLoops where known.loop === loop { return known.transport }
            let transport = CurlTransport(configuration, on: LoopSeat(on: loop))
            ofLoops.append((loop, transport))
            return transport
        }
    }
#endif

#if os(Linux)
    import CCurl
    package import PlatformCore

    /// A transport on libcurl: one thread for all calls, connections kept and shared, HTTP/1.1 and HTTP/2.
    ///
    /// ```swift
    /// let transport = CurlTransport(.init(tls: TLSSettings(trust: .file("ca.pem"))))
    /// let response = try await transport.response(to: TransportRequest(url: "https://localhost:8443/"))
    /// await transport.shutdown()
    /// ```
    ///
    /// Nothing is kept between calls but connections: no cookies, no credentials. A transport that is dropped ends its
    /// thread as soon as the bodies that are still read have ended.
    public final class CurlTransport: Transport {
        /// Which proxies are used.
        public enum ProxyChoice: Sendable {
            /// Those of `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, read when the transport is made.
            case environment
            /// None, whatever the environment says.
            case direct
            /// These, whatever the environment says.
            case through(ProxySettings)
        }

        /// Which versions of HTTP are offered.
        public enum Versions: Sendable {
            /// HTTP/2 and HTTP/1.1 over TLS, as the server chooses; HTTP/1.1 without.
            case automatic
            /// HTTP/1.1 alone.
            case http1
        }

        /// What all calls have in common.
        public struct Configuration: Sendable {
            /// Whom to trust, and who to be.
            public var tls: TLSSettings
            /// Which proxies are used.
            public var proxy: ProxyChoice
            /// Which versions of HTTP are offered.
            public var versions = Versions.automatic
            /// How many calls to one host and port may be under way; more wait their turn, first come first served.
            ///
            /// Over HTTP/1.1 that is the number of connections; over HTTP/2 they share few.
            public var maximumConnectionsPerHost = 64
            /// How many connections are kept open in all while they are not used.
            public var maximumIdleConnections = 256

            /// Makes a configuration.
            public init(tls: TLSSettings = TLSSettings(), proxy: ProxyChoice = .environment) {
                self.tls = tls
                self.proxy = proxy
            }
        }

        let driver: Result<CurlDriver, TransportError>

        /// Makes a transport and starts its thread.
        public convenience init(_ configuration: Configuration = Configuration()) {
            self.init(configuration, on: nil)
        }

        /// Makes a transport that works on a loop's thread; when the loop ends, or without one, on a thread of its own.
        package init(_ configuration: Configuration, on place: (any LoopPlace)?) {
            driver = Result { () throws(TransportError) in try Self.startDriver(configuration, place) }
        }

        deinit {
            if case .success(let driver) = driver { driver.post(.stop(drain: nil, nil)) }
        }

        /// Refuses new calls; returns once all connections are closed, or at once when calls are under way, which go on
        /// to their end.
        package func close() async { await stop(drain: nil) }

        private static func startDriver(
            _ configuration: Configuration, _ place: (any LoopPlace)?
        ) throws(TransportError) -> CurlDriver {
            let driver = CurlDriver(
                try CurlSettings(configuration), connectionsPerHost: configuration.maximumConnectionsPerHost,
                idleConnections: configuration.maximumIdleConnections)
            guard let driver else {
                throw TransportError(.prepare, host: "", "libcurl could not be set up", mayHaveReachedServer: false)
            }
            driver.start(on: place)
            return driver
        }

        /// Sends one request; see ``Transport/send(_:options:)``.
        public func send(
            _ request: TransportRequest, options: TransportOptions
        ) async throws(TransportError) -> TransportResponse {
            let driver = try driver.get()
            let url = try driver.url(request.url)
            let deadline = options.totalTimeout.map { Moment.now + $0 }
            let transfer = try CurlTransfer(request, url: url, options: options, deadline: deadline, driver: driver)
            let response = try await transfer.response()
            guard case .follow(let maximum) = options.redirects, Redirect.isRedirect(response) else { return response }
            var redirect = Redirect(request, url: url, left: maximum)
            var latest = response
            while try await redirect.follow(latest) {
                latest = try await CurlTransfer(
                    redirect.request, url: redirect.url, options: options, deadline: deadline, driver: driver
                ).response()
            }
            return latest
        }

        /// Sends one request; `completion` comes on the transport's thread, unless redirects are followed.
        ///
        /// See ``Transport/send(_:options:completion:)``.
        public func send(
            _ request: TransportRequest, options: TransportOptions,
            completion: @escaping @Sendable (Result<TransportResponse, TransportError>) -> Void
        ) {
            guard options.redirects == .refuse else {
                Task { completion(await result(of: request, options)) }
                return
            }
            do throws(TransportError) {
                let driver = try driver.get()
                let deadline = options.totalTimeout.map { Moment.now + $0 }
                try CurlTransfer(
                    request, url: try driver.url(request.url), options: options, deadline: deadline, driver: driver
                ).begin(completion)
            } catch {
                completion(.failure(error))
            }
        }

        /// Lets the calls under way finish, refuses new ones, closes all connections and ends the thread.
        ///
        /// - Parameter drain: how long calls may still take before they are ended with a `cancelled` error.
        public func shutdown(drain: Duration = .seconds(5)) async { await stop(drain: drain) }

        private func stop(drain: Duration?) async {
            guard case .success(let driver) = driver else { return }
            await withCheckedContinuation { continuation in
                if !driver.post(.stop(drain: drain, continuation)) { continuation.resume() }
            }
        }
    }
#endif

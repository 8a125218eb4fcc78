#if canImport(Darwin) || URLSESSION_TRANSPORT
    import Foundation
    import PlatformCore

    #if canImport(FoundationNetworking)
        import FoundationNetworking
    #endif

    /// A transport on Foundation's URLSession, for Apple platforms.
    ///
    /// ```swift
    /// let transport = URLSessionTransport()
    /// let response = try await transport.response(to: TransportRequest(url: "https://api.mypurecloud.com/api/v2/…"))
    /// await transport.shutdown()
    /// ```
    ///
    /// Nothing is kept between calls but connections: no cookies, no cache, no credentials. What URLSession decides by
    /// itself differs from libcurl: it chooses the order and spelling of header names, joins repeated response fields
    /// by commas, decodes compressed bodies whether asked or not, has no timeout for connecting alone, and repeats a
    /// request on a stale connection as it sees fit. A streamed request body is gathered in a file first.
    public final class URLSessionTransport: Transport {
        /// What all calls have in common.
        public struct Configuration: Sendable {
            /// Whom to trust; a client certificate is refused, because URLSession takes none from PEM.
            public var tls: TLSSettings
            /// The proxies; nil: those of the system's settings.
            public var proxy: ProxySettings?
            /// How many connections there may be to one host and port.
            public var maximumConnectionsPerHost = 64

            /// Makes a configuration.
            public init(tls: TLSSettings = TLSSettings(), proxy: ProxySettings? = nil) {
                self.tls = tls
                self.proxy = proxy
            }
        }

        private let session: URLSession
        private let transfers = URLSessionTransfers()
        private let problem: TransportError?

        /// Makes a transport.
        public init(_ configuration: Configuration = Configuration()) {
            let anchors: ServerTrust
            do throws(TransportError) {
                anchors = try ServerTrust(configuration.tls)
                problem = nil
            } catch {
                anchors = .system
                problem = error
            }
            session = URLSession(
                configuration: Self.sessionConfiguration(configuration),
                delegate: URLSessionDelegateAdapter(transfers, trust: anchors), delegateQueue: nil)
        }

        // URLSession keeps its delegate, and itself, until it is invalidated.
        deinit { session.finishTasksAndInvalidate() }

        private static func sessionConfiguration(_ configuration: Configuration) -> URLSessionConfiguration {
            let session = URLSessionConfiguration.ephemeral
            session.httpCookieStorage = nil
            session.httpShouldSetCookies = false
            session.urlCache = nil
            session.urlCredentialStorage = nil
            session.requestCachePolicy = .reloadIgnoringLocalCacheData
            session.httpMaximumConnectionsPerHost = configuration.maximumConnectionsPerHost
            #if canImport(Darwin)
                if let proxy = configuration.proxy { session.connectionProxyDictionary = proxy.dictionary }
            #endif
            return session
        }

        /// Sends one request; see ``Transport/send(_:options:)``.
        public func send(
            _ request: TransportRequest, options: TransportOptions
        ) async throws(TransportError) -> TransportResponse {
            if let problem { throw problem }
            let deadline = options.totalTimeout.map { ContinuousClock.now + $0 }
            var redirect = Redirect(request, url: try TransportURL(request.url), left: options.redirects.maximum)
            while true {
                let response = try await send(redirect, options, deadline)
                guard options.redirects != .refuse, try await redirect.follow(response) else { return response }
            }
        }

        private func send(
            _ redirect: Redirect, _ options: TransportOptions, _ deadline: ContinuousClock.Instant?
        ) async throws(TransportError) -> TransportResponse {
            let (request, url) = (redirect.request, redirect.url)
            let body = try await UploadBody(request.body, host: url.authority)
            let task = body.task(for: try URLRequest(request, url, options), in: session)
            let transfer = URLSessionTransfer(task, url: url, body: body, deadline: deadline)
            transfers.add(transfer)
            return try await transfer.response()
        }

        /// Lets the calls under way finish, refuses new ones and closes all connections.
        ///
        /// - Parameter drain: how long calls may still take before they are ended with a `cancelled` error.
        public func shutdown(drain: Duration = .seconds(5)) async {
            session.finishTasksAndInvalidate()
            let deadline = ContinuousClock.now + drain
            while !transfers.isEmpty, ContinuousClock.now < deadline {
                try? await Task.sleep(for: .milliseconds(10))
            }
            transfers.cancelAll()
        }
    }

    extension RedirectPolicy {
        fileprivate var maximum: Int {
            switch self {
            case .refuse: 0
            case .follow(let maximum): maximum
            }
        }
    }

    extension URLRequest {
        /// - Throws: a `prepare` error when the request is not one that can be sent.
        fileprivate init(_ request: TransportRequest, _ url: TransportURL, _ options: TransportOptions)
            throws(TransportError)
        {
            guard let target = URL(string: url.text), request.method != "CONNECT" else {
                throw TransportError(
                    .prepare, host: url.authority, "URLSession cannot send such a request", mayHaveReachedServer: false)
            }
            self.init(url: target)
            httpMethod = request.method.rawValue
            // URLSession knows no "for ever"; a day is as good.
            timeoutInterval = options.idleTimeout.map { $0 / .seconds(1) } ?? 86_400
            httpShouldHandleCookies = false
            for field in request.fields where !Self.framing.contains(field.name) {
                guard Self.isSendable(field) else {
                    throw TransportError(
                        .prepare, host: url.authority, "a header field has a name or value that cannot be sent",
                        mayHaveReachedServer: false)
                }
                addValue(field.value, forHTTPHeaderField: field.name.rawName)
            }
            if !options.decodesContent, !request.fields.contains("Accept-Encoding") {
                // Otherwise URLSession asks for gzip and decodes it.
                setValue("identity", forHTTPHeaderField: "Accept-Encoding")
            }
        }

        private static let framing: Set<HTTPField.Name> = [.contentLength, .transferEncoding]

        private static func isSendable(_ field: HTTPField) -> Bool {
            !field.name.rawName.isEmpty && field.name.rawName.utf8.allSatisfy(\.isTokenByte)
                && field.value.utf8.allSatisfy { $0 == UInt8(ascii: "\t") || $0 >= 0x20 && $0 != 0x7f }
        }
    }
#endif

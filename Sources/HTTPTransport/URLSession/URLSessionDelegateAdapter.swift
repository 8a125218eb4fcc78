#if canImport(Darwin) || URLSESSION_TRANSPORT
    import Foundation

    #if canImport(FoundationNetworking)
        import FoundationNetworking
    #endif

    /// Hands what URLSession tells on to the transfer that it is about.
    final class URLSessionDelegateAdapter: NSObject, URLSessionDataDelegate {
        private let transfers: URLSessionTransfers
        private let trust: ServerTrust

        init(_ transfers: URLSessionTransfers, trust: ServerTrust) {
            self.transfers = transfers
            self.trust = trust
        }

        func urlSession(
            _: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
            completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
        ) {
            if let response = response as? HTTPURLResponse { transfers[dataTask.taskIdentifier]?.receive(response) }
            completionHandler(.allow)
        }

        func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
            transfers[dataTask.taskIdentifier]?.receive(Array(data))
        }

        func urlSession(_: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
            guard let transfer = transfers.remove(task.taskIdentifier) else { return }
            transfer.finish(error.map { TransportError($0, host: transfer.url.authority) })
        }

        /// Redirects are followed by the transport itself, which knows what not to send elsewhere.
        func urlSession(
            _: URLSession, task _: URLSessionTask, willPerformHTTPRedirection _: HTTPURLResponse,
            newRequest _: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) {
            completionHandler(nil)
        }

        #if canImport(Darwin)
            func urlSession(
                _: URLSession, didReceive challenge: URLAuthenticationChallenge,
                completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
            ) {
                let (disposition, credential) = trust.answer(challenge)
                completionHandler(disposition, credential)
            }
        #endif
    }

    extension TransportError {
        /// The error for a transfer that URLSession ended.
        init(_ error: any Error, host: String) {
            let code = (error as? URLError)?.code
            let phase = code.map { Phase($0) } ?? .receive
            // Of the localized text only: other parts of the error hold the URL.
            let text = code.map { "URLSession error \($0.rawValue)" } ?? "\(type(of: error))"
            self.init(phase, host: host, text, mayHaveReachedServer: !Self.isEarly(phase))
        }

        private static func isEarly(_ phase: Phase) -> Bool {
            [.prepare, .resolve, .connect, .tls].contains(phase)
        }
    }

    extension TransportError.Phase {
        fileprivate init(_ code: URLError.Code) {
            switch code {
            case .cannotFindHost, .dnsLookupFailed: self = .resolve
            case .cannotConnectToHost, .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed:
                self = .connect
            case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
                .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
                .clientCertificateRequired:
                self = .tls
            case .timedOut: self = .timeout
            case .cancelled: self = .cancelled
            case .badURL, .unsupportedURL: self = .prepare
            default: self = .receive
            }
        }
    }
#endif

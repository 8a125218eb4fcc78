#if canImport(Darwin) || URLSESSION_TRANSPORT
    import Foundation
    import PlatformCore

    #if canImport(Darwin)
        import Security
    #endif

    /// Whose certificates a session trusts.
    enum ServerTrust: Sendable {
        /// Those of the system's store.
        case system
        /// These, in DER form, and no others.
        case anchors([Data])

        /// - Throws: a `prepare` error when the settings ask for what URLSession has no means for.
        init(_ tls: TLSSettings) throws(TransportError) {
            guard tls.identity == nil else {
                throw Self.refusal("URLSession takes no client certificate from PEM; send through another transport")
            }
            switch tls.trust {
            case .system: self = .system
            case .file(let path):
                guard let data = FileManager.default.contents(atPath: path) else {
                    throw Self.refusal("the CA file cannot be read")
                }
                self = try Self.anchors(in: Array(data))
            case .pem(let bytes): self = try Self.anchors(in: bytes)
            }
        }

        /// The certificates of a PEM text (RFC 7468).
        private static func anchors(in pem: [UInt8]) throws(TransportError) -> ServerTrust {
            #if canImport(Darwin)
                let blocks = String(decoding: pem, as: UTF8.self)
                    .split(separator: "-----BEGIN CERTIFICATE-----").dropFirst()
                let certificates = blocks.compactMap { block -> Data? in
                    let text = block.prefix { $0 != "-" }.filter { !$0.isWhitespace }
                    return Base64.decode(String(text)).map { Data($0) }
                }
                guard !certificates.isEmpty, certificates.count == blocks.count else {
                    throw refusal("the CA is no PEM text with certificates")
                }
                return .anchors(certificates)
            #else
                throw refusal("this platform's URLSession trusts the system's store alone")
            #endif
        }

        private static func refusal(_ message: String) -> TransportError {
            TransportError(.prepare, host: "", message, mayHaveReachedServer: false)
        }

        #if canImport(Darwin)
            /// What is said to a server's certificate; everything else goes the system's way.
            func answer(
                _ challenge: URLAuthenticationChallenge
            ) -> (URLSession.AuthChallengeDisposition, URLCredential?) {
                guard case .anchors(let anchors) = self,
                    challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodServerTrust,
                    let trust = challenge.protectionSpace.serverTrust
                else { return (.performDefaultHandling, nil) }
                let certificates = anchors.compactMap { SecCertificateCreateWithData(nil, $0 as CFData) }
                SecTrustSetAnchorCertificates(trust, certificates as CFArray)
                SecTrustSetAnchorCertificatesOnly(trust, true)
                guard SecTrustEvaluateWithError(trust, nil) else { return (.cancelAuthenticationChallenge, nil) }
                return (.useCredential, URLCredential(trust: trust))
            }
        #endif
    }

    #if canImport(Darwin)
        extension ProxySettings {
            /// The settings in the keys of CFNetwork (`CFProxySupport.h`), written out because iOS lacks half of them.
            var dictionary: [AnyHashable: Any] {
                var dictionary: [AnyHashable: Any] = ["ExceptionsList": exceptions]
                for (name, server) in [("HTTP", http), ("HTTPS", https)] {
                    guard let server, let url = URL(string: server.url), let host = url.host else { continue }
                    dictionary["\(name)Enable"] = 1
                    dictionary["\(name)Proxy"] = host
                    dictionary["\(name)Port"] = url.port ?? (url.scheme == "https" ? 443 : 80)
                    if let username = server.username { dictionary["\(name)User"] = username }
                    if let password = server.password { dictionary["\(name)Password"] = password }
                }
                return dictionary
            }
        }
    #endif
#endif

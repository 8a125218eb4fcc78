#if os(Linux)
    import CCurl

    /// What every transfer of one transport has in common, in the form that libcurl gets.
    struct CurlSettings: Sendable {
        let tls: TLSSettings
        let proxies: ProxySettings?
        let speaksHTTP2: Bool
        private let noProxy: String?

        /// - Throws: a `prepare` error when the environment names a proxy that is none.
        init(_ configuration: CurlTransport.Configuration) throws(TransportError) {
            tls = configuration.tls
            speaksHTTP2 = configuration.versions == .automatic
            switch configuration.proxy {
            case .environment: proxies = try ProxySettings.ofProcess()
            case .direct: proxies = nil
            case .through(let settings): proxies = settings
            }
            noProxy = proxies.flatMap { $0.exceptions.isEmpty ? nil : $0.exceptions.joined(separator: ",") }
        }

        /// The proxy for URLs like `url`; whether its host is an exception is left to libcurl.
        func proxy(for url: TransportURL) -> ProxySettings.Server? {
            url.isHTTPS ? proxies?.https : proxies?.http
        }

        /// Sets what is the same for every transfer.
        func apply(to curl: UnsafeMutableRawPointer) {
            // Also when there is none: libcurl would read NO_PROXY from the environment.
            ccurl_set_pointer(curl, CURLOPT_NOPROXY, noProxy ?? "")
            ccurl_set_long(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
            applyTrust(to: curl)
            applyIdentity(to: curl)
        }

        private func applyTrust(to curl: UnsafeMutableRawPointer) {
            switch tls.trust {
            case .system: return
            case .file(let path):
                ccurl_set_pointer(curl, CURLOPT_CAINFO, path)
                ccurl_set_pointer(curl, CURLOPT_PROXY_CAINFO, path)
            case .pem(let bytes):
                ccurl_set_blob(curl, CURLOPT_CAINFO_BLOB, bytes, bytes.count)
                ccurl_set_blob(curl, CURLOPT_PROXY_CAINFO_BLOB, bytes, bytes.count)
            }
            // The system's directory would be trusted besides.
            ccurl_set_pointer(curl, CURLOPT_CAPATH, nil)
            ccurl_set_pointer(curl, CURLOPT_PROXY_CAPATH, nil)
        }

        private func applyIdentity(to curl: UnsafeMutableRawPointer) {
            switch tls.identity {
            case nil: return
            case .files(let certificate, let key, let password):
                ccurl_set_pointer(curl, CURLOPT_SSLCERT, certificate)
                ccurl_set_pointer(curl, CURLOPT_SSLKEY, key)
                ccurl_set_pointer(curl, CURLOPT_KEYPASSWD, password)
            case .pem(let certificate, let key, let password):
                ccurl_set_blob(curl, CURLOPT_SSLCERT_BLOB, certificate, certificate.count)
                ccurl_set_blob(curl, CURLOPT_SSLKEY_BLOB, key, key.count)
                ccurl_set_pointer(curl, CURLOPT_KEYPASSWD, password)
            }
        }
    }
#endif

import HTTPTransport
import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The way to the upstream: through the proxies of the environment, trusting the CAs that the configuration names.
enum UpstreamTransport {
    /// Makes the transport, after a look at what it is to use.
    ///
    /// - Throws: when the CA file holds no certificate, or a proxy of the environment is none: now, not with the first
    ///   request.
    static func make(_ configuration: MockConfiguration) throws(MockPlatformError) -> any Transport {
        var tls = TLSSettings()
        if let file = configuration.upstreamCAFile {
            try check(certificates: file)
            tls.trust = .file(file)
        }
        let proxies = try proxies()
        #if os(Linux)
            var settings = CurlTransport.Configuration(tls: tls, proxy: .through(proxies))
            // Each loop has connections of its own.
            settings.maximumConnectionsPerHost = max(
                4, settings.maximumConnectionsPerHost / max(1, configuration.workers))
            return LoopTransports(settings)
        #else
            // Where the environment names none, those of the system's settings.
            let isSet = proxies.http != nil || proxies.https != nil
            return URLSessionTransport(.init(tls: tls, proxy: isSet ? proxies : nil))
        #endif
    }

    private static func check(certificates file: String) throws(MockPlatformError) {
        let bytes: [UInt8]
        do { bytes = try RecordingFile(path: file).bytes() } catch {
            throw MockPlatformError("\(file): the upstream's CA file cannot be read (\(error)). Check --upstream-ca.")
        }
        let isPEM = bytes.withUnsafeBufferPointer {
            $0.firstRange(of: Array("-----BEGIN CERTIFICATE-----".utf8), from: 0) != nil
        }
        guard isPEM else {
            throw MockPlatformError(
                "\(file): holds no certificate. --upstream-ca takes PEM: lines from -----BEGIN CERTIFICATE----- on.")
        }
    }

    private static func proxies() throws(MockPlatformError) -> ProxySettings {
        do throws(TransportError) {
            return try ProxySettings { name in getenv(name).map { String(cString: $0) } }
        } catch {
            throw MockPlatformError("\(error.message). Check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.")
        }
    }
}

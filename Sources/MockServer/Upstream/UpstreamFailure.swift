import HTTPTransport

/// Why the upstream did not answer, and what may mend it, as it is told to the client and on stderr.
struct UpstreamFailure: CustomStringConvertible {
    let error: any Error

    /// What went wrong, where, and what to do.
    var description: String {
        guard let error = error as? TransportError else { return "\(error)" }
        guard let advice = Self.advice(error) else { return error.description }
        let what = error.phase == .tls ? "no trusted TLS connection to \(error.host)" : "no way to \(error.host)"
        return "\(what): \(error.message). \(advice)"
    }

    private static func advice(_ error: TransportError) -> String? {
        let message = error.message.lowercased()
        if message.contains("proxy") || message.contains("connect tunnel") {
            return "Look at HTTPS_PROXY, HTTP_PROXY and NO_PROXY; a proxy that asks for a login gets it from "
                + "http://USER:PASSWORD@HOST:PORT."
        }
        guard error.phase == .tls else { return nil }
        // What OpenSSL says of a chain that ends at nobody whom it knows.
        if ["issuer certificate", "self-signed", "self signed"].contains(where: message.contains) {
            return "If the certificate is of your company's or your own CA, trust that: --upstream-ca FILE.pem."
        }
        return "Check the upstream's name and certificate, and this machine's clock."
    }
}

/// Whom to trust over TLS, and who to be; certificates and host names are always checked.
///
/// ```swift
/// TLSSettings(trust: .file("/etc/ssl/my-ca.pem"), identity: .files(certificate: "me.pem", key: "me.key"))
/// ```
public struct TLSSettings: Sendable {
    /// Whose certificates are trusted.
    public enum Trust: Sendable {
        /// Those of the system's store.
        case system
        /// Those in a PEM file, and no others.
        case file(String)
        /// Those in PEM text, and no others.
        case pem([UInt8])
    }

    /// The client's certificate, with its chain, and key.
    public enum Identity: Sendable {
        /// In PEM files; the key's password if it has one.
        case files(certificate: String, key: String, password: String? = nil)
        /// As PEM text; the key's password if it has one.
        case pem(certificate: [UInt8], key: [UInt8], password: String? = nil)
    }

    /// Whose certificates are trusted.
    public var trust: Trust
    /// The client's certificate and key, for servers that ask for one.
    public var identity: Identity?

    /// Makes settings.
    public init(trust: Trust = .system, identity: Identity? = nil) {
        self.trust = trust
        self.identity = identity
    }
}

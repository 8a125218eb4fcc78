package import PlatformCore
import Synchronization

/// An OAuth client that may ask for tokens.
public struct OAuthClient: Sendable, Equatable {
    /// The grants that a client may be allowed, by their names in the admin API.
    public static let allGrants = [
        "client_credentials", "authorization_code", "pkce", "implicit", "saml2_bearer", "refresh_token",
    ]

    /// Where a client is known from; what it may prove itself with depends on it.
    package enum Origin: Sendable, Equatable {
        /// Given on the command line, by the admin API or in code.
        case registered
        /// Seen while recording: any secret but an empty one is accepted.
        case recorded
        /// Taken in because `--accept-any-client` says so.
        case accepted
        /// The demo client.
        case demo
    }

    /// The client's id.
    public var clientID: String
    /// The client's secret; empty for a client that has none.
    public var clientSecret: String
    /// A name for people.
    public var name: String
    /// What it may ask for, of ``allGrants``.
    public var grants: [String]
    /// Where the login page may send it back to; `http://localhost/…`, `http://127.0.0.1/…` and `http://[::1]/…` without a
    /// port stand for every port.
    public var redirectURIs: [String]
    /// How long its tokens live, in seconds.
    public var accessTokenValiditySeconds: Int
    /// The permissions that it has; `*` is every one.
    public var permissions: [String]
    /// The region that knows it; nil: every one.
    package var region: Region?
    package var origin: Origin

    /// Makes a client with every grant and permission, whose tokens live a day.
    public init(clientID: String, clientSecret: String, name: String = "") {
        self.init(clientID: clientID, clientSecret: clientSecret, name: name, origin: .registered)
    }

    package init(clientID: String, clientSecret: String, name: String, origin: Origin) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.name = name.isEmpty ? clientID : name
        self.origin = origin
        grants = OAuthClient.allGrants
        redirectURIs = []
        accessTokenValiditySeconds = 86_400
        permissions = ["*"]
    }

    /// A client that a recording knows.
    package static func recorded(_ id: String) -> OAuthClient {
        OAuthClient(clientID: id, clientSecret: "", name: "", origin: .recorded)
    }

    /// The client that a newcomer logs in with, on loopback only; apps on this machine get its codes and tokens.
    public static let demo: OAuthClient = {
        var demo = OAuthClient(
            clientID: "demo-client", clientSecret: "demo-secret", name: "Demo client", origin: .demo)
        // Without a port they stand for every port (RFC 8252 section 7.3).
        demo.redirectURIs = ["http://localhost", "http://127.0.0.1"].flatMap { [$0 + "/", $0 + "/callback"] }
        return demo
    }()
}

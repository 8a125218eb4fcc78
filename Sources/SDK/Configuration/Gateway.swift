/// A gateway between the app and the platform: login and API behind one host, under prefixes of their own.
///
/// ```swift
/// client.setGateway(Gateway(host: "mygateway.example", path_params_login: "myadditionalpathforlogin"))
/// ```
public struct Gateway: Sendable, Equatable {
    /// The host; empty: there is no gateway.
    public var host: String
    /// `https` or `http`.
    public var `protocol`: String
    /// The port; nil: that of the protocol.
    public var port: Int?
    /// What stands before `/oauth/token`, `/oauth/authorize` and `/logout`.
    public var path_params_login: String
    /// What stands before `/api/v2/…`.
    public var path_params_api: String

    /// Makes a gateway.
    public init(
        host: String, protocol: String = "https", port: Int? = nil, path_params_login: String = "",
        path_params_api: String = ""
    ) {
        self.host = host
        self.protocol = `protocol`.isEmpty ? "https" : `protocol`
        self.port = port.flatMap { $0 > 0 ? $0 : nil }
        self.path_params_login = path_params_login
        self.path_params_api = path_params_api
    }
}

import PlatformCore

/// What the last login brought, under the official names.
public struct AuthData: Sendable, Equatable {
    /// The access token, which every request carries.
    public var accessToken: String?
    /// The refresh token, which buys the next access token.
    public var refreshToken: String?
    /// When the access token expires, in milliseconds since 1970; nil when that is not known.
    public var tokenExpiryTime: Int?
    /// The state that the login was started with.
    public var state: String?
    /// Why the last login was refused, for a program.
    public var error: String?
    /// Why the last login was refused, for a person.
    public var error_description: String?

    /// Makes the data of no login.
    public init(accessToken: String? = nil, refreshToken: String? = nil, tokenExpiryTime: Int? = nil) {
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.tokenExpiryTime = tokenExpiryTime
    }

    /// When the access token expires, in the form `Tue, 24 Nov 2026 17:00:07 GMT`.
    public var tokenExpiryTimeString: String? { expiry?.httpDate }

    /// When the access token expires.
    var expiry: Instant? { tokenExpiryTime.map { Instant(milliseconds: Int64($0)) } }
}

extension AuthData {
    /// What is kept of a login between two runs: all but the state and the errors.
    var stored: JSON {
        var object = JSONObject()
        object["accessToken"] = accessToken.map(JSON.string)
        object["refreshToken"] = refreshToken.map(JSON.string)
        object["tokenExpiryTime"] = tokenExpiryTime.map { JSON($0) }
        object["tokenExpiryTimeString"] = tokenExpiryTimeString.map(JSON.string)
        return .object(object)
    }

    /// Reads what was kept; nil when it is none.
    init?(stored text: String) {
        guard let object = try? JSON.parse(text).object else { return nil }
        self.init(
            accessToken: object["accessToken"]?.string, refreshToken: object["refreshToken"]?.string,
            tokenExpiryTime: object["tokenExpiryTime"]?.int)
    }
}

extension AuthData: CustomStringConvertible, CustomReflectable {
    /// What is known of the login, without its tokens.
    public var description: String {
        let token = accessToken == nil ? "none" : "[REDACTED]"
        let refresh = refreshToken == nil ? "none" : "[REDACTED]"
        let failure = error.map { ", error: \($0)" } ?? ""
        return "AuthData(accessToken: \(token), refreshToken: \(refresh), "
            + "tokenExpiryTime: \(tokenExpiryTimeString ?? "unknown")\(failure))"
    }

    /// The description alone, so that a dump shows no token.
    public var customMirror: Mirror { Mirror(self, children: ["authData": description]) }
}

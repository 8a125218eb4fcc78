// DO NOT EDIT: made from the API definition.

public import PlatformClient

/// An enum of the API, open to values that are newer than this version.
public struct OrgOAuthClientAuthorizedGrantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CODE`.
    public static var code: Self { "CODE" }
    /// `TOKEN`.
    public static var token: Self { "TOKEN" }
    /// `SAML2-BEARER`.
    public static var saml2Bearer: Self { "SAML2-BEARER" }
    /// `PASSWORD`.
    public static var password: Self { "PASSWORD" }
    /// `CLIENT-CREDENTIALS`.
    public static var clientCredentials: Self { "CLIENT-CREDENTIALS" }
}

/// An enum of the API, open to values that are newer than this version.
public struct OrgOAuthClientState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `disabled`.
    public static var disabled: Self { "disabled" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
}

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `OAuthAuthorization`.
public typealias OAuthAuthorization = Model<OAuthAuthorizationFields>

/// The properties of ``OAuthAuthorization``.
public struct OAuthAuthorizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `client`.
    public var client: Field<OAuthClient> { Field("client") }
    /// `scope`.
    public var scope: Field<[String]> { Field("scope") }
    /// `roles`.
    public var roles: Field<[String]> { Field("roles") }
    /// `resourceOwner`.
    public var resourceOwner: Field<DomainEntityRef> { Field("resourceOwner") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `pending`.
    public var pending: Field<Bool> { Field("pending") }
    /// `state`.
    public var state: Field<OAuthAuthorizationState> { Field("state") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``OAuthAuthorization``, open to those that are newer than this version.
public struct OAuthAuthorizationState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unauthorized`.
    public static var unauthorized: Self { "Unauthorized" }
    /// `Requested`.
    public static var requested: Self { "Requested" }
    /// `Authorized`.
    public static var authorized: Self { "Authorized" }
    /// `Revoked`.
    public static var revoked: Self { "Revoked" }
}

/// The schema `OAuthAuthorizationListing`.
public typealias OAuthAuthorizationListing = Model<OAuthAuthorizationListingFields>

/// The properties of ``OAuthAuthorizationListing``.
public struct OAuthAuthorizationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[OAuthAuthorization]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OAuthClient`.
public typealias OAuthClient = Model<OAuthClientFields>

/// The properties of ``OAuthClient``.
public struct OAuthClientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `accessTokenValiditySeconds`.
    public var accessTokenValiditySeconds: Field<Int> { Field("accessTokenValiditySeconds") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `registeredRedirectUri`.
    public var registeredRedirectUri: Field<[String]> { Field("registeredRedirectUri") }
    /// `secret`.
    public var secret: Field<String> { Field("secret") }
    /// `roleIds`.
    public var roleIds: Field<[String]> { Field("roleIds") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `authorizedGrantType`, required.
    public var authorizedGrantType: Field<OAuthClientAuthorizedGrantType> { Field("authorizedGrantType") }
    /// `scope`.
    public var scope: Field<[String]> { Field("scope") }
    /// `roleDivisions`.
    public var roleDivisions: Field<[RoleDivision]> { Field("roleDivisions") }
    /// `state`.
    public var state: Field<OAuthClientState> { Field("state") }
    /// `dateToDelete`.
    public var dateToDelete: Field<Instant> { Field("dateToDelete") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `authorizedGrantType` of ``OAuthClient``, open to those that are newer than this version.
public struct OAuthClientAuthorizedGrantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
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

/// A value of `state` of ``OAuthClient``, open to those that are newer than this version.
public struct OAuthClientState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `disabled`.
    public static var disabled: Self { "disabled" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
}

/// The schema `OAuthClientEntityListing`.
public typealias OAuthClientEntityListing = Model<OAuthClientEntityListingFields>

/// The properties of ``OAuthClientEntityListing``.
public struct OAuthClientEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OAuthClient]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OAuthClientRequest`.
public typealias OAuthClientRequest = Model<OAuthClientRequestFields>

/// The properties of ``OAuthClientRequest``.
public struct OAuthClientRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `accessTokenValiditySeconds`.
    public var accessTokenValiditySeconds: Field<Int> { Field("accessTokenValiditySeconds") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `registeredRedirectUri`.
    public var registeredRedirectUri: Field<[String]> { Field("registeredRedirectUri") }
    /// `roleIds`.
    public var roleIds: Field<[String]> { Field("roleIds") }
    /// `authorizedGrantType`, required.
    public var authorizedGrantType: Field<OAuthClientRequestAuthorizedGrantType> { Field("authorizedGrantType") }
    /// `scope`.
    public var scope: Field<[String]> { Field("scope") }
    /// `roleDivisions`.
    public var roleDivisions: Field<[RoleDivision]> { Field("roleDivisions") }
    /// `state`.
    public var state: Field<OAuthClientRequestState> { Field("state") }
    /// `dateToDelete`.
    public var dateToDelete: Field<Instant> { Field("dateToDelete") }
}

/// A value of `authorizedGrantType` of ``OAuthClientRequest``, open to those that are newer than this version.
public struct OAuthClientRequestAuthorizedGrantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
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

/// A value of `state` of ``OAuthClientRequest``, open to those that are newer than this version.
public struct OAuthClientRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `disabled`.
    public static var disabled: Self { "disabled" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
}

/// The schema `OAuthScope`.
public typealias OAuthScope = Model<OAuthScopeFields>

/// The properties of ``OAuthScope``.
public struct OAuthScopeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OAuthScopeListing`.
public typealias OAuthScopeListing = Model<OAuthScopeListingFields>

/// The properties of ``OAuthScopeListing``.
public struct OAuthScopeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[OAuthScope]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

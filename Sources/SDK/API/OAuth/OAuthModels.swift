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
    @_alwaysEmitIntoClient public var client: Field<OAuthClient> { Field("client") }
    /// `scope`.
    @_alwaysEmitIntoClient public var scope: Field<[String]> { Field("scope") }
    /// `roles`.
    @_alwaysEmitIntoClient public var roles: Field<[String]> { Field("roles") }
    /// `resourceOwner`.
    @_alwaysEmitIntoClient public var resourceOwner: Field<DomainEntityRef> { Field("resourceOwner") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `pending`.
    @_alwaysEmitIntoClient public var pending: Field<Bool> { Field("pending") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<OAuthAuthorizationState> { Field("state") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``OAuthAuthorization``, open to those that are newer than this version.
public struct OAuthAuthorizationState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unauthorized`.
    @_alwaysEmitIntoClient public static var unauthorized: Self { "Unauthorized" }
    /// `Requested`.
    @_alwaysEmitIntoClient public static var requested: Self { "Requested" }
    /// `Authorized`.
    @_alwaysEmitIntoClient public static var authorized: Self { "Authorized" }
    /// `Revoked`.
    @_alwaysEmitIntoClient public static var revoked: Self { "Revoked" }
}

/// The schema `OAuthAuthorizationListing`.
public typealias OAuthAuthorizationListing = Model<OAuthAuthorizationListingFields>

/// The properties of ``OAuthAuthorizationListing``.
public struct OAuthAuthorizationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OAuthAuthorization]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OAuthClient`.
public typealias OAuthClient = Model<OAuthClientFields>

/// The properties of ``OAuthClient``.
public struct OAuthClientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `accessTokenValiditySeconds`.
    @_alwaysEmitIntoClient public var accessTokenValiditySeconds: Field<Int> { Field("accessTokenValiditySeconds") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `registeredRedirectUri`.
    @_alwaysEmitIntoClient public var registeredRedirectUri: Field<[String]> { Field("registeredRedirectUri") }
    /// `secret`.
    @_alwaysEmitIntoClient public var secret: Field<String> { Field("secret") }
    /// `roleIds`.
    @_alwaysEmitIntoClient public var roleIds: Field<[String]> { Field("roleIds") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `authorizedGrantType`, required.
    @_alwaysEmitIntoClient public var authorizedGrantType: Field<OAuthClientAuthorizedGrantType> { Field("authorizedGrantType") }
    /// `scope`.
    @_alwaysEmitIntoClient public var scope: Field<[String]> { Field("scope") }
    /// `roleDivisions`.
    @_alwaysEmitIntoClient public var roleDivisions: Field<[RoleDivision]> { Field("roleDivisions") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<OAuthClientState> { Field("state") }
    /// `dateToDelete`.
    @_alwaysEmitIntoClient public var dateToDelete: Field<Instant> { Field("dateToDelete") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `authorizedGrantType` of ``OAuthClient``, open to those that are newer than this version.
public struct OAuthClientAuthorizedGrantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CODE`.
    @_alwaysEmitIntoClient public static var code: Self { "CODE" }
    /// `TOKEN`.
    @_alwaysEmitIntoClient public static var token: Self { "TOKEN" }
    /// `SAML2-BEARER`.
    @_alwaysEmitIntoClient public static var saml2Bearer: Self { "SAML2-BEARER" }
    /// `PASSWORD`.
    @_alwaysEmitIntoClient public static var password: Self { "PASSWORD" }
    /// `CLIENT-CREDENTIALS`.
    @_alwaysEmitIntoClient public static var clientCredentials: Self { "CLIENT-CREDENTIALS" }
}

/// A value of `state` of ``OAuthClient``, open to those that are newer than this version.
public struct OAuthClientState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "disabled" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
}

/// The schema `OAuthClientEntityListing`.
public typealias OAuthClientEntityListing = Model<OAuthClientEntityListingFields>

/// The properties of ``OAuthClientEntityListing``.
public struct OAuthClientEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OAuthClient]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OAuthClientRequest`.
public typealias OAuthClientRequest = Model<OAuthClientRequestFields>

/// The properties of ``OAuthClientRequest``.
public struct OAuthClientRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `accessTokenValiditySeconds`.
    @_alwaysEmitIntoClient public var accessTokenValiditySeconds: Field<Int> { Field("accessTokenValiditySeconds") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `registeredRedirectUri`.
    @_alwaysEmitIntoClient public var registeredRedirectUri: Field<[String]> { Field("registeredRedirectUri") }
    /// `roleIds`.
    @_alwaysEmitIntoClient public var roleIds: Field<[String]> { Field("roleIds") }
    /// `authorizedGrantType`, required.
    @_alwaysEmitIntoClient public var authorizedGrantType: Field<OAuthClientRequestAuthorizedGrantType> { Field("authorizedGrantType") }
    /// `scope`.
    @_alwaysEmitIntoClient public var scope: Field<[String]> { Field("scope") }
    /// `roleDivisions`.
    @_alwaysEmitIntoClient public var roleDivisions: Field<[RoleDivision]> { Field("roleDivisions") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<OAuthClientRequestState> { Field("state") }
    /// `dateToDelete`.
    @_alwaysEmitIntoClient public var dateToDelete: Field<Instant> { Field("dateToDelete") }
}

/// A value of `authorizedGrantType` of ``OAuthClientRequest``, open to those that are newer than this version.
public struct OAuthClientRequestAuthorizedGrantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CODE`.
    @_alwaysEmitIntoClient public static var code: Self { "CODE" }
    /// `TOKEN`.
    @_alwaysEmitIntoClient public static var token: Self { "TOKEN" }
    /// `SAML2-BEARER`.
    @_alwaysEmitIntoClient public static var saml2Bearer: Self { "SAML2-BEARER" }
    /// `PASSWORD`.
    @_alwaysEmitIntoClient public static var password: Self { "PASSWORD" }
    /// `CLIENT-CREDENTIALS`.
    @_alwaysEmitIntoClient public static var clientCredentials: Self { "CLIENT-CREDENTIALS" }
}

/// A value of `state` of ``OAuthClientRequest``, open to those that are newer than this version.
public struct OAuthClientRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "disabled" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
}

/// The schema `OAuthScope`.
public typealias OAuthScope = Model<OAuthScopeFields>

/// The properties of ``OAuthScope``.
public struct OAuthScopeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OAuthScopeListing`.
public typealias OAuthScopeListing = Model<OAuthScopeListingFields>

/// The properties of ``OAuthScopeListing``.
public struct OAuthScopeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OAuthScope]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

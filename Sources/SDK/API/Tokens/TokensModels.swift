// DO NOT EDIT: made from the API definition.

public import PlatformClient

/// The schema `TokenInfo`.
public typealias TokenInfo = Model<TokenInfoFields>

/// The properties of ``TokenInfo``.
public struct TokenInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `organization`, set by the platform.
    public var organization: Field<NamedEntity> { Field("organization") }
    /// `homeOrganization`, set by the platform.
    public var homeOrganization: Field<NamedEntity> { Field("homeOrganization") }
    /// `authorizedScope`, set by the platform.
    public var authorizedScope: Field<[String]> { Field("authorizedScope") }
    /// `clonedUser`, set by the platform.
    public var clonedUser: Field<JSON> { Field("clonedUser") }
    /// `dateTokenIdles`, set by the platform.
    public var dateTokenIdles: Field<Instant> { Field("dateTokenIdles") }
    /// `OAuthClient`.
    public var oAuthClient: Field<OrgOAuthClient> { Field("OAuthClient") }
}

/// The schema `NamedEntity`.
public typealias NamedEntity = Model<NamedEntityFields>

/// The properties of ``NamedEntity``.
public struct NamedEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
}

/// The schema `OrgOAuthClient`.
public typealias OrgOAuthClient = Model<OrgOAuthClientFields>

/// The properties of ``OrgOAuthClient``.
public struct OrgOAuthClientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<JSON> { Field("createdBy") }
    /// `modifiedBy`.
    public var modifiedBy: Field<JSON> { Field("modifiedBy") }
    /// `authorizedGrantType`.
    public var authorizedGrantType: Field<OrgOAuthClientAuthorizedGrantType> { Field("authorizedGrantType") }
    /// `scope`.
    public var scope: Field<[String]> { Field("scope") }
    /// `roleDivisions`.
    public var roleDivisions: Field<[JSON]> { Field("roleDivisions") }
    /// `state`.
    public var state: Field<OrgOAuthClientState> { Field("state") }
    /// `dateToDelete`.
    public var dateToDelete: Field<Instant> { Field("dateToDelete") }
    /// `organization`, set by the platform.
    public var organization: Field<NamedEntity> { Field("organization") }
}

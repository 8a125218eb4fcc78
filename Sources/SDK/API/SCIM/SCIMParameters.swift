// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `attributes` of `getScimGroup`, open to those that are newer than this version.
public struct GetScimGroupAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `excludedAttributes` of `getScimGroup`, open to those that are newer than this version.
public struct GetScimGroupExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `attributes` of `getScimGroups`, open to those that are newer than this version.
public struct GetScimGroupsAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `excludedAttributes` of `getScimGroups`, open to those that are newer than this version.
public struct GetScimGroupsExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `resourceType` of `getScimResourcetype`, open to those that are newer than this version.
public struct GetScimResourcetypeResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `ServiceProviderConfig`.
    @_alwaysEmitIntoClient public static var serviceProviderConfig: Self { "ServiceProviderConfig" }
    /// `ResourceType`.
    @_alwaysEmitIntoClient public static var resourceType: Self { "ResourceType" }
    /// `Schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "Schema" }
}

/// A value of `schemaId` of `getScimSchema`, open to those that are newer than this version.
public struct GetScimSchemaSchemaId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:ietf:params:scim:schemas:core:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20User: Self { "urn:ietf:params:scim:schemas:core:2.0:User" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20Group: Self { "urn:ietf:params:scim:schemas:core:2.0:Group" }
    /// `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20ServiceProviderConfig: Self { "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig" }
    /// `urn:ietf:params:scim:schemas:core:2.0:ResourceType`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20ResourceType: Self { "urn:ietf:params:scim:schemas:core:2.0:ResourceType" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Schema`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20Schema: Self { "urn:ietf:params:scim:schemas:core:2.0:Schema" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
}

/// A value of `attributes` of `getScimUser`, open to those that are newer than this version.
public struct GetScimUserAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `userName`.
    @_alwaysEmitIntoClient public static var userName: Self { "userName" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    @_alwaysEmitIntoClient public static var emails: Self { "emails" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `roles`.
    @_alwaysEmitIntoClient public static var roles: Self { "roles" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `excludedAttributes` of `getScimUser`, open to those that are newer than this version.
public struct GetScimUserExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `userName`.
    @_alwaysEmitIntoClient public static var userName: Self { "userName" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    @_alwaysEmitIntoClient public static var emails: Self { "emails" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `roles`.
    @_alwaysEmitIntoClient public static var roles: Self { "roles" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `attributes` of `getScimUsers`, open to those that are newer than this version.
public struct GetScimUsersAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `userName`.
    @_alwaysEmitIntoClient public static var userName: Self { "userName" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    @_alwaysEmitIntoClient public static var emails: Self { "emails" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `roles`.
    @_alwaysEmitIntoClient public static var roles: Self { "roles" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `excludedAttributes` of `getScimUsers`, open to those that are newer than this version.
public struct GetScimUsersExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `userName`.
    @_alwaysEmitIntoClient public static var userName: Self { "userName" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    @_alwaysEmitIntoClient public static var emails: Self { "emails" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `roles`.
    @_alwaysEmitIntoClient public static var roles: Self { "roles" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `attributes` of `getScimV2Group`, open to those that are newer than this version.
public struct GetScimV2GroupAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `excludedAttributes` of `getScimV2Group`, open to those that are newer than this version.
public struct GetScimV2GroupExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `attributes` of `getScimV2Groups`, open to those that are newer than this version.
public struct GetScimV2GroupsAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `excludedAttributes` of `getScimV2Groups`, open to those that are newer than this version.
public struct GetScimV2GroupsExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `resourceType` of `getScimV2Resourcetype`, open to those that are newer than this version.
public struct GetScimV2ResourcetypeResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `ServiceProviderConfig`.
    @_alwaysEmitIntoClient public static var serviceProviderConfig: Self { "ServiceProviderConfig" }
    /// `ResourceType`.
    @_alwaysEmitIntoClient public static var resourceType: Self { "ResourceType" }
    /// `Schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "Schema" }
}

/// A value of `schemaId` of `getScimV2Schema`, open to those that are newer than this version.
public struct GetScimV2SchemaSchemaId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:ietf:params:scim:schemas:core:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20User: Self { "urn:ietf:params:scim:schemas:core:2.0:User" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20Group: Self { "urn:ietf:params:scim:schemas:core:2.0:Group" }
    /// `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20ServiceProviderConfig: Self { "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig" }
    /// `urn:ietf:params:scim:schemas:core:2.0:ResourceType`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20ResourceType: Self { "urn:ietf:params:scim:schemas:core:2.0:ResourceType" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Schema`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20Schema: Self { "urn:ietf:params:scim:schemas:core:2.0:Schema" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
}

/// A value of `attributes` of `getScimV2User`, open to those that are newer than this version.
public struct GetScimV2UserAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `userName`.
    @_alwaysEmitIntoClient public static var userName: Self { "userName" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    @_alwaysEmitIntoClient public static var emails: Self { "emails" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `roles`.
    @_alwaysEmitIntoClient public static var roles: Self { "roles" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `excludedAttributes` of `getScimV2User`, open to those that are newer than this version.
public struct GetScimV2UserExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `userName`.
    @_alwaysEmitIntoClient public static var userName: Self { "userName" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    @_alwaysEmitIntoClient public static var emails: Self { "emails" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `roles`.
    @_alwaysEmitIntoClient public static var roles: Self { "roles" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `attributes` of `getScimV2Users`, open to those that are newer than this version.
public struct GetScimV2UsersAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `userName`.
    @_alwaysEmitIntoClient public static var userName: Self { "userName" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    @_alwaysEmitIntoClient public static var emails: Self { "emails" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `roles`.
    @_alwaysEmitIntoClient public static var roles: Self { "roles" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `excludedAttributes` of `getScimV2Users`, open to those that are newer than this version.
public struct GetScimV2UsersExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `userName`.
    @_alwaysEmitIntoClient public static var userName: Self { "userName" }
    /// `displayName`.
    @_alwaysEmitIntoClient public static var displayName: Self { "displayName" }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `externalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    @_alwaysEmitIntoClient public static var emails: Self { "emails" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `roles`.
    @_alwaysEmitIntoClient public static var roles: Self { "roles" }
    /// `meta`.
    @_alwaysEmitIntoClient public static var meta: Self { "meta" }
    /// `meta.version`.
    @_alwaysEmitIntoClient public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    @_alwaysEmitIntoClient public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    @_alwaysEmitIntoClient public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

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
    public static var id: Self { "id" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `members`.
    public static var members: Self { "members" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `excludedAttributes` of `getScimGroup`, open to those that are newer than this version.
public struct GetScimGroupExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `members`.
    public static var members: Self { "members" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `attributes` of `getScimGroups`, open to those that are newer than this version.
public struct GetScimGroupsAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `members`.
    public static var members: Self { "members" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `excludedAttributes` of `getScimGroups`, open to those that are newer than this version.
public struct GetScimGroupsExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `members`.
    public static var members: Self { "members" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `resourceType` of `getScimResourcetype`, open to those that are newer than this version.
public struct GetScimResourcetypeResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    public static var user: Self { "User" }
    /// `Group`.
    public static var group: Self { "Group" }
    /// `ServiceProviderConfig`.
    public static var serviceProviderConfig: Self { "ServiceProviderConfig" }
    /// `ResourceType`.
    public static var resourceType: Self { "ResourceType" }
    /// `Schema`.
    public static var schema: Self { "Schema" }
}

/// A value of `schemaId` of `getScimSchema`, open to those that are newer than this version.
public struct GetScimSchemaSchemaId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:ietf:params:scim:schemas:core:2.0:User`.
    public static var urnIetfParamsScimSchemasCore20User: Self { "urn:ietf:params:scim:schemas:core:2.0:User" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group`.
    public static var urnIetfParamsScimSchemasCore20Group: Self { "urn:ietf:params:scim:schemas:core:2.0:Group" }
    /// `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`.
    public static var urnIetfParamsScimSchemasCore20ServiceProviderConfig: Self { "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig" }
    /// `urn:ietf:params:scim:schemas:core:2.0:ResourceType`.
    public static var urnIetfParamsScimSchemasCore20ResourceType: Self { "urn:ietf:params:scim:schemas:core:2.0:ResourceType" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Schema`.
    public static var urnIetfParamsScimSchemasCore20Schema: Self { "urn:ietf:params:scim:schemas:core:2.0:Schema" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
}

/// A value of `attributes` of `getScimUser`, open to those that are newer than this version.
public struct GetScimUserAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `userName`.
    public static var userName: Self { "userName" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `title`.
    public static var title: Self { "title" }
    /// `active`.
    public static var active: Self { "active" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    public static var emails: Self { "emails" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `roles`.
    public static var roles: Self { "roles" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `excludedAttributes` of `getScimUser`, open to those that are newer than this version.
public struct GetScimUserExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `userName`.
    public static var userName: Self { "userName" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `title`.
    public static var title: Self { "title" }
    /// `active`.
    public static var active: Self { "active" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    public static var emails: Self { "emails" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `roles`.
    public static var roles: Self { "roles" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `attributes` of `getScimUsers`, open to those that are newer than this version.
public struct GetScimUsersAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `userName`.
    public static var userName: Self { "userName" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `title`.
    public static var title: Self { "title" }
    /// `active`.
    public static var active: Self { "active" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    public static var emails: Self { "emails" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `roles`.
    public static var roles: Self { "roles" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `excludedAttributes` of `getScimUsers`, open to those that are newer than this version.
public struct GetScimUsersExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `userName`.
    public static var userName: Self { "userName" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `title`.
    public static var title: Self { "title" }
    /// `active`.
    public static var active: Self { "active" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    public static var emails: Self { "emails" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `roles`.
    public static var roles: Self { "roles" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `attributes` of `getScimV2Group`, open to those that are newer than this version.
public struct GetScimV2GroupAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `members`.
    public static var members: Self { "members" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `excludedAttributes` of `getScimV2Group`, open to those that are newer than this version.
public struct GetScimV2GroupExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `members`.
    public static var members: Self { "members" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `attributes` of `getScimV2Groups`, open to those that are newer than this version.
public struct GetScimV2GroupsAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `members`.
    public static var members: Self { "members" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `excludedAttributes` of `getScimV2Groups`, open to those that are newer than this version.
public struct GetScimV2GroupsExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `members`.
    public static var members: Self { "members" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`.
    public static var urnIetfParamsScimSchemasCore20GroupId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`.
    public static var urnIetfParamsScimSchemasCore20GroupMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20GroupMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`.
    public static var urnIetfParamsScimSchemasCore20GroupDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`.
    public static var urnIetfParamsScimSchemasCore20GroupMembers: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:members" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`.
    public static var urnIetfParamsScimSchemasCore20GroupExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:Group:externalId" }
}

/// A value of `resourceType` of `getScimV2Resourcetype`, open to those that are newer than this version.
public struct GetScimV2ResourcetypeResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    public static var user: Self { "User" }
    /// `Group`.
    public static var group: Self { "Group" }
    /// `ServiceProviderConfig`.
    public static var serviceProviderConfig: Self { "ServiceProviderConfig" }
    /// `ResourceType`.
    public static var resourceType: Self { "ResourceType" }
    /// `Schema`.
    public static var schema: Self { "Schema" }
}

/// A value of `schemaId` of `getScimV2Schema`, open to those that are newer than this version.
public struct GetScimV2SchemaSchemaId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:ietf:params:scim:schemas:core:2.0:User`.
    public static var urnIetfParamsScimSchemasCore20User: Self { "urn:ietf:params:scim:schemas:core:2.0:User" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Group`.
    public static var urnIetfParamsScimSchemasCore20Group: Self { "urn:ietf:params:scim:schemas:core:2.0:Group" }
    /// `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`.
    public static var urnIetfParamsScimSchemasCore20ServiceProviderConfig: Self { "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig" }
    /// `urn:ietf:params:scim:schemas:core:2.0:ResourceType`.
    public static var urnIetfParamsScimSchemasCore20ResourceType: Self { "urn:ietf:params:scim:schemas:core:2.0:ResourceType" }
    /// `urn:ietf:params:scim:schemas:core:2.0:Schema`.
    public static var urnIetfParamsScimSchemasCore20Schema: Self { "urn:ietf:params:scim:schemas:core:2.0:Schema" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
}

/// A value of `attributes` of `getScimV2User`, open to those that are newer than this version.
public struct GetScimV2UserAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `userName`.
    public static var userName: Self { "userName" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `title`.
    public static var title: Self { "title" }
    /// `active`.
    public static var active: Self { "active" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    public static var emails: Self { "emails" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `roles`.
    public static var roles: Self { "roles" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `excludedAttributes` of `getScimV2User`, open to those that are newer than this version.
public struct GetScimV2UserExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `userName`.
    public static var userName: Self { "userName" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `title`.
    public static var title: Self { "title" }
    /// `active`.
    public static var active: Self { "active" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    public static var emails: Self { "emails" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `roles`.
    public static var roles: Self { "roles" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `attributes` of `getScimV2Users`, open to those that are newer than this version.
public struct GetScimV2UsersAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `userName`.
    public static var userName: Self { "userName" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `title`.
    public static var title: Self { "title" }
    /// `active`.
    public static var active: Self { "active" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    public static var emails: Self { "emails" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `roles`.
    public static var roles: Self { "roles" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

/// A value of `excludedAttributes` of `getScimV2Users`, open to those that are newer than this version.
public struct GetScimV2UsersExcludedAttributes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `userName`.
    public static var userName: Self { "userName" }
    /// `displayName`.
    public static var displayName: Self { "displayName" }
    /// `title`.
    public static var title: Self { "title" }
    /// `active`.
    public static var active: Self { "active" }
    /// `externalId`.
    public static var externalId: Self { "externalId" }
    /// `phoneNumbers`.
    public static var phoneNumbers: Self { "phoneNumbers" }
    /// `emails`.
    public static var emails: Self { "emails" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `roles`.
    public static var roles: Self { "roles" }
    /// `meta`.
    public static var meta: Self { "meta" }
    /// `meta.version`.
    public static var metaVersion: Self { "meta.version" }
    /// `meta.lastModified`.
    public static var metaLastModified: Self { "meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:id`.
    public static var urnIetfParamsScimSchemasCore20UserId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:id" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`.
    public static var urnIetfParamsScimSchemasCore20UserUserName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:userName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`.
    public static var urnIetfParamsScimSchemasCore20UserDisplayName: Self { "urn:ietf:params:scim:schemas:core:2.0:User:displayName" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:title`.
    public static var urnIetfParamsScimSchemasCore20UserTitle: Self { "urn:ietf:params:scim:schemas:core:2.0:User:title" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:active`.
    public static var urnIetfParamsScimSchemasCore20UserActive: Self { "urn:ietf:params:scim:schemas:core:2.0:User:active" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`.
    public static var urnIetfParamsScimSchemasCore20UserExternalId: Self { "urn:ietf:params:scim:schemas:core:2.0:User:externalId" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`.
    public static var urnIetfParamsScimSchemasCore20UserPhoneNumbers: Self { "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`.
    public static var urnIetfParamsScimSchemasCore20UserEmails: Self { "urn:ietf:params:scim:schemas:core:2.0:User:emails" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`.
    public static var urnIetfParamsScimSchemasCore20UserGroups: Self { "urn:ietf:params:scim:schemas:core:2.0:User:groups" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`.
    public static var urnIetfParamsScimSchemasCore20UserRoles: Self { "urn:ietf:params:scim:schemas:core:2.0:User:roles" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`.
    public static var urnIetfParamsScimSchemasCore20UserMeta: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`.
    public static var urnIetfParamsScimSchemasCore20UserMetaVersion: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.version" }
    /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`.
    public static var urnIetfParamsScimSchemasCore20UserMetaLastModified: Self { "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20User: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDivision: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDepartment: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManager: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber" }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`.
    public static var urnIetfParamsScimSchemasExtensionEnterprise20UserDateHire: Self { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages" }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`.
    public static var urnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds: Self { "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds" }
}

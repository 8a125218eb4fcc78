// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Manager`.
public typealias Manager = Model<ManagerFields>

/// The properties of ``Manager``.
public struct ManagerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `$ref`, set by the platform.
    @_alwaysEmitIntoClient public var ref: Field<String> { Field("$ref") }
}

/// The schema `ScimConfigResourceType`.
public typealias ScimConfigResourceType = Model<ScimConfigResourceTypeFields>

/// The properties of ``ScimConfigResourceType``.
public struct ScimConfigResourceTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `schemas`, set by the platform.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `schema`, set by the platform.
    @_alwaysEmitIntoClient public var schema: Field<String> { Field("schema") }
    /// `schemaExtensions`, set by the platform.
    @_alwaysEmitIntoClient public var schemaExtensions: Field<[ScimConfigResourceTypeSchemaExtension]> { Field("schemaExtensions") }
    /// `endpoint`, set by the platform.
    @_alwaysEmitIntoClient public var endpoint: Field<String> { Field("endpoint") }
    /// `meta`, set by the platform.
    @_alwaysEmitIntoClient public var meta: Field<ScimMetadata> { Field("meta") }
}

/// The schema `ScimConfigResourceTypeSchemaExtension`.
public typealias ScimConfigResourceTypeSchemaExtension = Model<ScimConfigResourceTypeSchemaExtensionFields>

/// The properties of ``ScimConfigResourceTypeSchemaExtension``.
public struct ScimConfigResourceTypeSchemaExtensionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schema`, set by the platform.
    @_alwaysEmitIntoClient public var schema: Field<String> { Field("schema") }
    /// `required`, set by the platform.
    @_alwaysEmitIntoClient public var required: Field<Bool> { Field("required") }
}

/// The schema `ScimConfigResourceTypesListResponse`.
public typealias ScimConfigResourceTypesListResponse = Model<ScimConfigResourceTypesListResponseFields>

/// The properties of ``ScimConfigResourceTypesListResponse``.
public struct ScimConfigResourceTypesListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `totalResults`, set by the platform.
    @_alwaysEmitIntoClient public var totalResults: Field<Int> { Field("totalResults") }
    /// `startIndex`, set by the platform.
    @_alwaysEmitIntoClient public var startIndex: Field<Int> { Field("startIndex") }
    /// `itemsPerPage`, set by the platform.
    @_alwaysEmitIntoClient public var itemsPerPage: Field<Int> { Field("itemsPerPage") }
    /// `Resources`, set by the platform.
    @_alwaysEmitIntoClient public var resources: Field<[ScimConfigResourceType]> { Field("Resources") }
}

/// The schema `ScimEmail`.
public typealias ScimEmail = Model<ScimEmailFields>

/// The properties of ``ScimEmail``.
public struct ScimEmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ScimEmailType> { Field("type") }
    /// `primary`.
    @_alwaysEmitIntoClient public var primary: Field<Bool> { Field("primary") }
}

/// A value of `type` of ``ScimEmail``, open to those that are newer than this version.
public struct ScimEmailType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `work`.
    @_alwaysEmitIntoClient public static var work: Self { "work" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
}

/// The schema `ScimGenesysUserExternalId`.
public typealias ScimGenesysUserExternalId = Model<ScimGenesysUserExternalIdFields>

/// The properties of ``ScimGenesysUserExternalId``.
public struct ScimGenesysUserExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authority`, required.
    @_alwaysEmitIntoClient public var authority: Field<String> { Field("authority") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ScimGroupListResponse`.
public typealias ScimGroupListResponse = Model<ScimGroupListResponseFields>

/// The properties of ``ScimGroupListResponse``.
public struct ScimGroupListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `totalResults`, set by the platform.
    @_alwaysEmitIntoClient public var totalResults: Field<Int> { Field("totalResults") }
    /// `startIndex`, set by the platform.
    @_alwaysEmitIntoClient public var startIndex: Field<Int> { Field("startIndex") }
    /// `itemsPerPage`, set by the platform.
    @_alwaysEmitIntoClient public var itemsPerPage: Field<Int> { Field("itemsPerPage") }
    /// `Resources`, set by the platform.
    @_alwaysEmitIntoClient public var resources: Field<[ScimV2Group]> { Field("Resources") }
}

/// The schema `ScimMetadata`.
public typealias ScimMetadata = Model<ScimMetadataFields>

/// The properties of ``ScimMetadata``.
public struct ScimMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resourceType`, set by the platform.
    @_alwaysEmitIntoClient public var resourceType: Field<ScimMetadataResourceType> { Field("resourceType") }
    /// `lastModified`, set by the platform.
    @_alwaysEmitIntoClient public var lastModified: Field<Instant> { Field("lastModified") }
    /// `location`, set by the platform.
    @_alwaysEmitIntoClient public var location: Field<String> { Field("location") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}

/// A value of `resourceType` of ``ScimMetadata``, open to those that are newer than this version.
public struct ScimMetadataResourceType: OpenEnum {
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

/// The schema `ScimPhoneNumber`.
public typealias ScimPhoneNumber = Model<ScimPhoneNumberFields>

/// The properties of ``ScimPhoneNumber``.
public struct ScimPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ScimPhoneNumberType> { Field("type") }
    /// `primary`.
    @_alwaysEmitIntoClient public var primary: Field<Bool> { Field("primary") }
}

/// A value of `type` of ``ScimPhoneNumber``, open to those that are newer than this version.
public struct ScimPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `work`.
    @_alwaysEmitIntoClient public static var work: Self { "work" }
    /// `work2`.
    @_alwaysEmitIntoClient public static var work2: Self { "work2" }
    /// `work3`.
    @_alwaysEmitIntoClient public static var work3: Self { "work3" }
    /// `work4`.
    @_alwaysEmitIntoClient public static var work4: Self { "work4" }
    /// `home`.
    @_alwaysEmitIntoClient public static var home: Self { "home" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `microsoftteams`.
    @_alwaysEmitIntoClient public static var microsoftteams: Self { "microsoftteams" }
    /// `zoomphone`.
    @_alwaysEmitIntoClient public static var zoomphone: Self { "zoomphone" }
    /// `eightbyeight`.
    @_alwaysEmitIntoClient public static var eightbyeight: Self { "eightbyeight" }
    /// `ringcentral`.
    @_alwaysEmitIntoClient public static var ringcentral: Self { "ringcentral" }
}

/// The schema `ScimServiceProviderConfig`.
public typealias ScimServiceProviderConfig = Model<ScimServiceProviderConfigFields>

/// The properties of ``ScimServiceProviderConfig``.
public struct ScimServiceProviderConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`, set by the platform.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `documentationUri`, set by the platform.
    @_alwaysEmitIntoClient public var documentationUri: Field<String> { Field("documentationUri") }
    /// `patch`, set by the platform.
    @_alwaysEmitIntoClient public var patch: Field<ScimServiceProviderConfigSimpleFeature> { Field("patch") }
    /// `filter`, set by the platform.
    @_alwaysEmitIntoClient public var filter: Field<ScimServiceProviderConfigFilterFeature> { Field("filter") }
    /// `etag`, set by the platform.
    @_alwaysEmitIntoClient public var etag: Field<ScimServiceProviderConfigSimpleFeature> { Field("etag") }
    /// `sort`, set by the platform.
    @_alwaysEmitIntoClient public var sort: Field<ScimServiceProviderConfigSimpleFeature> { Field("sort") }
    /// `bulk`, set by the platform.
    @_alwaysEmitIntoClient public var bulk: Field<ScimServiceProviderConfigBulkFeature> { Field("bulk") }
    /// `changePassword`, set by the platform.
    @_alwaysEmitIntoClient public var changePassword: Field<ScimServiceProviderConfigSimpleFeature> { Field("changePassword") }
    /// `authenticationSchemes`, set by the platform.
    @_alwaysEmitIntoClient public var authenticationSchemes: Field<[ScimServiceProviderConfigAuthenticationScheme]> { Field("authenticationSchemes") }
    /// `meta`, set by the platform.
    @_alwaysEmitIntoClient public var meta: Field<ScimMetadata> { Field("meta") }
}

/// The schema `ScimServiceProviderConfigAuthenticationScheme`.
public typealias ScimServiceProviderConfigAuthenticationScheme = Model<ScimServiceProviderConfigAuthenticationSchemeFields>

/// The properties of ``ScimServiceProviderConfigAuthenticationScheme``.
public struct ScimServiceProviderConfigAuthenticationSchemeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `specUri`, set by the platform.
    @_alwaysEmitIntoClient public var specUri: Field<String> { Field("specUri") }
    /// `documentationUri`, set by the platform.
    @_alwaysEmitIntoClient public var documentationUri: Field<String> { Field("documentationUri") }
    /// `type`, required, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<ScimServiceProviderConfigAuthenticationSchemeType> { Field("type") }
    /// `primary`, set by the platform.
    @_alwaysEmitIntoClient public var primary: Field<Bool> { Field("primary") }
}

/// A value of `type` of ``ScimServiceProviderConfigAuthenticationScheme``, open to those that are newer than this
/// version.
public struct ScimServiceProviderConfigAuthenticationSchemeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oauth`.
    @_alwaysEmitIntoClient public static var oauth: Self { "oauth" }
    /// `oauth2`.
    @_alwaysEmitIntoClient public static var oauth2: Self { "oauth2" }
    /// `oauthbearertoken`.
    @_alwaysEmitIntoClient public static var oauthbearertoken: Self { "oauthbearertoken" }
    /// `httpbasic`.
    @_alwaysEmitIntoClient public static var httpbasic: Self { "httpbasic" }
    /// `httpdigest`.
    @_alwaysEmitIntoClient public static var httpdigest: Self { "httpdigest" }
}

/// The schema `ScimServiceProviderConfigBulkFeature`.
public typealias ScimServiceProviderConfigBulkFeature = Model<ScimServiceProviderConfigBulkFeatureFields>

/// The properties of ``ScimServiceProviderConfigBulkFeature``.
public struct ScimServiceProviderConfigBulkFeatureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `supported`, set by the platform.
    @_alwaysEmitIntoClient public var supported: Field<Bool> { Field("supported") }
    /// `maxOperations`, set by the platform.
    @_alwaysEmitIntoClient public var maxOperations: Field<Int> { Field("maxOperations") }
    /// `maxPayloadSize`, set by the platform.
    @_alwaysEmitIntoClient public var maxPayloadSize: Field<Int> { Field("maxPayloadSize") }
}

/// The schema `ScimServiceProviderConfigFilterFeature`.
public typealias ScimServiceProviderConfigFilterFeature = Model<ScimServiceProviderConfigFilterFeatureFields>

/// The properties of ``ScimServiceProviderConfigFilterFeature``.
public struct ScimServiceProviderConfigFilterFeatureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `supported`, set by the platform.
    @_alwaysEmitIntoClient public var supported: Field<Bool> { Field("supported") }
    /// `maxResults`, set by the platform.
    @_alwaysEmitIntoClient public var maxResults: Field<Int> { Field("maxResults") }
}

/// The schema `ScimServiceProviderConfigSimpleFeature`.
public typealias ScimServiceProviderConfigSimpleFeature = Model<ScimServiceProviderConfigSimpleFeatureFields>

/// The properties of ``ScimServiceProviderConfigSimpleFeature``.
public struct ScimServiceProviderConfigSimpleFeatureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `supported`, set by the platform.
    @_alwaysEmitIntoClient public var supported: Field<Bool> { Field("supported") }
}

/// The schema `ScimUserExtensions`.
public typealias ScimUserExtensions = Model<ScimUserExtensionsFields>

/// The properties of ``ScimUserExtensions``.
public struct ScimUserExtensionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingSkills`.
    @_alwaysEmitIntoClient public var routingSkills: Field<[ScimUserRoutingSkill]> { Field("routingSkills") }
    /// `routingLanguages`.
    @_alwaysEmitIntoClient public var routingLanguages: Field<[ScimUserRoutingLanguage]> { Field("routingLanguages") }
    /// `externalIds`.
    @_alwaysEmitIntoClient public var externalIds: Field<[ScimGenesysUserExternalId]> { Field("externalIds") }
}

/// The schema `ScimUserListResponse`.
public typealias ScimUserListResponse = Model<ScimUserListResponseFields>

/// The properties of ``ScimUserListResponse``.
public struct ScimUserListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `totalResults`, set by the platform.
    @_alwaysEmitIntoClient public var totalResults: Field<Int> { Field("totalResults") }
    /// `startIndex`, set by the platform.
    @_alwaysEmitIntoClient public var startIndex: Field<Int> { Field("startIndex") }
    /// `itemsPerPage`, set by the platform.
    @_alwaysEmitIntoClient public var itemsPerPage: Field<Int> { Field("itemsPerPage") }
    /// `Resources`, set by the platform.
    @_alwaysEmitIntoClient public var resources: Field<[ScimV2User]> { Field("Resources") }
}

/// The schema `ScimUserRole`.
public typealias ScimUserRole = Model<ScimUserRoleFields>

/// The properties of ``ScimUserRole``.
public struct ScimUserRoleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ScimUserRoutingLanguage`.
public typealias ScimUserRoutingLanguage = Model<ScimUserRoutingLanguageFields>

/// The properties of ``ScimUserRoutingLanguage``.
public struct ScimUserRoutingLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `proficiency`.
    @_alwaysEmitIntoClient public var proficiency: Field<Double> { Field("proficiency") }
}

/// The schema `ScimUserRoutingSkill`.
public typealias ScimUserRoutingSkill = Model<ScimUserRoutingSkillFields>

/// The properties of ``ScimUserRoutingSkill``.
public struct ScimUserRoutingSkillFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `proficiency`.
    @_alwaysEmitIntoClient public var proficiency: Field<Double> { Field("proficiency") }
}

/// The schema `ScimV2CreateUser`.
public typealias ScimV2CreateUser = Model<ScimV2CreateUserFields>

/// The properties of ``ScimV2CreateUser``.
public struct ScimV2CreateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`, set by the platform.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `userName`, required.
    @_alwaysEmitIntoClient public var userName: Field<String> { Field("userName") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `password`.
    @_alwaysEmitIntoClient public var password: Field<String> { Field("password") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public var phoneNumbers: Field<[ScimPhoneNumber]> { Field("phoneNumbers") }
    /// `emails`.
    @_alwaysEmitIntoClient public var emails: Field<[ScimEmail]> { Field("emails") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `groups`, set by the platform.
    @_alwaysEmitIntoClient public var groups: Field<[ScimV2GroupReference]> { Field("groups") }
    /// `roles`.
    @_alwaysEmitIntoClient public var roles: Field<[ScimUserRole]> { Field("roles") }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public var urnIetfParamsScimSchemasExtensionEnterprise20User: Field<ScimV2EnterpriseUser> { Field("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User") }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Field<ScimUserExtensions> { Field("urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User") }
}

/// The schema `ScimV2EnterpriseUser`.
public typealias ScimV2EnterpriseUser = Model<ScimV2EnterpriseUserFields>

/// The properties of ``ScimV2EnterpriseUser``.
public struct ScimV2EnterpriseUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<String> { Field("division") }
    /// `department`.
    @_alwaysEmitIntoClient public var department: Field<String> { Field("department") }
    /// `manager`.
    @_alwaysEmitIntoClient public var manager: Field<Manager> { Field("manager") }
    /// `employeeNumber`.
    @_alwaysEmitIntoClient public var employeeNumber: Field<String> { Field("employeeNumber") }
    /// `dateHire`.
    @_alwaysEmitIntoClient public var dateHire: Field<String> { Field("dateHire") }
}

/// The schema `ScimV2Group`.
public typealias ScimV2Group = Model<ScimV2GroupFields>

/// The properties of ``ScimV2Group``.
public struct ScimV2GroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `schemas`, set by the platform.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `displayName`, required, set by the platform.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `members`.
    @_alwaysEmitIntoClient public var members: Field<[ScimV2MemberReference]> { Field("members") }
    /// `meta`, set by the platform.
    @_alwaysEmitIntoClient public var meta: Field<ScimMetadata> { Field("meta") }
}

/// The schema `ScimV2GroupReference`.
public typealias ScimV2GroupReference = Model<ScimV2GroupReferenceFields>

/// The properties of ``ScimV2GroupReference``.
public struct ScimV2GroupReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<ScimV2GroupReferenceType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `$ref`, set by the platform.
    @_alwaysEmitIntoClient public var ref: Field<String> { Field("$ref") }
}

/// A value of `type` of ``ScimV2GroupReference``, open to those that are newer than this version.
public struct ScimV2GroupReferenceType: OpenEnum {
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

/// The schema `ScimV2MemberReference`.
public typealias ScimV2MemberReference = Model<ScimV2MemberReferenceFields>

/// The properties of ``ScimV2MemberReference``.
public struct ScimV2MemberReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<ScimV2MemberReferenceType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `$ref`, set by the platform.
    @_alwaysEmitIntoClient public var ref: Field<String> { Field("$ref") }
}

/// A value of `type` of ``ScimV2MemberReference``, open to those that are newer than this version.
public struct ScimV2MemberReferenceType: OpenEnum {
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

/// The schema `ScimV2PatchOperation`.
public typealias ScimV2PatchOperation = Model<ScimV2PatchOperationFields>

/// The properties of ``ScimV2PatchOperation``.
public struct ScimV2PatchOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `op`, required.
    @_alwaysEmitIntoClient public var op: Field<ScimV2PatchOperationOp> { Field("op") }
    /// `path`.
    @_alwaysEmitIntoClient public var path: Field<String> { Field("path") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<JSON> { Field("value") }
}

/// A value of `op` of ``ScimV2PatchOperation``, open to those that are newer than this version.
public struct ScimV2PatchOperationOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `add`.
    @_alwaysEmitIntoClient public static var add: Self { "add" }
    /// `replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "replace" }
    /// `remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "remove" }
}

/// The schema `ScimV2PatchRequest`.
public typealias ScimV2PatchRequest = Model<ScimV2PatchRequestFields>

/// The properties of ``ScimV2PatchRequest``.
public struct ScimV2PatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`, required.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `Operations`.
    @_alwaysEmitIntoClient public var operations: Field<[ScimV2PatchOperation]> { Field("Operations") }
}

/// The schema `ScimV2SchemaAttribute`.
public typealias ScimV2SchemaAttribute = Model<ScimV2SchemaAttributeFields>

/// The properties of ``ScimV2SchemaAttribute``.
public struct ScimV2SchemaAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<ScimV2SchemaAttributeType> { Field("type") }
    /// `subAttributes`, set by the platform.
    @_alwaysEmitIntoClient public var subAttributes: Field<[ScimV2SchemaAttribute]> { Field("subAttributes") }
    /// `multiValued`, set by the platform.
    @_alwaysEmitIntoClient public var multiValued: Field<Bool> { Field("multiValued") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `required`, set by the platform.
    @_alwaysEmitIntoClient public var required: Field<Bool> { Field("required") }
    /// `canonicalValues`, set by the platform.
    @_alwaysEmitIntoClient public var canonicalValues: Field<[String]> { Field("canonicalValues") }
    /// `caseExact`, set by the platform.
    @_alwaysEmitIntoClient public var caseExact: Field<Bool> { Field("caseExact") }
    /// `mutability`, set by the platform.
    @_alwaysEmitIntoClient public var mutability: Field<ScimV2SchemaAttributeMutability> { Field("mutability") }
    /// `returned`, set by the platform.
    @_alwaysEmitIntoClient public var returned: Field<ScimV2SchemaAttributeReturned> { Field("returned") }
    /// `uniqueness`, set by the platform.
    @_alwaysEmitIntoClient public var uniqueness: Field<ScimV2SchemaAttributeUniqueness> { Field("uniqueness") }
    /// `referenceTypes`, set by the platform.
    @_alwaysEmitIntoClient public var referenceTypes: Field<[ScimV2SchemaAttributeReferenceTypes]> { Field("referenceTypes") }
}

/// A value of `type` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `string`.
    @_alwaysEmitIntoClient public static var string: Self { "string" }
    /// `boolean`.
    @_alwaysEmitIntoClient public static var boolean: Self { "boolean" }
    /// `decimal`.
    @_alwaysEmitIntoClient public static var decimal: Self { "decimal" }
    /// `integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "integer" }
    /// `dateTime`.
    @_alwaysEmitIntoClient public static var dateTime: Self { "dateTime" }
    /// `reference`.
    @_alwaysEmitIntoClient public static var reference: Self { "reference" }
    /// `complex`.
    @_alwaysEmitIntoClient public static var complex: Self { "complex" }
}

/// A value of `mutability` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeMutability: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `readWrite`.
    @_alwaysEmitIntoClient public static var readWrite: Self { "readWrite" }
    /// `readOnly`.
    @_alwaysEmitIntoClient public static var readOnly: Self { "readOnly" }
    /// `immutable`.
    @_alwaysEmitIntoClient public static var immutable: Self { "immutable" }
    /// `writeOnly`.
    @_alwaysEmitIntoClient public static var writeOnly: Self { "writeOnly" }
}

/// A value of `returned` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeReturned: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `always`.
    @_alwaysEmitIntoClient public static var always: Self { "always" }
    /// `never`.
    @_alwaysEmitIntoClient public static var never: Self { "never" }
    /// `default`.
    @_alwaysEmitIntoClient public static var `default`: Self { "default" }
    /// `request`.
    @_alwaysEmitIntoClient public static var request: Self { "request" }
}

/// A value of `uniqueness` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeUniqueness: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `server`.
    @_alwaysEmitIntoClient public static var server: Self { "server" }
    /// `global`.
    @_alwaysEmitIntoClient public static var global: Self { "global" }
}

/// A value of `referenceTypes` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeReferenceTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
    /// `uri`.
    @_alwaysEmitIntoClient public static var uri: Self { "uri" }
}

/// The schema `ScimV2SchemaDefinition`.
public typealias ScimV2SchemaDefinition = Model<ScimV2SchemaDefinitionFields>

/// The properties of ``ScimV2SchemaDefinition``.
public struct ScimV2SchemaDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `attributes`, set by the platform.
    @_alwaysEmitIntoClient public var attributes: Field<[ScimV2SchemaAttribute]> { Field("attributes") }
    /// `meta`, set by the platform.
    @_alwaysEmitIntoClient public var meta: Field<ScimMetadata> { Field("meta") }
}

/// The schema `ScimV2SchemaListResponse`.
public typealias ScimV2SchemaListResponse = Model<ScimV2SchemaListResponseFields>

/// The properties of ``ScimV2SchemaListResponse``.
public struct ScimV2SchemaListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `totalResults`, set by the platform.
    @_alwaysEmitIntoClient public var totalResults: Field<Int> { Field("totalResults") }
    /// `startIndex`, set by the platform.
    @_alwaysEmitIntoClient public var startIndex: Field<Int> { Field("startIndex") }
    /// `itemsPerPage`, set by the platform.
    @_alwaysEmitIntoClient public var itemsPerPage: Field<Int> { Field("itemsPerPage") }
    /// `Resources`, set by the platform.
    @_alwaysEmitIntoClient public var resources: Field<[ScimV2SchemaDefinition]> { Field("Resources") }
}

/// The schema `ScimV2User`.
public typealias ScimV2User = Model<ScimV2UserFields>

/// The properties of ``ScimV2User``.
public struct ScimV2UserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `schemas`, set by the platform.
    @_alwaysEmitIntoClient public var schemas: Field<[String]> { Field("schemas") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `userName`.
    @_alwaysEmitIntoClient public var userName: Field<String> { Field("userName") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `password`.
    @_alwaysEmitIntoClient public var password: Field<String> { Field("password") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public var phoneNumbers: Field<[ScimPhoneNumber]> { Field("phoneNumbers") }
    /// `emails`.
    @_alwaysEmitIntoClient public var emails: Field<[ScimEmail]> { Field("emails") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `groups`, set by the platform.
    @_alwaysEmitIntoClient public var groups: Field<[ScimV2GroupReference]> { Field("groups") }
    /// `roles`.
    @_alwaysEmitIntoClient public var roles: Field<[ScimUserRole]> { Field("roles") }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    @_alwaysEmitIntoClient public var urnIetfParamsScimSchemasExtensionEnterprise20User: Field<ScimV2EnterpriseUser> { Field("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User") }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    @_alwaysEmitIntoClient public var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Field<ScimUserExtensions> { Field("urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User") }
    /// `meta`, set by the platform.
    @_alwaysEmitIntoClient public var meta: Field<ScimMetadata> { Field("meta") }
}

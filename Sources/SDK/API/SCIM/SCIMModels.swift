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
    public var value: Field<String> { Field("value") }
    /// `$ref`, set by the platform.
    public var ref: Field<String> { Field("$ref") }
}

/// The schema `ScimConfigResourceType`.
public typealias ScimConfigResourceType = Model<ScimConfigResourceTypeFields>

/// The properties of ``ScimConfigResourceType``.
public struct ScimConfigResourceTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `schemas`, set by the platform.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
    /// `schema`, set by the platform.
    public var schema: Field<String> { Field("schema") }
    /// `schemaExtensions`, set by the platform.
    public var schemaExtensions: Field<[ScimConfigResourceTypeSchemaExtension]> { Field("schemaExtensions") }
    /// `endpoint`, set by the platform.
    public var endpoint: Field<String> { Field("endpoint") }
    /// `meta`, set by the platform.
    public var meta: Field<ScimMetadata> { Field("meta") }
}

/// The schema `ScimConfigResourceTypeSchemaExtension`.
public typealias ScimConfigResourceTypeSchemaExtension = Model<ScimConfigResourceTypeSchemaExtensionFields>

/// The properties of ``ScimConfigResourceTypeSchemaExtension``.
public struct ScimConfigResourceTypeSchemaExtensionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schema`, set by the platform.
    public var schema: Field<String> { Field("schema") }
    /// `required`, set by the platform.
    public var required: Field<Bool> { Field("required") }
}

/// The schema `ScimConfigResourceTypesListResponse`.
public typealias ScimConfigResourceTypesListResponse = Model<ScimConfigResourceTypesListResponseFields>

/// The properties of ``ScimConfigResourceTypesListResponse``.
public struct ScimConfigResourceTypesListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `totalResults`, set by the platform.
    public var totalResults: Field<Int> { Field("totalResults") }
    /// `startIndex`, set by the platform.
    public var startIndex: Field<Int> { Field("startIndex") }
    /// `itemsPerPage`, set by the platform.
    public var itemsPerPage: Field<Int> { Field("itemsPerPage") }
    /// `Resources`, set by the platform.
    public var resources: Field<[ScimConfigResourceType]> { Field("Resources") }
}

/// The schema `ScimEmail`.
public typealias ScimEmail = Model<ScimEmailFields>

/// The properties of ``ScimEmail``.
public struct ScimEmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `type`.
    public var type: Field<ScimEmailType> { Field("type") }
    /// `primary`.
    public var primary: Field<Bool> { Field("primary") }
}

/// A value of `type` of ``ScimEmail``, open to those that are newer than this version.
public struct ScimEmailType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `work`.
    public static var work: Self { "work" }
    /// `other`.
    public static var other: Self { "other" }
}

/// The schema `ScimGenesysUserExternalId`.
public typealias ScimGenesysUserExternalId = Model<ScimGenesysUserExternalIdFields>

/// The properties of ``ScimGenesysUserExternalId``.
public struct ScimGenesysUserExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authority`, required.
    public var authority: Field<String> { Field("authority") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// The schema `ScimGroupListResponse`.
public typealias ScimGroupListResponse = Model<ScimGroupListResponseFields>

/// The properties of ``ScimGroupListResponse``.
public struct ScimGroupListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `totalResults`, set by the platform.
    public var totalResults: Field<Int> { Field("totalResults") }
    /// `startIndex`, set by the platform.
    public var startIndex: Field<Int> { Field("startIndex") }
    /// `itemsPerPage`, set by the platform.
    public var itemsPerPage: Field<Int> { Field("itemsPerPage") }
    /// `Resources`, set by the platform.
    public var resources: Field<[ScimV2Group]> { Field("Resources") }
}

/// The schema `ScimMetadata`.
public typealias ScimMetadata = Model<ScimMetadataFields>

/// The properties of ``ScimMetadata``.
public struct ScimMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resourceType`, set by the platform.
    public var resourceType: Field<ScimMetadataResourceType> { Field("resourceType") }
    /// `lastModified`, set by the platform.
    public var lastModified: Field<Instant> { Field("lastModified") }
    /// `location`, set by the platform.
    public var location: Field<String> { Field("location") }
    /// `version`, set by the platform.
    public var version: Field<String> { Field("version") }
}

/// A value of `resourceType` of ``ScimMetadata``, open to those that are newer than this version.
public struct ScimMetadataResourceType: OpenEnum {
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

/// The schema `ScimPhoneNumber`.
public typealias ScimPhoneNumber = Model<ScimPhoneNumberFields>

/// The properties of ``ScimPhoneNumber``.
public struct ScimPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `type`.
    public var type: Field<ScimPhoneNumberType> { Field("type") }
    /// `primary`.
    public var primary: Field<Bool> { Field("primary") }
}

/// A value of `type` of ``ScimPhoneNumber``, open to those that are newer than this version.
public struct ScimPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `work`.
    public static var work: Self { "work" }
    /// `work2`.
    public static var work2: Self { "work2" }
    /// `work3`.
    public static var work3: Self { "work3" }
    /// `work4`.
    public static var work4: Self { "work4" }
    /// `home`.
    public static var home: Self { "home" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `other`.
    public static var other: Self { "other" }
    /// `microsoftteams`.
    public static var microsoftteams: Self { "microsoftteams" }
    /// `zoomphone`.
    public static var zoomphone: Self { "zoomphone" }
    /// `eightbyeight`.
    public static var eightbyeight: Self { "eightbyeight" }
    /// `ringcentral`.
    public static var ringcentral: Self { "ringcentral" }
}

/// The schema `ScimServiceProviderConfig`.
public typealias ScimServiceProviderConfig = Model<ScimServiceProviderConfigFields>

/// The properties of ``ScimServiceProviderConfig``.
public struct ScimServiceProviderConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`, set by the platform.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `documentationUri`, set by the platform.
    public var documentationUri: Field<String> { Field("documentationUri") }
    /// `patch`, set by the platform.
    public var patch: Field<ScimServiceProviderConfigSimpleFeature> { Field("patch") }
    /// `filter`, set by the platform.
    public var filter: Field<ScimServiceProviderConfigFilterFeature> { Field("filter") }
    /// `etag`, set by the platform.
    public var etag: Field<ScimServiceProviderConfigSimpleFeature> { Field("etag") }
    /// `sort`, set by the platform.
    public var sort: Field<ScimServiceProviderConfigSimpleFeature> { Field("sort") }
    /// `bulk`, set by the platform.
    public var bulk: Field<ScimServiceProviderConfigBulkFeature> { Field("bulk") }
    /// `changePassword`, set by the platform.
    public var changePassword: Field<ScimServiceProviderConfigSimpleFeature> { Field("changePassword") }
    /// `authenticationSchemes`, set by the platform.
    public var authenticationSchemes: Field<[ScimServiceProviderConfigAuthenticationScheme]> { Field("authenticationSchemes") }
    /// `meta`, set by the platform.
    public var meta: Field<ScimMetadata> { Field("meta") }
}

/// The schema `ScimServiceProviderConfigAuthenticationScheme`.
public typealias ScimServiceProviderConfigAuthenticationScheme = Model<ScimServiceProviderConfigAuthenticationSchemeFields>

/// The properties of ``ScimServiceProviderConfigAuthenticationScheme``.
public struct ScimServiceProviderConfigAuthenticationSchemeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `description`, required, set by the platform.
    public var description: Field<String> { Field("description") }
    /// `specUri`, set by the platform.
    public var specUri: Field<String> { Field("specUri") }
    /// `documentationUri`, set by the platform.
    public var documentationUri: Field<String> { Field("documentationUri") }
    /// `type`, required, set by the platform.
    public var type: Field<ScimServiceProviderConfigAuthenticationSchemeType> { Field("type") }
    /// `primary`, set by the platform.
    public var primary: Field<Bool> { Field("primary") }
}

/// A value of `type` of ``ScimServiceProviderConfigAuthenticationScheme``, open to those that are newer than this
/// version.
public struct ScimServiceProviderConfigAuthenticationSchemeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oauth`.
    public static var oauth: Self { "oauth" }
    /// `oauth2`.
    public static var oauth2: Self { "oauth2" }
    /// `oauthbearertoken`.
    public static var oauthbearertoken: Self { "oauthbearertoken" }
    /// `httpbasic`.
    public static var httpbasic: Self { "httpbasic" }
    /// `httpdigest`.
    public static var httpdigest: Self { "httpdigest" }
}

/// The schema `ScimServiceProviderConfigBulkFeature`.
public typealias ScimServiceProviderConfigBulkFeature = Model<ScimServiceProviderConfigBulkFeatureFields>

/// The properties of ``ScimServiceProviderConfigBulkFeature``.
public struct ScimServiceProviderConfigBulkFeatureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `supported`, set by the platform.
    public var supported: Field<Bool> { Field("supported") }
    /// `maxOperations`, set by the platform.
    public var maxOperations: Field<Int> { Field("maxOperations") }
    /// `maxPayloadSize`, set by the platform.
    public var maxPayloadSize: Field<Int> { Field("maxPayloadSize") }
}

/// The schema `ScimServiceProviderConfigFilterFeature`.
public typealias ScimServiceProviderConfigFilterFeature = Model<ScimServiceProviderConfigFilterFeatureFields>

/// The properties of ``ScimServiceProviderConfigFilterFeature``.
public struct ScimServiceProviderConfigFilterFeatureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `supported`, set by the platform.
    public var supported: Field<Bool> { Field("supported") }
    /// `maxResults`, set by the platform.
    public var maxResults: Field<Int> { Field("maxResults") }
}

/// The schema `ScimServiceProviderConfigSimpleFeature`.
public typealias ScimServiceProviderConfigSimpleFeature = Model<ScimServiceProviderConfigSimpleFeatureFields>

/// The properties of ``ScimServiceProviderConfigSimpleFeature``.
public struct ScimServiceProviderConfigSimpleFeatureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `supported`, set by the platform.
    public var supported: Field<Bool> { Field("supported") }
}

/// The schema `ScimUserExtensions`.
public typealias ScimUserExtensions = Model<ScimUserExtensionsFields>

/// The properties of ``ScimUserExtensions``.
public struct ScimUserExtensionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingSkills`.
    public var routingSkills: Field<[ScimUserRoutingSkill]> { Field("routingSkills") }
    /// `routingLanguages`.
    public var routingLanguages: Field<[ScimUserRoutingLanguage]> { Field("routingLanguages") }
    /// `externalIds`.
    public var externalIds: Field<[ScimGenesysUserExternalId]> { Field("externalIds") }
}

/// The schema `ScimUserListResponse`.
public typealias ScimUserListResponse = Model<ScimUserListResponseFields>

/// The properties of ``ScimUserListResponse``.
public struct ScimUserListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `totalResults`, set by the platform.
    public var totalResults: Field<Int> { Field("totalResults") }
    /// `startIndex`, set by the platform.
    public var startIndex: Field<Int> { Field("startIndex") }
    /// `itemsPerPage`, set by the platform.
    public var itemsPerPage: Field<Int> { Field("itemsPerPage") }
    /// `Resources`, set by the platform.
    public var resources: Field<[ScimV2User]> { Field("Resources") }
}

/// The schema `ScimUserRole`.
public typealias ScimUserRole = Model<ScimUserRoleFields>

/// The properties of ``ScimUserRole``.
public struct ScimUserRoleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// The schema `ScimUserRoutingLanguage`.
public typealias ScimUserRoutingLanguage = Model<ScimUserRoutingLanguageFields>

/// The properties of ``ScimUserRoutingLanguage``.
public struct ScimUserRoutingLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `proficiency`.
    public var proficiency: Field<Double> { Field("proficiency") }
}

/// The schema `ScimUserRoutingSkill`.
public typealias ScimUserRoutingSkill = Model<ScimUserRoutingSkillFields>

/// The properties of ``ScimUserRoutingSkill``.
public struct ScimUserRoutingSkillFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `proficiency`.
    public var proficiency: Field<Double> { Field("proficiency") }
}

/// The schema `ScimV2CreateUser`.
public typealias ScimV2CreateUser = Model<ScimV2CreateUserFields>

/// The properties of ``ScimV2CreateUser``.
public struct ScimV2CreateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`, set by the platform.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `userName`, required.
    public var userName: Field<String> { Field("userName") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `password`.
    public var password: Field<String> { Field("password") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `phoneNumbers`.
    public var phoneNumbers: Field<[ScimPhoneNumber]> { Field("phoneNumbers") }
    /// `emails`.
    public var emails: Field<[ScimEmail]> { Field("emails") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `groups`, set by the platform.
    public var groups: Field<[ScimV2GroupReference]> { Field("groups") }
    /// `roles`.
    public var roles: Field<[ScimUserRole]> { Field("roles") }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public var urnIetfParamsScimSchemasExtensionEnterprise20User: Field<ScimV2EnterpriseUser> { Field("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User") }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Field<ScimUserExtensions> { Field("urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User") }
}

/// The schema `ScimV2EnterpriseUser`.
public typealias ScimV2EnterpriseUser = Model<ScimV2EnterpriseUserFields>

/// The properties of ``ScimV2EnterpriseUser``.
public struct ScimV2EnterpriseUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<String> { Field("division") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `manager`.
    public var manager: Field<Manager> { Field("manager") }
    /// `employeeNumber`.
    public var employeeNumber: Field<String> { Field("employeeNumber") }
    /// `dateHire`.
    public var dateHire: Field<String> { Field("dateHire") }
}

/// The schema `ScimV2Group`.
public typealias ScimV2Group = Model<ScimV2GroupFields>

/// The properties of ``ScimV2Group``.
public struct ScimV2GroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `schemas`, set by the platform.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `displayName`, required, set by the platform.
    public var displayName: Field<String> { Field("displayName") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `members`.
    public var members: Field<[ScimV2MemberReference]> { Field("members") }
    /// `meta`, set by the platform.
    public var meta: Field<ScimMetadata> { Field("meta") }
}

/// The schema `ScimV2GroupReference`.
public typealias ScimV2GroupReference = Model<ScimV2GroupReferenceFields>

/// The properties of ``ScimV2GroupReference``.
public struct ScimV2GroupReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, set by the platform.
    public var type: Field<ScimV2GroupReferenceType> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `$ref`, set by the platform.
    public var ref: Field<String> { Field("$ref") }
}

/// A value of `type` of ``ScimV2GroupReference``, open to those that are newer than this version.
public struct ScimV2GroupReferenceType: OpenEnum {
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

/// The schema `ScimV2MemberReference`.
public typealias ScimV2MemberReference = Model<ScimV2MemberReferenceFields>

/// The properties of ``ScimV2MemberReference``.
public struct ScimV2MemberReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, set by the platform.
    public var type: Field<ScimV2MemberReferenceType> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `$ref`, set by the platform.
    public var ref: Field<String> { Field("$ref") }
}

/// A value of `type` of ``ScimV2MemberReference``, open to those that are newer than this version.
public struct ScimV2MemberReferenceType: OpenEnum {
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

/// The schema `ScimV2PatchOperation`.
public typealias ScimV2PatchOperation = Model<ScimV2PatchOperationFields>

/// The properties of ``ScimV2PatchOperation``.
public struct ScimV2PatchOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `op`, required.
    public var op: Field<ScimV2PatchOperationOp> { Field("op") }
    /// `path`.
    public var path: Field<String> { Field("path") }
    /// `value`.
    public var value: Field<JSON> { Field("value") }
}

/// A value of `op` of ``ScimV2PatchOperation``, open to those that are newer than this version.
public struct ScimV2PatchOperationOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `add`.
    public static var add: Self { "add" }
    /// `replace`.
    public static var replace: Self { "replace" }
    /// `remove`.
    public static var remove: Self { "remove" }
}

/// The schema `ScimV2PatchRequest`.
public typealias ScimV2PatchRequest = Model<ScimV2PatchRequestFields>

/// The properties of ``ScimV2PatchRequest``.
public struct ScimV2PatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`, required.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `Operations`.
    public var operations: Field<[ScimV2PatchOperation]> { Field("Operations") }
}

/// The schema `ScimV2SchemaAttribute`.
public typealias ScimV2SchemaAttribute = Model<ScimV2SchemaAttributeFields>

/// The properties of ``ScimV2SchemaAttribute``.
public struct ScimV2SchemaAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `type`, set by the platform.
    public var type: Field<ScimV2SchemaAttributeType> { Field("type") }
    /// `subAttributes`, set by the platform.
    public var subAttributes: Field<[ScimV2SchemaAttribute]> { Field("subAttributes") }
    /// `multiValued`, set by the platform.
    public var multiValued: Field<Bool> { Field("multiValued") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
    /// `required`, set by the platform.
    public var required: Field<Bool> { Field("required") }
    /// `canonicalValues`, set by the platform.
    public var canonicalValues: Field<[String]> { Field("canonicalValues") }
    /// `caseExact`, set by the platform.
    public var caseExact: Field<Bool> { Field("caseExact") }
    /// `mutability`, set by the platform.
    public var mutability: Field<ScimV2SchemaAttributeMutability> { Field("mutability") }
    /// `returned`, set by the platform.
    public var returned: Field<ScimV2SchemaAttributeReturned> { Field("returned") }
    /// `uniqueness`, set by the platform.
    public var uniqueness: Field<ScimV2SchemaAttributeUniqueness> { Field("uniqueness") }
    /// `referenceTypes`, set by the platform.
    public var referenceTypes: Field<[ScimV2SchemaAttributeReferenceTypes]> { Field("referenceTypes") }
}

/// A value of `type` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `string`.
    public static var string: Self { "string" }
    /// `boolean`.
    public static var boolean: Self { "boolean" }
    /// `decimal`.
    public static var decimal: Self { "decimal" }
    /// `integer`.
    public static var integer: Self { "integer" }
    /// `dateTime`.
    public static var dateTime: Self { "dateTime" }
    /// `reference`.
    public static var reference: Self { "reference" }
    /// `complex`.
    public static var complex: Self { "complex" }
}

/// A value of `mutability` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeMutability: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `readWrite`.
    public static var readWrite: Self { "readWrite" }
    /// `readOnly`.
    public static var readOnly: Self { "readOnly" }
    /// `immutable`.
    public static var immutable: Self { "immutable" }
    /// `writeOnly`.
    public static var writeOnly: Self { "writeOnly" }
}

/// A value of `returned` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeReturned: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `always`.
    public static var always: Self { "always" }
    /// `never`.
    public static var never: Self { "never" }
    /// `default`.
    public static var `default`: Self { "default" }
    /// `request`.
    public static var request: Self { "request" }
}

/// A value of `uniqueness` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeUniqueness: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    public static var none_: Self { "none" }
    /// `server`.
    public static var server: Self { "server" }
    /// `global`.
    public static var global: Self { "global" }
}

/// A value of `referenceTypes` of ``ScimV2SchemaAttribute``, open to those that are newer than this version.
public struct ScimV2SchemaAttributeReferenceTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    public static var user: Self { "User" }
    /// `Group`.
    public static var group: Self { "Group" }
    /// `external`.
    public static var external: Self { "external" }
    /// `uri`.
    public static var uri: Self { "uri" }
}

/// The schema `ScimV2SchemaDefinition`.
public typealias ScimV2SchemaDefinition = Model<ScimV2SchemaDefinitionFields>

/// The properties of ``ScimV2SchemaDefinition``.
public struct ScimV2SchemaDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
    /// `attributes`, set by the platform.
    public var attributes: Field<[ScimV2SchemaAttribute]> { Field("attributes") }
    /// `meta`, set by the platform.
    public var meta: Field<ScimMetadata> { Field("meta") }
}

/// The schema `ScimV2SchemaListResponse`.
public typealias ScimV2SchemaListResponse = Model<ScimV2SchemaListResponseFields>

/// The properties of ``ScimV2SchemaListResponse``.
public struct ScimV2SchemaListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemas`.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `totalResults`, set by the platform.
    public var totalResults: Field<Int> { Field("totalResults") }
    /// `startIndex`, set by the platform.
    public var startIndex: Field<Int> { Field("startIndex") }
    /// `itemsPerPage`, set by the platform.
    public var itemsPerPage: Field<Int> { Field("itemsPerPage") }
    /// `Resources`, set by the platform.
    public var resources: Field<[ScimV2SchemaDefinition]> { Field("Resources") }
}

/// The schema `ScimV2User`.
public typealias ScimV2User = Model<ScimV2UserFields>

/// The properties of ``ScimV2User``.
public struct ScimV2UserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `schemas`, set by the platform.
    public var schemas: Field<[String]> { Field("schemas") }
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `userName`.
    public var userName: Field<String> { Field("userName") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `password`.
    public var password: Field<String> { Field("password") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `phoneNumbers`.
    public var phoneNumbers: Field<[ScimPhoneNumber]> { Field("phoneNumbers") }
    /// `emails`.
    public var emails: Field<[ScimEmail]> { Field("emails") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `groups`, set by the platform.
    public var groups: Field<[ScimV2GroupReference]> { Field("groups") }
    /// `roles`.
    public var roles: Field<[ScimUserRole]> { Field("roles") }
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    public var urnIetfParamsScimSchemasExtensionEnterprise20User: Field<ScimV2EnterpriseUser> { Field("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User") }
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    public var urnIetfParamsScimSchemasExtensionGenesysPurecloud20User: Field<ScimUserExtensions> { Field("urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User") }
    /// `meta`, set by the platform.
    public var meta: Field<ScimMetadata> { Field("meta") }
}

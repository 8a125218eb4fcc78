// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AuthorizationPolicy`.
public typealias AuthorizationPolicy = Model<AuthorizationPolicyFields>

/// The properties of ``AuthorizationPolicy``.
public struct AuthorizationPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `targetResource`, set by the platform.
    public var targetResource: Field<String> { Field("targetResource") }
    /// `subject`, required.
    public var subject: Field<Subject> { Field("subject") }
    /// `effect`, required.
    public var effect: Field<AuthorizationPolicyEffect> { Field("effect") }
    /// `condition`.
    public var condition: Field<JSON> { Field("condition") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `presetAttributes`.
    public var presetAttributes: Field<[String: TypedAttribute]> { Field("presetAttributes") }
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `applyToClients`.
    public var applyToClients: Field<Bool> { Field("applyToClients") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `effect` of ``AuthorizationPolicy``, open to those that are newer than this version.
public struct AuthorizationPolicyEffect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ALLOW`.
    public static var allow: Self { "ALLOW" }
    /// `DENY`.
    public static var deny: Self { "DENY" }
}

/// The schema `AuthorizationPolicyEntityListing`.
public typealias AuthorizationPolicyEntityListing = Model<AuthorizationPolicyEntityListingFields>

/// The properties of ``AuthorizationPolicyEntityListing``.
public struct AuthorizationPolicyEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AuthorizationPolicy]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `AuthorizationSettings`.
public typealias AuthorizationSettings = Model<AuthorizationSettingsFields>

/// The properties of ``AuthorizationSettings``.
public struct AuthorizationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `analysisEnabled`.
    public var analysisEnabled: Field<Bool> { Field("analysisEnabled") }
    /// `analysisDays`.
    public var analysisDays: Field<Int> { Field("analysisDays") }
    /// `dateLastCalculated`, set by the platform.
    public var dateLastCalculated: Field<Instant> { Field("dateLastCalculated") }
    /// `dateLastActive`, set by the platform, a date such as `2026-11-24`.
    public var dateLastActive: Field<String> { Field("dateLastActive") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AuthzDivisionGrantEntityListing`.
public typealias AuthzDivisionGrantEntityListing = Model<AuthzDivisionGrantEntityListingFields>

/// The properties of ``AuthzDivisionGrantEntityListing``.
public struct AuthzDivisionGrantEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AuthzGrant]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `DomainOrgRoleDifference`.
public typealias DomainOrgRoleDifference = Model<DomainOrgRoleDifferenceFields>

/// The properties of ``DomainOrgRoleDifference``.
public struct DomainOrgRoleDifferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `removedPermissionPolicies`.
    public var removedPermissionPolicies: Field<[DomainPermissionPolicy]> { Field("removedPermissionPolicies") }
    /// `addedPermissionPolicies`.
    public var addedPermissionPolicies: Field<[DomainPermissionPolicy]> { Field("addedPermissionPolicies") }
    /// `samePermissionPolicies`.
    public var samePermissionPolicies: Field<[DomainPermissionPolicy]> { Field("samePermissionPolicies") }
    /// `userOrgRole`.
    public var userOrgRole: Field<DomainOrganizationRole> { Field("userOrgRole") }
    /// `roleFromDefault`.
    public var roleFromDefault: Field<DomainOrganizationRole> { Field("roleFromDefault") }
}

/// The schema `DomainOrganizationRoleCreate`.
public typealias DomainOrganizationRoleCreate = Model<DomainOrganizationRoleCreateFields>

/// The properties of ``DomainOrganizationRoleCreate``.
public struct DomainOrganizationRoleCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `defaultRoleId`.
    public var defaultRoleId: Field<String> { Field("defaultRoleId") }
    /// `permissions`.
    public var permissions: Field<[String]> { Field("permissions") }
    /// `unusedPermissions`, set by the platform.
    public var unusedPermissions: Field<[String]> { Field("unusedPermissions") }
    /// `permissionPolicies`.
    public var permissionPolicies: Field<[DomainPermissionPolicy]> { Field("permissionPolicies") }
    /// `userCount`.
    public var userCount: Field<Int> { Field("userCount") }
    /// `roleNeedsUpdate`.
    public var roleNeedsUpdate: Field<Bool> { Field("roleNeedsUpdate") }
    /// `baseLicense`.
    public var baseLicense: Field<String> { Field("baseLicense") }
    /// `addonLicenses`.
    public var addonLicenses: Field<[String]> { Field("addonLicenses") }
    /// `dateLicenseLastUpdated`, set by the platform.
    public var dateLicenseLastUpdated: Field<Instant> { Field("dateLicenseLastUpdated") }
    /// `default`.
    public var `default`: Field<Bool> { Field("default") }
    /// `base`.
    public var base: Field<Bool> { Field("base") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainOrganizationRoleUpdate`.
public typealias DomainOrganizationRoleUpdate = Model<DomainOrganizationRoleUpdateFields>

/// The properties of ``DomainOrganizationRoleUpdate``.
public struct DomainOrganizationRoleUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `permissions`.
    public var permissions: Field<[String]> { Field("permissions") }
    /// `permissionPolicies`.
    public var permissionPolicies: Field<[DomainPermissionPolicy]> { Field("permissionPolicies") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainPermission`.
public typealias DomainPermission = Model<DomainPermissionFields>

/// The properties of ``DomainPermission``.
public struct DomainPermissionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`.
    public var domain: Field<String> { Field("domain") }
    /// `entityType`.
    public var entityType: Field<String> { Field("entityType") }
    /// `action`.
    public var action: Field<String> { Field("action") }
    /// `label`.
    public var label: Field<String> { Field("label") }
    /// `allowsConditions`.
    public var allowsConditions: Field<Bool> { Field("allowsConditions") }
    /// `divisionAware`.
    public var divisionAware: Field<Bool> { Field("divisionAware") }
}

/// The schema `DomainPermissionCollection`.
public typealias DomainPermissionCollection = Model<DomainPermissionCollectionFields>

/// The properties of ``DomainPermissionCollection``.
public struct DomainPermissionCollectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `domain`.
    public var domain: Field<String> { Field("domain") }
    /// `permissionMap`.
    public var permissionMap: Field<[String: [DomainPermission]]> { Field("permissionMap") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OrganizationProductEntityListing`.
public typealias OrganizationProductEntityListing = Model<OrganizationProductEntityListingFields>

/// The properties of ``OrganizationProductEntityListing``.
public struct OrganizationProductEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DomainOrganizationProduct]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OrganizationRoleEntityListing`.
public typealias OrganizationRoleEntityListing = Model<OrganizationRoleEntityListingFields>

/// The properties of ``OrganizationRoleEntityListing``.
public struct OrganizationRoleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DomainOrganizationRole]> { Field("entities") }
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

/// The schema `PermissionCollectionEntityListing`.
public typealias PermissionCollectionEntityListing = Model<PermissionCollectionEntityListingFields>

/// The properties of ``PermissionCollectionEntityListing``.
public struct PermissionCollectionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DomainPermissionCollection]> { Field("entities") }
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

/// The schema `PolicyAttribute`.
public typealias PolicyAttribute = Model<PolicyAttributeFields>

/// The properties of ``PolicyAttribute``.
public struct PolicyAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<PolicyAttributeType> { Field("type") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `featureToggle`.
    public var featureToggle: Field<String> { Field("featureToggle") }
}

/// A value of `type` of ``PolicyAttribute``, open to those that are newer than this version.
public struct PolicyAttributeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOOLEAN`.
    public static var boolean: Self { "BOOLEAN" }
    /// `NUMBER`.
    public static var number: Self { "NUMBER" }
    /// `STRING`.
    public static var string: Self { "STRING" }
    /// `STRING_LIST`.
    public static var stringList: Self { "STRING_LIST" }
    /// `TIME`.
    public static var time: Self { "TIME" }
    /// `RELATIVE_TIME`.
    public static var relativeTime: Self { "RELATIVE_TIME" }
    /// `DATE`.
    public static var date: Self { "DATE" }
    /// `TIME_RANGE`.
    public static var timeRange: Self { "TIME_RANGE" }
    /// `DAY_RANGE`.
    public static var dayRange: Self { "DAY_RANGE" }
    /// `IP_ADDRESS`.
    public static var ipAddress: Self { "IP_ADDRESS" }
    /// `IP_CIDR`.
    public static var ipCidr: Self { "IP_CIDR" }
}

/// The schema `PolicyAttributeSet`.
public typealias PolicyAttributeSet = Model<PolicyAttributeSetFields>

/// The properties of ``PolicyAttributeSet``.
public struct PolicyAttributeSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `policyAttributes`.
    public var policyAttributes: Field<[PolicyAttribute]> { Field("policyAttributes") }
    /// `presetAttributes`.
    public var presetAttributes: Field<[String: TypedAttribute]> { Field("presetAttributes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PolicyConditionResult`.
public typealias PolicyConditionResult = Model<PolicyConditionResultFields>

/// The properties of ``PolicyConditionResult``.
public struct PolicyConditionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `result`.
    public var result: Field<Bool> { Field("result") }
}

/// The schema `PolicyTestPayload`.
public typealias PolicyTestPayload = Model<PolicyTestPayloadFields>

/// The properties of ``PolicyTestPayload``.
public struct PolicyTestPayloadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributeData`, required.
    public var attributeData: Field<[String: TypedAttribute]> { Field("attributeData") }
}

/// The schema `PolicyTestResult`.
public typealias PolicyTestResult = Model<PolicyTestResultFields>

/// The properties of ``PolicyTestResult``.
public struct PolicyTestResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `result`.
    public var result: Field<String> { Field("result") }
    /// `policyConditionResults`.
    public var policyConditionResults: Field<[PolicyConditionResult]> { Field("policyConditionResults") }
}

/// The schema `RoleSettings`.
public typealias RoleSettings = Model<RoleSettingsFields>

/// The properties of ``RoleSettings``.
public struct RoleSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `backfillEnabled`.
    public var backfillEnabled: Field<Bool> { Field("backfillEnabled") }
    /// `authorizationGrantDivisionAware`.
    public var authorizationGrantDivisionAware: Field<Bool> { Field("authorizationGrantDivisionAware") }
    /// `genesysOrgPolicyBypass`.
    public var genesysOrgPolicyBypass: Field<Bool> { Field("genesysOrgPolicyBypass") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Subject`.
public typealias Subject = Model<SubjectFields>

/// The properties of ``Subject``.
public struct SubjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SubjectType> { Field("type") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// A value of `type` of ``Subject``, open to those that are newer than this version.
public struct SubjectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `CLIENT`.
    public static var client: Self { "CLIENT" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `TEAM`.
    public static var team: Self { "TEAM" }
    /// `ALL`.
    public static var all: Self { "ALL" }
}

/// The schema `SubjectDivisionGrants`.
public typealias SubjectDivisionGrants = Model<SubjectDivisionGrantsFields>

/// The properties of ``SubjectDivisionGrants``.
public struct SubjectDivisionGrantsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `divisions`.
    public var divisions: Field<[Division]> { Field("divisions") }
    /// `type`.
    public var type: Field<SubjectDivisionGrantsType> { Field("type") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``SubjectDivisionGrants``, open to those that are newer than this version.
public struct SubjectDivisionGrantsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PC_USER`.
    public static var pcUser: Self { "PC_USER" }
    /// `PC_GROUP`.
    public static var pcGroup: Self { "PC_GROUP" }
    /// `PC_OAUTH_CLIENT`.
    public static var pcOauthClient: Self { "PC_OAUTH_CLIENT" }
    /// `PC_TRUSTEE_USER`.
    public static var pcTrusteeUser: Self { "PC_TRUSTEE_USER" }
    /// `PC_TRUSTEE_GROUP`.
    public static var pcTrusteeGroup: Self { "PC_TRUSTEE_GROUP" }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
}

/// The schema `SubjectDivisionGrantsEntityListing`.
public typealias SubjectDivisionGrantsEntityListing = Model<SubjectDivisionGrantsEntityListingFields>

/// The properties of ``SubjectDivisionGrantsEntityListing``.
public struct SubjectDivisionGrantsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SubjectDivisionGrants]> { Field("entities") }
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

/// The schema `SubjectDivisions`.
public typealias SubjectDivisions = Model<SubjectDivisionsFields>

/// The properties of ``SubjectDivisions``.
public struct SubjectDivisionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `subjectIds`, required.
    public var subjectIds: Field<[String]> { Field("subjectIds") }
    /// `divisionIds`, required.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
}

/// The schema `TargetAttributeValue`.
public typealias TargetAttributeValue = Model<TargetAttributeValueFields>

/// The properties of ``TargetAttributeValue``.
public struct TargetAttributeValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `policyAttributes`.
    public var policyAttributes: Field<[PolicyAttribute]> { Field("policyAttributes") }
}

/// The schema `TargetAttributes`.
public typealias TargetAttributes = Model<TargetAttributesFields>

/// The properties of ``TargetAttributes``.
public struct TargetAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `baseAttributes`.
    public var baseAttributes: Field<[PolicyAttribute]> { Field("baseAttributes") }
    /// `targetAttributes`.
    public var targetAttributes: Field<[String: TargetAttributeValue]> { Field("targetAttributes") }
}

/// The schema `TypedAttribute`.
public typealias TypedAttribute = Model<TypedAttributeFields>

/// The properties of ``TypedAttribute``.
public struct TypedAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// The schema `UserReferenceEntityListing`.
public typealias UserReferenceEntityListing = Model<UserReferenceEntityListingFields>

/// The properties of ``UserReferenceEntityListing``.
public struct UserReferenceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserReference]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `ValidationErrorListing`.
public typealias ValidationErrorListing = Model<ValidationErrorListingFields>

/// The properties of ``ValidationErrorListing``.
public struct ValidationErrorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ValidationErrorResponse]> { Field("entities") }
}

/// The schema `ValidationErrorResponse`.
public typealias ValidationErrorResponse = Model<ValidationErrorResponseFields>

/// The properties of ``ValidationErrorResponse``.
public struct ValidationErrorResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `errorType`.
    public var errorType: Field<String> { Field("errorType") }
    /// `arguments`.
    public var arguments: Field<[String: String]> { Field("arguments") }
}

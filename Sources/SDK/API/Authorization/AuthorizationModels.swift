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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `targetResource`, set by the platform.
    @_alwaysEmitIntoClient public var targetResource: Field<String> { Field("targetResource") }
    /// `subject`, required.
    @_alwaysEmitIntoClient public var subject: Field<Subject> { Field("subject") }
    /// `effect`, required.
    @_alwaysEmitIntoClient public var effect: Field<AuthorizationPolicyEffect> { Field("effect") }
    /// `condition`.
    @_alwaysEmitIntoClient public var condition: Field<JSON> { Field("condition") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `presetAttributes`.
    @_alwaysEmitIntoClient public var presetAttributes: Field<[String: TypedAttribute]> { Field("presetAttributes") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `applyToClients`.
    @_alwaysEmitIntoClient public var applyToClients: Field<Bool> { Field("applyToClients") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `effect` of ``AuthorizationPolicy``, open to those that are newer than this version.
public struct AuthorizationPolicyEffect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ALLOW`.
    @_alwaysEmitIntoClient public static var allow: Self { "ALLOW" }
    /// `DENY`.
    @_alwaysEmitIntoClient public static var deny: Self { "DENY" }
}

/// The schema `AuthorizationPolicyEntityListing`.
public typealias AuthorizationPolicyEntityListing = Model<AuthorizationPolicyEntityListingFields>

/// The properties of ``AuthorizationPolicyEntityListing``.
public struct AuthorizationPolicyEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AuthorizationPolicy]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `AuthorizationSettings`.
public typealias AuthorizationSettings = Model<AuthorizationSettingsFields>

/// The properties of ``AuthorizationSettings``.
public struct AuthorizationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `analysisEnabled`.
    @_alwaysEmitIntoClient public var analysisEnabled: Field<Bool> { Field("analysisEnabled") }
    /// `analysisDays`.
    @_alwaysEmitIntoClient public var analysisDays: Field<Int> { Field("analysisDays") }
    /// `dateLastCalculated`, set by the platform.
    @_alwaysEmitIntoClient public var dateLastCalculated: Field<Instant> { Field("dateLastCalculated") }
    /// `dateLastActive`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateLastActive: Field<String> { Field("dateLastActive") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AuthzDivisionGrantEntityListing`.
public typealias AuthzDivisionGrantEntityListing = Model<AuthzDivisionGrantEntityListingFields>

/// The properties of ``AuthzDivisionGrantEntityListing``.
public struct AuthzDivisionGrantEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AuthzGrant]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `DomainOrgRoleDifference`.
public typealias DomainOrgRoleDifference = Model<DomainOrgRoleDifferenceFields>

/// The properties of ``DomainOrgRoleDifference``.
public struct DomainOrgRoleDifferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `removedPermissionPolicies`.
    @_alwaysEmitIntoClient public var removedPermissionPolicies: Field<[DomainPermissionPolicy]> { Field("removedPermissionPolicies") }
    /// `addedPermissionPolicies`.
    @_alwaysEmitIntoClient public var addedPermissionPolicies: Field<[DomainPermissionPolicy]> { Field("addedPermissionPolicies") }
    /// `samePermissionPolicies`.
    @_alwaysEmitIntoClient public var samePermissionPolicies: Field<[DomainPermissionPolicy]> { Field("samePermissionPolicies") }
    /// `userOrgRole`.
    @_alwaysEmitIntoClient public var userOrgRole: Field<DomainOrganizationRole> { Field("userOrgRole") }
    /// `roleFromDefault`.
    @_alwaysEmitIntoClient public var roleFromDefault: Field<DomainOrganizationRole> { Field("roleFromDefault") }
}

/// The schema `DomainOrganizationRoleCreate`.
public typealias DomainOrganizationRoleCreate = Model<DomainOrganizationRoleCreateFields>

/// The properties of ``DomainOrganizationRoleCreate``.
public struct DomainOrganizationRoleCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `defaultRoleId`.
    @_alwaysEmitIntoClient public var defaultRoleId: Field<String> { Field("defaultRoleId") }
    /// `permissions`.
    @_alwaysEmitIntoClient public var permissions: Field<[String]> { Field("permissions") }
    /// `unusedPermissions`, set by the platform.
    @_alwaysEmitIntoClient public var unusedPermissions: Field<[String]> { Field("unusedPermissions") }
    /// `permissionPolicies`.
    @_alwaysEmitIntoClient public var permissionPolicies: Field<[DomainPermissionPolicy]> { Field("permissionPolicies") }
    /// `userCount`.
    @_alwaysEmitIntoClient public var userCount: Field<Int> { Field("userCount") }
    /// `roleNeedsUpdate`.
    @_alwaysEmitIntoClient public var roleNeedsUpdate: Field<Bool> { Field("roleNeedsUpdate") }
    /// `baseLicense`.
    @_alwaysEmitIntoClient public var baseLicense: Field<String> { Field("baseLicense") }
    /// `addonLicenses`.
    @_alwaysEmitIntoClient public var addonLicenses: Field<[String]> { Field("addonLicenses") }
    /// `dateLicenseLastUpdated`, set by the platform.
    @_alwaysEmitIntoClient public var dateLicenseLastUpdated: Field<Instant> { Field("dateLicenseLastUpdated") }
    /// `default`.
    @_alwaysEmitIntoClient public var `default`: Field<Bool> { Field("default") }
    /// `base`.
    @_alwaysEmitIntoClient public var base: Field<Bool> { Field("base") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainOrganizationRoleUpdate`.
public typealias DomainOrganizationRoleUpdate = Model<DomainOrganizationRoleUpdateFields>

/// The properties of ``DomainOrganizationRoleUpdate``.
public struct DomainOrganizationRoleUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `permissions`.
    @_alwaysEmitIntoClient public var permissions: Field<[String]> { Field("permissions") }
    /// `permissionPolicies`.
    @_alwaysEmitIntoClient public var permissionPolicies: Field<[DomainPermissionPolicy]> { Field("permissionPolicies") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainPermission`.
public typealias DomainPermission = Model<DomainPermissionFields>

/// The properties of ``DomainPermission``.
public struct DomainPermissionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<String> { Field("action") }
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `allowsConditions`.
    @_alwaysEmitIntoClient public var allowsConditions: Field<Bool> { Field("allowsConditions") }
    /// `divisionAware`.
    @_alwaysEmitIntoClient public var divisionAware: Field<Bool> { Field("divisionAware") }
}

/// The schema `DomainPermissionCollection`.
public typealias DomainPermissionCollection = Model<DomainPermissionCollectionFields>

/// The properties of ``DomainPermissionCollection``.
public struct DomainPermissionCollectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `permissionMap`.
    @_alwaysEmitIntoClient public var permissionMap: Field<[String: [DomainPermission]]> { Field("permissionMap") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OrganizationProductEntityListing`.
public typealias OrganizationProductEntityListing = Model<OrganizationProductEntityListingFields>

/// The properties of ``OrganizationProductEntityListing``.
public struct OrganizationProductEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DomainOrganizationProduct]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OrganizationRoleEntityListing`.
public typealias OrganizationRoleEntityListing = Model<OrganizationRoleEntityListingFields>

/// The properties of ``OrganizationRoleEntityListing``.
public struct OrganizationRoleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DomainOrganizationRole]> { Field("entities") }
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

/// The schema `PermissionCollectionEntityListing`.
public typealias PermissionCollectionEntityListing = Model<PermissionCollectionEntityListingFields>

/// The properties of ``PermissionCollectionEntityListing``.
public struct PermissionCollectionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DomainPermissionCollection]> { Field("entities") }
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

/// The schema `PolicyAttribute`.
public typealias PolicyAttribute = Model<PolicyAttributeFields>

/// The properties of ``PolicyAttribute``.
public struct PolicyAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<PolicyAttributeType> { Field("type") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `featureToggle`.
    @_alwaysEmitIntoClient public var featureToggle: Field<String> { Field("featureToggle") }
}

/// A value of `type` of ``PolicyAttribute``, open to those that are newer than this version.
public struct PolicyAttributeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOOLEAN`.
    @_alwaysEmitIntoClient public static var boolean: Self { "BOOLEAN" }
    /// `NUMBER`.
    @_alwaysEmitIntoClient public static var number: Self { "NUMBER" }
    /// `STRING`.
    @_alwaysEmitIntoClient public static var string: Self { "STRING" }
    /// `STRING_LIST`.
    @_alwaysEmitIntoClient public static var stringList: Self { "STRING_LIST" }
    /// `TIME`.
    @_alwaysEmitIntoClient public static var time: Self { "TIME" }
    /// `RELATIVE_TIME`.
    @_alwaysEmitIntoClient public static var relativeTime: Self { "RELATIVE_TIME" }
    /// `DATE`.
    @_alwaysEmitIntoClient public static var date: Self { "DATE" }
    /// `TIME_RANGE`.
    @_alwaysEmitIntoClient public static var timeRange: Self { "TIME_RANGE" }
    /// `DAY_RANGE`.
    @_alwaysEmitIntoClient public static var dayRange: Self { "DAY_RANGE" }
    /// `IP_ADDRESS`.
    @_alwaysEmitIntoClient public static var ipAddress: Self { "IP_ADDRESS" }
    /// `IP_CIDR`.
    @_alwaysEmitIntoClient public static var ipCidr: Self { "IP_CIDR" }
}

/// The schema `PolicyAttributeSet`.
public typealias PolicyAttributeSet = Model<PolicyAttributeSetFields>

/// The properties of ``PolicyAttributeSet``.
public struct PolicyAttributeSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `policyAttributes`.
    @_alwaysEmitIntoClient public var policyAttributes: Field<[PolicyAttribute]> { Field("policyAttributes") }
    /// `presetAttributes`.
    @_alwaysEmitIntoClient public var presetAttributes: Field<[String: TypedAttribute]> { Field("presetAttributes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PolicyConditionResult`.
public typealias PolicyConditionResult = Model<PolicyConditionResultFields>

/// The properties of ``PolicyConditionResult``.
public struct PolicyConditionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<Bool> { Field("result") }
}

/// The schema `PolicyTestPayload`.
public typealias PolicyTestPayload = Model<PolicyTestPayloadFields>

/// The properties of ``PolicyTestPayload``.
public struct PolicyTestPayloadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributeData`, required.
    @_alwaysEmitIntoClient public var attributeData: Field<[String: TypedAttribute]> { Field("attributeData") }
}

/// The schema `PolicyTestResult`.
public typealias PolicyTestResult = Model<PolicyTestResultFields>

/// The properties of ``PolicyTestResult``.
public struct PolicyTestResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<String> { Field("result") }
    /// `policyConditionResults`.
    @_alwaysEmitIntoClient public var policyConditionResults: Field<[PolicyConditionResult]> { Field("policyConditionResults") }
}

/// The schema `RoleSettings`.
public typealias RoleSettings = Model<RoleSettingsFields>

/// The properties of ``RoleSettings``.
public struct RoleSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `backfillEnabled`.
    @_alwaysEmitIntoClient public var backfillEnabled: Field<Bool> { Field("backfillEnabled") }
    /// `authorizationGrantDivisionAware`.
    @_alwaysEmitIntoClient public var authorizationGrantDivisionAware: Field<Bool> { Field("authorizationGrantDivisionAware") }
    /// `genesysOrgPolicyBypass`.
    @_alwaysEmitIntoClient public var genesysOrgPolicyBypass: Field<Bool> { Field("genesysOrgPolicyBypass") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Subject`.
public typealias Subject = Model<SubjectFields>

/// The properties of ``Subject``.
public struct SubjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SubjectType> { Field("type") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// A value of `type` of ``Subject``, open to those that are newer than this version.
public struct SubjectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `CLIENT`.
    @_alwaysEmitIntoClient public static var client: Self { "CLIENT" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `TEAM`.
    @_alwaysEmitIntoClient public static var team: Self { "TEAM" }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
}

/// The schema `SubjectDivisionGrants`.
public typealias SubjectDivisionGrants = Model<SubjectDivisionGrantsFields>

/// The properties of ``SubjectDivisionGrants``.
public struct SubjectDivisionGrantsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[Division]> { Field("divisions") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SubjectDivisionGrantsType> { Field("type") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``SubjectDivisionGrants``, open to those that are newer than this version.
public struct SubjectDivisionGrantsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PC_USER`.
    @_alwaysEmitIntoClient public static var pcUser: Self { "PC_USER" }
    /// `PC_GROUP`.
    @_alwaysEmitIntoClient public static var pcGroup: Self { "PC_GROUP" }
    /// `PC_OAUTH_CLIENT`.
    @_alwaysEmitIntoClient public static var pcOauthClient: Self { "PC_OAUTH_CLIENT" }
    /// `PC_TRUSTEE_USER`.
    @_alwaysEmitIntoClient public static var pcTrusteeUser: Self { "PC_TRUSTEE_USER" }
    /// `PC_TRUSTEE_GROUP`.
    @_alwaysEmitIntoClient public static var pcTrusteeGroup: Self { "PC_TRUSTEE_GROUP" }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
}

/// The schema `SubjectDivisionGrantsEntityListing`.
public typealias SubjectDivisionGrantsEntityListing = Model<SubjectDivisionGrantsEntityListingFields>

/// The properties of ``SubjectDivisionGrantsEntityListing``.
public struct SubjectDivisionGrantsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SubjectDivisionGrants]> { Field("entities") }
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

/// The schema `SubjectDivisions`.
public typealias SubjectDivisions = Model<SubjectDivisionsFields>

/// The properties of ``SubjectDivisions``.
public struct SubjectDivisionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `subjectIds`, required.
    @_alwaysEmitIntoClient public var subjectIds: Field<[String]> { Field("subjectIds") }
    /// `divisionIds`, required.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
}

/// The schema `TargetAttributeValue`.
public typealias TargetAttributeValue = Model<TargetAttributeValueFields>

/// The properties of ``TargetAttributeValue``.
public struct TargetAttributeValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `policyAttributes`.
    @_alwaysEmitIntoClient public var policyAttributes: Field<[PolicyAttribute]> { Field("policyAttributes") }
}

/// The schema `TargetAttributes`.
public typealias TargetAttributes = Model<TargetAttributesFields>

/// The properties of ``TargetAttributes``.
public struct TargetAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `baseAttributes`.
    @_alwaysEmitIntoClient public var baseAttributes: Field<[PolicyAttribute]> { Field("baseAttributes") }
    /// `targetAttributes`.
    @_alwaysEmitIntoClient public var targetAttributes: Field<[String: TargetAttributeValue]> { Field("targetAttributes") }
}

/// The schema `TypedAttribute`.
public typealias TypedAttribute = Model<TypedAttributeFields>

/// The properties of ``TypedAttribute``.
public struct TypedAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `UserReferenceEntityListing`.
public typealias UserReferenceEntityListing = Model<UserReferenceEntityListingFields>

/// The properties of ``UserReferenceEntityListing``.
public struct UserReferenceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserReference]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `ValidationErrorListing`.
public typealias ValidationErrorListing = Model<ValidationErrorListingFields>

/// The properties of ``ValidationErrorListing``.
public struct ValidationErrorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ValidationErrorResponse]> { Field("entities") }
}

/// The schema `ValidationErrorResponse`.
public typealias ValidationErrorResponse = Model<ValidationErrorResponseFields>

/// The properties of ``ValidationErrorResponse``.
public struct ValidationErrorResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `errorType`.
    @_alwaysEmitIntoClient public var errorType: Field<String> { Field("errorType") }
    /// `arguments`.
    @_alwaysEmitIntoClient public var arguments: Field<[String: String]> { Field("arguments") }
}

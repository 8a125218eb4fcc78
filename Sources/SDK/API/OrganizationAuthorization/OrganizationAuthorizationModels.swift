// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ClonedUser`.
public typealias ClonedUser = Model<ClonedUserFields>

/// The properties of ``ClonedUser``.
public struct ClonedUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `trustor`, set by the platform.
    @_alwaysEmitIntoClient public var trustor: Field<DomainEntityRef> { Field("trustor") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ClonedUserEntityListing`.
public typealias ClonedUserEntityListing = Model<ClonedUserEntityListingFields>

/// The properties of ``ClonedUserEntityListing``.
public struct ClonedUserEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ClonedUser]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Facet`.
public typealias Facet = Model<FacetFields>

/// The properties of ``Facet``.
public struct FacetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `Filter`.
public typealias Filter = Model<FilterFields>

/// The properties of ``Filter``.
public struct FilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<String> { Field("operator") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// The schema `TrustCreate`.
public typealias TrustCreate = Model<TrustCreateFields>

/// The properties of ``TrustCreate``.
public struct TrustCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pairingId`.
    @_alwaysEmitIntoClient public var pairingId: Field<String> { Field("pairingId") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `users`.
    @_alwaysEmitIntoClient public var users: Field<[TrustMemberCreate]> { Field("users") }
    /// `groups`.
    @_alwaysEmitIntoClient public var groups: Field<[TrustMemberCreate]> { Field("groups") }
    /// `dateExpired`.
    @_alwaysEmitIntoClient public var dateExpired: Field<Instant> { Field("dateExpired") }
}

/// The schema `TrustEntityListing`.
public typealias TrustEntityListing = Model<TrustEntityListingFields>

/// The properties of ``TrustEntityListing``.
public struct TrustEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Trustee]> { Field("entities") }
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

/// The schema `TrustGroup`.
public typealias TrustGroup = Model<TrustGroupFields>

/// The properties of ``TrustGroup``.
public struct TrustGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<TrustGroupState> { Field("state") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<TrustGroupType> { Field("type") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[GroupContact]> { Field("addresses") }
    /// `rulesVisible`, required.
    @_alwaysEmitIntoClient public var rulesVisible: Field<Bool> { Field("rulesVisible") }
    /// `visibility`, required.
    @_alwaysEmitIntoClient public var visibility: Field<TrustGroupVisibility> { Field("visibility") }
    /// `rolesEnabled`.
    @_alwaysEmitIntoClient public var rolesEnabled: Field<Bool> { Field("rolesEnabled") }
    /// `includeOwners`.
    @_alwaysEmitIntoClient public var includeOwners: Field<Bool> { Field("includeOwners") }
    /// `callsEnabled`.
    @_alwaysEmitIntoClient public var callsEnabled: Field<Bool> { Field("callsEnabled") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `owners`.
    @_alwaysEmitIntoClient public var owners: Field<[User]> { Field("owners") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<OrgUser> { Field("createdBy") }
}

/// A value of `state` of ``TrustGroup``, open to those that are newer than this version.
public struct TrustGroupState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// A value of `type` of ``TrustGroup``, open to those that are newer than this version.
public struct TrustGroupType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `official`.
    @_alwaysEmitIntoClient public static var official: Self { "official" }
    /// `social`.
    @_alwaysEmitIntoClient public static var social: Self { "social" }
}

/// A value of `visibility` of ``TrustGroup``, open to those that are newer than this version.
public struct TrustGroupVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "public" }
    /// `owners`.
    @_alwaysEmitIntoClient public static var owners: Self { "owners" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
}

/// The schema `TrustGroupEntityListing`.
public typealias TrustGroupEntityListing = Model<TrustGroupEntityListingFields>

/// The properties of ``TrustGroupEntityListing``.
public struct TrustGroupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TrustGroup]> { Field("entities") }
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

/// The schema `TrustMemberCreate`.
public typealias TrustMemberCreate = Model<TrustMemberCreateFields>

/// The properties of ``TrustMemberCreate``.
public struct TrustMemberCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `roleIds`.
    @_alwaysEmitIntoClient public var roleIds: Field<[String]> { Field("roleIds") }
    /// `roleDivisions`.
    @_alwaysEmitIntoClient public var roleDivisions: Field<RoleDivisionGrants> { Field("roleDivisions") }
}

/// The schema `TrustRequest`.
public typealias TrustRequest = Model<TrustRequestFields>

/// The properties of ``TrustRequest``.
public struct TrustRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<OrgUser> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `trustee`, required, set by the platform.
    @_alwaysEmitIntoClient public var trustee: Field<Organization> { Field("trustee") }
    /// `users`, set by the platform.
    @_alwaysEmitIntoClient public var users: Field<[OrgUser]> { Field("users") }
    /// `groups`, set by the platform.
    @_alwaysEmitIntoClient public var groups: Field<[TrustGroup]> { Field("groups") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TrustRequestCreate`.
public typealias TrustRequestCreate = Model<TrustRequestCreateFields>

/// The properties of ``TrustRequestCreate``.
public struct TrustRequestCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `groupIds`.
    @_alwaysEmitIntoClient public var groupIds: Field<[String]> { Field("groupIds") }
}

/// The schema `TrustUpdate`.
public typealias TrustUpdate = Model<TrustUpdateFields>

/// The properties of ``TrustUpdate``.
public struct TrustUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `dateExpired`.
    @_alwaysEmitIntoClient public var dateExpired: Field<Instant> { Field("dateExpired") }
}

/// The schema `TrustUser`.
public typealias TrustUser = Model<TrustUserFields>

/// The properties of ``TrustUser``.
public struct TrustUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    @_alwaysEmitIntoClient public var department: Field<String> { Field("department") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    @_alwaysEmitIntoClient public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<TrustUserState> { Field("state") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<String> { Field("username") }
    /// `manager`.
    @_alwaysEmitIntoClient public var manager: Field<User> { Field("manager") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `certifications`.
    @_alwaysEmitIntoClient public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    @_alwaysEmitIntoClient public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    @_alwaysEmitIntoClient public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    @_alwaysEmitIntoClient public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    @_alwaysEmitIntoClient public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    @_alwaysEmitIntoClient public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    @_alwaysEmitIntoClient public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    @_alwaysEmitIntoClient public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    @_alwaysEmitIntoClient public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    @_alwaysEmitIntoClient public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    @_alwaysEmitIntoClient public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    @_alwaysEmitIntoClient public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    @_alwaysEmitIntoClient public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    @_alwaysEmitIntoClient public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    @_alwaysEmitIntoClient public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    @_alwaysEmitIntoClient public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    @_alwaysEmitIntoClient public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    @_alwaysEmitIntoClient public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    @_alwaysEmitIntoClient public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `acdAutoAnswer`.
    @_alwaysEmitIntoClient public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    @_alwaysEmitIntoClient public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    @_alwaysEmitIntoClient public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    @_alwaysEmitIntoClient public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    @_alwaysEmitIntoClient public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `trustUserDetails`.
    @_alwaysEmitIntoClient public var trustUserDetails: Field<TrustUserDetails> { Field("trustUserDetails") }
}

/// A value of `state` of ``TrustUser``, open to those that are newer than this version.
public struct TrustUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// The schema `TrustUserDetails`.
public typealias TrustUserDetails = Model<TrustUserDetailsFields>

/// The properties of ``TrustUserDetails``.
public struct TrustUserDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<OrgUser> { Field("createdBy") }
}

/// The schema `TrustUserEntityListing`.
public typealias TrustUserEntityListing = Model<TrustUserEntityListingFields>

/// The properties of ``TrustUserEntityListing``.
public struct TrustUserEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TrustUser]> { Field("entities") }
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

/// The schema `Trustee`.
public typealias Trustee = Model<TrusteeFields>

/// The properties of ``Trustee``.
public struct TrusteeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `usesDefaultRole`.
    @_alwaysEmitIntoClient public var usesDefaultRole: Field<Bool> { Field("usesDefaultRole") }
    /// `hasFullAccess`.
    @_alwaysEmitIntoClient public var hasFullAccess: Field<Bool> { Field("hasFullAccess") }
    /// `isTrustedUser`.
    @_alwaysEmitIntoClient public var isTrustedUser: Field<Bool> { Field("isTrustedUser") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpired`.
    @_alwaysEmitIntoClient public var dateExpired: Field<Instant> { Field("dateExpired") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<OrgUser> { Field("createdBy") }
    /// `organization`, set by the platform.
    @_alwaysEmitIntoClient public var organization: Field<Organization> { Field("organization") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TrusteeAuditQueryRequest`.
public typealias TrusteeAuditQueryRequest = Model<TrusteeAuditQueryRequestFields>

/// The properties of ``TrusteeAuditQueryRequest``.
public struct TrusteeAuditQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trusteeOrganizationIds`, required.
    @_alwaysEmitIntoClient public var trusteeOrganizationIds: Field<[String]> { Field("trusteeOrganizationIds") }
    /// `trusteeUserIds`, required.
    @_alwaysEmitIntoClient public var trusteeUserIds: Field<[String]> { Field("trusteeUserIds") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `queryPhrase`.
    @_alwaysEmitIntoClient public var queryPhrase: Field<String> { Field("queryPhrase") }
    /// `facets`.
    @_alwaysEmitIntoClient public var facets: Field<[Facet]> { Field("facets") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[Filter]> { Field("filters") }
}

/// The schema `TrusteeReferenceList`.
public typealias TrusteeReferenceList = Model<TrusteeReferenceListFields>

/// The properties of ``TrusteeReferenceList``.
public struct TrusteeReferenceListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AddressableEntityRef]> { Field("entities") }
}

/// The schema `TrustorAuditQueryRequest`.
public typealias TrustorAuditQueryRequest = Model<TrustorAuditQueryRequestFields>

/// The properties of ``TrustorAuditQueryRequest``.
public struct TrustorAuditQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trustorOrganizationId`, required.
    @_alwaysEmitIntoClient public var trustorOrganizationId: Field<String> { Field("trustorOrganizationId") }
    /// `trusteeUserIds`, required.
    @_alwaysEmitIntoClient public var trusteeUserIds: Field<[String]> { Field("trusteeUserIds") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `queryPhrase`.
    @_alwaysEmitIntoClient public var queryPhrase: Field<String> { Field("queryPhrase") }
    /// `facets`.
    @_alwaysEmitIntoClient public var facets: Field<[Facet]> { Field("facets") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[Filter]> { Field("filters") }
}

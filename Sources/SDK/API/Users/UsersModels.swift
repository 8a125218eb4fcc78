// DO NOT EDIT: made from the API definition.

public import PlatformClient

/// The schema `UserMe`.
public typealias UserMe = Model<UserMeFields>

/// The properties of ``UserMe``.
public struct UserMeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `chat`.
    public var chat: Field<JSON> { Field("chat") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    public var primaryContactInfo: Field<[JSON]> { Field("primaryContactInfo") }
    /// `addresses`.
    public var addresses: Field<[JSON]> { Field("addresses") }
    /// `state`, set by the platform.
    public var state: Field<UserMeState> { Field("state") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `manager`.
    public var manager: Field<User> { Field("manager") }
    /// `images`.
    public var images: Field<[JSON]> { Field("images") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `certifications`.
    public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    public var biography: Field<JSON> { Field("biography") }
    /// `employerInfo`.
    public var employerInfo: Field<JSON> { Field("employerInfo") }
    /// `preferredName`.
    public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    public var conversationSummary: Field<JSON> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    public var outOfOffice: Field<JSON> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    public var geolocation: Field<JSON> { Field("geolocation") }
    /// `station`, set by the platform.
    public var station: Field<JSON> { Field("station") }
    /// `authorization`, set by the platform.
    public var authorization: Field<JSON> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    public var locations: Field<[JSON]> { Field("locations") }
    /// `groups`, set by the platform.
    public var groups: Field<[JSON]> { Field("groups") }
    /// `team`, set by the platform.
    public var team: Field<JSON> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    public var workPlanBidRanks: Field<JSON> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    public var skills: Field<[JSON]> { Field("skills") }
    /// `languages`, set by the platform.
    public var languages: Field<[JSON]> { Field("languages") }
    /// `autoAnswerSettings`, set by the platform.
    public var autoAnswerSettings: Field<JSON> { Field("autoAnswerSettings") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    public var lastTokenIssued: Field<JSON> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `date`, set by the platform.
    public var date: Field<JSON> { Field("date") }
    /// `geolocationSettings`, set by the platform.
    public var geolocationSettings: Field<JSON> { Field("geolocationSettings") }
    /// `organization`, set by the platform.
    public var organization: Field<JSON> { Field("organization") }
    /// `presenceDefinitions`, set by the platform.
    public var presenceDefinitions: Field<[JSON]> { Field("presenceDefinitions") }
    /// `divisionedPresenceDefinitions`, set by the platform.
    public var divisionedPresenceDefinitions: Field<[JSON]> { Field("divisionedPresenceDefinitions") }
    /// `locationDefinitions`, set by the platform.
    public var locationDefinitions: Field<[JSON]> { Field("locationDefinitions") }
    /// `orgAuthorization`, set by the platform.
    public var orgAuthorization: Field<[JSON]> { Field("orgAuthorization") }
    /// `favorites`, set by the platform.
    public var favorites: Field<[User]> { Field("favorites") }
    /// `superiors`, set by the platform.
    public var superiors: Field<[User]> { Field("superiors") }
    /// `directReports`, set by the platform.
    public var directReports: Field<[User]> { Field("directReports") }
    /// `adjacents`, set by the platform.
    public var adjacents: Field<JSON> { Field("adjacents") }
    /// `routingSkills`, set by the platform.
    public var routingSkills: Field<[JSON]> { Field("routingSkills") }
    /// `fieldConfigs`, set by the platform.
    public var fieldConfigs: Field<JSON> { Field("fieldConfigs") }
    /// `token`, set by the platform.
    public var token: Field<JSON> { Field("token") }
    /// `trustors`, set by the platform.
    public var trustors: Field<[JSON]> { Field("trustors") }
    /// `orgProducts`, set by the platform.
    public var orgProducts: Field<[JSON]> { Field("orgProducts") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `User`.
public typealias User = Model<UserFields>

/// The properties of ``User``.
public struct UserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `chat`.
    public var chat: Field<JSON> { Field("chat") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    public var primaryContactInfo: Field<[JSON]> { Field("primaryContactInfo") }
    /// `addresses`.
    public var addresses: Field<[JSON]> { Field("addresses") }
    /// `state`, set by the platform.
    public var state: Field<UserMeState> { Field("state") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `manager`.
    public var manager: Field<User> { Field("manager") }
    /// `images`.
    public var images: Field<[JSON]> { Field("images") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `certifications`.
    public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    public var biography: Field<JSON> { Field("biography") }
    /// `employerInfo`.
    public var employerInfo: Field<JSON> { Field("employerInfo") }
    /// `preferredName`.
    public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    public var conversationSummary: Field<JSON> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    public var outOfOffice: Field<JSON> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    public var geolocation: Field<JSON> { Field("geolocation") }
    /// `station`, set by the platform.
    public var station: Field<JSON> { Field("station") }
    /// `authorization`, set by the platform.
    public var authorization: Field<JSON> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    public var locations: Field<[JSON]> { Field("locations") }
    /// `groups`, set by the platform.
    public var groups: Field<[JSON]> { Field("groups") }
    /// `team`, set by the platform.
    public var team: Field<JSON> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    public var workPlanBidRanks: Field<JSON> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    public var skills: Field<[JSON]> { Field("skills") }
    /// `languages`, set by the platform.
    public var languages: Field<[JSON]> { Field("languages") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    public var lastTokenIssued: Field<JSON> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateUser`.
public typealias CreateUser = Model<CreateUserFields>

/// The properties of ``CreateUser``.
public struct CreateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `addresses`.
    public var addresses: Field<[JSON]> { Field("addresses") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `password`.
    public var password: Field<String> { Field("password") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `state`.
    public var state: Field<UserMeState> { Field("state") }
}

/// The schema `UpdateUser`.
public typealias UpdateUser = Model<UpdateUserFields>

/// The properties of ``UpdateUser``.
public struct UpdateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `chat`.
    public var chat: Field<JSON> { Field("chat") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    public var primaryContactInfo: Field<[JSON]> { Field("primaryContactInfo") }
    /// `addresses`.
    public var addresses: Field<[JSON]> { Field("addresses") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `preferredName`.
    public var preferredName: Field<String> { Field("preferredName") }
    /// `manager`.
    public var manager: Field<String> { Field("manager") }
    /// `images`.
    public var images: Field<[JSON]> { Field("images") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `profileSkills`.
    public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`.
    public var locations: Field<[JSON]> { Field("locations") }
    /// `groups`.
    public var groups: Field<[JSON]> { Field("groups") }
    /// `state`.
    public var state: Field<UserMeState> { Field("state") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `certifications`.
    public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    public var biography: Field<JSON> { Field("biography") }
    /// `employerInfo`.
    public var employerInfo: Field<JSON> { Field("employerInfo") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserEntityListing`.
public typealias UserEntityListing = Model<UserEntityListingFields>

/// The properties of ``UserEntityListing``.
public struct UserEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[User]> { Field("entities") }
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

/// The schema `Division`.
public typealias Division = Model<DivisionFields>

/// The properties of ``Division``.
public struct DivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserPresence`.
public typealias UserPresence = Model<UserPresenceFields>

/// The properties of ``UserPresence``.
public struct UserPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `source`.
    public var source: Field<String> { Field("source") }
    /// `sourceId`.
    public var sourceId: Field<String> { Field("sourceId") }
    /// `primary`.
    public var primary: Field<Bool> { Field("primary") }
    /// `presenceDefinition`.
    public var presenceDefinition: Field<PresenceDefinition> { Field("presenceDefinition") }
    /// `futurePresenceDefinition`, set by the platform.
    public var futurePresenceDefinition: Field<PresenceDefinition> { Field("futurePresenceDefinition") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PresenceDefinition`.
public typealias PresenceDefinition = Model<PresenceDefinitionFields>

/// The properties of ``PresenceDefinition``.
public struct PresenceDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `systemPresence`.
    public var systemPresence: Field<String> { Field("systemPresence") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RoutingStatus`.
public typealias RoutingStatus = Model<RoutingStatusFields>

/// The properties of ``RoutingStatus``.
public struct RoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `status`.
    public var status: Field<RoutingStatusStatus> { Field("status") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
}

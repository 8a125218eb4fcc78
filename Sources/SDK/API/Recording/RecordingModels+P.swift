// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `PaymentLineItem`.
public typealias PaymentLineItem = Model<PaymentLineItemFields>

/// The properties of ``PaymentLineItem``.
public struct PaymentLineItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `price`.
    @_alwaysEmitIntoClient public var price: Field<Double> { Field("price") }
}

/// The schema `PaymentRequest`.
public typealias PaymentRequest = Model<PaymentRequestFields>

/// The properties of ``PaymentRequest``.
public struct PaymentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `paymentPlatform`.
    @_alwaysEmitIntoClient public var paymentPlatform: Field<PaymentRequestPaymentPlatform> { Field("paymentPlatform") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `currencyCode`.
    @_alwaysEmitIntoClient public var currencyCode: Field<String> { Field("currencyCode") }
    /// `orderTotal`, required.
    @_alwaysEmitIntoClient public var orderTotal: Field<Double> { Field("orderTotal") }
    /// `lineItems`.
    @_alwaysEmitIntoClient public var lineItems: Field<[PaymentLineItem]> { Field("lineItems") }
    /// `shippingOptions`.
    @_alwaysEmitIntoClient public var shippingOptions: Field<[PaymentLineItem]> { Field("shippingOptions") }
}

/// A value of `paymentPlatform` of ``PaymentRequest``, open to those that are newer than this version.
public struct PaymentRequestPaymentPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ApplePay`.
    @_alwaysEmitIntoClient public static var applePay: Self { "ApplePay" }
}

/// The schema `PaymentResponse`.
public typealias PaymentResponse = Model<PaymentResponseFields>

/// The properties of ``PaymentResponse``.
public struct PaymentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `paymentStatus`.
    @_alwaysEmitIntoClient public var paymentStatus: Field<PaymentResponsePaymentStatus> { Field("paymentStatus") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<String> { Field("failureReason") }
}

/// A value of `paymentStatus` of ``PaymentResponse``, open to those that are newer than this version.
public struct PaymentResponsePaymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `Policy`.
public typealias Policy = Model<PolicyFields>

/// The properties of ``Policy``.
public struct PolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaPolicies`.
    @_alwaysEmitIntoClient public var mediaPolicies: Field<MediaPolicies> { Field("mediaPolicies") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<PolicyConditions> { Field("conditions") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<PolicyActions> { Field("actions") }
    /// `policyErrors`.
    @_alwaysEmitIntoClient public var policyErrors: Field<PolicyErrors> { Field("policyErrors") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PolicyActions`.
public typealias PolicyActions = Model<PolicyActionsFields>

/// The properties of ``PolicyActions``.
public struct PolicyActionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `retainRecording`.
    @_alwaysEmitIntoClient public var retainRecording: Field<Bool> { Field("retainRecording") }
    /// `deleteRecording`.
    @_alwaysEmitIntoClient public var deleteRecording: Field<Bool> { Field("deleteRecording") }
    /// `alwaysDelete`.
    @_alwaysEmitIntoClient public var alwaysDelete: Field<Bool> { Field("alwaysDelete") }
    /// `assignEvaluations`.
    @_alwaysEmitIntoClient public var assignEvaluations: Field<[EvaluationAssignment]> { Field("assignEvaluations") }
    /// `assignMeteredEvaluations`.
    @_alwaysEmitIntoClient public var assignMeteredEvaluations: Field<[MeteredEvaluationAssignment]> { Field("assignMeteredEvaluations") }
    /// `assignMeteredAssignmentByAgent`.
    @_alwaysEmitIntoClient public var assignMeteredAssignmentByAgent: Field<[MeteredAssignmentByAgent]> { Field("assignMeteredAssignmentByAgent") }
    /// `assignCalibrations`.
    @_alwaysEmitIntoClient public var assignCalibrations: Field<[CalibrationAssignment]> { Field("assignCalibrations") }
    /// `assignSurveys`.
    @_alwaysEmitIntoClient public var assignSurveys: Field<[SurveyAssignment]> { Field("assignSurveys") }
    /// `retentionDuration`.
    @_alwaysEmitIntoClient public var retentionDuration: Field<RetentionDuration> { Field("retentionDuration") }
    /// `initiateScreenRecording`.
    @_alwaysEmitIntoClient public var initiateScreenRecording: Field<InitiateScreenRecording> { Field("initiateScreenRecording") }
    /// `integrationExport`.
    @_alwaysEmitIntoClient public var integrationExport: Field<IntegrationExport> { Field("integrationExport") }
}

/// The schema `PolicyConditions`.
public typealias PolicyConditions = Model<PolicyConditionsFields>

/// The properties of ``PolicyConditions``.
public struct PolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    @_alwaysEmitIntoClient public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `directions`.
    @_alwaysEmitIntoClient public var directions: Field<[PolicyConditionsDirections]> { Field("directions") }
    /// `dateRanges`.
    @_alwaysEmitIntoClient public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `mediaTypes`.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[PolicyConditionsMediaTypes]> { Field("mediaTypes") }
    /// `forQueues`.
    @_alwaysEmitIntoClient public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<DurationCondition> { Field("duration") }
    /// `wrapupCodes`.
    @_alwaysEmitIntoClient public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `timeAllowed`.
    @_alwaysEmitIntoClient public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    @_alwaysEmitIntoClient public var teams: Field<[Team]> { Field("teams") }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public var customerParticipation: Field<PolicyConditionsCustomerParticipation> { Field("customerParticipation") }
}

/// A value of `directions` of ``PolicyConditions``, open to those that are newer than this version.
public struct PolicyConditionsDirections: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `mediaTypes` of ``PolicyConditions``, open to those that are newer than this version.
public struct PolicyConditionsMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
}

/// A value of `customerParticipation` of ``PolicyConditions``, open to those that are newer than this version.
public struct PolicyConditionsCustomerParticipation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `YES`.
    @_alwaysEmitIntoClient public static var yes: Self { "YES" }
    /// `NO`.
    @_alwaysEmitIntoClient public static var no: Self { "NO" }
}

/// The schema `PolicyCreate`.
public typealias PolicyCreate = Model<PolicyCreateFields>

/// The properties of ``PolicyCreate``.
public struct PolicyCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaPolicies`.
    @_alwaysEmitIntoClient public var mediaPolicies: Field<MediaPolicies> { Field("mediaPolicies") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<PolicyConditions> { Field("conditions") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<PolicyActions> { Field("actions") }
    /// `policyErrors`.
    @_alwaysEmitIntoClient public var policyErrors: Field<PolicyErrors> { Field("policyErrors") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PolicyEntityListing`.
public typealias PolicyEntityListing = Model<PolicyEntityListingFields>

/// The properties of ``PolicyEntityListing``.
public struct PolicyEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Policy]> { Field("entities") }
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

/// The schema `PolicyErrorMessage`.
public typealias PolicyErrorMessage = Model<PolicyErrorMessageFields>

/// The properties of ``PolicyErrorMessage``.
public struct PolicyErrorMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `statusCode`.
    @_alwaysEmitIntoClient public var statusCode: Field<Int> { Field("statusCode") }
    /// `userMessage`.
    @_alwaysEmitIntoClient public var userMessage: Field<JSON> { Field("userMessage") }
    /// `userParamsMessage`.
    @_alwaysEmitIntoClient public var userParamsMessage: Field<String> { Field("userParamsMessage") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `userParams`.
    @_alwaysEmitIntoClient public var userParams: Field<[UserParam]> { Field("userParams") }
    /// `insertDate`.
    @_alwaysEmitIntoClient public var insertDate: Field<Instant> { Field("insertDate") }
}

/// The schema `PolicyErrors`.
public typealias PolicyErrors = Model<PolicyErrorsFields>

/// The properties of ``PolicyErrors``.
public struct PolicyErrorsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `policyErrorMessages`.
    @_alwaysEmitIntoClient public var policyErrorMessages: Field<[PolicyErrorMessage]> { Field("policyErrorMessages") }
}

/// The schema `PolicyUpdate`.
public typealias PolicyUpdate = Model<PolicyUpdateFields>

/// The properties of ``PolicyUpdate``.
public struct PolicyUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `PolicyUser`.
public typealias PolicyUser = Model<PolicyUserFields>

/// The properties of ``PolicyUser``.
public struct PolicyUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
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
    @_alwaysEmitIntoClient public var state: Field<PolicyUserState> { Field("state") }
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
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``PolicyUser``, open to those that are newer than this version.
public struct PolicyUserState: OpenEnum {
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

/// The schema `PublishedSurveyFormReference`.
public typealias PublishedSurveyFormReference = Model<PublishedSurveyFormReferenceFields>

/// The properties of ``PublishedSurveyFormReference``.
public struct PublishedSurveyFormReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

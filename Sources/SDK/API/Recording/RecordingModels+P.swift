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
    public var name: Field<String> { Field("name") }
    /// `price`.
    public var price: Field<Double> { Field("price") }
}

/// The schema `PaymentRequest`.
public typealias PaymentRequest = Model<PaymentRequestFields>

/// The properties of ``PaymentRequest``.
public struct PaymentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `paymentPlatform`.
    public var paymentPlatform: Field<PaymentRequestPaymentPlatform> { Field("paymentPlatform") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `currencyCode`.
    public var currencyCode: Field<String> { Field("currencyCode") }
    /// `orderTotal`, required.
    public var orderTotal: Field<Double> { Field("orderTotal") }
    /// `lineItems`.
    public var lineItems: Field<[PaymentLineItem]> { Field("lineItems") }
    /// `shippingOptions`.
    public var shippingOptions: Field<[PaymentLineItem]> { Field("shippingOptions") }
}

/// A value of `paymentPlatform` of ``PaymentRequest``, open to those that are newer than this version.
public struct PaymentRequestPaymentPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ApplePay`.
    public static var applePay: Self { "ApplePay" }
}

/// The schema `PaymentResponse`.
public typealias PaymentResponse = Model<PaymentResponseFields>

/// The properties of ``PaymentResponse``.
public struct PaymentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `paymentStatus`.
    public var paymentStatus: Field<PaymentResponsePaymentStatus> { Field("paymentStatus") }
    /// `failureReason`.
    public var failureReason: Field<String> { Field("failureReason") }
}

/// A value of `paymentStatus` of ``PaymentResponse``, open to those that are newer than this version.
public struct PaymentResponsePaymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `Policy`.
public typealias Policy = Model<PolicyFields>

/// The properties of ``Policy``.
public struct PolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `order`.
    public var order: Field<Int> { Field("order") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaPolicies`.
    public var mediaPolicies: Field<MediaPolicies> { Field("mediaPolicies") }
    /// `conditions`.
    public var conditions: Field<PolicyConditions> { Field("conditions") }
    /// `actions`.
    public var actions: Field<PolicyActions> { Field("actions") }
    /// `policyErrors`.
    public var policyErrors: Field<PolicyErrors> { Field("policyErrors") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PolicyActions`.
public typealias PolicyActions = Model<PolicyActionsFields>

/// The properties of ``PolicyActions``.
public struct PolicyActionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `retainRecording`.
    public var retainRecording: Field<Bool> { Field("retainRecording") }
    /// `deleteRecording`.
    public var deleteRecording: Field<Bool> { Field("deleteRecording") }
    /// `alwaysDelete`.
    public var alwaysDelete: Field<Bool> { Field("alwaysDelete") }
    /// `assignEvaluations`.
    public var assignEvaluations: Field<[EvaluationAssignment]> { Field("assignEvaluations") }
    /// `assignMeteredEvaluations`.
    public var assignMeteredEvaluations: Field<[MeteredEvaluationAssignment]> { Field("assignMeteredEvaluations") }
    /// `assignMeteredAssignmentByAgent`.
    public var assignMeteredAssignmentByAgent: Field<[MeteredAssignmentByAgent]> { Field("assignMeteredAssignmentByAgent") }
    /// `assignCalibrations`.
    public var assignCalibrations: Field<[CalibrationAssignment]> { Field("assignCalibrations") }
    /// `assignSurveys`.
    public var assignSurveys: Field<[SurveyAssignment]> { Field("assignSurveys") }
    /// `retentionDuration`.
    public var retentionDuration: Field<RetentionDuration> { Field("retentionDuration") }
    /// `initiateScreenRecording`.
    public var initiateScreenRecording: Field<InitiateScreenRecording> { Field("initiateScreenRecording") }
    /// `integrationExport`.
    public var integrationExport: Field<IntegrationExport> { Field("integrationExport") }
}

/// The schema `PolicyConditions`.
public typealias PolicyConditions = Model<PolicyConditionsFields>

/// The properties of ``PolicyConditions``.
public struct PolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `directions`.
    public var directions: Field<[PolicyConditionsDirections]> { Field("directions") }
    /// `dateRanges`.
    public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `mediaTypes`.
    public var mediaTypes: Field<[PolicyConditionsMediaTypes]> { Field("mediaTypes") }
    /// `forQueues`.
    public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `duration`.
    public var duration: Field<DurationCondition> { Field("duration") }
    /// `wrapupCodes`.
    public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `timeAllowed`.
    public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    public var teams: Field<[Team]> { Field("teams") }
    /// `customerParticipation`.
    public var customerParticipation: Field<PolicyConditionsCustomerParticipation> { Field("customerParticipation") }
}

/// A value of `directions` of ``PolicyConditions``, open to those that are newer than this version.
public struct PolicyConditionsDirections: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// A value of `mediaTypes` of ``PolicyConditions``, open to those that are newer than this version.
public struct PolicyConditionsMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    public static var call: Self { "CALL" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
}

/// A value of `customerParticipation` of ``PolicyConditions``, open to those that are newer than this version.
public struct PolicyConditionsCustomerParticipation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `YES`.
    public static var yes: Self { "YES" }
    /// `NO`.
    public static var no: Self { "NO" }
}

/// The schema `PolicyCreate`.
public typealias PolicyCreate = Model<PolicyCreateFields>

/// The properties of ``PolicyCreate``.
public struct PolicyCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `order`.
    public var order: Field<Int> { Field("order") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaPolicies`.
    public var mediaPolicies: Field<MediaPolicies> { Field("mediaPolicies") }
    /// `conditions`.
    public var conditions: Field<PolicyConditions> { Field("conditions") }
    /// `actions`.
    public var actions: Field<PolicyActions> { Field("actions") }
    /// `policyErrors`.
    public var policyErrors: Field<PolicyErrors> { Field("policyErrors") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PolicyEntityListing`.
public typealias PolicyEntityListing = Model<PolicyEntityListingFields>

/// The properties of ``PolicyEntityListing``.
public struct PolicyEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Policy]> { Field("entities") }
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

/// The schema `PolicyErrorMessage`.
public typealias PolicyErrorMessage = Model<PolicyErrorMessageFields>

/// The properties of ``PolicyErrorMessage``.
public struct PolicyErrorMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `statusCode`.
    public var statusCode: Field<Int> { Field("statusCode") }
    /// `userMessage`.
    public var userMessage: Field<JSON> { Field("userMessage") }
    /// `userParamsMessage`.
    public var userParamsMessage: Field<String> { Field("userParamsMessage") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `userParams`.
    public var userParams: Field<[UserParam]> { Field("userParams") }
    /// `insertDate`.
    public var insertDate: Field<Instant> { Field("insertDate") }
}

/// The schema `PolicyErrors`.
public typealias PolicyErrors = Model<PolicyErrorsFields>

/// The properties of ``PolicyErrors``.
public struct PolicyErrorsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `policyErrorMessages`.
    public var policyErrorMessages: Field<[PolicyErrorMessage]> { Field("policyErrorMessages") }
}

/// The schema `PolicyUpdate`.
public typealias PolicyUpdate = Model<PolicyUpdateFields>

/// The properties of ``PolicyUpdate``.
public struct PolicyUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `PolicyUser`.
public typealias PolicyUser = Model<PolicyUserFields>

/// The properties of ``PolicyUser``.
public struct PolicyUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `chat`.
    public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    public var state: Field<PolicyUserState> { Field("state") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `manager`.
    public var manager: Field<User> { Field("manager") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `certifications`.
    public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``PolicyUser``, open to those that are newer than this version.
public struct PolicyUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// The schema `PublishedSurveyFormReference`.
public typealias PublishedSurveyFormReference = Model<PublishedSurveyFormReferenceFields>

/// The properties of ``PublishedSurveyFormReference``.
public struct PublishedSurveyFormReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `DecisionMetricsAdminNotificationTopicAddressableEntityRef`.
public typealias DecisionMetricsAdminNotificationTopicAddressableEntityRef = Model<DecisionMetricsAdminNotificationTopicAddressableEntityRefFields>

/// The properties of ``DecisionMetricsAdminNotificationTopicAddressableEntityRef``.
public struct DecisionMetricsAdminNotificationTopicAddressableEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.decisionmetrics.jobs`.
public typealias DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification = Model<DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotificationFields>

/// The properties of ``DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification``.
public struct DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<DecisionMetricsAdminNotificationTopicAddressableEntityRef> { Field("job") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotificationStatus> { Field("status") }
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `updateErrors`.
    @_alwaysEmitIntoClient public var updateErrors: Field<[DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError]> { Field("updateErrors") }
}

/// A value of `status` of ``DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification``, open to those that
/// are newer than this version.
public struct DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError`.
public typealias DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError = Model<DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateErrorFields>

/// The properties of ``DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError``.
public struct DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<DecisionMetricsAdminNotificationTopicAddressableEntityRef> { Field("user") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateErrorErrors]> { Field("errors") }
}

/// A value of `errors` of ``DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError``, open to those that are
/// newer than this version.
public struct DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateErrorErrors: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `InvalidUser`.
    @_alwaysEmitIntoClient public static var invalidUser: Self { "InvalidUser" }
    /// `InvalidPerformanceRank`.
    @_alwaysEmitIntoClient public static var invalidPerformanceRank: Self { "InvalidPerformanceRank" }
    /// `InvalidTieBreaker`.
    @_alwaysEmitIntoClient public static var invalidTieBreaker: Self { "InvalidTieBreaker" }
}

/// The schema `DialerAttemptLimitsConfigChangeAttemptLimits`.
///
/// Events of `v2.outbound.attemptlimits.{id}`.
public typealias DialerAttemptLimitsConfigChangeAttemptLimits = Model<DialerAttemptLimitsConfigChangeAttemptLimitsFields>

/// The properties of ``DialerAttemptLimitsConfigChangeAttemptLimits``.
public struct DialerAttemptLimitsConfigChangeAttemptLimitsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxAttemptsPerContact`.
    @_alwaysEmitIntoClient public var maxAttemptsPerContact: Field<Int> { Field("maxAttemptsPerContact") }
    /// `maxAttemptsPerNumber`.
    @_alwaysEmitIntoClient public var maxAttemptsPerNumber: Field<Int> { Field("maxAttemptsPerNumber") }
    /// `timeZoneId`.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
    /// `resetPeriod`.
    @_alwaysEmitIntoClient public var resetPeriod: Field<DialerAttemptLimitsConfigChangeAttemptLimitsResetPeriod> { Field("resetPeriod") }
    /// `recallEntries`.
    @_alwaysEmitIntoClient public var recallEntries: Field<[String: DialerAttemptLimitsConfigChangeRecallEntry]> { Field("recallEntries") }
    /// `breadthFirstRecalls`.
    @_alwaysEmitIntoClient public var breadthFirstRecalls: Field<Bool> { Field("breadthFirstRecalls") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// A value of `resetPeriod` of ``DialerAttemptLimitsConfigChangeAttemptLimits``, open to those that are newer than this
/// version.
public struct DialerAttemptLimitsConfigChangeAttemptLimitsResetPeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NEVER`.
    @_alwaysEmitIntoClient public static var never: Self { "NEVER" }
    /// `TODAY`.
    @_alwaysEmitIntoClient public static var today: Self { "TODAY" }
}

/// The schema `DialerAttemptLimitsConfigChangeRecallEntry`.
public typealias DialerAttemptLimitsConfigChangeRecallEntry = Model<DialerAttemptLimitsConfigChangeRecallEntryFields>

/// The properties of ``DialerAttemptLimitsConfigChangeRecallEntry``.
public struct DialerAttemptLimitsConfigChangeRecallEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nbrAttempts`.
    @_alwaysEmitIntoClient public var nbrAttempts: Field<Int> { Field("nbrAttempts") }
    /// `minutesBetweenAttempts`.
    @_alwaysEmitIntoClient public var minutesBetweenAttempts: Field<Int> { Field("minutesBetweenAttempts") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerCallabletimesetConfigChangeCallableTime`.
public typealias DialerCallabletimesetConfigChangeCallableTime = Model<DialerCallabletimesetConfigChangeCallableTimeFields>

/// The properties of ``DialerCallabletimesetConfigChangeCallableTime``.
public struct DialerCallabletimesetConfigChangeCallableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeSlots`.
    @_alwaysEmitIntoClient public var timeSlots: Field<[DialerCallabletimesetConfigChangeTimeSlot]> { Field("timeSlots") }
    /// `timeZoneId`.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerCallabletimesetConfigChangeCallableTimeSet`.
///
/// Events of `v2.outbound.callabletimesets.{id}`.
public typealias DialerCallabletimesetConfigChangeCallableTimeSet = Model<DialerCallabletimesetConfigChangeCallableTimeSetFields>

/// The properties of ``DialerCallabletimesetConfigChangeCallableTimeSet``.
public struct DialerCallabletimesetConfigChangeCallableTimeSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callableTimes`.
    @_alwaysEmitIntoClient public var callableTimes: Field<[DialerCallabletimesetConfigChangeCallableTime]> { Field("callableTimes") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `DialerCallabletimesetConfigChangeTimeSlot`.
public typealias DialerCallabletimesetConfigChangeTimeSlot = Model<DialerCallabletimesetConfigChangeTimeSlotFields>

/// The properties of ``DialerCallabletimesetConfigChangeTimeSlot``.
public struct DialerCallabletimesetConfigChangeTimeSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<String> { Field("startTime") }
    /// `stopTime`.
    @_alwaysEmitIntoClient public var stopTime: Field<String> { Field("stopTime") }
    /// `day`.
    @_alwaysEmitIntoClient public var day: Field<Int> { Field("day") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerCampaignConfigChangeCampaign`.
///
/// Events of `v2.outbound.campaigns.{id}`.
public typealias DialerCampaignConfigChangeCampaign = Model<DialerCampaignConfigChangeCampaignFields>

/// The properties of ``DialerCampaignConfigChangeCampaign``.
public struct DialerCampaignConfigChangeCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<DialerCampaignConfigChangeUriReference> { Field("contactList") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DialerCampaignConfigChangeUriReference> { Field("queue") }
    /// `dialingMode`.
    @_alwaysEmitIntoClient public var dialingMode: Field<DialerCampaignConfigChangeCampaignDialingMode> { Field("dialingMode") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<DialerCampaignConfigChangeUriReference> { Field("script") }
    /// `edgeGroup`.
    @_alwaysEmitIntoClient public var edgeGroup: Field<DialerCampaignConfigChangeUriReference> { Field("edgeGroup") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<DialerCampaignConfigChangeUriReference> { Field("site") }
    /// `campaignStatus`.
    @_alwaysEmitIntoClient public var campaignStatus: Field<DialerCampaignConfigChangeCampaignCampaignStatus> { Field("campaignStatus") }
    /// `phoneColumns`.
    @_alwaysEmitIntoClient public var phoneColumns: Field<[DialerCampaignConfigChangePhoneColumn]> { Field("phoneColumns") }
    /// `abandonRate`.
    @_alwaysEmitIntoClient public var abandonRate: Field<Double> { Field("abandonRate") }
    /// `dncLists`.
    @_alwaysEmitIntoClient public var dncLists: Field<[DialerCampaignConfigChangeUriReference]> { Field("dncLists") }
    /// `callableTimeSet`.
    @_alwaysEmitIntoClient public var callableTimeSet: Field<DialerCampaignConfigChangeUriReference> { Field("callableTimeSet") }
    /// `callAnalysisResponseSet`.
    @_alwaysEmitIntoClient public var callAnalysisResponseSet: Field<DialerCampaignConfigChangeUriReference> { Field("callAnalysisResponseSet") }
    /// `callerName`.
    @_alwaysEmitIntoClient public var callerName: Field<String> { Field("callerName") }
    /// `callerAddress`.
    @_alwaysEmitIntoClient public var callerAddress: Field<String> { Field("callerAddress") }
    /// `outboundLineCount`.
    @_alwaysEmitIntoClient public var outboundLineCount: Field<Int> { Field("outboundLineCount") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[DialerCampaignConfigChangeRestErrorDetail]> { Field("errors") }
    /// `ruleSets`.
    @_alwaysEmitIntoClient public var ruleSets: Field<[DialerCampaignConfigChangeUriReference]> { Field("ruleSets") }
    /// `skipPreviewDisabled`.
    @_alwaysEmitIntoClient public var skipPreviewDisabled: Field<Bool> { Field("skipPreviewDisabled") }
    /// `previewTimeOutSeconds`.
    @_alwaysEmitIntoClient public var previewTimeOutSeconds: Field<Int> { Field("previewTimeOutSeconds") }
    /// `singleNumberPreview`.
    @_alwaysEmitIntoClient public var singleNumberPreview: Field<Bool> { Field("singleNumberPreview") }
    /// `contactSort`.
    @_alwaysEmitIntoClient public var contactSort: Field<DialerCampaignConfigChangeContactSort> { Field("contactSort") }
    /// `contactSorts`.
    @_alwaysEmitIntoClient public var contactSorts: Field<[DialerCampaignConfigChangeContactSort]> { Field("contactSorts") }
    /// `noAnswerTimeout`.
    @_alwaysEmitIntoClient public var noAnswerTimeout: Field<Int> { Field("noAnswerTimeout") }
    /// `callAnalysisLanguage`.
    @_alwaysEmitIntoClient public var callAnalysisLanguage: Field<String> { Field("callAnalysisLanguage") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `contactListFilters`.
    @_alwaysEmitIntoClient public var contactListFilters: Field<[DialerCampaignConfigChangeUriReference]> { Field("contactListFilters") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DialerCampaignConfigChangeUriReference> { Field("division") }
    /// `agentOwnedColumn`.
    @_alwaysEmitIntoClient public var agentOwnedColumn: Field<String> { Field("agentOwnedColumn") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// A value of `dialingMode` of ``DialerCampaignConfigChangeCampaign``, open to those that are newer than this version.
public struct DialerCampaignConfigChangeCampaignDialingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentless`.
    @_alwaysEmitIntoClient public static var agentless: Self { "agentless" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
    /// `preview`.
    @_alwaysEmitIntoClient public static var preview: Self { "preview" }
    /// `power`.
    @_alwaysEmitIntoClient public static var power: Self { "power" }
    /// `predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "predictive" }
    /// `progressive`.
    @_alwaysEmitIntoClient public static var progressive: Self { "progressive" }
}

/// A value of `campaignStatus` of ``DialerCampaignConfigChangeCampaign``, open to those that are newer than this
/// version.
public struct DialerCampaignConfigChangeCampaignCampaignStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "stopping" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
}

/// The schema `DialerCampaignConfigChangeContactSort`.
public typealias DialerCampaignConfigChangeContactSort = Model<DialerCampaignConfigChangeContactSortFields>

/// The properties of ``DialerCampaignConfigChangeContactSort``.
public struct DialerCampaignConfigChangeContactSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<DialerCampaignConfigChangeContactSortDirection> { Field("direction") }
    /// `numeric`.
    @_alwaysEmitIntoClient public var numeric: Field<Bool> { Field("numeric") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `direction` of ``DialerCampaignConfigChangeContactSort``, open to those that are newer than this version.
public struct DialerCampaignConfigChangeContactSortDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// The schema `DialerCampaignConfigChangePhoneColumn`.
public typealias DialerCampaignConfigChangePhoneColumn = Model<DialerCampaignConfigChangePhoneColumnFields>

/// The properties of ``DialerCampaignConfigChangePhoneColumn``.
public struct DialerCampaignConfigChangePhoneColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerCampaignConfigChangeRestErrorDetail`.
public typealias DialerCampaignConfigChangeRestErrorDetail = Model<DialerCampaignConfigChangeRestErrorDetailFields>

/// The properties of ``DialerCampaignConfigChangeRestErrorDetail``.
public struct DialerCampaignConfigChangeRestErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<String> { Field("error") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<String> { Field("details") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerCampaignConfigChangeUriReference`.
public typealias DialerCampaignConfigChangeUriReference = Model<DialerCampaignConfigChangeUriReferenceFields>

/// The properties of ``DialerCampaignConfigChangeUriReference``.
public struct DialerCampaignConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerCampaignProgressEventCampaignProgress`.
///
/// Events of `v2.outbound.campaigns.{id}.progress`.
public typealias DialerCampaignProgressEventCampaignProgress = Model<DialerCampaignProgressEventCampaignProgressFields>

/// The properties of ``DialerCampaignProgressEventCampaignProgress``.
public struct DialerCampaignProgressEventCampaignProgressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<DialerCampaignProgressEventUriReference> { Field("campaign") }
    /// `numberOfContactsCalled`.
    @_alwaysEmitIntoClient public var numberOfContactsCalled: Field<Double> { Field("numberOfContactsCalled") }
    /// `numberOfContactsMessaged`.
    @_alwaysEmitIntoClient public var numberOfContactsMessaged: Field<Double> { Field("numberOfContactsMessaged") }
    /// `totalNumberOfContacts`.
    @_alwaysEmitIntoClient public var totalNumberOfContacts: Field<Double> { Field("totalNumberOfContacts") }
    /// `percentage`.
    @_alwaysEmitIntoClient public var percentage: Field<Int> { Field("percentage") }
    /// `numberOfContactsSkipped`.
    @_alwaysEmitIntoClient public var numberOfContactsSkipped: Field<[String: Int]> { Field("numberOfContactsSkipped") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerCampaignProgressEventUriReference`.
public typealias DialerCampaignProgressEventUriReference = Model<DialerCampaignProgressEventUriReferenceFields>

/// The properties of ``DialerCampaignProgressEventUriReference``.
public struct DialerCampaignProgressEventUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerCampaignRuleConfigChangeCampaignRule`.
///
/// Events of `v2.outbound.campaignrules.{id}`.
public typealias DialerCampaignRuleConfigChangeCampaignRule = Model<DialerCampaignRuleConfigChangeCampaignRuleFields>

/// The properties of ``DialerCampaignRuleConfigChangeCampaignRule``.
public struct DialerCampaignRuleConfigChangeCampaignRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaignRuleEntities`.
    @_alwaysEmitIntoClient public var campaignRuleEntities: Field<DialerCampaignRuleConfigChangeCampaignRuleEntities> { Field("campaignRuleEntities") }
    /// `campaignRuleConditions`.
    @_alwaysEmitIntoClient public var campaignRuleConditions: Field<[DialerCampaignRuleConfigChangeCampaignRuleCondition]> { Field("campaignRuleConditions") }
    /// `campaignRuleActions`.
    @_alwaysEmitIntoClient public var campaignRuleActions: Field<[DialerCampaignRuleConfigChangeCampaignRuleAction]> { Field("campaignRuleActions") }
    /// `matchAnyConditions`.
    @_alwaysEmitIntoClient public var matchAnyConditions: Field<Bool> { Field("matchAnyConditions") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleAction`.
public typealias DialerCampaignRuleConfigChangeCampaignRuleAction = Model<DialerCampaignRuleConfigChangeCampaignRuleActionFields>

/// The properties of ``DialerCampaignRuleConfigChangeCampaignRuleAction``.
public struct DialerCampaignRuleConfigChangeCampaignRuleActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<[String: String]> { Field("parameters") }
    /// `actionType`.
    @_alwaysEmitIntoClient public var actionType: Field<DialerCampaignRuleConfigChangeCampaignRuleActionActionType> { Field("actionType") }
    /// `campaignRuleActionEntities`.
    @_alwaysEmitIntoClient public var campaignRuleActionEntities: Field<DialerCampaignRuleConfigChangeCampaignRuleActionEntities> { Field("campaignRuleActionEntities") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `actionType` of ``DialerCampaignRuleConfigChangeCampaignRuleAction``, open to those that are newer than
/// this version.
public struct DialerCampaignRuleConfigChangeCampaignRuleActionActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `turnOnCampaign`.
    @_alwaysEmitIntoClient public static var turnOnCampaign: Self { "turnOnCampaign" }
    /// `turnOffCampaign`.
    @_alwaysEmitIntoClient public static var turnOffCampaign: Self { "turnOffCampaign" }
    /// `turnOnSequence`.
    @_alwaysEmitIntoClient public static var turnOnSequence: Self { "turnOnSequence" }
    /// `turnOffSequence`.
    @_alwaysEmitIntoClient public static var turnOffSequence: Self { "turnOffSequence" }
    /// `setCampaignPriority`.
    @_alwaysEmitIntoClient public static var setCampaignPriority: Self { "setCampaignPriority" }
    /// `recycleCampaign`.
    @_alwaysEmitIntoClient public static var recycleCampaign: Self { "recycleCampaign" }
}

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleActionEntities`.
public typealias DialerCampaignRuleConfigChangeCampaignRuleActionEntities = Model<DialerCampaignRuleConfigChangeCampaignRuleActionEntitiesFields>

/// The properties of ``DialerCampaignRuleConfigChangeCampaignRuleActionEntities``.
public struct DialerCampaignRuleConfigChangeCampaignRuleActionEntitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `useTriggeringEntity`.
    @_alwaysEmitIntoClient public var useTriggeringEntity: Field<Bool> { Field("useTriggeringEntity") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `campaigns`.
    @_alwaysEmitIntoClient public var campaigns: Field<[DialerCampaignRuleConfigChangeUriReference]> { Field("campaigns") }
    /// `sequences`.
    @_alwaysEmitIntoClient public var sequences: Field<[DialerCampaignRuleConfigChangeUriReference]> { Field("sequences") }
}

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleCondition`.
public typealias DialerCampaignRuleConfigChangeCampaignRuleCondition = Model<DialerCampaignRuleConfigChangeCampaignRuleConditionFields>

/// The properties of ``DialerCampaignRuleConfigChangeCampaignRuleCondition``.
public struct DialerCampaignRuleConfigChangeCampaignRuleConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<[String: String]> { Field("parameters") }
    /// `conditionType`.
    @_alwaysEmitIntoClient public var conditionType: Field<DialerCampaignRuleConfigChangeCampaignRuleConditionConditionType> { Field("conditionType") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `conditionType` of ``DialerCampaignRuleConfigChangeCampaignRuleCondition``, open to those that are newer
/// than this version.
public struct DialerCampaignRuleConfigChangeCampaignRuleConditionConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `campaignProgress`.
    @_alwaysEmitIntoClient public static var campaignProgress: Self { "campaignProgress" }
    /// `campaignAgents`.
    @_alwaysEmitIntoClient public static var campaignAgents: Self { "campaignAgents" }
}

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleEntities`.
public typealias DialerCampaignRuleConfigChangeCampaignRuleEntities = Model<DialerCampaignRuleConfigChangeCampaignRuleEntitiesFields>

/// The properties of ``DialerCampaignRuleConfigChangeCampaignRuleEntities``.
public struct DialerCampaignRuleConfigChangeCampaignRuleEntitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaigns`.
    @_alwaysEmitIntoClient public var campaigns: Field<[DialerCampaignRuleConfigChangeUriReference]> { Field("campaigns") }
    /// `sequences`.
    @_alwaysEmitIntoClient public var sequences: Field<[DialerCampaignRuleConfigChangeUriReference]> { Field("sequences") }
}

/// The schema `DialerCampaignRuleConfigChangeUriReference`.
public typealias DialerCampaignRuleConfigChangeUriReference = Model<DialerCampaignRuleConfigChangeUriReferenceFields>

/// The properties of ``DialerCampaignRuleConfigChangeUriReference``.
public struct DialerCampaignRuleConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerCampaignScheduleConfigChangeAlteration`.
public typealias DialerCampaignScheduleConfigChangeAlteration = Model<DialerCampaignScheduleConfigChangeAlterationFields>

/// The properties of ``DialerCampaignScheduleConfigChangeAlteration``.
public struct DialerCampaignScheduleConfigChangeAlterationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DialerCampaignScheduleConfigChangeAlterationType> { Field("type") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``DialerCampaignScheduleConfigChangeAlteration``, open to those that are newer than this
/// version.
public struct DialerCampaignScheduleConfigChangeAlterationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exclusion`.
    @_alwaysEmitIntoClient public static var exclusion: Self { "Exclusion" }
    /// `Inclusion`.
    @_alwaysEmitIntoClient public static var inclusion: Self { "Inclusion" }
}

/// The schema `DialerCampaignScheduleConfigChangeCampaignSchedule`.
///
/// Events of `v2.outbound.schedules.campaigns.{id}`.
public typealias DialerCampaignScheduleConfigChangeCampaignSchedule = Model<DialerCampaignScheduleConfigChangeCampaignScheduleFields>

/// The properties of ``DialerCampaignScheduleConfigChangeCampaignSchedule``.
public struct DialerCampaignScheduleConfigChangeCampaignScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervals`.
    @_alwaysEmitIntoClient public var intervals: Field<[DialerCampaignScheduleConfigChangeScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    @_alwaysEmitIntoClient public var recurrences: Field<[DialerCampaignScheduleConfigChangeScheduleRecurrence]> { Field("recurrences") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<DialerCampaignScheduleConfigChangeUriReference> { Field("campaign") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `DialerCampaignScheduleConfigChangeRecurrencePattern`.
public typealias DialerCampaignScheduleConfigChangeRecurrencePattern = Model<DialerCampaignScheduleConfigChangeRecurrencePatternFields>

/// The properties of ``DialerCampaignScheduleConfigChangeRecurrencePattern``.
public struct DialerCampaignScheduleConfigChangeRecurrencePatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DialerCampaignScheduleConfigChangeRecurrencePatternType> { Field("type") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<Int> { Field("interval") }
    /// `daysOfWeek`.
    @_alwaysEmitIntoClient public var daysOfWeek: Field<[String]> { Field("daysOfWeek") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``DialerCampaignScheduleConfigChangeRecurrencePattern``, open to those that are newer than this
/// version.
public struct DialerCampaignScheduleConfigChangeRecurrencePatternType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// The schema `DialerCampaignScheduleConfigChangeRecurrenceRange`.
public typealias DialerCampaignScheduleConfigChangeRecurrenceRange = Model<DialerCampaignScheduleConfigChangeRecurrenceRangeFields>

/// The properties of ``DialerCampaignScheduleConfigChangeRecurrenceRange``.
public struct DialerCampaignScheduleConfigChangeRecurrenceRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DialerCampaignScheduleConfigChangeRecurrenceRangeType> { Field("type") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `numberOfOccurrences`.
    @_alwaysEmitIntoClient public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``DialerCampaignScheduleConfigChangeRecurrenceRange``, open to those that are newer than this
/// version.
public struct DialerCampaignScheduleConfigChangeRecurrenceRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoEnd`.
    @_alwaysEmitIntoClient public static var noEnd: Self { "NoEnd" }
    /// `Numbered`.
    @_alwaysEmitIntoClient public static var numbered: Self { "Numbered" }
    /// `EndDate`.
    @_alwaysEmitIntoClient public static var endDate: Self { "EndDate" }
}

/// The schema `DialerCampaignScheduleConfigChangeScheduleInterval`.
public typealias DialerCampaignScheduleConfigChangeScheduleInterval = Model<DialerCampaignScheduleConfigChangeScheduleIntervalFields>

/// The properties of ``DialerCampaignScheduleConfigChangeScheduleInterval``.
public struct DialerCampaignScheduleConfigChangeScheduleIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerCampaignScheduleConfigChangeScheduleRecurrence`.
public typealias DialerCampaignScheduleConfigChangeScheduleRecurrence = Model<DialerCampaignScheduleConfigChangeScheduleRecurrenceFields>

/// The properties of ``DialerCampaignScheduleConfigChangeScheduleRecurrence``.
public struct DialerCampaignScheduleConfigChangeScheduleRecurrenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<DialerCampaignScheduleConfigChangeRecurrenceRange> { Field("range") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<DialerCampaignScheduleConfigChangeRecurrencePattern> { Field("pattern") }
    /// `alterations`.
    @_alwaysEmitIntoClient public var alterations: Field<[DialerCampaignScheduleConfigChangeAlteration]> { Field("alterations") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerCampaignScheduleConfigChangeUriReference`.
public typealias DialerCampaignScheduleConfigChangeUriReference = Model<DialerCampaignScheduleConfigChangeUriReferenceFields>

/// The properties of ``DialerCampaignScheduleConfigChangeUriReference``.
public struct DialerCampaignScheduleConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats`.
///
/// Events of `v2.outbound.campaigns.{id}.skillstats`.
public typealias DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats = Model<DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStatsFields>

/// The properties of ``DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats``.
public struct DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<DialerCampaignSkillCombinationStatsEventUriReference> { Field("campaign") }
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<DialerCampaignSkillCombinationStatsEventUriReference> { Field("contactList") }
    /// `totalSkillCombinations`.
    @_alwaysEmitIntoClient public var totalSkillCombinations: Field<Int> { Field("totalSkillCombinations") }
    /// `totalRemainingContacts`.
    @_alwaysEmitIntoClient public var totalRemainingContacts: Field<Int> { Field("totalRemainingContacts") }
    /// `totalProcessedContacts`.
    @_alwaysEmitIntoClient public var totalProcessedContacts: Field<Int> { Field("totalProcessedContacts") }
    /// `skillCombinationDetails`.
    @_alwaysEmitIntoClient public var skillCombinationDetails: Field<[DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification]> { Field("skillCombinationDetails") }
}

/// The schema `DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification`.
public typealias DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification = Model<DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotificationFields>

/// The properties of ``DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification``.
public struct DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `skillCombination`.
    @_alwaysEmitIntoClient public var skillCombination: Field<[String]> { Field("skillCombination") }
    /// `totalCount`.
    @_alwaysEmitIntoClient public var totalCount: Field<Int> { Field("totalCount") }
    /// `processedCount`.
    @_alwaysEmitIntoClient public var processedCount: Field<Int> { Field("processedCount") }
    /// `completionPercentage`.
    @_alwaysEmitIntoClient public var completionPercentage: Field<Double> { Field("completionPercentage") }
}

/// The schema `DialerCampaignSkillCombinationStatsEventUriReference`.
public typealias DialerCampaignSkillCombinationStatsEventUriReference = Model<DialerCampaignSkillCombinationStatsEventUriReferenceFields>

/// The properties of ``DialerCampaignSkillCombinationStatsEventUriReference``.
public struct DialerCampaignSkillCombinationStatsEventUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerContactlistConfigChangeContactList`.
///
/// Events of `v2.outbound.contactlists.{id}`.
public typealias DialerContactlistConfigChangeContactList = Model<DialerContactlistConfigChangeContactListFields>

/// The properties of ``DialerContactlistConfigChangeContactList``.
public struct DialerContactlistConfigChangeContactListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnNames`.
    @_alwaysEmitIntoClient public var columnNames: Field<[String]> { Field("columnNames") }
    /// `phoneColumns`.
    @_alwaysEmitIntoClient public var phoneColumns: Field<[DialerContactlistConfigChangeContactPhoneNumberColumn]> { Field("phoneColumns") }
    /// `emailColumns`.
    @_alwaysEmitIntoClient public var emailColumns: Field<[DialerContactlistConfigChangeEmailColumn]> { Field("emailColumns") }
    /// `importStatus`.
    @_alwaysEmitIntoClient public var importStatus: Field<DialerContactlistConfigChangeImportStatus> { Field("importStatus") }
    /// `previewModeColumnName`.
    @_alwaysEmitIntoClient public var previewModeColumnName: Field<String> { Field("previewModeColumnName") }
    /// `previewModeAcceptedValues`.
    @_alwaysEmitIntoClient public var previewModeAcceptedValues: Field<[String]> { Field("previewModeAcceptedValues") }
    /// `size`.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `attemptLimits`.
    @_alwaysEmitIntoClient public var attemptLimits: Field<DialerContactlistConfigChangeUriReference> { Field("attemptLimits") }
    /// `automaticTimeZoneMapping`.
    @_alwaysEmitIntoClient public var automaticTimeZoneMapping: Field<Bool> { Field("automaticTimeZoneMapping") }
    /// `zipCodeColumnName`.
    @_alwaysEmitIntoClient public var zipCodeColumnName: Field<String> { Field("zipCodeColumnName") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DialerContactlistConfigChangeUriReference> { Field("division") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `DialerContactlistConfigChangeContactPhoneNumberColumn`.
public typealias DialerContactlistConfigChangeContactPhoneNumberColumn = Model<DialerContactlistConfigChangeContactPhoneNumberColumnFields>

/// The properties of ``DialerContactlistConfigChangeContactPhoneNumberColumn``.
public struct DialerContactlistConfigChangeContactPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `callableTimeColumn`.
    @_alwaysEmitIntoClient public var callableTimeColumn: Field<String> { Field("callableTimeColumn") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerContactlistConfigChangeEmailColumn`.
public typealias DialerContactlistConfigChangeEmailColumn = Model<DialerContactlistConfigChangeEmailColumnFields>

/// The properties of ``DialerContactlistConfigChangeEmailColumn``.
public struct DialerContactlistConfigChangeEmailColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerContactlistConfigChangeImportStatus`.
public typealias DialerContactlistConfigChangeImportStatus = Model<DialerContactlistConfigChangeImportStatusFields>

/// The properties of ``DialerContactlistConfigChangeImportStatus``.
public struct DialerContactlistConfigChangeImportStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importState`.
    @_alwaysEmitIntoClient public var importState: Field<DialerContactlistConfigChangeImportStatusImportState> { Field("importState") }
    /// `totalRecords`.
    @_alwaysEmitIntoClient public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`.
    @_alwaysEmitIntoClient public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentageComplete`.
    @_alwaysEmitIntoClient public var percentageComplete: Field<Int> { Field("percentageComplete") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<String> { Field("failureReason") }
    /// `targetContactListIds`.
    @_alwaysEmitIntoClient public var targetContactListIds: Field<[String]> { Field("targetContactListIds") }
    /// `listNamePrefix`.
    @_alwaysEmitIntoClient public var listNamePrefix: Field<String> { Field("listNamePrefix") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `importState` of ``DialerContactlistConfigChangeImportStatus``, open to those that are newer than this
/// version.
public struct DialerContactlistConfigChangeImportStatusImportState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_PROGRESS`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "IN_PROGRESS" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `DialerContactlistConfigChangeUriReference`.
public typealias DialerContactlistConfigChangeUriReference = Model<DialerContactlistConfigChangeUriReferenceFields>

/// The properties of ``DialerContactlistConfigChangeUriReference``.
public struct DialerContactlistConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerContactlistfilterConfigChangeContactListFilter`.
///
/// Events of `v2.outbound.contactlistfilters.{id}`.
public typealias DialerContactlistfilterConfigChangeContactListFilter = Model<DialerContactlistfilterConfigChangeContactListFilterFields>

/// The properties of ``DialerContactlistfilterConfigChangeContactListFilter``.
public struct DialerContactlistfilterConfigChangeContactListFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<DialerContactlistfilterConfigChangeUriReference> { Field("contactList") }
    /// `contactListColumns`.
    @_alwaysEmitIntoClient public var contactListColumns: Field<[String]> { Field("contactListColumns") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[DialerContactlistfilterConfigChangeFilterClause]> { Field("clauses") }
    /// `filterType`.
    @_alwaysEmitIntoClient public var filterType: Field<DialerContactlistfilterConfigChangeContactListFilterFilterType> { Field("filterType") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// A value of `filterType` of ``DialerContactlistfilterConfigChangeContactListFilter``, open to those that are newer
/// than this version.
public struct DialerContactlistfilterConfigChangeContactListFilterFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// The schema `DialerContactlistfilterConfigChangeFilterClause`.
public typealias DialerContactlistfilterConfigChangeFilterClause = Model<DialerContactlistfilterConfigChangeFilterClauseFields>

/// The properties of ``DialerContactlistfilterConfigChangeFilterClause``.
public struct DialerContactlistfilterConfigChangeFilterClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filterType`.
    @_alwaysEmitIntoClient public var filterType: Field<DialerContactlistfilterConfigChangeFilterClauseFilterType> { Field("filterType") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[DialerContactlistfilterConfigChangeFilterPredicate]> { Field("predicates") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `filterType` of ``DialerContactlistfilterConfigChangeFilterClause``, open to those that are newer than
/// this version.
public struct DialerContactlistfilterConfigChangeFilterClauseFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// The schema `DialerContactlistfilterConfigChangeFilterPredicate`.
public typealias DialerContactlistfilterConfigChangeFilterPredicate = Model<DialerContactlistfilterConfigChangeFilterPredicateFields>

/// The properties of ``DialerContactlistfilterConfigChangeFilterPredicate``.
public struct DialerContactlistfilterConfigChangeFilterPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `column`.
    @_alwaysEmitIntoClient public var column: Field<String> { Field("column") }
    /// `columnType`.
    @_alwaysEmitIntoClient public var columnType: Field<DialerContactlistfilterConfigChangeFilterPredicateColumnType> { Field("columnType") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<DialerContactlistfilterConfigChangeFilterPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<DialerContactlistfilterConfigChangeFilterRange> { Field("range") }
    /// `inverted`.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `columnType` of ``DialerContactlistfilterConfigChangeFilterPredicate``, open to those that are newer than
/// this version.
public struct DialerContactlistfilterConfigChangeFilterPredicateColumnType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `numeric`.
    @_alwaysEmitIntoClient public static var numeric: Self { "numeric" }
    /// `alphabetic`.
    @_alwaysEmitIntoClient public static var alphabetic: Self { "alphabetic" }
}

/// A value of `operator` of ``DialerContactlistfilterConfigChangeFilterPredicate``, open to those that are newer than
/// this version.
public struct DialerContactlistfilterConfigChangeFilterPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQUALS`.
    @_alwaysEmitIntoClient public static var equals: Self { "EQUALS" }
    /// `LESS_THAN`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUALS`.
    @_alwaysEmitIntoClient public static var lessThanEquals: Self { "LESS_THAN_EQUALS" }
    /// `GREATER_THAN`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUALS`.
    @_alwaysEmitIntoClient public static var greaterThanEquals: Self { "GREATER_THAN_EQUALS" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
    /// `ENDS_WITH`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "ENDS_WITH" }
    /// `BEFORE`.
    @_alwaysEmitIntoClient public static var before: Self { "BEFORE" }
    /// `AFTER`.
    @_alwaysEmitIntoClient public static var after: Self { "AFTER" }
    /// `BETWEEN`.
    @_alwaysEmitIntoClient public static var between: Self { "BETWEEN" }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
}

/// The schema `DialerContactlistfilterConfigChangeFilterRange`.
public typealias DialerContactlistfilterConfigChangeFilterRange = Model<DialerContactlistfilterConfigChangeFilterRangeFields>

/// The properties of ``DialerContactlistfilterConfigChangeFilterRange``.
public struct DialerContactlistfilterConfigChangeFilterRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<String> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<String> { Field("max") }
    /// `minInclusive`.
    @_alwaysEmitIntoClient public var minInclusive: Field<Bool> { Field("minInclusive") }
    /// `maxInclusive`.
    @_alwaysEmitIntoClient public var maxInclusive: Field<Bool> { Field("maxInclusive") }
    /// `inSet`.
    @_alwaysEmitIntoClient public var inSet: Field<[String]> { Field("inSet") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerContactlistfilterConfigChangeUriReference`.
public typealias DialerContactlistfilterConfigChangeUriReference = Model<DialerContactlistfilterConfigChangeUriReferenceFields>

/// The properties of ``DialerContactlistfilterConfigChangeUriReference``.
public struct DialerContactlistfilterConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerDnclistConfigChangeDncList`.
///
/// Events of `v2.outbound.dnclists.{id}`.
public typealias DialerDnclistConfigChangeDncList = Model<DialerDnclistConfigChangeDncListFields>

/// The properties of ``DialerDnclistConfigChangeDncList``.
public struct DialerDnclistConfigChangeDncListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importStatus`.
    @_alwaysEmitIntoClient public var importStatus: Field<DialerDnclistConfigChangeImportStatus> { Field("importStatus") }
    /// `size`.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `dncSourceType`.
    @_alwaysEmitIntoClient public var dncSourceType: Field<DialerDnclistConfigChangeDncListDncSourceType> { Field("dncSourceType") }
    /// `loginId`.
    @_alwaysEmitIntoClient public var loginId: Field<String> { Field("loginId") }
    /// `dncCodes`.
    @_alwaysEmitIntoClient public var dncCodes: Field<[String]> { Field("dncCodes") }
    /// `licenseId`.
    @_alwaysEmitIntoClient public var licenseId: Field<String> { Field("licenseId") }
    /// `contactMethod`.
    @_alwaysEmitIntoClient public var contactMethod: Field<DialerDnclistConfigChangeDncListContactMethod> { Field("contactMethod") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DialerDnclistConfigChangeUriReference> { Field("division") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// A value of `dncSourceType` of ``DialerDnclistConfigChangeDncList``, open to those that are newer than this version.
public struct DialerDnclistConfigChangeDncListDncSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rds`.
    @_alwaysEmitIntoClient public static var rds: Self { "rds" }
    /// `dnc.com`.
    @_alwaysEmitIntoClient public static var dncCom: Self { "dnc.com" }
    /// `gryphon`.
    @_alwaysEmitIntoClient public static var gryphon: Self { "gryphon" }
}

/// A value of `contactMethod` of ``DialerDnclistConfigChangeDncList``, open to those that are newer than this version.
public struct DialerDnclistConfigChangeDncListContactMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
}

/// The schema `DialerDnclistConfigChangeImportStatus`.
public typealias DialerDnclistConfigChangeImportStatus = Model<DialerDnclistConfigChangeImportStatusFields>

/// The properties of ``DialerDnclistConfigChangeImportStatus``.
public struct DialerDnclistConfigChangeImportStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importState`.
    @_alwaysEmitIntoClient public var importState: Field<DialerDnclistConfigChangeImportStatusImportState> { Field("importState") }
    /// `totalRecords`.
    @_alwaysEmitIntoClient public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`.
    @_alwaysEmitIntoClient public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentageComplete`.
    @_alwaysEmitIntoClient public var percentageComplete: Field<Int> { Field("percentageComplete") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<String> { Field("failureReason") }
    /// `targetContactListIds`.
    @_alwaysEmitIntoClient public var targetContactListIds: Field<[String]> { Field("targetContactListIds") }
    /// `listNamePrefix`.
    @_alwaysEmitIntoClient public var listNamePrefix: Field<String> { Field("listNamePrefix") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `importState` of ``DialerDnclistConfigChangeImportStatus``, open to those that are newer than this
/// version.
public struct DialerDnclistConfigChangeImportStatusImportState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_PROGRESS`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "IN_PROGRESS" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `DialerDnclistConfigChangeUriReference`.
public typealias DialerDnclistConfigChangeUriReference = Model<DialerDnclistConfigChangeUriReferenceFields>

/// The properties of ``DialerDnclistConfigChangeUriReference``.
public struct DialerDnclistConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerOutboundSettingsConfigChangeAtzmTimeSlot`.
public typealias DialerOutboundSettingsConfigChangeAtzmTimeSlot = Model<DialerOutboundSettingsConfigChangeAtzmTimeSlotFields>

/// The properties of ``DialerOutboundSettingsConfigChangeAtzmTimeSlot``.
public struct DialerOutboundSettingsConfigChangeAtzmTimeSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `earliestCallableTime`.
    @_alwaysEmitIntoClient public var earliestCallableTime: Field<String> { Field("earliestCallableTime") }
    /// `latestCallableTime`.
    @_alwaysEmitIntoClient public var latestCallableTime: Field<String> { Field("latestCallableTime") }
}

/// The schema `DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone`.
public typealias DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone = Model<DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZoneFields>

/// The properties of ``DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone``.
public struct DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeZoneId`.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
    /// `earliestCallableTime`.
    @_alwaysEmitIntoClient public var earliestCallableTime: Field<String> { Field("earliestCallableTime") }
    /// `latestCallableTime`.
    @_alwaysEmitIntoClient public var latestCallableTime: Field<String> { Field("latestCallableTime") }
}

/// The schema `DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings`.
public typealias DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings = Model<DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettingsFields>

/// The properties of ``DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings``.
public struct DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callableWindows`.
    @_alwaysEmitIntoClient public var callableWindows: Field<[DialerOutboundSettingsConfigChangeCallableWindow]> { Field("callableWindows") }
}

/// The schema `DialerOutboundSettingsConfigChangeCallableWindow`.
public typealias DialerOutboundSettingsConfigChangeCallableWindow = Model<DialerOutboundSettingsConfigChangeCallableWindowFields>

/// The properties of ``DialerOutboundSettingsConfigChangeCallableWindow``.
public struct DialerOutboundSettingsConfigChangeCallableWindowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mapped`.
    @_alwaysEmitIntoClient public var mapped: Field<DialerOutboundSettingsConfigChangeAtzmTimeSlot> { Field("mapped") }
    /// `unmapped`.
    @_alwaysEmitIntoClient public var unmapped: Field<DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone> { Field("unmapped") }
}

/// The schema `DialerOutboundSettingsConfigChangeOutboundSettings`.
///
/// Events of `v2.outbound.settings`.
public typealias DialerOutboundSettingsConfigChangeOutboundSettings = Model<DialerOutboundSettingsConfigChangeOutboundSettingsFields>

/// The properties of ``DialerOutboundSettingsConfigChangeOutboundSettings``.
public struct DialerOutboundSettingsConfigChangeOutboundSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxCallsPerAgent`.
    @_alwaysEmitIntoClient public var maxCallsPerAgent: Field<Int> { Field("maxCallsPerAgent") }
    /// `maxLineUtilization`.
    @_alwaysEmitIntoClient public var maxLineUtilization: Field<Double> { Field("maxLineUtilization") }
    /// `abandonSeconds`.
    @_alwaysEmitIntoClient public var abandonSeconds: Field<Double> { Field("abandonSeconds") }
    /// `complianceAbandonRateDenominator`.
    @_alwaysEmitIntoClient public var complianceAbandonRateDenominator: Field<DialerOutboundSettingsConfigChangeOutboundSettingsComplianceAbandonRateDenominator> { Field("complianceAbandonRateDenominator") }
    /// `automaticTimeZoneMapping`.
    @_alwaysEmitIntoClient public var automaticTimeZoneMapping: Field<DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings> { Field("automaticTimeZoneMapping") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// A value of `complianceAbandonRateDenominator` of ``DialerOutboundSettingsConfigChangeOutboundSettings``, open to
/// those that are newer than this version.
public struct DialerOutboundSettingsConfigChangeOutboundSettingsComplianceAbandonRateDenominator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ALL_CALLS`.
    @_alwaysEmitIntoClient public static var allCalls: Self { "ALL_CALLS" }
    /// `CALLS_THAT_REACHED_QUEUE`.
    @_alwaysEmitIntoClient public static var callsThatReachedQueue: Self { "CALLS_THAT_REACHED_QUEUE" }
}

/// The schema `DialerResponsesetConfigChangeReaction`.
public typealias DialerResponsesetConfigChangeReaction = Model<DialerResponsesetConfigChangeReactionFields>

/// The properties of ``DialerResponsesetConfigChangeReaction``.
public struct DialerResponsesetConfigChangeReactionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<String> { Field("data") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `reactionType`.
    @_alwaysEmitIntoClient public var reactionType: Field<DialerResponsesetConfigChangeReactionReactionType> { Field("reactionType") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `reactionType` of ``DialerResponsesetConfigChangeReaction``, open to those that are newer than this
/// version.
public struct DialerResponsesetConfigChangeReactionReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `hangup`.
    @_alwaysEmitIntoClient public static var hangup: Self { "hangup" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer_flow`.
    @_alwaysEmitIntoClient public static var transferFlow: Self { "transfer_flow" }
    /// `play_file`.
    @_alwaysEmitIntoClient public static var playFile: Self { "play_file" }
}

/// The schema `DialerResponsesetConfigChangeResponseSet`.
///
/// Events of `v2.outbound.responsesets.{id}`.
public typealias DialerResponsesetConfigChangeResponseSet = Model<DialerResponsesetConfigChangeResponseSetFields>

/// The properties of ``DialerResponsesetConfigChangeResponseSet``.
public struct DialerResponsesetConfigChangeResponseSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `responses`.
    @_alwaysEmitIntoClient public var responses: Field<[String: DialerResponsesetConfigChangeReaction]> { Field("responses") }
    /// `beepDetectionEnabled`.
    @_alwaysEmitIntoClient public var beepDetectionEnabled: Field<Bool> { Field("beepDetectionEnabled") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `DialerRulesetConfigChangeAction`.
public typealias DialerRulesetConfigChangeAction = Model<DialerRulesetConfigChangeActionFields>

/// The properties of ``DialerRulesetConfigChangeAction``.
public struct DialerRulesetConfigChangeActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `actionTypeName`.
    @_alwaysEmitIntoClient public var actionTypeName: Field<String> { Field("actionTypeName") }
    /// `updateOption`.
    @_alwaysEmitIntoClient public var updateOption: Field<String> { Field("updateOption") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<[String: String]> { Field("properties") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerRulesetConfigChangeCondition`.
public typealias DialerRulesetConfigChangeCondition = Model<DialerRulesetConfigChangeConditionFields>

/// The properties of ``DialerRulesetConfigChangeCondition``.
public struct DialerRulesetConfigChangeConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataAction`.
    @_alwaysEmitIntoClient public var dataAction: Field<DialerRulesetConfigChangeUriReference> { Field("dataAction") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `inverted`.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `attributeName`.
    @_alwaysEmitIntoClient public var attributeName: Field<String> { Field("attributeName") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `valueType`.
    @_alwaysEmitIntoClient public var valueType: Field<DialerRulesetConfigChangeConditionValueType> { Field("valueType") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<DialerRulesetConfigChangeConditionOperator> { Field("operator") }
    /// `codes`.
    @_alwaysEmitIntoClient public var codes: Field<[String]> { Field("codes") }
    /// `propertyType`.
    @_alwaysEmitIntoClient public var propertyType: Field<DialerRulesetConfigChangeConditionPropertyType> { Field("propertyType") }
    /// `property`.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `dataNotFoundResolution`.
    @_alwaysEmitIntoClient public var dataNotFoundResolution: Field<Bool> { Field("dataNotFoundResolution") }
    /// `contactIdField`.
    @_alwaysEmitIntoClient public var contactIdField: Field<String> { Field("contactIdField") }
    /// `callAnalysisResultField`.
    @_alwaysEmitIntoClient public var callAnalysisResultField: Field<String> { Field("callAnalysisResultField") }
    /// `agentWrapupField`.
    @_alwaysEmitIntoClient public var agentWrapupField: Field<String> { Field("agentWrapupField") }
    /// `contactColumnToDataActionFieldMappings`.
    @_alwaysEmitIntoClient public var contactColumnToDataActionFieldMappings: Field<[DialerRulesetConfigChangeContactColumnToDataActionFieldMapping]> { Field("contactColumnToDataActionFieldMappings") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[DialerRulesetConfigChangeDataActionConditionPredicate]> { Field("predicates") }
}

/// A value of `valueType` of ``DialerRulesetConfigChangeCondition``, open to those that are newer than this version.
public struct DialerRulesetConfigChangeConditionValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STRING`.
    @_alwaysEmitIntoClient public static var string: Self { "STRING" }
    /// `NUMERIC`.
    @_alwaysEmitIntoClient public static var numeric: Self { "NUMERIC" }
    /// `DATETIME`.
    @_alwaysEmitIntoClient public static var datetime: Self { "DATETIME" }
    /// `PERIOD`.
    @_alwaysEmitIntoClient public static var period: Self { "PERIOD" }
}

/// A value of `operator` of ``DialerRulesetConfigChangeCondition``, open to those that are newer than this version.
public struct DialerRulesetConfigChangeConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQUALS`.
    @_alwaysEmitIntoClient public static var equals: Self { "EQUALS" }
    /// `LESS_THAN`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUALS`.
    @_alwaysEmitIntoClient public static var lessThanEquals: Self { "LESS_THAN_EQUALS" }
    /// `GREATER_THAN`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUALS`.
    @_alwaysEmitIntoClient public static var greaterThanEquals: Self { "GREATER_THAN_EQUALS" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
    /// `ENDS_WITH`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "ENDS_WITH" }
    /// `BEFORE`.
    @_alwaysEmitIntoClient public static var before: Self { "BEFORE" }
    /// `AFTER`.
    @_alwaysEmitIntoClient public static var after: Self { "AFTER" }
}

/// A value of `propertyType` of ``DialerRulesetConfigChangeCondition``, open to those that are newer than this version.
public struct DialerRulesetConfigChangeConditionPropertyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LAST_ATTEMPT_BY_COLUMN`.
    @_alwaysEmitIntoClient public static var lastAttemptByColumn: Self { "LAST_ATTEMPT_BY_COLUMN" }
    /// `LAST_ATTEMPT_OVERALL`.
    @_alwaysEmitIntoClient public static var lastAttemptOverall: Self { "LAST_ATTEMPT_OVERALL" }
    /// `LAST_RESULT_BY_COLUMN`.
    @_alwaysEmitIntoClient public static var lastResultByColumn: Self { "LAST_RESULT_BY_COLUMN" }
    /// `LAST_RESULT_OVERALL`.
    @_alwaysEmitIntoClient public static var lastResultOverall: Self { "LAST_RESULT_OVERALL" }
}

/// The schema `DialerRulesetConfigChangeContactColumnToDataActionFieldMapping`.
public typealias DialerRulesetConfigChangeContactColumnToDataActionFieldMapping = Model<DialerRulesetConfigChangeContactColumnToDataActionFieldMappingFields>

/// The properties of ``DialerRulesetConfigChangeContactColumnToDataActionFieldMapping``.
public struct DialerRulesetConfigChangeContactColumnToDataActionFieldMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactColumnName`.
    @_alwaysEmitIntoClient public var contactColumnName: Field<String> { Field("contactColumnName") }
    /// `dataActionField`.
    @_alwaysEmitIntoClient public var dataActionField: Field<String> { Field("dataActionField") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerRulesetConfigChangeDataActionConditionPredicate`.
public typealias DialerRulesetConfigChangeDataActionConditionPredicate = Model<DialerRulesetConfigChangeDataActionConditionPredicateFields>

/// The properties of ``DialerRulesetConfigChangeDataActionConditionPredicate``.
public struct DialerRulesetConfigChangeDataActionConditionPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outputField`.
    @_alwaysEmitIntoClient public var outputField: Field<String> { Field("outputField") }
    /// `outputOperator`.
    @_alwaysEmitIntoClient public var outputOperator: Field<DialerRulesetConfigChangeDataActionConditionPredicateOutputOperator> { Field("outputOperator") }
    /// `comparisonValue`.
    @_alwaysEmitIntoClient public var comparisonValue: Field<String> { Field("comparisonValue") }
    /// `outputFieldMissingResolution`.
    @_alwaysEmitIntoClient public var outputFieldMissingResolution: Field<Bool> { Field("outputFieldMissingResolution") }
    /// `inverted`.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `outputOperator` of ``DialerRulesetConfigChangeDataActionConditionPredicate``, open to those that are
/// newer than this version.
public struct DialerRulesetConfigChangeDataActionConditionPredicateOutputOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQUALS`.
    @_alwaysEmitIntoClient public static var equals: Self { "EQUALS" }
    /// `LESS_THAN`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUALS`.
    @_alwaysEmitIntoClient public static var lessThanEquals: Self { "LESS_THAN_EQUALS" }
    /// `GREATER_THAN`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUALS`.
    @_alwaysEmitIntoClient public static var greaterThanEquals: Self { "GREATER_THAN_EQUALS" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
    /// `ENDS_WITH`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "ENDS_WITH" }
    /// `BEFORE`.
    @_alwaysEmitIntoClient public static var before: Self { "BEFORE" }
    /// `AFTER`.
    @_alwaysEmitIntoClient public static var after: Self { "AFTER" }
}

/// The schema `DialerRulesetConfigChangeRule`.
public typealias DialerRulesetConfigChangeRule = Model<DialerRulesetConfigChangeRuleFields>

/// The properties of ``DialerRulesetConfigChangeRule``.
public struct DialerRulesetConfigChangeRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<[DialerRulesetConfigChangeCondition]> { Field("conditions") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<DialerRulesetConfigChangeRuleCategory> { Field("category") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<[DialerRulesetConfigChangeAction]> { Field("actions") }
}

/// A value of `category` of ``DialerRulesetConfigChangeRule``, open to those that are newer than this version.
public struct DialerRulesetConfigChangeRuleCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DIALER_PRECALL`.
    @_alwaysEmitIntoClient public static var dialerPrecall: Self { "DIALER_PRECALL" }
    /// `DIALER_WRAPUP`.
    @_alwaysEmitIntoClient public static var dialerWrapup: Self { "DIALER_WRAPUP" }
}

/// The schema `DialerRulesetConfigChangeRuleSet`.
///
/// Events of `v2.outbound.rulesets.{id}`.
public typealias DialerRulesetConfigChangeRuleSet = Model<DialerRulesetConfigChangeRuleSetFields>

/// The properties of ``DialerRulesetConfigChangeRuleSet``.
public struct DialerRulesetConfigChangeRuleSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<DialerRulesetConfigChangeUriReference> { Field("contactList") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DialerRulesetConfigChangeUriReference> { Field("queue") }
    /// `rules`.
    @_alwaysEmitIntoClient public var rules: Field<[DialerRulesetConfigChangeRule]> { Field("rules") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `DialerRulesetConfigChangeUriReference`.
public typealias DialerRulesetConfigChangeUriReference = Model<DialerRulesetConfigChangeUriReferenceFields>

/// The properties of ``DialerRulesetConfigChangeUriReference``.
public struct DialerRulesetConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerSequenceConfigChangeCampaignSequence`.
///
/// Events of `v2.outbound.sequences.{id}`.
public typealias DialerSequenceConfigChangeCampaignSequence = Model<DialerSequenceConfigChangeCampaignSequenceFields>

/// The properties of ``DialerSequenceConfigChangeCampaignSequence``.
public struct DialerSequenceConfigChangeCampaignSequenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaigns`.
    @_alwaysEmitIntoClient public var campaigns: Field<[DialerSequenceConfigChangeUriReference]> { Field("campaigns") }
    /// `currentCampaign`.
    @_alwaysEmitIntoClient public var currentCampaign: Field<Int> { Field("currentCampaign") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<DialerSequenceConfigChangeCampaignSequenceStatus> { Field("status") }
    /// `stopMessage`.
    @_alwaysEmitIntoClient public var stopMessage: Field<String> { Field("stopMessage") }
    /// `repeat`.
    @_alwaysEmitIntoClient public var `repeat`: Field<Bool> { Field("repeat") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// A value of `status` of ``DialerSequenceConfigChangeCampaignSequence``, open to those that are newer than this
/// version.
public struct DialerSequenceConfigChangeCampaignSequenceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
}

/// The schema `DialerSequenceConfigChangeUriReference`.
public typealias DialerSequenceConfigChangeUriReference = Model<DialerSequenceConfigChangeUriReferenceFields>

/// The properties of ``DialerSequenceConfigChangeUriReference``.
public struct DialerSequenceConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerSequenceScheduleConfigChangeAlteration`.
public typealias DialerSequenceScheduleConfigChangeAlteration = Model<DialerSequenceScheduleConfigChangeAlterationFields>

/// The properties of ``DialerSequenceScheduleConfigChangeAlteration``.
public struct DialerSequenceScheduleConfigChangeAlterationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DialerSequenceScheduleConfigChangeAlterationType> { Field("type") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``DialerSequenceScheduleConfigChangeAlteration``, open to those that are newer than this
/// version.
public struct DialerSequenceScheduleConfigChangeAlterationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exclusion`.
    @_alwaysEmitIntoClient public static var exclusion: Self { "Exclusion" }
    /// `Inclusion`.
    @_alwaysEmitIntoClient public static var inclusion: Self { "Inclusion" }
}

/// The schema `DialerSequenceScheduleConfigChangeRecurrencePattern`.
public typealias DialerSequenceScheduleConfigChangeRecurrencePattern = Model<DialerSequenceScheduleConfigChangeRecurrencePatternFields>

/// The properties of ``DialerSequenceScheduleConfigChangeRecurrencePattern``.
public struct DialerSequenceScheduleConfigChangeRecurrencePatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DialerSequenceScheduleConfigChangeRecurrencePatternType> { Field("type") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<Int> { Field("interval") }
    /// `daysOfWeek`.
    @_alwaysEmitIntoClient public var daysOfWeek: Field<[String]> { Field("daysOfWeek") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``DialerSequenceScheduleConfigChangeRecurrencePattern``, open to those that are newer than this
/// version.
public struct DialerSequenceScheduleConfigChangeRecurrencePatternType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// The schema `DialerSequenceScheduleConfigChangeRecurrenceRange`.
public typealias DialerSequenceScheduleConfigChangeRecurrenceRange = Model<DialerSequenceScheduleConfigChangeRecurrenceRangeFields>

/// The properties of ``DialerSequenceScheduleConfigChangeRecurrenceRange``.
public struct DialerSequenceScheduleConfigChangeRecurrenceRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DialerSequenceScheduleConfigChangeRecurrenceRangeType> { Field("type") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `numberOfOccurrences`.
    @_alwaysEmitIntoClient public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``DialerSequenceScheduleConfigChangeRecurrenceRange``, open to those that are newer than this
/// version.
public struct DialerSequenceScheduleConfigChangeRecurrenceRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoEnd`.
    @_alwaysEmitIntoClient public static var noEnd: Self { "NoEnd" }
    /// `Numbered`.
    @_alwaysEmitIntoClient public static var numbered: Self { "Numbered" }
    /// `EndDate`.
    @_alwaysEmitIntoClient public static var endDate: Self { "EndDate" }
}

/// The schema `DialerSequenceScheduleConfigChangeScheduleInterval`.
public typealias DialerSequenceScheduleConfigChangeScheduleInterval = Model<DialerSequenceScheduleConfigChangeScheduleIntervalFields>

/// The properties of ``DialerSequenceScheduleConfigChangeScheduleInterval``.
public struct DialerSequenceScheduleConfigChangeScheduleIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerSequenceScheduleConfigChangeScheduleRecurrence`.
public typealias DialerSequenceScheduleConfigChangeScheduleRecurrence = Model<DialerSequenceScheduleConfigChangeScheduleRecurrenceFields>

/// The properties of ``DialerSequenceScheduleConfigChangeScheduleRecurrence``.
public struct DialerSequenceScheduleConfigChangeScheduleRecurrenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<DialerSequenceScheduleConfigChangeRecurrenceRange> { Field("range") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<DialerSequenceScheduleConfigChangeRecurrencePattern> { Field("pattern") }
    /// `alterations`.
    @_alwaysEmitIntoClient public var alterations: Field<[DialerSequenceScheduleConfigChangeAlteration]> { Field("alterations") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DialerSequenceScheduleConfigChangeSequenceSchedule`.
///
/// Events of `v2.outbound.schedules.sequences.{id}`.
public typealias DialerSequenceScheduleConfigChangeSequenceSchedule = Model<DialerSequenceScheduleConfigChangeSequenceScheduleFields>

/// The properties of ``DialerSequenceScheduleConfigChangeSequenceSchedule``.
public struct DialerSequenceScheduleConfigChangeSequenceScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervals`.
    @_alwaysEmitIntoClient public var intervals: Field<[DialerSequenceScheduleConfigChangeScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    @_alwaysEmitIntoClient public var recurrences: Field<[DialerSequenceScheduleConfigChangeScheduleRecurrence]> { Field("recurrences") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `sequence`.
    @_alwaysEmitIntoClient public var sequence: Field<DialerSequenceScheduleConfigChangeUriReference> { Field("sequence") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `DialerSequenceScheduleConfigChangeUriReference`.
public typealias DialerSequenceScheduleConfigChangeUriReference = Model<DialerSequenceScheduleConfigChangeUriReferenceFields>

/// The properties of ``DialerSequenceScheduleConfigChangeUriReference``.
public struct DialerSequenceScheduleConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialerWrapupcodemappingConfigChangeWrapUpCodeMapping`.
///
/// Events of `v2.outbound.wrapupcodemappings.{id}`.
public typealias DialerWrapupcodemappingConfigChangeWrapUpCodeMapping = Model<DialerWrapupcodemappingConfigChangeWrapUpCodeMappingFields>

/// The properties of ``DialerWrapupcodemappingConfigChangeWrapUpCodeMapping``.
public struct DialerWrapupcodemappingConfigChangeWrapUpCodeMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `defaultSet`.
    @_alwaysEmitIntoClient public var defaultSet: Field<[DialerWrapupcodemappingConfigChangeWrapUpCodeMappingDefaultSet]> { Field("defaultSet") }
    /// `mapping`.
    @_alwaysEmitIntoClient public var mapping: Field<[String: [String]]> { Field("mapping") }
}

/// A value of `defaultSet` of ``DialerWrapupcodemappingConfigChangeWrapUpCodeMapping``, open to those that are newer
/// than this version.
public struct DialerWrapupcodemappingConfigChangeWrapUpCodeMappingDefaultSet: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CONTACT_UNCALLABLE`.
    @_alwaysEmitIntoClient public static var contactUncallable: Self { "CONTACT_UNCALLABLE" }
    /// `NUMBER_UNCALLABLE`.
    @_alwaysEmitIntoClient public static var numberUncallable: Self { "NUMBER_UNCALLABLE" }
    /// `RIGHT_PARTY_CONTACT`.
    @_alwaysEmitIntoClient public static var rightPartyContact: Self { "RIGHT_PARTY_CONTACT" }
}

/// The schema `DnclistDownloadReadyExportUri`.
///
/// Events of `v2.users.{id}.outbound.dnclists.{id}.export`.
public typealias DnclistDownloadReadyExportUri = Model<DnclistDownloadReadyExportUriFields>

/// The properties of ``DnclistDownloadReadyExportUri``.
public struct DnclistDownloadReadyExportUriFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uri`.
    @_alwaysEmitIntoClient public var uri: Field<String> { Field("uri") }
    /// `exportTimestamp`.
    @_alwaysEmitIntoClient public var exportTimestamp: Field<String> { Field("exportTimestamp") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `DnclistImportStatusImportStatus`.
///
/// Events of `v2.outbound.dnclists.{id}.importstatus`.
public typealias DnclistImportStatusImportStatus = Model<DnclistImportStatusImportStatusFields>

/// The properties of ``DnclistImportStatusImportStatus``.
public struct DnclistImportStatusImportStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importState`.
    @_alwaysEmitIntoClient public var importState: Field<DnclistImportStatusImportStatusImportState> { Field("importState") }
    /// `totalRecords`.
    @_alwaysEmitIntoClient public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`.
    @_alwaysEmitIntoClient public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentageComplete`.
    @_alwaysEmitIntoClient public var percentageComplete: Field<Int> { Field("percentageComplete") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<String> { Field("failureReason") }
    /// `targetContactListIds`.
    @_alwaysEmitIntoClient public var targetContactListIds: Field<[String]> { Field("targetContactListIds") }
    /// `listNamePrefix`.
    @_alwaysEmitIntoClient public var listNamePrefix: Field<String> { Field("listNamePrefix") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `importState` of ``DnclistImportStatusImportStatus``, open to those that are newer than this version.
public struct DnclistImportStatusImportStatusImportState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_PROGRESS`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "IN_PROGRESS" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

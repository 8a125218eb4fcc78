// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AlternativeShiftAgentScheduledShift`.
public typealias AlternativeShiftAgentScheduledShift = Model<AlternativeShiftAgentScheduledShiftFields>

/// The properties of ``AlternativeShiftAgentScheduledShift``.
public struct AlternativeShiftAgentScheduledShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayIndex`, required.
    @_alwaysEmitIntoClient public var dayIndex: Field<Int> { Field("dayIndex") }
    /// `referenceKey`, required.
    @_alwaysEmitIntoClient public var referenceKey: Field<String> { Field("referenceKey") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `activities`, required.
    @_alwaysEmitIntoClient public var activities: Field<[BuAgentScheduleActivity]> { Field("activities") }
}

/// The schema `AlternativeShiftAsyncResponse`.
public typealias AlternativeShiftAsyncResponse = Model<AlternativeShiftAsyncResponseFields>

/// The properties of ``AlternativeShiftAsyncResponse``.
public struct AlternativeShiftAsyncResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`, required.
    @_alwaysEmitIntoClient public var job: Field<AlternativeShiftJobReference> { Field("job") }
}

/// The schema `AlternativeShiftBuSettingsResponse`.
public typealias AlternativeShiftBuSettingsResponse = Model<AlternativeShiftBuSettingsResponseFields>

/// The properties of ``AlternativeShiftBuSettingsResponse``.
public struct AlternativeShiftBuSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabledGranularities`, required.
    @_alwaysEmitIntoClient public var enabledGranularities: Field<[AlternativeShiftBuSettingsResponseEnabledGranularities]> { Field("enabledGranularities") }
    /// `minMinutesBeforeStartTime`, required.
    @_alwaysEmitIntoClient public var minMinutesBeforeStartTime: Field<Int> { Field("minMinutesBeforeStartTime") }
    /// `retainedActivityCategories`, required.
    @_alwaysEmitIntoClient public var retainedActivityCategories: Field<[AlternativeShiftBuSettingsResponseRetainedActivityCategories]> { Field("retainedActivityCategories") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `enabledGranularities` of ``AlternativeShiftBuSettingsResponse``, open to those that are newer than this
/// version.
public struct AlternativeShiftBuSettingsResponseEnabledGranularities: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
}

/// A value of `retainedActivityCategories` of ``AlternativeShiftBuSettingsResponse``, open to those that are newer than
/// this version.
public struct AlternativeShiftBuSettingsResponseRetainedActivityCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    @_alwaysEmitIntoClient public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    @_alwaysEmitIntoClient public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Unavailable`.
    @_alwaysEmitIntoClient public static var unavailable: Self { "Unavailable" }
}

/// The schema `AlternativeShiftBulkUpdateTradesResponseTemplate`.
public typealias AlternativeShiftBulkUpdateTradesResponseTemplate = Model<AlternativeShiftBulkUpdateTradesResponseTemplateFields>

/// The properties of ``AlternativeShiftBulkUpdateTradesResponseTemplate``.
public struct AlternativeShiftBulkUpdateTradesResponseTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AlternativeShiftTradeBulkUpdateTemplateItem]> { Field("entities") }
}

/// The schema `AlternativeShiftJobReference`.
public typealias AlternativeShiftJobReference = Model<AlternativeShiftJobReferenceFields>

/// The properties of ``AlternativeShiftJobReference``.
public struct AlternativeShiftJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AlternativeShiftJobReferenceStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AlternativeShiftJobReferenceType> { Field("type") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AlternativeShiftJobReference``, open to those that are newer than this version.
public struct AlternativeShiftJobReferenceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// A value of `type` of ``AlternativeShiftJobReference``, open to those that are newer than this version.
public struct AlternativeShiftJobReferenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListOffers`.
    @_alwaysEmitIntoClient public static var listOffers: Self { "ListOffers" }
    /// `SearchOffers`.
    @_alwaysEmitIntoClient public static var searchOffers: Self { "SearchOffers" }
    /// `ListUserTrades`.
    @_alwaysEmitIntoClient public static var listUserTrades: Self { "ListUserTrades" }
    /// `SearchTrades`.
    @_alwaysEmitIntoClient public static var searchTrades: Self { "SearchTrades" }
    /// `BulkUpdateTrades`.
    @_alwaysEmitIntoClient public static var bulkUpdateTrades: Self { "BulkUpdateTrades" }
}

/// The schema `AlternativeShiftJobResponse`.
public typealias AlternativeShiftJobResponse = Model<AlternativeShiftJobResponseFields>

/// The properties of ``AlternativeShiftJobResponse``.
public struct AlternativeShiftJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AlternativeShiftJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AlternativeShiftJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `viewOffersResults`.
    @_alwaysEmitIntoClient public var viewOffersResults: Field<AlternativeShiftOffersViewResponseTemplate> { Field("viewOffersResults") }
    /// `viewTradesResults`.
    @_alwaysEmitIntoClient public var viewTradesResults: Field<AlternativeShiftTradesViewResponseTemplate> { Field("viewTradesResults") }
    /// `bulkUpdateTradesResults`.
    @_alwaysEmitIntoClient public var bulkUpdateTradesResults: Field<AlternativeShiftBulkUpdateTradesResponseTemplate> { Field("bulkUpdateTradesResults") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AlternativeShiftJobResponse``, open to those that are newer than this version.
public struct AlternativeShiftJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// A value of `type` of ``AlternativeShiftJobResponse``, open to those that are newer than this version.
public struct AlternativeShiftJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListOffers`.
    @_alwaysEmitIntoClient public static var listOffers: Self { "ListOffers" }
    /// `SearchOffers`.
    @_alwaysEmitIntoClient public static var searchOffers: Self { "SearchOffers" }
    /// `ListUserTrades`.
    @_alwaysEmitIntoClient public static var listUserTrades: Self { "ListUserTrades" }
    /// `SearchTrades`.
    @_alwaysEmitIntoClient public static var searchTrades: Self { "SearchTrades" }
    /// `BulkUpdateTrades`.
    @_alwaysEmitIntoClient public static var bulkUpdateTrades: Self { "BulkUpdateTrades" }
}

/// The schema `AlternativeShiftNotification`.
public typealias AlternativeShiftNotification = Model<AlternativeShiftNotificationFields>

/// The properties of ``AlternativeShiftNotification``.
public struct AlternativeShiftNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<AlternativeShiftNotificationGranularity> { Field("granularity") }
    /// `newState`.
    @_alwaysEmitIntoClient public var newState: Field<AlternativeShiftNotificationNewState> { Field("newState") }
    /// `initiatingUser`, required.
    @_alwaysEmitIntoClient public var initiatingUser: Field<UserReference> { Field("initiatingUser") }
    /// `initiatingShiftDate`, required.
    @_alwaysEmitIntoClient public var initiatingShiftDate: Field<Instant> { Field("initiatingShiftDate") }
    /// `receivingUser`.
    @_alwaysEmitIntoClient public var receivingUser: Field<UserReference> { Field("receivingUser") }
    /// `receivingShiftDate`.
    @_alwaysEmitIntoClient public var receivingShiftDate: Field<Instant> { Field("receivingShiftDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `granularity` of ``AlternativeShiftNotification``, open to those that are newer than this version.
public struct AlternativeShiftNotificationGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
}

/// A value of `newState` of ``AlternativeShiftNotification``, open to those that are newer than this version.
public struct AlternativeShiftNotificationNewState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
    /// `Submitted`.
    @_alwaysEmitIntoClient public static var submitted: Self { "Submitted" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
}

/// The schema `AlternativeShiftOffersRequest`.
public typealias AlternativeShiftOffersRequest = Model<AlternativeShiftOffersRequestFields>

/// The properties of ``AlternativeShiftOffersRequest``.
public struct AlternativeShiftOffersRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<AlternativeShiftScheduleLookup> { Field("schedule") }
    /// `queryWeekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var queryWeekDate: Field<String> { Field("queryWeekDate") }
}

/// The schema `AlternativeShiftOffersViewResponseTemplate`.
public typealias AlternativeShiftOffersViewResponseTemplate = Model<AlternativeShiftOffersViewResponseTemplateFields>

/// The properties of ``AlternativeShiftOffersViewResponseTemplate``.
public struct AlternativeShiftOffersViewResponseTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`, required.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
    /// `businessUnitId`, required.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `agentId`, required.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `managementUnitId`, required.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<AlternativeShiftScheduleLookup> { Field("schedule") }
    /// `offerWeekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var offerWeekDate: Field<String> { Field("offerWeekDate") }
    /// `shifts`, required.
    @_alwaysEmitIntoClient public var shifts: Field<[AlternativeShiftAgentScheduledShift]> { Field("shifts") }
    /// `alternativeDays`, required.
    @_alwaysEmitIntoClient public var alternativeDays: Field<[AlternativeShiftAgentScheduledShift]> { Field("alternativeDays") }
}

/// The schema `AlternativeShiftScheduleLookup`.
public typealias AlternativeShiftScheduleLookup = Model<AlternativeShiftScheduleLookupFields>

/// The properties of ``AlternativeShiftScheduleLookup``.
public struct AlternativeShiftScheduleLookupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `AlternativeShiftSearchOffersRequest`.
public typealias AlternativeShiftSearchOffersRequest = Model<AlternativeShiftSearchOffersRequestFields>

/// The properties of ``AlternativeShiftSearchOffersRequest``.
public struct AlternativeShiftSearchOffersRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<AlternativeShiftScheduleLookup> { Field("schedule") }
    /// `queryWeekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var queryWeekDate: Field<String> { Field("queryWeekDate") }
    /// `initiatingShift`, required.
    @_alwaysEmitIntoClient public var initiatingShift: Field<InitiatingAlternativeShift> { Field("initiatingShift") }
    /// `acceptableIntervals`.
    @_alwaysEmitIntoClient public var acceptableIntervals: Field<[String]> { Field("acceptableIntervals") }
}

/// The schema `AlternativeShiftTradeBulkUpdateTemplateItem`.
public typealias AlternativeShiftTradeBulkUpdateTemplateItem = Model<AlternativeShiftTradeBulkUpdateTemplateItemFields>

/// The properties of ``AlternativeShiftTradeBulkUpdateTemplateItem``.
public struct AlternativeShiftTradeBulkUpdateTemplateItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tradeId`, required.
    @_alwaysEmitIntoClient public var tradeId: Field<String> { Field("tradeId") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<AlternativeShiftTradeBulkUpdateTemplateItemState> { Field("state") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<AlternativeShiftTradeBulkUpdateTemplateItemFailureReason> { Field("failureReason") }
    /// `adminDateReviewed`.
    @_alwaysEmitIntoClient public var adminDateReviewed: Field<Instant> { Field("adminDateReviewed") }
    /// `adminReviewedBy`.
    @_alwaysEmitIntoClient public var adminReviewedBy: Field<UserReference> { Field("adminReviewedBy") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``AlternativeShiftTradeBulkUpdateTemplateItem``, open to those that are newer than this
/// version.
public struct AlternativeShiftTradeBulkUpdateTemplateItemState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
    /// `Submitted`.
    @_alwaysEmitIntoClient public static var submitted: Self { "Submitted" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
}

/// A value of `failureReason` of ``AlternativeShiftTradeBulkUpdateTemplateItem``, open to those that are newer than
/// this version.
public struct AlternativeShiftTradeBulkUpdateTemplateItemFailureReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TransitionNotAllowed`.
    @_alwaysEmitIntoClient public static var transitionNotAllowed: Self { "TransitionNotAllowed" }
    /// `NotAuthorized`.
    @_alwaysEmitIntoClient public static var notAuthorized: Self { "NotAuthorized" }
}

/// The schema `AlternativeShiftTradeListing`.
public typealias AlternativeShiftTradeListing = Model<AlternativeShiftTradeListingFields>

/// The properties of ``AlternativeShiftTradeListing``.
public struct AlternativeShiftTradeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AlternativeShiftTradeResponse]> { Field("entities") }
}

/// The schema `AlternativeShiftTradeResponse`.
public typealias AlternativeShiftTradeResponse = Model<AlternativeShiftTradeResponseFields>

/// The properties of ``AlternativeShiftTradeResponse``.
public struct AlternativeShiftTradeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `shiftOfferJobId`, required.
    @_alwaysEmitIntoClient public var shiftOfferJobId: Field<String> { Field("shiftOfferJobId") }
    /// `existingShifts`, required.
    @_alwaysEmitIntoClient public var existingShifts: Field<[AlternativeShiftAgentScheduledShift]> { Field("existingShifts") }
    /// `offeredShifts`, required.
    @_alwaysEmitIntoClient public var offeredShifts: Field<[AlternativeShiftAgentScheduledShift]> { Field("offeredShifts") }
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<AlternativeShiftScheduleLookup> { Field("schedule") }
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `expirationDate`.
    @_alwaysEmitIntoClient public var expirationDate: Field<Instant> { Field("expirationDate") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<AlternativeShiftTradeResponseState> { Field("state") }
    /// `processingStatus`.
    @_alwaysEmitIntoClient public var processingStatus: Field<AlternativeShiftTradeResponseProcessingStatus> { Field("processingStatus") }
    /// `systemDateReviewed`.
    @_alwaysEmitIntoClient public var systemDateReviewed: Field<Instant> { Field("systemDateReviewed") }
    /// `adminDateReviewed`.
    @_alwaysEmitIntoClient public var adminDateReviewed: Field<Instant> { Field("adminDateReviewed") }
    /// `adminReviewedBy`.
    @_alwaysEmitIntoClient public var adminReviewedBy: Field<UserReference> { Field("adminReviewedBy") }
    /// `violations`, required.
    @_alwaysEmitIntoClient public var violations: Field<[AlternativeShiftTradeResponseViolations]> { Field("violations") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``AlternativeShiftTradeResponse``, open to those that are newer than this version.
public struct AlternativeShiftTradeResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
    /// `Submitted`.
    @_alwaysEmitIntoClient public static var submitted: Self { "Submitted" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
}

/// A value of `processingStatus` of ``AlternativeShiftTradeResponse``, open to those that are newer than this version.
public struct AlternativeShiftTradeResponseProcessingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `WaitingForScheduleUpdate`.
    @_alwaysEmitIntoClient public static var waitingForScheduleUpdate: Self { "WaitingForScheduleUpdate" }
    /// `ScheduleUpdating`.
    @_alwaysEmitIntoClient public static var scheduleUpdating: Self { "ScheduleUpdating" }
    /// `ScheduleUpdated`.
    @_alwaysEmitIntoClient public static var scheduleUpdated: Self { "ScheduleUpdated" }
    /// `WaitingForReview`.
    @_alwaysEmitIntoClient public static var waitingForReview: Self { "WaitingForReview" }
    /// `Reviewing`.
    @_alwaysEmitIntoClient public static var reviewing: Self { "Reviewing" }
}

/// A value of `violations` of ``AlternativeShiftTradeResponse``, open to those that are newer than this version.
public struct AlternativeShiftTradeResponseViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ServiceGoalsNotMet`.
    @_alwaysEmitIntoClient public static var serviceGoalsNotMet: Self { "ServiceGoalsNotMet" }
}

/// The schema `AlternativeShiftTradesViewResponseTemplate`.
public typealias AlternativeShiftTradesViewResponseTemplate = Model<AlternativeShiftTradesViewResponseTemplateFields>

/// The properties of ``AlternativeShiftTradesViewResponseTemplate``.
public struct AlternativeShiftTradesViewResponseTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AlternativeShiftTradeResponse]> { Field("entities") }
}

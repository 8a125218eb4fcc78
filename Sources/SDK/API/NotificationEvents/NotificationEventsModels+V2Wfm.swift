// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `V2WfmAgentOpportunityTopicAgentOpportunityNotification`.
///
/// Events of `v2.workforcemanagement.agents.opportunities`.
public typealias V2WfmAgentOpportunityTopicAgentOpportunityNotification = Model<V2WfmAgentOpportunityTopicAgentOpportunityNotificationFields>

/// The properties of ``V2WfmAgentOpportunityTopicAgentOpportunityNotification``.
public struct V2WfmAgentOpportunityTopicAgentOpportunityNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
    /// `agentIds`.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
    /// `opportunityStartDate`.
    @_alwaysEmitIntoClient public var opportunityStartDate: Field<String> { Field("opportunityStartDate") }
    /// `opportunityEndDate`.
    @_alwaysEmitIntoClient public var opportunityEndDate: Field<String> { Field("opportunityEndDate") }
    /// `openDate`.
    @_alwaysEmitIntoClient public var openDate: Field<String> { Field("openDate") }
    /// `approvalType`.
    @_alwaysEmitIntoClient public var approvalType: Field<V2WfmAgentOpportunityTopicAgentOpportunityNotificationApprovalType> { Field("approvalType") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `deadlineDate`.
    @_alwaysEmitIntoClient public var deadlineDate: Field<String> { Field("deadlineDate") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `closedDate`.
    @_alwaysEmitIntoClient public var closedDate: Field<String> { Field("closedDate") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V2WfmAgentOpportunityTopicAgentOpportunityNotificationStatus> { Field("status") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<V2WfmAgentOpportunityTopicAgentOpportunityNotificationEventType> { Field("eventType") }
    /// `denialCode`.
    @_alwaysEmitIntoClient public var denialCode: Field<V2WfmAgentOpportunityTopicAgentOpportunityNotificationDenialCode> { Field("denialCode") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
    /// `remainingSpaces`.
    @_alwaysEmitIntoClient public var remainingSpaces: Field<Int> { Field("remainingSpaces") }
}

/// A value of `approvalType` of ``V2WfmAgentOpportunityTopicAgentOpportunityNotification``, open to those that are
/// newer than this version.
public struct V2WfmAgentOpportunityTopicAgentOpportunityNotificationApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Automatic`.
    @_alwaysEmitIntoClient public static var automatic: Self { "Automatic" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `status` of ``V2WfmAgentOpportunityTopicAgentOpportunityNotification``, open to those that are newer than
/// this version.
public struct V2WfmAgentOpportunityTopicAgentOpportunityNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// A value of `eventType` of ``V2WfmAgentOpportunityTopicAgentOpportunityNotification``, open to those that are newer
/// than this version.
public struct V2WfmAgentOpportunityTopicAgentOpportunityNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Opened`.
    @_alwaysEmitIntoClient public static var opened: Self { "Opened" }
    /// `SignedUp`.
    @_alwaysEmitIntoClient public static var signedUp: Self { "SignedUp" }
    /// `ApprovedAutomatically`.
    @_alwaysEmitIntoClient public static var approvedAutomatically: Self { "ApprovedAutomatically" }
    /// `ApprovedManually`.
    @_alwaysEmitIntoClient public static var approvedManually: Self { "ApprovedManually" }
    /// `Withdrawn`.
    @_alwaysEmitIntoClient public static var withdrawn: Self { "Withdrawn" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// A value of `denialCode` of ``V2WfmAgentOpportunityTopicAgentOpportunityNotification``, open to those that are newer
/// than this version.
public struct V2WfmAgentOpportunityTopicAgentOpportunityNotificationDenialCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `ManuallyDenied`.
    @_alwaysEmitIntoClient public static var manuallyDenied: Self { "ManuallyDenied" }
    /// `AutomaticallyClosed`.
    @_alwaysEmitIntoClient public static var automaticallyClosed: Self { "AutomaticallyClosed" }
    /// `ManuallyClosed`.
    @_alwaysEmitIntoClient public static var manuallyClosed: Self { "ManuallyClosed" }
    /// `CapacityFull`.
    @_alwaysEmitIntoClient public static var capacityFull: Self { "CapacityFull" }
    /// `ScheduleConflict`.
    @_alwaysEmitIntoClient public static var scheduleConflict: Self { "ScheduleConflict" }
}

/// The schema `V2WfmMainForecastExportForecastEventMainForecastErrorBody`.
public typealias V2WfmMainForecastExportForecastEventMainForecastErrorBody = Model<V2WfmMainForecastExportForecastEventMainForecastErrorBodyFields>

/// The properties of ``V2WfmMainForecastExportForecastEventMainForecastErrorBody``.
public struct V2WfmMainForecastExportForecastEventMainForecastErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `V2WfmMainForecastExportForecastEventMainForecastExportNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.main.forecast.export.forecast`.
public typealias V2WfmMainForecastExportForecastEventMainForecastExportNotification = Model<V2WfmMainForecastExportForecastEventMainForecastExportNotificationFields>

/// The properties of ``V2WfmMainForecastExportForecastEventMainForecastExportNotification``.
public struct V2WfmMainForecastExportForecastEventMainForecastExportNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exportType`.
    @_alwaysEmitIntoClient public var exportType: Field<String> { Field("exportType") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V2WfmMainForecastExportForecastEventMainForecastExportNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<V2WfmMainForecastExportForecastEventMainForecastErrorBody> { Field("error") }
}

/// A value of `status` of ``V2WfmMainForecastExportForecastEventMainForecastExportNotification``, open to those that
/// are newer than this version.
public struct V2WfmMainForecastExportForecastEventMainForecastExportNotificationStatus: OpenEnum {
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
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2WfmMainForecastExportHistoricalEventMainForecastErrorBody`.
public typealias V2WfmMainForecastExportHistoricalEventMainForecastErrorBody = Model<V2WfmMainForecastExportHistoricalEventMainForecastErrorBodyFields>

/// The properties of ``V2WfmMainForecastExportHistoricalEventMainForecastErrorBody``.
public struct V2WfmMainForecastExportHistoricalEventMainForecastErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `V2WfmMainForecastExportHistoricalEventMainForecastExportNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.main.forecast.export.historical`.
public typealias V2WfmMainForecastExportHistoricalEventMainForecastExportNotification = Model<V2WfmMainForecastExportHistoricalEventMainForecastExportNotificationFields>

/// The properties of ``V2WfmMainForecastExportHistoricalEventMainForecastExportNotification``.
public struct V2WfmMainForecastExportHistoricalEventMainForecastExportNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exportType`.
    @_alwaysEmitIntoClient public var exportType: Field<String> { Field("exportType") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V2WfmMainForecastExportHistoricalEventMainForecastExportNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<V2WfmMainForecastExportHistoricalEventMainForecastErrorBody> { Field("error") }
}

/// A value of `status` of ``V2WfmMainForecastExportHistoricalEventMainForecastExportNotification``, open to those that
/// are newer than this version.
public struct V2WfmMainForecastExportHistoricalEventMainForecastExportNotificationStatus: OpenEnum {
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
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2WfmMainForecastExportSnapshotEventMainForecastErrorBody`.
public typealias V2WfmMainForecastExportSnapshotEventMainForecastErrorBody = Model<V2WfmMainForecastExportSnapshotEventMainForecastErrorBodyFields>

/// The properties of ``V2WfmMainForecastExportSnapshotEventMainForecastErrorBody``.
public struct V2WfmMainForecastExportSnapshotEventMainForecastErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `V2WfmMainForecastExportSnapshotEventMainForecastExportNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.main.forecast.export.snapshot`.
public typealias V2WfmMainForecastExportSnapshotEventMainForecastExportNotification = Model<V2WfmMainForecastExportSnapshotEventMainForecastExportNotificationFields>

/// The properties of ``V2WfmMainForecastExportSnapshotEventMainForecastExportNotification``.
public struct V2WfmMainForecastExportSnapshotEventMainForecastExportNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exportType`.
    @_alwaysEmitIntoClient public var exportType: Field<String> { Field("exportType") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V2WfmMainForecastExportSnapshotEventMainForecastExportNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<V2WfmMainForecastExportSnapshotEventMainForecastErrorBody> { Field("error") }
}

/// A value of `status` of ``V2WfmMainForecastExportSnapshotEventMainForecastExportNotification``, open to those that
/// are newer than this version.
public struct V2WfmMainForecastExportSnapshotEventMainForecastExportNotificationStatus: OpenEnum {
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
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2WfmOpportunityTopicOpportunityNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.opportunities`.
public typealias V2WfmOpportunityTopicOpportunityNotification = Model<V2WfmOpportunityTopicOpportunityNotificationFields>

/// The properties of ``V2WfmOpportunityTopicOpportunityNotification``.
public struct V2WfmOpportunityTopicOpportunityNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
    /// `opportunityStartDate`.
    @_alwaysEmitIntoClient public var opportunityStartDate: Field<String> { Field("opportunityStartDate") }
    /// `opportunityEndDate`.
    @_alwaysEmitIntoClient public var opportunityEndDate: Field<String> { Field("opportunityEndDate") }
    /// `openDate`.
    @_alwaysEmitIntoClient public var openDate: Field<String> { Field("openDate") }
    /// `approvalType`.
    @_alwaysEmitIntoClient public var approvalType: Field<V2WfmOpportunityTopicOpportunityNotificationApprovalType> { Field("approvalType") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `deadlineDate`.
    @_alwaysEmitIntoClient public var deadlineDate: Field<String> { Field("deadlineDate") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<String> { Field("createdDate") }
    /// `publishedDate`.
    @_alwaysEmitIntoClient public var publishedDate: Field<String> { Field("publishedDate") }
    /// `closedDate`.
    @_alwaysEmitIntoClient public var closedDate: Field<String> { Field("closedDate") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V2WfmOpportunityTopicOpportunityNotificationStatus> { Field("status") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<V2WfmOpportunityTopicOpportunityNotificationEventType> { Field("eventType") }
    /// `pendingCount`.
    @_alwaysEmitIntoClient public var pendingCount: Field<Int> { Field("pendingCount") }
    /// `withdrawnCount`.
    @_alwaysEmitIntoClient public var withdrawnCount: Field<Int> { Field("withdrawnCount") }
    /// `approvedCount`.
    @_alwaysEmitIntoClient public var approvedCount: Field<Int> { Field("approvedCount") }
    /// `deniedCount`.
    @_alwaysEmitIntoClient public var deniedCount: Field<Int> { Field("deniedCount") }
    /// `remainingSpaces`.
    @_alwaysEmitIntoClient public var remainingSpaces: Field<Int> { Field("remainingSpaces") }
}

/// A value of `approvalType` of ``V2WfmOpportunityTopicOpportunityNotification``, open to those that are newer than
/// this version.
public struct V2WfmOpportunityTopicOpportunityNotificationApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Automatic`.
    @_alwaysEmitIntoClient public static var automatic: Self { "Automatic" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `status` of ``V2WfmOpportunityTopicOpportunityNotification``, open to those that are newer than this
/// version.
public struct V2WfmOpportunityTopicOpportunityNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// A value of `eventType` of ``V2WfmOpportunityTopicOpportunityNotification``, open to those that are newer than this
/// version.
public struct V2WfmOpportunityTopicOpportunityNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Updated`.
    @_alwaysEmitIntoClient public static var updated: Self { "Updated" }
    /// `Opened`.
    @_alwaysEmitIntoClient public static var opened: Self { "Opened" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `DeadlineDatePassed`.
    @_alwaysEmitIntoClient public static var deadlineDatePassed: Self { "DeadlineDatePassed" }
}

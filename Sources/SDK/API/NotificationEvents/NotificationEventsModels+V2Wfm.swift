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
    public var id: Field<String> { Field("id") }
    /// `businessUnitId`.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `organizationId`.
    public var organizationId: Field<String> { Field("organizationId") }
    /// `agentIds`.
    public var agentIds: Field<[String]> { Field("agentIds") }
    /// `opportunityStartDate`.
    public var opportunityStartDate: Field<String> { Field("opportunityStartDate") }
    /// `opportunityEndDate`.
    public var opportunityEndDate: Field<String> { Field("opportunityEndDate") }
    /// `openDate`.
    public var openDate: Field<String> { Field("openDate") }
    /// `approvalType`.
    public var approvalType: Field<V2WfmAgentOpportunityTopicAgentOpportunityNotificationApprovalType> { Field("approvalType") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `deadlineDate`.
    public var deadlineDate: Field<String> { Field("deadlineDate") }
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `closedDate`.
    public var closedDate: Field<String> { Field("closedDate") }
    /// `status`.
    public var status: Field<V2WfmAgentOpportunityTopicAgentOpportunityNotificationStatus> { Field("status") }
    /// `eventType`.
    public var eventType: Field<V2WfmAgentOpportunityTopicAgentOpportunityNotificationEventType> { Field("eventType") }
    /// `denialCode`.
    public var denialCode: Field<V2WfmAgentOpportunityTopicAgentOpportunityNotificationDenialCode> { Field("denialCode") }
    /// `reviewNote`.
    public var reviewNote: Field<String> { Field("reviewNote") }
    /// `remainingSpaces`.
    public var remainingSpaces: Field<Int> { Field("remainingSpaces") }
}

/// A value of `approvalType` of ``V2WfmAgentOpportunityTopicAgentOpportunityNotification``, open to those that are
/// newer than this version.
public struct V2WfmAgentOpportunityTopicAgentOpportunityNotificationApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Automatic`.
    public static var automatic: Self { "Automatic" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
}

/// A value of `status` of ``V2WfmAgentOpportunityTopicAgentOpportunityNotification``, open to those that are newer than
/// this version.
public struct V2WfmAgentOpportunityTopicAgentOpportunityNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// A value of `eventType` of ``V2WfmAgentOpportunityTopicAgentOpportunityNotification``, open to those that are newer
/// than this version.
public struct V2WfmAgentOpportunityTopicAgentOpportunityNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Opened`.
    public static var opened: Self { "Opened" }
    /// `SignedUp`.
    public static var signedUp: Self { "SignedUp" }
    /// `ApprovedAutomatically`.
    public static var approvedAutomatically: Self { "ApprovedAutomatically" }
    /// `ApprovedManually`.
    public static var approvedManually: Self { "ApprovedManually" }
    /// `Withdrawn`.
    public static var withdrawn: Self { "Withdrawn" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
}

/// A value of `denialCode` of ``V2WfmAgentOpportunityTopicAgentOpportunityNotification``, open to those that are newer
/// than this version.
public struct V2WfmAgentOpportunityTopicAgentOpportunityNotificationDenialCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `ManuallyDenied`.
    public static var manuallyDenied: Self { "ManuallyDenied" }
    /// `AutomaticallyClosed`.
    public static var automaticallyClosed: Self { "AutomaticallyClosed" }
    /// `ManuallyClosed`.
    public static var manuallyClosed: Self { "ManuallyClosed" }
    /// `CapacityFull`.
    public static var capacityFull: Self { "CapacityFull" }
    /// `ScheduleConflict`.
    public static var scheduleConflict: Self { "ScheduleConflict" }
}

/// The schema `V2WfmMainForecastExportForecastEventMainForecastErrorBody`.
public typealias V2WfmMainForecastExportForecastEventMainForecastErrorBody = Model<V2WfmMainForecastExportForecastEventMainForecastErrorBodyFields>

/// The properties of ``V2WfmMainForecastExportForecastEventMainForecastErrorBody``.
public struct V2WfmMainForecastExportForecastEventMainForecastErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
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
    public var exportType: Field<String> { Field("exportType") }
    /// `businessUnitId`.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<V2WfmMainForecastExportForecastEventMainForecastExportNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<V2WfmMainForecastExportForecastEventMainForecastErrorBody> { Field("error") }
}

/// A value of `status` of ``V2WfmMainForecastExportForecastEventMainForecastExportNotification``, open to those that
/// are newer than this version.
public struct V2WfmMainForecastExportForecastEventMainForecastExportNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `V2WfmMainForecastExportHistoricalEventMainForecastErrorBody`.
public typealias V2WfmMainForecastExportHistoricalEventMainForecastErrorBody = Model<V2WfmMainForecastExportHistoricalEventMainForecastErrorBodyFields>

/// The properties of ``V2WfmMainForecastExportHistoricalEventMainForecastErrorBody``.
public struct V2WfmMainForecastExportHistoricalEventMainForecastErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
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
    public var exportType: Field<String> { Field("exportType") }
    /// `businessUnitId`.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<V2WfmMainForecastExportHistoricalEventMainForecastExportNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<V2WfmMainForecastExportHistoricalEventMainForecastErrorBody> { Field("error") }
}

/// A value of `status` of ``V2WfmMainForecastExportHistoricalEventMainForecastExportNotification``, open to those that
/// are newer than this version.
public struct V2WfmMainForecastExportHistoricalEventMainForecastExportNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `V2WfmMainForecastExportSnapshotEventMainForecastErrorBody`.
public typealias V2WfmMainForecastExportSnapshotEventMainForecastErrorBody = Model<V2WfmMainForecastExportSnapshotEventMainForecastErrorBodyFields>

/// The properties of ``V2WfmMainForecastExportSnapshotEventMainForecastErrorBody``.
public struct V2WfmMainForecastExportSnapshotEventMainForecastErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
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
    public var exportType: Field<String> { Field("exportType") }
    /// `businessUnitId`.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<V2WfmMainForecastExportSnapshotEventMainForecastExportNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<V2WfmMainForecastExportSnapshotEventMainForecastErrorBody> { Field("error") }
}

/// A value of `status` of ``V2WfmMainForecastExportSnapshotEventMainForecastExportNotification``, open to those that
/// are newer than this version.
public struct V2WfmMainForecastExportSnapshotEventMainForecastExportNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
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
    public var id: Field<String> { Field("id") }
    /// `businessUnitId`.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `organizationId`.
    public var organizationId: Field<String> { Field("organizationId") }
    /// `opportunityStartDate`.
    public var opportunityStartDate: Field<String> { Field("opportunityStartDate") }
    /// `opportunityEndDate`.
    public var opportunityEndDate: Field<String> { Field("opportunityEndDate") }
    /// `openDate`.
    public var openDate: Field<String> { Field("openDate") }
    /// `approvalType`.
    public var approvalType: Field<V2WfmOpportunityTopicOpportunityNotificationApprovalType> { Field("approvalType") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `deadlineDate`.
    public var deadlineDate: Field<String> { Field("deadlineDate") }
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `createdDate`.
    public var createdDate: Field<String> { Field("createdDate") }
    /// `publishedDate`.
    public var publishedDate: Field<String> { Field("publishedDate") }
    /// `closedDate`.
    public var closedDate: Field<String> { Field("closedDate") }
    /// `status`.
    public var status: Field<V2WfmOpportunityTopicOpportunityNotificationStatus> { Field("status") }
    /// `eventType`.
    public var eventType: Field<V2WfmOpportunityTopicOpportunityNotificationEventType> { Field("eventType") }
    /// `pendingCount`.
    public var pendingCount: Field<Int> { Field("pendingCount") }
    /// `withdrawnCount`.
    public var withdrawnCount: Field<Int> { Field("withdrawnCount") }
    /// `approvedCount`.
    public var approvedCount: Field<Int> { Field("approvedCount") }
    /// `deniedCount`.
    public var deniedCount: Field<Int> { Field("deniedCount") }
    /// `remainingSpaces`.
    public var remainingSpaces: Field<Int> { Field("remainingSpaces") }
}

/// A value of `approvalType` of ``V2WfmOpportunityTopicOpportunityNotification``, open to those that are newer than
/// this version.
public struct V2WfmOpportunityTopicOpportunityNotificationApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Automatic`.
    public static var automatic: Self { "Automatic" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
}

/// A value of `status` of ``V2WfmOpportunityTopicOpportunityNotification``, open to those that are newer than this
/// version.
public struct V2WfmOpportunityTopicOpportunityNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// A value of `eventType` of ``V2WfmOpportunityTopicOpportunityNotification``, open to those that are newer than this
/// version.
public struct V2WfmOpportunityTopicOpportunityNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Created`.
    public static var created: Self { "Created" }
    /// `Updated`.
    public static var updated: Self { "Updated" }
    /// `Opened`.
    public static var opened: Self { "Opened" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `DeadlineDatePassed`.
    public static var deadlineDatePassed: Self { "DeadlineDatePassed" }
}

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `V3KnowledgeSearchClientApplication`.
public typealias V3KnowledgeSearchClientApplication = Model<V3KnowledgeSearchClientApplicationFields>

/// The properties of ``V3KnowledgeSearchClientApplication``.
public struct V3KnowledgeSearchClientApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<V3KnowledgeSearchClientApplicationType> { Field("type") }
    /// `botFlow`.
    @_alwaysEmitIntoClient public var botFlow: Field<AddressableEntityRef> { Field("botFlow") }
    /// `assistant`.
    @_alwaysEmitIntoClient public var assistant: Field<AddressableEntityRef> { Field("assistant") }
}

/// A value of `type` of ``V3KnowledgeSearchClientApplication``, open to those that are newer than this version.
public struct V3KnowledgeSearchClientApplicationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BotFlow`.
    @_alwaysEmitIntoClient public static var botFlow: Self { "BotFlow" }
    /// `SmartAdvisor`.
    @_alwaysEmitIntoClient public static var smartAdvisor: Self { "SmartAdvisor" }
}

/// The schema `V3KnowledgeSearchPreviewClientApplication`.
public typealias V3KnowledgeSearchPreviewClientApplication = Model<V3KnowledgeSearchPreviewClientApplicationFields>

/// The properties of ``V3KnowledgeSearchPreviewClientApplication``.
public struct V3KnowledgeSearchPreviewClientApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<V3KnowledgeSearchPreviewClientApplicationType> { Field("type") }
}

/// A value of `type` of ``V3KnowledgeSearchPreviewClientApplication``, open to those that are newer than this version.
public struct V3KnowledgeSearchPreviewClientApplicationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BotFlow`.
    @_alwaysEmitIntoClient public static var botFlow: Self { "BotFlow" }
    /// `SmartAdvisor`.
    @_alwaysEmitIntoClient public static var smartAdvisor: Self { "SmartAdvisor" }
}

/// The schema `V3SourceCreateRequest`.
public typealias V3SourceCreateRequest = Model<V3SourceCreateRequestFields>

/// The properties of ``V3SourceCreateRequest``.
public struct V3SourceCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V3SourceCreateRequestType> { Field("type") }
    /// `connectionId`.
    @_alwaysEmitIntoClient public var connectionId: Field<String> { Field("connectionId") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<V3SourceCreateRequestTriggerType> { Field("triggerType") }
    /// `scheduleSettings`.
    @_alwaysEmitIntoClient public var scheduleSettings: Field<V3SourceScheduleSettings> { Field("scheduleSettings") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<V3SourceFilter> { Field("filters") }
}

/// A value of `type` of ``V3SourceCreateRequest``, open to those that are newer than this version.
public struct V3SourceCreateRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sharepoint`.
    @_alwaysEmitIntoClient public static var sharepoint: Self { "Sharepoint" }
    /// `FileUpload`.
    @_alwaysEmitIntoClient public static var fileUpload: Self { "FileUpload" }
}

/// A value of `triggerType` of ``V3SourceCreateRequest``, open to those that are newer than this version.
public struct V3SourceCreateRequestTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// The schema `V3SourceDetailedResponse`.
public typealias V3SourceDetailedResponse = Model<V3SourceDetailedResponseFields>

/// The properties of ``V3SourceDetailedResponse``.
public struct V3SourceDetailedResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `connectionId`.
    @_alwaysEmitIntoClient public var connectionId: Field<String> { Field("connectionId") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V3SourceDetailedResponseType> { Field("type") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<V3SourceDetailedResponseTriggerType> { Field("triggerType") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V3SourceDetailedResponseStatus> { Field("status") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `lastSync`.
    @_alwaysEmitIntoClient public var lastSync: Field<V3SourceLastSynchronization> { Field("lastSync") }
    /// `scheduleSettings`.
    @_alwaysEmitIntoClient public var scheduleSettings: Field<V3SourceScheduleSettings> { Field("scheduleSettings") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<V3SourceFilter> { Field("filters") }
    /// `filterDetails`.
    @_alwaysEmitIntoClient public var filterDetails: Field<V3SourceFilterDetails> { Field("filterDetails") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``V3SourceDetailedResponse``, open to those that are newer than this version.
public struct V3SourceDetailedResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sharepoint`.
    @_alwaysEmitIntoClient public static var sharepoint: Self { "Sharepoint" }
    /// `FileUpload`.
    @_alwaysEmitIntoClient public static var fileUpload: Self { "FileUpload" }
}

/// A value of `triggerType` of ``V3SourceDetailedResponse``, open to those that are newer than this version.
public struct V3SourceDetailedResponseTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `status` of ``V3SourceDetailedResponse``, open to those that are newer than this version.
public struct V3SourceDetailedResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Errored`.
    @_alwaysEmitIntoClient public static var errored: Self { "Errored" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// The schema `V3SourceExpandableListResponse`.
public typealias V3SourceExpandableListResponse = Model<V3SourceExpandableListResponseFields>

/// The properties of ``V3SourceExpandableListResponse``.
public struct V3SourceExpandableListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `connectionId`.
    @_alwaysEmitIntoClient public var connectionId: Field<String> { Field("connectionId") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V3SourceExpandableListResponseType> { Field("type") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<V3SourceExpandableListResponseTriggerType> { Field("triggerType") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V3SourceExpandableListResponseStatus> { Field("status") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `lastSync`.
    @_alwaysEmitIntoClient public var lastSync: Field<V3SourceLastSynchronization> { Field("lastSync") }
    /// `connection`.
    @_alwaysEmitIntoClient public var connection: Field<ConnectionResponse> { Field("connection") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``V3SourceExpandableListResponse``, open to those that are newer than this version.
public struct V3SourceExpandableListResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sharepoint`.
    @_alwaysEmitIntoClient public static var sharepoint: Self { "Sharepoint" }
    /// `FileUpload`.
    @_alwaysEmitIntoClient public static var fileUpload: Self { "FileUpload" }
}

/// A value of `triggerType` of ``V3SourceExpandableListResponse``, open to those that are newer than this version.
public struct V3SourceExpandableListResponseTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `status` of ``V3SourceExpandableListResponse``, open to those that are newer than this version.
public struct V3SourceExpandableListResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Errored`.
    @_alwaysEmitIntoClient public static var errored: Self { "Errored" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// The schema `V3SourceExpandableListing`.
public typealias V3SourceExpandableListing = Model<V3SourceExpandableListingFields>

/// The properties of ``V3SourceExpandableListing``.
public struct V3SourceExpandableListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[V3SourceExpandableListResponse]> { Field("entities") }
}

/// The schema `V3SourceExpandableResponse`.
public typealias V3SourceExpandableResponse = Model<V3SourceExpandableResponseFields>

/// The properties of ``V3SourceExpandableResponse``.
public struct V3SourceExpandableResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `connectionId`.
    @_alwaysEmitIntoClient public var connectionId: Field<String> { Field("connectionId") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V3SourceExpandableResponseType> { Field("type") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<V3SourceExpandableResponseTriggerType> { Field("triggerType") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V3SourceExpandableResponseStatus> { Field("status") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `lastSync`.
    @_alwaysEmitIntoClient public var lastSync: Field<V3SourceLastSynchronization> { Field("lastSync") }
    /// `scheduleSettings`.
    @_alwaysEmitIntoClient public var scheduleSettings: Field<V3SourceScheduleSettings> { Field("scheduleSettings") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<V3SourceFilter> { Field("filters") }
    /// `filterDetails`.
    @_alwaysEmitIntoClient public var filterDetails: Field<V3SourceFilterDetails> { Field("filterDetails") }
    /// `connection`.
    @_alwaysEmitIntoClient public var connection: Field<ConnectionResponse> { Field("connection") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``V3SourceExpandableResponse``, open to those that are newer than this version.
public struct V3SourceExpandableResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sharepoint`.
    @_alwaysEmitIntoClient public static var sharepoint: Self { "Sharepoint" }
    /// `FileUpload`.
    @_alwaysEmitIntoClient public static var fileUpload: Self { "FileUpload" }
}

/// A value of `triggerType` of ``V3SourceExpandableResponse``, open to those that are newer than this version.
public struct V3SourceExpandableResponseTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `status` of ``V3SourceExpandableResponse``, open to those that are newer than this version.
public struct V3SourceExpandableResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Errored`.
    @_alwaysEmitIntoClient public static var errored: Self { "Errored" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// The schema `V3SourceFilter`.
public typealias V3SourceFilter = Model<V3SourceFilterFields>

/// The properties of ``V3SourceFilter``.
public struct V3SourceFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `site`, required.
    @_alwaysEmitIntoClient public var site: Field<String> { Field("site") }
    /// `folders`, required.
    @_alwaysEmitIntoClient public var folders: Field<[String]> { Field("folders") }
}

/// The schema `V3SourceFilterDetails`.
public typealias V3SourceFilterDetails = Model<V3SourceFilterDetailsFields>

/// The properties of ``V3SourceFilterDetails``.
public struct V3SourceFilterDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<V3SourceSiteDetails> { Field("site") }
    /// `folders`.
    @_alwaysEmitIntoClient public var folders: Field<[V3SourceFolderDetails]> { Field("folders") }
}

/// The schema `V3SourceFolderDetails`.
public typealias V3SourceFolderDetails = Model<V3SourceFolderDetailsFields>

/// The properties of ``V3SourceFolderDetails``.
public struct V3SourceFolderDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `fullPath`.
    @_alwaysEmitIntoClient public var fullPath: Field<String> { Field("fullPath") }
}

/// The schema `V3SourceLastSynchronization`.
public typealias V3SourceLastSynchronization = Model<V3SourceLastSynchronizationFields>

/// The properties of ``V3SourceLastSynchronization``.
public struct V3SourceLastSynchronizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `dateSourceIntervalStart`.
    @_alwaysEmitIntoClient public var dateSourceIntervalStart: Field<Instant> { Field("dateSourceIntervalStart") }
    /// `dateSourceIntervalEnd`.
    @_alwaysEmitIntoClient public var dateSourceIntervalEnd: Field<Instant> { Field("dateSourceIntervalEnd") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<V3SourceLastSynchronizationTriggerType> { Field("triggerType") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V3SourceLastSynchronizationStatus> { Field("status") }
    /// `statistics`.
    @_alwaysEmitIntoClient public var statistics: Field<V3SynchronizationStatistics> { Field("statistics") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `ingestionStatus`.
    @_alwaysEmitIntoClient public var ingestionStatus: Field<V3SourceLastSynchronizationIngestionStatus> { Field("ingestionStatus") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `triggerType` of ``V3SourceLastSynchronization``, open to those that are newer than this version.
public struct V3SourceLastSynchronizationTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `status` of ``V3SourceLastSynchronization``, open to those that are newer than this version.
public struct V3SourceLastSynchronizationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InQueue`.
    @_alwaysEmitIntoClient public static var inQueue: Self { "InQueue" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `PostProcessing`.
    @_alwaysEmitIntoClient public static var postProcessing: Self { "PostProcessing" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
    /// `Throttled`.
    @_alwaysEmitIntoClient public static var throttled: Self { "Throttled" }
}

/// A value of `ingestionStatus` of ``V3SourceLastSynchronization``, open to those that are newer than this version.
public struct V3SourceLastSynchronizationIngestionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `InQueue`.
    @_alwaysEmitIntoClient public static var inQueue: Self { "InQueue" }
    /// `Starting`.
    @_alwaysEmitIntoClient public static var starting: Self { "Starting" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "Stopping" }
    /// `Stopped`.
    @_alwaysEmitIntoClient public static var stopped: Self { "Stopped" }
}

/// The schema `V3SourceRef`.
public typealias V3SourceRef = Model<V3SourceRefFields>

/// The properties of ``V3SourceRef``.
public struct V3SourceRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `V3SourceScheduleSettings`.
public typealias V3SourceScheduleSettings = Model<V3SourceScheduleSettingsFields>

/// The properties of ``V3SourceScheduleSettings``.
public struct V3SourceScheduleSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`, required.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `period`, required.
    @_alwaysEmitIntoClient public var period: Field<Int> { Field("period") }
}

/// The schema `V3SourceSiteDetails`.
public typealias V3SourceSiteDetails = Model<V3SourceSiteDetailsFields>

/// The properties of ``V3SourceSiteDetails``.
public struct V3SourceSiteDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `V3SourceTagFilter`.
public typealias V3SourceTagFilter = Model<V3SourceTagFilterFields>

/// The properties of ``V3SourceTagFilter``.
public struct V3SourceTagFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allOf`.
    @_alwaysEmitIntoClient public var allOf: Field<[String]> { Field("allOf") }
    /// `anyOfGroups`.
    @_alwaysEmitIntoClient public var anyOfGroups: Field<[[String]]> { Field("anyOfGroups") }
    /// `noneOf`.
    @_alwaysEmitIntoClient public var noneOf: Field<[String]> { Field("noneOf") }
}

/// The schema `V3SourceUpdateRequest`.
public typealias V3SourceUpdateRequest = Model<V3SourceUpdateRequestFields>

/// The properties of ``V3SourceUpdateRequest``.
public struct V3SourceUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `triggerType`, required.
    @_alwaysEmitIntoClient public var triggerType: Field<V3SourceUpdateRequestTriggerType> { Field("triggerType") }
    /// `scheduleSettings`.
    @_alwaysEmitIntoClient public var scheduleSettings: Field<V3SourceScheduleSettings> { Field("scheduleSettings") }
}

/// A value of `triggerType` of ``V3SourceUpdateRequest``, open to those that are newer than this version.
public struct V3SourceUpdateRequestTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// The schema `V3StartManualSyncRequest`.
public typealias V3StartManualSyncRequest = Model<V3StartManualSyncRequestFields>

/// The properties of ``V3StartManualSyncRequest``.
public struct V3StartManualSyncRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V3StartManualSyncRequestType> { Field("type") }
}

/// A value of `type` of ``V3StartManualSyncRequest``, open to those that are newer than this version.
public struct V3StartManualSyncRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Incremental`.
    @_alwaysEmitIntoClient public static var incremental: Self { "Incremental" }
    /// `Full`.
    @_alwaysEmitIntoClient public static var full: Self { "Full" }
}

/// The schema `V3Synchronization`.
public typealias V3Synchronization = Model<V3SynchronizationFields>

/// The properties of ``V3Synchronization``.
public struct V3SynchronizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V3SynchronizationType> { Field("type") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<V3SourceRef> { Field("source") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `dateSourceIntervalStart`.
    @_alwaysEmitIntoClient public var dateSourceIntervalStart: Field<Instant> { Field("dateSourceIntervalStart") }
    /// `dateSourceIntervalEnd`.
    @_alwaysEmitIntoClient public var dateSourceIntervalEnd: Field<Instant> { Field("dateSourceIntervalEnd") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<V3SynchronizationTriggerType> { Field("triggerType") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V3SynchronizationStatus> { Field("status") }
    /// `statistics`.
    @_alwaysEmitIntoClient public var statistics: Field<V3SynchronizationStatistics> { Field("statistics") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `ingestionStatus`.
    @_alwaysEmitIntoClient public var ingestionStatus: Field<V3SynchronizationIngestionStatus> { Field("ingestionStatus") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``V3Synchronization``, open to those that are newer than this version.
public struct V3SynchronizationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Incremental`.
    @_alwaysEmitIntoClient public static var incremental: Self { "Incremental" }
    /// `Full`.
    @_alwaysEmitIntoClient public static var full: Self { "Full" }
}

/// A value of `triggerType` of ``V3Synchronization``, open to those that are newer than this version.
public struct V3SynchronizationTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `status` of ``V3Synchronization``, open to those that are newer than this version.
public struct V3SynchronizationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InQueue`.
    @_alwaysEmitIntoClient public static var inQueue: Self { "InQueue" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `PostProcessing`.
    @_alwaysEmitIntoClient public static var postProcessing: Self { "PostProcessing" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
    /// `Throttled`.
    @_alwaysEmitIntoClient public static var throttled: Self { "Throttled" }
}

/// A value of `ingestionStatus` of ``V3Synchronization``, open to those that are newer than this version.
public struct V3SynchronizationIngestionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `InQueue`.
    @_alwaysEmitIntoClient public static var inQueue: Self { "InQueue" }
    /// `Starting`.
    @_alwaysEmitIntoClient public static var starting: Self { "Starting" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "Stopping" }
    /// `Stopped`.
    @_alwaysEmitIntoClient public static var stopped: Self { "Stopped" }
}

/// The schema `V3SynchronizationDeletion`.
public typealias V3SynchronizationDeletion = Model<V3SynchronizationDeletionFields>

/// The properties of ``V3SynchronizationDeletion``.
public struct V3SynchronizationDeletionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileId`.
    @_alwaysEmitIntoClient public var fileId: Field<String> { Field("fileId") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `synchronization`.
    @_alwaysEmitIntoClient public var synchronization: Field<V3SynchronizationRef> { Field("synchronization") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `V3SynchronizationDeletionListing`.
public typealias V3SynchronizationDeletionListing = Model<V3SynchronizationDeletionListingFields>

/// The properties of ``V3SynchronizationDeletionListing``.
public struct V3SynchronizationDeletionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[V3SynchronizationDeletion]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `V3SynchronizationFileDeletionRequest`.
public typealias V3SynchronizationFileDeletionRequest = Model<V3SynchronizationFileDeletionRequestFields>

/// The properties of ``V3SynchronizationFileDeletionRequest``.
public struct V3SynchronizationFileDeletionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileId`.
    @_alwaysEmitIntoClient public var fileId: Field<String> { Field("fileId") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
}

/// The schema `V3SynchronizationListing`.
public typealias V3SynchronizationListing = Model<V3SynchronizationListingFields>

/// The properties of ``V3SynchronizationListing``.
public struct V3SynchronizationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[V3Synchronization]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `V3SynchronizationRef`.
public typealias V3SynchronizationRef = Model<V3SynchronizationRefFields>

/// The properties of ``V3SynchronizationRef``.
public struct V3SynchronizationRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `source`, required.
    @_alwaysEmitIntoClient public var source: Field<V3SourceRef> { Field("source") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `V3SynchronizationStatistics`.
public typealias V3SynchronizationStatistics = Model<V3SynchronizationStatisticsFields>

/// The properties of ``V3SynchronizationStatistics``.
public struct V3SynchronizationStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `synchronizedItemCount`.
    @_alwaysEmitIntoClient public var synchronizedItemCount: Field<Int> { Field("synchronizedItemCount") }
    /// `failedItemCount`.
    @_alwaysEmitIntoClient public var failedItemCount: Field<Int> { Field("failedItemCount") }
}

/// The schema `V3SynchronizationUpdateRequest`.
public typealias V3SynchronizationUpdateRequest = Model<V3SynchronizationUpdateRequestFields>

/// The properties of ``V3SynchronizationUpdateRequest``.
public struct V3SynchronizationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<V3SynchronizationUpdateRequestStatus> { Field("status") }
}

/// A value of `status` of ``V3SynchronizationUpdateRequest``, open to those that are newer than this version.
public struct V3SynchronizationUpdateRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `V3SynchronizationUpload`.
public typealias V3SynchronizationUpload = Model<V3SynchronizationUploadFields>

/// The properties of ``V3SynchronizationUpload``.
public struct V3SynchronizationUploadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileId`.
    @_alwaysEmitIntoClient public var fileId: Field<String> { Field("fileId") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<V3SynchronizationUploadMetadata> { Field("metadata") }
    /// `synchronization`.
    @_alwaysEmitIntoClient public var synchronization: Field<V3SynchronizationRef> { Field("synchronization") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `V3SynchronizationUploadListing`.
public typealias V3SynchronizationUploadListing = Model<V3SynchronizationUploadListingFields>

/// The properties of ``V3SynchronizationUploadListing``.
public struct V3SynchronizationUploadListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[V3SynchronizationUpload]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `V3SynchronizationUploadMetadata`.
public typealias V3SynchronizationUploadMetadata = Model<V3SynchronizationUploadMetadataFields>

/// The properties of ``V3SynchronizationUploadMetadata``.
public struct V3SynchronizationUploadMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originUri`.
    @_alwaysEmitIntoClient public var originUri: Field<String> { Field("originUri") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[FabricTag]> { Field("tags") }
}

/// The schema `V3SynchronizationUploadUrlRequest`.
public typealias V3SynchronizationUploadUrlRequest = Model<V3SynchronizationUploadUrlRequestFields>

/// The properties of ``V3SynchronizationUploadUrlRequest``.
public struct V3SynchronizationUploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`, required.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `contentMd5`.
    @_alwaysEmitIntoClient public var contentMd5: Field<String> { Field("contentMd5") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<V3SynchronizationUploadMetadata> { Field("metadata") }
}

/// The schema `V3SynchronizationUploadUrlResponse`.
public typealias V3SynchronizationUploadUrlResponse = Model<V3SynchronizationUploadUrlResponseFields>

/// The properties of ``V3SynchronizationUploadUrlResponse``.
public struct V3SynchronizationUploadUrlResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileId`.
    @_alwaysEmitIntoClient public var fileId: Field<String> { Field("fileId") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<V3SynchronizationUploadMetadata> { Field("metadata") }
    /// `synchronization`.
    @_alwaysEmitIntoClient public var synchronization: Field<V3SynchronizationRef> { Field("synchronization") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

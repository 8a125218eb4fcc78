// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AutoStatusTransitionDetail`.
public typealias AutoStatusTransitionDetail = Model<AutoStatusTransitionDetailFields>

/// The properties of ``AutoStatusTransitionDetail``.
public struct AutoStatusTransitionDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nextStatus`.
    @_alwaysEmitIntoClient public var nextStatus: Field<WorkitemStatusReference> { Field("nextStatus") }
    /// `dateOfTransition`.
    @_alwaysEmitIntoClient public var dateOfTransition: Field<Instant> { Field("dateOfTransition") }
    /// `errorDetails`.
    @_alwaysEmitIntoClient public var errorDetails: Field<TaskManagementErrorDetails> { Field("errorDetails") }
}

/// The schema `BulkJob`.
public typealias BulkJob = Model<BulkJobFields>

/// The properties of ``BulkJob``.
public struct BulkJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<BulkJobState> { Field("state") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<BulkJobAction> { Field("action") }
    /// `totalCount`.
    @_alwaysEmitIntoClient public var totalCount: Field<Int> { Field("totalCount") }
    /// `successfulCount`.
    @_alwaysEmitIntoClient public var successfulCount: Field<Int> { Field("successfulCount") }
    /// `failedCount`.
    @_alwaysEmitIntoClient public var failedCount: Field<Int> { Field("failedCount") }
    /// `dateStarted`.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateFinished`.
    @_alwaysEmitIntoClient public var dateFinished: Field<Instant> { Field("dateFinished") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``BulkJob``, open to those that are newer than this version.
public struct BulkJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
}

/// A value of `action` of ``BulkJob``, open to those that are newer than this version.
public struct BulkJobAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TerminateWorkitems`.
    @_alwaysEmitIntoClient public static var terminateWorkitems: Self { "TerminateWorkitems" }
    /// `AddWorkitems`.
    @_alwaysEmitIntoClient public static var addWorkitems: Self { "AddWorkitems" }
}

/// The schema `BulkJobAddRequest`.
public typealias BulkJobAddRequest = Model<BulkJobAddRequestFields>

/// The properties of ``BulkJobAddRequest``.
public struct BulkJobAddRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemCommonCreate]> { Field("entities") }
}

/// The schema `BulkJobAddResponse`.
public typealias BulkJobAddResponse = Model<BulkJobAddResponseFields>

/// The properties of ``BulkJobAddResponse``.
public struct BulkJobAddResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkJobAddResult]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkJobAddResult`.
public typealias BulkJobAddResult = Model<BulkJobAddResultFields>

/// The properties of ``BulkJobAddResult``.
public struct BulkJobAddResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkJobError> { Field("error") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<BulkJobAddWorkitemSummary> { Field("entity") }
}

/// The schema `BulkJobAddWorkitemSummary`.
public typealias BulkJobAddWorkitemSummary = Model<BulkJobAddWorkitemSummaryFields>

/// The properties of ``BulkJobAddWorkitemSummary``.
public struct BulkJobAddWorkitemSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `workbin`.
    @_alwaysEmitIntoClient public var workbin: Field<WorkbinReference> { Field("workbin") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorktypeReference> { Field("type") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BulkJobEntity`.
public typealias BulkJobEntity = Model<BulkJobEntityFields>

/// The properties of ``BulkJobEntity``.
public struct BulkJobEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `BulkJobError`.
public typealias BulkJobError = Model<BulkJobErrorFields>

/// The properties of ``BulkJobError``.
public struct BulkJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
}

/// The schema `BulkJobTerminateRequest`.
public typealias BulkJobTerminateRequest = Model<BulkJobTerminateRequestFields>

/// The properties of ``BulkJobTerminateRequest``.
public struct BulkJobTerminateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[BulkJobEntity]> { Field("entities") }
}

/// The schema `BulkJobTerminateResult`.
public typealias BulkJobTerminateResult = Model<BulkJobTerminateResultFields>

/// The properties of ``BulkJobTerminateResult``.
public struct BulkJobTerminateResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkJobError> { Field("error") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<BulkJobTerminateResultEntity> { Field("entity") }
}

/// The schema `BulkJobTerminateResultEntity`.
public typealias BulkJobTerminateResultEntity = Model<BulkJobTerminateResultEntityFields>

/// The properties of ``BulkJobTerminateResultEntity``.
public struct BulkJobTerminateResultEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BulkJobTerminateResultsResponse`.
public typealias BulkJobTerminateResultsResponse = Model<BulkJobTerminateResultsResponseFields>

/// The properties of ``BulkJobTerminateResultsResponse``.
public struct BulkJobTerminateResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkJobTerminateResult]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkJobUpdate`.
public typealias BulkJobUpdate = Model<BulkJobUpdateFields>

/// The properties of ``BulkJobUpdate``.
public struct BulkJobUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<BulkJobUpdateState> { Field("state") }
}

/// A value of `state` of ``BulkJobUpdate``, open to those that are newer than this version.
public struct BulkJobUpdateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
}

/// The schema `BulkJobsListing`.
public typealias BulkJobsListing = Model<BulkJobsListingFields>

/// The properties of ``BulkJobsListing``.
public struct BulkJobsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BulkJob]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `ExternalContactReference`.
public typealias ExternalContactReference = Model<ExternalContactReferenceFields>

/// The properties of ``ExternalContactReference``.
public struct ExternalContactReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TaskManagementErrorDetails`.
public typealias TaskManagementErrorDetails = Model<TaskManagementErrorDetailsFields>

/// The properties of ``TaskManagementErrorDetails``.
public struct TaskManagementErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AcknowledgeScreenRecordingRequest`.
public typealias AcknowledgeScreenRecordingRequest = Model<AcknowledgeScreenRecordingRequestFields>

/// The properties of ``AcknowledgeScreenRecordingRequest``.
public struct AcknowledgeScreenRecordingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participantJid`.
    @_alwaysEmitIntoClient public var participantJid: Field<String> { Field("participantJid") }
    /// `roomId`.
    @_alwaysEmitIntoClient public var roomId: Field<String> { Field("roomId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `Annotation`.
public typealias Annotation = Model<AnnotationFields>

/// The properties of ``Annotation``.
public struct AnnotationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `location`.
    @_alwaysEmitIntoClient public var location: Field<Int> { Field("location") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
    /// `absoluteLocation`.
    @_alwaysEmitIntoClient public var absoluteLocation: Field<Int> { Field("absoluteLocation") }
    /// `absoluteDurationMs`.
    @_alwaysEmitIntoClient public var absoluteDurationMs: Field<Int> { Field("absoluteDurationMs") }
    /// `recordingLocation`.
    @_alwaysEmitIntoClient public var recordingLocation: Field<Int> { Field("recordingLocation") }
    /// `recordingDurationMs`.
    @_alwaysEmitIntoClient public var recordingDurationMs: Field<Int> { Field("recordingDurationMs") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `reason`, set by the platform.
    @_alwaysEmitIntoClient public var reason: Field<AnnotationReason> { Field("reason") }
    /// `annotations`, set by the platform.
    @_alwaysEmitIntoClient public var annotations: Field<[Annotation]> { Field("annotations") }
    /// `realtimeLocation`, set by the platform.
    @_alwaysEmitIntoClient public var realtimeLocation: Field<Int> { Field("realtimeLocation") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `reason` of ``Annotation``, open to those that are newer than this version.
public struct AnnotationReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Hold`.
    @_alwaysEmitIntoClient public static var hold: Self { "Hold" }
    /// `SecurePause`.
    @_alwaysEmitIntoClient public static var securePause: Self { "SecurePause" }
    /// `FlowOrQueue`.
    @_alwaysEmitIntoClient public static var flowOrQueue: Self { "FlowOrQueue" }
    /// `Pause`.
    @_alwaysEmitIntoClient public static var pause: Self { "Pause" }
}

/// The schema `ArchiveRetention`.
public typealias ArchiveRetention = Model<ArchiveRetentionFields>

/// The properties of ``ArchiveRetention``.
public struct ArchiveRetentionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `days`.
    @_alwaysEmitIntoClient public var days: Field<Int> { Field("days") }
    /// `storageMedium`.
    @_alwaysEmitIntoClient public var storageMedium: Field<ArchiveRetentionStorageMedium> { Field("storageMedium") }
}

/// A value of `storageMedium` of ``ArchiveRetention``, open to those that are newer than this version.
public struct ArchiveRetentionStorageMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CLOUDARCHIVE`.
    @_alwaysEmitIntoClient public static var cloudarchive: Self { "CLOUDARCHIVE" }
}

/// The schema `BatchDownloadJobResult`.
public typealias BatchDownloadJobResult = Model<BatchDownloadJobResultFields>

/// The properties of ``BatchDownloadJobResult``.
public struct BatchDownloadJobResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `recordingId`.
    @_alwaysEmitIntoClient public var recordingId: Field<String> { Field("recordingId") }
    /// `resultUrl`.
    @_alwaysEmitIntoClient public var resultUrl: Field<String> { Field("resultUrl") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `errorMsg`.
    @_alwaysEmitIntoClient public var errorMsg: Field<String> { Field("errorMsg") }
}

/// The schema `BatchDownloadJobStatusResult`.
public typealias BatchDownloadJobStatusResult = Model<BatchDownloadJobStatusResultFields>

/// The properties of ``BatchDownloadJobStatusResult``.
public struct BatchDownloadJobStatusResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `jobId`.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
    /// `expectedResultCount`.
    @_alwaysEmitIntoClient public var expectedResultCount: Field<Int> { Field("expectedResultCount") }
    /// `resultCount`.
    @_alwaysEmitIntoClient public var resultCount: Field<Int> { Field("resultCount") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BatchDownloadJobStatusResultStatus> { Field("status") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BatchDownloadJobResult]> { Field("results") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``BatchDownloadJobStatusResult``, open to those that are newer than this version.
public struct BatchDownloadJobStatusResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
}

/// The schema `BatchDownloadJobSubmission`.
public typealias BatchDownloadJobSubmission = Model<BatchDownloadJobSubmissionFields>

/// The properties of ``BatchDownloadJobSubmission``.
public struct BatchDownloadJobSubmissionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `batchDownloadRequestList`, required.
    @_alwaysEmitIntoClient public var batchDownloadRequestList: Field<[BatchDownloadRequest]> { Field("batchDownloadRequestList") }
}

/// The schema `BatchDownloadJobSubmissionResult`.
public typealias BatchDownloadJobSubmissionResult = Model<BatchDownloadJobSubmissionResultFields>

/// The properties of ``BatchDownloadJobSubmissionResult``.
public struct BatchDownloadJobSubmissionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BatchDownloadRequest`.
public typealias BatchDownloadRequest = Model<BatchDownloadRequestFields>

/// The properties of ``BatchDownloadRequest``.
public struct BatchDownloadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `recordingId`.
    @_alwaysEmitIntoClient public var recordingId: Field<String> { Field("recordingId") }
}

/// The schema `ButtonResponse`.
public typealias ButtonResponse = Model<ButtonResponseFields>

/// The properties of ``ButtonResponse``.
public struct ButtonResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ButtonResponseType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<ButtonResponseMessageType> { Field("messageType") }
    /// `originatingMessageId`.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
}

/// A value of `type` of ``ButtonResponse``, open to those that are newer than this version.
public struct ButtonResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Button`.
    @_alwaysEmitIntoClient public static var button: Self { "Button" }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
    /// `ListPicker`.
    @_alwaysEmitIntoClient public static var listPicker: Self { "ListPicker" }
    /// `Form`.
    @_alwaysEmitIntoClient public static var form: Self { "Form" }
}

/// A value of `messageType` of ``ButtonResponse``, open to those that are newer than this version.
public struct ButtonResponseMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `Card`.
    @_alwaysEmitIntoClient public static var card: Self { "Card" }
    /// `Carousel`.
    @_alwaysEmitIntoClient public static var carousel: Self { "Carousel" }
}

/// The schema `DatePicker`.
public typealias DatePicker = Model<DatePickerFields>

/// The properties of ``DatePicker``.
public struct DatePickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `datePickerAvailableDateTimes`, required.
    @_alwaysEmitIntoClient public var datePickerAvailableDateTimes: Field<[DatePickerAvailableDateTime]> { Field("datePickerAvailableDateTimes") }
    /// `dateSelected`.
    @_alwaysEmitIntoClient public var dateSelected: Field<Instant> { Field("dateSelected") }
}

/// The schema `DatePickerAvailableDateTime`.
public typealias DatePickerAvailableDateTime = Model<DatePickerAvailableDateTimeFields>

/// The properties of ``DatePickerAvailableDateTime``.
public struct DatePickerAvailableDateTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<Int> { Field("duration") }
    /// `dateTime`.
    @_alwaysEmitIntoClient public var dateTime: Field<Instant> { Field("dateTime") }
}

/// The schema `DeleteRetention`.
public typealias DeleteRetention = Model<DeleteRetentionFields>

/// The properties of ``DeleteRetention``.
public struct DeleteRetentionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `days`.
    @_alwaysEmitIntoClient public var days: Field<Int> { Field("days") }
}

/// The schema `DurationCondition`.
public typealias DurationCondition = Model<DurationConditionFields>

/// The properties of ``DurationCondition``.
public struct DurationConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `durationTarget`.
    @_alwaysEmitIntoClient public var durationTarget: Field<DurationConditionDurationTarget> { Field("durationTarget") }
    /// `durationOperator`.
    @_alwaysEmitIntoClient public var durationOperator: Field<String> { Field("durationOperator") }
    /// `durationRange`.
    @_alwaysEmitIntoClient public var durationRange: Field<String> { Field("durationRange") }
    /// `durationMode`.
    @_alwaysEmitIntoClient public var durationMode: Field<DurationConditionDurationMode> { Field("durationMode") }
}

/// A value of `durationTarget` of ``DurationCondition``, open to those that are newer than this version.
public struct DurationConditionDurationTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DURATION`.
    @_alwaysEmitIntoClient public static var duration: Self { "DURATION" }
    /// `DURATION_RANGE`.
    @_alwaysEmitIntoClient public static var durationRange: Self { "DURATION_RANGE" }
}

/// A value of `durationMode` of ``DurationCondition``, open to those that are newer than this version.
public struct DurationConditionDurationMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Between`.
    @_alwaysEmitIntoClient public static var between: Self { "Between" }
    /// `Over`.
    @_alwaysEmitIntoClient public static var over: Self { "Over" }
    /// `Under`.
    @_alwaysEmitIntoClient public static var under: Self { "Under" }
}

/// The schema `EmailAttachment`.
public typealias EmailAttachment = Model<EmailAttachmentFields>

/// The properties of ``EmailAttachment``.
public struct EmailAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `contentPath`.
    @_alwaysEmitIntoClient public var contentPath: Field<String> { Field("contentPath") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `attachmentId`.
    @_alwaysEmitIntoClient public var attachmentId: Field<String> { Field("attachmentId") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
}

/// The schema `EmailMediaPolicy`.
public typealias EmailMediaPolicy = Model<EmailMediaPolicyFields>

/// The properties of ``EmailMediaPolicy``.
public struct EmailMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<PolicyActions> { Field("actions") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<EmailMediaPolicyConditions> { Field("conditions") }
}

/// The schema `EmailMediaPolicyConditions`.
public typealias EmailMediaPolicyConditions = Model<EmailMediaPolicyConditionsFields>

/// The properties of ``EmailMediaPolicyConditions``.
public struct EmailMediaPolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    @_alwaysEmitIntoClient public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `dateRanges`.
    @_alwaysEmitIntoClient public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `forQueues`.
    @_alwaysEmitIntoClient public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `wrapupCodes`.
    @_alwaysEmitIntoClient public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `languages`.
    @_alwaysEmitIntoClient public var languages: Field<[Language]> { Field("languages") }
    /// `timeAllowed`.
    @_alwaysEmitIntoClient public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    @_alwaysEmitIntoClient public var teams: Field<[Team]> { Field("teams") }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public var customerParticipation: Field<EmailMediaPolicyConditionsCustomerParticipation> { Field("customerParticipation") }
}

/// A value of `customerParticipation` of ``EmailMediaPolicyConditions``, open to those that are newer than this
/// version.
public struct EmailMediaPolicyConditionsCustomerParticipation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `YES`.
    @_alwaysEmitIntoClient public static var yes: Self { "YES" }
    /// `NO`.
    @_alwaysEmitIntoClient public static var no: Self { "NO" }
}

/// The schema `EncryptionKey`.
public typealias EncryptionKey = Model<EncryptionKeyFields>

/// The properties of ``EncryptionKey``.
public struct EncryptionKeyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `keydataSummary`.
    @_alwaysEmitIntoClient public var keydataSummary: Field<String> { Field("keydataSummary") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `localEncryptionConfiguration`.
    @_alwaysEmitIntoClient public var localEncryptionConfiguration: Field<LocalEncryptionConfiguration> { Field("localEncryptionConfiguration") }
    /// `keyConfigurationType`.
    @_alwaysEmitIntoClient public var keyConfigurationType: Field<EncryptionKeyKeyConfigurationType> { Field("keyConfigurationType") }
    /// `kmsKeyArn`.
    @_alwaysEmitIntoClient public var kmsKeyArn: Field<String> { Field("kmsKeyArn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `keyConfigurationType` of ``EncryptionKey``, open to those that are newer than this version.
public struct EncryptionKeyKeyConfigurationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KmsSymmetric`.
    @_alwaysEmitIntoClient public static var kmsSymmetric: Self { "KmsSymmetric" }
    /// `LocalKeyManager`.
    @_alwaysEmitIntoClient public static var localKeyManager: Self { "LocalKeyManager" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `EncryptionKeyEntityListing`.
public typealias EncryptionKeyEntityListing = Model<EncryptionKeyEntityListingFields>

/// The properties of ``EncryptionKeyEntityListing``.
public struct EncryptionKeyEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EncryptionKey]> { Field("entities") }
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

/// The schema `Endpoint`.
public typealias Endpoint = Model<EndpointFields>

/// The properties of ``Endpoint``.
public struct EndpointFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<EndpointState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `schema`, required.
    @_alwaysEmitIntoClient public var schema: Field<DomainEntityRef> { Field("schema") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<DomainEntityRef> { Field("site") }
    /// `dids`.
    @_alwaysEmitIntoClient public var dids: Field<[String]> { Field("dids") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Endpoint``, open to those that are newer than this version.
public struct EndpointState: OpenEnum {
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

/// The schema `EvaluationAssignment`.
public typealias EvaluationAssignment = Model<EvaluationAssignmentFields>

/// The properties of ``EvaluationAssignment``.
public struct EvaluationAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
}

/// The schema `ExecuteRecordingJobsQuery`.
public typealias ExecuteRecordingJobsQuery = Model<ExecuteRecordingJobsQueryFields>

/// The properties of ``ExecuteRecordingJobsQuery``.
public struct ExecuteRecordingJobsQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<ExecuteRecordingJobsQueryState> { Field("state") }
}

/// A value of `state` of ``ExecuteRecordingJobsQuery``, open to those that are newer than this version.
public struct ExecuteRecordingJobsQueryState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PROCESSING`.
    @_alwaysEmitIntoClient public static var processing: Self { "PROCESSING" }
}

/// The schema `FailedDeleteProtectionUpdate`.
public typealias FailedDeleteProtectionUpdate = Model<FailedDeleteProtectionUpdateFields>

/// The properties of ``FailedDeleteProtectionUpdate``.
public struct FailedDeleteProtectionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
}

/// The schema `FailedRecordingEntityListing`.
public typealias FailedRecordingEntityListing = Model<FailedRecordingEntityListingFields>

/// The properties of ``FailedRecordingEntityListing``.
public struct FailedRecordingEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[RecordingJobFailedRecording]> { Field("entities") }
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

/// The schema `InitiateScreenRecording`.
public typealias InitiateScreenRecording = Model<InitiateScreenRecordingFields>

/// The properties of ``InitiateScreenRecording``.
public struct InitiateScreenRecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recordACW`.
    @_alwaysEmitIntoClient public var recordACW: Field<Bool> { Field("recordACW") }
    /// `archiveRetention`.
    @_alwaysEmitIntoClient public var archiveRetention: Field<ArchiveRetention> { Field("archiveRetention") }
    /// `deleteRetention`.
    @_alwaysEmitIntoClient public var deleteRetention: Field<DeleteRetention> { Field("deleteRetention") }
}

/// The schema `IntegrationExport`.
public typealias IntegrationExport = Model<IntegrationExportFields>

/// The properties of ``IntegrationExport``.
public struct IntegrationExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `integration`, required.
    @_alwaysEmitIntoClient public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `shouldExportScreenRecordings`.
    @_alwaysEmitIntoClient public var shouldExportScreenRecordings: Field<Bool> { Field("shouldExportScreenRecordings") }
}

/// The schema `InteractiveApplication`.
public typealias InteractiveApplication = Model<InteractiveApplicationFields>

/// The properties of ``InteractiveApplication``.
public struct InteractiveApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `KeyRotationSchedule`.
public typealias KeyRotationSchedule = Model<KeyRotationScheduleFields>

/// The properties of ``KeyRotationSchedule``.
public struct KeyRotationScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `period`, required.
    @_alwaysEmitIntoClient public var period: Field<KeyRotationSchedulePeriod> { Field("period") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `period` of ``KeyRotationSchedule``, open to those that are newer than this version.
public struct KeyRotationSchedulePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DISABLED`.
    @_alwaysEmitIntoClient public static var disabled: Self { "DISABLED" }
    /// `DAILY`.
    @_alwaysEmitIntoClient public static var daily: Self { "DAILY" }
    /// `WEEKLY`.
    @_alwaysEmitIntoClient public static var weekly: Self { "WEEKLY" }
    /// `MONTHLY`.
    @_alwaysEmitIntoClient public static var monthly: Self { "MONTHLY" }
    /// `YEARLY`.
    @_alwaysEmitIntoClient public static var yearly: Self { "YEARLY" }
}

/// The schema `ListPicker`.
public typealias ListPicker = Model<ListPickerFields>

/// The properties of ``ListPicker``.
public struct ListPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `header`.
    @_alwaysEmitIntoClient public var header: Field<String> { Field("header") }
    /// `sections`, required.
    @_alwaysEmitIntoClient public var sections: Field<[ListPickerSection]> { Field("sections") }
}

/// The schema `ListPickerItem`.
public typealias ListPickerItem = Model<ListPickerItemFields>

/// The properties of ``ListPickerItem``.
public struct ListPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `selected`, required.
    @_alwaysEmitIntoClient public var selected: Field<Bool> { Field("selected") }
}

/// The schema `ListPickerSection`.
public typealias ListPickerSection = Model<ListPickerSectionFields>

/// The properties of ``ListPickerSection``.
public struct ListPickerSectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `items`, required.
    @_alwaysEmitIntoClient public var items: Field<[ListPickerItem]> { Field("items") }
    /// `multipleSelection`, required.
    @_alwaysEmitIntoClient public var multipleSelection: Field<Bool> { Field("multipleSelection") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
}

/// The schema `LocalEncryptionConfiguration`.
public typealias LocalEncryptionConfiguration = Model<LocalEncryptionConfigurationFields>

/// The properties of ``LocalEncryptionConfiguration``.
public struct LocalEncryptionConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `apiId`, required.
    @_alwaysEmitIntoClient public var apiId: Field<String> { Field("apiId") }
    /// `apiKey`, required.
    @_alwaysEmitIntoClient public var apiKey: Field<String> { Field("apiKey") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LocalEncryptionKeyRequest`.
public typealias LocalEncryptionKeyRequest = Model<LocalEncryptionKeyRequestFields>

/// The properties of ``LocalEncryptionKeyRequest``.
public struct LocalEncryptionKeyRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `configId`, required.
    @_alwaysEmitIntoClient public var configId: Field<String> { Field("configId") }
    /// `publicKey`, required.
    @_alwaysEmitIntoClient public var publicKey: Field<String> { Field("publicKey") }
    /// `keypairId`, required.
    @_alwaysEmitIntoClient public var keypairId: Field<String> { Field("keypairId") }
}

/// The schema `ManageDeleteProtectionResult`.
public typealias ManageDeleteProtectionResult = Model<ManageDeleteProtectionResultFields>

/// The properties of ``ManageDeleteProtectionResult``.
public struct ManageDeleteProtectionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failedUpdates`.
    @_alwaysEmitIntoClient public var failedUpdates: Field<[FailedDeleteProtectionUpdate]> { Field("failedUpdates") }
}

/// The schema `MediaPolicies`.
public typealias MediaPolicies = Model<MediaPoliciesFields>

/// The properties of ``MediaPolicies``.
public struct MediaPoliciesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callPolicy`.
    @_alwaysEmitIntoClient public var callPolicy: Field<CallMediaPolicy> { Field("callPolicy") }
    /// `chatPolicy`.
    @_alwaysEmitIntoClient public var chatPolicy: Field<ChatMediaPolicy> { Field("chatPolicy") }
    /// `emailPolicy`.
    @_alwaysEmitIntoClient public var emailPolicy: Field<EmailMediaPolicy> { Field("emailPolicy") }
    /// `messagePolicy`.
    @_alwaysEmitIntoClient public var messagePolicy: Field<MessageMediaPolicy> { Field("messagePolicy") }
}

/// The schema `MediaResult`.
public typealias MediaResult = Model<MediaResultFields>

/// The properties of ``MediaResult``.
public struct MediaResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaUri`.
    @_alwaysEmitIntoClient public var mediaUri: Field<String> { Field("mediaUri") }
    /// `waveformData`.
    @_alwaysEmitIntoClient public var waveformData: Field<[Double]> { Field("waveformData") }
}

/// The schema `MessageMediaAttachment`.
public typealias MessageMediaAttachment = Model<MessageMediaAttachmentFields>

/// The properties of ``MessageMediaAttachment``.
public struct MessageMediaAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<MessageMediaAttachmentMediaType> { Field("mediaType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// A value of `mediaType` of ``MessageMediaAttachment``, open to those that are newer than this version.
public struct MessageMediaAttachmentMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `image/png`.
    @_alwaysEmitIntoClient public static var imagePng: Self { "image/png" }
    /// `image/jpeg`.
    @_alwaysEmitIntoClient public static var imageJpeg: Self { "image/jpeg" }
    /// `image/gif`.
    @_alwaysEmitIntoClient public static var imageGif: Self { "image/gif" }
}

/// The schema `MessageMediaPolicy`.
public typealias MessageMediaPolicy = Model<MessageMediaPolicyFields>

/// The properties of ``MessageMediaPolicy``.
public struct MessageMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<PolicyActions> { Field("actions") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<MessageMediaPolicyConditions> { Field("conditions") }
}

/// The schema `MessageMediaPolicyConditions`.
public typealias MessageMediaPolicyConditions = Model<MessageMediaPolicyConditionsFields>

/// The properties of ``MessageMediaPolicyConditions``.
public struct MessageMediaPolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    @_alwaysEmitIntoClient public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `dateRanges`.
    @_alwaysEmitIntoClient public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `forQueues`.
    @_alwaysEmitIntoClient public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `wrapupCodes`.
    @_alwaysEmitIntoClient public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `languages`.
    @_alwaysEmitIntoClient public var languages: Field<[Language]> { Field("languages") }
    /// `timeAllowed`.
    @_alwaysEmitIntoClient public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    @_alwaysEmitIntoClient public var teams: Field<[Team]> { Field("teams") }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public var customerParticipation: Field<MessageMediaPolicyConditionsCustomerParticipation> { Field("customerParticipation") }
}

/// A value of `customerParticipation` of ``MessageMediaPolicyConditions``, open to those that are newer than this
/// version.
public struct MessageMediaPolicyConditionsCustomerParticipation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `YES`.
    @_alwaysEmitIntoClient public static var yes: Self { "YES" }
    /// `NO`.
    @_alwaysEmitIntoClient public static var no: Self { "NO" }
}

/// The schema `MessageStickerAttachment`.
public typealias MessageStickerAttachment = Model<MessageStickerAttachmentFields>

/// The properties of ``MessageStickerAttachment``.
public struct MessageStickerAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `MeteredAssignmentByAgent`.
public typealias MeteredAssignmentByAgent = Model<MeteredAssignmentByAgentFields>

/// The properties of ``MeteredAssignmentByAgent``.
public struct MeteredAssignmentByAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `evaluators`.
    @_alwaysEmitIntoClient public var evaluators: Field<[User]> { Field("evaluators") }
    /// `maxNumberEvaluations`.
    @_alwaysEmitIntoClient public var maxNumberEvaluations: Field<Int> { Field("maxNumberEvaluations") }
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `timeInterval`.
    @_alwaysEmitIntoClient public var timeInterval: Field<TimeIntervalModel> { Field("timeInterval") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
}

/// The schema `MeteredEvaluationAssignment`.
public typealias MeteredEvaluationAssignment = Model<MeteredEvaluationAssignmentFields>

/// The properties of ``MeteredEvaluationAssignment``.
public struct MeteredEvaluationAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `evaluators`.
    @_alwaysEmitIntoClient public var evaluators: Field<[User]> { Field("evaluators") }
    /// `maxNumberEvaluations`.
    @_alwaysEmitIntoClient public var maxNumberEvaluations: Field<Int> { Field("maxNumberEvaluations") }
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `assignToActiveUser`.
    @_alwaysEmitIntoClient public var assignToActiveUser: Field<Bool> { Field("assignToActiveUser") }
    /// `timeInterval`.
    @_alwaysEmitIntoClient public var timeInterval: Field<TimeIntervalModel> { Field("timeInterval") }
}

/// The schema `OrphanRecording`.
public typealias OrphanRecording = Model<OrphanRecordingFields>

/// The properties of ``OrphanRecording``.
public struct OrphanRecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `createdTime`.
    @_alwaysEmitIntoClient public var createdTime: Field<Instant> { Field("createdTime") }
    /// `recoveredTime`.
    @_alwaysEmitIntoClient public var recoveredTime: Field<Instant> { Field("recoveredTime") }
    /// `providerType`.
    @_alwaysEmitIntoClient public var providerType: Field<OrphanRecordingProviderType> { Field("providerType") }
    /// `mediaSizeBytes`.
    @_alwaysEmitIntoClient public var mediaSizeBytes: Field<Int> { Field("mediaSizeBytes") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<OrphanRecordingMediaType> { Field("mediaType") }
    /// `mediaSubtype`.
    @_alwaysEmitIntoClient public var mediaSubtype: Field<OrphanRecordingMediaSubtype> { Field("mediaSubtype") }
    /// `mediaSubject`.
    @_alwaysEmitIntoClient public var mediaSubject: Field<String> { Field("mediaSubject") }
    /// `fileState`.
    @_alwaysEmitIntoClient public var fileState: Field<OrphanRecordingFileState> { Field("fileState") }
    /// `providerEndpoint`.
    @_alwaysEmitIntoClient public var providerEndpoint: Field<Endpoint> { Field("providerEndpoint") }
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<Recording> { Field("recording") }
    /// `orphanStatus`.
    @_alwaysEmitIntoClient public var orphanStatus: Field<OrphanRecordingOrphanStatus> { Field("orphanStatus") }
    /// `sourceOrphaningId`.
    @_alwaysEmitIntoClient public var sourceOrphaningId: Field<String> { Field("sourceOrphaningId") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<OrphanRecordingRegion> { Field("region") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `providerType` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingProviderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EDGE`.
    @_alwaysEmitIntoClient public static var edge: Self { "EDGE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SCREEN_RECORDING`.
    @_alwaysEmitIntoClient public static var screenRecording: Self { "SCREEN_RECORDING" }
    /// `PUREENGAGE`.
    @_alwaysEmitIntoClient public static var pureengage: Self { "PUREENGAGE" }
    /// `PURECONNECT`.
    @_alwaysEmitIntoClient public static var pureconnect: Self { "PURECONNECT" }
}

/// A value of `mediaType` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SCREEN`.
    @_alwaysEmitIntoClient public static var screen: Self { "SCREEN" }
}

/// A value of `mediaSubtype` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingMediaSubtype: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Trunk`.
    @_alwaysEmitIntoClient public static var trunk: Self { "Trunk" }
    /// `Station`.
    @_alwaysEmitIntoClient public static var station: Self { "Station" }
    /// `Consult`.
    @_alwaysEmitIntoClient public static var consult: Self { "Consult" }
    /// `Screen`.
    @_alwaysEmitIntoClient public static var screen: Self { "Screen" }
    /// `Snippet`.
    @_alwaysEmitIntoClient public static var snippet: Self { "Snippet" }
}

/// A value of `fileState` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingFileState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ARCHIVED`.
    @_alwaysEmitIntoClient public static var archived: Self { "ARCHIVED" }
    /// `AVAILABLE`.
    @_alwaysEmitIntoClient public static var available: Self { "AVAILABLE" }
    /// `DELETED`.
    @_alwaysEmitIntoClient public static var deleted: Self { "DELETED" }
    /// `RESTORED`.
    @_alwaysEmitIntoClient public static var restored: Self { "RESTORED" }
    /// `RESTORING`.
    @_alwaysEmitIntoClient public static var restoring: Self { "RESTORING" }
    /// `UPLOADING`.
    @_alwaysEmitIntoClient public static var uploading: Self { "UPLOADING" }
}

/// A value of `orphanStatus` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingOrphanStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NO_CONVERSATION`.
    @_alwaysEmitIntoClient public static var noConversation: Self { "NO_CONVERSATION" }
    /// `UNKNOWN_CONVERSATION`.
    @_alwaysEmitIntoClient public static var unknownConversation: Self { "UNKNOWN_CONVERSATION" }
    /// `CONVERSATION_NOT_COMPLETE`.
    @_alwaysEmitIntoClient public static var conversationNotComplete: Self { "CONVERSATION_NOT_COMPLETE" }
    /// `CONVERSATION_NOT_EVALUATED`.
    @_alwaysEmitIntoClient public static var conversationNotEvaluated: Self { "CONVERSATION_NOT_EVALUATED" }
    /// `EVALUATED`.
    @_alwaysEmitIntoClient public static var evaluated: Self { "EVALUATED" }
}

/// A value of `region` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingRegion: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `af-south-1`.
    @_alwaysEmitIntoClient public static var afSouth1: Self { "af-south-1" }
    /// `ap-east-1`.
    @_alwaysEmitIntoClient public static var apEast1: Self { "ap-east-1" }
    /// `ap-northeast-1`.
    @_alwaysEmitIntoClient public static var apNortheast1: Self { "ap-northeast-1" }
    /// `ap-northeast-2`.
    @_alwaysEmitIntoClient public static var apNortheast2: Self { "ap-northeast-2" }
    /// `ap-northeast-3`.
    @_alwaysEmitIntoClient public static var apNortheast3: Self { "ap-northeast-3" }
    /// `ap-south-1`.
    @_alwaysEmitIntoClient public static var apSouth1: Self { "ap-south-1" }
    /// `ap-southeast-1`.
    @_alwaysEmitIntoClient public static var apSoutheast1: Self { "ap-southeast-1" }
    /// `ap-southeast-2`.
    @_alwaysEmitIntoClient public static var apSoutheast2: Self { "ap-southeast-2" }
    /// `ap-southeast-3`.
    @_alwaysEmitIntoClient public static var apSoutheast3: Self { "ap-southeast-3" }
    /// `ca-central-1`.
    @_alwaysEmitIntoClient public static var caCentral1: Self { "ca-central-1" }
    /// `eu-central-1`.
    @_alwaysEmitIntoClient public static var euCentral1: Self { "eu-central-1" }
    /// `eu-central-2`.
    @_alwaysEmitIntoClient public static var euCentral2: Self { "eu-central-2" }
    /// `eu-west-1`.
    @_alwaysEmitIntoClient public static var euWest1: Self { "eu-west-1" }
    /// `eu-west-2`.
    @_alwaysEmitIntoClient public static var euWest2: Self { "eu-west-2" }
    /// `eu-west-3`.
    @_alwaysEmitIntoClient public static var euWest3: Self { "eu-west-3" }
    /// `me-central-1`.
    @_alwaysEmitIntoClient public static var meCentral1: Self { "me-central-1" }
    /// `mx-central-1`.
    @_alwaysEmitIntoClient public static var mxCentral1: Self { "mx-central-1" }
    /// `sa-east-1`.
    @_alwaysEmitIntoClient public static var saEast1: Self { "sa-east-1" }
    /// `us-east-1`.
    @_alwaysEmitIntoClient public static var usEast1: Self { "us-east-1" }
    /// `us-west-2`.
    @_alwaysEmitIntoClient public static var usWest2: Self { "us-west-2" }
}

/// The schema `OrphanRecordingListing`.
public typealias OrphanRecordingListing = Model<OrphanRecordingListingFields>

/// The properties of ``OrphanRecordingListing``.
public struct OrphanRecordingListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OrphanRecording]> { Field("entities") }
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

/// The schema `OrphanUpdateRequest`.
public typealias OrphanUpdateRequest = Model<OrphanUpdateRequestFields>

/// The properties of ``OrphanUpdateRequest``.
public struct OrphanUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `archiveDate`.
    @_alwaysEmitIntoClient public var archiveDate: Field<Instant> { Field("archiveDate") }
    /// `deleteDate`.
    @_alwaysEmitIntoClient public var deleteDate: Field<Instant> { Field("deleteDate") }
    /// `exportDate`.
    @_alwaysEmitIntoClient public var exportDate: Field<Instant> { Field("exportDate") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `QuickReply`.
public typealias QuickReply = Model<QuickReplyFields>

/// The properties of ``QuickReply``.
public struct QuickReplyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<QuickReplyAction> { Field("action") }
    /// `isSelected`.
    @_alwaysEmitIntoClient public var isSelected: Field<Bool> { Field("isSelected") }
}

/// A value of `action` of ``QuickReply``, open to those that are newer than this version.
public struct QuickReplyAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
}

/// The schema `ScreenRecordingActiveSessions`.
public typealias ScreenRecordingActiveSessions = Model<ScreenRecordingActiveSessionsFields>

/// The properties of ``ScreenRecordingActiveSessions``.
public struct ScreenRecordingActiveSessionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// The schema `ScreenRecordingMetaData`.
public typealias ScreenRecordingMetaData = Model<ScreenRecordingMetaDataFields>

/// The properties of ``ScreenRecordingMetaData``.
public struct ScreenRecordingMetaDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trackId`.
    @_alwaysEmitIntoClient public var trackId: Field<String> { Field("trackId") }
    /// `mediaId`.
    @_alwaysEmitIntoClient public var mediaId: Field<String> { Field("mediaId") }
    /// `screenId`.
    @_alwaysEmitIntoClient public var screenId: Field<String> { Field("screenId") }
    /// `originX`.
    @_alwaysEmitIntoClient public var originX: Field<Int> { Field("originX") }
    /// `originY`.
    @_alwaysEmitIntoClient public var originY: Field<Int> { Field("originY") }
    /// `primary`.
    @_alwaysEmitIntoClient public var primary: Field<Bool> { Field("primary") }
    /// `main`.
    @_alwaysEmitIntoClient public var main: Field<Bool> { Field("main") }
}

/// The schema `ScreenRecordingMetaDataRequest`.
public typealias ScreenRecordingMetaDataRequest = Model<ScreenRecordingMetaDataRequestFields>

/// The properties of ``ScreenRecordingMetaDataRequest``.
public struct ScreenRecordingMetaDataRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participantJid`.
    @_alwaysEmitIntoClient public var participantJid: Field<String> { Field("participantJid") }
    /// `roomId`.
    @_alwaysEmitIntoClient public var roomId: Field<String> { Field("roomId") }
    /// `metaData`.
    @_alwaysEmitIntoClient public var metaData: Field<[ScreenRecordingMetaData]> { Field("metaData") }
}

/// The schema `SurveyAssignment`.
public typealias SurveyAssignment = Model<SurveyAssignmentFields>

/// The properties of ``SurveyAssignment``.
public struct SurveyAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `surveyForm`.
    @_alwaysEmitIntoClient public var surveyForm: Field<PublishedSurveyFormReference> { Field("surveyForm") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<DomainEntityRef> { Field("flow") }
    /// `inviteTimeInterval`.
    @_alwaysEmitIntoClient public var inviteTimeInterval: Field<String> { Field("inviteTimeInterval") }
    /// `sendingUser`.
    @_alwaysEmitIntoClient public var sendingUser: Field<String> { Field("sendingUser") }
    /// `sendingDomain`, required.
    @_alwaysEmitIntoClient public var sendingDomain: Field<String> { Field("sendingDomain") }
    /// `useThreadingTimelineForSendTime`.
    @_alwaysEmitIntoClient public var useThreadingTimelineForSendTime: Field<Bool> { Field("useThreadingTimelineForSendTime") }
}

/// The schema `TimeAllowed`.
public typealias TimeAllowed = Model<TimeAllowedFields>

/// The properties of ``TimeAllowed``.
public struct TimeAllowedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeSlots`.
    @_alwaysEmitIntoClient public var timeSlots: Field<[TimeSlot]> { Field("timeSlots") }
    /// `timeZoneId`.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
    /// `empty`.
    @_alwaysEmitIntoClient public var empty: Field<Bool> { Field("empty") }
}

/// The schema `TimeInterval`.
public typealias TimeIntervalModel = Model<TimeIntervalFields>

/// The properties of ``TimeIntervalModel``.
public struct TimeIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `months`.
    @_alwaysEmitIntoClient public var months: Field<Int> { Field("months") }
    /// `weeks`.
    @_alwaysEmitIntoClient public var weeks: Field<Int> { Field("weeks") }
    /// `days`.
    @_alwaysEmitIntoClient public var days: Field<Int> { Field("days") }
    /// `hours`.
    @_alwaysEmitIntoClient public var hours: Field<Int> { Field("hours") }
}

/// The schema `TimeSlot`.
public typealias TimeSlot = Model<TimeSlotFields>

/// The properties of ``TimeSlot``.
public struct TimeSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<String> { Field("startTime") }
    /// `stopTime`.
    @_alwaysEmitIntoClient public var stopTime: Field<String> { Field("stopTime") }
    /// `day`.
    @_alwaysEmitIntoClient public var day: Field<Int> { Field("day") }
}

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
    public var participantJid: Field<String> { Field("participantJid") }
    /// `roomId`.
    public var roomId: Field<String> { Field("roomId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `Annotation`.
public typealias Annotation = Model<AnnotationFields>

/// The properties of ``Annotation``.
public struct AnnotationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `location`.
    public var location: Field<Int> { Field("location") }
    /// `durationMs`.
    public var durationMs: Field<Int> { Field("durationMs") }
    /// `absoluteLocation`.
    public var absoluteLocation: Field<Int> { Field("absoluteLocation") }
    /// `absoluteDurationMs`.
    public var absoluteDurationMs: Field<Int> { Field("absoluteDurationMs") }
    /// `recordingLocation`.
    public var recordingLocation: Field<Int> { Field("recordingLocation") }
    /// `recordingDurationMs`.
    public var recordingDurationMs: Field<Int> { Field("recordingDurationMs") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `reason`, set by the platform.
    public var reason: Field<AnnotationReason> { Field("reason") }
    /// `annotations`, set by the platform.
    public var annotations: Field<[Annotation]> { Field("annotations") }
    /// `realtimeLocation`, set by the platform.
    public var realtimeLocation: Field<Int> { Field("realtimeLocation") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `reason` of ``Annotation``, open to those that are newer than this version.
public struct AnnotationReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Hold`.
    public static var hold: Self { "Hold" }
    /// `SecurePause`.
    public static var securePause: Self { "SecurePause" }
    /// `FlowOrQueue`.
    public static var flowOrQueue: Self { "FlowOrQueue" }
    /// `Pause`.
    public static var pause: Self { "Pause" }
}

/// The schema `ArchiveRetention`.
public typealias ArchiveRetention = Model<ArchiveRetentionFields>

/// The properties of ``ArchiveRetention``.
public struct ArchiveRetentionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `days`.
    public var days: Field<Int> { Field("days") }
    /// `storageMedium`.
    public var storageMedium: Field<ArchiveRetentionStorageMedium> { Field("storageMedium") }
}

/// A value of `storageMedium` of ``ArchiveRetention``, open to those that are newer than this version.
public struct ArchiveRetentionStorageMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CLOUDARCHIVE`.
    public static var cloudarchive: Self { "CLOUDARCHIVE" }
}

/// The schema `BatchDownloadJobResult`.
public typealias BatchDownloadJobResult = Model<BatchDownloadJobResultFields>

/// The properties of ``BatchDownloadJobResult``.
public struct BatchDownloadJobResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `recordingId`.
    public var recordingId: Field<String> { Field("recordingId") }
    /// `resultUrl`.
    public var resultUrl: Field<String> { Field("resultUrl") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `errorMsg`.
    public var errorMsg: Field<String> { Field("errorMsg") }
}

/// The schema `BatchDownloadJobStatusResult`.
public typealias BatchDownloadJobStatusResult = Model<BatchDownloadJobStatusResultFields>

/// The properties of ``BatchDownloadJobStatusResult``.
public struct BatchDownloadJobStatusResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `jobId`.
    public var jobId: Field<String> { Field("jobId") }
    /// `expectedResultCount`.
    public var expectedResultCount: Field<Int> { Field("expectedResultCount") }
    /// `resultCount`.
    public var resultCount: Field<Int> { Field("resultCount") }
    /// `errorCount`.
    public var errorCount: Field<Int> { Field("errorCount") }
    /// `status`.
    public var status: Field<BatchDownloadJobStatusResultStatus> { Field("status") }
    /// `results`.
    public var results: Field<[BatchDownloadJobResult]> { Field("results") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``BatchDownloadJobStatusResult``, open to those that are newer than this version.
public struct BatchDownloadJobStatusResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
}

/// The schema `BatchDownloadJobSubmission`.
public typealias BatchDownloadJobSubmission = Model<BatchDownloadJobSubmissionFields>

/// The properties of ``BatchDownloadJobSubmission``.
public struct BatchDownloadJobSubmissionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `batchDownloadRequestList`, required.
    public var batchDownloadRequestList: Field<[BatchDownloadRequest]> { Field("batchDownloadRequestList") }
}

/// The schema `BatchDownloadJobSubmissionResult`.
public typealias BatchDownloadJobSubmissionResult = Model<BatchDownloadJobSubmissionResultFields>

/// The properties of ``BatchDownloadJobSubmissionResult``.
public struct BatchDownloadJobSubmissionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BatchDownloadRequest`.
public typealias BatchDownloadRequest = Model<BatchDownloadRequestFields>

/// The properties of ``BatchDownloadRequest``.
public struct BatchDownloadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `recordingId`.
    public var recordingId: Field<String> { Field("recordingId") }
}

/// The schema `ButtonResponse`.
public typealias ButtonResponse = Model<ButtonResponseFields>

/// The properties of ``ButtonResponse``.
public struct ButtonResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ButtonResponseType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `payload`.
    public var payload: Field<String> { Field("payload") }
    /// `messageType`.
    public var messageType: Field<ButtonResponseMessageType> { Field("messageType") }
    /// `originatingMessageId`.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
}

/// A value of `type` of ``ButtonResponse``, open to those that are newer than this version.
public struct ButtonResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Button`.
    public static var button: Self { "Button" }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
    /// `ListPicker`.
    public static var listPicker: Self { "ListPicker" }
    /// `Form`.
    public static var form: Self { "Form" }
}

/// A value of `messageType` of ``ButtonResponse``, open to those that are newer than this version.
public struct ButtonResponseMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `Card`.
    public static var card: Self { "Card" }
    /// `Carousel`.
    public static var carousel: Self { "Carousel" }
}

/// The schema `DatePicker`.
public typealias DatePicker = Model<DatePickerFields>

/// The properties of ``DatePicker``.
public struct DatePickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `datePickerAvailableDateTimes`, required.
    public var datePickerAvailableDateTimes: Field<[DatePickerAvailableDateTime]> { Field("datePickerAvailableDateTimes") }
    /// `dateSelected`.
    public var dateSelected: Field<Instant> { Field("dateSelected") }
}

/// The schema `DatePickerAvailableDateTime`.
public typealias DatePickerAvailableDateTime = Model<DatePickerAvailableDateTimeFields>

/// The properties of ``DatePickerAvailableDateTime``.
public struct DatePickerAvailableDateTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `duration`.
    public var duration: Field<Int> { Field("duration") }
    /// `dateTime`.
    public var dateTime: Field<Instant> { Field("dateTime") }
}

/// The schema `DeleteRetention`.
public typealias DeleteRetention = Model<DeleteRetentionFields>

/// The properties of ``DeleteRetention``.
public struct DeleteRetentionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `days`.
    public var days: Field<Int> { Field("days") }
}

/// The schema `DurationCondition`.
public typealias DurationCondition = Model<DurationConditionFields>

/// The properties of ``DurationCondition``.
public struct DurationConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `durationTarget`.
    public var durationTarget: Field<DurationConditionDurationTarget> { Field("durationTarget") }
    /// `durationOperator`.
    public var durationOperator: Field<String> { Field("durationOperator") }
    /// `durationRange`.
    public var durationRange: Field<String> { Field("durationRange") }
    /// `durationMode`.
    public var durationMode: Field<DurationConditionDurationMode> { Field("durationMode") }
}

/// A value of `durationTarget` of ``DurationCondition``, open to those that are newer than this version.
public struct DurationConditionDurationTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DURATION`.
    public static var duration: Self { "DURATION" }
    /// `DURATION_RANGE`.
    public static var durationRange: Self { "DURATION_RANGE" }
}

/// A value of `durationMode` of ``DurationCondition``, open to those that are newer than this version.
public struct DurationConditionDurationMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Between`.
    public static var between: Self { "Between" }
    /// `Over`.
    public static var over: Self { "Over" }
    /// `Under`.
    public static var under: Self { "Under" }
}

/// The schema `EmailAttachment`.
public typealias EmailAttachment = Model<EmailAttachmentFields>

/// The properties of ``EmailAttachment``.
public struct EmailAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `contentPath`.
    public var contentPath: Field<String> { Field("contentPath") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `attachmentId`.
    public var attachmentId: Field<String> { Field("attachmentId") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
}

/// The schema `EmailMediaPolicy`.
public typealias EmailMediaPolicy = Model<EmailMediaPolicyFields>

/// The properties of ``EmailMediaPolicy``.
public struct EmailMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    public var actions: Field<PolicyActions> { Field("actions") }
    /// `conditions`.
    public var conditions: Field<EmailMediaPolicyConditions> { Field("conditions") }
}

/// The schema `EmailMediaPolicyConditions`.
public typealias EmailMediaPolicyConditions = Model<EmailMediaPolicyConditionsFields>

/// The properties of ``EmailMediaPolicyConditions``.
public struct EmailMediaPolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `dateRanges`.
    public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `forQueues`.
    public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `wrapupCodes`.
    public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `languages`.
    public var languages: Field<[Language]> { Field("languages") }
    /// `timeAllowed`.
    public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    public var teams: Field<[Team]> { Field("teams") }
    /// `customerParticipation`.
    public var customerParticipation: Field<EmailMediaPolicyConditionsCustomerParticipation> { Field("customerParticipation") }
}

/// A value of `customerParticipation` of ``EmailMediaPolicyConditions``, open to those that are newer than this
/// version.
public struct EmailMediaPolicyConditionsCustomerParticipation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `YES`.
    public static var yes: Self { "YES" }
    /// `NO`.
    public static var no: Self { "NO" }
}

/// The schema `EncryptionKey`.
public typealias EncryptionKey = Model<EncryptionKeyFields>

/// The properties of ``EncryptionKey``.
public struct EncryptionKeyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `keydataSummary`.
    public var keydataSummary: Field<String> { Field("keydataSummary") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `localEncryptionConfiguration`.
    public var localEncryptionConfiguration: Field<LocalEncryptionConfiguration> { Field("localEncryptionConfiguration") }
    /// `keyConfigurationType`.
    public var keyConfigurationType: Field<EncryptionKeyKeyConfigurationType> { Field("keyConfigurationType") }
    /// `kmsKeyArn`.
    public var kmsKeyArn: Field<String> { Field("kmsKeyArn") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `keyConfigurationType` of ``EncryptionKey``, open to those that are newer than this version.
public struct EncryptionKeyKeyConfigurationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KmsSymmetric`.
    public static var kmsSymmetric: Self { "KmsSymmetric" }
    /// `LocalKeyManager`.
    public static var localKeyManager: Self { "LocalKeyManager" }
    /// `Native`.
    public static var native: Self { "Native" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// The schema `EncryptionKeyEntityListing`.
public typealias EncryptionKeyEntityListing = Model<EncryptionKeyEntityListingFields>

/// The properties of ``EncryptionKeyEntityListing``.
public struct EncryptionKeyEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EncryptionKey]> { Field("entities") }
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

/// The schema `Endpoint`.
public typealias Endpoint = Model<EndpointFields>

/// The properties of ``Endpoint``.
public struct EndpointFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    public var state: Field<EndpointState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
    /// `schema`, required.
    public var schema: Field<DomainEntityRef> { Field("schema") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `site`.
    public var site: Field<DomainEntityRef> { Field("site") }
    /// `dids`.
    public var dids: Field<[String]> { Field("dids") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Endpoint``, open to those that are newer than this version.
public struct EndpointState: OpenEnum {
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

/// The schema `EvaluationAssignment`.
public typealias EvaluationAssignment = Model<EvaluationAssignmentFields>

/// The properties of ``EvaluationAssignment``.
public struct EvaluationAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `user`.
    public var user: Field<User> { Field("user") }
}

/// The schema `ExecuteRecordingJobsQuery`.
public typealias ExecuteRecordingJobsQuery = Model<ExecuteRecordingJobsQueryFields>

/// The properties of ``ExecuteRecordingJobsQuery``.
public struct ExecuteRecordingJobsQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`, required.
    public var state: Field<ExecuteRecordingJobsQueryState> { Field("state") }
}

/// A value of `state` of ``ExecuteRecordingJobsQuery``, open to those that are newer than this version.
public struct ExecuteRecordingJobsQueryState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
}

/// The schema `FailedDeleteProtectionUpdate`.
public typealias FailedDeleteProtectionUpdate = Model<FailedDeleteProtectionUpdateFields>

/// The properties of ``FailedDeleteProtectionUpdate``.
public struct FailedDeleteProtectionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`.
    public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
}

/// The schema `FailedRecordingEntityListing`.
public typealias FailedRecordingEntityListing = Model<FailedRecordingEntityListingFields>

/// The properties of ``FailedRecordingEntityListing``.
public struct FailedRecordingEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[RecordingJobFailedRecording]> { Field("entities") }
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

/// The schema `InitiateScreenRecording`.
public typealias InitiateScreenRecording = Model<InitiateScreenRecordingFields>

/// The properties of ``InitiateScreenRecording``.
public struct InitiateScreenRecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recordACW`.
    public var recordACW: Field<Bool> { Field("recordACW") }
    /// `archiveRetention`.
    public var archiveRetention: Field<ArchiveRetention> { Field("archiveRetention") }
    /// `deleteRetention`.
    public var deleteRetention: Field<DeleteRetention> { Field("deleteRetention") }
}

/// The schema `IntegrationExport`.
public typealias IntegrationExport = Model<IntegrationExportFields>

/// The properties of ``IntegrationExport``.
public struct IntegrationExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `integration`, required.
    public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `shouldExportScreenRecordings`.
    public var shouldExportScreenRecordings: Field<Bool> { Field("shouldExportScreenRecordings") }
}

/// The schema `InteractiveApplication`.
public typealias InteractiveApplication = Model<InteractiveApplicationFields>

/// The properties of ``InteractiveApplication``.
public struct InteractiveApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// The schema `KeyRotationSchedule`.
public typealias KeyRotationSchedule = Model<KeyRotationScheduleFields>

/// The properties of ``KeyRotationSchedule``.
public struct KeyRotationScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `period`, required.
    public var period: Field<KeyRotationSchedulePeriod> { Field("period") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `period` of ``KeyRotationSchedule``, open to those that are newer than this version.
public struct KeyRotationSchedulePeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
    /// `DAILY`.
    public static var daily: Self { "DAILY" }
    /// `WEEKLY`.
    public static var weekly: Self { "WEEKLY" }
    /// `MONTHLY`.
    public static var monthly: Self { "MONTHLY" }
    /// `YEARLY`.
    public static var yearly: Self { "YEARLY" }
}

/// The schema `ListPicker`.
public typealias ListPicker = Model<ListPickerFields>

/// The properties of ``ListPicker``.
public struct ListPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `header`.
    public var header: Field<String> { Field("header") }
    /// `sections`, required.
    public var sections: Field<[ListPickerSection]> { Field("sections") }
}

/// The schema `ListPickerItem`.
public typealias ListPickerItem = Model<ListPickerItemFields>

/// The properties of ``ListPickerItem``.
public struct ListPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `selected`, required.
    public var selected: Field<Bool> { Field("selected") }
}

/// The schema `ListPickerSection`.
public typealias ListPickerSection = Model<ListPickerSectionFields>

/// The properties of ``ListPickerSection``.
public struct ListPickerSectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `items`, required.
    public var items: Field<[ListPickerItem]> { Field("items") }
    /// `multipleSelection`, required.
    public var multipleSelection: Field<Bool> { Field("multipleSelection") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
}

/// The schema `LocalEncryptionConfiguration`.
public typealias LocalEncryptionConfiguration = Model<LocalEncryptionConfigurationFields>

/// The properties of ``LocalEncryptionConfiguration``.
public struct LocalEncryptionConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `apiId`, required.
    public var apiId: Field<String> { Field("apiId") }
    /// `apiKey`, required.
    public var apiKey: Field<String> { Field("apiKey") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LocalEncryptionKeyRequest`.
public typealias LocalEncryptionKeyRequest = Model<LocalEncryptionKeyRequestFields>

/// The properties of ``LocalEncryptionKeyRequest``.
public struct LocalEncryptionKeyRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `configId`, required.
    public var configId: Field<String> { Field("configId") }
    /// `publicKey`, required.
    public var publicKey: Field<String> { Field("publicKey") }
    /// `keypairId`, required.
    public var keypairId: Field<String> { Field("keypairId") }
}

/// The schema `ManageDeleteProtectionResult`.
public typealias ManageDeleteProtectionResult = Model<ManageDeleteProtectionResultFields>

/// The properties of ``ManageDeleteProtectionResult``.
public struct ManageDeleteProtectionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failedUpdates`.
    public var failedUpdates: Field<[FailedDeleteProtectionUpdate]> { Field("failedUpdates") }
}

/// The schema `MediaPolicies`.
public typealias MediaPolicies = Model<MediaPoliciesFields>

/// The properties of ``MediaPolicies``.
public struct MediaPoliciesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callPolicy`.
    public var callPolicy: Field<CallMediaPolicy> { Field("callPolicy") }
    /// `chatPolicy`.
    public var chatPolicy: Field<ChatMediaPolicy> { Field("chatPolicy") }
    /// `emailPolicy`.
    public var emailPolicy: Field<EmailMediaPolicy> { Field("emailPolicy") }
    /// `messagePolicy`.
    public var messagePolicy: Field<MessageMediaPolicy> { Field("messagePolicy") }
}

/// The schema `MediaResult`.
public typealias MediaResult = Model<MediaResultFields>

/// The properties of ``MediaResult``.
public struct MediaResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaUri`.
    public var mediaUri: Field<String> { Field("mediaUri") }
    /// `waveformData`.
    public var waveformData: Field<[Double]> { Field("waveformData") }
}

/// The schema `MessageMediaAttachment`.
public typealias MessageMediaAttachment = Model<MessageMediaAttachmentFields>

/// The properties of ``MessageMediaAttachment``.
public struct MessageMediaAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `mediaType`.
    public var mediaType: Field<MessageMediaAttachmentMediaType> { Field("mediaType") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// A value of `mediaType` of ``MessageMediaAttachment``, open to those that are newer than this version.
public struct MessageMediaAttachmentMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `image/png`.
    public static var imagePng: Self { "image/png" }
    /// `image/jpeg`.
    public static var imageJpeg: Self { "image/jpeg" }
    /// `image/gif`.
    public static var imageGif: Self { "image/gif" }
}

/// The schema `MessageMediaPolicy`.
public typealias MessageMediaPolicy = Model<MessageMediaPolicyFields>

/// The properties of ``MessageMediaPolicy``.
public struct MessageMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    public var actions: Field<PolicyActions> { Field("actions") }
    /// `conditions`.
    public var conditions: Field<MessageMediaPolicyConditions> { Field("conditions") }
}

/// The schema `MessageMediaPolicyConditions`.
public typealias MessageMediaPolicyConditions = Model<MessageMediaPolicyConditionsFields>

/// The properties of ``MessageMediaPolicyConditions``.
public struct MessageMediaPolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `dateRanges`.
    public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `forQueues`.
    public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `wrapupCodes`.
    public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `languages`.
    public var languages: Field<[Language]> { Field("languages") }
    /// `timeAllowed`.
    public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    public var teams: Field<[Team]> { Field("teams") }
    /// `customerParticipation`.
    public var customerParticipation: Field<MessageMediaPolicyConditionsCustomerParticipation> { Field("customerParticipation") }
}

/// A value of `customerParticipation` of ``MessageMediaPolicyConditions``, open to those that are newer than this
/// version.
public struct MessageMediaPolicyConditionsCustomerParticipation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `YES`.
    public static var yes: Self { "YES" }
    /// `NO`.
    public static var no: Self { "NO" }
}

/// The schema `MessageStickerAttachment`.
public typealias MessageStickerAttachment = Model<MessageStickerAttachmentFields>

/// The properties of ``MessageStickerAttachment``.
public struct MessageStickerAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `MeteredAssignmentByAgent`.
public typealias MeteredAssignmentByAgent = Model<MeteredAssignmentByAgentFields>

/// The properties of ``MeteredAssignmentByAgent``.
public struct MeteredAssignmentByAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationContextId`.
    public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `evaluators`.
    public var evaluators: Field<[User]> { Field("evaluators") }
    /// `maxNumberEvaluations`.
    public var maxNumberEvaluations: Field<Int> { Field("maxNumberEvaluations") }
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `timeInterval`.
    public var timeInterval: Field<TimeIntervalModel> { Field("timeInterval") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
}

/// The schema `MeteredEvaluationAssignment`.
public typealias MeteredEvaluationAssignment = Model<MeteredEvaluationAssignmentFields>

/// The properties of ``MeteredEvaluationAssignment``.
public struct MeteredEvaluationAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationContextId`.
    public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `evaluators`.
    public var evaluators: Field<[User]> { Field("evaluators") }
    /// `maxNumberEvaluations`.
    public var maxNumberEvaluations: Field<Int> { Field("maxNumberEvaluations") }
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `assignToActiveUser`.
    public var assignToActiveUser: Field<Bool> { Field("assignToActiveUser") }
    /// `timeInterval`.
    public var timeInterval: Field<TimeIntervalModel> { Field("timeInterval") }
}

/// The schema `OrphanRecording`.
public typealias OrphanRecording = Model<OrphanRecordingFields>

/// The properties of ``OrphanRecording``.
public struct OrphanRecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `createdTime`.
    public var createdTime: Field<Instant> { Field("createdTime") }
    /// `recoveredTime`.
    public var recoveredTime: Field<Instant> { Field("recoveredTime") }
    /// `providerType`.
    public var providerType: Field<OrphanRecordingProviderType> { Field("providerType") }
    /// `mediaSizeBytes`.
    public var mediaSizeBytes: Field<Int> { Field("mediaSizeBytes") }
    /// `mediaType`.
    public var mediaType: Field<OrphanRecordingMediaType> { Field("mediaType") }
    /// `mediaSubtype`.
    public var mediaSubtype: Field<OrphanRecordingMediaSubtype> { Field("mediaSubtype") }
    /// `mediaSubject`.
    public var mediaSubject: Field<String> { Field("mediaSubject") }
    /// `fileState`.
    public var fileState: Field<OrphanRecordingFileState> { Field("fileState") }
    /// `providerEndpoint`.
    public var providerEndpoint: Field<Endpoint> { Field("providerEndpoint") }
    /// `recording`.
    public var recording: Field<Recording> { Field("recording") }
    /// `orphanStatus`.
    public var orphanStatus: Field<OrphanRecordingOrphanStatus> { Field("orphanStatus") }
    /// `sourceOrphaningId`.
    public var sourceOrphaningId: Field<String> { Field("sourceOrphaningId") }
    /// `region`.
    public var region: Field<OrphanRecordingRegion> { Field("region") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `providerType` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingProviderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EDGE`.
    public static var edge: Self { "EDGE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `SCREEN_RECORDING`.
    public static var screenRecording: Self { "SCREEN_RECORDING" }
    /// `PUREENGAGE`.
    public static var pureengage: Self { "PUREENGAGE" }
    /// `PURECONNECT`.
    public static var pureconnect: Self { "PURECONNECT" }
}

/// A value of `mediaType` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    public static var call: Self { "CALL" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `SCREEN`.
    public static var screen: Self { "SCREEN" }
}

/// A value of `mediaSubtype` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingMediaSubtype: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Trunk`.
    public static var trunk: Self { "Trunk" }
    /// `Station`.
    public static var station: Self { "Station" }
    /// `Consult`.
    public static var consult: Self { "Consult" }
    /// `Screen`.
    public static var screen: Self { "Screen" }
    /// `Snippet`.
    public static var snippet: Self { "Snippet" }
}

/// A value of `fileState` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingFileState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ARCHIVED`.
    public static var archived: Self { "ARCHIVED" }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `DELETED`.
    public static var deleted: Self { "DELETED" }
    /// `RESTORED`.
    public static var restored: Self { "RESTORED" }
    /// `RESTORING`.
    public static var restoring: Self { "RESTORING" }
    /// `UPLOADING`.
    public static var uploading: Self { "UPLOADING" }
}

/// A value of `orphanStatus` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingOrphanStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NO_CONVERSATION`.
    public static var noConversation: Self { "NO_CONVERSATION" }
    /// `UNKNOWN_CONVERSATION`.
    public static var unknownConversation: Self { "UNKNOWN_CONVERSATION" }
    /// `CONVERSATION_NOT_COMPLETE`.
    public static var conversationNotComplete: Self { "CONVERSATION_NOT_COMPLETE" }
    /// `CONVERSATION_NOT_EVALUATED`.
    public static var conversationNotEvaluated: Self { "CONVERSATION_NOT_EVALUATED" }
    /// `EVALUATED`.
    public static var evaluated: Self { "EVALUATED" }
}

/// A value of `region` of ``OrphanRecording``, open to those that are newer than this version.
public struct OrphanRecordingRegion: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `af-south-1`.
    public static var afSouth1: Self { "af-south-1" }
    /// `ap-east-1`.
    public static var apEast1: Self { "ap-east-1" }
    /// `ap-northeast-1`.
    public static var apNortheast1: Self { "ap-northeast-1" }
    /// `ap-northeast-2`.
    public static var apNortheast2: Self { "ap-northeast-2" }
    /// `ap-northeast-3`.
    public static var apNortheast3: Self { "ap-northeast-3" }
    /// `ap-south-1`.
    public static var apSouth1: Self { "ap-south-1" }
    /// `ap-southeast-1`.
    public static var apSoutheast1: Self { "ap-southeast-1" }
    /// `ap-southeast-2`.
    public static var apSoutheast2: Self { "ap-southeast-2" }
    /// `ap-southeast-3`.
    public static var apSoutheast3: Self { "ap-southeast-3" }
    /// `ca-central-1`.
    public static var caCentral1: Self { "ca-central-1" }
    /// `eu-central-1`.
    public static var euCentral1: Self { "eu-central-1" }
    /// `eu-central-2`.
    public static var euCentral2: Self { "eu-central-2" }
    /// `eu-west-1`.
    public static var euWest1: Self { "eu-west-1" }
    /// `eu-west-2`.
    public static var euWest2: Self { "eu-west-2" }
    /// `eu-west-3`.
    public static var euWest3: Self { "eu-west-3" }
    /// `me-central-1`.
    public static var meCentral1: Self { "me-central-1" }
    /// `mx-central-1`.
    public static var mxCentral1: Self { "mx-central-1" }
    /// `sa-east-1`.
    public static var saEast1: Self { "sa-east-1" }
    /// `us-east-1`.
    public static var usEast1: Self { "us-east-1" }
    /// `us-west-2`.
    public static var usWest2: Self { "us-west-2" }
}

/// The schema `OrphanRecordingListing`.
public typealias OrphanRecordingListing = Model<OrphanRecordingListingFields>

/// The properties of ``OrphanRecordingListing``.
public struct OrphanRecordingListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OrphanRecording]> { Field("entities") }
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

/// The schema `OrphanUpdateRequest`.
public typealias OrphanUpdateRequest = Model<OrphanUpdateRequestFields>

/// The properties of ``OrphanUpdateRequest``.
public struct OrphanUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `archiveDate`.
    public var archiveDate: Field<Instant> { Field("archiveDate") }
    /// `deleteDate`.
    public var deleteDate: Field<Instant> { Field("deleteDate") }
    /// `exportDate`.
    public var exportDate: Field<Instant> { Field("exportDate") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `QuickReply`.
public typealias QuickReply = Model<QuickReplyFields>

/// The properties of ``QuickReply``.
public struct QuickReplyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `payload`.
    public var payload: Field<String> { Field("payload") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `action`.
    public var action: Field<QuickReplyAction> { Field("action") }
    /// `isSelected`.
    public var isSelected: Field<Bool> { Field("isSelected") }
}

/// A value of `action` of ``QuickReply``, open to those that are newer than this version.
public struct QuickReplyAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Message`.
    public static var message: Self { "Message" }
}

/// The schema `ScreenRecordingActiveSessions`.
public typealias ScreenRecordingActiveSessions = Model<ScreenRecordingActiveSessionsFields>

/// The properties of ``ScreenRecordingActiveSessions``.
public struct ScreenRecordingActiveSessionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// The schema `ScreenRecordingMetaData`.
public typealias ScreenRecordingMetaData = Model<ScreenRecordingMetaDataFields>

/// The properties of ``ScreenRecordingMetaData``.
public struct ScreenRecordingMetaDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trackId`.
    public var trackId: Field<String> { Field("trackId") }
    /// `mediaId`.
    public var mediaId: Field<String> { Field("mediaId") }
    /// `screenId`.
    public var screenId: Field<String> { Field("screenId") }
    /// `originX`.
    public var originX: Field<Int> { Field("originX") }
    /// `originY`.
    public var originY: Field<Int> { Field("originY") }
    /// `primary`.
    public var primary: Field<Bool> { Field("primary") }
    /// `main`.
    public var main: Field<Bool> { Field("main") }
}

/// The schema `ScreenRecordingMetaDataRequest`.
public typealias ScreenRecordingMetaDataRequest = Model<ScreenRecordingMetaDataRequestFields>

/// The properties of ``ScreenRecordingMetaDataRequest``.
public struct ScreenRecordingMetaDataRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participantJid`.
    public var participantJid: Field<String> { Field("participantJid") }
    /// `roomId`.
    public var roomId: Field<String> { Field("roomId") }
    /// `metaData`.
    public var metaData: Field<[ScreenRecordingMetaData]> { Field("metaData") }
}

/// The schema `SurveyAssignment`.
public typealias SurveyAssignment = Model<SurveyAssignmentFields>

/// The properties of ``SurveyAssignment``.
public struct SurveyAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `surveyForm`.
    public var surveyForm: Field<PublishedSurveyFormReference> { Field("surveyForm") }
    /// `flow`.
    public var flow: Field<DomainEntityRef> { Field("flow") }
    /// `inviteTimeInterval`.
    public var inviteTimeInterval: Field<String> { Field("inviteTimeInterval") }
    /// `sendingUser`.
    public var sendingUser: Field<String> { Field("sendingUser") }
    /// `sendingDomain`, required.
    public var sendingDomain: Field<String> { Field("sendingDomain") }
    /// `useThreadingTimelineForSendTime`.
    public var useThreadingTimelineForSendTime: Field<Bool> { Field("useThreadingTimelineForSendTime") }
}

/// The schema `TimeAllowed`.
public typealias TimeAllowed = Model<TimeAllowedFields>

/// The properties of ``TimeAllowed``.
public struct TimeAllowedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeSlots`.
    public var timeSlots: Field<[TimeSlot]> { Field("timeSlots") }
    /// `timeZoneId`.
    public var timeZoneId: Field<String> { Field("timeZoneId") }
    /// `empty`.
    public var empty: Field<Bool> { Field("empty") }
}

/// The schema `TimeInterval`.
public typealias TimeIntervalModel = Model<TimeIntervalFields>

/// The properties of ``TimeIntervalModel``.
public struct TimeIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `months`.
    public var months: Field<Int> { Field("months") }
    /// `weeks`.
    public var weeks: Field<Int> { Field("weeks") }
    /// `days`.
    public var days: Field<Int> { Field("days") }
    /// `hours`.
    public var hours: Field<Int> { Field("hours") }
}

/// The schema `TimeSlot`.
public typealias TimeSlot = Model<TimeSlotFields>

/// The properties of ``TimeSlot``.
public struct TimeSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`.
    public var startTime: Field<String> { Field("startTime") }
    /// `stopTime`.
    public var stopTime: Field<String> { Field("stopTime") }
    /// `day`.
    public var day: Field<Int> { Field("day") }
}

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ReceivedReplyMessage`.
public typealias ReceivedReplyMessage = Model<ReceivedReplyMessageFields>

/// The properties of ``ReceivedReplyMessage``.
public struct ReceivedReplyMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
}

/// The schema `Recording`.
public typealias Recording = Model<RecordingFields>

/// The properties of ``Recording``.
public struct RecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `path`.
    public var path: Field<String> { Field("path") }
    /// `startTime`.
    public var startTime: Field<String> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<String> { Field("endTime") }
    /// `media`.
    public var media: Field<String> { Field("media") }
    /// `mediaSubtype`.
    public var mediaSubtype: Field<RecordingMediaSubtype> { Field("mediaSubtype") }
    /// `mediaSubject`.
    public var mediaSubject: Field<String> { Field("mediaSubject") }
    /// `annotations`.
    public var annotations: Field<[Annotation]> { Field("annotations") }
    /// `transcript`.
    public var transcript: Field<[ChatMessage]> { Field("transcript") }
    /// `emailTranscript`.
    public var emailTranscript: Field<[RecordingEmailMessage]> { Field("emailTranscript") }
    /// `messagingTranscript`.
    public var messagingTranscript: Field<[RecordingMessagingMessage]> { Field("messagingTranscript") }
    /// `fileState`.
    public var fileState: Field<RecordingFileState> { Field("fileState") }
    /// `restoreExpirationTime`.
    public var restoreExpirationTime: Field<Instant> { Field("restoreExpirationTime") }
    /// `mediaUris`.
    public var mediaUris: Field<[String: MediaResult]> { Field("mediaUris") }
    /// `estimatedTranscodeTimeMs`.
    public var estimatedTranscodeTimeMs: Field<Int> { Field("estimatedTranscodeTimeMs") }
    /// `actualTranscodeTimeMs`.
    public var actualTranscodeTimeMs: Field<Int> { Field("actualTranscodeTimeMs") }
    /// `archiveDate`.
    public var archiveDate: Field<Instant> { Field("archiveDate") }
    /// `archiveMedium`.
    public var archiveMedium: Field<RecordingArchiveMedium> { Field("archiveMedium") }
    /// `deleteDate`.
    public var deleteDate: Field<Instant> { Field("deleteDate") }
    /// `exportDate`.
    public var exportDate: Field<Instant> { Field("exportDate") }
    /// `exportedDate`.
    public var exportedDate: Field<Instant> { Field("exportedDate") }
    /// `outputDurationMs`.
    public var outputDurationMs: Field<Int> { Field("outputDurationMs") }
    /// `outputSizeInBytes`.
    public var outputSizeInBytes: Field<Int> { Field("outputSizeInBytes") }
    /// `maxAllowedRestorationsForOrg`.
    public var maxAllowedRestorationsForOrg: Field<Int> { Field("maxAllowedRestorationsForOrg") }
    /// `remainingRestorationsAllowedForOrg`.
    public var remainingRestorationsAllowedForOrg: Field<Int> { Field("remainingRestorationsAllowedForOrg") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `users`.
    public var users: Field<[User]> { Field("users") }
    /// `recordingFileRole`.
    public var recordingFileRole: Field<RecordingRecordingFileRole> { Field("recordingFileRole") }
    /// `recordingErrorStatus`.
    public var recordingErrorStatus: Field<RecordingRecordingErrorStatus> { Field("recordingErrorStatus") }
    /// `originalRecordingStartTime`.
    public var originalRecordingStartTime: Field<Instant> { Field("originalRecordingStartTime") }
    /// `creationTime`.
    public var creationTime: Field<Instant> { Field("creationTime") }
    /// `associatedConversationIds`.
    public var associatedConversationIds: Field<[String]> { Field("associatedConversationIds") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mediaSubtype` of ``Recording``, open to those that are newer than this version.
public struct RecordingMediaSubtype: OpenEnum {
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

/// A value of `fileState` of ``Recording``, open to those that are newer than this version.
public struct RecordingFileState: OpenEnum {
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
    /// `ERROR`.
    public static var error: Self { "ERROR" }
}

/// A value of `archiveMedium` of ``Recording``, open to those that are newer than this version.
public struct RecordingArchiveMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CLOUDARCHIVE`.
    public static var cloudarchive: Self { "CLOUDARCHIVE" }
}

/// A value of `recordingFileRole` of ``Recording``, open to those that are newer than this version.
public struct RecordingRecordingFileRole: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CUSTOMER_EXPERIENCE`.
    public static var customerExperience: Self { "CUSTOMER_EXPERIENCE" }
    /// `ADHOC`.
    public static var adhoc: Self { "ADHOC" }
}

/// A value of `recordingErrorStatus` of ``Recording``, open to those that are newer than this version.
public struct RecordingRecordingErrorStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL_TRANSCRIPT_TOO_LARGE`.
    public static var emailTranscriptTooLarge: Self { "EMAIL_TRANSCRIPT_TOO_LARGE" }
}

/// The schema `RecordingAttachment`.
public typealias RecordingAttachment = Model<RecordingAttachmentFields>

/// The properties of ``RecordingAttachment``.
public struct RecordingAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `mediaType`.
    public var mediaType: Field<RecordingAttachmentMediaType> { Field("mediaType") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `mime`.
    public var mime: Field<String> { Field("mime") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
}

/// A value of `mediaType` of ``RecordingAttachment``, open to those that are newer than this version.
public struct RecordingAttachmentMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Audio`.
    public static var audio: Self { "Audio" }
    /// `File`.
    public static var file: Self { "File" }
    /// `Link`.
    public static var link: Self { "Link" }
}

/// The schema `RecordingContentStory`.
public typealias RecordingContentStory = Model<RecordingContentStoryFields>

/// The properties of ``RecordingContentStory``.
public struct RecordingContentStoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<RecordingContentStoryType> { Field("type") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `replyToId`.
    public var replyToId: Field<String> { Field("replyToId") }
}

/// A value of `type` of ``RecordingContentStory``, open to those that are newer than this version.
public struct RecordingContentStoryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mention`.
    public static var mention: Self { "Mention" }
    /// `Reply`.
    public static var reply: Self { "Reply" }
}

/// The schema `RecordingEmailMessage`.
public typealias RecordingEmailMessage = Model<RecordingEmailMessageFields>

/// The properties of ``RecordingEmailMessage``.
public struct RecordingEmailMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `htmlBody`.
    public var htmlBody: Field<String> { Field("htmlBody") }
    /// `textBody`.
    public var textBody: Field<String> { Field("textBody") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `to`.
    public var to: Field<[EmailAddress]> { Field("to") }
    /// `cc`.
    public var cc: Field<[EmailAddress]> { Field("cc") }
    /// `bcc`.
    public var bcc: Field<[EmailAddress]> { Field("bcc") }
    /// `from`.
    public var from: Field<EmailAddress> { Field("from") }
    /// `replyTo`.
    public var replyTo: Field<EmailAddress> { Field("replyTo") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `attachments`.
    public var attachments: Field<[EmailAttachment]> { Field("attachments") }
    /// `time`.
    public var time: Field<Instant> { Field("time") }
}

/// The schema `RecordingEncryptionConfiguration`.
public typealias RecordingEncryptionConfiguration = Model<RecordingEncryptionConfigurationFields>

/// The properties of ``RecordingEncryptionConfiguration``.
public struct RecordingEncryptionConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `apiId`.
    public var apiId: Field<String> { Field("apiId") }
    /// `apiKey`.
    public var apiKey: Field<String> { Field("apiKey") }
    /// `keyConfigurationType`, required.
    public var keyConfigurationType: Field<RecordingEncryptionConfigurationKeyConfigurationType> { Field("keyConfigurationType") }
    /// `lastError`.
    public var lastError: Field<ErrorBody> { Field("lastError") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `keyConfigurationType` of ``RecordingEncryptionConfiguration``, open to those that are newer than this
/// version.
public struct RecordingEncryptionConfigurationKeyConfigurationType: OpenEnum {
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

/// The schema `RecordingEncryptionConfigurationListing`.
public typealias RecordingEncryptionConfigurationListing = Model<RecordingEncryptionConfigurationListingFields>

/// The properties of ``RecordingEncryptionConfigurationListing``.
public struct RecordingEncryptionConfigurationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[RecordingEncryptionConfiguration]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RecordingForm`.
public typealias RecordingForm = Model<RecordingFormFields>

/// The properties of ``RecordingForm``.
public struct RecordingFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `introduction`.
    public var introduction: Field<RecordingIntroduction> { Field("introduction") }
    /// `formPages`.
    public var formPages: Field<[RecordingFormPage]> { Field("formPages") }
    /// `receivedMessage`.
    public var receivedMessage: Field<ReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    public var replyMessage: Field<ReceivedReplyMessage> { Field("replyMessage") }
    /// `response`.
    public var response: Field<[RecordingFormResponseComponent]> { Field("response") }
    /// `originatingMessageId`.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `cannedResponseId`.
    public var cannedResponseId: Field<String> { Field("cannedResponseId") }
}

/// The schema `RecordingFormPage`.
public typealias RecordingFormPage = Model<RecordingFormPageFields>

/// The properties of ``RecordingFormPage``.
public struct RecordingFormPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `pageComponents`.
    public var pageComponents: Field<[RecordingFormPageComponent]> { Field("pageComponents") }
}

/// The schema `RecordingFormPageComponent`.
public typealias RecordingFormPageComponent = Model<RecordingFormPageComponentFields>

/// The properties of ``RecordingFormPageComponent``.
public struct RecordingFormPageComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `formComponentType`.
    public var formComponentType: Field<RecordingFormPageComponentFormComponentType> { Field("formComponentType") }
    /// `datePicker`.
    public var datePicker: Field<DatePicker> { Field("datePicker") }
    /// `wheelPicker`.
    public var wheelPicker: Field<RecordingWheelPicker> { Field("wheelPicker") }
    /// `listPicker`.
    public var listPicker: Field<ListPicker> { Field("listPicker") }
    /// `input`.
    public var input: Field<RecordingInput> { Field("input") }
}

/// A value of `formComponentType` of ``RecordingFormPageComponent``, open to those that are newer than this version.
public struct RecordingFormPageComponentFormComponentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListPicker`.
    public static var listPicker: Self { "ListPicker" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
    /// `WheelPicker`.
    public static var wheelPicker: Self { "WheelPicker" }
    /// `Input`.
    public static var input: Self { "Input" }
}

/// The schema `RecordingFormResponseComponent`.
public typealias RecordingFormResponseComponent = Model<RecordingFormResponseComponentFields>

/// The properties of ``RecordingFormResponseComponent``.
public struct RecordingFormResponseComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `component`.
    public var component: Field<RecordingFormResponseContent> { Field("component") }
}

/// The schema `RecordingFormResponseContent`.
public typealias RecordingFormResponseContent = Model<RecordingFormResponseContentFields>

/// The properties of ``RecordingFormResponseContent``.
public struct RecordingFormResponseContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    public var contentType: Field<RecordingFormResponseContentContentType> { Field("contentType") }
    /// `buttonResponse`.
    public var buttonResponse: Field<ButtonResponse> { Field("buttonResponse") }
}

/// A value of `contentType` of ``RecordingFormResponseContent``, open to those that are newer than this version.
public struct RecordingFormResponseContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ButtonResponse`.
    public static var buttonResponse: Self { "ButtonResponse" }
}

/// The schema `RecordingInput`.
public typealias RecordingInput = Model<RecordingInputFields>

/// The properties of ``RecordingInput``.
public struct RecordingInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `responseText`.
    public var responseText: Field<String> { Field("responseText") }
}

/// The schema `RecordingIntroduction`.
public typealias RecordingIntroduction = Model<RecordingIntroductionFields>

/// The properties of ``RecordingIntroduction``.
public struct RecordingIntroductionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
}

/// The schema `RecordingJob`.
public typealias RecordingJob = Model<RecordingJobFields>

/// The properties of ``RecordingJob``.
public struct RecordingJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `user`, set by the platform.
    public var user: Field<AddressableEntityRef> { Field("user") }
    /// `state`, required.
    public var state: Field<RecordingJobState> { Field("state") }
    /// `recordingJobsQuery`, set by the platform.
    public var recordingJobsQuery: Field<RecordingJobsQuery> { Field("recordingJobsQuery") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `totalConversations`, set by the platform.
    public var totalConversations: Field<Int> { Field("totalConversations") }
    /// `totalRecordings`, set by the platform.
    public var totalRecordings: Field<Int> { Field("totalRecordings") }
    /// `totalSkippedRecordings`, set by the platform.
    public var totalSkippedRecordings: Field<Int> { Field("totalSkippedRecordings") }
    /// `totalFailedRecordings`, set by the platform.
    public var totalFailedRecordings: Field<Int> { Field("totalFailedRecordings") }
    /// `totalProcessedRecordings`, set by the platform.
    public var totalProcessedRecordings: Field<Int> { Field("totalProcessedRecordings") }
    /// `percentProgress`, set by the platform.
    public var percentProgress: Field<Int> { Field("percentProgress") }
    /// `errorMessage`, set by the platform.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `failedRecordings`, set by the platform.
    public var failedRecordings: Field<String> { Field("failedRecordings") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``RecordingJob``, open to those that are newer than this version.
public struct RecordingJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FULFILLED`.
    public static var fulfilled: Self { "FULFILLED" }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `READY`.
    public static var ready: Self { "READY" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `CANCELLED`.
    public static var cancelled: Self { "CANCELLED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

/// The schema `RecordingJobEntityListing`.
public typealias RecordingJobEntityListing = Model<RecordingJobEntityListingFields>

/// The properties of ``RecordingJobEntityListing``.
public struct RecordingJobEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[RecordingJob]> { Field("entities") }
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

/// The schema `RecordingJobFailedRecording`.
public typealias RecordingJobFailedRecording = Model<RecordingJobFailedRecordingFields>

/// The properties of ``RecordingJobFailedRecording``.
public struct RecordingJobFailedRecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, set by the platform.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `recording`, set by the platform.
    public var recording: Field<AddressableEntityRef> { Field("recording") }
}

/// The schema `RecordingJobsQuery`.
public typealias RecordingJobsQuery = Model<RecordingJobsQueryFields>

/// The properties of ``RecordingJobsQuery``.
public struct RecordingJobsQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`, required.
    public var action: Field<RecordingJobsQueryAction> { Field("action") }
    /// `actionDate`.
    public var actionDate: Field<Instant> { Field("actionDate") }
    /// `actionAge`.
    public var actionAge: Field<Int> { Field("actionAge") }
    /// `screenRecordingActionDate`.
    public var screenRecordingActionDate: Field<Instant> { Field("screenRecordingActionDate") }
    /// `screenRecordingActionAge`.
    public var screenRecordingActionAge: Field<Int> { Field("screenRecordingActionAge") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `includeRecordingsWithSensitiveData`.
    public var includeRecordingsWithSensitiveData: Field<Bool> { Field("includeRecordingsWithSensitiveData") }
    /// `includeScreenRecordings`.
    public var includeScreenRecordings: Field<Bool> { Field("includeScreenRecordings") }
    /// `includePolicyBasedRecordings`.
    public var includePolicyBasedRecordings: Field<Bool> { Field("includePolicyBasedRecordings") }
    /// `includeSnippetRecordings`.
    public var includeSnippetRecordings: Field<Bool> { Field("includeSnippetRecordings") }
    /// `clearExport`.
    public var clearExport: Field<Bool> { Field("clearExport") }
    /// `conversationQuery`.
    public var conversationQuery: Field<AsyncConversationQuery> { Field("conversationQuery") }
    /// `agedConversationInterval`, an interval: two dates of ISO 8601 with `/` between them.
    public var agedConversationInterval: Field<String> { Field("agedConversationInterval") }
}

/// A value of `action` of ``RecordingJobsQuery``, open to those that are newer than this version.
public struct RecordingJobsQueryAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ARCHIVE`.
    public static var archive: Self { "ARCHIVE" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `EXPORT`.
    public static var export: Self { "EXPORT" }
}

/// The schema `RecordingLocation`.
public typealias RecordingLocation = Model<RecordingLocationFields>

/// The properties of ``RecordingLocation``.
public struct RecordingLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `latitude`.
    public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    public var longitude: Field<Double> { Field("longitude") }
}

/// The schema `RecordingMessageReceipt`.
public typealias RecordingMessageReceipt = Model<RecordingMessageReceiptFields>

/// The properties of ``RecordingMessageReceipt``.
public struct RecordingMessageReceiptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `receiptTime`.
    public var receiptTime: Field<Instant> { Field("receiptTime") }
    /// `status`.
    public var status: Field<RecordingMessageReceiptStatus> { Field("status") }
    /// `reasons`.
    public var reasons: Field<[RecordingMessageReceiptReason]> { Field("reasons") }
}

/// A value of `status` of ``RecordingMessageReceipt``, open to those that are newer than this version.
public struct RecordingMessageReceiptStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    public static var sent: Self { "Sent" }
    /// `Delivered`.
    public static var delivered: Self { "Delivered" }
    /// `Read`.
    public static var read: Self { "Read" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Removed`.
    public static var removed: Self { "Removed" }
}

/// The schema `RecordingMessageReceiptReason`.
public typealias RecordingMessageReceiptReason = Model<RecordingMessageReceiptReasonFields>

/// The properties of ``RecordingMessageReceiptReason``.
public struct RecordingMessageReceiptReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<RecordingMessageReceiptReasonCode> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
}

/// A value of `code` of ``RecordingMessageReceiptReason``, open to those that are newer than this version.
public struct RecordingMessageReceiptReasonCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessageExpired`.
    public static var messageExpired: Self { "MessageExpired" }
    /// `RateLimited`.
    public static var rateLimited: Self { "RateLimited" }
    /// `MessageNotAllowed`.
    public static var messageNotAllowed: Self { "MessageNotAllowed" }
    /// `GeneralError`.
    public static var generalError: Self { "GeneralError" }
    /// `UnsupportedMessage`.
    public static var unsupportedMessage: Self { "UnsupportedMessage" }
    /// `UnknownMessage`.
    public static var unknownMessage: Self { "UnknownMessage" }
    /// `InvalidMessageStructure`.
    public static var invalidMessageStructure: Self { "InvalidMessageStructure" }
    /// `InvalidDestination`.
    public static var invalidDestination: Self { "InvalidDestination" }
    /// `ServerError`.
    public static var serverError: Self { "ServerError" }
    /// `MediaTypeNotAllowed`.
    public static var mediaTypeNotAllowed: Self { "MediaTypeNotAllowed" }
    /// `InvalidMediaContentLength`.
    public static var invalidMediaContentLength: Self { "InvalidMediaContentLength" }
    /// `RecipientOptedOut`.
    public static var recipientOptedOut: Self { "RecipientOptedOut" }
    /// `DataFiltered`.
    public static var dataFiltered: Self { "DataFiltered" }
}

/// The schema `RecordingMessagingMessage`.
public typealias RecordingMessagingMessage = Model<RecordingMessagingMessageFields>

/// The properties of ``RecordingMessagingMessage``.
public struct RecordingMessagingMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`.
    public var from: Field<String> { Field("from") }
    /// `fromUser`.
    public var fromUser: Field<User> { Field("fromUser") }
    /// `fromExternalContact`.
    public var fromExternalContact: Field<ExternalContact> { Field("fromExternalContact") }
    /// `to`.
    public var to: Field<String> { Field("to") }
    /// `timestamp`.
    public var timestamp: Field<Instant> { Field("timestamp") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<String> { Field("status") }
    /// `purpose`.
    public var purpose: Field<String> { Field("purpose") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `queue`.
    public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `workflow`.
    public var workflow: Field<AddressableEntityRef> { Field("workflow") }
    /// `messageText`.
    public var messageText: Field<String> { Field("messageText") }
    /// `messageMediaAttachments`.
    public var messageMediaAttachments: Field<[MessageMediaAttachment]> { Field("messageMediaAttachments") }
    /// `messageStickerAttachments`.
    public var messageStickerAttachments: Field<[MessageStickerAttachment]> { Field("messageStickerAttachments") }
    /// `quickReplies`.
    public var quickReplies: Field<[QuickReply]> { Field("quickReplies") }
    /// `buttonResponse`.
    public var buttonResponse: Field<ButtonResponse> { Field("buttonResponse") }
    /// `buttonResponses`.
    public var buttonResponses: Field<[ButtonResponse]> { Field("buttonResponses") }
    /// `story`.
    public var story: Field<RecordingContentStory> { Field("story") }
    /// `cards`.
    public var cards: Field<[Card]> { Field("cards") }
    /// `notificationTemplate`.
    public var notificationTemplate: Field<RecordingNotificationTemplate> { Field("notificationTemplate") }
    /// `datePicker`.
    public var datePicker: Field<DatePicker> { Field("datePicker") }
    /// `listPicker`.
    public var listPicker: Field<ListPicker> { Field("listPicker") }
    /// `contentType`.
    public var contentType: Field<RecordingMessagingMessageContentType> { Field("contentType") }
    /// `socialVisibility`.
    public var socialVisibility: Field<RecordingMessagingMessageSocialVisibility> { Field("socialVisibility") }
    /// `events`.
    public var events: Field<[ConversationMessageEvent]> { Field("events") }
    /// `interactiveApplication`.
    public var interactiveApplication: Field<InteractiveApplication> { Field("interactiveApplication") }
    /// `paymentRequest`.
    public var paymentRequest: Field<PaymentRequest> { Field("paymentRequest") }
    /// `paymentResponse`.
    public var paymentResponse: Field<PaymentResponse> { Field("paymentResponse") }
    /// `form`.
    public var form: Field<RecordingForm> { Field("form") }
    /// `roadsideAssistance`.
    public var roadsideAssistance: Field<RecordingRoadsideAssistance> { Field("roadsideAssistance") }
    /// `richLink`.
    public var richLink: Field<RichLink> { Field("richLink") }
    /// `messageReceipts`.
    public var messageReceipts: Field<[RecordingMessageReceipt]> { Field("messageReceipts") }
    /// `notificationResponse`.
    public var notificationResponse: Field<RecordingNotificationResponse> { Field("notificationResponse") }
}

/// A value of `contentType` of ``RecordingMessagingMessage``, open to those that are newer than this version.
public struct RecordingMessagingMessageContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `Story`.
    public static var story: Self { "Story" }
    /// `Card`.
    public static var card: Self { "Card" }
    /// `Carousel`.
    public static var carousel: Self { "Carousel" }
    /// `Attachment`.
    public static var attachment: Self { "Attachment" }
    /// `Location`.
    public static var location: Self { "Location" }
    /// `Notification`.
    public static var notification: Self { "Notification" }
    /// `GenericTemplate`.
    public static var genericTemplate: Self { "GenericTemplate" }
    /// `ListTemplate`.
    public static var listTemplate: Self { "ListTemplate" }
    /// `Postback`.
    public static var postback: Self { "Postback" }
    /// `Reactions`.
    public static var reactions: Self { "Reactions" }
    /// `Mention`.
    public static var mention: Self { "Mention" }
    /// `ButtonResponse`.
    public static var buttonResponse: Self { "ButtonResponse" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
    /// `ListPicker`.
    public static var listPicker: Self { "ListPicker" }
    /// `InteractiveApplication`.
    public static var interactiveApplication: Self { "InteractiveApplication" }
    /// `PaymentRequest`.
    public static var paymentRequest: Self { "PaymentRequest" }
    /// `PaymentResponse`.
    public static var paymentResponse: Self { "PaymentResponse" }
    /// `Form`.
    public static var form: Self { "Form" }
    /// `RichLink`.
    public static var richLink: Self { "RichLink" }
    /// `RoadsideAssistance`.
    public static var roadsideAssistance: Self { "RoadsideAssistance" }
    /// `NotificationResponse`.
    public static var notificationResponse: Self { "NotificationResponse" }
}

/// A value of `socialVisibility` of ``RecordingMessagingMessage``, open to those that are newer than this version.
public struct RecordingMessagingMessageSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    public static var `public`: Self { "Public" }
    /// `Private`.
    public static var `private`: Self { "Private" }
}

/// The schema `RecordingMetadata`.
public typealias RecordingMetadata = Model<RecordingMetadataFields>

/// The properties of ``RecordingMetadata``.
public struct RecordingMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `path`.
    public var path: Field<String> { Field("path") }
    /// `startTime`.
    public var startTime: Field<String> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<String> { Field("endTime") }
    /// `media`.
    public var media: Field<String> { Field("media") }
    /// `mediaSubtype`.
    public var mediaSubtype: Field<RecordingMetadataMediaSubtype> { Field("mediaSubtype") }
    /// `mediaSubject`.
    public var mediaSubject: Field<String> { Field("mediaSubject") }
    /// `annotations`.
    public var annotations: Field<[Annotation]> { Field("annotations") }
    /// `fileState`.
    public var fileState: Field<RecordingMetadataFileState> { Field("fileState") }
    /// `restoreExpirationTime`.
    public var restoreExpirationTime: Field<Instant> { Field("restoreExpirationTime") }
    /// `archiveDate`.
    public var archiveDate: Field<Instant> { Field("archiveDate") }
    /// `archiveMedium`.
    public var archiveMedium: Field<RecordingMetadataArchiveMedium> { Field("archiveMedium") }
    /// `deleteDate`.
    public var deleteDate: Field<Instant> { Field("deleteDate") }
    /// `exportDate`.
    public var exportDate: Field<Instant> { Field("exportDate") }
    /// `exportedDate`.
    public var exportedDate: Field<Instant> { Field("exportedDate") }
    /// `maxAllowedRestorationsForOrg`.
    public var maxAllowedRestorationsForOrg: Field<Int> { Field("maxAllowedRestorationsForOrg") }
    /// `remainingRestorationsAllowedForOrg`.
    public var remainingRestorationsAllowedForOrg: Field<Int> { Field("remainingRestorationsAllowedForOrg") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `region`.
    public var region: Field<RecordingMetadataRegion> { Field("region") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mediaSubtype` of ``RecordingMetadata``, open to those that are newer than this version.
public struct RecordingMetadataMediaSubtype: OpenEnum {
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

/// A value of `fileState` of ``RecordingMetadata``, open to those that are newer than this version.
public struct RecordingMetadataFileState: OpenEnum {
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
    /// `ERROR`.
    public static var error: Self { "ERROR" }
}

/// A value of `archiveMedium` of ``RecordingMetadata``, open to those that are newer than this version.
public struct RecordingMetadataArchiveMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CLOUDARCHIVE`.
    public static var cloudarchive: Self { "CLOUDARCHIVE" }
}

/// A value of `region` of ``RecordingMetadata``, open to those that are newer than this version.
public struct RecordingMetadataRegion: OpenEnum {
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

/// The schema `RecordingNotificationResponse`.
public typealias RecordingNotificationResponse = Model<RecordingNotificationResponseFields>

/// The properties of ``RecordingNotificationResponse``.
public struct RecordingNotificationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `referenceId`.
    public var referenceId: Field<String> { Field("referenceId") }
    /// `notificationStatus`.
    public var notificationStatus: Field<RecordingNotificationResponseNotificationStatus> { Field("notificationStatus") }
    /// `notificationText`.
    public var notificationText: Field<String> { Field("notificationText") }
}

/// A value of `notificationStatus` of ``RecordingNotificationResponse``, open to those that are newer than this
/// version.
public struct RecordingNotificationResponseNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Accepted`.
    public static var accepted: Self { "Accepted" }
    /// `Declined`.
    public static var declined: Self { "Declined" }
}

/// The schema `RecordingNotificationTemplate`.
public typealias RecordingNotificationTemplate = Model<RecordingNotificationTemplateFields>

/// The properties of ``RecordingNotificationTemplate``.
public struct RecordingNotificationTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `header`.
    public var header: Field<RecordingTemplateHeader> { Field("header") }
    /// `body`.
    public var body: Field<RecordingTemplateBody> { Field("body") }
    /// `buttons`.
    public var buttons: Field<[RecordingTemplateButton]> { Field("buttons") }
    /// `carousel`.
    public var carousel: Field<RecordingTemplateCarousel> { Field("carousel") }
    /// `footer`.
    public var footer: Field<RecordingTemplateFooter> { Field("footer") }
}

/// The schema `RecordingRetention`.
public typealias RecordingRetention = Model<RecordingRetentionFields>

/// The properties of ``RecordingRetention``.
public struct RecordingRetentionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `recordingId`.
    public var recordingId: Field<String> { Field("recordingId") }
    /// `archiveDate`.
    public var archiveDate: Field<Instant> { Field("archiveDate") }
    /// `archiveMedium`.
    public var archiveMedium: Field<RecordingRetentionArchiveMedium> { Field("archiveMedium") }
    /// `deleteDate`.
    public var deleteDate: Field<Instant> { Field("deleteDate") }
    /// `exportDate`.
    public var exportDate: Field<Instant> { Field("exportDate") }
    /// `exportedDate`.
    public var exportedDate: Field<Instant> { Field("exportedDate") }
    /// `creationTime`.
    public var creationTime: Field<Instant> { Field("creationTime") }
}

/// A value of `archiveMedium` of ``RecordingRetention``, open to those that are newer than this version.
public struct RecordingRetentionArchiveMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CLOUDARCHIVE`.
    public static var cloudarchive: Self { "CLOUDARCHIVE" }
}

/// The schema `RecordingRetentionCursorEntityListing`.
public typealias RecordingRetentionCursorEntityListing = Model<RecordingRetentionCursorEntityListingFields>

/// The properties of ``RecordingRetentionCursorEntityListing``.
public struct RecordingRetentionCursorEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[RecordingRetention]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `RecordingRoadsideAssistance`.
public typealias RecordingRoadsideAssistance = Model<RecordingRoadsideAssistanceFields>

/// The properties of ``RecordingRoadsideAssistance``.
public struct RecordingRoadsideAssistanceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `isDevicePhoneNumber`.
    public var isDevicePhoneNumber: Field<Bool> { Field("isDevicePhoneNumber") }
    /// `location`.
    public var location: Field<RecordingLocation> { Field("location") }
    /// `messageNumber`.
    public var messageNumber: Field<Int> { Field("messageNumber") }
}

/// The schema `RecordingSettings`.
public typealias RecordingSettings = Model<RecordingSettingsFields>

/// The properties of ``RecordingSettings``.
public struct RecordingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxSimultaneousStreams`.
    public var maxSimultaneousStreams: Field<Int> { Field("maxSimultaneousStreams") }
    /// `maxConfigurableScreenRecordingStreams`.
    public var maxConfigurableScreenRecordingStreams: Field<Int> { Field("maxConfigurableScreenRecordingStreams") }
    /// `regionalRecordingStorageEnabled`.
    public var regionalRecordingStorageEnabled: Field<Bool> { Field("regionalRecordingStorageEnabled") }
    /// `recordingPlaybackUrlTtl`.
    public var recordingPlaybackUrlTtl: Field<Int> { Field("recordingPlaybackUrlTtl") }
    /// `recordingBatchDownloadUrlTtl`.
    public var recordingBatchDownloadUrlTtl: Field<Int> { Field("recordingBatchDownloadUrlTtl") }
    /// `stopRecordingWhenOnlyExternalParticipants`.
    public var stopRecordingWhenOnlyExternalParticipants: Field<Bool> { Field("stopRecordingWhenOnlyExternalParticipants") }
}

/// The schema `RecordingTemplateBody`.
public typealias RecordingTemplateBody = Model<RecordingTemplateBodyFields>

/// The properties of ``RecordingTemplateBody``.
public struct RecordingTemplateBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
}

/// The schema `RecordingTemplateButton`.
public typealias RecordingTemplateButton = Model<RecordingTemplateButtonFields>

/// The properties of ``RecordingTemplateButton``.
public struct RecordingTemplateButtonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<RecordingTemplateButtonType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `index`.
    public var index: Field<Int> { Field("index") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `isSelected`.
    public var isSelected: Field<Bool> { Field("isSelected") }
}

/// A value of `type` of ``RecordingTemplateButton``, open to those that are newer than this version.
public struct RecordingTemplateButtonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `PhoneNumber`.
    public static var phoneNumber: Self { "PhoneNumber" }
    /// `Url`.
    public static var url: Self { "Url" }
}

/// The schema `RecordingTemplateCard`.
public typealias RecordingTemplateCard = Model<RecordingTemplateCardFields>

/// The properties of ``RecordingTemplateCard``.
public struct RecordingTemplateCardFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `header`.
    public var header: Field<RecordingTemplateHeader> { Field("header") }
    /// `body`.
    public var body: Field<RecordingTemplateBody> { Field("body") }
    /// `buttons`.
    public var buttons: Field<[RecordingTemplateButton]> { Field("buttons") }
}

/// The schema `RecordingTemplateCarousel`.
public typealias RecordingTemplateCarousel = Model<RecordingTemplateCarouselFields>

/// The properties of ``RecordingTemplateCarousel``.
public struct RecordingTemplateCarouselFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cards`.
    public var cards: Field<[RecordingTemplateCard]> { Field("cards") }
}

/// The schema `RecordingTemplateFooter`.
public typealias RecordingTemplateFooter = Model<RecordingTemplateFooterFields>

/// The properties of ``RecordingTemplateFooter``.
public struct RecordingTemplateFooterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
}

/// The schema `RecordingTemplateHeader`.
public typealias RecordingTemplateHeader = Model<RecordingTemplateHeaderFields>

/// The properties of ``RecordingTemplateHeader``.
public struct RecordingTemplateHeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<RecordingTemplateHeaderType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `media`.
    public var media: Field<RecordingAttachment> { Field("media") }
}

/// A value of `type` of ``RecordingTemplateHeader``, open to those that are newer than this version.
public struct RecordingTemplateHeaderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Media`.
    public static var media: Self { "Media" }
}

/// The schema `RecordingUploadReport`.
public typealias RecordingUploadReport = Model<RecordingUploadReportFields>

/// The properties of ``RecordingUploadReport``.
public struct RecordingUploadReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `state`.
    public var state: Field<RecordingUploadReportState> { Field("state") }
    /// `signedUrl`.
    public var signedUrl: Field<String> { Field("signedUrl") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``RecordingUploadReport``, open to those that are newer than this version.
public struct RecordingUploadReportState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `RecordingUploadReportRequest`.
public typealias RecordingUploadReportRequest = Model<RecordingUploadReportRequestFields>

/// The properties of ``RecordingUploadReportRequest``.
public struct RecordingUploadReportRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateSince`, required.
    public var dateSince: Field<Instant> { Field("dateSince") }
    /// `uploadStatus`.
    public var uploadStatus: Field<RecordingUploadReportRequestUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``RecordingUploadReportRequest``, open to those that are newer than this version.
public struct RecordingUploadReportRequestUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failure`.
    public static var failure: Self { "Failure" }
    /// `WaitForConversation`.
    public static var waitForConversation: Self { "WaitForConversation" }
}

/// The schema `RecordingWheelPicker`.
public typealias RecordingWheelPicker = Model<RecordingWheelPickerFields>

/// The properties of ``RecordingWheelPicker``.
public struct RecordingWheelPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `items`.
    public var items: Field<[RecordingWheelPickerItem]> { Field("items") }
}

/// The schema `RecordingWheelPickerItem`.
public typealias RecordingWheelPickerItem = Model<RecordingWheelPickerItemFields>

/// The properties of ``RecordingWheelPickerItem``.
public struct RecordingWheelPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `isSelected`.
    public var isSelected: Field<Bool> { Field("isSelected") }
}

/// The schema `RetentionDuration`.
public typealias RetentionDuration = Model<RetentionDurationFields>

/// The properties of ``RetentionDuration``.
public struct RetentionDurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `archiveRetention`.
    public var archiveRetention: Field<ArchiveRetention> { Field("archiveRetention") }
    /// `deleteRetention`.
    public var deleteRetention: Field<DeleteRetention> { Field("deleteRetention") }
}

/// The schema `RichLink`.
public typealias RichLink = Model<RichLinkFields>

/// The properties of ``RichLink``.
public struct RichLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `header`.
    public var header: Field<RichLinkHeader> { Field("header") }
    /// `footer`.
    public var footer: Field<String> { Field("footer") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `urlLabel`.
    public var urlLabel: Field<String> { Field("urlLabel") }
}

/// The schema `RichLinkHeader`.
public typealias RichLinkHeader = Model<RichLinkHeaderFields>

/// The properties of ``RichLinkHeader``.
public struct RichLinkHeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<RichLinkHeaderType> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// A value of `type` of ``RichLinkHeader``, open to those that are newer than this version.
public struct RichLinkHeaderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `File`.
    public static var file: Self { "File" }
    /// `Video`.
    public static var video: Self { "Video" }
}

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
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
}

/// The schema `Recording`.
public typealias Recording = Model<RecordingFields>

/// The properties of ``Recording``.
public struct RecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `path`.
    @_alwaysEmitIntoClient public var path: Field<String> { Field("path") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<String> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<String> { Field("endTime") }
    /// `media`.
    @_alwaysEmitIntoClient public var media: Field<String> { Field("media") }
    /// `mediaSubtype`.
    @_alwaysEmitIntoClient public var mediaSubtype: Field<RecordingMediaSubtype> { Field("mediaSubtype") }
    /// `mediaSubject`.
    @_alwaysEmitIntoClient public var mediaSubject: Field<String> { Field("mediaSubject") }
    /// `annotations`.
    @_alwaysEmitIntoClient public var annotations: Field<[Annotation]> { Field("annotations") }
    /// `transcript`.
    @_alwaysEmitIntoClient public var transcript: Field<[ChatMessage]> { Field("transcript") }
    /// `emailTranscript`.
    @_alwaysEmitIntoClient public var emailTranscript: Field<[RecordingEmailMessage]> { Field("emailTranscript") }
    /// `messagingTranscript`.
    @_alwaysEmitIntoClient public var messagingTranscript: Field<[RecordingMessagingMessage]> { Field("messagingTranscript") }
    /// `fileState`.
    @_alwaysEmitIntoClient public var fileState: Field<RecordingFileState> { Field("fileState") }
    /// `restoreExpirationTime`.
    @_alwaysEmitIntoClient public var restoreExpirationTime: Field<Instant> { Field("restoreExpirationTime") }
    /// `mediaUris`.
    @_alwaysEmitIntoClient public var mediaUris: Field<[String: MediaResult]> { Field("mediaUris") }
    /// `estimatedTranscodeTimeMs`.
    @_alwaysEmitIntoClient public var estimatedTranscodeTimeMs: Field<Int> { Field("estimatedTranscodeTimeMs") }
    /// `actualTranscodeTimeMs`.
    @_alwaysEmitIntoClient public var actualTranscodeTimeMs: Field<Int> { Field("actualTranscodeTimeMs") }
    /// `archiveDate`.
    @_alwaysEmitIntoClient public var archiveDate: Field<Instant> { Field("archiveDate") }
    /// `archiveMedium`.
    @_alwaysEmitIntoClient public var archiveMedium: Field<RecordingArchiveMedium> { Field("archiveMedium") }
    /// `deleteDate`.
    @_alwaysEmitIntoClient public var deleteDate: Field<Instant> { Field("deleteDate") }
    /// `exportDate`.
    @_alwaysEmitIntoClient public var exportDate: Field<Instant> { Field("exportDate") }
    /// `exportedDate`.
    @_alwaysEmitIntoClient public var exportedDate: Field<Instant> { Field("exportedDate") }
    /// `outputDurationMs`.
    @_alwaysEmitIntoClient public var outputDurationMs: Field<Int> { Field("outputDurationMs") }
    /// `outputSizeInBytes`.
    @_alwaysEmitIntoClient public var outputSizeInBytes: Field<Int> { Field("outputSizeInBytes") }
    /// `maxAllowedRestorationsForOrg`.
    @_alwaysEmitIntoClient public var maxAllowedRestorationsForOrg: Field<Int> { Field("maxAllowedRestorationsForOrg") }
    /// `remainingRestorationsAllowedForOrg`.
    @_alwaysEmitIntoClient public var remainingRestorationsAllowedForOrg: Field<Int> { Field("remainingRestorationsAllowedForOrg") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `users`.
    @_alwaysEmitIntoClient public var users: Field<[User]> { Field("users") }
    /// `recordingFileRole`.
    @_alwaysEmitIntoClient public var recordingFileRole: Field<RecordingRecordingFileRole> { Field("recordingFileRole") }
    /// `recordingErrorStatus`.
    @_alwaysEmitIntoClient public var recordingErrorStatus: Field<RecordingRecordingErrorStatus> { Field("recordingErrorStatus") }
    /// `originalRecordingStartTime`.
    @_alwaysEmitIntoClient public var originalRecordingStartTime: Field<Instant> { Field("originalRecordingStartTime") }
    /// `creationTime`.
    @_alwaysEmitIntoClient public var creationTime: Field<Instant> { Field("creationTime") }
    /// `associatedConversationIds`.
    @_alwaysEmitIntoClient public var associatedConversationIds: Field<[String]> { Field("associatedConversationIds") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mediaSubtype` of ``Recording``, open to those that are newer than this version.
public struct RecordingMediaSubtype: OpenEnum {
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

/// A value of `fileState` of ``Recording``, open to those that are newer than this version.
public struct RecordingFileState: OpenEnum {
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
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
}

/// A value of `archiveMedium` of ``Recording``, open to those that are newer than this version.
public struct RecordingArchiveMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CLOUDARCHIVE`.
    @_alwaysEmitIntoClient public static var cloudarchive: Self { "CLOUDARCHIVE" }
}

/// A value of `recordingFileRole` of ``Recording``, open to those that are newer than this version.
public struct RecordingRecordingFileRole: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CUSTOMER_EXPERIENCE`.
    @_alwaysEmitIntoClient public static var customerExperience: Self { "CUSTOMER_EXPERIENCE" }
    /// `ADHOC`.
    @_alwaysEmitIntoClient public static var adhoc: Self { "ADHOC" }
}

/// A value of `recordingErrorStatus` of ``Recording``, open to those that are newer than this version.
public struct RecordingRecordingErrorStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL_TRANSCRIPT_TOO_LARGE`.
    @_alwaysEmitIntoClient public static var emailTranscriptTooLarge: Self { "EMAIL_TRANSCRIPT_TOO_LARGE" }
}

/// The schema `RecordingAttachment`.
public typealias RecordingAttachment = Model<RecordingAttachmentFields>

/// The properties of ``RecordingAttachment``.
public struct RecordingAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<RecordingAttachmentMediaType> { Field("mediaType") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mime`.
    @_alwaysEmitIntoClient public var mime: Field<String> { Field("mime") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
}

/// A value of `mediaType` of ``RecordingAttachment``, open to those that are newer than this version.
public struct RecordingAttachmentMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Audio`.
    @_alwaysEmitIntoClient public static var audio: Self { "Audio" }
    /// `File`.
    @_alwaysEmitIntoClient public static var file: Self { "File" }
    /// `Link`.
    @_alwaysEmitIntoClient public static var link: Self { "Link" }
}

/// The schema `RecordingContentStory`.
public typealias RecordingContentStory = Model<RecordingContentStoryFields>

/// The properties of ``RecordingContentStory``.
public struct RecordingContentStoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<RecordingContentStoryType> { Field("type") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `replyToId`.
    @_alwaysEmitIntoClient public var replyToId: Field<String> { Field("replyToId") }
}

/// A value of `type` of ``RecordingContentStory``, open to those that are newer than this version.
public struct RecordingContentStoryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mention`.
    @_alwaysEmitIntoClient public static var mention: Self { "Mention" }
    /// `Reply`.
    @_alwaysEmitIntoClient public static var reply: Self { "Reply" }
}

/// The schema `RecordingEmailMessage`.
public typealias RecordingEmailMessage = Model<RecordingEmailMessageFields>

/// The properties of ``RecordingEmailMessage``.
public struct RecordingEmailMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `htmlBody`.
    @_alwaysEmitIntoClient public var htmlBody: Field<String> { Field("htmlBody") }
    /// `textBody`.
    @_alwaysEmitIntoClient public var textBody: Field<String> { Field("textBody") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<[EmailAddress]> { Field("to") }
    /// `cc`.
    @_alwaysEmitIntoClient public var cc: Field<[EmailAddress]> { Field("cc") }
    /// `bcc`.
    @_alwaysEmitIntoClient public var bcc: Field<[EmailAddress]> { Field("bcc") }
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<EmailAddress> { Field("from") }
    /// `replyTo`.
    @_alwaysEmitIntoClient public var replyTo: Field<EmailAddress> { Field("replyTo") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `attachments`.
    @_alwaysEmitIntoClient public var attachments: Field<[EmailAttachment]> { Field("attachments") }
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
}

/// The schema `RecordingEncryptionConfiguration`.
public typealias RecordingEncryptionConfiguration = Model<RecordingEncryptionConfigurationFields>

/// The properties of ``RecordingEncryptionConfiguration``.
public struct RecordingEncryptionConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `apiId`.
    @_alwaysEmitIntoClient public var apiId: Field<String> { Field("apiId") }
    /// `apiKey`.
    @_alwaysEmitIntoClient public var apiKey: Field<String> { Field("apiKey") }
    /// `keyConfigurationType`, required.
    @_alwaysEmitIntoClient public var keyConfigurationType: Field<RecordingEncryptionConfigurationKeyConfigurationType> { Field("keyConfigurationType") }
    /// `lastError`.
    @_alwaysEmitIntoClient public var lastError: Field<ErrorBody> { Field("lastError") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `keyConfigurationType` of ``RecordingEncryptionConfiguration``, open to those that are newer than this
/// version.
public struct RecordingEncryptionConfigurationKeyConfigurationType: OpenEnum {
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

/// The schema `RecordingEncryptionConfigurationListing`.
public typealias RecordingEncryptionConfigurationListing = Model<RecordingEncryptionConfigurationListingFields>

/// The properties of ``RecordingEncryptionConfigurationListing``.
public struct RecordingEncryptionConfigurationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[RecordingEncryptionConfiguration]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RecordingForm`.
public typealias RecordingForm = Model<RecordingFormFields>

/// The properties of ``RecordingForm``.
public struct RecordingFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `introduction`.
    @_alwaysEmitIntoClient public var introduction: Field<RecordingIntroduction> { Field("introduction") }
    /// `formPages`.
    @_alwaysEmitIntoClient public var formPages: Field<[RecordingFormPage]> { Field("formPages") }
    /// `receivedMessage`.
    @_alwaysEmitIntoClient public var receivedMessage: Field<ReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    @_alwaysEmitIntoClient public var replyMessage: Field<ReceivedReplyMessage> { Field("replyMessage") }
    /// `response`.
    @_alwaysEmitIntoClient public var response: Field<[RecordingFormResponseComponent]> { Field("response") }
    /// `originatingMessageId`.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `cannedResponseId`.
    @_alwaysEmitIntoClient public var cannedResponseId: Field<String> { Field("cannedResponseId") }
}

/// The schema `RecordingFormPage`.
public typealias RecordingFormPage = Model<RecordingFormPageFields>

/// The properties of ``RecordingFormPage``.
public struct RecordingFormPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `pageComponents`.
    @_alwaysEmitIntoClient public var pageComponents: Field<[RecordingFormPageComponent]> { Field("pageComponents") }
}

/// The schema `RecordingFormPageComponent`.
public typealias RecordingFormPageComponent = Model<RecordingFormPageComponentFields>

/// The properties of ``RecordingFormPageComponent``.
public struct RecordingFormPageComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `formComponentType`.
    @_alwaysEmitIntoClient public var formComponentType: Field<RecordingFormPageComponentFormComponentType> { Field("formComponentType") }
    /// `datePicker`.
    @_alwaysEmitIntoClient public var datePicker: Field<DatePicker> { Field("datePicker") }
    /// `wheelPicker`.
    @_alwaysEmitIntoClient public var wheelPicker: Field<RecordingWheelPicker> { Field("wheelPicker") }
    /// `listPicker`.
    @_alwaysEmitIntoClient public var listPicker: Field<ListPicker> { Field("listPicker") }
    /// `input`.
    @_alwaysEmitIntoClient public var input: Field<RecordingInput> { Field("input") }
}

/// A value of `formComponentType` of ``RecordingFormPageComponent``, open to those that are newer than this version.
public struct RecordingFormPageComponentFormComponentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListPicker`.
    @_alwaysEmitIntoClient public static var listPicker: Self { "ListPicker" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
    /// `WheelPicker`.
    @_alwaysEmitIntoClient public static var wheelPicker: Self { "WheelPicker" }
    /// `Input`.
    @_alwaysEmitIntoClient public static var input: Self { "Input" }
}

/// The schema `RecordingFormResponseComponent`.
public typealias RecordingFormResponseComponent = Model<RecordingFormResponseComponentFields>

/// The properties of ``RecordingFormResponseComponent``.
public struct RecordingFormResponseComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `component`.
    @_alwaysEmitIntoClient public var component: Field<RecordingFormResponseContent> { Field("component") }
}

/// The schema `RecordingFormResponseContent`.
public typealias RecordingFormResponseContent = Model<RecordingFormResponseContentFields>

/// The properties of ``RecordingFormResponseContent``.
public struct RecordingFormResponseContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<RecordingFormResponseContentContentType> { Field("contentType") }
    /// `buttonResponse`.
    @_alwaysEmitIntoClient public var buttonResponse: Field<ButtonResponse> { Field("buttonResponse") }
}

/// A value of `contentType` of ``RecordingFormResponseContent``, open to those that are newer than this version.
public struct RecordingFormResponseContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ButtonResponse`.
    @_alwaysEmitIntoClient public static var buttonResponse: Self { "ButtonResponse" }
}

/// The schema `RecordingInput`.
public typealias RecordingInput = Model<RecordingInputFields>

/// The properties of ``RecordingInput``.
public struct RecordingInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `responseText`.
    @_alwaysEmitIntoClient public var responseText: Field<String> { Field("responseText") }
}

/// The schema `RecordingIntroduction`.
public typealias RecordingIntroduction = Model<RecordingIntroductionFields>

/// The properties of ``RecordingIntroduction``.
public struct RecordingIntroductionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
}

/// The schema `RecordingJob`.
public typealias RecordingJob = Model<RecordingJobFields>

/// The properties of ``RecordingJob``.
public struct RecordingJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<RecordingJobState> { Field("state") }
    /// `recordingJobsQuery`, set by the platform.
    @_alwaysEmitIntoClient public var recordingJobsQuery: Field<RecordingJobsQuery> { Field("recordingJobsQuery") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `totalConversations`, set by the platform.
    @_alwaysEmitIntoClient public var totalConversations: Field<Int> { Field("totalConversations") }
    /// `totalRecordings`, set by the platform.
    @_alwaysEmitIntoClient public var totalRecordings: Field<Int> { Field("totalRecordings") }
    /// `totalSkippedRecordings`, set by the platform.
    @_alwaysEmitIntoClient public var totalSkippedRecordings: Field<Int> { Field("totalSkippedRecordings") }
    /// `totalFailedRecordings`, set by the platform.
    @_alwaysEmitIntoClient public var totalFailedRecordings: Field<Int> { Field("totalFailedRecordings") }
    /// `totalProcessedRecordings`, set by the platform.
    @_alwaysEmitIntoClient public var totalProcessedRecordings: Field<Int> { Field("totalProcessedRecordings") }
    /// `percentProgress`, set by the platform.
    @_alwaysEmitIntoClient public var percentProgress: Field<Int> { Field("percentProgress") }
    /// `errorMessage`, set by the platform.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `failedRecordings`, set by the platform.
    @_alwaysEmitIntoClient public var failedRecordings: Field<String> { Field("failedRecordings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``RecordingJob``, open to those that are newer than this version.
public struct RecordingJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FULFILLED`.
    @_alwaysEmitIntoClient public static var fulfilled: Self { "FULFILLED" }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `READY`.
    @_alwaysEmitIntoClient public static var ready: Self { "READY" }
    /// `PROCESSING`.
    @_alwaysEmitIntoClient public static var processing: Self { "PROCESSING" }
    /// `CANCELLED`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "CANCELLED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `RecordingJobEntityListing`.
public typealias RecordingJobEntityListing = Model<RecordingJobEntityListingFields>

/// The properties of ``RecordingJobEntityListing``.
public struct RecordingJobEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[RecordingJob]> { Field("entities") }
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

/// The schema `RecordingJobFailedRecording`.
public typealias RecordingJobFailedRecording = Model<RecordingJobFailedRecordingFields>

/// The properties of ``RecordingJobFailedRecording``.
public struct RecordingJobFailedRecordingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, set by the platform.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `recording`, set by the platform.
    @_alwaysEmitIntoClient public var recording: Field<AddressableEntityRef> { Field("recording") }
}

/// The schema `RecordingJobsQuery`.
public typealias RecordingJobsQuery = Model<RecordingJobsQueryFields>

/// The properties of ``RecordingJobsQuery``.
public struct RecordingJobsQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`, required.
    @_alwaysEmitIntoClient public var action: Field<RecordingJobsQueryAction> { Field("action") }
    /// `actionDate`.
    @_alwaysEmitIntoClient public var actionDate: Field<Instant> { Field("actionDate") }
    /// `actionAge`.
    @_alwaysEmitIntoClient public var actionAge: Field<Int> { Field("actionAge") }
    /// `screenRecordingActionDate`.
    @_alwaysEmitIntoClient public var screenRecordingActionDate: Field<Instant> { Field("screenRecordingActionDate") }
    /// `screenRecordingActionAge`.
    @_alwaysEmitIntoClient public var screenRecordingActionAge: Field<Int> { Field("screenRecordingActionAge") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `includeRecordingsWithSensitiveData`.
    @_alwaysEmitIntoClient public var includeRecordingsWithSensitiveData: Field<Bool> { Field("includeRecordingsWithSensitiveData") }
    /// `includeScreenRecordings`.
    @_alwaysEmitIntoClient public var includeScreenRecordings: Field<Bool> { Field("includeScreenRecordings") }
    /// `includePolicyBasedRecordings`.
    @_alwaysEmitIntoClient public var includePolicyBasedRecordings: Field<Bool> { Field("includePolicyBasedRecordings") }
    /// `includeSnippetRecordings`.
    @_alwaysEmitIntoClient public var includeSnippetRecordings: Field<Bool> { Field("includeSnippetRecordings") }
    /// `clearExport`.
    @_alwaysEmitIntoClient public var clearExport: Field<Bool> { Field("clearExport") }
    /// `conversationQuery`.
    @_alwaysEmitIntoClient public var conversationQuery: Field<AsyncConversationQuery> { Field("conversationQuery") }
    /// `agedConversationInterval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var agedConversationInterval: Field<String> { Field("agedConversationInterval") }
}

/// A value of `action` of ``RecordingJobsQuery``, open to those that are newer than this version.
public struct RecordingJobsQueryAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ARCHIVE`.
    @_alwaysEmitIntoClient public static var archive: Self { "ARCHIVE" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `EXPORT`.
    @_alwaysEmitIntoClient public static var export: Self { "EXPORT" }
}

/// The schema `RecordingLocation`.
public typealias RecordingLocation = Model<RecordingLocationFields>

/// The properties of ``RecordingLocation``.
public struct RecordingLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `latitude`.
    @_alwaysEmitIntoClient public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    @_alwaysEmitIntoClient public var longitude: Field<Double> { Field("longitude") }
}

/// The schema `RecordingMessageReceipt`.
public typealias RecordingMessageReceipt = Model<RecordingMessageReceiptFields>

/// The properties of ``RecordingMessageReceipt``.
public struct RecordingMessageReceiptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `receiptTime`.
    @_alwaysEmitIntoClient public var receiptTime: Field<Instant> { Field("receiptTime") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<RecordingMessageReceiptStatus> { Field("status") }
    /// `reasons`.
    @_alwaysEmitIntoClient public var reasons: Field<[RecordingMessageReceiptReason]> { Field("reasons") }
}

/// A value of `status` of ``RecordingMessageReceipt``, open to those that are newer than this version.
public struct RecordingMessageReceiptStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
    /// `Delivered`.
    @_alwaysEmitIntoClient public static var delivered: Self { "Delivered" }
    /// `Read`.
    @_alwaysEmitIntoClient public static var read: Self { "Read" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Removed`.
    @_alwaysEmitIntoClient public static var removed: Self { "Removed" }
}

/// The schema `RecordingMessageReceiptReason`.
public typealias RecordingMessageReceiptReason = Model<RecordingMessageReceiptReasonFields>

/// The properties of ``RecordingMessageReceiptReason``.
public struct RecordingMessageReceiptReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<RecordingMessageReceiptReasonCode> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// A value of `code` of ``RecordingMessageReceiptReason``, open to those that are newer than this version.
public struct RecordingMessageReceiptReasonCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessageExpired`.
    @_alwaysEmitIntoClient public static var messageExpired: Self { "MessageExpired" }
    /// `RateLimited`.
    @_alwaysEmitIntoClient public static var rateLimited: Self { "RateLimited" }
    /// `MessageNotAllowed`.
    @_alwaysEmitIntoClient public static var messageNotAllowed: Self { "MessageNotAllowed" }
    /// `GeneralError`.
    @_alwaysEmitIntoClient public static var generalError: Self { "GeneralError" }
    /// `UnsupportedMessage`.
    @_alwaysEmitIntoClient public static var unsupportedMessage: Self { "UnsupportedMessage" }
    /// `UnknownMessage`.
    @_alwaysEmitIntoClient public static var unknownMessage: Self { "UnknownMessage" }
    /// `InvalidMessageStructure`.
    @_alwaysEmitIntoClient public static var invalidMessageStructure: Self { "InvalidMessageStructure" }
    /// `InvalidDestination`.
    @_alwaysEmitIntoClient public static var invalidDestination: Self { "InvalidDestination" }
    /// `ServerError`.
    @_alwaysEmitIntoClient public static var serverError: Self { "ServerError" }
    /// `MediaTypeNotAllowed`.
    @_alwaysEmitIntoClient public static var mediaTypeNotAllowed: Self { "MediaTypeNotAllowed" }
    /// `InvalidMediaContentLength`.
    @_alwaysEmitIntoClient public static var invalidMediaContentLength: Self { "InvalidMediaContentLength" }
    /// `RecipientOptedOut`.
    @_alwaysEmitIntoClient public static var recipientOptedOut: Self { "RecipientOptedOut" }
    /// `DataFiltered`.
    @_alwaysEmitIntoClient public static var dataFiltered: Self { "DataFiltered" }
}

/// The schema `RecordingMessagingMessage`.
public typealias RecordingMessagingMessage = Model<RecordingMessagingMessageFields>

/// The properties of ``RecordingMessagingMessage``.
public struct RecordingMessagingMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<String> { Field("from") }
    /// `fromUser`.
    @_alwaysEmitIntoClient public var fromUser: Field<User> { Field("fromUser") }
    /// `fromExternalContact`.
    @_alwaysEmitIntoClient public var fromExternalContact: Field<ExternalContact> { Field("fromExternalContact") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<String> { Field("to") }
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<String> { Field("purpose") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `workflow`.
    @_alwaysEmitIntoClient public var workflow: Field<AddressableEntityRef> { Field("workflow") }
    /// `messageText`.
    @_alwaysEmitIntoClient public var messageText: Field<String> { Field("messageText") }
    /// `messageMediaAttachments`.
    @_alwaysEmitIntoClient public var messageMediaAttachments: Field<[MessageMediaAttachment]> { Field("messageMediaAttachments") }
    /// `messageStickerAttachments`.
    @_alwaysEmitIntoClient public var messageStickerAttachments: Field<[MessageStickerAttachment]> { Field("messageStickerAttachments") }
    /// `quickReplies`.
    @_alwaysEmitIntoClient public var quickReplies: Field<[QuickReply]> { Field("quickReplies") }
    /// `buttonResponse`.
    @_alwaysEmitIntoClient public var buttonResponse: Field<ButtonResponse> { Field("buttonResponse") }
    /// `buttonResponses`.
    @_alwaysEmitIntoClient public var buttonResponses: Field<[ButtonResponse]> { Field("buttonResponses") }
    /// `story`.
    @_alwaysEmitIntoClient public var story: Field<RecordingContentStory> { Field("story") }
    /// `cards`.
    @_alwaysEmitIntoClient public var cards: Field<[Card]> { Field("cards") }
    /// `notificationTemplate`.
    @_alwaysEmitIntoClient public var notificationTemplate: Field<RecordingNotificationTemplate> { Field("notificationTemplate") }
    /// `datePicker`.
    @_alwaysEmitIntoClient public var datePicker: Field<DatePicker> { Field("datePicker") }
    /// `listPicker`.
    @_alwaysEmitIntoClient public var listPicker: Field<ListPicker> { Field("listPicker") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<RecordingMessagingMessageContentType> { Field("contentType") }
    /// `socialVisibility`.
    @_alwaysEmitIntoClient public var socialVisibility: Field<RecordingMessagingMessageSocialVisibility> { Field("socialVisibility") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[ConversationMessageEvent]> { Field("events") }
    /// `interactiveApplication`.
    @_alwaysEmitIntoClient public var interactiveApplication: Field<InteractiveApplication> { Field("interactiveApplication") }
    /// `paymentRequest`.
    @_alwaysEmitIntoClient public var paymentRequest: Field<PaymentRequest> { Field("paymentRequest") }
    /// `paymentResponse`.
    @_alwaysEmitIntoClient public var paymentResponse: Field<PaymentResponse> { Field("paymentResponse") }
    /// `form`.
    @_alwaysEmitIntoClient public var form: Field<RecordingForm> { Field("form") }
    /// `roadsideAssistance`.
    @_alwaysEmitIntoClient public var roadsideAssistance: Field<RecordingRoadsideAssistance> { Field("roadsideAssistance") }
    /// `richLink`.
    @_alwaysEmitIntoClient public var richLink: Field<RichLink> { Field("richLink") }
    /// `messageReceipts`.
    @_alwaysEmitIntoClient public var messageReceipts: Field<[RecordingMessageReceipt]> { Field("messageReceipts") }
    /// `notificationResponse`.
    @_alwaysEmitIntoClient public var notificationResponse: Field<RecordingNotificationResponse> { Field("notificationResponse") }
}

/// A value of `contentType` of ``RecordingMessagingMessage``, open to those that are newer than this version.
public struct RecordingMessagingMessageContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `Story`.
    @_alwaysEmitIntoClient public static var story: Self { "Story" }
    /// `Card`.
    @_alwaysEmitIntoClient public static var card: Self { "Card" }
    /// `Carousel`.
    @_alwaysEmitIntoClient public static var carousel: Self { "Carousel" }
    /// `Attachment`.
    @_alwaysEmitIntoClient public static var attachment: Self { "Attachment" }
    /// `Location`.
    @_alwaysEmitIntoClient public static var location: Self { "Location" }
    /// `Notification`.
    @_alwaysEmitIntoClient public static var notification: Self { "Notification" }
    /// `GenericTemplate`.
    @_alwaysEmitIntoClient public static var genericTemplate: Self { "GenericTemplate" }
    /// `ListTemplate`.
    @_alwaysEmitIntoClient public static var listTemplate: Self { "ListTemplate" }
    /// `Postback`.
    @_alwaysEmitIntoClient public static var postback: Self { "Postback" }
    /// `Reactions`.
    @_alwaysEmitIntoClient public static var reactions: Self { "Reactions" }
    /// `Mention`.
    @_alwaysEmitIntoClient public static var mention: Self { "Mention" }
    /// `ButtonResponse`.
    @_alwaysEmitIntoClient public static var buttonResponse: Self { "ButtonResponse" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
    /// `ListPicker`.
    @_alwaysEmitIntoClient public static var listPicker: Self { "ListPicker" }
    /// `InteractiveApplication`.
    @_alwaysEmitIntoClient public static var interactiveApplication: Self { "InteractiveApplication" }
    /// `PaymentRequest`.
    @_alwaysEmitIntoClient public static var paymentRequest: Self { "PaymentRequest" }
    /// `PaymentResponse`.
    @_alwaysEmitIntoClient public static var paymentResponse: Self { "PaymentResponse" }
    /// `Form`.
    @_alwaysEmitIntoClient public static var form: Self { "Form" }
    /// `RichLink`.
    @_alwaysEmitIntoClient public static var richLink: Self { "RichLink" }
    /// `RoadsideAssistance`.
    @_alwaysEmitIntoClient public static var roadsideAssistance: Self { "RoadsideAssistance" }
    /// `NotificationResponse`.
    @_alwaysEmitIntoClient public static var notificationResponse: Self { "NotificationResponse" }
}

/// A value of `socialVisibility` of ``RecordingMessagingMessage``, open to those that are newer than this version.
public struct RecordingMessagingMessageSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `Private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "Private" }
}

/// The schema `RecordingMetadata`.
public typealias RecordingMetadata = Model<RecordingMetadataFields>

/// The properties of ``RecordingMetadata``.
public struct RecordingMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `path`.
    @_alwaysEmitIntoClient public var path: Field<String> { Field("path") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<String> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<String> { Field("endTime") }
    /// `media`.
    @_alwaysEmitIntoClient public var media: Field<String> { Field("media") }
    /// `mediaSubtype`.
    @_alwaysEmitIntoClient public var mediaSubtype: Field<RecordingMetadataMediaSubtype> { Field("mediaSubtype") }
    /// `mediaSubject`.
    @_alwaysEmitIntoClient public var mediaSubject: Field<String> { Field("mediaSubject") }
    /// `annotations`.
    @_alwaysEmitIntoClient public var annotations: Field<[Annotation]> { Field("annotations") }
    /// `fileState`.
    @_alwaysEmitIntoClient public var fileState: Field<RecordingMetadataFileState> { Field("fileState") }
    /// `restoreExpirationTime`.
    @_alwaysEmitIntoClient public var restoreExpirationTime: Field<Instant> { Field("restoreExpirationTime") }
    /// `archiveDate`.
    @_alwaysEmitIntoClient public var archiveDate: Field<Instant> { Field("archiveDate") }
    /// `archiveMedium`.
    @_alwaysEmitIntoClient public var archiveMedium: Field<RecordingMetadataArchiveMedium> { Field("archiveMedium") }
    /// `deleteDate`.
    @_alwaysEmitIntoClient public var deleteDate: Field<Instant> { Field("deleteDate") }
    /// `exportDate`.
    @_alwaysEmitIntoClient public var exportDate: Field<Instant> { Field("exportDate") }
    /// `exportedDate`.
    @_alwaysEmitIntoClient public var exportedDate: Field<Instant> { Field("exportedDate") }
    /// `maxAllowedRestorationsForOrg`.
    @_alwaysEmitIntoClient public var maxAllowedRestorationsForOrg: Field<Int> { Field("maxAllowedRestorationsForOrg") }
    /// `remainingRestorationsAllowedForOrg`.
    @_alwaysEmitIntoClient public var remainingRestorationsAllowedForOrg: Field<Int> { Field("remainingRestorationsAllowedForOrg") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<RecordingMetadataRegion> { Field("region") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mediaSubtype` of ``RecordingMetadata``, open to those that are newer than this version.
public struct RecordingMetadataMediaSubtype: OpenEnum {
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

/// A value of `fileState` of ``RecordingMetadata``, open to those that are newer than this version.
public struct RecordingMetadataFileState: OpenEnum {
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
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
}

/// A value of `archiveMedium` of ``RecordingMetadata``, open to those that are newer than this version.
public struct RecordingMetadataArchiveMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CLOUDARCHIVE`.
    @_alwaysEmitIntoClient public static var cloudarchive: Self { "CLOUDARCHIVE" }
}

/// A value of `region` of ``RecordingMetadata``, open to those that are newer than this version.
public struct RecordingMetadataRegion: OpenEnum {
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

/// The schema `RecordingNotificationResponse`.
public typealias RecordingNotificationResponse = Model<RecordingNotificationResponseFields>

/// The properties of ``RecordingNotificationResponse``.
public struct RecordingNotificationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `referenceId`.
    @_alwaysEmitIntoClient public var referenceId: Field<String> { Field("referenceId") }
    /// `notificationStatus`.
    @_alwaysEmitIntoClient public var notificationStatus: Field<RecordingNotificationResponseNotificationStatus> { Field("notificationStatus") }
    /// `notificationText`.
    @_alwaysEmitIntoClient public var notificationText: Field<String> { Field("notificationText") }
}

/// A value of `notificationStatus` of ``RecordingNotificationResponse``, open to those that are newer than this
/// version.
public struct RecordingNotificationResponseNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "Accepted" }
    /// `Declined`.
    @_alwaysEmitIntoClient public static var declined: Self { "Declined" }
}

/// The schema `RecordingNotificationTemplate`.
public typealias RecordingNotificationTemplate = Model<RecordingNotificationTemplateFields>

/// The properties of ``RecordingNotificationTemplate``.
public struct RecordingNotificationTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `header`.
    @_alwaysEmitIntoClient public var header: Field<RecordingTemplateHeader> { Field("header") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<RecordingTemplateBody> { Field("body") }
    /// `buttons`.
    @_alwaysEmitIntoClient public var buttons: Field<[RecordingTemplateButton]> { Field("buttons") }
    /// `carousel`.
    @_alwaysEmitIntoClient public var carousel: Field<RecordingTemplateCarousel> { Field("carousel") }
    /// `footer`.
    @_alwaysEmitIntoClient public var footer: Field<RecordingTemplateFooter> { Field("footer") }
}

/// The schema `RecordingRetention`.
public typealias RecordingRetention = Model<RecordingRetentionFields>

/// The properties of ``RecordingRetention``.
public struct RecordingRetentionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `recordingId`.
    @_alwaysEmitIntoClient public var recordingId: Field<String> { Field("recordingId") }
    /// `archiveDate`.
    @_alwaysEmitIntoClient public var archiveDate: Field<Instant> { Field("archiveDate") }
    /// `archiveMedium`.
    @_alwaysEmitIntoClient public var archiveMedium: Field<RecordingRetentionArchiveMedium> { Field("archiveMedium") }
    /// `deleteDate`.
    @_alwaysEmitIntoClient public var deleteDate: Field<Instant> { Field("deleteDate") }
    /// `exportDate`.
    @_alwaysEmitIntoClient public var exportDate: Field<Instant> { Field("exportDate") }
    /// `exportedDate`.
    @_alwaysEmitIntoClient public var exportedDate: Field<Instant> { Field("exportedDate") }
    /// `creationTime`.
    @_alwaysEmitIntoClient public var creationTime: Field<Instant> { Field("creationTime") }
}

/// A value of `archiveMedium` of ``RecordingRetention``, open to those that are newer than this version.
public struct RecordingRetentionArchiveMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CLOUDARCHIVE`.
    @_alwaysEmitIntoClient public static var cloudarchive: Self { "CLOUDARCHIVE" }
}

/// The schema `RecordingRetentionCursorEntityListing`.
public typealias RecordingRetentionCursorEntityListing = Model<RecordingRetentionCursorEntityListingFields>

/// The properties of ``RecordingRetentionCursorEntityListing``.
public struct RecordingRetentionCursorEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[RecordingRetention]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `RecordingRoadsideAssistance`.
public typealias RecordingRoadsideAssistance = Model<RecordingRoadsideAssistanceFields>

/// The properties of ``RecordingRoadsideAssistance``.
public struct RecordingRoadsideAssistanceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `isDevicePhoneNumber`.
    @_alwaysEmitIntoClient public var isDevicePhoneNumber: Field<Bool> { Field("isDevicePhoneNumber") }
    /// `location`.
    @_alwaysEmitIntoClient public var location: Field<RecordingLocation> { Field("location") }
    /// `messageNumber`.
    @_alwaysEmitIntoClient public var messageNumber: Field<Int> { Field("messageNumber") }
}

/// The schema `RecordingSettings`.
public typealias RecordingSettings = Model<RecordingSettingsFields>

/// The properties of ``RecordingSettings``.
public struct RecordingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxSimultaneousStreams`.
    @_alwaysEmitIntoClient public var maxSimultaneousStreams: Field<Int> { Field("maxSimultaneousStreams") }
    /// `maxConfigurableScreenRecordingStreams`.
    @_alwaysEmitIntoClient public var maxConfigurableScreenRecordingStreams: Field<Int> { Field("maxConfigurableScreenRecordingStreams") }
    /// `regionalRecordingStorageEnabled`.
    @_alwaysEmitIntoClient public var regionalRecordingStorageEnabled: Field<Bool> { Field("regionalRecordingStorageEnabled") }
    /// `recordingPlaybackUrlTtl`.
    @_alwaysEmitIntoClient public var recordingPlaybackUrlTtl: Field<Int> { Field("recordingPlaybackUrlTtl") }
    /// `recordingBatchDownloadUrlTtl`.
    @_alwaysEmitIntoClient public var recordingBatchDownloadUrlTtl: Field<Int> { Field("recordingBatchDownloadUrlTtl") }
    /// `stopRecordingWhenOnlyExternalParticipants`.
    @_alwaysEmitIntoClient public var stopRecordingWhenOnlyExternalParticipants: Field<Bool> { Field("stopRecordingWhenOnlyExternalParticipants") }
}

/// The schema `RecordingTemplateBody`.
public typealias RecordingTemplateBody = Model<RecordingTemplateBodyFields>

/// The properties of ``RecordingTemplateBody``.
public struct RecordingTemplateBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
}

/// The schema `RecordingTemplateButton`.
public typealias RecordingTemplateButton = Model<RecordingTemplateButtonFields>

/// The properties of ``RecordingTemplateButton``.
public struct RecordingTemplateButtonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<RecordingTemplateButtonType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `index`.
    @_alwaysEmitIntoClient public var index: Field<Int> { Field("index") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `isSelected`.
    @_alwaysEmitIntoClient public var isSelected: Field<Bool> { Field("isSelected") }
}

/// A value of `type` of ``RecordingTemplateButton``, open to those that are newer than this version.
public struct RecordingTemplateButtonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `PhoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "PhoneNumber" }
    /// `Url`.
    @_alwaysEmitIntoClient public static var url: Self { "Url" }
}

/// The schema `RecordingTemplateCard`.
public typealias RecordingTemplateCard = Model<RecordingTemplateCardFields>

/// The properties of ``RecordingTemplateCard``.
public struct RecordingTemplateCardFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `header`.
    @_alwaysEmitIntoClient public var header: Field<RecordingTemplateHeader> { Field("header") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<RecordingTemplateBody> { Field("body") }
    /// `buttons`.
    @_alwaysEmitIntoClient public var buttons: Field<[RecordingTemplateButton]> { Field("buttons") }
}

/// The schema `RecordingTemplateCarousel`.
public typealias RecordingTemplateCarousel = Model<RecordingTemplateCarouselFields>

/// The properties of ``RecordingTemplateCarousel``.
public struct RecordingTemplateCarouselFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cards`.
    @_alwaysEmitIntoClient public var cards: Field<[RecordingTemplateCard]> { Field("cards") }
}

/// The schema `RecordingTemplateFooter`.
public typealias RecordingTemplateFooter = Model<RecordingTemplateFooterFields>

/// The properties of ``RecordingTemplateFooter``.
public struct RecordingTemplateFooterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
}

/// The schema `RecordingTemplateHeader`.
public typealias RecordingTemplateHeader = Model<RecordingTemplateHeaderFields>

/// The properties of ``RecordingTemplateHeader``.
public struct RecordingTemplateHeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<RecordingTemplateHeaderType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `media`.
    @_alwaysEmitIntoClient public var media: Field<RecordingAttachment> { Field("media") }
}

/// A value of `type` of ``RecordingTemplateHeader``, open to those that are newer than this version.
public struct RecordingTemplateHeaderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Media`.
    @_alwaysEmitIntoClient public static var media: Self { "Media" }
}

/// The schema `RecordingUploadReport`.
public typealias RecordingUploadReport = Model<RecordingUploadReportFields>

/// The properties of ``RecordingUploadReport``.
public struct RecordingUploadReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<RecordingUploadReportState> { Field("state") }
    /// `signedUrl`.
    @_alwaysEmitIntoClient public var signedUrl: Field<String> { Field("signedUrl") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``RecordingUploadReport``, open to those that are newer than this version.
public struct RecordingUploadReportState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `RecordingUploadReportRequest`.
public typealias RecordingUploadReportRequest = Model<RecordingUploadReportRequestFields>

/// The properties of ``RecordingUploadReportRequest``.
public struct RecordingUploadReportRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateSince`, required.
    @_alwaysEmitIntoClient public var dateSince: Field<Instant> { Field("dateSince") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<RecordingUploadReportRequestUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``RecordingUploadReportRequest``, open to those that are newer than this version.
public struct RecordingUploadReportRequestUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failure`.
    @_alwaysEmitIntoClient public static var failure: Self { "Failure" }
    /// `WaitForConversation`.
    @_alwaysEmitIntoClient public static var waitForConversation: Self { "WaitForConversation" }
}

/// The schema `RecordingWheelPicker`.
public typealias RecordingWheelPicker = Model<RecordingWheelPickerFields>

/// The properties of ``RecordingWheelPicker``.
public struct RecordingWheelPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `items`.
    @_alwaysEmitIntoClient public var items: Field<[RecordingWheelPickerItem]> { Field("items") }
}

/// The schema `RecordingWheelPickerItem`.
public typealias RecordingWheelPickerItem = Model<RecordingWheelPickerItemFields>

/// The properties of ``RecordingWheelPickerItem``.
public struct RecordingWheelPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `isSelected`.
    @_alwaysEmitIntoClient public var isSelected: Field<Bool> { Field("isSelected") }
}

/// The schema `RetentionDuration`.
public typealias RetentionDuration = Model<RetentionDurationFields>

/// The properties of ``RetentionDuration``.
public struct RetentionDurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `archiveRetention`.
    @_alwaysEmitIntoClient public var archiveRetention: Field<ArchiveRetention> { Field("archiveRetention") }
    /// `deleteRetention`.
    @_alwaysEmitIntoClient public var deleteRetention: Field<DeleteRetention> { Field("deleteRetention") }
}

/// The schema `RichLink`.
public typealias RichLink = Model<RichLinkFields>

/// The properties of ``RichLink``.
public struct RichLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `header`.
    @_alwaysEmitIntoClient public var header: Field<RichLinkHeader> { Field("header") }
    /// `footer`.
    @_alwaysEmitIntoClient public var footer: Field<String> { Field("footer") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `urlLabel`.
    @_alwaysEmitIntoClient public var urlLabel: Field<String> { Field("urlLabel") }
}

/// The schema `RichLinkHeader`.
public typealias RichLinkHeader = Model<RichLinkHeaderFields>

/// The properties of ``RichLinkHeader``.
public struct RichLinkHeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<RichLinkHeaderType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// A value of `type` of ``RichLinkHeader``, open to those that are newer than this version.
public struct RichLinkHeaderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `File`.
    @_alwaysEmitIntoClient public static var file: Self { "File" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
}

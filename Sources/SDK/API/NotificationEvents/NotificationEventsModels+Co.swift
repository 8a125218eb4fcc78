// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
public typealias CollaborateChatAdhocMessageEventTopicCollaborateChatEntity = Model<CollaborateChatAdhocMessageEventTopicCollaborateChatEntityFields>

/// The properties of ``CollaborateChatAdhocMessageEventTopicCollaborateChatEntity``.
public struct CollaborateChatAdhocMessageEventTopicCollaborateChatEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityJid`.
    public var entityJid: Field<String> { Field("entityJid") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    public var entityType: Field<CollaborateChatAdhocMessageEventTopicCollaborateChatEntityEntityType> { Field("entityType") }
}

/// A value of `entityType` of ``CollaborateChatAdhocMessageEventTopicCollaborateChatEntity``, open to those that are
/// newer than this version.
public struct CollaborateChatAdhocMessageEventTopicCollaborateChatEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Group`.
    public static var group: Self { "Group" }
    /// `User`.
    public static var user: Self { "User" }
    /// `Adhoc`.
    public static var adhoc: Self { "Adhoc" }
}

/// The schema `CollaborateChatAdhocMessageEventTopicCollaborateChatMessage`.
///
/// Events of `v2.detail.events.collaboratechat.adhoc.{id}.messages`.
public typealias CollaborateChatAdhocMessageEventTopicCollaborateChatMessage = Model<CollaborateChatAdhocMessageEventTopicCollaborateChatMessageFields>

/// The properties of ``CollaborateChatAdhocMessageEventTopicCollaborateChatMessage``.
public struct CollaborateChatAdhocMessageEventTopicCollaborateChatMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `created`.
    public var created: Field<String> { Field("created") }
    /// `actionType`.
    public var actionType: Field<CollaborateChatAdhocMessageEventTopicCollaborateChatMessageActionType> { Field("actionType") }
    /// `body`.
    public var body: Field<String> { Field("body") }
    /// `from`.
    public var from: Field<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> { Field("from") }
    /// `to`.
    public var to: Field<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> { Field("to") }
    /// `mentions`.
    public var mentions: Field<[CollaborateChatAdhocMessageEventTopicCollaborateChatEntity]> { Field("mentions") }
    /// `notifyAll`.
    public var notifyAll: Field<Bool> { Field("notifyAll") }
    /// `reactions`.
    public var reactions: Field<[String: [String]]> { Field("reactions") }
}

/// A value of `actionType` of ``CollaborateChatAdhocMessageEventTopicCollaborateChatMessage``, open to those that are
/// newer than this version.
public struct CollaborateChatAdhocMessageEventTopicCollaborateChatMessageActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Edit`.
    public static var edit: Self { "Edit" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
}

/// The schema `CollaborateChatGroupMessageEventTopicCollaborateChatEntity`.
public typealias CollaborateChatGroupMessageEventTopicCollaborateChatEntity = Model<CollaborateChatGroupMessageEventTopicCollaborateChatEntityFields>

/// The properties of ``CollaborateChatGroupMessageEventTopicCollaborateChatEntity``.
public struct CollaborateChatGroupMessageEventTopicCollaborateChatEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityJid`.
    public var entityJid: Field<String> { Field("entityJid") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    public var entityType: Field<CollaborateChatGroupMessageEventTopicCollaborateChatEntityEntityType> { Field("entityType") }
}

/// A value of `entityType` of ``CollaborateChatGroupMessageEventTopicCollaborateChatEntity``, open to those that are
/// newer than this version.
public struct CollaborateChatGroupMessageEventTopicCollaborateChatEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Group`.
    public static var group: Self { "Group" }
    /// `User`.
    public static var user: Self { "User" }
    /// `Adhoc`.
    public static var adhoc: Self { "Adhoc" }
}

/// The schema `CollaborateChatGroupMessageEventTopicCollaborateChatMessage`.
///
/// Events of `v2.detail.events.collaboratechat.group.{id}.messages`.
public typealias CollaborateChatGroupMessageEventTopicCollaborateChatMessage = Model<CollaborateChatGroupMessageEventTopicCollaborateChatMessageFields>

/// The properties of ``CollaborateChatGroupMessageEventTopicCollaborateChatMessage``.
public struct CollaborateChatGroupMessageEventTopicCollaborateChatMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `created`.
    public var created: Field<String> { Field("created") }
    /// `actionType`.
    public var actionType: Field<CollaborateChatGroupMessageEventTopicCollaborateChatMessageActionType> { Field("actionType") }
    /// `body`.
    public var body: Field<String> { Field("body") }
    /// `from`.
    public var from: Field<CollaborateChatGroupMessageEventTopicCollaborateChatEntity> { Field("from") }
    /// `to`.
    public var to: Field<CollaborateChatGroupMessageEventTopicCollaborateChatEntity> { Field("to") }
    /// `mentions`.
    public var mentions: Field<[CollaborateChatGroupMessageEventTopicCollaborateChatEntity]> { Field("mentions") }
    /// `notifyAll`.
    public var notifyAll: Field<Bool> { Field("notifyAll") }
    /// `reactions`.
    public var reactions: Field<[String: [String]]> { Field("reactions") }
}

/// A value of `actionType` of ``CollaborateChatGroupMessageEventTopicCollaborateChatMessage``, open to those that are
/// newer than this version.
public struct CollaborateChatGroupMessageEventTopicCollaborateChatMessageActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Edit`.
    public static var edit: Self { "Edit" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
}

/// The schema `ContactDetailEventTopicContactUpdateEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.contact`.
public typealias ContactDetailEventTopicContactUpdateEvent = Model<ContactDetailEventTopicContactUpdateEventFields>

/// The properties of ``ContactDetailEventTopicContactUpdateEvent``.
public struct ContactDetailEventTopicContactUpdateEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    public var mediaType: Field<ContactDetailEventTopicContactUpdateEventMediaType> { Field("mediaType") }
    /// `externalOrganizationId`.
    public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<ContactDetailEventTopicContactUpdateEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<ContactDetailEventTopicContactUpdateEventMessageType> { Field("messageType") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``ContactDetailEventTopicContactUpdateEvent``, open to those that are newer than this
/// version.
public struct ContactDetailEventTopicContactUpdateEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``ContactDetailEventTopicContactUpdateEvent``, open to those that are newer than this
/// version.
public struct ContactDetailEventTopicContactUpdateEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``ContactDetailEventTopicContactUpdateEvent``, open to those that are newer than this
/// version.
public struct ContactDetailEventTopicContactUpdateEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    public static var linkedin: Self { "LINKEDIN" }
}

/// The schema `ContactlistDownloadReadyExportUri`.
///
/// Events of `v2.users.{id}.outbound.contactlists.{id}.export`.
public typealias ContactlistDownloadReadyExportUri = Model<ContactlistDownloadReadyExportUriFields>

/// The properties of ``ContactlistDownloadReadyExportUri``.
public struct ContactlistDownloadReadyExportUriFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uri`.
    public var uri: Field<String> { Field("uri") }
    /// `exportTimestamp`.
    public var exportTimestamp: Field<String> { Field("exportTimestamp") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `ContactlistImportStatusImportStatus`.
///
/// Events of `v2.outbound.contactlists.{id}.importstatus`.
public typealias ContactlistImportStatusImportStatus = Model<ContactlistImportStatusImportStatusFields>

/// The properties of ``ContactlistImportStatusImportStatus``.
public struct ContactlistImportStatusImportStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importState`.
    public var importState: Field<ContactlistImportStatusImportStatusImportState> { Field("importState") }
    /// `totalRecords`.
    public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`.
    public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentageComplete`.
    public var percentageComplete: Field<Int> { Field("percentageComplete") }
    /// `failureReason`.
    public var failureReason: Field<String> { Field("failureReason") }
    /// `targetContactListIds`.
    public var targetContactListIds: Field<[String]> { Field("targetContactListIds") }
    /// `listNamePrefix`.
    public var listNamePrefix: Field<String> { Field("listNamePrefix") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `importState` of ``ContactlistImportStatusImportStatus``, open to those that are newer than this version.
public struct ContactlistImportStatusImportStatusImportState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_PROGRESS`.
    public static var inProgress: Self { "IN_PROGRESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

/// The schema `ContentManagementSingleDocumentTopicDocumentDataV2`.
///
/// Events of `v2.contentmanagement.documents.{id}`.
public typealias ContentManagementSingleDocumentTopicDocumentDataV2 = Model<ContentManagementSingleDocumentTopicDocumentDataV2Fields>

/// The properties of ``ContentManagementSingleDocumentTopicDocumentDataV2``.
public struct ContentManagementSingleDocumentTopicDocumentDataV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workspace`.
    public var workspace: Field<ContentManagementSingleDocumentTopicWorkspaceData> { Field("workspace") }
    /// `createdBy`.
    public var createdBy: Field<ContentManagementSingleDocumentTopicUserData> { Field("createdBy") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    public var filename: Field<String> { Field("filename") }
    /// `changeNumber`.
    public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateUploaded`.
    public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `uploadedBy`.
    public var uploadedBy: Field<ContentManagementSingleDocumentTopicUserData> { Field("uploadedBy") }
    /// `lockInfo`.
    public var lockInfo: Field<ContentManagementSingleDocumentTopicLockData> { Field("lockInfo") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContentManagementSingleDocumentTopicLockData`.
public typealias ContentManagementSingleDocumentTopicLockData = Model<ContentManagementSingleDocumentTopicLockDataFields>

/// The properties of ``ContentManagementSingleDocumentTopicLockData``.
public struct ContentManagementSingleDocumentTopicLockDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    public var lockedBy: Field<ContentManagementSingleDocumentTopicUserData> { Field("lockedBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
}

/// The schema `ContentManagementSingleDocumentTopicUserData`.
public typealias ContentManagementSingleDocumentTopicUserData = Model<ContentManagementSingleDocumentTopicUserDataFields>

/// The properties of ``ContentManagementSingleDocumentTopicUserData``.
public struct ContentManagementSingleDocumentTopicUserDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `ContentManagementSingleDocumentTopicWorkspaceData`.
public typealias ContentManagementSingleDocumentTopicWorkspaceData = Model<ContentManagementSingleDocumentTopicWorkspaceDataFields>

/// The properties of ``ContentManagementSingleDocumentTopicWorkspaceData``.
public struct ContentManagementSingleDocumentTopicWorkspaceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ContentManagementWorkspaceDocumentsTopicDocumentDataV2`.
///
/// Events of `v2.contentmanagement.workspaces.{id}.documents`.
public typealias ContentManagementWorkspaceDocumentsTopicDocumentDataV2 = Model<ContentManagementWorkspaceDocumentsTopicDocumentDataV2Fields>

/// The properties of ``ContentManagementWorkspaceDocumentsTopicDocumentDataV2``.
public struct ContentManagementWorkspaceDocumentsTopicDocumentDataV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workspace`.
    public var workspace: Field<ContentManagementWorkspaceDocumentsTopicWorkspaceData> { Field("workspace") }
    /// `createdBy`.
    public var createdBy: Field<ContentManagementWorkspaceDocumentsTopicUserData> { Field("createdBy") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    public var filename: Field<String> { Field("filename") }
    /// `changeNumber`.
    public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateUploaded`.
    public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `uploadedBy`.
    public var uploadedBy: Field<ContentManagementWorkspaceDocumentsTopicUserData> { Field("uploadedBy") }
    /// `lockInfo`.
    public var lockInfo: Field<ContentManagementWorkspaceDocumentsTopicLockData> { Field("lockInfo") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContentManagementWorkspaceDocumentsTopicLockData`.
public typealias ContentManagementWorkspaceDocumentsTopicLockData = Model<ContentManagementWorkspaceDocumentsTopicLockDataFields>

/// The properties of ``ContentManagementWorkspaceDocumentsTopicLockData``.
public struct ContentManagementWorkspaceDocumentsTopicLockDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    public var lockedBy: Field<ContentManagementWorkspaceDocumentsTopicUserData> { Field("lockedBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
}

/// The schema `ContentManagementWorkspaceDocumentsTopicUserData`.
public typealias ContentManagementWorkspaceDocumentsTopicUserData = Model<ContentManagementWorkspaceDocumentsTopicUserDataFields>

/// The properties of ``ContentManagementWorkspaceDocumentsTopicUserData``.
public struct ContentManagementWorkspaceDocumentsTopicUserDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `ContentManagementWorkspaceDocumentsTopicWorkspaceData`.
public typealias ContentManagementWorkspaceDocumentsTopicWorkspaceData = Model<ContentManagementWorkspaceDocumentsTopicWorkspaceDataFields>

/// The properties of ``ContentManagementWorkspaceDocumentsTopicWorkspaceData``.
public struct ContentManagementWorkspaceDocumentsTopicWorkspaceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

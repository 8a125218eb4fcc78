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
    @_alwaysEmitIntoClient public var entityJid: Field<String> { Field("entityJid") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<CollaborateChatAdhocMessageEventTopicCollaborateChatEntityEntityType> { Field("entityType") }
}

/// A value of `entityType` of ``CollaborateChatAdhocMessageEventTopicCollaborateChatEntity``, open to those that are
/// newer than this version.
public struct CollaborateChatAdhocMessageEventTopicCollaborateChatEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Adhoc`.
    @_alwaysEmitIntoClient public static var adhoc: Self { "Adhoc" }
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
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `created`.
    @_alwaysEmitIntoClient public var created: Field<String> { Field("created") }
    /// `actionType`.
    @_alwaysEmitIntoClient public var actionType: Field<CollaborateChatAdhocMessageEventTopicCollaborateChatMessageActionType> { Field("actionType") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<String> { Field("body") }
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> { Field("from") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity> { Field("to") }
    /// `mentions`.
    @_alwaysEmitIntoClient public var mentions: Field<[CollaborateChatAdhocMessageEventTopicCollaborateChatEntity]> { Field("mentions") }
    /// `notifyAll`.
    @_alwaysEmitIntoClient public var notifyAll: Field<Bool> { Field("notifyAll") }
    /// `reactions`.
    @_alwaysEmitIntoClient public var reactions: Field<[String: [String]]> { Field("reactions") }
}

/// A value of `actionType` of ``CollaborateChatAdhocMessageEventTopicCollaborateChatMessage``, open to those that are
/// newer than this version.
public struct CollaborateChatAdhocMessageEventTopicCollaborateChatMessageActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Edit`.
    @_alwaysEmitIntoClient public static var edit: Self { "Edit" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
}

/// The schema `CollaborateChatGroupMessageEventTopicCollaborateChatEntity`.
public typealias CollaborateChatGroupMessageEventTopicCollaborateChatEntity = Model<CollaborateChatGroupMessageEventTopicCollaborateChatEntityFields>

/// The properties of ``CollaborateChatGroupMessageEventTopicCollaborateChatEntity``.
public struct CollaborateChatGroupMessageEventTopicCollaborateChatEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityJid`.
    @_alwaysEmitIntoClient public var entityJid: Field<String> { Field("entityJid") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<CollaborateChatGroupMessageEventTopicCollaborateChatEntityEntityType> { Field("entityType") }
}

/// A value of `entityType` of ``CollaborateChatGroupMessageEventTopicCollaborateChatEntity``, open to those that are
/// newer than this version.
public struct CollaborateChatGroupMessageEventTopicCollaborateChatEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Adhoc`.
    @_alwaysEmitIntoClient public static var adhoc: Self { "Adhoc" }
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
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `created`.
    @_alwaysEmitIntoClient public var created: Field<String> { Field("created") }
    /// `actionType`.
    @_alwaysEmitIntoClient public var actionType: Field<CollaborateChatGroupMessageEventTopicCollaborateChatMessageActionType> { Field("actionType") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<String> { Field("body") }
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<CollaborateChatGroupMessageEventTopicCollaborateChatEntity> { Field("from") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<CollaborateChatGroupMessageEventTopicCollaborateChatEntity> { Field("to") }
    /// `mentions`.
    @_alwaysEmitIntoClient public var mentions: Field<[CollaborateChatGroupMessageEventTopicCollaborateChatEntity]> { Field("mentions") }
    /// `notifyAll`.
    @_alwaysEmitIntoClient public var notifyAll: Field<Bool> { Field("notifyAll") }
    /// `reactions`.
    @_alwaysEmitIntoClient public var reactions: Field<[String: [String]]> { Field("reactions") }
}

/// A value of `actionType` of ``CollaborateChatGroupMessageEventTopicCollaborateChatMessage``, open to those that are
/// newer than this version.
public struct CollaborateChatGroupMessageEventTopicCollaborateChatMessageActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Edit`.
    @_alwaysEmitIntoClient public static var edit: Self { "Edit" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
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
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ContactDetailEventTopicContactUpdateEventMediaType> { Field("mediaType") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ContactDetailEventTopicContactUpdateEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<ContactDetailEventTopicContactUpdateEventMessageType> { Field("messageType") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``ContactDetailEventTopicContactUpdateEvent``, open to those that are newer than this
/// version.
public struct ContactDetailEventTopicContactUpdateEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``ContactDetailEventTopicContactUpdateEvent``, open to those that are newer than this
/// version.
public struct ContactDetailEventTopicContactUpdateEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``ContactDetailEventTopicContactUpdateEvent``, open to those that are newer than this
/// version.
public struct ContactDetailEventTopicContactUpdateEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
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
    @_alwaysEmitIntoClient public var uri: Field<String> { Field("uri") }
    /// `exportTimestamp`.
    @_alwaysEmitIntoClient public var exportTimestamp: Field<String> { Field("exportTimestamp") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
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
    @_alwaysEmitIntoClient public var importState: Field<ContactlistImportStatusImportStatusImportState> { Field("importState") }
    /// `totalRecords`.
    @_alwaysEmitIntoClient public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`.
    @_alwaysEmitIntoClient public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentageComplete`.
    @_alwaysEmitIntoClient public var percentageComplete: Field<Int> { Field("percentageComplete") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<String> { Field("failureReason") }
    /// `targetContactListIds`.
    @_alwaysEmitIntoClient public var targetContactListIds: Field<[String]> { Field("targetContactListIds") }
    /// `listNamePrefix`.
    @_alwaysEmitIntoClient public var listNamePrefix: Field<String> { Field("listNamePrefix") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `importState` of ``ContactlistImportStatusImportStatus``, open to those that are newer than this version.
public struct ContactlistImportStatusImportStatusImportState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_PROGRESS`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "IN_PROGRESS" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<ContentManagementSingleDocumentTopicWorkspaceData> { Field("workspace") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<ContentManagementSingleDocumentTopicUserData> { Field("createdBy") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    @_alwaysEmitIntoClient public var filename: Field<String> { Field("filename") }
    /// `changeNumber`.
    @_alwaysEmitIntoClient public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateUploaded`.
    @_alwaysEmitIntoClient public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `uploadedBy`.
    @_alwaysEmitIntoClient public var uploadedBy: Field<ContentManagementSingleDocumentTopicUserData> { Field("uploadedBy") }
    /// `lockInfo`.
    @_alwaysEmitIntoClient public var lockInfo: Field<ContentManagementSingleDocumentTopicLockData> { Field("lockInfo") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContentManagementSingleDocumentTopicLockData`.
public typealias ContentManagementSingleDocumentTopicLockData = Model<ContentManagementSingleDocumentTopicLockDataFields>

/// The properties of ``ContentManagementSingleDocumentTopicLockData``.
public struct ContentManagementSingleDocumentTopicLockDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    @_alwaysEmitIntoClient public var lockedBy: Field<ContentManagementSingleDocumentTopicUserData> { Field("lockedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
}

/// The schema `ContentManagementSingleDocumentTopicUserData`.
public typealias ContentManagementSingleDocumentTopicUserData = Model<ContentManagementSingleDocumentTopicUserDataFields>

/// The properties of ``ContentManagementSingleDocumentTopicUserData``.
public struct ContentManagementSingleDocumentTopicUserDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ContentManagementSingleDocumentTopicWorkspaceData`.
public typealias ContentManagementSingleDocumentTopicWorkspaceData = Model<ContentManagementSingleDocumentTopicWorkspaceDataFields>

/// The properties of ``ContentManagementSingleDocumentTopicWorkspaceData``.
public struct ContentManagementSingleDocumentTopicWorkspaceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<ContentManagementWorkspaceDocumentsTopicWorkspaceData> { Field("workspace") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<ContentManagementWorkspaceDocumentsTopicUserData> { Field("createdBy") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    @_alwaysEmitIntoClient public var filename: Field<String> { Field("filename") }
    /// `changeNumber`.
    @_alwaysEmitIntoClient public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateUploaded`.
    @_alwaysEmitIntoClient public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `uploadedBy`.
    @_alwaysEmitIntoClient public var uploadedBy: Field<ContentManagementWorkspaceDocumentsTopicUserData> { Field("uploadedBy") }
    /// `lockInfo`.
    @_alwaysEmitIntoClient public var lockInfo: Field<ContentManagementWorkspaceDocumentsTopicLockData> { Field("lockInfo") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContentManagementWorkspaceDocumentsTopicLockData`.
public typealias ContentManagementWorkspaceDocumentsTopicLockData = Model<ContentManagementWorkspaceDocumentsTopicLockDataFields>

/// The properties of ``ContentManagementWorkspaceDocumentsTopicLockData``.
public struct ContentManagementWorkspaceDocumentsTopicLockDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    @_alwaysEmitIntoClient public var lockedBy: Field<ContentManagementWorkspaceDocumentsTopicUserData> { Field("lockedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
}

/// The schema `ContentManagementWorkspaceDocumentsTopicUserData`.
public typealias ContentManagementWorkspaceDocumentsTopicUserData = Model<ContentManagementWorkspaceDocumentsTopicUserDataFields>

/// The properties of ``ContentManagementWorkspaceDocumentsTopicUserData``.
public struct ContentManagementWorkspaceDocumentsTopicUserDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ContentManagementWorkspaceDocumentsTopicWorkspaceData`.
public typealias ContentManagementWorkspaceDocumentsTopicWorkspaceData = Model<ContentManagementWorkspaceDocumentsTopicWorkspaceDataFields>

/// The properties of ``ContentManagementWorkspaceDocumentsTopicWorkspaceData``.
public struct ContentManagementWorkspaceDocumentsTopicWorkspaceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

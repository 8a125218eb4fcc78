// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Attribute`.
public typealias Attribute = Model<AttributeFields>

/// The properties of ``Attribute``.
public struct AttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AttributeFilterItem`.
public typealias AttributeFilterItem = Model<AttributeFilterItemFields>

/// The properties of ``AttributeFilterItem``.
public struct AttributeFilterItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<AttributeFilterItemOperator> { Field("operator") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``AttributeFilterItem``, open to those that are newer than this version.
public struct AttributeFilterItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `RANGE`.
    @_alwaysEmitIntoClient public static var range: Self { "RANGE" }
    /// `EQUALS`.
    @_alwaysEmitIntoClient public static var equals: Self { "EQUALS" }
    /// `NOTEQUALS`.
    @_alwaysEmitIntoClient public static var notequals: Self { "NOTEQUALS" }
    /// `LESSTHAN`.
    @_alwaysEmitIntoClient public static var lessthan: Self { "LESSTHAN" }
    /// `LESSTHANEQUALS`.
    @_alwaysEmitIntoClient public static var lessthanequals: Self { "LESSTHANEQUALS" }
    /// `GREATERTHAN`.
    @_alwaysEmitIntoClient public static var greaterthan: Self { "GREATERTHAN" }
    /// `GREATERTHANEQUALS`.
    @_alwaysEmitIntoClient public static var greaterthanequals: Self { "GREATERTHANEQUALS" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
}

/// The schema `CommandStatus`.
public typealias CommandStatus = Model<CommandStatusFields>

/// The properties of ``CommandStatus``.
public struct CommandStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `expiration`.
    @_alwaysEmitIntoClient public var expiration: Field<Instant> { Field("expiration") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `statusCode`.
    @_alwaysEmitIntoClient public var statusCode: Field<CommandStatusStatusCode> { Field("statusCode") }
    /// `commandType`.
    @_alwaysEmitIntoClient public var commandType: Field<CommandStatusCommandType> { Field("commandType") }
    /// `document`.
    @_alwaysEmitIntoClient public var document: Field<Document> { Field("document") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `statusCode` of ``CommandStatus``, open to those that are newer than this version.
public struct CommandStatusStatusCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INPROGRESS`.
    @_alwaysEmitIntoClient public static var inprogress: Self { "INPROGRESS" }
    /// `COMPLETE`.
    @_alwaysEmitIntoClient public static var complete: Self { "COMPLETE" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
    /// `CANCELING`.
    @_alwaysEmitIntoClient public static var canceling: Self { "CANCELING" }
    /// `CANCELED`.
    @_alwaysEmitIntoClient public static var canceled: Self { "CANCELED" }
}

/// A value of `commandType` of ``CommandStatus``, open to those that are newer than this version.
public struct CommandStatusCommandType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UPLOAD`.
    @_alwaysEmitIntoClient public static var upload: Self { "UPLOAD" }
    /// `COPYDOCUMENT`.
    @_alwaysEmitIntoClient public static var copydocument: Self { "COPYDOCUMENT" }
    /// `MOVEDOCUMENT`.
    @_alwaysEmitIntoClient public static var movedocument: Self { "MOVEDOCUMENT" }
    /// `DELETEWORKSPACE`.
    @_alwaysEmitIntoClient public static var deleteworkspace: Self { "DELETEWORKSPACE" }
    /// `DELETEDOCUMENT`.
    @_alwaysEmitIntoClient public static var deletedocument: Self { "DELETEDOCUMENT" }
    /// `DELETETAG`.
    @_alwaysEmitIntoClient public static var deletetag: Self { "DELETETAG" }
    /// `UPDATETAG`.
    @_alwaysEmitIntoClient public static var updatetag: Self { "UPDATETAG" }
    /// `REINDEX`.
    @_alwaysEmitIntoClient public static var reindex: Self { "REINDEX" }
    /// `CLEANUP`.
    @_alwaysEmitIntoClient public static var cleanup: Self { "CLEANUP" }
    /// `REPLACEDOCUMENT`.
    @_alwaysEmitIntoClient public static var replacedocument: Self { "REPLACEDOCUMENT" }
}

/// The schema `CommandStatusEntityListing`.
public typealias CommandStatusEntityListing = Model<CommandStatusEntityListingFields>

/// The properties of ``CommandStatusEntityListing``.
public struct CommandStatusEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CommandStatus]> { Field("entities") }
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

/// The schema `ContentFilterItem`.
public typealias ContentFilterItem = Model<ContentFilterItemFields>

/// The properties of ``ContentFilterItem``.
public struct ContentFilterItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ContentFilterItemType> { Field("type") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ContentFilterItemOperator> { Field("operator") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `type` of ``ContentFilterItem``, open to those that are newer than this version.
public struct ContentFilterItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NUMBER`.
    @_alwaysEmitIntoClient public static var number: Self { "NUMBER" }
    /// `STRING`.
    @_alwaysEmitIntoClient public static var string: Self { "STRING" }
    /// `DATE`.
    @_alwaysEmitIntoClient public static var date: Self { "DATE" }
    /// `BOOLEAN`.
    @_alwaysEmitIntoClient public static var boolean: Self { "BOOLEAN" }
    /// `LIST`.
    @_alwaysEmitIntoClient public static var list: Self { "LIST" }
}

/// A value of `operator` of ``ContentFilterItem``, open to those that are newer than this version.
public struct ContentFilterItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `RANGE`.
    @_alwaysEmitIntoClient public static var range: Self { "RANGE" }
    /// `EQUALS`.
    @_alwaysEmitIntoClient public static var equals: Self { "EQUALS" }
    /// `NOTEQUALS`.
    @_alwaysEmitIntoClient public static var notequals: Self { "NOTEQUALS" }
    /// `LESSTHAN`.
    @_alwaysEmitIntoClient public static var lessthan: Self { "LESSTHAN" }
    /// `LESSTHANEQUALS`.
    @_alwaysEmitIntoClient public static var lessthanequals: Self { "LESSTHANEQUALS" }
    /// `GREATERTHAN`.
    @_alwaysEmitIntoClient public static var greaterthan: Self { "GREATERTHAN" }
    /// `GREATERTHANEQUALS`.
    @_alwaysEmitIntoClient public static var greaterthanequals: Self { "GREATERTHANEQUALS" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
}

/// The schema `CreateShareRequest`.
public typealias CreateShareRequest = Model<CreateShareRequestFields>

/// The properties of ``CreateShareRequest``.
public struct CreateShareRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sharedEntityType`, required.
    @_alwaysEmitIntoClient public var sharedEntityType: Field<CreateShareRequestSharedEntityType> { Field("sharedEntityType") }
    /// `sharedEntity`, required.
    @_alwaysEmitIntoClient public var sharedEntity: Field<SharedEntity> { Field("sharedEntity") }
    /// `memberType`.
    @_alwaysEmitIntoClient public var memberType: Field<CreateShareRequestMemberType> { Field("memberType") }
    /// `member`.
    @_alwaysEmitIntoClient public var member: Field<SharedEntity> { Field("member") }
    /// `members`.
    @_alwaysEmitIntoClient public var members: Field<[CreateShareRequestMember]> { Field("members") }
}

/// A value of `sharedEntityType` of ``CreateShareRequest``, open to those that are newer than this version.
public struct CreateShareRequestSharedEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DOCUMENT`.
    @_alwaysEmitIntoClient public static var document: Self { "DOCUMENT" }
}

/// A value of `memberType` of ``CreateShareRequest``, open to those that are newer than this version.
public struct CreateShareRequestMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `PUBLIC`.
    @_alwaysEmitIntoClient public static var `public`: Self { "PUBLIC" }
}

/// The schema `CreateShareRequestMember`.
public typealias CreateShareRequestMember = Model<CreateShareRequestMemberFields>

/// The properties of ``CreateShareRequestMember``.
public struct CreateShareRequestMemberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `memberType`.
    @_alwaysEmitIntoClient public var memberType: Field<CreateShareRequestMemberMemberType> { Field("memberType") }
    /// `member`.
    @_alwaysEmitIntoClient public var member: Field<MemberEntity> { Field("member") }
}

/// A value of `memberType` of ``CreateShareRequestMember``, open to those that are newer than this version.
public struct CreateShareRequestMemberMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `PUBLIC`.
    @_alwaysEmitIntoClient public static var `public`: Self { "PUBLIC" }
}

/// The schema `CreateShareResponse`.
public typealias CreateShareResponse = Model<CreateShareResponseFields>

/// The properties of ``CreateShareResponse``.
public struct CreateShareResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `sharedEntityType`.
    @_alwaysEmitIntoClient public var sharedEntityType: Field<CreateShareResponseSharedEntityType> { Field("sharedEntityType") }
    /// `sharedEntity`.
    @_alwaysEmitIntoClient public var sharedEntity: Field<DomainEntityRef> { Field("sharedEntity") }
    /// `memberType`.
    @_alwaysEmitIntoClient public var memberType: Field<CreateShareResponseMemberType> { Field("memberType") }
    /// `member`.
    @_alwaysEmitIntoClient public var member: Field<DomainEntityRef> { Field("member") }
    /// `sharedBy`.
    @_alwaysEmitIntoClient public var sharedBy: Field<DomainEntityRef> { Field("sharedBy") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `succeeded`.
    @_alwaysEmitIntoClient public var succeeded: Field<[Share]> { Field("succeeded") }
    /// `failed`.
    @_alwaysEmitIntoClient public var failed: Field<[Share]> { Field("failed") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `sharedEntityType` of ``CreateShareResponse``, open to those that are newer than this version.
public struct CreateShareResponseSharedEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DOCUMENT`.
    @_alwaysEmitIntoClient public static var document: Self { "DOCUMENT" }
}

/// A value of `memberType` of ``CreateShareResponse``, open to those that are newer than this version.
public struct CreateShareResponseMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `PUBLIC`.
    @_alwaysEmitIntoClient public static var `public`: Self { "PUBLIC" }
}

/// The schema `Document`.
public typealias Document = Model<DocumentFields>

/// The properties of ``Document``.
public struct DocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `changeNumber`.
    @_alwaysEmitIntoClient public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateUploaded`.
    @_alwaysEmitIntoClient public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `contentUri`.
    @_alwaysEmitIntoClient public var contentUri: Field<String> { Field("contentUri") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `uploadedBy`.
    @_alwaysEmitIntoClient public var uploadedBy: Field<DomainEntityRef> { Field("uploadedBy") }
    /// `sharingUri`.
    @_alwaysEmitIntoClient public var sharingUri: Field<String> { Field("sharingUri") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `systemType`.
    @_alwaysEmitIntoClient public var systemType: Field<DocumentSystemType> { Field("systemType") }
    /// `filename`.
    @_alwaysEmitIntoClient public var filename: Field<String> { Field("filename") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
    /// `callerAddress`.
    @_alwaysEmitIntoClient public var callerAddress: Field<String> { Field("callerAddress") }
    /// `receiverAddress`.
    @_alwaysEmitIntoClient public var receiverAddress: Field<String> { Field("receiverAddress") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `tagValues`.
    @_alwaysEmitIntoClient public var tagValues: Field<[TagValue]> { Field("tagValues") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[DocumentAttribute]> { Field("attributes") }
    /// `thumbnails`.
    @_alwaysEmitIntoClient public var thumbnails: Field<[DocumentThumbnail]> { Field("thumbnails") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<DomainEntityRef> { Field("uploadStatus") }
    /// `uploadDestinationUri`.
    @_alwaysEmitIntoClient public var uploadDestinationUri: Field<String> { Field("uploadDestinationUri") }
    /// `uploadMethod`.
    @_alwaysEmitIntoClient public var uploadMethod: Field<DocumentUploadMethod> { Field("uploadMethod") }
    /// `lockInfo`.
    @_alwaysEmitIntoClient public var lockInfo: Field<LockInfo> { Field("lockInfo") }
    /// `acl`.
    @_alwaysEmitIntoClient public var acl: Field<[String]> { Field("acl") }
    /// `sharingStatus`.
    @_alwaysEmitIntoClient public var sharingStatus: Field<DocumentSharingStatus> { Field("sharingStatus") }
    /// `downloadSharingUri`.
    @_alwaysEmitIntoClient public var downloadSharingUri: Field<String> { Field("downloadSharingUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `systemType` of ``Document``, open to those that are newer than this version.
public struct DocumentSystemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DOCUMENT`.
    @_alwaysEmitIntoClient public static var document: Self { "DOCUMENT" }
    /// `FAX`.
    @_alwaysEmitIntoClient public static var fax: Self { "FAX" }
    /// `RECORDING`.
    @_alwaysEmitIntoClient public static var recording: Self { "RECORDING" }
}

/// A value of `uploadMethod` of ``Document``, open to those that are newer than this version.
public struct DocumentUploadMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SINGLE_PUT`.
    @_alwaysEmitIntoClient public static var singlePut: Self { "SINGLE_PUT" }
    /// `MULTIPART_POST`.
    @_alwaysEmitIntoClient public static var multipartPost: Self { "MULTIPART_POST" }
}

/// A value of `sharingStatus` of ``Document``, open to those that are newer than this version.
public struct DocumentSharingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `LIMITED`.
    @_alwaysEmitIntoClient public static var limited: Self { "LIMITED" }
    /// `PUBLIC`.
    @_alwaysEmitIntoClient public static var `public`: Self { "PUBLIC" }
}

/// The schema `DocumentAttribute`.
public typealias DocumentAttribute = Model<DocumentAttributeFields>

/// The properties of ``DocumentAttribute``.
public struct DocumentAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`.
    @_alwaysEmitIntoClient public var attribute: Field<Attribute> { Field("attribute") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// The schema `DocumentEntityListing`.
public typealias DocumentEntityListing = Model<DocumentEntityListingFields>

/// The properties of ``DocumentEntityListing``.
public struct DocumentEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Document]> { Field("entities") }
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

/// The schema `DocumentUpdate`.
public typealias DocumentUpdate = Model<DocumentUpdateFields>

/// The properties of ``DocumentUpdate``.
public struct DocumentUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changeNumber`.
    @_alwaysEmitIntoClient public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
    /// `addTags`.
    @_alwaysEmitIntoClient public var addTags: Field<[String]> { Field("addTags") }
    /// `removeTags`.
    @_alwaysEmitIntoClient public var removeTags: Field<[String]> { Field("removeTags") }
    /// `addTagIds`.
    @_alwaysEmitIntoClient public var addTagIds: Field<[String]> { Field("addTagIds") }
    /// `removeTagIds`.
    @_alwaysEmitIntoClient public var removeTagIds: Field<[String]> { Field("removeTagIds") }
    /// `updateAttributes`.
    @_alwaysEmitIntoClient public var updateAttributes: Field<[DocumentAttribute]> { Field("updateAttributes") }
    /// `removeAttributes`.
    @_alwaysEmitIntoClient public var removeAttributes: Field<[String]> { Field("removeAttributes") }
}

/// The schema `DocumentUpload`.
public typealias DocumentUpload = Model<DocumentUploadFields>

/// The properties of ``DocumentUpload``.
public struct DocumentUploadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `workspace`, required.
    @_alwaysEmitIntoClient public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `tagIds`.
    @_alwaysEmitIntoClient public var tagIds: Field<[String]> { Field("tagIds") }
}

/// The schema `DomainEntityListingQueryResult`.
public typealias DomainEntityListingQueryResult = Model<DomainEntityListingQueryResultFields>

/// The properties of ``DomainEntityListingQueryResult``.
public struct DomainEntityListingQueryResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[QueryResult]> { Field("entities") }
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

/// The schema `FacetEntry`.
public typealias FacetEntry = Model<FacetEntryFields>

/// The properties of ``FacetEntry``.
public struct FacetEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`.
    @_alwaysEmitIntoClient public var attribute: Field<TermAttribute> { Field("attribute") }
    /// `statistics`.
    @_alwaysEmitIntoClient public var statistics: Field<FacetStatistics> { Field("statistics") }
    /// `other`.
    @_alwaysEmitIntoClient public var other: Field<Int> { Field("other") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `missing`.
    @_alwaysEmitIntoClient public var missing: Field<Int> { Field("missing") }
    /// `termCount`.
    @_alwaysEmitIntoClient public var termCount: Field<Int> { Field("termCount") }
    /// `termType`.
    @_alwaysEmitIntoClient public var termType: Field<FacetEntryTermType> { Field("termType") }
    /// `terms`.
    @_alwaysEmitIntoClient public var terms: Field<[FacetTerm]> { Field("terms") }
}

/// A value of `termType` of ``FacetEntry``, open to those that are newer than this version.
public struct FacetEntryTermType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `NUMBERRANGE`.
    @_alwaysEmitIntoClient public static var numberrange: Self { "NUMBERRANGE" }
    /// `NUMBERHISTOGRAM`.
    @_alwaysEmitIntoClient public static var numberhistogram: Self { "NUMBERHISTOGRAM" }
    /// `DATERANGE`.
    @_alwaysEmitIntoClient public static var daterange: Self { "DATERANGE" }
    /// `DATEHISTOGRAM`.
    @_alwaysEmitIntoClient public static var datehistogram: Self { "DATEHISTOGRAM" }
    /// `ID`.
    @_alwaysEmitIntoClient public static var id: Self { "ID" }
}

/// The schema `FacetKeyAttribute`.
public typealias FacetKeyAttribute = Model<FacetKeyAttributeFields>

/// The properties of ``FacetKeyAttribute``.
public struct FacetKeyAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// The schema `FacetStatistics`.
public typealias FacetStatistics = Model<FacetStatisticsFields>

/// The properties of ``FacetStatistics``.
public struct FacetStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<Double> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<Double> { Field("max") }
    /// `mean`.
    @_alwaysEmitIntoClient public var mean: Field<Double> { Field("mean") }
    /// `stdDeviation`.
    @_alwaysEmitIntoClient public var stdDeviation: Field<Double> { Field("stdDeviation") }
    /// `dateMin`.
    @_alwaysEmitIntoClient public var dateMin: Field<Instant> { Field("dateMin") }
    /// `dateMax`.
    @_alwaysEmitIntoClient public var dateMax: Field<Instant> { Field("dateMax") }
}

/// The schema `FacetTerm`.
public typealias FacetTerm = Model<FacetTermFields>

/// The properties of ``FacetTerm``.
public struct FacetTermFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `term`.
    @_alwaysEmitIntoClient public var term: Field<String> { Field("term") }
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<Int> { Field("key") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
}

/// The schema `LockInfo`.
public typealias LockInfo = Model<LockInfoFields>

/// The properties of ``LockInfo``.
public struct LockInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    @_alwaysEmitIntoClient public var lockedBy: Field<DomainEntityRef> { Field("lockedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<LockInfoAction> { Field("action") }
}

/// A value of `action` of ``LockInfo``, open to those that are newer than this version.
public struct LockInfoAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { "UPDATE" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `COPY`.
    @_alwaysEmitIntoClient public static var copy: Self { "COPY" }
    /// `MOVE`.
    @_alwaysEmitIntoClient public static var move: Self { "MOVE" }
    /// `REPLACE`.
    @_alwaysEmitIntoClient public static var replace: Self { "REPLACE" }
    /// `THUMBNAIL`.
    @_alwaysEmitIntoClient public static var thumbnail: Self { "THUMBNAIL" }
    /// `TEXT_EXTRACTION`.
    @_alwaysEmitIntoClient public static var textExtraction: Self { "TEXT_EXTRACTION" }
}

/// The schema `MemberEntity`.
public typealias MemberEntity = Model<MemberEntityFields>

/// The properties of ``MemberEntity``.
public struct MemberEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `QueryFacetInfo`.
public typealias QueryFacetInfo = Model<QueryFacetInfoFields>

/// The properties of ``QueryFacetInfo``.
public struct QueryFacetInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[FacetKeyAttribute]> { Field("attributes") }
    /// `facets`.
    @_alwaysEmitIntoClient public var facets: Field<[FacetEntry]> { Field("facets") }
}

/// The schema `QueryRequest`.
public typealias QueryRequest = Model<QueryRequestFields>

/// The properties of ``QueryRequest``.
public struct QueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queryPhrase`.
    @_alwaysEmitIntoClient public var queryPhrase: Field<String> { Field("queryPhrase") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `facetNameRequests`.
    @_alwaysEmitIntoClient public var facetNameRequests: Field<[String]> { Field("facetNameRequests") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SortItem]> { Field("sort") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[ContentFilterItem]> { Field("filters") }
    /// `attributeFilters`.
    @_alwaysEmitIntoClient public var attributeFilters: Field<[AttributeFilterItem]> { Field("attributeFilters") }
    /// `includeShares`.
    @_alwaysEmitIntoClient public var includeShares: Field<Bool> { Field("includeShares") }
}

/// The schema `QueryResult`.
public typealias QueryResult = Model<QueryResultFields>

/// The properties of ``QueryResult``.
public struct QueryResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DomainEntity> { Field("body") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueryResults`.
public typealias QueryResults = Model<QueryResultsFields>

/// The properties of ``QueryResults``.
public struct QueryResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<DomainEntityListingQueryResult> { Field("results") }
    /// `facetInfo`.
    @_alwaysEmitIntoClient public var facetInfo: Field<QueryFacetInfo> { Field("facetInfo") }
}

/// The schema `ReplaceRequest`.
public typealias ReplaceRequest = Model<ReplaceRequestFields>

/// The properties of ``ReplaceRequest``.
public struct ReplaceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changeNumber`.
    @_alwaysEmitIntoClient public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `authToken`.
    @_alwaysEmitIntoClient public var authToken: Field<String> { Field("authToken") }
}

/// The schema `ReplaceResponse`.
public typealias ReplaceResponse = Model<ReplaceResponseFields>

/// The properties of ``ReplaceResponse``.
public struct ReplaceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `changeNumber`.
    @_alwaysEmitIntoClient public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<DomainEntityRef> { Field("uploadStatus") }
    /// `uploadDestinationUri`.
    @_alwaysEmitIntoClient public var uploadDestinationUri: Field<String> { Field("uploadDestinationUri") }
    /// `uploadMethod`.
    @_alwaysEmitIntoClient public var uploadMethod: Field<ReplaceResponseUploadMethod> { Field("uploadMethod") }
}

/// A value of `uploadMethod` of ``ReplaceResponse``, open to those that are newer than this version.
public struct ReplaceResponseUploadMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SINGLE_PUT`.
    @_alwaysEmitIntoClient public static var singlePut: Self { "SINGLE_PUT" }
    /// `MULTIPART_POST`.
    @_alwaysEmitIntoClient public static var multipartPost: Self { "MULTIPART_POST" }
}

/// The schema `SecurityProfile`.
public typealias SecurityProfile = Model<SecurityProfileFields>

/// The properties of ``SecurityProfile``.
public struct SecurityProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `permissions`.
    @_alwaysEmitIntoClient public var permissions: Field<[String]> { Field("permissions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SecurityProfileEntityListing`.
public typealias SecurityProfileEntityListing = Model<SecurityProfileEntityListingFields>

/// The properties of ``SecurityProfileEntityListing``.
public struct SecurityProfileEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SecurityProfile]> { Field("entities") }
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

/// The schema `Share`.
public typealias Share = Model<ShareFields>

/// The properties of ``Share``.
public struct ShareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `sharedEntityType`.
    @_alwaysEmitIntoClient public var sharedEntityType: Field<ShareSharedEntityType> { Field("sharedEntityType") }
    /// `sharedEntity`.
    @_alwaysEmitIntoClient public var sharedEntity: Field<DomainEntityRef> { Field("sharedEntity") }
    /// `memberType`.
    @_alwaysEmitIntoClient public var memberType: Field<ShareMemberType> { Field("memberType") }
    /// `member`.
    @_alwaysEmitIntoClient public var member: Field<DomainEntityRef> { Field("member") }
    /// `sharedBy`.
    @_alwaysEmitIntoClient public var sharedBy: Field<DomainEntityRef> { Field("sharedBy") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<Group> { Field("group") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `sharedEntityType` of ``Share``, open to those that are newer than this version.
public struct ShareSharedEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DOCUMENT`.
    @_alwaysEmitIntoClient public static var document: Self { "DOCUMENT" }
}

/// A value of `memberType` of ``Share``, open to those that are newer than this version.
public struct ShareMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `PUBLIC`.
    @_alwaysEmitIntoClient public static var `public`: Self { "PUBLIC" }
}

/// The schema `ShareEntityListing`.
public typealias ShareEntityListing = Model<ShareEntityListingFields>

/// The properties of ``ShareEntityListing``.
public struct ShareEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Share]> { Field("entities") }
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

/// The schema `SharedEntity`.
public typealias SharedEntity = Model<SharedEntityFields>

/// The properties of ``SharedEntity``.
public struct SharedEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `SharedResponse`.
public typealias SharedResponse = Model<SharedResponseFields>

/// The properties of ``SharedResponse``.
public struct SharedResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `downloadUri`.
    @_alwaysEmitIntoClient public var downloadUri: Field<String> { Field("downloadUri") }
    /// `viewUri`.
    @_alwaysEmitIntoClient public var viewUri: Field<String> { Field("viewUri") }
    /// `document`.
    @_alwaysEmitIntoClient public var document: Field<Document> { Field("document") }
    /// `share`.
    @_alwaysEmitIntoClient public var share: Field<Share> { Field("share") }
}

/// The schema `SortItem`.
public typealias SortItem = Model<SortItemFields>

/// The properties of ``SortItem``.
public struct SortItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `ascending`.
    @_alwaysEmitIntoClient public var ascending: Field<Bool> { Field("ascending") }
}

/// The schema `TagQueryRequest`.
public typealias TagQueryRequest = Model<TagQueryRequestFields>

/// The properties of ``TagQueryRequest``.
public struct TagQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// The schema `TagValue`.
public typealias TagValue = Model<TagValueFields>

/// The properties of ``TagValue``.
public struct TagValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `inUse`.
    @_alwaysEmitIntoClient public var inUse: Field<Bool> { Field("inUse") }
    /// `acl`.
    @_alwaysEmitIntoClient public var acl: Field<[String]> { Field("acl") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TagValueEntityListing`.
public typealias TagValueEntityListing = Model<TagValueEntityListingFields>

/// The properties of ``TagValueEntityListing``.
public struct TagValueEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TagValue]> { Field("entities") }
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

/// The schema `TermAttribute`.
public typealias TermAttribute = Model<TermAttributeFields>

/// The properties of ``TermAttribute``.
public struct TermAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<TermAttributeType> { Field("type") }
}

/// A value of `type` of ``TermAttribute``, open to those that are newer than this version.
public struct TermAttributeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NUMBER`.
    @_alwaysEmitIntoClient public static var number: Self { "NUMBER" }
    /// `STRING`.
    @_alwaysEmitIntoClient public static var string: Self { "STRING" }
    /// `DATE`.
    @_alwaysEmitIntoClient public static var date: Self { "DATE" }
    /// `BOOLEAN`.
    @_alwaysEmitIntoClient public static var boolean: Self { "BOOLEAN" }
    /// `LIST`.
    @_alwaysEmitIntoClient public static var list: Self { "LIST" }
}

/// The schema `Usage`.
public typealias Usage = Model<UsageFields>

/// The properties of ``Usage``.
public struct UsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `types`.
    @_alwaysEmitIntoClient public var types: Field<[UsageItem]> { Field("types") }
}

/// The schema `UsageItem`.
public typealias UsageItem = Model<UsageItemFields>

/// The properties of ``UsageItem``.
public struct UsageItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<UsageItemType> { Field("type") }
    /// `totalDocumentByteCount`.
    @_alwaysEmitIntoClient public var totalDocumentByteCount: Field<Int> { Field("totalDocumentByteCount") }
    /// `totalDocumentCount`.
    @_alwaysEmitIntoClient public var totalDocumentCount: Field<Int> { Field("totalDocumentCount") }
}

/// A value of `type` of ``UsageItem``, open to those that are newer than this version.
public struct UsageItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RECORDING`.
    @_alwaysEmitIntoClient public static var recording: Self { "RECORDING" }
    /// `FAX`.
    @_alwaysEmitIntoClient public static var fax: Self { "FAX" }
    /// `DOCUMENT`.
    @_alwaysEmitIntoClient public static var document: Self { "DOCUMENT" }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
}

/// The schema `WorkspaceCreate`.
public typealias WorkspaceCreate = Model<WorkspaceCreateFields>

/// The properties of ``WorkspaceCreate``.
public struct WorkspaceCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `bucket`.
    @_alwaysEmitIntoClient public var bucket: Field<String> { Field("bucket") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `WorkspaceEntityListing`.
public typealias WorkspaceEntityListing = Model<WorkspaceEntityListingFields>

/// The properties of ``WorkspaceEntityListing``.
public struct WorkspaceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Workspace]> { Field("entities") }
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

/// The schema `WorkspaceMember`.
public typealias WorkspaceMember = Model<WorkspaceMemberFields>

/// The properties of ``WorkspaceMember``.
public struct WorkspaceMemberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `memberType`, required.
    @_alwaysEmitIntoClient public var memberType: Field<WorkspaceMemberMemberType> { Field("memberType") }
    /// `member`.
    @_alwaysEmitIntoClient public var member: Field<DomainEntityRef> { Field("member") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<Group> { Field("group") }
    /// `securityProfile`.
    @_alwaysEmitIntoClient public var securityProfile: Field<SecurityProfile> { Field("securityProfile") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `memberType` of ``WorkspaceMember``, open to those that are newer than this version.
public struct WorkspaceMemberMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
}

/// The schema `WorkspaceMemberEntityListing`.
public typealias WorkspaceMemberEntityListing = Model<WorkspaceMemberEntityListingFields>

/// The properties of ``WorkspaceMemberEntityListing``.
public struct WorkspaceMemberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkspaceMember]> { Field("entities") }
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

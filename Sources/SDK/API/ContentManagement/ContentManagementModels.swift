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
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`.
    public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AttributeFilterItem`.
public typealias AttributeFilterItem = Model<AttributeFilterItemFields>

/// The properties of ``AttributeFilterItem``.
public struct AttributeFilterItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `operator`.
    public var `operator`: Field<AttributeFilterItemOperator> { Field("operator") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``AttributeFilterItem``, open to those that are newer than this version.
public struct AttributeFilterItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `RANGE`.
    public static var range: Self { "RANGE" }
    /// `EQUALS`.
    public static var equals: Self { "EQUALS" }
    /// `NOTEQUALS`.
    public static var notequals: Self { "NOTEQUALS" }
    /// `LESSTHAN`.
    public static var lessthan: Self { "LESSTHAN" }
    /// `LESSTHANEQUALS`.
    public static var lessthanequals: Self { "LESSTHANEQUALS" }
    /// `GREATERTHAN`.
    public static var greaterthan: Self { "GREATERTHAN" }
    /// `GREATERTHANEQUALS`.
    public static var greaterthanequals: Self { "GREATERTHANEQUALS" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
}

/// The schema `CommandStatus`.
public typealias CommandStatus = Model<CommandStatusFields>

/// The properties of ``CommandStatus``.
public struct CommandStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `expiration`.
    public var expiration: Field<Instant> { Field("expiration") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `statusCode`.
    public var statusCode: Field<CommandStatusStatusCode> { Field("statusCode") }
    /// `commandType`.
    public var commandType: Field<CommandStatusCommandType> { Field("commandType") }
    /// `document`.
    public var document: Field<Document> { Field("document") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `statusCode` of ``CommandStatus``, open to those that are newer than this version.
public struct CommandStatusStatusCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INPROGRESS`.
    public static var inprogress: Self { "INPROGRESS" }
    /// `COMPLETE`.
    public static var complete: Self { "COMPLETE" }
    /// `ERROR`.
    public static var error: Self { "ERROR" }
    /// `CANCELING`.
    public static var canceling: Self { "CANCELING" }
    /// `CANCELED`.
    public static var canceled: Self { "CANCELED" }
}

/// A value of `commandType` of ``CommandStatus``, open to those that are newer than this version.
public struct CommandStatusCommandType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UPLOAD`.
    public static var upload: Self { "UPLOAD" }
    /// `COPYDOCUMENT`.
    public static var copydocument: Self { "COPYDOCUMENT" }
    /// `MOVEDOCUMENT`.
    public static var movedocument: Self { "MOVEDOCUMENT" }
    /// `DELETEWORKSPACE`.
    public static var deleteworkspace: Self { "DELETEWORKSPACE" }
    /// `DELETEDOCUMENT`.
    public static var deletedocument: Self { "DELETEDOCUMENT" }
    /// `DELETETAG`.
    public static var deletetag: Self { "DELETETAG" }
    /// `UPDATETAG`.
    public static var updatetag: Self { "UPDATETAG" }
    /// `REINDEX`.
    public static var reindex: Self { "REINDEX" }
    /// `CLEANUP`.
    public static var cleanup: Self { "CLEANUP" }
    /// `REPLACEDOCUMENT`.
    public static var replacedocument: Self { "REPLACEDOCUMENT" }
}

/// The schema `CommandStatusEntityListing`.
public typealias CommandStatusEntityListing = Model<CommandStatusEntityListingFields>

/// The properties of ``CommandStatusEntityListing``.
public struct CommandStatusEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CommandStatus]> { Field("entities") }
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

/// The schema `ContentFilterItem`.
public typealias ContentFilterItem = Model<ContentFilterItemFields>

/// The properties of ``ContentFilterItem``.
public struct ContentFilterItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<ContentFilterItemType> { Field("type") }
    /// `operator`.
    public var `operator`: Field<ContentFilterItemOperator> { Field("operator") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `type` of ``ContentFilterItem``, open to those that are newer than this version.
public struct ContentFilterItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NUMBER`.
    public static var number: Self { "NUMBER" }
    /// `STRING`.
    public static var string: Self { "STRING" }
    /// `DATE`.
    public static var date: Self { "DATE" }
    /// `BOOLEAN`.
    public static var boolean: Self { "BOOLEAN" }
    /// `LIST`.
    public static var list: Self { "LIST" }
}

/// A value of `operator` of ``ContentFilterItem``, open to those that are newer than this version.
public struct ContentFilterItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `RANGE`.
    public static var range: Self { "RANGE" }
    /// `EQUALS`.
    public static var equals: Self { "EQUALS" }
    /// `NOTEQUALS`.
    public static var notequals: Self { "NOTEQUALS" }
    /// `LESSTHAN`.
    public static var lessthan: Self { "LESSTHAN" }
    /// `LESSTHANEQUALS`.
    public static var lessthanequals: Self { "LESSTHANEQUALS" }
    /// `GREATERTHAN`.
    public static var greaterthan: Self { "GREATERTHAN" }
    /// `GREATERTHANEQUALS`.
    public static var greaterthanequals: Self { "GREATERTHANEQUALS" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
}

/// The schema `CreateShareRequest`.
public typealias CreateShareRequest = Model<CreateShareRequestFields>

/// The properties of ``CreateShareRequest``.
public struct CreateShareRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sharedEntityType`, required.
    public var sharedEntityType: Field<CreateShareRequestSharedEntityType> { Field("sharedEntityType") }
    /// `sharedEntity`, required.
    public var sharedEntity: Field<SharedEntity> { Field("sharedEntity") }
    /// `memberType`.
    public var memberType: Field<CreateShareRequestMemberType> { Field("memberType") }
    /// `member`.
    public var member: Field<SharedEntity> { Field("member") }
    /// `members`.
    public var members: Field<[CreateShareRequestMember]> { Field("members") }
}

/// A value of `sharedEntityType` of ``CreateShareRequest``, open to those that are newer than this version.
public struct CreateShareRequestSharedEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DOCUMENT`.
    public static var document: Self { "DOCUMENT" }
}

/// A value of `memberType` of ``CreateShareRequest``, open to those that are newer than this version.
public struct CreateShareRequestMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `PUBLIC`.
    public static var `public`: Self { "PUBLIC" }
}

/// The schema `CreateShareRequestMember`.
public typealias CreateShareRequestMember = Model<CreateShareRequestMemberFields>

/// The properties of ``CreateShareRequestMember``.
public struct CreateShareRequestMemberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `memberType`.
    public var memberType: Field<CreateShareRequestMemberMemberType> { Field("memberType") }
    /// `member`.
    public var member: Field<MemberEntity> { Field("member") }
}

/// A value of `memberType` of ``CreateShareRequestMember``, open to those that are newer than this version.
public struct CreateShareRequestMemberMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `PUBLIC`.
    public static var `public`: Self { "PUBLIC" }
}

/// The schema `CreateShareResponse`.
public typealias CreateShareResponse = Model<CreateShareResponseFields>

/// The properties of ``CreateShareResponse``.
public struct CreateShareResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `sharedEntityType`.
    public var sharedEntityType: Field<CreateShareResponseSharedEntityType> { Field("sharedEntityType") }
    /// `sharedEntity`.
    public var sharedEntity: Field<DomainEntityRef> { Field("sharedEntity") }
    /// `memberType`.
    public var memberType: Field<CreateShareResponseMemberType> { Field("memberType") }
    /// `member`.
    public var member: Field<DomainEntityRef> { Field("member") }
    /// `sharedBy`.
    public var sharedBy: Field<DomainEntityRef> { Field("sharedBy") }
    /// `workspace`.
    public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `succeeded`.
    public var succeeded: Field<[Share]> { Field("succeeded") }
    /// `failed`.
    public var failed: Field<[Share]> { Field("failed") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `sharedEntityType` of ``CreateShareResponse``, open to those that are newer than this version.
public struct CreateShareResponseSharedEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DOCUMENT`.
    public static var document: Self { "DOCUMENT" }
}

/// A value of `memberType` of ``CreateShareResponse``, open to those that are newer than this version.
public struct CreateShareResponseMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `PUBLIC`.
    public static var `public`: Self { "PUBLIC" }
}

/// The schema `Document`.
public typealias Document = Model<DocumentFields>

/// The properties of ``Document``.
public struct DocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `changeNumber`.
    public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateUploaded`.
    public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `contentUri`.
    public var contentUri: Field<String> { Field("contentUri") }
    /// `workspace`.
    public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `uploadedBy`.
    public var uploadedBy: Field<DomainEntityRef> { Field("uploadedBy") }
    /// `sharingUri`.
    public var sharingUri: Field<String> { Field("sharingUri") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `systemType`.
    public var systemType: Field<DocumentSystemType> { Field("systemType") }
    /// `filename`.
    public var filename: Field<String> { Field("filename") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `read`.
    public var read: Field<Bool> { Field("read") }
    /// `callerAddress`.
    public var callerAddress: Field<String> { Field("callerAddress") }
    /// `receiverAddress`.
    public var receiverAddress: Field<String> { Field("receiverAddress") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `tagValues`.
    public var tagValues: Field<[TagValue]> { Field("tagValues") }
    /// `attributes`.
    public var attributes: Field<[DocumentAttribute]> { Field("attributes") }
    /// `thumbnails`.
    public var thumbnails: Field<[DocumentThumbnail]> { Field("thumbnails") }
    /// `uploadStatus`.
    public var uploadStatus: Field<DomainEntityRef> { Field("uploadStatus") }
    /// `uploadDestinationUri`.
    public var uploadDestinationUri: Field<String> { Field("uploadDestinationUri") }
    /// `uploadMethod`.
    public var uploadMethod: Field<DocumentUploadMethod> { Field("uploadMethod") }
    /// `lockInfo`.
    public var lockInfo: Field<LockInfo> { Field("lockInfo") }
    /// `acl`.
    public var acl: Field<[String]> { Field("acl") }
    /// `sharingStatus`.
    public var sharingStatus: Field<DocumentSharingStatus> { Field("sharingStatus") }
    /// `downloadSharingUri`.
    public var downloadSharingUri: Field<String> { Field("downloadSharingUri") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `systemType` of ``Document``, open to those that are newer than this version.
public struct DocumentSystemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DOCUMENT`.
    public static var document: Self { "DOCUMENT" }
    /// `FAX`.
    public static var fax: Self { "FAX" }
    /// `RECORDING`.
    public static var recording: Self { "RECORDING" }
}

/// A value of `uploadMethod` of ``Document``, open to those that are newer than this version.
public struct DocumentUploadMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SINGLE_PUT`.
    public static var singlePut: Self { "SINGLE_PUT" }
    /// `MULTIPART_POST`.
    public static var multipartPost: Self { "MULTIPART_POST" }
}

/// A value of `sharingStatus` of ``Document``, open to those that are newer than this version.
public struct DocumentSharingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    public static var none_: Self { "NONE" }
    /// `LIMITED`.
    public static var limited: Self { "LIMITED" }
    /// `PUBLIC`.
    public static var `public`: Self { "PUBLIC" }
}

/// The schema `DocumentAttribute`.
public typealias DocumentAttribute = Model<DocumentAttributeFields>

/// The properties of ``DocumentAttribute``.
public struct DocumentAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`.
    public var attribute: Field<Attribute> { Field("attribute") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
}

/// The schema `DocumentEntityListing`.
public typealias DocumentEntityListing = Model<DocumentEntityListingFields>

/// The properties of ``DocumentEntityListing``.
public struct DocumentEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Document]> { Field("entities") }
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

/// The schema `DocumentUpdate`.
public typealias DocumentUpdate = Model<DocumentUpdateFields>

/// The properties of ``DocumentUpdate``.
public struct DocumentUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changeNumber`.
    public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `read`.
    public var read: Field<Bool> { Field("read") }
    /// `addTags`.
    public var addTags: Field<[String]> { Field("addTags") }
    /// `removeTags`.
    public var removeTags: Field<[String]> { Field("removeTags") }
    /// `addTagIds`.
    public var addTagIds: Field<[String]> { Field("addTagIds") }
    /// `removeTagIds`.
    public var removeTagIds: Field<[String]> { Field("removeTagIds") }
    /// `updateAttributes`.
    public var updateAttributes: Field<[DocumentAttribute]> { Field("updateAttributes") }
    /// `removeAttributes`.
    public var removeAttributes: Field<[String]> { Field("removeAttributes") }
}

/// The schema `DocumentUpload`.
public typealias DocumentUpload = Model<DocumentUploadFields>

/// The properties of ``DocumentUpload``.
public struct DocumentUploadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `workspace`, required.
    public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `tagIds`.
    public var tagIds: Field<[String]> { Field("tagIds") }
}

/// The schema `DomainEntityListingQueryResult`.
public typealias DomainEntityListingQueryResult = Model<DomainEntityListingQueryResultFields>

/// The properties of ``DomainEntityListingQueryResult``.
public struct DomainEntityListingQueryResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[QueryResult]> { Field("entities") }
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

/// The schema `FacetEntry`.
public typealias FacetEntry = Model<FacetEntryFields>

/// The properties of ``FacetEntry``.
public struct FacetEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`.
    public var attribute: Field<TermAttribute> { Field("attribute") }
    /// `statistics`.
    public var statistics: Field<FacetStatistics> { Field("statistics") }
    /// `other`.
    public var other: Field<Int> { Field("other") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `missing`.
    public var missing: Field<Int> { Field("missing") }
    /// `termCount`.
    public var termCount: Field<Int> { Field("termCount") }
    /// `termType`.
    public var termType: Field<FacetEntryTermType> { Field("termType") }
    /// `terms`.
    public var terms: Field<[FacetTerm]> { Field("terms") }
}

/// A value of `termType` of ``FacetEntry``, open to those that are newer than this version.
public struct FacetEntryTermType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `NUMBERRANGE`.
    public static var numberrange: Self { "NUMBERRANGE" }
    /// `NUMBERHISTOGRAM`.
    public static var numberhistogram: Self { "NUMBERHISTOGRAM" }
    /// `DATERANGE`.
    public static var daterange: Self { "DATERANGE" }
    /// `DATEHISTOGRAM`.
    public static var datehistogram: Self { "DATEHISTOGRAM" }
    /// `ID`.
    public static var id: Self { "ID" }
}

/// The schema `FacetKeyAttribute`.
public typealias FacetKeyAttribute = Model<FacetKeyAttributeFields>

/// The properties of ``FacetKeyAttribute``.
public struct FacetKeyAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// The schema `FacetStatistics`.
public typealias FacetStatistics = Model<FacetStatisticsFields>

/// The properties of ``FacetStatistics``.
public struct FacetStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `min`.
    public var min: Field<Double> { Field("min") }
    /// `max`.
    public var max: Field<Double> { Field("max") }
    /// `mean`.
    public var mean: Field<Double> { Field("mean") }
    /// `stdDeviation`.
    public var stdDeviation: Field<Double> { Field("stdDeviation") }
    /// `dateMin`.
    public var dateMin: Field<Instant> { Field("dateMin") }
    /// `dateMax`.
    public var dateMax: Field<Instant> { Field("dateMax") }
}

/// The schema `FacetTerm`.
public typealias FacetTerm = Model<FacetTermFields>

/// The properties of ``FacetTerm``.
public struct FacetTermFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `term`.
    public var term: Field<String> { Field("term") }
    /// `key`.
    public var key: Field<Int> { Field("key") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `time`.
    public var time: Field<Instant> { Field("time") }
}

/// The schema `LockInfo`.
public typealias LockInfo = Model<LockInfoFields>

/// The properties of ``LockInfo``.
public struct LockInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    public var lockedBy: Field<DomainEntityRef> { Field("lockedBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `action`.
    public var action: Field<LockInfoAction> { Field("action") }
}

/// A value of `action` of ``LockInfo``, open to those that are newer than this version.
public struct LockInfoAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UPDATE`.
    public static var update: Self { "UPDATE" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `COPY`.
    public static var copy: Self { "COPY" }
    /// `MOVE`.
    public static var move: Self { "MOVE" }
    /// `REPLACE`.
    public static var replace: Self { "REPLACE" }
    /// `THUMBNAIL`.
    public static var thumbnail: Self { "THUMBNAIL" }
    /// `TEXT_EXTRACTION`.
    public static var textExtraction: Self { "TEXT_EXTRACTION" }
}

/// The schema `MemberEntity`.
public typealias MemberEntity = Model<MemberEntityFields>

/// The properties of ``MemberEntity``.
public struct MemberEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `QueryFacetInfo`.
public typealias QueryFacetInfo = Model<QueryFacetInfoFields>

/// The properties of ``QueryFacetInfo``.
public struct QueryFacetInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributes`.
    public var attributes: Field<[FacetKeyAttribute]> { Field("attributes") }
    /// `facets`.
    public var facets: Field<[FacetEntry]> { Field("facets") }
}

/// The schema `QueryRequest`.
public typealias QueryRequest = Model<QueryRequestFields>

/// The properties of ``QueryRequest``.
public struct QueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queryPhrase`.
    public var queryPhrase: Field<String> { Field("queryPhrase") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `facetNameRequests`.
    public var facetNameRequests: Field<[String]> { Field("facetNameRequests") }
    /// `sort`.
    public var sort: Field<[SortItem]> { Field("sort") }
    /// `filters`.
    public var filters: Field<[ContentFilterItem]> { Field("filters") }
    /// `attributeFilters`.
    public var attributeFilters: Field<[AttributeFilterItem]> { Field("attributeFilters") }
    /// `includeShares`.
    public var includeShares: Field<Bool> { Field("includeShares") }
}

/// The schema `QueryResult`.
public typealias QueryResult = Model<QueryResultFields>

/// The properties of ``QueryResult``.
public struct QueryResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `body`.
    public var body: Field<DomainEntity> { Field("body") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueryResults`.
public typealias QueryResults = Model<QueryResultsFields>

/// The properties of ``QueryResults``.
public struct QueryResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<DomainEntityListingQueryResult> { Field("results") }
    /// `facetInfo`.
    public var facetInfo: Field<QueryFacetInfo> { Field("facetInfo") }
}

/// The schema `ReplaceRequest`.
public typealias ReplaceRequest = Model<ReplaceRequestFields>

/// The properties of ``ReplaceRequest``.
public struct ReplaceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changeNumber`.
    public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `authToken`.
    public var authToken: Field<String> { Field("authToken") }
}

/// The schema `ReplaceResponse`.
public typealias ReplaceResponse = Model<ReplaceResponseFields>

/// The properties of ``ReplaceResponse``.
public struct ReplaceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `changeNumber`.
    public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `uploadStatus`.
    public var uploadStatus: Field<DomainEntityRef> { Field("uploadStatus") }
    /// `uploadDestinationUri`.
    public var uploadDestinationUri: Field<String> { Field("uploadDestinationUri") }
    /// `uploadMethod`.
    public var uploadMethod: Field<ReplaceResponseUploadMethod> { Field("uploadMethod") }
}

/// A value of `uploadMethod` of ``ReplaceResponse``, open to those that are newer than this version.
public struct ReplaceResponseUploadMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SINGLE_PUT`.
    public static var singlePut: Self { "SINGLE_PUT" }
    /// `MULTIPART_POST`.
    public static var multipartPost: Self { "MULTIPART_POST" }
}

/// The schema `SecurityProfile`.
public typealias SecurityProfile = Model<SecurityProfileFields>

/// The properties of ``SecurityProfile``.
public struct SecurityProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `permissions`.
    public var permissions: Field<[String]> { Field("permissions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SecurityProfileEntityListing`.
public typealias SecurityProfileEntityListing = Model<SecurityProfileEntityListingFields>

/// The properties of ``SecurityProfileEntityListing``.
public struct SecurityProfileEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SecurityProfile]> { Field("entities") }
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

/// The schema `Share`.
public typealias Share = Model<ShareFields>

/// The properties of ``Share``.
public struct ShareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `sharedEntityType`.
    public var sharedEntityType: Field<ShareSharedEntityType> { Field("sharedEntityType") }
    /// `sharedEntity`.
    public var sharedEntity: Field<DomainEntityRef> { Field("sharedEntity") }
    /// `memberType`.
    public var memberType: Field<ShareMemberType> { Field("memberType") }
    /// `member`.
    public var member: Field<DomainEntityRef> { Field("member") }
    /// `sharedBy`.
    public var sharedBy: Field<DomainEntityRef> { Field("sharedBy") }
    /// `workspace`.
    public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `group`.
    public var group: Field<Group> { Field("group") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `sharedEntityType` of ``Share``, open to those that are newer than this version.
public struct ShareSharedEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DOCUMENT`.
    public static var document: Self { "DOCUMENT" }
}

/// A value of `memberType` of ``Share``, open to those that are newer than this version.
public struct ShareMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `PUBLIC`.
    public static var `public`: Self { "PUBLIC" }
}

/// The schema `ShareEntityListing`.
public typealias ShareEntityListing = Model<ShareEntityListingFields>

/// The properties of ``ShareEntityListing``.
public struct ShareEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Share]> { Field("entities") }
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

/// The schema `SharedEntity`.
public typealias SharedEntity = Model<SharedEntityFields>

/// The properties of ``SharedEntity``.
public struct SharedEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `SharedResponse`.
public typealias SharedResponse = Model<SharedResponseFields>

/// The properties of ``SharedResponse``.
public struct SharedResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `downloadUri`.
    public var downloadUri: Field<String> { Field("downloadUri") }
    /// `viewUri`.
    public var viewUri: Field<String> { Field("viewUri") }
    /// `document`.
    public var document: Field<Document> { Field("document") }
    /// `share`.
    public var share: Field<Share> { Field("share") }
}

/// The schema `SortItem`.
public typealias SortItem = Model<SortItemFields>

/// The properties of ``SortItem``.
public struct SortItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `ascending`.
    public var ascending: Field<Bool> { Field("ascending") }
}

/// The schema `TagQueryRequest`.
public typealias TagQueryRequest = Model<TagQueryRequestFields>

/// The properties of ``TagQueryRequest``.
public struct TagQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    public var query: Field<String> { Field("query") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// The schema `TagValue`.
public typealias TagValue = Model<TagValueFields>

/// The properties of ``TagValue``.
public struct TagValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `inUse`.
    public var inUse: Field<Bool> { Field("inUse") }
    /// `acl`.
    public var acl: Field<[String]> { Field("acl") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TagValueEntityListing`.
public typealias TagValueEntityListing = Model<TagValueEntityListingFields>

/// The properties of ``TagValueEntityListing``.
public struct TagValueEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TagValue]> { Field("entities") }
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

/// The schema `TermAttribute`.
public typealias TermAttribute = Model<TermAttributeFields>

/// The properties of ``TermAttribute``.
public struct TermAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<TermAttributeType> { Field("type") }
}

/// A value of `type` of ``TermAttribute``, open to those that are newer than this version.
public struct TermAttributeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NUMBER`.
    public static var number: Self { "NUMBER" }
    /// `STRING`.
    public static var string: Self { "STRING" }
    /// `DATE`.
    public static var date: Self { "DATE" }
    /// `BOOLEAN`.
    public static var boolean: Self { "BOOLEAN" }
    /// `LIST`.
    public static var list: Self { "LIST" }
}

/// The schema `Usage`.
public typealias Usage = Model<UsageFields>

/// The properties of ``Usage``.
public struct UsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `types`.
    public var types: Field<[UsageItem]> { Field("types") }
}

/// The schema `UsageItem`.
public typealias UsageItem = Model<UsageItemFields>

/// The properties of ``UsageItem``.
public struct UsageItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<UsageItemType> { Field("type") }
    /// `totalDocumentByteCount`.
    public var totalDocumentByteCount: Field<Int> { Field("totalDocumentByteCount") }
    /// `totalDocumentCount`.
    public var totalDocumentCount: Field<Int> { Field("totalDocumentCount") }
}

/// A value of `type` of ``UsageItem``, open to those that are newer than this version.
public struct UsageItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RECORDING`.
    public static var recording: Self { "RECORDING" }
    /// `FAX`.
    public static var fax: Self { "FAX" }
    /// `DOCUMENT`.
    public static var document: Self { "DOCUMENT" }
    /// `ALL`.
    public static var all: Self { "ALL" }
}

/// The schema `WorkspaceCreate`.
public typealias WorkspaceCreate = Model<WorkspaceCreateFields>

/// The properties of ``WorkspaceCreate``.
public struct WorkspaceCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `bucket`.
    public var bucket: Field<String> { Field("bucket") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `WorkspaceEntityListing`.
public typealias WorkspaceEntityListing = Model<WorkspaceEntityListingFields>

/// The properties of ``WorkspaceEntityListing``.
public struct WorkspaceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Workspace]> { Field("entities") }
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

/// The schema `WorkspaceMember`.
public typealias WorkspaceMember = Model<WorkspaceMemberFields>

/// The properties of ``WorkspaceMember``.
public struct WorkspaceMemberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `workspace`.
    public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `memberType`, required.
    public var memberType: Field<WorkspaceMemberMemberType> { Field("memberType") }
    /// `member`.
    public var member: Field<DomainEntityRef> { Field("member") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `group`.
    public var group: Field<Group> { Field("group") }
    /// `securityProfile`.
    public var securityProfile: Field<SecurityProfile> { Field("securityProfile") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `memberType` of ``WorkspaceMember``, open to those that are newer than this version.
public struct WorkspaceMemberMemberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
}

/// The schema `WorkspaceMemberEntityListing`.
public typealias WorkspaceMemberEntityListing = Model<WorkspaceMemberEntityListingFields>

/// The properties of ``WorkspaceMemberEntityListing``.
public struct WorkspaceMemberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkspaceMember]> { Field("entities") }
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

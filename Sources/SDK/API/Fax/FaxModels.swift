// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `FaxConfig`.
public typealias FaxConfig = Model<FaxConfigFields>

/// The properties of ``FaxConfig``.
public struct FaxConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sendEmailNotifications`, required.
    public var sendEmailNotifications: Field<Bool> { Field("sendEmailNotifications") }
    /// `disableEmailPii`, required.
    public var disableEmailPii: Field<Bool> { Field("disableEmailPii") }
}

/// The schema `FaxDocument`.
public typealias FaxDocument = Model<FaxDocumentFields>

/// The properties of ``FaxDocument``.
public struct FaxDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `contentUri`.
    public var contentUri: Field<String> { Field("contentUri") }
    /// `workspace`.
    public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `sharingUri`.
    public var sharingUri: Field<String> { Field("sharingUri") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    public var filename: Field<String> { Field("filename") }
    /// `read`.
    public var read: Field<Bool> { Field("read") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `callerAddress`.
    public var callerAddress: Field<String> { Field("callerAddress") }
    /// `receiverAddress`.
    public var receiverAddress: Field<String> { Field("receiverAddress") }
    /// `thumbnails`.
    public var thumbnails: Field<[DocumentThumbnail]> { Field("thumbnails") }
    /// `downloadSharingUri`.
    public var downloadSharingUri: Field<String> { Field("downloadSharingUri") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FaxDocumentEntityListing`.
public typealias FaxDocumentEntityListing = Model<FaxDocumentEntityListingFields>

/// The properties of ``FaxDocumentEntityListing``.
public struct FaxDocumentEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FaxDocument]> { Field("entities") }
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

/// The schema `OutboundFaxStatus`.
public typealias OutboundFaxStatus = Model<OutboundFaxStatusFields>

/// The properties of ``OutboundFaxStatus``.
public struct OutboundFaxStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `initiatingUser`.
    public var initiatingUser: Field<AddressableEntityRef> { Field("initiatingUser") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `auditTransactionId`.
    public var auditTransactionId: Field<String> { Field("auditTransactionId") }
    /// `expirationTime`.
    public var expirationTime: Field<Int> { Field("expirationTime") }
    /// `statusCode`.
    public var statusCode: Field<String> { Field("statusCode") }
    /// `result`.
    public var result: Field<String> { Field("result") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

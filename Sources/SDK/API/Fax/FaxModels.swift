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
    @_alwaysEmitIntoClient public var sendEmailNotifications: Field<Bool> { Field("sendEmailNotifications") }
    /// `disableEmailPii`, required.
    @_alwaysEmitIntoClient public var disableEmailPii: Field<Bool> { Field("disableEmailPii") }
}

/// The schema `FaxDocument`.
public typealias FaxDocument = Model<FaxDocumentFields>

/// The properties of ``FaxDocument``.
public struct FaxDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `contentUri`.
    @_alwaysEmitIntoClient public var contentUri: Field<String> { Field("contentUri") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `sharingUri`.
    @_alwaysEmitIntoClient public var sharingUri: Field<String> { Field("sharingUri") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    @_alwaysEmitIntoClient public var filename: Field<String> { Field("filename") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `callerAddress`.
    @_alwaysEmitIntoClient public var callerAddress: Field<String> { Field("callerAddress") }
    /// `receiverAddress`.
    @_alwaysEmitIntoClient public var receiverAddress: Field<String> { Field("receiverAddress") }
    /// `thumbnails`.
    @_alwaysEmitIntoClient public var thumbnails: Field<[DocumentThumbnail]> { Field("thumbnails") }
    /// `downloadSharingUri`.
    @_alwaysEmitIntoClient public var downloadSharingUri: Field<String> { Field("downloadSharingUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FaxDocumentEntityListing`.
public typealias FaxDocumentEntityListing = Model<FaxDocumentEntityListingFields>

/// The properties of ``FaxDocumentEntityListing``.
public struct FaxDocumentEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FaxDocument]> { Field("entities") }
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

/// The schema `OutboundFaxStatus`.
public typealias OutboundFaxStatus = Model<OutboundFaxStatusFields>

/// The properties of ``OutboundFaxStatus``.
public struct OutboundFaxStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `initiatingUser`.
    @_alwaysEmitIntoClient public var initiatingUser: Field<AddressableEntityRef> { Field("initiatingUser") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `auditTransactionId`.
    @_alwaysEmitIntoClient public var auditTransactionId: Field<String> { Field("auditTransactionId") }
    /// `expirationTime`.
    @_alwaysEmitIntoClient public var expirationTime: Field<Int> { Field("expirationTime") }
    /// `statusCode`.
    @_alwaysEmitIntoClient public var statusCode: Field<String> { Field("statusCode") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<String> { Field("result") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `UserRecording`.
public typealias UserRecording = Model<UserRecordingFields>

/// The properties of ``UserRecording``.
public struct UserRecordingFields: FieldSet {
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
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<Conversation> { Field("conversation") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `durationMilliseconds`.
    @_alwaysEmitIntoClient public var durationMilliseconds: Field<Int> { Field("durationMilliseconds") }
    /// `thumbnails`.
    @_alwaysEmitIntoClient public var thumbnails: Field<[DocumentThumbnail]> { Field("thumbnails") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserRecordingEntityListing`.
public typealias UserRecordingEntityListing = Model<UserRecordingEntityListingFields>

/// The properties of ``UserRecordingEntityListing``.
public struct UserRecordingEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserRecording]> { Field("entities") }
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

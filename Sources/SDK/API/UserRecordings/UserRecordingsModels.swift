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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workspace`.
    public var workspace: Field<DomainEntityRef> { Field("workspace") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `conversation`.
    public var conversation: Field<Conversation> { Field("conversation") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `durationMilliseconds`.
    public var durationMilliseconds: Field<Int> { Field("durationMilliseconds") }
    /// `thumbnails`.
    public var thumbnails: Field<[DocumentThumbnail]> { Field("thumbnails") }
    /// `read`.
    public var read: Field<Bool> { Field("read") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserRecordingEntityListing`.
public typealias UserRecordingEntityListing = Model<UserRecordingEntityListingFields>

/// The properties of ``UserRecordingEntityListing``.
public struct UserRecordingEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserRecording]> { Field("entities") }
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

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Station`.
public typealias Station = Model<StationFields>

/// The properties of ``Station``.
public struct StationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<StationStatus> { Field("status") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `webRtcUserId`.
    @_alwaysEmitIntoClient public var webRtcUserId: Field<String> { Field("webRtcUserId") }
    /// `primaryEdge`.
    @_alwaysEmitIntoClient public var primaryEdge: Field<DomainEntityRef> { Field("primaryEdge") }
    /// `secondaryEdge`.
    @_alwaysEmitIntoClient public var secondaryEdge: Field<DomainEntityRef> { Field("secondaryEdge") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `lineAppearanceId`.
    @_alwaysEmitIntoClient public var lineAppearanceId: Field<String> { Field("lineAppearanceId") }
    /// `webRtcMediaDscp`, set by the platform.
    @_alwaysEmitIntoClient public var webRtcMediaDscp: Field<Int> { Field("webRtcMediaDscp") }
    /// `webRtcPersistentEnabled`, set by the platform.
    @_alwaysEmitIntoClient public var webRtcPersistentEnabled: Field<Bool> { Field("webRtcPersistentEnabled") }
    /// `webRtcForceTurn`, set by the platform.
    @_alwaysEmitIntoClient public var webRtcForceTurn: Field<Bool> { Field("webRtcForceTurn") }
    /// `webRtcCallAppearances`, set by the platform.
    @_alwaysEmitIntoClient public var webRtcCallAppearances: Field<Int> { Field("webRtcCallAppearances") }
    /// `webRtcRequireMediaHelper`, set by the platform.
    @_alwaysEmitIntoClient public var webRtcRequireMediaHelper: Field<Bool> { Field("webRtcRequireMediaHelper") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``Station``, open to those that are newer than this version.
public struct StationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVAILABLE`.
    @_alwaysEmitIntoClient public static var available: Self { "AVAILABLE" }
    /// `ASSOCIATED`.
    @_alwaysEmitIntoClient public static var associated: Self { "ASSOCIATED" }
}

/// The schema `StationEntityListing`.
public typealias StationEntityListing = Model<StationEntityListingFields>

/// The properties of ``StationEntityListing``.
public struct StationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Station]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `status`.
    public var status: Field<StationStatus> { Field("status") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `webRtcUserId`.
    public var webRtcUserId: Field<String> { Field("webRtcUserId") }
    /// `primaryEdge`.
    public var primaryEdge: Field<DomainEntityRef> { Field("primaryEdge") }
    /// `secondaryEdge`.
    public var secondaryEdge: Field<DomainEntityRef> { Field("secondaryEdge") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `lineAppearanceId`.
    public var lineAppearanceId: Field<String> { Field("lineAppearanceId") }
    /// `webRtcMediaDscp`, set by the platform.
    public var webRtcMediaDscp: Field<Int> { Field("webRtcMediaDscp") }
    /// `webRtcPersistentEnabled`, set by the platform.
    public var webRtcPersistentEnabled: Field<Bool> { Field("webRtcPersistentEnabled") }
    /// `webRtcForceTurn`, set by the platform.
    public var webRtcForceTurn: Field<Bool> { Field("webRtcForceTurn") }
    /// `webRtcCallAppearances`, set by the platform.
    public var webRtcCallAppearances: Field<Int> { Field("webRtcCallAppearances") }
    /// `webRtcRequireMediaHelper`, set by the platform.
    public var webRtcRequireMediaHelper: Field<Bool> { Field("webRtcRequireMediaHelper") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``Station``, open to those that are newer than this version.
public struct StationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `ASSOCIATED`.
    public static var associated: Self { "ASSOCIATED" }
}

/// The schema `StationEntityListing`.
public typealias StationEntityListing = Model<StationEntityListingFields>

/// The properties of ``StationEntityListing``.
public struct StationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Station]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

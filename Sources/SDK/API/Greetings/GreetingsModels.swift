// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `DefaultGreetingList`.
public typealias DefaultGreetingList = Model<DefaultGreetingListFields>

/// The properties of ``DefaultGreetingList``.
public struct DefaultGreetingListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `owner`.
    @_alwaysEmitIntoClient public var owner: Field<GreetingOwner> { Field("owner") }
    /// `ownerType`.
    @_alwaysEmitIntoClient public var ownerType: Field<DefaultGreetingListOwnerType> { Field("ownerType") }
    /// `greetings`.
    @_alwaysEmitIntoClient public var greetings: Field<[String: Greeting]> { Field("greetings") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `ownerType` of ``DefaultGreetingList``, open to those that are newer than this version.
public struct DefaultGreetingListOwnerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `ORGANIZATION`.
    @_alwaysEmitIntoClient public static var organization: Self { "ORGANIZATION" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
}

/// The schema `DomainEntityListing`.
public typealias DomainEntityListing = Model<DomainEntityListingFields>

/// The properties of ``DomainEntityListing``.
public struct DomainEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DomainEntity]> { Field("entities") }
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

/// The schema `Greeting`.
public typealias Greeting = Model<GreetingFields>

/// The properties of ``Greeting``.
public struct GreetingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<GreetingType> { Field("type") }
    /// `ownerType`, required.
    @_alwaysEmitIntoClient public var ownerType: Field<GreetingOwnerType> { Field("ownerType") }
    /// `owner`, required.
    @_alwaysEmitIntoClient public var owner: Field<DomainEntity> { Field("owner") }
    /// `audioFile`.
    @_alwaysEmitIntoClient public var audioFile: Field<GreetingAudioFile> { Field("audioFile") }
    /// `audioTTS`.
    @_alwaysEmitIntoClient public var audioTTS: Field<String> { Field("audioTTS") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Greeting``, open to those that are newer than this version.
public struct GreetingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STATION`.
    @_alwaysEmitIntoClient public static var station: Self { "STATION" }
    /// `VOICEMAIL`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "VOICEMAIL" }
    /// `NAME`.
    @_alwaysEmitIntoClient public static var name: Self { "NAME" }
}

/// A value of `ownerType` of ``Greeting``, open to those that are newer than this version.
public struct GreetingOwnerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `ORGANIZATION`.
    @_alwaysEmitIntoClient public static var organization: Self { "ORGANIZATION" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
}

/// The schema `GreetingAudioFile`.
public typealias GreetingAudioFile = Model<GreetingAudioFileFields>

/// The properties of ``GreetingAudioFile``.
public struct GreetingAudioFileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `durationMilliseconds`.
    @_alwaysEmitIntoClient public var durationMilliseconds: Field<Int> { Field("durationMilliseconds") }
    /// `sizeBytes`.
    @_alwaysEmitIntoClient public var sizeBytes: Field<Int> { Field("sizeBytes") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GreetingListing`.
public typealias GreetingListing = Model<GreetingListingFields>

/// The properties of ``GreetingListing``.
public struct GreetingListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Greeting]> { Field("entities") }
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

/// The schema `GreetingMediaInfo`.
public typealias GreetingMediaInfo = Model<GreetingMediaInfoFields>

/// The properties of ``GreetingMediaInfo``.
public struct GreetingMediaInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mediaFileUri`.
    @_alwaysEmitIntoClient public var mediaFileUri: Field<String> { Field("mediaFileUri") }
    /// `mediaImageUri`.
    @_alwaysEmitIntoClient public var mediaImageUri: Field<String> { Field("mediaImageUri") }
}

/// The schema `GreetingOwner`.
public typealias GreetingOwner = Model<GreetingOwnerFields>

/// The properties of ``GreetingOwner``.
public struct GreetingOwnerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

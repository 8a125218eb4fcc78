// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `LocationCreateDefinition`.
public typealias LocationCreateDefinition = Model<LocationCreateDefinitionFields>

/// The properties of ``LocationCreateDefinition``.
public struct LocationCreateDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LocationCreateDefinitionState> { Field("state") }
    /// `path`.
    @_alwaysEmitIntoClient public var path: Field<[String]> { Field("path") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `contactUser`.
    @_alwaysEmitIntoClient public var contactUser: Field<String> { Field("contactUser") }
    /// `emergencyNumber`.
    @_alwaysEmitIntoClient public var emergencyNumber: Field<LocationEmergencyNumber> { Field("emergencyNumber") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<LocationAddress> { Field("address") }
}

/// A value of `state` of ``LocationCreateDefinition``, open to those that are newer than this version.
public struct LocationCreateDefinitionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// The schema `LocationEntityListing`.
public typealias LocationEntityListing = Model<LocationEntityListingFields>

/// The properties of ``LocationEntityListing``.
public struct LocationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LocationDefinition]> { Field("entities") }
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

/// The schema `LocationUpdateDefinition`.
public typealias LocationUpdateDefinition = Model<LocationUpdateDefinitionFields>

/// The properties of ``LocationUpdateDefinition``.
public struct LocationUpdateDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LocationUpdateDefinitionState> { Field("state") }
    /// `path`.
    @_alwaysEmitIntoClient public var path: Field<[String]> { Field("path") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `contactUser`.
    @_alwaysEmitIntoClient public var contactUser: Field<String> { Field("contactUser") }
    /// `emergencyNumber`.
    @_alwaysEmitIntoClient public var emergencyNumber: Field<LocationEmergencyNumber> { Field("emergencyNumber") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<LocationAddress> { Field("address") }
}

/// A value of `state` of ``LocationUpdateDefinition``, open to those that are newer than this version.
public struct LocationUpdateDefinitionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

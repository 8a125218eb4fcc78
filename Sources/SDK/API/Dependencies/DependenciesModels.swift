// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `DependencyCount`.
public typealias DependencyCount = Model<DependencyCountFields>

/// The properties of ``DependencyCount``.
public struct DependencyCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `estimatedCount`.
    @_alwaysEmitIntoClient public var estimatedCount: Field<Int> { Field("estimatedCount") }
}

/// The schema `DependencyEntity`.
public typealias DependencyEntity = Model<DependencyEntityFields>

/// The properties of ``DependencyEntity``.
public struct DependencyEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityId`, required.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityType`, required.
    @_alwaysEmitIntoClient public var entityType: Field<DependencyEntityEntityType> { Field("entityType") }
}

/// A value of `entityType` of ``DependencyEntity``, open to those that are newer than this version.
public struct DependencyEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Integration`.
    @_alwaysEmitIntoClient public static var integration: Self { "Integration" }
    /// `DataAction`.
    @_alwaysEmitIntoClient public static var dataAction: Self { "DataAction" }
    /// `Credential`.
    @_alwaysEmitIntoClient public static var credential: Self { "Credential" }
}

/// The schema `DependencyEntityListing`.
public typealias DependencyEntityListing = Model<DependencyEntityListingFields>

/// The properties of ``DependencyEntityListing``.
public struct DependencyEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DependencyEntity]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

// DO NOT EDIT: made from the API definition.

public import PlatformClient

/// The schema `PermissionCollectionEntityListing`.
public typealias PermissionCollectionEntityListing = Model<PermissionCollectionEntityListingFields>

/// The properties of ``PermissionCollectionEntityListing``.
public struct PermissionCollectionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DomainPermissionCollection]> { Field("entities") }
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

/// The schema `DomainPermissionCollection`.
public typealias DomainPermissionCollection = Model<DomainPermissionCollectionFields>

/// The properties of ``DomainPermissionCollection``.
public struct DomainPermissionCollectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `domain`.
    public var domain: Field<String> { Field("domain") }
    /// `permissionMap`.
    public var permissionMap: Field<JSON> { Field("permissionMap") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

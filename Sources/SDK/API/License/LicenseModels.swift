// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AddressableLicenseDefinition`.
public typealias AddressableLicenseDefinition = Model<AddressableLicenseDefinitionFields>

/// The properties of ``AddressableLicenseDefinition``.
public struct AddressableLicenseDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LicenseAssignmentRequest`.
public typealias LicenseAssignmentRequest = Model<LicenseAssignmentRequestFields>

/// The properties of ``LicenseAssignmentRequest``.
public struct LicenseAssignmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `licenseId`, required.
    @_alwaysEmitIntoClient public var licenseId: Field<String> { Field("licenseId") }
    /// `userIdsAdd`, required.
    @_alwaysEmitIntoClient public var userIdsAdd: Field<[String]> { Field("userIdsAdd") }
    /// `userIdsRemove`, required.
    @_alwaysEmitIntoClient public var userIdsRemove: Field<[String]> { Field("userIdsRemove") }
}

/// The schema `LicenseBatchAssignmentRequest`.
public typealias LicenseBatchAssignmentRequest = Model<LicenseBatchAssignmentRequestFields>

/// The properties of ``LicenseBatchAssignmentRequest``.
public struct LicenseBatchAssignmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assignments`, required.
    @_alwaysEmitIntoClient public var assignments: Field<[LicenseAssignmentRequest]> { Field("assignments") }
}

/// The schema `LicenseDefinition`.
public typealias LicenseDefinition = Model<LicenseDefinitionFields>

/// The properties of ``LicenseDefinition``.
public struct LicenseDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `permissions`.
    @_alwaysEmitIntoClient public var permissions: Field<Permissions> { Field("permissions") }
    /// `prerequisites`.
    @_alwaysEmitIntoClient public var prerequisites: Field<[AddressableLicenseDefinition]> { Field("prerequisites") }
    /// `comprises`.
    @_alwaysEmitIntoClient public var comprises: Field<[LicenseDefinition]> { Field("comprises") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LicenseOrgToggle`.
public typealias LicenseOrgToggle = Model<LicenseOrgToggleFields>

/// The properties of ``LicenseOrgToggle``.
public struct LicenseOrgToggleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `featureName`.
    @_alwaysEmitIntoClient public var featureName: Field<String> { Field("featureName") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `LicenseUpdateStatus`.
public typealias LicenseUpdateStatus = Model<LicenseUpdateStatusFields>

/// The properties of ``LicenseUpdateStatus``.
public struct LicenseUpdateStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `licenseId`.
    @_alwaysEmitIntoClient public var licenseId: Field<String> { Field("licenseId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<String> { Field("result") }
}

/// The schema `LicenseUser`.
public typealias LicenseUser = Model<LicenseUserFields>

/// The properties of ``LicenseUser``.
public struct LicenseUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `licenses`.
    @_alwaysEmitIntoClient public var licenses: Field<[LicenseDefinition]> { Field("licenses") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Permissions`.
public typealias Permissions = Model<PermissionsFields>

/// The properties of ``Permissions``.
public struct PermissionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `UserLicenses`.
public typealias UserLicenses = Model<UserLicensesFields>

/// The properties of ``UserLicenses``.
public struct UserLicensesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `licenses`.
    @_alwaysEmitIntoClient public var licenses: Field<[String]> { Field("licenses") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserLicensesEntityListing`.
public typealias UserLicensesEntityListing = Model<UserLicensesEntityListingFields>

/// The properties of ``UserLicensesEntityListing``.
public struct UserLicensesEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserLicenses]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `EmergencyLocation`.
public typealias EmergencyLocation = Model<EmergencyLocationFields>

/// The properties of ``EmergencyLocation``.
public struct EmergencyLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `address`, required.
    @_alwaysEmitIntoClient public var address: Field<LocationAddress> { Field("address") }
    /// `did`, required.
    @_alwaysEmitIntoClient public var did: Field<String> { Field("did") }
    /// `source`, required.
    @_alwaysEmitIntoClient public var source: Field<EmergencyLocationSource> { Field("source") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `source` of ``EmergencyLocation``, open to those that are newer than this version.
public struct EmergencyLocationSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Admin`.
    @_alwaysEmitIntoClient public static var admin: Self { "Admin" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

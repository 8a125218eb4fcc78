// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `DirectoryUserDevicesListing`.
public typealias DirectoryUserDevicesListing = Model<DirectoryUserDevicesListingFields>

/// The properties of ``DirectoryUserDevicesListing``.
public struct DirectoryUserDevicesListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserDevice]> { Field("entities") }
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

/// The schema `UserDevice`.
public typealias UserDevice = Model<UserDeviceFields>

/// The properties of ``UserDevice``.
public struct UserDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `deviceToken`, required.
    @_alwaysEmitIntoClient public var deviceToken: Field<String> { Field("deviceToken") }
    /// `notificationId`, required.
    @_alwaysEmitIntoClient public var notificationId: Field<String> { Field("notificationId") }
    /// `make`, required.
    @_alwaysEmitIntoClient public var make: Field<String> { Field("make") }
    /// `model`, required.
    @_alwaysEmitIntoClient public var model: Field<String> { Field("model") }
    /// `acceptNotifications`, required.
    @_alwaysEmitIntoClient public var acceptNotifications: Field<Bool> { Field("acceptNotifications") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UserDeviceType> { Field("type") }
    /// `sessionHash`.
    @_alwaysEmitIntoClient public var sessionHash: Field<String> { Field("sessionHash") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``UserDevice``, open to those that are newer than this version.
public struct UserDeviceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `android`.
    @_alwaysEmitIntoClient public static var android: Self { "android" }
    /// `ios`.
    @_alwaysEmitIntoClient public static var ios: Self { "ios" }
}

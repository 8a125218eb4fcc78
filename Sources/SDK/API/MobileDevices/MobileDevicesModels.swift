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
    public var entities: Field<[UserDevice]> { Field("entities") }
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

/// The schema `UserDevice`.
public typealias UserDevice = Model<UserDeviceFields>

/// The properties of ``UserDevice``.
public struct UserDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `deviceToken`, required.
    public var deviceToken: Field<String> { Field("deviceToken") }
    /// `notificationId`, required.
    public var notificationId: Field<String> { Field("notificationId") }
    /// `make`, required.
    public var make: Field<String> { Field("make") }
    /// `model`, required.
    public var model: Field<String> { Field("model") }
    /// `acceptNotifications`, required.
    public var acceptNotifications: Field<Bool> { Field("acceptNotifications") }
    /// `type`, required.
    public var type: Field<UserDeviceType> { Field("type") }
    /// `sessionHash`.
    public var sessionHash: Field<String> { Field("sessionHash") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``UserDevice``, open to those that are newer than this version.
public struct UserDeviceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `android`.
    public static var android: Self { "android" }
    /// `ios`.
    public static var ios: Self { "ios" }
}

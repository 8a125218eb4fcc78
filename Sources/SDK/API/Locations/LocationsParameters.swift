// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getLocation`, open to those that are newer than this version.
public struct GetLocationExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `images`.
    @_alwaysEmitIntoClient public static var images: Self { "images" }
    /// `addressVerificationDetails`.
    @_alwaysEmitIntoClient public static var addressVerificationDetails: Self { "addressVerificationDetails" }
}

/// A value of `sortOrder` of `getLocations`, open to those that are newer than this version.
public struct GetLocationsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

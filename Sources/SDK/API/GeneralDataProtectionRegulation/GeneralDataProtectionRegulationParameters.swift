// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `searchType` of `getGdprSubjects`, open to those that are newer than this version.
public struct GetGdprSubjectsSearchType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NAME`.
    @_alwaysEmitIntoClient public static var name: Self { "NAME" }
    /// `ADDRESS`.
    @_alwaysEmitIntoClient public static var address: Self { "ADDRESS" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `APPLE_MESSAGES`.
    @_alwaysEmitIntoClient public static var appleMessages: Self { "APPLE_MESSAGES" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `EXTERNAL_ID`.
    @_alwaysEmitIntoClient public static var externalId: Self { "EXTERNAL_ID" }
}

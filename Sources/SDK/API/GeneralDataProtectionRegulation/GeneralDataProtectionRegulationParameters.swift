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
    public static var name: Self { "NAME" }
    /// `ADDRESS`.
    public static var address: Self { "ADDRESS" }
    /// `PHONE`.
    public static var phone: Self { "PHONE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `APPLE_MESSAGES`.
    public static var appleMessages: Self { "APPLE_MESSAGES" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `EXTERNAL_ID`.
    public static var externalId: Self { "EXTERNAL_ID" }
}

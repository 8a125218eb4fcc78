// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `localeCode` of `getPresenceDefinition0`, open to those that are newer than this version.
public struct GetPresenceDefinition0LocaleCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
    /// `he`.
    @_alwaysEmitIntoClient public static var he: Self { "he" }
    /// `fr`.
    @_alwaysEmitIntoClient public static var fr: Self { "fr" }
    /// `en_US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en_US" }
    /// `da`.
    @_alwaysEmitIntoClient public static var da: Self { "da" }
    /// `de`.
    @_alwaysEmitIntoClient public static var de: Self { "de" }
    /// `it`.
    @_alwaysEmitIntoClient public static var it: Self { "it" }
    /// `cs`.
    @_alwaysEmitIntoClient public static var cs: Self { "cs" }
    /// `es`.
    @_alwaysEmitIntoClient public static var es: Self { "es" }
    /// `fi`.
    @_alwaysEmitIntoClient public static var fi: Self { "fi" }
    /// `ar`.
    @_alwaysEmitIntoClient public static var ar: Self { "ar" }
    /// `ja`.
    @_alwaysEmitIntoClient public static var ja: Self { "ja" }
    /// `ko`.
    @_alwaysEmitIntoClient public static var ko: Self { "ko" }
    /// `nl`.
    @_alwaysEmitIntoClient public static var nl: Self { "nl" }
    /// `no`.
    @_alwaysEmitIntoClient public static var no: Self { "no" }
    /// `pl`.
    @_alwaysEmitIntoClient public static var pl: Self { "pl" }
    /// `pt_BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt_BR" }
    /// `pt_PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt_PT" }
    /// `ru`.
    @_alwaysEmitIntoClient public static var ru: Self { "ru" }
    /// `sv`.
    @_alwaysEmitIntoClient public static var sv: Self { "sv" }
    /// `th`.
    @_alwaysEmitIntoClient public static var th: Self { "th" }
    /// `tr`.
    @_alwaysEmitIntoClient public static var tr: Self { "tr" }
    /// `uk`.
    @_alwaysEmitIntoClient public static var uk: Self { "uk" }
    /// `zh_CN`.
    @_alwaysEmitIntoClient public static var zhCn: Self { "zh_CN" }
    /// `zh_TW`.
    @_alwaysEmitIntoClient public static var zhTw: Self { "zh_TW" }
}

/// A value of `localeCode` of `getPresenceDefinitions0`, open to those that are newer than this version.
public struct GetPresenceDefinitions0LocaleCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
    /// `he`.
    @_alwaysEmitIntoClient public static var he: Self { "he" }
    /// `fr`.
    @_alwaysEmitIntoClient public static var fr: Self { "fr" }
    /// `en_US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en_US" }
    /// `da`.
    @_alwaysEmitIntoClient public static var da: Self { "da" }
    /// `de`.
    @_alwaysEmitIntoClient public static var de: Self { "de" }
    /// `it`.
    @_alwaysEmitIntoClient public static var it: Self { "it" }
    /// `cs`.
    @_alwaysEmitIntoClient public static var cs: Self { "cs" }
    /// `es`.
    @_alwaysEmitIntoClient public static var es: Self { "es" }
    /// `fi`.
    @_alwaysEmitIntoClient public static var fi: Self { "fi" }
    /// `ar`.
    @_alwaysEmitIntoClient public static var ar: Self { "ar" }
    /// `ja`.
    @_alwaysEmitIntoClient public static var ja: Self { "ja" }
    /// `ko`.
    @_alwaysEmitIntoClient public static var ko: Self { "ko" }
    /// `nl`.
    @_alwaysEmitIntoClient public static var nl: Self { "nl" }
    /// `no`.
    @_alwaysEmitIntoClient public static var no: Self { "no" }
    /// `pl`.
    @_alwaysEmitIntoClient public static var pl: Self { "pl" }
    /// `pt_BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt_BR" }
    /// `pt_PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt_PT" }
    /// `ru`.
    @_alwaysEmitIntoClient public static var ru: Self { "ru" }
    /// `sv`.
    @_alwaysEmitIntoClient public static var sv: Self { "sv" }
    /// `th`.
    @_alwaysEmitIntoClient public static var th: Self { "th" }
    /// `tr`.
    @_alwaysEmitIntoClient public static var tr: Self { "tr" }
    /// `uk`.
    @_alwaysEmitIntoClient public static var uk: Self { "uk" }
    /// `zh_CN`.
    @_alwaysEmitIntoClient public static var zhCn: Self { "zh_CN" }
    /// `zh_TW`.
    @_alwaysEmitIntoClient public static var zhTw: Self { "zh_TW" }
}

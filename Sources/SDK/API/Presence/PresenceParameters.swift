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
    public static var all: Self { "ALL" }
    /// `he`.
    public static var he: Self { "he" }
    /// `fr`.
    public static var fr: Self { "fr" }
    /// `en_US`.
    public static var enUs: Self { "en_US" }
    /// `da`.
    public static var da: Self { "da" }
    /// `de`.
    public static var de: Self { "de" }
    /// `it`.
    public static var it: Self { "it" }
    /// `cs`.
    public static var cs: Self { "cs" }
    /// `es`.
    public static var es: Self { "es" }
    /// `fi`.
    public static var fi: Self { "fi" }
    /// `ar`.
    public static var ar: Self { "ar" }
    /// `ja`.
    public static var ja: Self { "ja" }
    /// `ko`.
    public static var ko: Self { "ko" }
    /// `nl`.
    public static var nl: Self { "nl" }
    /// `no`.
    public static var no: Self { "no" }
    /// `pl`.
    public static var pl: Self { "pl" }
    /// `pt_BR`.
    public static var ptBr: Self { "pt_BR" }
    /// `pt_PT`.
    public static var ptPt: Self { "pt_PT" }
    /// `ru`.
    public static var ru: Self { "ru" }
    /// `sv`.
    public static var sv: Self { "sv" }
    /// `th`.
    public static var th: Self { "th" }
    /// `tr`.
    public static var tr: Self { "tr" }
    /// `uk`.
    public static var uk: Self { "uk" }
    /// `zh_CN`.
    public static var zhCn: Self { "zh_CN" }
    /// `zh_TW`.
    public static var zhTw: Self { "zh_TW" }
}

/// A value of `localeCode` of `getPresenceDefinitions0`, open to those that are newer than this version.
public struct GetPresenceDefinitions0LocaleCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `he`.
    public static var he: Self { "he" }
    /// `fr`.
    public static var fr: Self { "fr" }
    /// `en_US`.
    public static var enUs: Self { "en_US" }
    /// `da`.
    public static var da: Self { "da" }
    /// `de`.
    public static var de: Self { "de" }
    /// `it`.
    public static var it: Self { "it" }
    /// `cs`.
    public static var cs: Self { "cs" }
    /// `es`.
    public static var es: Self { "es" }
    /// `fi`.
    public static var fi: Self { "fi" }
    /// `ar`.
    public static var ar: Self { "ar" }
    /// `ja`.
    public static var ja: Self { "ja" }
    /// `ko`.
    public static var ko: Self { "ko" }
    /// `nl`.
    public static var nl: Self { "nl" }
    /// `no`.
    public static var no: Self { "no" }
    /// `pl`.
    public static var pl: Self { "pl" }
    /// `pt_BR`.
    public static var ptBr: Self { "pt_BR" }
    /// `pt_PT`.
    public static var ptPt: Self { "pt_PT" }
    /// `ru`.
    public static var ru: Self { "ru" }
    /// `sv`.
    public static var sv: Self { "sv" }
    /// `th`.
    public static var th: Self { "th" }
    /// `tr`.
    public static var tr: Self { "tr" }
    /// `uk`.
    public static var uk: Self { "uk" }
    /// `zh_CN`.
    public static var zhCn: Self { "zh_CN" }
    /// `zh_TW`.
    public static var zhTw: Self { "zh_TW" }
}

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `sortOrder` of `getSpeechandtextanalyticsCategories`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsCategoriesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `sortBy` of `getSpeechandtextanalyticsCategories`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsCategoriesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `description`.
    @_alwaysEmitIntoClient public static var description: Self { "description" }
}

/// A value of `transcriptionEngine` of `getSpeechandtextanalyticsDictionaryfeedback`, open to those that are newer than
/// this version.
public struct GetSpeechandtextanalyticsDictionaryfeedbackTranscriptionEngine: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "Genesys" }
    /// `GenesysExtended`.
    @_alwaysEmitIntoClient public static var genesysExtended: Self { "GenesysExtended" }
}

/// A value of `state` of `getSpeechandtextanalyticsPrograms`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsProgramsState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Latest`.
    @_alwaysEmitIntoClient public static var latest: Self { "Latest" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `sortBy` of `getSpeechandtextanalyticsPrograms`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsProgramsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `sortOrder` of `getSpeechandtextanalyticsPrograms`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsProgramsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `sortOrder` of `getSpeechandtextanalyticsReprocessingJobs`, open to those that are newer than this
/// version.
public struct GetSpeechandtextanalyticsReprocessingJobsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `state` of `getSpeechandtextanalyticsTopics`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `latest`.
    @_alwaysEmitIntoClient public static var latest: Self { "latest" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
}

/// A value of `dialects` of `getSpeechandtextanalyticsTopics`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsDialects: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    @_alwaysEmitIntoClient public static var enGb: Self { "en-GB" }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `en-IN`.
    @_alwaysEmitIntoClient public static var enIn: Self { "en-IN" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
}

/// A value of `sortBy` of `getSpeechandtextanalyticsTopics`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `matchingType`.
    @_alwaysEmitIntoClient public static var matchingType: Self { "matchingType" }
}

/// A value of `sortOrder` of `getSpeechandtextanalyticsTopics`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `dialect` of `getSpeechandtextanalyticsTopicsGeneral`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsGeneralDialect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-001`.
    @_alwaysEmitIntoClient public static var ar001: Self { "ar-001" }
    /// `ar-AE`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-AE" }
    /// `ar-BH`.
    @_alwaysEmitIntoClient public static var arBh: Self { "ar-BH" }
    /// `ar-EG`.
    @_alwaysEmitIntoClient public static var arEg: Self { "ar-EG" }
    /// `ar-IL`.
    @_alwaysEmitIntoClient public static var arIl: Self { "ar-IL" }
    /// `ar-SA`.
    @_alwaysEmitIntoClient public static var arSa: Self { "ar-SA" }
    /// `ar-TN`.
    @_alwaysEmitIntoClient public static var arTn: Self { "ar-TN" }
    /// `da-DK`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-DK" }
    /// `de-CH`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    @_alwaysEmitIntoClient public static var enGb: Self { "en-GB" }
    /// `en-HK`.
    @_alwaysEmitIntoClient public static var enHk: Self { "en-HK" }
    /// `en-IE`.
    @_alwaysEmitIntoClient public static var enIe: Self { "en-IE" }
    /// `en-IN`.
    @_alwaysEmitIntoClient public static var enIn: Self { "en-IN" }
    /// `en-NZ`.
    @_alwaysEmitIntoClient public static var enNz: Self { "en-NZ" }
    /// `en-SG`.
    @_alwaysEmitIntoClient public static var enSg: Self { "en-SG" }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-FI" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `he-IL`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-IL" }
    /// `hi-IN`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-IN" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-NO" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-TR" }
    /// `zh-CN`.
    @_alwaysEmitIntoClient public static var zhCn: Self { "zh-CN" }
    /// `zh-HK`.
    @_alwaysEmitIntoClient public static var zhHk: Self { "zh-HK" }
    /// `zh-TW`.
    @_alwaysEmitIntoClient public static var zhTw: Self { "zh-TW" }
    /// `zu-ZA`.
    @_alwaysEmitIntoClient public static var zuZa: Self { "zu-ZA" }
}

/// A value of `dialect` of `getSpeechandtextanalyticsTopicsGeneralStatus`, open to those that are newer than this
/// version.
public struct GetSpeechandtextanalyticsTopicsGeneralStatusDialect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-001`.
    @_alwaysEmitIntoClient public static var ar001: Self { "ar-001" }
    /// `ar-AE`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-AE" }
    /// `ar-BH`.
    @_alwaysEmitIntoClient public static var arBh: Self { "ar-BH" }
    /// `ar-EG`.
    @_alwaysEmitIntoClient public static var arEg: Self { "ar-EG" }
    /// `ar-IL`.
    @_alwaysEmitIntoClient public static var arIl: Self { "ar-IL" }
    /// `ar-SA`.
    @_alwaysEmitIntoClient public static var arSa: Self { "ar-SA" }
    /// `ar-TN`.
    @_alwaysEmitIntoClient public static var arTn: Self { "ar-TN" }
    /// `da-DK`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-DK" }
    /// `de-CH`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    @_alwaysEmitIntoClient public static var enGb: Self { "en-GB" }
    /// `en-HK`.
    @_alwaysEmitIntoClient public static var enHk: Self { "en-HK" }
    /// `en-IE`.
    @_alwaysEmitIntoClient public static var enIe: Self { "en-IE" }
    /// `en-IN`.
    @_alwaysEmitIntoClient public static var enIn: Self { "en-IN" }
    /// `en-NZ`.
    @_alwaysEmitIntoClient public static var enNz: Self { "en-NZ" }
    /// `en-SG`.
    @_alwaysEmitIntoClient public static var enSg: Self { "en-SG" }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-FI" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `he-IL`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-IL" }
    /// `hi-IN`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-IN" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-NO" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-TR" }
    /// `zh-CN`.
    @_alwaysEmitIntoClient public static var zhCn: Self { "zh-CN" }
    /// `zh-HK`.
    @_alwaysEmitIntoClient public static var zhHk: Self { "zh-HK" }
    /// `zh-TW`.
    @_alwaysEmitIntoClient public static var zhTw: Self { "zh-TW" }
    /// `zu-ZA`.
    @_alwaysEmitIntoClient public static var zuZa: Self { "zu-ZA" }
}

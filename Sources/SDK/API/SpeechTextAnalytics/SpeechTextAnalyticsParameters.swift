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
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// A value of `sortBy` of `getSpeechandtextanalyticsCategories`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsCategoriesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    public static var name: Self { "name" }
    /// `description`.
    public static var description: Self { "description" }
}

/// A value of `transcriptionEngine` of `getSpeechandtextanalyticsDictionaryfeedback`, open to those that are newer than
/// this version.
public struct GetSpeechandtextanalyticsDictionaryfeedbackTranscriptionEngine: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Genesys`.
    public static var genesys: Self { "Genesys" }
    /// `GenesysExtended`.
    public static var genesysExtended: Self { "GenesysExtended" }
}

/// A value of `state` of `getSpeechandtextanalyticsPrograms`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsProgramsState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Latest`.
    public static var latest: Self { "Latest" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// A value of `sortBy` of `getSpeechandtextanalyticsPrograms`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsProgramsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    public static var name: Self { "name" }
}

/// A value of `sortOrder` of `getSpeechandtextanalyticsPrograms`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsProgramsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// A value of `sortOrder` of `getSpeechandtextanalyticsReprocessingJobs`, open to those that are newer than this
/// version.
public struct GetSpeechandtextanalyticsReprocessingJobsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// A value of `state` of `getSpeechandtextanalyticsTopics`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `latest`.
    public static var latest: Self { "latest" }
    /// `published`.
    public static var published: Self { "published" }
}

/// A value of `dialects` of `getSpeechandtextanalyticsTopics`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsDialects: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    public static var enGb: Self { "en-GB" }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `en-IN`.
    public static var enIn: Self { "en-IN" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
}

/// A value of `sortBy` of `getSpeechandtextanalyticsTopics`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    public static var name: Self { "name" }
    /// `matchingType`.
    public static var matchingType: Self { "matchingType" }
}

/// A value of `sortOrder` of `getSpeechandtextanalyticsTopics`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// A value of `dialect` of `getSpeechandtextanalyticsTopicsGeneral`, open to those that are newer than this version.
public struct GetSpeechandtextanalyticsTopicsGeneralDialect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-001`.
    public static var ar001: Self { "ar-001" }
    /// `ar-AE`.
    public static var arAe: Self { "ar-AE" }
    /// `ar-BH`.
    public static var arBh: Self { "ar-BH" }
    /// `ar-EG`.
    public static var arEg: Self { "ar-EG" }
    /// `ar-IL`.
    public static var arIl: Self { "ar-IL" }
    /// `ar-SA`.
    public static var arSa: Self { "ar-SA" }
    /// `ar-TN`.
    public static var arTn: Self { "ar-TN" }
    /// `da-DK`.
    public static var daDk: Self { "da-DK" }
    /// `de-CH`.
    public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    public static var enGb: Self { "en-GB" }
    /// `en-HK`.
    public static var enHk: Self { "en-HK" }
    /// `en-IE`.
    public static var enIe: Self { "en-IE" }
    /// `en-IN`.
    public static var enIn: Self { "en-IN" }
    /// `en-NZ`.
    public static var enNz: Self { "en-NZ" }
    /// `en-SG`.
    public static var enSg: Self { "en-SG" }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    public static var fiFi: Self { "fi-FI" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `he-IL`.
    public static var heIl: Self { "he-IL" }
    /// `hi-IN`.
    public static var hiIn: Self { "hi-IN" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    public static var nbNo: Self { "nb-NO" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    public static var trTr: Self { "tr-TR" }
    /// `zh-CN`.
    public static var zhCn: Self { "zh-CN" }
    /// `zh-HK`.
    public static var zhHk: Self { "zh-HK" }
    /// `zh-TW`.
    public static var zhTw: Self { "zh-TW" }
    /// `zu-ZA`.
    public static var zuZa: Self { "zu-ZA" }
}

/// A value of `dialect` of `getSpeechandtextanalyticsTopicsGeneralStatus`, open to those that are newer than this
/// version.
public struct GetSpeechandtextanalyticsTopicsGeneralStatusDialect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-001`.
    public static var ar001: Self { "ar-001" }
    /// `ar-AE`.
    public static var arAe: Self { "ar-AE" }
    /// `ar-BH`.
    public static var arBh: Self { "ar-BH" }
    /// `ar-EG`.
    public static var arEg: Self { "ar-EG" }
    /// `ar-IL`.
    public static var arIl: Self { "ar-IL" }
    /// `ar-SA`.
    public static var arSa: Self { "ar-SA" }
    /// `ar-TN`.
    public static var arTn: Self { "ar-TN" }
    /// `da-DK`.
    public static var daDk: Self { "da-DK" }
    /// `de-CH`.
    public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    public static var enGb: Self { "en-GB" }
    /// `en-HK`.
    public static var enHk: Self { "en-HK" }
    /// `en-IE`.
    public static var enIe: Self { "en-IE" }
    /// `en-IN`.
    public static var enIn: Self { "en-IN" }
    /// `en-NZ`.
    public static var enNz: Self { "en-NZ" }
    /// `en-SG`.
    public static var enSg: Self { "en-SG" }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    public static var fiFi: Self { "fi-FI" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `he-IL`.
    public static var heIl: Self { "he-IL" }
    /// `hi-IN`.
    public static var hiIn: Self { "hi-IN" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    public static var nbNo: Self { "nb-NO" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    public static var trTr: Self { "tr-TR" }
    /// `zh-CN`.
    public static var zhCn: Self { "zh-CN" }
    /// `zh-HK`.
    public static var zhHk: Self { "zh-HK" }
    /// `zh-TW`.
    public static var zhTw: Self { "zh-TW" }
    /// `zu-ZA`.
    public static var zuZa: Self { "zu-ZA" }
}

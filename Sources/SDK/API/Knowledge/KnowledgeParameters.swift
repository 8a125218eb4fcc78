// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getKnowledgeConnection`, open to those that are newer than this version.
public struct GetKnowledgeConnectionExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `authenticationProperties`.
    @_alwaysEmitIntoClient public static var authenticationProperties: Self { "authenticationProperties" }
}

/// A value of `sortBy` of `getKnowledgeGuestSessionCategories`, open to those that are newer than this version.
public struct GetKnowledgeGuestSessionCategoriesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `Hierarchy`.
    @_alwaysEmitIntoClient public static var hierarchy: Self { "Hierarchy" }
}

/// A value of `sortBy` of `getKnowledgeKnowledgebaseCategories`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseCategoriesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `Hierarchy`.
    @_alwaysEmitIntoClient public static var hierarchy: Self { "Hierarchy" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocument`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `category`.
    @_alwaysEmitIntoClient public static var category: Self { "category" }
    /// `labels`.
    @_alwaysEmitIntoClient public static var labels: Self { "labels" }
    /// `variations`.
    @_alwaysEmitIntoClient public static var variations: Self { "variations" }
}

/// A value of `state` of `getKnowledgeKnowledgebaseDocument`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `appType` of `getKnowledgeKnowledgebaseDocumentFeedback`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentFeedbackAppType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "Assistant" }
    /// `BotFlow`.
    @_alwaysEmitIntoClient public static var botFlow: Self { "BotFlow" }
    /// `MessengerKnowledgeApp`.
    @_alwaysEmitIntoClient public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `SmartAdvisor`.
    @_alwaysEmitIntoClient public static var smartAdvisor: Self { "SmartAdvisor" }
    /// `SupportCenter`.
    @_alwaysEmitIntoClient public static var supportCenter: Self { "SupportCenter" }
}

/// A value of `queryType` of `getKnowledgeKnowledgebaseDocumentFeedback`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentFeedbackQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `Category`.
    @_alwaysEmitIntoClient public static var category: Self { "Category" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Recommendation`.
    @_alwaysEmitIntoClient public static var recommendation: Self { "Recommendation" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
    /// `ExpandedArticle`.
    @_alwaysEmitIntoClient public static var expandedArticle: Self { "ExpandedArticle" }
}

/// A value of `state` of `getKnowledgeKnowledgebaseDocumentFeedback`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentFeedbackState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Final`.
    @_alwaysEmitIntoClient public static var final: Self { "Final" }
}

/// A value of `documentState` of `getKnowledgeKnowledgebaseDocumentVariation`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentVariationDocumentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocumentVariation`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentVariationExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `contentUrl`.
    @_alwaysEmitIntoClient public static var contentUrl: Self { "contentUrl" }
}

/// A value of `documentState` of `getKnowledgeKnowledgebaseDocumentVariations`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentVariationsDocumentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocumentVariations`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentVariationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `contentUrl`.
    @_alwaysEmitIntoClient public static var contentUrl: Self { "contentUrl" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocumentVersion`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentVersionExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `category`.
    @_alwaysEmitIntoClient public static var category: Self { "category" }
    /// `labels`.
    @_alwaysEmitIntoClient public static var labels: Self { "labels" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocumentVersions`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentVersionsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `category`.
    @_alwaysEmitIntoClient public static var category: Self { "category" }
    /// `labels`.
    @_alwaysEmitIntoClient public static var labels: Self { "labels" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocuments`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `category`.
    @_alwaysEmitIntoClient public static var category: Self { "category" }
    /// `labels`.
    @_alwaysEmitIntoClient public static var labels: Self { "labels" }
}

/// A value of `appType` of `getKnowledgeKnowledgebaseDocumentsFeedback`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentsFeedbackAppType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "Assistant" }
    /// `BotFlow`.
    @_alwaysEmitIntoClient public static var botFlow: Self { "BotFlow" }
    /// `MessengerKnowledgeApp`.
    @_alwaysEmitIntoClient public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `SmartAdvisor`.
    @_alwaysEmitIntoClient public static var smartAdvisor: Self { "SmartAdvisor" }
    /// `SupportCenter`.
    @_alwaysEmitIntoClient public static var supportCenter: Self { "SupportCenter" }
}

/// A value of `queryType` of `getKnowledgeKnowledgebaseDocumentsFeedback`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentsFeedbackQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `Category`.
    @_alwaysEmitIntoClient public static var category: Self { "Category" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Recommendation`.
    @_alwaysEmitIntoClient public static var recommendation: Self { "Recommendation" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
    /// `ExpandedArticle`.
    @_alwaysEmitIntoClient public static var expandedArticle: Self { "ExpandedArticle" }
}

/// A value of `state` of `getKnowledgeKnowledgebaseDocumentsFeedback`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentsFeedbackState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Final`.
    @_alwaysEmitIntoClient public static var final: Self { "Final" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseImportJob`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseImportJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urls`.
    @_alwaysEmitIntoClient public static var urls: Self { "urls" }
}

/// A value of `type` of `getKnowledgeKnowledgebaseOperations`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseOperationsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Export`.
    @_alwaysEmitIntoClient public static var export: Self { "Export" }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `Parse`.
    @_alwaysEmitIntoClient public static var parse: Self { "Parse" }
    /// `Sync`.
    @_alwaysEmitIntoClient public static var sync: Self { "Sync" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseParseJob`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseParseJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urls`.
    @_alwaysEmitIntoClient public static var urls: Self { "urls" }
}

/// A value of `type` of `getKnowledgeKnowledgebaseSources`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseSourcesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Salesforce`.
    @_alwaysEmitIntoClient public static var salesforce: Self { "Salesforce" }
    /// `ServiceNow`.
    @_alwaysEmitIntoClient public static var serviceNow: Self { "ServiceNow" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseSources`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseSourcesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastsync`.
    @_alwaysEmitIntoClient public static var lastsync: Self { "lastsync" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseSourcesSalesforceSourceId`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseSourcesSalesforceSourceIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastsync`.
    @_alwaysEmitIntoClient public static var lastsync: Self { "lastsync" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseSourcesServicenowSourceId`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseSourcesServicenowSourceIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastsync`.
    @_alwaysEmitIntoClient public static var lastsync: Self { "lastsync" }
}

/// A value of `app` of `getKnowledgeKnowledgebaseUnansweredGroup`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseUnansweredGroupApp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SupportCenter`.
    @_alwaysEmitIntoClient public static var supportCenter: Self { "SupportCenter" }
    /// `MessengerKnowledgeApp`.
    @_alwaysEmitIntoClient public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `BotFlow`.
    @_alwaysEmitIntoClient public static var botFlow: Self { "BotFlow" }
    /// `Assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "Assistant" }
    /// `SmartAdvisor`.
    @_alwaysEmitIntoClient public static var smartAdvisor: Self { "SmartAdvisor" }
}

/// A value of `app` of `getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseUnansweredGroupPhrasegroupApp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SupportCenter`.
    @_alwaysEmitIntoClient public static var supportCenter: Self { "SupportCenter" }
    /// `MessengerKnowledgeApp`.
    @_alwaysEmitIntoClient public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `BotFlow`.
    @_alwaysEmitIntoClient public static var botFlow: Self { "BotFlow" }
    /// `Assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "Assistant" }
    /// `SmartAdvisor`.
    @_alwaysEmitIntoClient public static var smartAdvisor: Self { "SmartAdvisor" }
}

/// A value of `app` of `getKnowledgeKnowledgebaseUnansweredGroups`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseUnansweredGroupsApp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SupportCenter`.
    @_alwaysEmitIntoClient public static var supportCenter: Self { "SupportCenter" }
    /// `MessengerKnowledgeApp`.
    @_alwaysEmitIntoClient public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `BotFlow`.
    @_alwaysEmitIntoClient public static var botFlow: Self { "BotFlow" }
    /// `Assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "Assistant" }
    /// `SmartAdvisor`.
    @_alwaysEmitIntoClient public static var smartAdvisor: Self { "SmartAdvisor" }
}

/// A value of `coreLanguage` of `getKnowledgeKnowledgebases`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebasesCoreLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `en-UK`.
    @_alwaysEmitIntoClient public static var enUk: Self { "en-UK" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    @_alwaysEmitIntoClient public static var enCa: Self { "en-CA" }
    /// `en-HK`.
    @_alwaysEmitIntoClient public static var enHk: Self { "en-HK" }
    /// `en-IN`.
    @_alwaysEmitIntoClient public static var enIn: Self { "en-IN" }
    /// `en-IE`.
    @_alwaysEmitIntoClient public static var enIe: Self { "en-IE" }
    /// `en-NZ`.
    @_alwaysEmitIntoClient public static var enNz: Self { "en-NZ" }
    /// `en-PH`.
    @_alwaysEmitIntoClient public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    @_alwaysEmitIntoClient public static var enSg: Self { "en-SG" }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `de-AT`.
    @_alwaysEmitIntoClient public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-CH" }
    /// `es-AR`.
    @_alwaysEmitIntoClient public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    @_alwaysEmitIntoClient public static var esCo: Self { "es-CO" }
    /// `es-MX`.
    @_alwaysEmitIntoClient public static var esMx: Self { "es-MX" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `fr-BE`.
    @_alwaysEmitIntoClient public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    @_alwaysEmitIntoClient public static var frCh: Self { "fr-CH" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `nl-BE`.
    @_alwaysEmitIntoClient public static var nlBe: Self { "nl-BE" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `ca-ES`.
    @_alwaysEmitIntoClient public static var caEs: Self { "ca-ES" }
    /// `tr-TR`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-TR" }
    /// `sv-SE`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-SE" }
    /// `fi-FI`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-FI" }
    /// `nb-NO`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-NO" }
    /// `da-DK`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-DK" }
    /// `ja-JP`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-JP" }
    /// `ar-AE`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-AE" }
    /// `zh-CN`.
    @_alwaysEmitIntoClient public static var zhCn: Self { "zh-CN" }
    /// `zh-TW`.
    @_alwaysEmitIntoClient public static var zhTw: Self { "zh-TW" }
    /// `zh-HK`.
    @_alwaysEmitIntoClient public static var zhHk: Self { "zh-HK" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `hi-IN`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-IN" }
    /// `th-TH`.
    @_alwaysEmitIntoClient public static var thTh: Self { "th-TH" }
    /// `hu-HU`.
    @_alwaysEmitIntoClient public static var huHu: Self { "hu-HU" }
    /// `vi-VN`.
    @_alwaysEmitIntoClient public static var viVn: Self { "vi-VN" }
    /// `uk-UA`.
    @_alwaysEmitIntoClient public static var ukUa: Self { "uk-UA" }
    /// `cs-CZ`.
    @_alwaysEmitIntoClient public static var csCz: Self { "cs-CZ" }
    /// `fil-PH`.
    @_alwaysEmitIntoClient public static var filPh: Self { "fil-PH" }
    /// `ms-MY`.
    @_alwaysEmitIntoClient public static var msMy: Self { "ms-MY" }
    /// `he-IL`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-IL" }
    /// `el-GR`.
    @_alwaysEmitIntoClient public static var elGr: Self { "el-GR" }
}

/// A value of `sortBy` of `getKnowledgeKnowledgebases`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebasesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `Date`.
    @_alwaysEmitIntoClient public static var date: Self { "Date" }
}

/// A value of `sortOrder` of `getKnowledgeKnowledgebases`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebasesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortBy` of `getKnowledgeSettings`, open to those that are newer than this version.
public struct GetKnowledgeSettingsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `sortOrder` of `getKnowledgeSettings`, open to those that are newer than this version.
public struct GetKnowledgeSettingsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// A value of `expand` of `getKnowledgeSource`, open to those that are newer than this version.
public struct GetKnowledgeSourceExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastSync`.
    @_alwaysEmitIntoClient public static var lastSync: Self { "lastSync" }
    /// `filterDetails`.
    @_alwaysEmitIntoClient public static var filterDetails: Self { "filterDetails" }
    /// `connection`.
    @_alwaysEmitIntoClient public static var connection: Self { "connection" }
}

/// A value of `expand` of `getKnowledgeSources`, open to those that are newer than this version.
public struct GetKnowledgeSourcesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastSync`.
    @_alwaysEmitIntoClient public static var lastSync: Self { "lastSync" }
    /// `connection`.
    @_alwaysEmitIntoClient public static var connection: Self { "connection" }
}

/// A value of `expand` of `postKnowledgeGuestSessionDocumentsSearch`, open to those that are newer than this version.
public struct PostKnowledgeGuestSessionDocumentsSearchExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `documentVariations`.
    @_alwaysEmitIntoClient public static var documentVariations: Self { "documentVariations" }
    /// `documentAlternatives`.
    @_alwaysEmitIntoClient public static var documentAlternatives: Self { "documentAlternatives" }
    /// `knowledgeBaseLanguageCode`.
    @_alwaysEmitIntoClient public static var knowledgeBaseLanguageCode: Self { "knowledgeBaseLanguageCode" }
}

/// A value of `expand` of `postKnowledgeKnowledgebaseDocumentsQuery`, open to those that are newer than this version.
public struct PostKnowledgeKnowledgebaseDocumentsQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `documentVariations`.
    @_alwaysEmitIntoClient public static var documentVariations: Self { "documentVariations" }
    /// `documentAlternatives`.
    @_alwaysEmitIntoClient public static var documentAlternatives: Self { "documentAlternatives" }
    /// `knowledgeBaseLanguageCode`.
    @_alwaysEmitIntoClient public static var knowledgeBaseLanguageCode: Self { "knowledgeBaseLanguageCode" }
    /// `variationChunks`.
    @_alwaysEmitIntoClient public static var variationChunks: Self { "variationChunks" }
}

/// A value of `expand` of `postKnowledgeKnowledgebaseDocumentsSearch`, open to those that are newer than this version.
public struct PostKnowledgeKnowledgebaseDocumentsSearchExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `documentVariations`.
    @_alwaysEmitIntoClient public static var documentVariations: Self { "documentVariations" }
    /// `documentAlternatives`.
    @_alwaysEmitIntoClient public static var documentAlternatives: Self { "documentAlternatives" }
    /// `knowledgeBaseLanguageCode`.
    @_alwaysEmitIntoClient public static var knowledgeBaseLanguageCode: Self { "knowledgeBaseLanguageCode" }
    /// `variationChunks`.
    @_alwaysEmitIntoClient public static var variationChunks: Self { "variationChunks" }
}

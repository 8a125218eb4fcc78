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
    public static var authenticationProperties: Self { "authenticationProperties" }
}

/// A value of `sortBy` of `getKnowledgeGuestSessionCategories`, open to those that are newer than this version.
public struct GetKnowledgeGuestSessionCategoriesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `Hierarchy`.
    public static var hierarchy: Self { "Hierarchy" }
}

/// A value of `sortBy` of `getKnowledgeKnowledgebaseCategories`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseCategoriesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `Hierarchy`.
    public static var hierarchy: Self { "Hierarchy" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocument`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `category`.
    public static var category: Self { "category" }
    /// `labels`.
    public static var labels: Self { "labels" }
    /// `variations`.
    public static var variations: Self { "variations" }
}

/// A value of `state` of `getKnowledgeKnowledgebaseDocument`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// A value of `appType` of `getKnowledgeKnowledgebaseDocumentFeedback`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentFeedbackAppType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assistant`.
    public static var assistant: Self { "Assistant" }
    /// `BotFlow`.
    public static var botFlow: Self { "BotFlow" }
    /// `MessengerKnowledgeApp`.
    public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `SmartAdvisor`.
    public static var smartAdvisor: Self { "SmartAdvisor" }
    /// `SupportCenter`.
    public static var supportCenter: Self { "SupportCenter" }
}

/// A value of `queryType` of `getKnowledgeKnowledgebaseDocumentFeedback`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentFeedbackQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Article`.
    public static var article: Self { "Article" }
    /// `AutoSearch`.
    public static var autoSearch: Self { "AutoSearch" }
    /// `Category`.
    public static var category: Self { "Category" }
    /// `ManualSearch`.
    public static var manualSearch: Self { "ManualSearch" }
    /// `Recommendation`.
    public static var recommendation: Self { "Recommendation" }
    /// `Suggestion`.
    public static var suggestion: Self { "Suggestion" }
    /// `ExpandedArticle`.
    public static var expandedArticle: Self { "ExpandedArticle" }
}

/// A value of `state` of `getKnowledgeKnowledgebaseDocumentFeedback`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentFeedbackState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Final`.
    public static var final: Self { "Final" }
}

/// A value of `documentState` of `getKnowledgeKnowledgebaseDocumentVariation`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentVariationDocumentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocumentVariation`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentVariationExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `contentUrl`.
    public static var contentUrl: Self { "contentUrl" }
}

/// A value of `documentState` of `getKnowledgeKnowledgebaseDocumentVariations`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentVariationsDocumentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocumentVariations`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentVariationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `contentUrl`.
    public static var contentUrl: Self { "contentUrl" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocumentVersion`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentVersionExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `category`.
    public static var category: Self { "category" }
    /// `labels`.
    public static var labels: Self { "labels" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocumentVersions`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentVersionsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `category`.
    public static var category: Self { "category" }
    /// `labels`.
    public static var labels: Self { "labels" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseDocuments`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `category`.
    public static var category: Self { "category" }
    /// `labels`.
    public static var labels: Self { "labels" }
}

/// A value of `appType` of `getKnowledgeKnowledgebaseDocumentsFeedback`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentsFeedbackAppType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assistant`.
    public static var assistant: Self { "Assistant" }
    /// `BotFlow`.
    public static var botFlow: Self { "BotFlow" }
    /// `MessengerKnowledgeApp`.
    public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `SmartAdvisor`.
    public static var smartAdvisor: Self { "SmartAdvisor" }
    /// `SupportCenter`.
    public static var supportCenter: Self { "SupportCenter" }
}

/// A value of `queryType` of `getKnowledgeKnowledgebaseDocumentsFeedback`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseDocumentsFeedbackQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Article`.
    public static var article: Self { "Article" }
    /// `AutoSearch`.
    public static var autoSearch: Self { "AutoSearch" }
    /// `Category`.
    public static var category: Self { "Category" }
    /// `ManualSearch`.
    public static var manualSearch: Self { "ManualSearch" }
    /// `Recommendation`.
    public static var recommendation: Self { "Recommendation" }
    /// `Suggestion`.
    public static var suggestion: Self { "Suggestion" }
    /// `ExpandedArticle`.
    public static var expandedArticle: Self { "ExpandedArticle" }
}

/// A value of `state` of `getKnowledgeKnowledgebaseDocumentsFeedback`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseDocumentsFeedbackState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Final`.
    public static var final: Self { "Final" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseImportJob`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseImportJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urls`.
    public static var urls: Self { "urls" }
}

/// A value of `type` of `getKnowledgeKnowledgebaseOperations`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseOperationsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Export`.
    public static var export: Self { "Export" }
    /// `Import`.
    public static var `import`: Self { "Import" }
    /// `Parse`.
    public static var parse: Self { "Parse" }
    /// `Sync`.
    public static var sync: Self { "Sync" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseParseJob`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseParseJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urls`.
    public static var urls: Self { "urls" }
}

/// A value of `type` of `getKnowledgeKnowledgebaseSources`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseSourcesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Salesforce`.
    public static var salesforce: Self { "Salesforce" }
    /// `ServiceNow`.
    public static var serviceNow: Self { "ServiceNow" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseSources`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseSourcesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastsync`.
    public static var lastsync: Self { "lastsync" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseSourcesSalesforceSourceId`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseSourcesSalesforceSourceIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastsync`.
    public static var lastsync: Self { "lastsync" }
}

/// A value of `expand` of `getKnowledgeKnowledgebaseSourcesServicenowSourceId`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseSourcesServicenowSourceIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastsync`.
    public static var lastsync: Self { "lastsync" }
}

/// A value of `app` of `getKnowledgeKnowledgebaseUnansweredGroup`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseUnansweredGroupApp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SupportCenter`.
    public static var supportCenter: Self { "SupportCenter" }
    /// `MessengerKnowledgeApp`.
    public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `BotFlow`.
    public static var botFlow: Self { "BotFlow" }
    /// `Assistant`.
    public static var assistant: Self { "Assistant" }
    /// `SmartAdvisor`.
    public static var smartAdvisor: Self { "SmartAdvisor" }
}

/// A value of `app` of `getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup`, open to those that are newer than this
/// version.
public struct GetKnowledgeKnowledgebaseUnansweredGroupPhrasegroupApp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SupportCenter`.
    public static var supportCenter: Self { "SupportCenter" }
    /// `MessengerKnowledgeApp`.
    public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `BotFlow`.
    public static var botFlow: Self { "BotFlow" }
    /// `Assistant`.
    public static var assistant: Self { "Assistant" }
    /// `SmartAdvisor`.
    public static var smartAdvisor: Self { "SmartAdvisor" }
}

/// A value of `app` of `getKnowledgeKnowledgebaseUnansweredGroups`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebaseUnansweredGroupsApp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SupportCenter`.
    public static var supportCenter: Self { "SupportCenter" }
    /// `MessengerKnowledgeApp`.
    public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `BotFlow`.
    public static var botFlow: Self { "BotFlow" }
    /// `Assistant`.
    public static var assistant: Self { "Assistant" }
    /// `SmartAdvisor`.
    public static var smartAdvisor: Self { "SmartAdvisor" }
}

/// A value of `coreLanguage` of `getKnowledgeKnowledgebases`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebasesCoreLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `en-UK`.
    public static var enUk: Self { "en-UK" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    public static var enCa: Self { "en-CA" }
    /// `en-HK`.
    public static var enHk: Self { "en-HK" }
    /// `en-IN`.
    public static var enIn: Self { "en-IN" }
    /// `en-IE`.
    public static var enIe: Self { "en-IE" }
    /// `en-NZ`.
    public static var enNz: Self { "en-NZ" }
    /// `en-PH`.
    public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    public static var enSg: Self { "en-SG" }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `de-AT`.
    public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    public static var deCh: Self { "de-CH" }
    /// `es-AR`.
    public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    public static var esCo: Self { "es-CO" }
    /// `es-MX`.
    public static var esMx: Self { "es-MX" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `fr-BE`.
    public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    public static var frCh: Self { "fr-CH" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `nl-BE`.
    public static var nlBe: Self { "nl-BE" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `ca-ES`.
    public static var caEs: Self { "ca-ES" }
    /// `tr-TR`.
    public static var trTr: Self { "tr-TR" }
    /// `sv-SE`.
    public static var svSe: Self { "sv-SE" }
    /// `fi-FI`.
    public static var fiFi: Self { "fi-FI" }
    /// `nb-NO`.
    public static var nbNo: Self { "nb-NO" }
    /// `da-DK`.
    public static var daDk: Self { "da-DK" }
    /// `ja-JP`.
    public static var jaJp: Self { "ja-JP" }
    /// `ar-AE`.
    public static var arAe: Self { "ar-AE" }
    /// `zh-CN`.
    public static var zhCn: Self { "zh-CN" }
    /// `zh-TW`.
    public static var zhTw: Self { "zh-TW" }
    /// `zh-HK`.
    public static var zhHk: Self { "zh-HK" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `hi-IN`.
    public static var hiIn: Self { "hi-IN" }
    /// `th-TH`.
    public static var thTh: Self { "th-TH" }
    /// `hu-HU`.
    public static var huHu: Self { "hu-HU" }
    /// `vi-VN`.
    public static var viVn: Self { "vi-VN" }
    /// `uk-UA`.
    public static var ukUa: Self { "uk-UA" }
    /// `cs-CZ`.
    public static var csCz: Self { "cs-CZ" }
    /// `fil-PH`.
    public static var filPh: Self { "fil-PH" }
    /// `ms-MY`.
    public static var msMy: Self { "ms-MY" }
    /// `he-IL`.
    public static var heIl: Self { "he-IL" }
    /// `el-GR`.
    public static var elGr: Self { "el-GR" }
}

/// A value of `sortBy` of `getKnowledgeKnowledgebases`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebasesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `Date`.
    public static var date: Self { "Date" }
}

/// A value of `sortOrder` of `getKnowledgeKnowledgebases`, open to those that are newer than this version.
public struct GetKnowledgeKnowledgebasesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `ascending`.
    public static var ascending: Self { "ascending" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// A value of `sortBy` of `getKnowledgeSettings`, open to those that are newer than this version.
public struct GetKnowledgeSettingsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    public static var dateModified: Self { "dateModified" }
    /// `name`.
    public static var name: Self { "name" }
}

/// A value of `sortOrder` of `getKnowledgeSettings`, open to those that are newer than this version.
public struct GetKnowledgeSettingsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    public static var asc: Self { "Asc" }
    /// `Desc`.
    public static var desc: Self { "Desc" }
}

/// A value of `expand` of `getKnowledgeSource`, open to those that are newer than this version.
public struct GetKnowledgeSourceExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastSync`.
    public static var lastSync: Self { "lastSync" }
    /// `filterDetails`.
    public static var filterDetails: Self { "filterDetails" }
    /// `connection`.
    public static var connection: Self { "connection" }
}

/// A value of `expand` of `getKnowledgeSources`, open to those that are newer than this version.
public struct GetKnowledgeSourcesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lastSync`.
    public static var lastSync: Self { "lastSync" }
    /// `connection`.
    public static var connection: Self { "connection" }
}

/// A value of `expand` of `postKnowledgeGuestSessionDocumentsSearch`, open to those that are newer than this version.
public struct PostKnowledgeGuestSessionDocumentsSearchExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `documentVariations`.
    public static var documentVariations: Self { "documentVariations" }
    /// `documentAlternatives`.
    public static var documentAlternatives: Self { "documentAlternatives" }
    /// `knowledgeBaseLanguageCode`.
    public static var knowledgeBaseLanguageCode: Self { "knowledgeBaseLanguageCode" }
}

/// A value of `expand` of `postKnowledgeKnowledgebaseDocumentsQuery`, open to those that are newer than this version.
public struct PostKnowledgeKnowledgebaseDocumentsQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `documentVariations`.
    public static var documentVariations: Self { "documentVariations" }
    /// `documentAlternatives`.
    public static var documentAlternatives: Self { "documentAlternatives" }
    /// `knowledgeBaseLanguageCode`.
    public static var knowledgeBaseLanguageCode: Self { "knowledgeBaseLanguageCode" }
    /// `variationChunks`.
    public static var variationChunks: Self { "variationChunks" }
}

/// A value of `expand` of `postKnowledgeKnowledgebaseDocumentsSearch`, open to those that are newer than this version.
public struct PostKnowledgeKnowledgebaseDocumentsSearchExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `documentVariations`.
    public static var documentVariations: Self { "documentVariations" }
    /// `documentAlternatives`.
    public static var documentAlternatives: Self { "documentAlternatives" }
    /// `knowledgeBaseLanguageCode`.
    public static var knowledgeBaseLanguageCode: Self { "knowledgeBaseLanguageCode" }
    /// `variationChunks`.
    public static var variationChunks: Self { "variationChunks" }
}

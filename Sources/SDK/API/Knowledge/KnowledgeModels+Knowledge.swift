// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `KnowledgeAnswerDocumentResponse`.
public typealias KnowledgeAnswerDocumentResponse = Model<KnowledgeAnswerDocumentResponseFields>

/// The properties of ``KnowledgeAnswerDocumentResponse``.
public struct KnowledgeAnswerDocumentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `answer`.
    public var answer: Field<String> { Field("answer") }
    /// `variation`.
    public var variation: Field<DocumentVariationAnswer> { Field("variation") }
}

/// The schema `KnowledgeAnswerDocumentsResponse`.
public typealias KnowledgeAnswerDocumentsResponse = Model<KnowledgeAnswerDocumentsResponseFields>

/// The properties of ``KnowledgeAnswerDocumentsResponse``.
public struct KnowledgeAnswerDocumentsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[KnowledgeAnswerDocumentResponse]> { Field("results") }
    /// `answerGeneration`.
    public var answerGeneration: Field<KnowledgeAnswerGenerationResponse> { Field("answerGeneration") }
}

/// The schema `KnowledgeAnswerGenerationResponse`.
public typealias KnowledgeAnswerGenerationResponse = Model<KnowledgeAnswerGenerationResponseFields>

/// The properties of ``KnowledgeAnswerGenerationResponse``.
public struct KnowledgeAnswerGenerationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `answer`.
    public var answer: Field<String> { Field("answer") }
    /// `documents`.
    public var documents: Field<[AnswerGenerationDocument]> { Field("documents") }
}

/// The schema `KnowledgeBase`.
public typealias KnowledgeBase = Model<KnowledgeBaseFields>

/// The properties of ``KnowledgeBase``.
public struct KnowledgeBaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `coreLanguage`, required.
    public var coreLanguage: Field<KnowledgeBaseCoreLanguage> { Field("coreLanguage") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `faqCount`, set by the platform.
    public var faqCount: Field<Int> { Field("faqCount") }
    /// `dateDocumentLastModified`, set by the platform.
    public var dateDocumentLastModified: Field<Instant> { Field("dateDocumentLastModified") }
    /// `articleCount`, set by the platform.
    public var articleCount: Field<Int> { Field("articleCount") }
    /// `published`, set by the platform.
    public var published: Field<Bool> { Field("published") }
    /// `contentSearchEnabled`.
    public var contentSearchEnabled: Field<Bool> { Field("contentSearchEnabled") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `coreLanguage` of ``KnowledgeBase``, open to those that are newer than this version.
public struct KnowledgeBaseCoreLanguage: OpenEnum {
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
    /// `ar-SA`.
    public static var arSa: Self { "ar-SA" }
}

/// The schema `KnowledgeBaseCreateRequest`.
public typealias KnowledgeBaseCreateRequest = Model<KnowledgeBaseCreateRequestFields>

/// The properties of ``KnowledgeBaseCreateRequest``.
public struct KnowledgeBaseCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `coreLanguage`, required.
    public var coreLanguage: Field<KnowledgeBaseCreateRequestCoreLanguage> { Field("coreLanguage") }
    /// `contentSearchEnabled`.
    public var contentSearchEnabled: Field<Bool> { Field("contentSearchEnabled") }
}

/// A value of `coreLanguage` of ``KnowledgeBaseCreateRequest``, open to those that are newer than this version.
public struct KnowledgeBaseCreateRequestCoreLanguage: OpenEnum {
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
    /// `ar-SA`.
    public static var arSa: Self { "ar-SA" }
}

/// The schema `KnowledgeBaseListing`.
public typealias KnowledgeBaseListing = Model<KnowledgeBaseListingFields>

/// The properties of ``KnowledgeBaseListing``.
public struct KnowledgeBaseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[KnowledgeBase]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `KnowledgeBaseUpdateRequest`.
public typealias KnowledgeBaseUpdateRequest = Model<KnowledgeBaseUpdateRequestFields>

/// The properties of ``KnowledgeBaseUpdateRequest``.
public struct KnowledgeBaseUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `KnowledgeContextReference`.
public typealias KnowledgeContextReference = Model<KnowledgeContextReferenceFields>

/// The properties of ``KnowledgeContextReference``.
public struct KnowledgeContextReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeContextValueReference`.
public typealias KnowledgeContextValueReference = Model<KnowledgeContextValueReferenceFields>

/// The properties of ``KnowledgeContextValueReference``.
public struct KnowledgeContextValueReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeConversationContext`.
public typealias KnowledgeConversationContext = Model<KnowledgeConversationContextFields>

/// The properties of ``KnowledgeConversationContext``.
public struct KnowledgeConversationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `mediaType`.
    public var mediaType: Field<KnowledgeConversationContextMediaType> { Field("mediaType") }
    /// `messageType`.
    public var messageType: Field<KnowledgeConversationContextMessageType> { Field("messageType") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
}

/// A value of `mediaType` of ``KnowledgeConversationContext``, open to those that are newer than this version.
public struct KnowledgeConversationContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Callback`.
    public static var callback: Self { "Callback" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Cobrowse`.
    public static var cobrowse: Self { "Cobrowse" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Screenshare`.
    public static var screenshare: Self { "Screenshare" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// A value of `messageType` of ``KnowledgeConversationContext``, open to those that are newer than this version.
public struct KnowledgeConversationContextMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `GenesysChatWidget`.
    public static var genesysChatWidget: Self { "GenesysChatWidget" }
    /// `FacebookMessenger`.
    public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Telegram`.
    public static var telegram: Self { "Telegram" }
    /// `Slack`.
    public static var slack: Self { "Slack" }
    /// `Signal`.
    public static var signal: Self { "Signal" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `Discord`.
    public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Apple`.
    public static var apple: Self { "Apple" }
}

/// The schema `KnowledgeConversationContextResponse`.
public typealias KnowledgeConversationContextResponse = Model<KnowledgeConversationContextResponseFields>

/// The properties of ``KnowledgeConversationContextResponse``.
public struct KnowledgeConversationContextResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `queue`.
    public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `externalContact`.
    public var externalContact: Field<AddressableEntityRef> { Field("externalContact") }
    /// `mediaType`.
    public var mediaType: Field<KnowledgeConversationContextResponseMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``KnowledgeConversationContextResponse``, open to those that are newer than this version.
public struct KnowledgeConversationContextResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Callback`.
    public static var callback: Self { "Callback" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Cobrowse`.
    public static var cobrowse: Self { "Cobrowse" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Screenshare`.
    public static var screenshare: Self { "Screenshare" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// The schema `KnowledgeConversationTurn`.
public typealias KnowledgeConversationTurn = Model<KnowledgeConversationTurnFields>

/// The properties of ``KnowledgeConversationTurn``.
public struct KnowledgeConversationTurnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participant`.
    public var participant: Field<KnowledgeConversationTurnParticipant> { Field("participant") }
    /// `text`.
    public var text: Field<String> { Field("text") }
}

/// A value of `participant` of ``KnowledgeConversationTurn``, open to those that are newer than this version.
public struct KnowledgeConversationTurnParticipant: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `External`.
    public static var external: Self { "External" }
    /// `Internal`.
    public static var `internal`: Self { "Internal" }
}

/// The schema `KnowledgeDocumentsAnswerFilter`.
public typealias KnowledgeDocumentsAnswerFilter = Model<KnowledgeDocumentsAnswerFilterFields>

/// The properties of ``KnowledgeDocumentsAnswerFilter``.
public struct KnowledgeDocumentsAnswerFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    public var query: Field<String> { Field("query") }
    /// `language`.
    public var language: Field<KnowledgeDocumentsAnswerFilterLanguage> { Field("language") }
    /// `appType`.
    public var appType: Field<KnowledgeDocumentsAnswerFilterAppType> { Field("appType") }
    /// `queryType`.
    public var queryType: Field<KnowledgeDocumentsAnswerFilterQueryType> { Field("queryType") }
    /// `searchId`.
    public var searchId: Field<String> { Field("searchId") }
    /// `insertHighlightIntoVariationContent`.
    public var insertHighlightIntoVariationContent: Field<Bool> { Field("insertHighlightIntoVariationContent") }
    /// `answerMode`.
    public var answerMode: Field<[KnowledgeDocumentsAnswerFilterAnswerMode]> { Field("answerMode") }
    /// `variationIds`, required.
    public var variationIds: Field<[String]> { Field("variationIds") }
}

/// A value of `language` of ``KnowledgeDocumentsAnswerFilter``, open to those that are newer than this version.
public struct KnowledgeDocumentsAnswerFilterLanguage: OpenEnum {
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
    /// `ar-SA`.
    public static var arSa: Self { "ar-SA" }
}

/// A value of `appType` of ``KnowledgeDocumentsAnswerFilter``, open to those that are newer than this version.
public struct KnowledgeDocumentsAnswerFilterAppType: OpenEnum {
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

/// A value of `queryType` of ``KnowledgeDocumentsAnswerFilter``, open to those that are newer than this version.
public struct KnowledgeDocumentsAnswerFilterQueryType: OpenEnum {
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

/// A value of `answerMode` of ``KnowledgeDocumentsAnswerFilter``, open to those that are newer than this version.
public struct KnowledgeDocumentsAnswerFilterAnswerMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AnswerHighlight`.
    public static var answerHighlight: Self { "AnswerHighlight" }
    /// `AnswerGeneration`.
    public static var answerGeneration: Self { "AnswerGeneration" }
}

/// The schema `KnowledgeExportJobDocumentsFilter`.
public typealias KnowledgeExportJobDocumentsFilter = Model<KnowledgeExportJobDocumentsFilterFields>

/// The properties of ``KnowledgeExportJobDocumentsFilter``.
public struct KnowledgeExportJobDocumentsFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `entities`.
    public var entities: Field<[Entity]> { Field("entities") }
    /// `sourceId`.
    public var sourceId: Field<String> { Field("sourceId") }
}

/// The schema `KnowledgeExportJobFilter`.
public typealias KnowledgeExportJobFilter = Model<KnowledgeExportJobFilterFields>

/// The properties of ``KnowledgeExportJobFilter``.
public struct KnowledgeExportJobFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `documentsFilter`.
    public var documentsFilter: Field<KnowledgeExportJobDocumentsFilter> { Field("documentsFilter") }
    /// `versionFilter`, required.
    public var versionFilter: Field<KnowledgeExportJobFilterVersionFilter> { Field("versionFilter") }
    /// `exclude`.
    public var exclude: Field<[KnowledgeExportJobFilterExclude]> { Field("exclude") }
}

/// A value of `versionFilter` of ``KnowledgeExportJobFilter``, open to those that are newer than this version.
public struct KnowledgeExportJobFilterVersionFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `Latest`.
    public static var latest: Self { "Latest" }
}

/// A value of `exclude` of ``KnowledgeExportJobFilter``, open to those that are newer than this version.
public struct KnowledgeExportJobFilterExclude: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Categories`.
    public static var categories: Self { "Categories" }
    /// `Labels`.
    public static var labels: Self { "Labels" }
    /// `Variations`.
    public static var variations: Self { "Variations" }
}

/// The schema `KnowledgeExportJobRequest`.
public typealias KnowledgeExportJobRequest = Model<KnowledgeExportJobRequestFields>

/// The properties of ``KnowledgeExportJobRequest``.
public struct KnowledgeExportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exportFilter`, required.
    public var exportFilter: Field<KnowledgeExportJobFilter> { Field("exportFilter") }
    /// `fileType`, required.
    public var fileType: Field<KnowledgeExportJobRequestFileType> { Field("fileType") }
    /// `sourceId`.
    public var sourceId: Field<String> { Field("sourceId") }
    /// `jsonFileVersion`.
    public var jsonFileVersion: Field<Int> { Field("jsonFileVersion") }
}

/// A value of `fileType` of ``KnowledgeExportJobRequest``, open to those that are newer than this version.
public struct KnowledgeExportJobRequestFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    public static var json: Self { "Json" }
    /// `Csv`.
    public static var csv: Self { "Csv" }
    /// `Xlsx`.
    public static var xlsx: Self { "Xlsx" }
}

/// The schema `KnowledgeExportJobResponse`.
public typealias KnowledgeExportJobResponse = Model<KnowledgeExportJobResponseFields>

/// The properties of ``KnowledgeExportJobResponse``.
public struct KnowledgeExportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `downloadURL`.
    public var downloadURL: Field<String> { Field("downloadURL") }
    /// `fileType`, required.
    public var fileType: Field<KnowledgeExportJobResponseFileType> { Field("fileType") }
    /// `jsonFileVersion`.
    public var jsonFileVersion: Field<Int> { Field("jsonFileVersion") }
    /// `countDocumentProcessed`.
    public var countDocumentProcessed: Field<Int> { Field("countDocumentProcessed") }
    /// `exportFilter`.
    public var exportFilter: Field<KnowledgeExportJobFilter> { Field("exportFilter") }
    /// `status`.
    public var status: Field<KnowledgeExportJobResponseStatus> { Field("status") }
    /// `knowledgeBase`.
    public var knowledgeBase: Field<KnowledgeBase> { Field("knowledgeBase") }
    /// `createdBy`.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `errorInformation`.
    public var errorInformation: Field<ErrorBody> { Field("errorInformation") }
    /// `source`.
    public var source: Field<KnowledgeOperationSource> { Field("source") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `fileType` of ``KnowledgeExportJobResponse``, open to those that are newer than this version.
public struct KnowledgeExportJobResponseFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    public static var json: Self { "Json" }
    /// `Csv`.
    public static var csv: Self { "Csv" }
    /// `Xlsx`.
    public static var xlsx: Self { "Xlsx" }
}

/// A value of `status` of ``KnowledgeExportJobResponse``, open to those that are newer than this version.
public struct KnowledgeExportJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    public static var created: Self { "Created" }
    /// `ValidationInProgress`.
    public static var validationInProgress: Self { "ValidationInProgress" }
    /// `ValidationCompleted`.
    public static var validationCompleted: Self { "ValidationCompleted" }
    /// `ValidationFailed`.
    public static var validationFailed: Self { "ValidationFailed" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `PartialCompleted`.
    public static var partialCompleted: Self { "PartialCompleted" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `AbortRequested`.
    public static var abortRequested: Self { "AbortRequested" }
    /// `Aborted`.
    public static var aborted: Self { "Aborted" }
}

/// The schema `KnowledgeGenerationSetting`.
public typealias KnowledgeGenerationSetting = Model<KnowledgeGenerationSettingFields>

/// The properties of ``KnowledgeGenerationSetting``.
public struct KnowledgeGenerationSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `answerGeneration`, required.
    public var answerGeneration: Field<Bool> { Field("answerGeneration") }
    /// `generationLanguage`.
    public var generationLanguage: Field<KnowledgeGenerationSettingGenerationLanguage> { Field("generationLanguage") }
}

/// A value of `generationLanguage` of ``KnowledgeGenerationSetting``, open to those that are newer than this version.
public struct KnowledgeGenerationSettingGenerationLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-AE`.
    public static var arAe: Self { "ar-AE" }
    /// `cs-CZ`.
    public static var csCz: Self { "cs-CZ" }
    /// `da-DK`.
    public static var daDk: Self { "da-DK" }
    /// `de-AT`.
    public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    public static var enCa: Self { "en-CA" }
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
    /// `en-PH`.
    public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    public static var enSg: Self { "en-SG" }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `es-AR`.
    public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    public static var esCo: Self { "es-CO" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `es-MX`.
    public static var esMx: Self { "es-MX" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    public static var fiFi: Self { "fi-FI" }
    /// `fr-BE`.
    public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    public static var frCh: Self { "fr-CH" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `hi-IN`.
    public static var hiIn: Self { "hi-IN" }
    /// `hu-HU`.
    public static var huHu: Self { "hu-HU" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    public static var nbNo: Self { "nb-NO" }
    /// `nl-BE`.
    public static var nlBe: Self { "nl-BE" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    public static var trTr: Self { "tr-TR" }
    /// `el-GR`.
    public static var elGr: Self { "el-GR" }
    /// `fil-PH`.
    public static var filPh: Self { "fil-PH" }
    /// `he-IL`.
    public static var heIl: Self { "he-IL" }
    /// `ms-MY`.
    public static var msMy: Self { "ms-MY" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `th-TH`.
    public static var thTh: Self { "th-TH" }
}

/// The schema `KnowledgeGroupStatistics`.
public typealias KnowledgeGroupStatistics = Model<KnowledgeGroupStatisticsFields>

/// The properties of ``KnowledgeGroupStatistics``.
public struct KnowledgeGroupStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unlinkedPhraseCount`.
    public var unlinkedPhraseCount: Field<Int> { Field("unlinkedPhraseCount") }
    /// `unlinkedPhraseHitCount`.
    public var unlinkedPhraseHitCount: Field<Int> { Field("unlinkedPhraseHitCount") }
    /// `totalPhraseHitCount`.
    public var totalPhraseHitCount: Field<Int> { Field("totalPhraseHitCount") }
}

/// The schema `KnowledgeImportJobError`.
public typealias KnowledgeImportJobError = Model<KnowledgeImportJobErrorFields>

/// The properties of ``KnowledgeImportJobError``.
public struct KnowledgeImportJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `details`.
    public var details: Field<[Detail]> { Field("details") }
    /// `errors`.
    public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `limit`.
    public var limit: Field<Limit> { Field("limit") }
    /// `documentIndex`.
    public var documentIndex: Field<Int> { Field("documentIndex") }
}

/// The schema `KnowledgeImportJobReport`.
public typealias KnowledgeImportJobReport = Model<KnowledgeImportJobReportFields>

/// The properties of ``KnowledgeImportJobReport``.
public struct KnowledgeImportJobReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errors`.
    public var errors: Field<[KnowledgeImportJobError]> { Field("errors") }
    /// `statistics`.
    public var statistics: Field<KnowledgeImportJobStatistics> { Field("statistics") }
}

/// The schema `KnowledgeImportJobRequest`.
public typealias KnowledgeImportJobRequest = Model<KnowledgeImportJobRequestFields>

/// The properties of ``KnowledgeImportJobRequest``.
public struct KnowledgeImportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    public var uploadKey: Field<String> { Field("uploadKey") }
    /// `fileType`, required.
    public var fileType: Field<KnowledgeImportJobRequestFileType> { Field("fileType") }
    /// `settings`.
    public var settings: Field<KnowledgeImportJobSettings> { Field("settings") }
    /// `skipConfirmationStep`.
    public var skipConfirmationStep: Field<Bool> { Field("skipConfirmationStep") }
}

/// A value of `fileType` of ``KnowledgeImportJobRequest``, open to those that are newer than this version.
public struct KnowledgeImportJobRequestFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    public static var json: Self { "Json" }
    /// `Csv`.
    public static var csv: Self { "Csv" }
    /// `Xlsx`.
    public static var xlsx: Self { "Xlsx" }
}

/// The schema `KnowledgeImportJobResponse`.
public typealias KnowledgeImportJobResponse = Model<KnowledgeImportJobResponseFields>

/// The properties of ``KnowledgeImportJobResponse``.
public struct KnowledgeImportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `downloadURL`.
    public var downloadURL: Field<String> { Field("downloadURL") }
    /// `failedEntitiesURL`.
    public var failedEntitiesURL: Field<String> { Field("failedEntitiesURL") }
    /// `uploadKey`, required.
    public var uploadKey: Field<String> { Field("uploadKey") }
    /// `fileType`, required.
    public var fileType: Field<KnowledgeImportJobResponseFileType> { Field("fileType") }
    /// `settings`.
    public var settings: Field<KnowledgeImportJobSettings> { Field("settings") }
    /// `status`, set by the platform.
    public var status: Field<KnowledgeImportJobResponseStatus> { Field("status") }
    /// `report`, set by the platform.
    public var report: Field<KnowledgeImportJobReport> { Field("report") }
    /// `knowledgeBase`, set by the platform.
    public var knowledgeBase: Field<KnowledgeBase> { Field("knowledgeBase") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `skipConfirmationStep`.
    public var skipConfirmationStep: Field<Bool> { Field("skipConfirmationStep") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `fileType` of ``KnowledgeImportJobResponse``, open to those that are newer than this version.
public struct KnowledgeImportJobResponseFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    public static var json: Self { "Json" }
    /// `Csv`.
    public static var csv: Self { "Csv" }
    /// `Xlsx`.
    public static var xlsx: Self { "Xlsx" }
}

/// A value of `status` of ``KnowledgeImportJobResponse``, open to those that are newer than this version.
public struct KnowledgeImportJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    public static var created: Self { "Created" }
    /// `ValidationInProgress`.
    public static var validationInProgress: Self { "ValidationInProgress" }
    /// `ValidationCompleted`.
    public static var validationCompleted: Self { "ValidationCompleted" }
    /// `ValidationFailed`.
    public static var validationFailed: Self { "ValidationFailed" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `PartialCompleted`.
    public static var partialCompleted: Self { "PartialCompleted" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `AbortRequested`.
    public static var abortRequested: Self { "AbortRequested" }
    /// `Aborted`.
    public static var aborted: Self { "Aborted" }
}

/// The schema `KnowledgeImportJobSettings`.
public typealias KnowledgeImportJobSettings = Model<KnowledgeImportJobSettingsFields>

/// The properties of ``KnowledgeImportJobSettings``.
public struct KnowledgeImportJobSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importAsNew`.
    public var importAsNew: Field<Bool> { Field("importAsNew") }
    /// `visible`.
    public var visible: Field<Bool> { Field("visible") }
    /// `categoryId`.
    public var categoryId: Field<String> { Field("categoryId") }
    /// `labelIds`.
    public var labelIds: Field<[String]> { Field("labelIds") }
}

/// The schema `KnowledgeImportJobStatistics`.
public typealias KnowledgeImportJobStatistics = Model<KnowledgeImportJobStatisticsFields>

/// The properties of ``KnowledgeImportJobStatistics``.
public struct KnowledgeImportJobStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countDocumentImportActivityCreate`.
    public var countDocumentImportActivityCreate: Field<Int> { Field("countDocumentImportActivityCreate") }
    /// `countDocumentImportActivityUpdate`.
    public var countDocumentImportActivityUpdate: Field<Int> { Field("countDocumentImportActivityUpdate") }
    /// `countDocumentStateDraft`.
    public var countDocumentStateDraft: Field<Int> { Field("countDocumentStateDraft") }
    /// `countDocumentStatePublished`.
    public var countDocumentStatePublished: Field<Int> { Field("countDocumentStatePublished") }
    /// `countDocumentValidationSuccess`.
    public var countDocumentValidationSuccess: Field<Int> { Field("countDocumentValidationSuccess") }
    /// `countDocumentValidationFailure`.
    public var countDocumentValidationFailure: Field<Int> { Field("countDocumentValidationFailure") }
    /// `countDocumentImportSuccess`.
    public var countDocumentImportSuccess: Field<Int> { Field("countDocumentImportSuccess") }
    /// `countDocumentImportFailure`.
    public var countDocumentImportFailure: Field<Int> { Field("countDocumentImportFailure") }
    /// `countCategoryValidationSuccess`.
    public var countCategoryValidationSuccess: Field<Int> { Field("countCategoryValidationSuccess") }
    /// `countCategoryValidationFailure`.
    public var countCategoryValidationFailure: Field<Int> { Field("countCategoryValidationFailure") }
    /// `countCategoryImportSuccess`.
    public var countCategoryImportSuccess: Field<Int> { Field("countCategoryImportSuccess") }
    /// `countCategoryImportFailure`.
    public var countCategoryImportFailure: Field<Int> { Field("countCategoryImportFailure") }
    /// `countLabelValidationSuccess`.
    public var countLabelValidationSuccess: Field<Int> { Field("countLabelValidationSuccess") }
    /// `countLabelValidationFailure`.
    public var countLabelValidationFailure: Field<Int> { Field("countLabelValidationFailure") }
    /// `countLabelImportSuccess`.
    public var countLabelImportSuccess: Field<Int> { Field("countLabelImportSuccess") }
    /// `countLabelImportFailure`.
    public var countLabelImportFailure: Field<Int> { Field("countLabelImportFailure") }
    /// `migrationDetected`.
    public var migrationDetected: Field<Bool> { Field("migrationDetected") }
}

/// The schema `KnowledgeIntegrationFilter`.
public typealias KnowledgeIntegrationFilter = Model<KnowledgeIntegrationFilterFields>

/// The properties of ``KnowledgeIntegrationFilter``.
public struct KnowledgeIntegrationFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<KnowledgeIntegrationFilterName> { Field("name") }
    /// `type`.
    public var type: Field<KnowledgeIntegrationFilterType> { Field("type") }
    /// `action`.
    public var action: Field<KnowledgeIntegrationFilterAction> { Field("action") }
    /// `values`.
    public var values: Field<[KnowledgeIntegrationFilterValue]> { Field("values") }
}

/// A value of `name` of ``KnowledgeIntegrationFilter``, open to those that are newer than this version.
public struct KnowledgeIntegrationFilterName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `categories`.
    public static var categories: Self { "categories" }
    /// `channel`.
    public static var channel: Self { "channel" }
    /// `knowledgeBaseIds`.
    public static var knowledgeBaseIds: Self { "knowledgeBaseIds" }
}

/// A value of `type` of ``KnowledgeIntegrationFilter``, open to those that are newer than this version.
public struct KnowledgeIntegrationFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SingleSelect`.
    public static var singleSelect: Self { "SingleSelect" }
    /// `MultiSelect`.
    public static var multiSelect: Self { "MultiSelect" }
}

/// A value of `action` of ``KnowledgeIntegrationFilter``, open to those that are newer than this version.
public struct KnowledgeIntegrationFilterAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    public static var none_: Self { "None" }
    /// `FilterUpdate`.
    public static var filterUpdate: Self { "FilterUpdate" }
}

/// The schema `KnowledgeIntegrationFilterValue`.
public typealias KnowledgeIntegrationFilterValue = Model<KnowledgeIntegrationFilterValueFields>

/// The properties of ``KnowledgeIntegrationFilterValue``.
public struct KnowledgeIntegrationFilterValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// The schema `KnowledgeIntegrationOptionsResponse`.
public typealias KnowledgeIntegrationOptionsResponse = Model<KnowledgeIntegrationOptionsResponseFields>

/// The properties of ``KnowledgeIntegrationOptionsResponse``.
public struct KnowledgeIntegrationOptionsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    public var filters: Field<[KnowledgeIntegrationFilter]> { Field("filters") }
}

/// The schema `KnowledgeIntegrationReference`.
public typealias KnowledgeIntegrationReference = Model<KnowledgeIntegrationReferenceFields>

/// The properties of ``KnowledgeIntegrationReference``.
public struct KnowledgeIntegrationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeOperationSource`.
public typealias KnowledgeOperationSource = Model<KnowledgeOperationSourceFields>

/// The properties of ``KnowledgeOperationSource``.
public struct KnowledgeOperationSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<KnowledgeOperationSourceType> { Field("type") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``KnowledgeOperationSource``, open to those that are newer than this version.
public struct KnowledgeOperationSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Salesforce`.
    public static var salesforce: Self { "Salesforce" }
    /// `ServiceNow`.
    public static var serviceNow: Self { "ServiceNow" }
}

/// The schema `KnowledgeParseImportResult`.
public typealias KnowledgeParseImportResult = Model<KnowledgeParseImportResultFields>

/// The properties of ``KnowledgeParseImportResult``.
public struct KnowledgeParseImportResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `success`, required.
    public var success: Field<Int> { Field("success") }
    /// `failure`, required.
    public var failure: Field<Int> { Field("failure") }
    /// `errors`.
    public var errors: Field<[ErrorBody]> { Field("errors") }
}

/// The schema `KnowledgeParseJobRequest`.
public typealias KnowledgeParseJobRequest = Model<KnowledgeParseJobRequestFields>

/// The properties of ``KnowledgeParseJobRequest``.
public struct KnowledgeParseJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    public var uploadKey: Field<String> { Field("uploadKey") }
    /// `hints`.
    public var hints: Field<[String]> { Field("hints") }
}

/// The schema `KnowledgeParseJobRequestImport`.
public typealias KnowledgeParseJobRequestImport = Model<KnowledgeParseJobRequestImportFields>

/// The properties of ``KnowledgeParseJobRequestImport``.
public struct KnowledgeParseJobRequestImportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `edits`.
    public var edits: Field<[KnowledgeParseRecord]> { Field("edits") }
    /// `excludes`.
    public var excludes: Field<[String]> { Field("excludes") }
}

/// The schema `KnowledgeParseJobRequestPatch`.
public typealias KnowledgeParseJobRequestPatch = Model<KnowledgeParseJobRequestPatchFields>

/// The properties of ``KnowledgeParseJobRequestPatch``.
public struct KnowledgeParseJobRequestPatchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `hints`.
    public var hints: Field<[String]> { Field("hints") }
}

/// The schema `KnowledgeParseJobResponse`.
public typealias KnowledgeParseJobResponse = Model<KnowledgeParseJobResponseFields>

/// The properties of ``KnowledgeParseJobResponse``.
public struct KnowledgeParseJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `downloadURL`.
    public var downloadURL: Field<String> { Field("downloadURL") }
    /// `hints`.
    public var hints: Field<[String]> { Field("hints") }
    /// `status`, set by the platform.
    public var status: Field<KnowledgeParseJobResponseStatus> { Field("status") }
    /// `parseResults`, set by the platform.
    public var parseResults: Field<[KnowledgeParseRecord]> { Field("parseResults") }
    /// `importResult`, set by the platform.
    public var importResult: Field<KnowledgeParseImportResult> { Field("importResult") }
    /// `createdBy`.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``KnowledgeParseJobResponse``, open to those that are newer than this version.
public struct KnowledgeParseJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReadyToParse`.
    public static var readyToParse: Self { "ReadyToParse" }
    /// `ParseInProgress`.
    public static var parseInProgress: Self { "ParseInProgress" }
    /// `ParseCompleted`.
    public static var parseCompleted: Self { "ParseCompleted" }
    /// `ReadyToImport`.
    public static var readyToImport: Self { "ReadyToImport" }
    /// `ImportInProgress`.
    public static var importInProgress: Self { "ImportInProgress" }
    /// `ImportCompleted`.
    public static var importCompleted: Self { "ImportCompleted" }
    /// `ImportPartialCompleted`.
    public static var importPartialCompleted: Self { "ImportPartialCompleted" }
    /// `ImportFailed`.
    public static var importFailed: Self { "ImportFailed" }
}

/// The schema `KnowledgeParseRecord`.
public typealias KnowledgeParseRecord = Model<KnowledgeParseRecordFields>

/// The properties of ``KnowledgeParseRecord``.
public struct KnowledgeParseRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `body`.
    public var body: Field<DocumentBody> { Field("body") }
}

/// The schema `KnowledgeRetrievedReference`.
public typealias KnowledgeRetrievedReference = Model<KnowledgeRetrievedReferenceFields>

/// The properties of ``KnowledgeRetrievedReference``.
public struct KnowledgeRetrievedReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `usedForGeneration`.
    public var usedForGeneration: Field<Bool> { Field("usedForGeneration") }
}

/// The schema `KnowledgeSearchClientApplication`.
public typealias KnowledgeSearchClientApplication = Model<KnowledgeSearchClientApplicationFields>

/// The properties of ``KnowledgeSearchClientApplication``.
public struct KnowledgeSearchClientApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<KnowledgeSearchClientApplicationType> { Field("type") }
    /// `deployment`.
    public var deployment: Field<AddressableEntityRef> { Field("deployment") }
    /// `botFlow`.
    public var botFlow: Field<AddressableEntityRef> { Field("botFlow") }
    /// `assistant`.
    public var assistant: Field<AddressableEntityRef> { Field("assistant") }
}

/// A value of `type` of ``KnowledgeSearchClientApplication``, open to those that are newer than this version.
public struct KnowledgeSearchClientApplicationType: OpenEnum {
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

/// The schema `KnowledgeSearchDocumentResponse`.
public typealias KnowledgeSearchDocumentResponse = Model<KnowledgeSearchDocumentResponseFields>

/// The properties of ``KnowledgeSearchDocumentResponse``.
public struct KnowledgeSearchDocumentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `visible`.
    public var visible: Field<Bool> { Field("visible") }
    /// `alternatives`.
    public var alternatives: Field<[KnowledgeDocumentAlternative]> { Field("alternatives") }
    /// `state`.
    public var state: Field<KnowledgeSearchDocumentResponseState> { Field("state") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateImported`.
    public var dateImported: Field<Instant> { Field("dateImported") }
    /// `lastPublishedVersionNumber`.
    public var lastPublishedVersionNumber: Field<Int> { Field("lastPublishedVersionNumber") }
    /// `datePublished`.
    public var datePublished: Field<Instant> { Field("datePublished") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `documentVersion`.
    public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `category`.
    public var category: Field<CategoryResponse> { Field("category") }
    /// `labels`.
    public var labels: Field<[LabelResponse]> { Field("labels") }
    /// `knowledgeBase`.
    public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `externalUrl`.
    public var externalUrl: Field<String> { Field("externalUrl") }
    /// `source`.
    public var source: Field<AddressableEntityRef> { Field("source") }
    /// `readonly`.
    public var readonly: Field<Bool> { Field("readonly") }
    /// `variations`.
    public var variations: Field<[KnowledgeDocumentSearchVariation]> { Field("variations") }
    /// `answer`.
    public var answer: Field<String> { Field("answer") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``KnowledgeSearchDocumentResponse``, open to those that are newer than this version.
public struct KnowledgeSearchDocumentResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Archived`.
    public static var archived: Self { "Archived" }
}

/// The schema `KnowledgeSearchPreviewRequest`.
public typealias KnowledgeSearchPreviewRequest = Model<KnowledgeSearchPreviewRequestFields>

/// The properties of ``KnowledgeSearchPreviewRequest``.
public struct KnowledgeSearchPreviewRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    public var query: Field<String> { Field("query") }
    /// `sources`, required.
    public var sources: Field<[V3SourceRef]> { Field("sources") }
    /// `generationSetting`, required.
    public var generationSetting: Field<KnowledgeGenerationSetting> { Field("generationSetting") }
    /// `stateful`.
    public var stateful: Field<Bool> { Field("stateful") }
    /// `conversationTurns`.
    public var conversationTurns: Field<[KnowledgeConversationTurn]> { Field("conversationTurns") }
    /// `filter`.
    public var filter: Field<V3SourceTagFilter> { Field("filter") }
    /// `application`.
    public var application: Field<V3KnowledgeSearchPreviewClientApplication> { Field("application") }
    /// `conversationContext`.
    public var conversationContext: Field<KnowledgeV3PreviewConversationContext> { Field("conversationContext") }
}

/// The schema `KnowledgeSearchPreviewResponse`.
public typealias KnowledgeSearchPreviewResponse = Model<KnowledgeSearchPreviewResponseFields>

/// The properties of ``KnowledgeSearchPreviewResponse``.
public struct KnowledgeSearchPreviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    public var query: Field<String> { Field("query") }
    /// `searchId`, set by the platform.
    public var searchId: Field<String> { Field("searchId") }
    /// `sessionId`, set by the platform.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `result`, set by the platform.
    public var result: Field<KnowledgeSearchResult> { Field("result") }
    /// `application`.
    public var application: Field<V3KnowledgeSearchPreviewClientApplication> { Field("application") }
    /// `conversationContext`.
    public var conversationContext: Field<KnowledgeV3PreviewConversationContext> { Field("conversationContext") }
}

/// The schema `KnowledgeSearchResult`.
public typealias KnowledgeSearchResult = Model<KnowledgeSearchResultFields>

/// The properties of ``KnowledgeSearchResult``.
public struct KnowledgeSearchResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `generatedAnswer`.
    public var generatedAnswer: Field<String> { Field("generatedAnswer") }
    /// `retrievedReferences`.
    public var retrievedReferences: Field<[KnowledgeRetrievedReference]> { Field("retrievedReferences") }
}

/// The schema `KnowledgeSettingListing`.
public typealias KnowledgeSettingListing = Model<KnowledgeSettingListingFields>

/// The properties of ``KnowledgeSettingListing``.
public struct KnowledgeSettingListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[KnowledgeSettingsResponse]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `KnowledgeSettingsRequest`.
public typealias KnowledgeSettingsRequest = Model<KnowledgeSettingsRequestFields>

/// The properties of ``KnowledgeSettingsRequest``.
public struct KnowledgeSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `sources`, required.
    public var sources: Field<[V3SourceRef]> { Field("sources") }
    /// `generationSetting`.
    public var generationSetting: Field<KnowledgeGenerationSetting> { Field("generationSetting") }
    /// `stateful`.
    public var stateful: Field<Bool> { Field("stateful") }
    /// `filter`.
    public var filter: Field<V3SourceTagFilter> { Field("filter") }
}

/// The schema `KnowledgeSettingsResponse`.
public typealias KnowledgeSettingsResponse = Model<KnowledgeSettingsResponseFields>

/// The properties of ``KnowledgeSettingsResponse``.
public struct KnowledgeSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `sources`.
    public var sources: Field<[V3SourceRef]> { Field("sources") }
    /// `generationSetting`.
    public var generationSetting: Field<KnowledgeGenerationSetting> { Field("generationSetting") }
    /// `stateful`.
    public var stateful: Field<Bool> { Field("stateful") }
    /// `filter`.
    public var filter: Field<V3SourceTagFilter> { Field("filter") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeSourcesSearchRequest`.
public typealias KnowledgeSourcesSearchRequest = Model<KnowledgeSourcesSearchRequestFields>

/// The properties of ``KnowledgeSourcesSearchRequest``.
public struct KnowledgeSourcesSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    public var query: Field<String> { Field("query") }
    /// `knowledgeSettingId`, required.
    public var knowledgeSettingId: Field<String> { Field("knowledgeSettingId") }
    /// `application`.
    public var application: Field<V3KnowledgeSearchClientApplication> { Field("application") }
    /// `conversationContext`.
    public var conversationContext: Field<KnowledgeV3ConversationContext> { Field("conversationContext") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `queryType`.
    public var queryType: Field<KnowledgeSourcesSearchRequestQueryType> { Field("queryType") }
    /// `generationLanguage`.
    public var generationLanguage: Field<KnowledgeSourcesSearchRequestGenerationLanguage> { Field("generationLanguage") }
    /// `conversationTurns`.
    public var conversationTurns: Field<[KnowledgeConversationTurn]> { Field("conversationTurns") }
}

/// A value of `queryType` of ``KnowledgeSourcesSearchRequest``, open to those that are newer than this version.
public struct KnowledgeSourcesSearchRequestQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    public static var manualSearch: Self { "ManualSearch" }
}

/// A value of `generationLanguage` of ``KnowledgeSourcesSearchRequest``, open to those that are newer than this
/// version.
public struct KnowledgeSourcesSearchRequestGenerationLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-AE`.
    public static var arAe: Self { "ar-AE" }
    /// `cs-CZ`.
    public static var csCz: Self { "cs-CZ" }
    /// `da-DK`.
    public static var daDk: Self { "da-DK" }
    /// `de-AT`.
    public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    public static var enCa: Self { "en-CA" }
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
    /// `en-PH`.
    public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    public static var enSg: Self { "en-SG" }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `es-AR`.
    public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    public static var esCo: Self { "es-CO" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `es-MX`.
    public static var esMx: Self { "es-MX" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    public static var fiFi: Self { "fi-FI" }
    /// `fr-BE`.
    public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    public static var frCh: Self { "fr-CH" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `hi-IN`.
    public static var hiIn: Self { "hi-IN" }
    /// `hu-HU`.
    public static var huHu: Self { "hu-HU" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    public static var nbNo: Self { "nb-NO" }
    /// `nl-BE`.
    public static var nlBe: Self { "nl-BE" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    public static var trTr: Self { "tr-TR" }
    /// `el-GR`.
    public static var elGr: Self { "el-GR" }
    /// `fil-PH`.
    public static var filPh: Self { "fil-PH" }
    /// `he-IL`.
    public static var heIl: Self { "he-IL" }
    /// `ms-MY`.
    public static var msMy: Self { "ms-MY" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `th-TH`.
    public static var thTh: Self { "th-TH" }
}

/// The schema `KnowledgeSourcesSearchResponse`.
public typealias KnowledgeSourcesSearchResponse = Model<KnowledgeSourcesSearchResponseFields>

/// The properties of ``KnowledgeSourcesSearchResponse``.
public struct KnowledgeSourcesSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    public var query: Field<String> { Field("query") }
    /// `searchId`, set by the platform.
    public var searchId: Field<String> { Field("searchId") }
    /// `sessionId`, set by the platform.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `result`, set by the platform.
    public var result: Field<KnowledgeSearchResult> { Field("result") }
    /// `knowledgeSettingId`, set by the platform.
    public var knowledgeSettingId: Field<String> { Field("knowledgeSettingId") }
    /// `conversationContext`, set by the platform.
    public var conversationContext: Field<KnowledgeV3ConversationContextResponse> { Field("conversationContext") }
    /// `application`, set by the platform.
    public var application: Field<V3KnowledgeSearchClientApplication> { Field("application") }
    /// `queryType`, set by the platform.
    public var queryType: Field<KnowledgeSourcesSearchResponseQueryType> { Field("queryType") }
    /// `generationLanguage`, set by the platform.
    public var generationLanguage: Field<KnowledgeSourcesSearchResponseGenerationLanguage> { Field("generationLanguage") }
    /// `answerGeneration`, set by the platform.
    public var answerGeneration: Field<Bool> { Field("answerGeneration") }
}

/// A value of `queryType` of ``KnowledgeSourcesSearchResponse``, open to those that are newer than this version.
public struct KnowledgeSourcesSearchResponseQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    public static var manualSearch: Self { "ManualSearch" }
}

/// A value of `generationLanguage` of ``KnowledgeSourcesSearchResponse``, open to those that are newer than this
/// version.
public struct KnowledgeSourcesSearchResponseGenerationLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-AE`.
    public static var arAe: Self { "ar-AE" }
    /// `cs-CZ`.
    public static var csCz: Self { "cs-CZ" }
    /// `da-DK`.
    public static var daDk: Self { "da-DK" }
    /// `de-AT`.
    public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    public static var enCa: Self { "en-CA" }
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
    /// `en-PH`.
    public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    public static var enSg: Self { "en-SG" }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `es-AR`.
    public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    public static var esCo: Self { "es-CO" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `es-MX`.
    public static var esMx: Self { "es-MX" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    public static var fiFi: Self { "fi-FI" }
    /// `fr-BE`.
    public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    public static var frCh: Self { "fr-CH" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `hi-IN`.
    public static var hiIn: Self { "hi-IN" }
    /// `hu-HU`.
    public static var huHu: Self { "hu-HU" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    public static var nbNo: Self { "nb-NO" }
    /// `nl-BE`.
    public static var nlBe: Self { "nl-BE" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    public static var trTr: Self { "tr-TR" }
    /// `el-GR`.
    public static var elGr: Self { "el-GR" }
    /// `fil-PH`.
    public static var filPh: Self { "fil-PH" }
    /// `he-IL`.
    public static var heIl: Self { "he-IL" }
    /// `ms-MY`.
    public static var msMy: Self { "ms-MY" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `th-TH`.
    public static var thTh: Self { "th-TH" }
}

/// The schema `KnowledgeSyncJobReport`.
public typealias KnowledgeSyncJobReport = Model<KnowledgeSyncJobReportFields>

/// The properties of ``KnowledgeSyncJobReport``.
public struct KnowledgeSyncJobReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errors`.
    public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `statistics`.
    public var statistics: Field<KnowledgeSyncJobStatistics> { Field("statistics") }
}

/// The schema `KnowledgeSyncJobRequest`.
public typealias KnowledgeSyncJobRequest = Model<KnowledgeSyncJobRequestFields>

/// The properties of ``KnowledgeSyncJobRequest``.
public struct KnowledgeSyncJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    public var uploadKey: Field<String> { Field("uploadKey") }
    /// `sourceId`.
    public var sourceId: Field<String> { Field("sourceId") }
}

/// The schema `KnowledgeSyncJobResponse`.
public typealias KnowledgeSyncJobResponse = Model<KnowledgeSyncJobResponseFields>

/// The properties of ``KnowledgeSyncJobResponse``.
public struct KnowledgeSyncJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `uploadKey`.
    public var uploadKey: Field<String> { Field("uploadKey") }
    /// `status`.
    public var status: Field<KnowledgeSyncJobResponseStatus> { Field("status") }
    /// `report`.
    public var report: Field<KnowledgeSyncJobReport> { Field("report") }
    /// `knowledgeBase`.
    public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `downloadURL`.
    public var downloadURL: Field<String> { Field("downloadURL") }
    /// `failedEntitiesURL`.
    public var failedEntitiesURL: Field<String> { Field("failedEntitiesURL") }
    /// `source`.
    public var source: Field<KnowledgeOperationSource> { Field("source") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``KnowledgeSyncJobResponse``, open to those that are newer than this version.
public struct KnowledgeSyncJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    public static var created: Self { "Created" }
    /// `ValidationInProgress`.
    public static var validationInProgress: Self { "ValidationInProgress" }
    /// `ValidationCompleted`.
    public static var validationCompleted: Self { "ValidationCompleted" }
    /// `ValidationFailed`.
    public static var validationFailed: Self { "ValidationFailed" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `PartialCompleted`.
    public static var partialCompleted: Self { "PartialCompleted" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `AbortRequested`.
    public static var abortRequested: Self { "AbortRequested" }
    /// `Aborted`.
    public static var aborted: Self { "Aborted" }
}

/// The schema `KnowledgeSyncJobStatistics`.
public typealias KnowledgeSyncJobStatistics = Model<KnowledgeSyncJobStatisticsFields>

/// The properties of ``KnowledgeSyncJobStatistics``.
public struct KnowledgeSyncJobStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countDocumentImportActivityCreate`.
    public var countDocumentImportActivityCreate: Field<Int> { Field("countDocumentImportActivityCreate") }
    /// `countDocumentImportActivityUpdate`.
    public var countDocumentImportActivityUpdate: Field<Int> { Field("countDocumentImportActivityUpdate") }
    /// `countDocumentStateDraft`.
    public var countDocumentStateDraft: Field<Int> { Field("countDocumentStateDraft") }
    /// `countDocumentStatePublished`.
    public var countDocumentStatePublished: Field<Int> { Field("countDocumentStatePublished") }
    /// `countDocumentImportSuccess`.
    public var countDocumentImportSuccess: Field<Int> { Field("countDocumentImportSuccess") }
    /// `countDocumentImportFailure`.
    public var countDocumentImportFailure: Field<Int> { Field("countDocumentImportFailure") }
    /// `countCategoryImportSuccess`.
    public var countCategoryImportSuccess: Field<Int> { Field("countCategoryImportSuccess") }
    /// `countCategoryImportFailure`.
    public var countCategoryImportFailure: Field<Int> { Field("countCategoryImportFailure") }
    /// `countLabelImportSuccess`.
    public var countLabelImportSuccess: Field<Int> { Field("countLabelImportSuccess") }
    /// `countLabelImportFailure`.
    public var countLabelImportFailure: Field<Int> { Field("countLabelImportFailure") }
    /// `countDocumentDeleteSuccess`.
    public var countDocumentDeleteSuccess: Field<Int> { Field("countDocumentDeleteSuccess") }
    /// `countDocumentDeleteFailure`.
    public var countDocumentDeleteFailure: Field<Int> { Field("countDocumentDeleteFailure") }
    /// `countCategoryDeleteSuccess`.
    public var countCategoryDeleteSuccess: Field<Int> { Field("countCategoryDeleteSuccess") }
    /// `countCategoryDeleteFailure`.
    public var countCategoryDeleteFailure: Field<Int> { Field("countCategoryDeleteFailure") }
    /// `countLabelDeleteSuccess`.
    public var countLabelDeleteSuccess: Field<Int> { Field("countLabelDeleteSuccess") }
    /// `countLabelDeleteFailure`.
    public var countLabelDeleteFailure: Field<Int> { Field("countLabelDeleteFailure") }
}

/// The schema `KnowledgeV3ConversationContext`.
public typealias KnowledgeV3ConversationContext = Model<KnowledgeV3ConversationContextFields>

/// The properties of ``KnowledgeV3ConversationContext``.
public struct KnowledgeV3ConversationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `mediaType`.
    public var mediaType: Field<KnowledgeV3ConversationContextMediaType> { Field("mediaType") }
    /// `messageType`.
    public var messageType: Field<KnowledgeV3ConversationContextMessageType> { Field("messageType") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
}

/// A value of `mediaType` of ``KnowledgeV3ConversationContext``, open to those that are newer than this version.
public struct KnowledgeV3ConversationContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// A value of `messageType` of ``KnowledgeV3ConversationContext``, open to those that are newer than this version.
public struct KnowledgeV3ConversationContextMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `GenesysChatWidget`.
    public static var genesysChatWidget: Self { "GenesysChatWidget" }
    /// `FacebookMessenger`.
    public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Telegram`.
    public static var telegram: Self { "Telegram" }
    /// `Slack`.
    public static var slack: Self { "Slack" }
    /// `Signal`.
    public static var signal: Self { "Signal" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `Discord`.
    public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Apple`.
    public static var apple: Self { "Apple" }
}

/// The schema `KnowledgeV3ConversationContextResponse`.
public typealias KnowledgeV3ConversationContextResponse = Model<KnowledgeV3ConversationContextResponseFields>

/// The properties of ``KnowledgeV3ConversationContextResponse``.
public struct KnowledgeV3ConversationContextResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `queue`.
    public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `externalContact`.
    public var externalContact: Field<AddressableEntityRef> { Field("externalContact") }
    /// `mediaType`.
    public var mediaType: Field<KnowledgeV3ConversationContextResponseMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``KnowledgeV3ConversationContextResponse``, open to those that are newer than this
/// version.
public struct KnowledgeV3ConversationContextResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// The schema `KnowledgeV3PreviewConversationContext`.
public typealias KnowledgeV3PreviewConversationContext = Model<KnowledgeV3PreviewConversationContextFields>

/// The properties of ``KnowledgeV3PreviewConversationContext``.
public struct KnowledgeV3PreviewConversationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`, required.
    public var mediaType: Field<KnowledgeV3PreviewConversationContextMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``KnowledgeV3PreviewConversationContext``, open to those that are newer than this version.
public struct KnowledgeV3PreviewConversationContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Message`.
    public static var message: Self { "Message" }
}

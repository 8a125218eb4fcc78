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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `answer`.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `variation`.
    @_alwaysEmitIntoClient public var variation: Field<DocumentVariationAnswer> { Field("variation") }
}

/// The schema `KnowledgeAnswerDocumentsResponse`.
public typealias KnowledgeAnswerDocumentsResponse = Model<KnowledgeAnswerDocumentsResponseFields>

/// The properties of ``KnowledgeAnswerDocumentsResponse``.
public struct KnowledgeAnswerDocumentsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[KnowledgeAnswerDocumentResponse]> { Field("results") }
    /// `answerGeneration`.
    @_alwaysEmitIntoClient public var answerGeneration: Field<KnowledgeAnswerGenerationResponse> { Field("answerGeneration") }
}

/// The schema `KnowledgeAnswerGenerationResponse`.
public typealias KnowledgeAnswerGenerationResponse = Model<KnowledgeAnswerGenerationResponseFields>

/// The properties of ``KnowledgeAnswerGenerationResponse``.
public struct KnowledgeAnswerGenerationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `answer`.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `documents`.
    @_alwaysEmitIntoClient public var documents: Field<[AnswerGenerationDocument]> { Field("documents") }
}

/// The schema `KnowledgeBase`.
public typealias KnowledgeBase = Model<KnowledgeBaseFields>

/// The properties of ``KnowledgeBase``.
public struct KnowledgeBaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `coreLanguage`, required.
    @_alwaysEmitIntoClient public var coreLanguage: Field<KnowledgeBaseCoreLanguage> { Field("coreLanguage") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `faqCount`, set by the platform.
    @_alwaysEmitIntoClient public var faqCount: Field<Int> { Field("faqCount") }
    /// `dateDocumentLastModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateDocumentLastModified: Field<Instant> { Field("dateDocumentLastModified") }
    /// `articleCount`, set by the platform.
    @_alwaysEmitIntoClient public var articleCount: Field<Int> { Field("articleCount") }
    /// `published`, set by the platform.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `contentSearchEnabled`.
    @_alwaysEmitIntoClient public var contentSearchEnabled: Field<Bool> { Field("contentSearchEnabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `coreLanguage` of ``KnowledgeBase``, open to those that are newer than this version.
public struct KnowledgeBaseCoreLanguage: OpenEnum {
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
    /// `ar-SA`.
    @_alwaysEmitIntoClient public static var arSa: Self { "ar-SA" }
}

/// The schema `KnowledgeBaseCreateRequest`.
public typealias KnowledgeBaseCreateRequest = Model<KnowledgeBaseCreateRequestFields>

/// The properties of ``KnowledgeBaseCreateRequest``.
public struct KnowledgeBaseCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `coreLanguage`, required.
    @_alwaysEmitIntoClient public var coreLanguage: Field<KnowledgeBaseCreateRequestCoreLanguage> { Field("coreLanguage") }
    /// `contentSearchEnabled`.
    @_alwaysEmitIntoClient public var contentSearchEnabled: Field<Bool> { Field("contentSearchEnabled") }
}

/// A value of `coreLanguage` of ``KnowledgeBaseCreateRequest``, open to those that are newer than this version.
public struct KnowledgeBaseCreateRequestCoreLanguage: OpenEnum {
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
    /// `ar-SA`.
    @_alwaysEmitIntoClient public static var arSa: Self { "ar-SA" }
}

/// The schema `KnowledgeBaseListing`.
public typealias KnowledgeBaseListing = Model<KnowledgeBaseListingFields>

/// The properties of ``KnowledgeBaseListing``.
public struct KnowledgeBaseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[KnowledgeBase]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `KnowledgeBaseUpdateRequest`.
public typealias KnowledgeBaseUpdateRequest = Model<KnowledgeBaseUpdateRequestFields>

/// The properties of ``KnowledgeBaseUpdateRequest``.
public struct KnowledgeBaseUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `KnowledgeContextReference`.
public typealias KnowledgeContextReference = Model<KnowledgeContextReferenceFields>

/// The properties of ``KnowledgeContextReference``.
public struct KnowledgeContextReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeContextValueReference`.
public typealias KnowledgeContextValueReference = Model<KnowledgeContextValueReferenceFields>

/// The properties of ``KnowledgeContextValueReference``.
public struct KnowledgeContextValueReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeConversationContext`.
public typealias KnowledgeConversationContext = Model<KnowledgeConversationContextFields>

/// The properties of ``KnowledgeConversationContext``.
public struct KnowledgeConversationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<KnowledgeConversationContextMediaType> { Field("mediaType") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<KnowledgeConversationContextMessageType> { Field("messageType") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
}

/// A value of `mediaType` of ``KnowledgeConversationContext``, open to those that are newer than this version.
public struct KnowledgeConversationContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "Cobrowse" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "Screenshare" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// A value of `messageType` of ``KnowledgeConversationContext``, open to those that are newer than this version.
public struct KnowledgeConversationContextMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `GenesysChatWidget`.
    @_alwaysEmitIntoClient public static var genesysChatWidget: Self { "GenesysChatWidget" }
    /// `FacebookMessenger`.
    @_alwaysEmitIntoClient public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    @_alwaysEmitIntoClient public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    @_alwaysEmitIntoClient public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "Telegram" }
    /// `Slack`.
    @_alwaysEmitIntoClient public static var slack: Self { "Slack" }
    /// `Signal`.
    @_alwaysEmitIntoClient public static var signal: Self { "Signal" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `Discord`.
    @_alwaysEmitIntoClient public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    @_alwaysEmitIntoClient public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
}

/// The schema `KnowledgeConversationContextResponse`.
public typealias KnowledgeConversationContextResponse = Model<KnowledgeConversationContextResponseFields>

/// The properties of ``KnowledgeConversationContextResponse``.
public struct KnowledgeConversationContextResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<AddressableEntityRef> { Field("externalContact") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<KnowledgeConversationContextResponseMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``KnowledgeConversationContextResponse``, open to those that are newer than this version.
public struct KnowledgeConversationContextResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "Cobrowse" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "Screenshare" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// The schema `KnowledgeConversationTurn`.
public typealias KnowledgeConversationTurn = Model<KnowledgeConversationTurnFields>

/// The properties of ``KnowledgeConversationTurn``.
public struct KnowledgeConversationTurnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participant`.
    @_alwaysEmitIntoClient public var participant: Field<KnowledgeConversationTurnParticipant> { Field("participant") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
}

/// A value of `participant` of ``KnowledgeConversationTurn``, open to those that are newer than this version.
public struct KnowledgeConversationTurnParticipant: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Internal`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "Internal" }
}

/// The schema `KnowledgeDocumentsAnswerFilter`.
public typealias KnowledgeDocumentsAnswerFilter = Model<KnowledgeDocumentsAnswerFilterFields>

/// The properties of ``KnowledgeDocumentsAnswerFilter``.
public struct KnowledgeDocumentsAnswerFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<KnowledgeDocumentsAnswerFilterLanguage> { Field("language") }
    /// `appType`.
    @_alwaysEmitIntoClient public var appType: Field<KnowledgeDocumentsAnswerFilterAppType> { Field("appType") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentsAnswerFilterQueryType> { Field("queryType") }
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `insertHighlightIntoVariationContent`.
    @_alwaysEmitIntoClient public var insertHighlightIntoVariationContent: Field<Bool> { Field("insertHighlightIntoVariationContent") }
    /// `answerMode`.
    @_alwaysEmitIntoClient public var answerMode: Field<[KnowledgeDocumentsAnswerFilterAnswerMode]> { Field("answerMode") }
    /// `variationIds`, required.
    @_alwaysEmitIntoClient public var variationIds: Field<[String]> { Field("variationIds") }
}

/// A value of `language` of ``KnowledgeDocumentsAnswerFilter``, open to those that are newer than this version.
public struct KnowledgeDocumentsAnswerFilterLanguage: OpenEnum {
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
    /// `ar-SA`.
    @_alwaysEmitIntoClient public static var arSa: Self { "ar-SA" }
}

/// A value of `appType` of ``KnowledgeDocumentsAnswerFilter``, open to those that are newer than this version.
public struct KnowledgeDocumentsAnswerFilterAppType: OpenEnum {
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

/// A value of `queryType` of ``KnowledgeDocumentsAnswerFilter``, open to those that are newer than this version.
public struct KnowledgeDocumentsAnswerFilterQueryType: OpenEnum {
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

/// A value of `answerMode` of ``KnowledgeDocumentsAnswerFilter``, open to those that are newer than this version.
public struct KnowledgeDocumentsAnswerFilterAnswerMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AnswerHighlight`.
    @_alwaysEmitIntoClient public static var answerHighlight: Self { "AnswerHighlight" }
    /// `AnswerGeneration`.
    @_alwaysEmitIntoClient public static var answerGeneration: Self { "AnswerGeneration" }
}

/// The schema `KnowledgeExportJobDocumentsFilter`.
public typealias KnowledgeExportJobDocumentsFilter = Model<KnowledgeExportJobDocumentsFilterFields>

/// The properties of ``KnowledgeExportJobDocumentsFilter``.
public struct KnowledgeExportJobDocumentsFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Entity]> { Field("entities") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
}

/// The schema `KnowledgeExportJobFilter`.
public typealias KnowledgeExportJobFilter = Model<KnowledgeExportJobFilterFields>

/// The properties of ``KnowledgeExportJobFilter``.
public struct KnowledgeExportJobFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `documentsFilter`.
    @_alwaysEmitIntoClient public var documentsFilter: Field<KnowledgeExportJobDocumentsFilter> { Field("documentsFilter") }
    /// `versionFilter`, required.
    @_alwaysEmitIntoClient public var versionFilter: Field<KnowledgeExportJobFilterVersionFilter> { Field("versionFilter") }
    /// `exclude`.
    @_alwaysEmitIntoClient public var exclude: Field<[KnowledgeExportJobFilterExclude]> { Field("exclude") }
}

/// A value of `versionFilter` of ``KnowledgeExportJobFilter``, open to those that are newer than this version.
public struct KnowledgeExportJobFilterVersionFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Latest`.
    @_alwaysEmitIntoClient public static var latest: Self { "Latest" }
}

/// A value of `exclude` of ``KnowledgeExportJobFilter``, open to those that are newer than this version.
public struct KnowledgeExportJobFilterExclude: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Categories`.
    @_alwaysEmitIntoClient public static var categories: Self { "Categories" }
    /// `Labels`.
    @_alwaysEmitIntoClient public static var labels: Self { "Labels" }
    /// `Variations`.
    @_alwaysEmitIntoClient public static var variations: Self { "Variations" }
}

/// The schema `KnowledgeExportJobRequest`.
public typealias KnowledgeExportJobRequest = Model<KnowledgeExportJobRequestFields>

/// The properties of ``KnowledgeExportJobRequest``.
public struct KnowledgeExportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exportFilter`, required.
    @_alwaysEmitIntoClient public var exportFilter: Field<KnowledgeExportJobFilter> { Field("exportFilter") }
    /// `fileType`, required.
    @_alwaysEmitIntoClient public var fileType: Field<KnowledgeExportJobRequestFileType> { Field("fileType") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `jsonFileVersion`.
    @_alwaysEmitIntoClient public var jsonFileVersion: Field<Int> { Field("jsonFileVersion") }
}

/// A value of `fileType` of ``KnowledgeExportJobRequest``, open to those that are newer than this version.
public struct KnowledgeExportJobRequestFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    @_alwaysEmitIntoClient public static var json: Self { "Json" }
    /// `Csv`.
    @_alwaysEmitIntoClient public static var csv: Self { "Csv" }
    /// `Xlsx`.
    @_alwaysEmitIntoClient public static var xlsx: Self { "Xlsx" }
}

/// The schema `KnowledgeExportJobResponse`.
public typealias KnowledgeExportJobResponse = Model<KnowledgeExportJobResponseFields>

/// The properties of ``KnowledgeExportJobResponse``.
public struct KnowledgeExportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `downloadURL`.
    @_alwaysEmitIntoClient public var downloadURL: Field<String> { Field("downloadURL") }
    /// `fileType`, required.
    @_alwaysEmitIntoClient public var fileType: Field<KnowledgeExportJobResponseFileType> { Field("fileType") }
    /// `jsonFileVersion`.
    @_alwaysEmitIntoClient public var jsonFileVersion: Field<Int> { Field("jsonFileVersion") }
    /// `countDocumentProcessed`.
    @_alwaysEmitIntoClient public var countDocumentProcessed: Field<Int> { Field("countDocumentProcessed") }
    /// `exportFilter`.
    @_alwaysEmitIntoClient public var exportFilter: Field<KnowledgeExportJobFilter> { Field("exportFilter") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<KnowledgeExportJobResponseStatus> { Field("status") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBase> { Field("knowledgeBase") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `errorInformation`.
    @_alwaysEmitIntoClient public var errorInformation: Field<ErrorBody> { Field("errorInformation") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<KnowledgeOperationSource> { Field("source") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `fileType` of ``KnowledgeExportJobResponse``, open to those that are newer than this version.
public struct KnowledgeExportJobResponseFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    @_alwaysEmitIntoClient public static var json: Self { "Json" }
    /// `Csv`.
    @_alwaysEmitIntoClient public static var csv: Self { "Csv" }
    /// `Xlsx`.
    @_alwaysEmitIntoClient public static var xlsx: Self { "Xlsx" }
}

/// A value of `status` of ``KnowledgeExportJobResponse``, open to those that are newer than this version.
public struct KnowledgeExportJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `ValidationInProgress`.
    @_alwaysEmitIntoClient public static var validationInProgress: Self { "ValidationInProgress" }
    /// `ValidationCompleted`.
    @_alwaysEmitIntoClient public static var validationCompleted: Self { "ValidationCompleted" }
    /// `ValidationFailed`.
    @_alwaysEmitIntoClient public static var validationFailed: Self { "ValidationFailed" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `PartialCompleted`.
    @_alwaysEmitIntoClient public static var partialCompleted: Self { "PartialCompleted" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `AbortRequested`.
    @_alwaysEmitIntoClient public static var abortRequested: Self { "AbortRequested" }
    /// `Aborted`.
    @_alwaysEmitIntoClient public static var aborted: Self { "Aborted" }
}

/// The schema `KnowledgeGenerationSetting`.
public typealias KnowledgeGenerationSetting = Model<KnowledgeGenerationSettingFields>

/// The properties of ``KnowledgeGenerationSetting``.
public struct KnowledgeGenerationSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `answerGeneration`, required.
    @_alwaysEmitIntoClient public var answerGeneration: Field<Bool> { Field("answerGeneration") }
    /// `generationLanguage`.
    @_alwaysEmitIntoClient public var generationLanguage: Field<KnowledgeGenerationSettingGenerationLanguage> { Field("generationLanguage") }
}

/// A value of `generationLanguage` of ``KnowledgeGenerationSetting``, open to those that are newer than this version.
public struct KnowledgeGenerationSettingGenerationLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-AE`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-AE" }
    /// `cs-CZ`.
    @_alwaysEmitIntoClient public static var csCz: Self { "cs-CZ" }
    /// `da-DK`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-DK" }
    /// `de-AT`.
    @_alwaysEmitIntoClient public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    @_alwaysEmitIntoClient public static var enCa: Self { "en-CA" }
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
    /// `en-PH`.
    @_alwaysEmitIntoClient public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    @_alwaysEmitIntoClient public static var enSg: Self { "en-SG" }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `es-AR`.
    @_alwaysEmitIntoClient public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    @_alwaysEmitIntoClient public static var esCo: Self { "es-CO" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `es-MX`.
    @_alwaysEmitIntoClient public static var esMx: Self { "es-MX" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-FI" }
    /// `fr-BE`.
    @_alwaysEmitIntoClient public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    @_alwaysEmitIntoClient public static var frCh: Self { "fr-CH" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `hi-IN`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-IN" }
    /// `hu-HU`.
    @_alwaysEmitIntoClient public static var huHu: Self { "hu-HU" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-NO" }
    /// `nl-BE`.
    @_alwaysEmitIntoClient public static var nlBe: Self { "nl-BE" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-TR" }
    /// `el-GR`.
    @_alwaysEmitIntoClient public static var elGr: Self { "el-GR" }
    /// `fil-PH`.
    @_alwaysEmitIntoClient public static var filPh: Self { "fil-PH" }
    /// `he-IL`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-IL" }
    /// `ms-MY`.
    @_alwaysEmitIntoClient public static var msMy: Self { "ms-MY" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `th-TH`.
    @_alwaysEmitIntoClient public static var thTh: Self { "th-TH" }
}

/// The schema `KnowledgeGroupStatistics`.
public typealias KnowledgeGroupStatistics = Model<KnowledgeGroupStatisticsFields>

/// The properties of ``KnowledgeGroupStatistics``.
public struct KnowledgeGroupStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unlinkedPhraseCount`.
    @_alwaysEmitIntoClient public var unlinkedPhraseCount: Field<Int> { Field("unlinkedPhraseCount") }
    /// `unlinkedPhraseHitCount`.
    @_alwaysEmitIntoClient public var unlinkedPhraseHitCount: Field<Int> { Field("unlinkedPhraseHitCount") }
    /// `totalPhraseHitCount`.
    @_alwaysEmitIntoClient public var totalPhraseHitCount: Field<Int> { Field("totalPhraseHitCount") }
}

/// The schema `KnowledgeImportJobError`.
public typealias KnowledgeImportJobError = Model<KnowledgeImportJobErrorFields>

/// The properties of ``KnowledgeImportJobError``.
public struct KnowledgeImportJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[Detail]> { Field("details") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Limit> { Field("limit") }
    /// `documentIndex`.
    @_alwaysEmitIntoClient public var documentIndex: Field<Int> { Field("documentIndex") }
}

/// The schema `KnowledgeImportJobReport`.
public typealias KnowledgeImportJobReport = Model<KnowledgeImportJobReportFields>

/// The properties of ``KnowledgeImportJobReport``.
public struct KnowledgeImportJobReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[KnowledgeImportJobError]> { Field("errors") }
    /// `statistics`.
    @_alwaysEmitIntoClient public var statistics: Field<KnowledgeImportJobStatistics> { Field("statistics") }
}

/// The schema `KnowledgeImportJobRequest`.
public typealias KnowledgeImportJobRequest = Model<KnowledgeImportJobRequestFields>

/// The properties of ``KnowledgeImportJobRequest``.
public struct KnowledgeImportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `fileType`, required.
    @_alwaysEmitIntoClient public var fileType: Field<KnowledgeImportJobRequestFileType> { Field("fileType") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<KnowledgeImportJobSettings> { Field("settings") }
    /// `skipConfirmationStep`.
    @_alwaysEmitIntoClient public var skipConfirmationStep: Field<Bool> { Field("skipConfirmationStep") }
}

/// A value of `fileType` of ``KnowledgeImportJobRequest``, open to those that are newer than this version.
public struct KnowledgeImportJobRequestFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    @_alwaysEmitIntoClient public static var json: Self { "Json" }
    /// `Csv`.
    @_alwaysEmitIntoClient public static var csv: Self { "Csv" }
    /// `Xlsx`.
    @_alwaysEmitIntoClient public static var xlsx: Self { "Xlsx" }
}

/// The schema `KnowledgeImportJobResponse`.
public typealias KnowledgeImportJobResponse = Model<KnowledgeImportJobResponseFields>

/// The properties of ``KnowledgeImportJobResponse``.
public struct KnowledgeImportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `downloadURL`.
    @_alwaysEmitIntoClient public var downloadURL: Field<String> { Field("downloadURL") }
    /// `failedEntitiesURL`.
    @_alwaysEmitIntoClient public var failedEntitiesURL: Field<String> { Field("failedEntitiesURL") }
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `fileType`, required.
    @_alwaysEmitIntoClient public var fileType: Field<KnowledgeImportJobResponseFileType> { Field("fileType") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<KnowledgeImportJobSettings> { Field("settings") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<KnowledgeImportJobResponseStatus> { Field("status") }
    /// `report`, set by the platform.
    @_alwaysEmitIntoClient public var report: Field<KnowledgeImportJobReport> { Field("report") }
    /// `knowledgeBase`, set by the platform.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBase> { Field("knowledgeBase") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `skipConfirmationStep`.
    @_alwaysEmitIntoClient public var skipConfirmationStep: Field<Bool> { Field("skipConfirmationStep") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `fileType` of ``KnowledgeImportJobResponse``, open to those that are newer than this version.
public struct KnowledgeImportJobResponseFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    @_alwaysEmitIntoClient public static var json: Self { "Json" }
    /// `Csv`.
    @_alwaysEmitIntoClient public static var csv: Self { "Csv" }
    /// `Xlsx`.
    @_alwaysEmitIntoClient public static var xlsx: Self { "Xlsx" }
}

/// A value of `status` of ``KnowledgeImportJobResponse``, open to those that are newer than this version.
public struct KnowledgeImportJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `ValidationInProgress`.
    @_alwaysEmitIntoClient public static var validationInProgress: Self { "ValidationInProgress" }
    /// `ValidationCompleted`.
    @_alwaysEmitIntoClient public static var validationCompleted: Self { "ValidationCompleted" }
    /// `ValidationFailed`.
    @_alwaysEmitIntoClient public static var validationFailed: Self { "ValidationFailed" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `PartialCompleted`.
    @_alwaysEmitIntoClient public static var partialCompleted: Self { "PartialCompleted" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `AbortRequested`.
    @_alwaysEmitIntoClient public static var abortRequested: Self { "AbortRequested" }
    /// `Aborted`.
    @_alwaysEmitIntoClient public static var aborted: Self { "Aborted" }
}

/// The schema `KnowledgeImportJobSettings`.
public typealias KnowledgeImportJobSettings = Model<KnowledgeImportJobSettingsFields>

/// The properties of ``KnowledgeImportJobSettings``.
public struct KnowledgeImportJobSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importAsNew`.
    @_alwaysEmitIntoClient public var importAsNew: Field<Bool> { Field("importAsNew") }
    /// `visible`.
    @_alwaysEmitIntoClient public var visible: Field<Bool> { Field("visible") }
    /// `categoryId`.
    @_alwaysEmitIntoClient public var categoryId: Field<String> { Field("categoryId") }
    /// `labelIds`.
    @_alwaysEmitIntoClient public var labelIds: Field<[String]> { Field("labelIds") }
}

/// The schema `KnowledgeImportJobStatistics`.
public typealias KnowledgeImportJobStatistics = Model<KnowledgeImportJobStatisticsFields>

/// The properties of ``KnowledgeImportJobStatistics``.
public struct KnowledgeImportJobStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countDocumentImportActivityCreate`.
    @_alwaysEmitIntoClient public var countDocumentImportActivityCreate: Field<Int> { Field("countDocumentImportActivityCreate") }
    /// `countDocumentImportActivityUpdate`.
    @_alwaysEmitIntoClient public var countDocumentImportActivityUpdate: Field<Int> { Field("countDocumentImportActivityUpdate") }
    /// `countDocumentStateDraft`.
    @_alwaysEmitIntoClient public var countDocumentStateDraft: Field<Int> { Field("countDocumentStateDraft") }
    /// `countDocumentStatePublished`.
    @_alwaysEmitIntoClient public var countDocumentStatePublished: Field<Int> { Field("countDocumentStatePublished") }
    /// `countDocumentValidationSuccess`.
    @_alwaysEmitIntoClient public var countDocumentValidationSuccess: Field<Int> { Field("countDocumentValidationSuccess") }
    /// `countDocumentValidationFailure`.
    @_alwaysEmitIntoClient public var countDocumentValidationFailure: Field<Int> { Field("countDocumentValidationFailure") }
    /// `countDocumentImportSuccess`.
    @_alwaysEmitIntoClient public var countDocumentImportSuccess: Field<Int> { Field("countDocumentImportSuccess") }
    /// `countDocumentImportFailure`.
    @_alwaysEmitIntoClient public var countDocumentImportFailure: Field<Int> { Field("countDocumentImportFailure") }
    /// `countCategoryValidationSuccess`.
    @_alwaysEmitIntoClient public var countCategoryValidationSuccess: Field<Int> { Field("countCategoryValidationSuccess") }
    /// `countCategoryValidationFailure`.
    @_alwaysEmitIntoClient public var countCategoryValidationFailure: Field<Int> { Field("countCategoryValidationFailure") }
    /// `countCategoryImportSuccess`.
    @_alwaysEmitIntoClient public var countCategoryImportSuccess: Field<Int> { Field("countCategoryImportSuccess") }
    /// `countCategoryImportFailure`.
    @_alwaysEmitIntoClient public var countCategoryImportFailure: Field<Int> { Field("countCategoryImportFailure") }
    /// `countLabelValidationSuccess`.
    @_alwaysEmitIntoClient public var countLabelValidationSuccess: Field<Int> { Field("countLabelValidationSuccess") }
    /// `countLabelValidationFailure`.
    @_alwaysEmitIntoClient public var countLabelValidationFailure: Field<Int> { Field("countLabelValidationFailure") }
    /// `countLabelImportSuccess`.
    @_alwaysEmitIntoClient public var countLabelImportSuccess: Field<Int> { Field("countLabelImportSuccess") }
    /// `countLabelImportFailure`.
    @_alwaysEmitIntoClient public var countLabelImportFailure: Field<Int> { Field("countLabelImportFailure") }
    /// `migrationDetected`.
    @_alwaysEmitIntoClient public var migrationDetected: Field<Bool> { Field("migrationDetected") }
}

/// The schema `KnowledgeIntegrationFilter`.
public typealias KnowledgeIntegrationFilter = Model<KnowledgeIntegrationFilterFields>

/// The properties of ``KnowledgeIntegrationFilter``.
public struct KnowledgeIntegrationFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<KnowledgeIntegrationFilterName> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<KnowledgeIntegrationFilterType> { Field("type") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<KnowledgeIntegrationFilterAction> { Field("action") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[KnowledgeIntegrationFilterValue]> { Field("values") }
}

/// A value of `name` of ``KnowledgeIntegrationFilter``, open to those that are newer than this version.
public struct KnowledgeIntegrationFilterName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `categories`.
    @_alwaysEmitIntoClient public static var categories: Self { "categories" }
    /// `channel`.
    @_alwaysEmitIntoClient public static var channel: Self { "channel" }
    /// `knowledgeBaseIds`.
    @_alwaysEmitIntoClient public static var knowledgeBaseIds: Self { "knowledgeBaseIds" }
}

/// A value of `type` of ``KnowledgeIntegrationFilter``, open to those that are newer than this version.
public struct KnowledgeIntegrationFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SingleSelect`.
    @_alwaysEmitIntoClient public static var singleSelect: Self { "SingleSelect" }
    /// `MultiSelect`.
    @_alwaysEmitIntoClient public static var multiSelect: Self { "MultiSelect" }
}

/// A value of `action` of ``KnowledgeIntegrationFilter``, open to those that are newer than this version.
public struct KnowledgeIntegrationFilterAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `FilterUpdate`.
    @_alwaysEmitIntoClient public static var filterUpdate: Self { "FilterUpdate" }
}

/// The schema `KnowledgeIntegrationFilterValue`.
public typealias KnowledgeIntegrationFilterValue = Model<KnowledgeIntegrationFilterValueFields>

/// The properties of ``KnowledgeIntegrationFilterValue``.
public struct KnowledgeIntegrationFilterValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `KnowledgeIntegrationOptionsResponse`.
public typealias KnowledgeIntegrationOptionsResponse = Model<KnowledgeIntegrationOptionsResponseFields>

/// The properties of ``KnowledgeIntegrationOptionsResponse``.
public struct KnowledgeIntegrationOptionsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[KnowledgeIntegrationFilter]> { Field("filters") }
}

/// The schema `KnowledgeIntegrationReference`.
public typealias KnowledgeIntegrationReference = Model<KnowledgeIntegrationReferenceFields>

/// The properties of ``KnowledgeIntegrationReference``.
public struct KnowledgeIntegrationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeOperationSource`.
public typealias KnowledgeOperationSource = Model<KnowledgeOperationSourceFields>

/// The properties of ``KnowledgeOperationSource``.
public struct KnowledgeOperationSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<KnowledgeOperationSourceType> { Field("type") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``KnowledgeOperationSource``, open to those that are newer than this version.
public struct KnowledgeOperationSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Salesforce`.
    @_alwaysEmitIntoClient public static var salesforce: Self { "Salesforce" }
    /// `ServiceNow`.
    @_alwaysEmitIntoClient public static var serviceNow: Self { "ServiceNow" }
}

/// The schema `KnowledgeParseImportResult`.
public typealias KnowledgeParseImportResult = Model<KnowledgeParseImportResultFields>

/// The properties of ``KnowledgeParseImportResult``.
public struct KnowledgeParseImportResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `success`, required.
    @_alwaysEmitIntoClient public var success: Field<Int> { Field("success") }
    /// `failure`, required.
    @_alwaysEmitIntoClient public var failure: Field<Int> { Field("failure") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
}

/// The schema `KnowledgeParseJobRequest`.
public typealias KnowledgeParseJobRequest = Model<KnowledgeParseJobRequestFields>

/// The properties of ``KnowledgeParseJobRequest``.
public struct KnowledgeParseJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `hints`.
    @_alwaysEmitIntoClient public var hints: Field<[String]> { Field("hints") }
}

/// The schema `KnowledgeParseJobRequestImport`.
public typealias KnowledgeParseJobRequestImport = Model<KnowledgeParseJobRequestImportFields>

/// The properties of ``KnowledgeParseJobRequestImport``.
public struct KnowledgeParseJobRequestImportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `edits`.
    @_alwaysEmitIntoClient public var edits: Field<[KnowledgeParseRecord]> { Field("edits") }
    /// `excludes`.
    @_alwaysEmitIntoClient public var excludes: Field<[String]> { Field("excludes") }
}

/// The schema `KnowledgeParseJobRequestPatch`.
public typealias KnowledgeParseJobRequestPatch = Model<KnowledgeParseJobRequestPatchFields>

/// The properties of ``KnowledgeParseJobRequestPatch``.
public struct KnowledgeParseJobRequestPatchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `hints`.
    @_alwaysEmitIntoClient public var hints: Field<[String]> { Field("hints") }
}

/// The schema `KnowledgeParseJobResponse`.
public typealias KnowledgeParseJobResponse = Model<KnowledgeParseJobResponseFields>

/// The properties of ``KnowledgeParseJobResponse``.
public struct KnowledgeParseJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `downloadURL`.
    @_alwaysEmitIntoClient public var downloadURL: Field<String> { Field("downloadURL") }
    /// `hints`.
    @_alwaysEmitIntoClient public var hints: Field<[String]> { Field("hints") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<KnowledgeParseJobResponseStatus> { Field("status") }
    /// `parseResults`, set by the platform.
    @_alwaysEmitIntoClient public var parseResults: Field<[KnowledgeParseRecord]> { Field("parseResults") }
    /// `importResult`, set by the platform.
    @_alwaysEmitIntoClient public var importResult: Field<KnowledgeParseImportResult> { Field("importResult") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``KnowledgeParseJobResponse``, open to those that are newer than this version.
public struct KnowledgeParseJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReadyToParse`.
    @_alwaysEmitIntoClient public static var readyToParse: Self { "ReadyToParse" }
    /// `ParseInProgress`.
    @_alwaysEmitIntoClient public static var parseInProgress: Self { "ParseInProgress" }
    /// `ParseCompleted`.
    @_alwaysEmitIntoClient public static var parseCompleted: Self { "ParseCompleted" }
    /// `ReadyToImport`.
    @_alwaysEmitIntoClient public static var readyToImport: Self { "ReadyToImport" }
    /// `ImportInProgress`.
    @_alwaysEmitIntoClient public static var importInProgress: Self { "ImportInProgress" }
    /// `ImportCompleted`.
    @_alwaysEmitIntoClient public static var importCompleted: Self { "ImportCompleted" }
    /// `ImportPartialCompleted`.
    @_alwaysEmitIntoClient public static var importPartialCompleted: Self { "ImportPartialCompleted" }
    /// `ImportFailed`.
    @_alwaysEmitIntoClient public static var importFailed: Self { "ImportFailed" }
}

/// The schema `KnowledgeParseRecord`.
public typealias KnowledgeParseRecord = Model<KnowledgeParseRecordFields>

/// The properties of ``KnowledgeParseRecord``.
public struct KnowledgeParseRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DocumentBody> { Field("body") }
}

/// The schema `KnowledgeRetrievedReference`.
public typealias KnowledgeRetrievedReference = Model<KnowledgeRetrievedReferenceFields>

/// The properties of ``KnowledgeRetrievedReference``.
public struct KnowledgeRetrievedReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `usedForGeneration`.
    @_alwaysEmitIntoClient public var usedForGeneration: Field<Bool> { Field("usedForGeneration") }
}

/// The schema `KnowledgeSearchClientApplication`.
public typealias KnowledgeSearchClientApplication = Model<KnowledgeSearchClientApplicationFields>

/// The properties of ``KnowledgeSearchClientApplication``.
public struct KnowledgeSearchClientApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<KnowledgeSearchClientApplicationType> { Field("type") }
    /// `deployment`.
    @_alwaysEmitIntoClient public var deployment: Field<AddressableEntityRef> { Field("deployment") }
    /// `botFlow`.
    @_alwaysEmitIntoClient public var botFlow: Field<AddressableEntityRef> { Field("botFlow") }
    /// `assistant`.
    @_alwaysEmitIntoClient public var assistant: Field<AddressableEntityRef> { Field("assistant") }
}

/// A value of `type` of ``KnowledgeSearchClientApplication``, open to those that are newer than this version.
public struct KnowledgeSearchClientApplicationType: OpenEnum {
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

/// The schema `KnowledgeSearchDocumentResponse`.
public typealias KnowledgeSearchDocumentResponse = Model<KnowledgeSearchDocumentResponseFields>

/// The properties of ``KnowledgeSearchDocumentResponse``.
public struct KnowledgeSearchDocumentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `visible`.
    @_alwaysEmitIntoClient public var visible: Field<Bool> { Field("visible") }
    /// `alternatives`.
    @_alwaysEmitIntoClient public var alternatives: Field<[KnowledgeDocumentAlternative]> { Field("alternatives") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<KnowledgeSearchDocumentResponseState> { Field("state") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateImported`.
    @_alwaysEmitIntoClient public var dateImported: Field<Instant> { Field("dateImported") }
    /// `lastPublishedVersionNumber`.
    @_alwaysEmitIntoClient public var lastPublishedVersionNumber: Field<Int> { Field("lastPublishedVersionNumber") }
    /// `datePublished`.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `documentVersion`.
    @_alwaysEmitIntoClient public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<CategoryResponse> { Field("category") }
    /// `labels`.
    @_alwaysEmitIntoClient public var labels: Field<[LabelResponse]> { Field("labels") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `externalUrl`.
    @_alwaysEmitIntoClient public var externalUrl: Field<String> { Field("externalUrl") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<AddressableEntityRef> { Field("source") }
    /// `readonly`.
    @_alwaysEmitIntoClient public var readonly: Field<Bool> { Field("readonly") }
    /// `variations`.
    @_alwaysEmitIntoClient public var variations: Field<[KnowledgeDocumentSearchVariation]> { Field("variations") }
    /// `answer`.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``KnowledgeSearchDocumentResponse``, open to those that are newer than this version.
public struct KnowledgeSearchDocumentResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Archived`.
    @_alwaysEmitIntoClient public static var archived: Self { "Archived" }
}

/// The schema `KnowledgeSearchPreviewRequest`.
public typealias KnowledgeSearchPreviewRequest = Model<KnowledgeSearchPreviewRequestFields>

/// The properties of ``KnowledgeSearchPreviewRequest``.
public struct KnowledgeSearchPreviewRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `sources`, required.
    @_alwaysEmitIntoClient public var sources: Field<[V3SourceRef]> { Field("sources") }
    /// `generationSetting`, required.
    @_alwaysEmitIntoClient public var generationSetting: Field<KnowledgeGenerationSetting> { Field("generationSetting") }
    /// `stateful`.
    @_alwaysEmitIntoClient public var stateful: Field<Bool> { Field("stateful") }
    /// `conversationTurns`.
    @_alwaysEmitIntoClient public var conversationTurns: Field<[KnowledgeConversationTurn]> { Field("conversationTurns") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<V3SourceTagFilter> { Field("filter") }
    /// `application`.
    @_alwaysEmitIntoClient public var application: Field<V3KnowledgeSearchPreviewClientApplication> { Field("application") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeV3PreviewConversationContext> { Field("conversationContext") }
}

/// The schema `KnowledgeSearchPreviewResponse`.
public typealias KnowledgeSearchPreviewResponse = Model<KnowledgeSearchPreviewResponseFields>

/// The properties of ``KnowledgeSearchPreviewResponse``.
public struct KnowledgeSearchPreviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `searchId`, set by the platform.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `result`, set by the platform.
    @_alwaysEmitIntoClient public var result: Field<KnowledgeSearchResult> { Field("result") }
    /// `application`.
    @_alwaysEmitIntoClient public var application: Field<V3KnowledgeSearchPreviewClientApplication> { Field("application") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeV3PreviewConversationContext> { Field("conversationContext") }
}

/// The schema `KnowledgeSearchResult`.
public typealias KnowledgeSearchResult = Model<KnowledgeSearchResultFields>

/// The properties of ``KnowledgeSearchResult``.
public struct KnowledgeSearchResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `generatedAnswer`.
    @_alwaysEmitIntoClient public var generatedAnswer: Field<String> { Field("generatedAnswer") }
    /// `retrievedReferences`.
    @_alwaysEmitIntoClient public var retrievedReferences: Field<[KnowledgeRetrievedReference]> { Field("retrievedReferences") }
}

/// The schema `KnowledgeSettingListing`.
public typealias KnowledgeSettingListing = Model<KnowledgeSettingListingFields>

/// The properties of ``KnowledgeSettingListing``.
public struct KnowledgeSettingListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[KnowledgeSettingsResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `KnowledgeSettingsRequest`.
public typealias KnowledgeSettingsRequest = Model<KnowledgeSettingsRequestFields>

/// The properties of ``KnowledgeSettingsRequest``.
public struct KnowledgeSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `sources`, required.
    @_alwaysEmitIntoClient public var sources: Field<[V3SourceRef]> { Field("sources") }
    /// `generationSetting`.
    @_alwaysEmitIntoClient public var generationSetting: Field<KnowledgeGenerationSetting> { Field("generationSetting") }
    /// `stateful`.
    @_alwaysEmitIntoClient public var stateful: Field<Bool> { Field("stateful") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<V3SourceTagFilter> { Field("filter") }
}

/// The schema `KnowledgeSettingsResponse`.
public typealias KnowledgeSettingsResponse = Model<KnowledgeSettingsResponseFields>

/// The properties of ``KnowledgeSettingsResponse``.
public struct KnowledgeSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `sources`.
    @_alwaysEmitIntoClient public var sources: Field<[V3SourceRef]> { Field("sources") }
    /// `generationSetting`.
    @_alwaysEmitIntoClient public var generationSetting: Field<KnowledgeGenerationSetting> { Field("generationSetting") }
    /// `stateful`.
    @_alwaysEmitIntoClient public var stateful: Field<Bool> { Field("stateful") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<V3SourceTagFilter> { Field("filter") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeSourcesSearchRequest`.
public typealias KnowledgeSourcesSearchRequest = Model<KnowledgeSourcesSearchRequestFields>

/// The properties of ``KnowledgeSourcesSearchRequest``.
public struct KnowledgeSourcesSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `knowledgeSettingId`, required.
    @_alwaysEmitIntoClient public var knowledgeSettingId: Field<String> { Field("knowledgeSettingId") }
    /// `application`.
    @_alwaysEmitIntoClient public var application: Field<V3KnowledgeSearchClientApplication> { Field("application") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeV3ConversationContext> { Field("conversationContext") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeSourcesSearchRequestQueryType> { Field("queryType") }
    /// `generationLanguage`.
    @_alwaysEmitIntoClient public var generationLanguage: Field<KnowledgeSourcesSearchRequestGenerationLanguage> { Field("generationLanguage") }
    /// `conversationTurns`.
    @_alwaysEmitIntoClient public var conversationTurns: Field<[KnowledgeConversationTurn]> { Field("conversationTurns") }
}

/// A value of `queryType` of ``KnowledgeSourcesSearchRequest``, open to those that are newer than this version.
public struct KnowledgeSourcesSearchRequestQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
}

/// A value of `generationLanguage` of ``KnowledgeSourcesSearchRequest``, open to those that are newer than this
/// version.
public struct KnowledgeSourcesSearchRequestGenerationLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-AE`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-AE" }
    /// `cs-CZ`.
    @_alwaysEmitIntoClient public static var csCz: Self { "cs-CZ" }
    /// `da-DK`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-DK" }
    /// `de-AT`.
    @_alwaysEmitIntoClient public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    @_alwaysEmitIntoClient public static var enCa: Self { "en-CA" }
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
    /// `en-PH`.
    @_alwaysEmitIntoClient public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    @_alwaysEmitIntoClient public static var enSg: Self { "en-SG" }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `es-AR`.
    @_alwaysEmitIntoClient public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    @_alwaysEmitIntoClient public static var esCo: Self { "es-CO" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `es-MX`.
    @_alwaysEmitIntoClient public static var esMx: Self { "es-MX" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-FI" }
    /// `fr-BE`.
    @_alwaysEmitIntoClient public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    @_alwaysEmitIntoClient public static var frCh: Self { "fr-CH" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `hi-IN`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-IN" }
    /// `hu-HU`.
    @_alwaysEmitIntoClient public static var huHu: Self { "hu-HU" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-NO" }
    /// `nl-BE`.
    @_alwaysEmitIntoClient public static var nlBe: Self { "nl-BE" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-TR" }
    /// `el-GR`.
    @_alwaysEmitIntoClient public static var elGr: Self { "el-GR" }
    /// `fil-PH`.
    @_alwaysEmitIntoClient public static var filPh: Self { "fil-PH" }
    /// `he-IL`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-IL" }
    /// `ms-MY`.
    @_alwaysEmitIntoClient public static var msMy: Self { "ms-MY" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `th-TH`.
    @_alwaysEmitIntoClient public static var thTh: Self { "th-TH" }
}

/// The schema `KnowledgeSourcesSearchResponse`.
public typealias KnowledgeSourcesSearchResponse = Model<KnowledgeSourcesSearchResponseFields>

/// The properties of ``KnowledgeSourcesSearchResponse``.
public struct KnowledgeSourcesSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `searchId`, set by the platform.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `result`, set by the platform.
    @_alwaysEmitIntoClient public var result: Field<KnowledgeSearchResult> { Field("result") }
    /// `knowledgeSettingId`, set by the platform.
    @_alwaysEmitIntoClient public var knowledgeSettingId: Field<String> { Field("knowledgeSettingId") }
    /// `conversationContext`, set by the platform.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeV3ConversationContextResponse> { Field("conversationContext") }
    /// `application`, set by the platform.
    @_alwaysEmitIntoClient public var application: Field<V3KnowledgeSearchClientApplication> { Field("application") }
    /// `queryType`, set by the platform.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeSourcesSearchResponseQueryType> { Field("queryType") }
    /// `generationLanguage`, set by the platform.
    @_alwaysEmitIntoClient public var generationLanguage: Field<KnowledgeSourcesSearchResponseGenerationLanguage> { Field("generationLanguage") }
    /// `answerGeneration`, set by the platform.
    @_alwaysEmitIntoClient public var answerGeneration: Field<Bool> { Field("answerGeneration") }
}

/// A value of `queryType` of ``KnowledgeSourcesSearchResponse``, open to those that are newer than this version.
public struct KnowledgeSourcesSearchResponseQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
}

/// A value of `generationLanguage` of ``KnowledgeSourcesSearchResponse``, open to those that are newer than this
/// version.
public struct KnowledgeSourcesSearchResponseGenerationLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar-AE`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-AE" }
    /// `cs-CZ`.
    @_alwaysEmitIntoClient public static var csCz: Self { "cs-CZ" }
    /// `da-DK`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-DK" }
    /// `de-AT`.
    @_alwaysEmitIntoClient public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-CH" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    @_alwaysEmitIntoClient public static var enCa: Self { "en-CA" }
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
    /// `en-PH`.
    @_alwaysEmitIntoClient public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    @_alwaysEmitIntoClient public static var enSg: Self { "en-SG" }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `es-AR`.
    @_alwaysEmitIntoClient public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    @_alwaysEmitIntoClient public static var esCo: Self { "es-CO" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `es-MX`.
    @_alwaysEmitIntoClient public static var esMx: Self { "es-MX" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `fi-FI`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-FI" }
    /// `fr-BE`.
    @_alwaysEmitIntoClient public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    @_alwaysEmitIntoClient public static var frCh: Self { "fr-CH" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `hi-IN`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-IN" }
    /// `hu-HU`.
    @_alwaysEmitIntoClient public static var huHu: Self { "hu-HU" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `ja-JP`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-JP" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
    /// `nb-NO`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-NO" }
    /// `nl-BE`.
    @_alwaysEmitIntoClient public static var nlBe: Self { "nl-BE" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `sv-SE`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-SE" }
    /// `tr-TR`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-TR" }
    /// `el-GR`.
    @_alwaysEmitIntoClient public static var elGr: Self { "el-GR" }
    /// `fil-PH`.
    @_alwaysEmitIntoClient public static var filPh: Self { "fil-PH" }
    /// `he-IL`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-IL" }
    /// `ms-MY`.
    @_alwaysEmitIntoClient public static var msMy: Self { "ms-MY" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `th-TH`.
    @_alwaysEmitIntoClient public static var thTh: Self { "th-TH" }
}

/// The schema `KnowledgeSyncJobReport`.
public typealias KnowledgeSyncJobReport = Model<KnowledgeSyncJobReportFields>

/// The properties of ``KnowledgeSyncJobReport``.
public struct KnowledgeSyncJobReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `statistics`.
    @_alwaysEmitIntoClient public var statistics: Field<KnowledgeSyncJobStatistics> { Field("statistics") }
}

/// The schema `KnowledgeSyncJobRequest`.
public typealias KnowledgeSyncJobRequest = Model<KnowledgeSyncJobRequestFields>

/// The properties of ``KnowledgeSyncJobRequest``.
public struct KnowledgeSyncJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
}

/// The schema `KnowledgeSyncJobResponse`.
public typealias KnowledgeSyncJobResponse = Model<KnowledgeSyncJobResponseFields>

/// The properties of ``KnowledgeSyncJobResponse``.
public struct KnowledgeSyncJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<KnowledgeSyncJobResponseStatus> { Field("status") }
    /// `report`.
    @_alwaysEmitIntoClient public var report: Field<KnowledgeSyncJobReport> { Field("report") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `downloadURL`.
    @_alwaysEmitIntoClient public var downloadURL: Field<String> { Field("downloadURL") }
    /// `failedEntitiesURL`.
    @_alwaysEmitIntoClient public var failedEntitiesURL: Field<String> { Field("failedEntitiesURL") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<KnowledgeOperationSource> { Field("source") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``KnowledgeSyncJobResponse``, open to those that are newer than this version.
public struct KnowledgeSyncJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `ValidationInProgress`.
    @_alwaysEmitIntoClient public static var validationInProgress: Self { "ValidationInProgress" }
    /// `ValidationCompleted`.
    @_alwaysEmitIntoClient public static var validationCompleted: Self { "ValidationCompleted" }
    /// `ValidationFailed`.
    @_alwaysEmitIntoClient public static var validationFailed: Self { "ValidationFailed" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `PartialCompleted`.
    @_alwaysEmitIntoClient public static var partialCompleted: Self { "PartialCompleted" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `AbortRequested`.
    @_alwaysEmitIntoClient public static var abortRequested: Self { "AbortRequested" }
    /// `Aborted`.
    @_alwaysEmitIntoClient public static var aborted: Self { "Aborted" }
}

/// The schema `KnowledgeSyncJobStatistics`.
public typealias KnowledgeSyncJobStatistics = Model<KnowledgeSyncJobStatisticsFields>

/// The properties of ``KnowledgeSyncJobStatistics``.
public struct KnowledgeSyncJobStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countDocumentImportActivityCreate`.
    @_alwaysEmitIntoClient public var countDocumentImportActivityCreate: Field<Int> { Field("countDocumentImportActivityCreate") }
    /// `countDocumentImportActivityUpdate`.
    @_alwaysEmitIntoClient public var countDocumentImportActivityUpdate: Field<Int> { Field("countDocumentImportActivityUpdate") }
    /// `countDocumentStateDraft`.
    @_alwaysEmitIntoClient public var countDocumentStateDraft: Field<Int> { Field("countDocumentStateDraft") }
    /// `countDocumentStatePublished`.
    @_alwaysEmitIntoClient public var countDocumentStatePublished: Field<Int> { Field("countDocumentStatePublished") }
    /// `countDocumentImportSuccess`.
    @_alwaysEmitIntoClient public var countDocumentImportSuccess: Field<Int> { Field("countDocumentImportSuccess") }
    /// `countDocumentImportFailure`.
    @_alwaysEmitIntoClient public var countDocumentImportFailure: Field<Int> { Field("countDocumentImportFailure") }
    /// `countCategoryImportSuccess`.
    @_alwaysEmitIntoClient public var countCategoryImportSuccess: Field<Int> { Field("countCategoryImportSuccess") }
    /// `countCategoryImportFailure`.
    @_alwaysEmitIntoClient public var countCategoryImportFailure: Field<Int> { Field("countCategoryImportFailure") }
    /// `countLabelImportSuccess`.
    @_alwaysEmitIntoClient public var countLabelImportSuccess: Field<Int> { Field("countLabelImportSuccess") }
    /// `countLabelImportFailure`.
    @_alwaysEmitIntoClient public var countLabelImportFailure: Field<Int> { Field("countLabelImportFailure") }
    /// `countDocumentDeleteSuccess`.
    @_alwaysEmitIntoClient public var countDocumentDeleteSuccess: Field<Int> { Field("countDocumentDeleteSuccess") }
    /// `countDocumentDeleteFailure`.
    @_alwaysEmitIntoClient public var countDocumentDeleteFailure: Field<Int> { Field("countDocumentDeleteFailure") }
    /// `countCategoryDeleteSuccess`.
    @_alwaysEmitIntoClient public var countCategoryDeleteSuccess: Field<Int> { Field("countCategoryDeleteSuccess") }
    /// `countCategoryDeleteFailure`.
    @_alwaysEmitIntoClient public var countCategoryDeleteFailure: Field<Int> { Field("countCategoryDeleteFailure") }
    /// `countLabelDeleteSuccess`.
    @_alwaysEmitIntoClient public var countLabelDeleteSuccess: Field<Int> { Field("countLabelDeleteSuccess") }
    /// `countLabelDeleteFailure`.
    @_alwaysEmitIntoClient public var countLabelDeleteFailure: Field<Int> { Field("countLabelDeleteFailure") }
}

/// The schema `KnowledgeV3ConversationContext`.
public typealias KnowledgeV3ConversationContext = Model<KnowledgeV3ConversationContextFields>

/// The properties of ``KnowledgeV3ConversationContext``.
public struct KnowledgeV3ConversationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<KnowledgeV3ConversationContextMediaType> { Field("mediaType") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<KnowledgeV3ConversationContextMessageType> { Field("messageType") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
}

/// A value of `mediaType` of ``KnowledgeV3ConversationContext``, open to those that are newer than this version.
public struct KnowledgeV3ConversationContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// A value of `messageType` of ``KnowledgeV3ConversationContext``, open to those that are newer than this version.
public struct KnowledgeV3ConversationContextMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `GenesysChatWidget`.
    @_alwaysEmitIntoClient public static var genesysChatWidget: Self { "GenesysChatWidget" }
    /// `FacebookMessenger`.
    @_alwaysEmitIntoClient public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    @_alwaysEmitIntoClient public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    @_alwaysEmitIntoClient public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "Telegram" }
    /// `Slack`.
    @_alwaysEmitIntoClient public static var slack: Self { "Slack" }
    /// `Signal`.
    @_alwaysEmitIntoClient public static var signal: Self { "Signal" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `Discord`.
    @_alwaysEmitIntoClient public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    @_alwaysEmitIntoClient public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
}

/// The schema `KnowledgeV3ConversationContextResponse`.
public typealias KnowledgeV3ConversationContextResponse = Model<KnowledgeV3ConversationContextResponseFields>

/// The properties of ``KnowledgeV3ConversationContextResponse``.
public struct KnowledgeV3ConversationContextResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<AddressableEntityRef> { Field("externalContact") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<KnowledgeV3ConversationContextResponseMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``KnowledgeV3ConversationContextResponse``, open to those that are newer than this
/// version.
public struct KnowledgeV3ConversationContextResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// The schema `KnowledgeV3PreviewConversationContext`.
public typealias KnowledgeV3PreviewConversationContext = Model<KnowledgeV3PreviewConversationContextFields>

/// The properties of ``KnowledgeV3PreviewConversationContext``.
public struct KnowledgeV3PreviewConversationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<KnowledgeV3PreviewConversationContextMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``KnowledgeV3PreviewConversationContext``, open to those that are newer than this version.
public struct KnowledgeV3PreviewConversationContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
}

// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AmazonLexRequest`.
public typealias AmazonLexRequest = Model<AmazonLexRequestFields>

/// The properties of ``AmazonLexRequest``.
public struct AmazonLexRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestAttributes`.
    @_alwaysEmitIntoClient public var requestAttributes: Field<[String: String]> { Field("requestAttributes") }
    /// `sessionAttributes`.
    @_alwaysEmitIntoClient public var sessionAttributes: Field<[String: String]> { Field("sessionAttributes") }
}

/// The schema `BotSearchResponse`.
public typealias BotSearchResponse = Model<BotSearchResponseFields>

/// The properties of ``BotSearchResponse``.
public struct BotSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `botType`, required.
    @_alwaysEmitIntoClient public var botType: Field<BotSearchResponseBotType> { Field("botType") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `virtualAgentEnabled`.
    @_alwaysEmitIntoClient public var virtualAgentEnabled: Field<Bool> { Field("virtualAgentEnabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `botType` of ``BotSearchResponse``, open to those that are newer than this version.
public struct BotSearchResponseBotType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GenesysBotConnector`.
    @_alwaysEmitIntoClient public static var genesysBotConnector: Self { "GenesysBotConnector" }
    /// `GenesysDialogEngine`.
    @_alwaysEmitIntoClient public static var genesysDialogEngine: Self { "GenesysDialogEngine" }
    /// `AmazonLex`.
    @_alwaysEmitIntoClient public static var amazonLex: Self { "AmazonLex" }
    /// `GoogleDialogFlowES`.
    @_alwaysEmitIntoClient public static var googleDialogFlowES: Self { "GoogleDialogFlowES" }
    /// `GoogleDialogFlowCX`.
    @_alwaysEmitIntoClient public static var googleDialogFlowCX: Self { "GoogleDialogFlowCX" }
    /// `NuanceDlg`.
    @_alwaysEmitIntoClient public static var nuanceDlg: Self { "NuanceDlg" }
    /// `GenesysBotFlow`.
    @_alwaysEmitIntoClient public static var genesysBotFlow: Self { "GenesysBotFlow" }
    /// `GenesysDigitalBotFlow`.
    @_alwaysEmitIntoClient public static var genesysDigitalBotFlow: Self { "GenesysDigitalBotFlow" }
    /// `GenesysVoiceSurveyFlow`.
    @_alwaysEmitIntoClient public static var genesysVoiceSurveyFlow: Self { "GenesysVoiceSurveyFlow" }
    /// `GenesysDigitalBotConnector`.
    @_alwaysEmitIntoClient public static var genesysDigitalBotConnector: Self { "GenesysDigitalBotConnector" }
}

/// The schema `BotSearchResponseEntityListing`.
public typealias BotSearchResponseEntityListing = Model<BotSearchResponseEntityListingFields>

/// The properties of ``BotSearchResponseEntityListing``.
public struct BotSearchResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BotSearchResponse]> { Field("entities") }
}

/// The schema `Format`.
public typealias Format = Model<FormatFields>

/// The properties of ``Format``.
public struct FormatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flags`.
    @_alwaysEmitIntoClient public var flags: Field<[FormatFlags]> { Field("flags") }
}

/// A value of `flags` of ``Format``, open to those that are newer than this version.
public struct FormatFlags: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BoolPlayYesNo`.
    @_alwaysEmitIntoClient public static var boolPlayYesNo: Self { "BoolPlayYesNo" }
    /// `CurrencyAsMinorUnits`.
    @_alwaysEmitIntoClient public static var currencyAsMinorUnits: Self { "CurrencyAsMinorUnits" }
    /// `CurrencyMajorUnitsOnly`.
    @_alwaysEmitIntoClient public static var currencyMajorUnitsOnly: Self { "CurrencyMajorUnitsOnly" }
    /// `CurrencyMinorUnitsOnly`.
    @_alwaysEmitIntoClient public static var currencyMinorUnitsOnly: Self { "CurrencyMinorUnitsOnly" }
    /// `CurrencyPlayDigits`.
    @_alwaysEmitIntoClient public static var currencyPlayDigits: Self { "CurrencyPlayDigits" }
    /// `DateLongYear`.
    @_alwaysEmitIntoClient public static var dateLongYear: Self { "DateLongYear" }
    /// `DateShortYear`.
    @_alwaysEmitIntoClient public static var dateShortYear: Self { "DateShortYear" }
    /// `DateShortMonthAndDay`.
    @_alwaysEmitIntoClient public static var dateShortMonthAndDay: Self { "DateShortMonthAndDay" }
    /// `DateDayOfWeekOnly`.
    @_alwaysEmitIntoClient public static var dateDayOfWeekOnly: Self { "DateDayOfWeekOnly" }
    /// `DateDayOnly`.
    @_alwaysEmitIntoClient public static var dateDayOnly: Self { "DateDayOnly" }
    /// `DateMonthOnly`.
    @_alwaysEmitIntoClient public static var dateMonthOnly: Self { "DateMonthOnly" }
    /// `DateShortYearOnly`.
    @_alwaysEmitIntoClient public static var dateShortYearOnly: Self { "DateShortYearOnly" }
    /// `DateLongYearOnly`.
    @_alwaysEmitIntoClient public static var dateLongYearOnly: Self { "DateLongYearOnly" }
    /// `TimeTwentyFourHours`.
    @_alwaysEmitIntoClient public static var timeTwentyFourHours: Self { "TimeTwentyFourHours" }
    /// `TimeTwelveHours`.
    @_alwaysEmitIntoClient public static var timeTwelveHours: Self { "TimeTwelveHours" }
    /// `TimePartDays`.
    @_alwaysEmitIntoClient public static var timePartDays: Self { "TimePartDays" }
    /// `TimePartHours`.
    @_alwaysEmitIntoClient public static var timePartHours: Self { "TimePartHours" }
    /// `TimePartMinutes`.
    @_alwaysEmitIntoClient public static var timePartMinutes: Self { "TimePartMinutes" }
    /// `TimePartSeconds`.
    @_alwaysEmitIntoClient public static var timePartSeconds: Self { "TimePartSeconds" }
    /// `StringPlayChars`.
    @_alwaysEmitIntoClient public static var stringPlayChars: Self { "StringPlayChars" }
    /// `NumberPlayDigits`.
    @_alwaysEmitIntoClient public static var numberPlayDigits: Self { "NumberPlayDigits" }
    /// `NumberOrdinal`.
    @_alwaysEmitIntoClient public static var numberOrdinal: Self { "NumberOrdinal" }
    /// `LanguageCaseArticle`.
    @_alwaysEmitIntoClient public static var languageCaseArticle: Self { "LanguageCaseArticle" }
    /// `LanguageCaseAccusative`.
    @_alwaysEmitIntoClient public static var languageCaseAccusative: Self { "LanguageCaseAccusative" }
    /// `LanguageCaseDative`.
    @_alwaysEmitIntoClient public static var languageCaseDative: Self { "LanguageCaseDative" }
    /// `LanguageCaseGenitive`.
    @_alwaysEmitIntoClient public static var languageCaseGenitive: Self { "LanguageCaseGenitive" }
    /// `LanguageCaseNominative`.
    @_alwaysEmitIntoClient public static var languageCaseNominative: Self { "LanguageCaseNominative" }
    /// `LanguageQuantityPlural`.
    @_alwaysEmitIntoClient public static var languageQuantityPlural: Self { "LanguageQuantityPlural" }
    /// `LanguageQuantitySingular`.
    @_alwaysEmitIntoClient public static var languageQuantitySingular: Self { "LanguageQuantitySingular" }
    /// `LanguageGenderCommon`.
    @_alwaysEmitIntoClient public static var languageGenderCommon: Self { "LanguageGenderCommon" }
    /// `LanguageGenderFeminine`.
    @_alwaysEmitIntoClient public static var languageGenderFeminine: Self { "LanguageGenderFeminine" }
    /// `LanguageGenderMasculine`.
    @_alwaysEmitIntoClient public static var languageGenderMasculine: Self { "LanguageGenderMasculine" }
    /// `LanguageGenderNeuter`.
    @_alwaysEmitIntoClient public static var languageGenderNeuter: Self { "LanguageGenderNeuter" }
    /// `CaseArticle`.
    @_alwaysEmitIntoClient public static var caseArticle: Self { "CaseArticle" }
    /// `CaseAccusative`.
    @_alwaysEmitIntoClient public static var caseAccusative: Self { "CaseAccusative" }
    /// `CaseDative`.
    @_alwaysEmitIntoClient public static var caseDative: Self { "CaseDative" }
    /// `CaseGenitive`.
    @_alwaysEmitIntoClient public static var caseGenitive: Self { "CaseGenitive" }
    /// `CaseNominative`.
    @_alwaysEmitIntoClient public static var caseNominative: Self { "CaseNominative" }
    /// `QuantityPlural`.
    @_alwaysEmitIntoClient public static var quantityPlural: Self { "QuantityPlural" }
    /// `QuantitySingular`.
    @_alwaysEmitIntoClient public static var quantitySingular: Self { "QuantitySingular" }
    /// `GenderCommon`.
    @_alwaysEmitIntoClient public static var genderCommon: Self { "GenderCommon" }
    /// `GenderFeminine`.
    @_alwaysEmitIntoClient public static var genderFeminine: Self { "GenderFeminine" }
    /// `GenderMasculine`.
    @_alwaysEmitIntoClient public static var genderMasculine: Self { "GenderMasculine" }
    /// `GenderNeuter`.
    @_alwaysEmitIntoClient public static var genderNeuter: Self { "GenderNeuter" }
}

/// The schema `GenesysBotConnector`.
public typealias GenesysBotConnector = Model<GenesysBotConnectorFields>

/// The properties of ``GenesysBotConnector``.
public struct GenesysBotConnectorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queryParameters`.
    @_alwaysEmitIntoClient public var queryParameters: Field<[String: String]> { Field("queryParameters") }
}

/// The schema `GoogleDialogflowCustomSettings`.
public typealias GoogleDialogflowCustomSettings = Model<GoogleDialogflowCustomSettingsFields>

/// The properties of ``GoogleDialogflowCustomSettings``.
public struct GoogleDialogflowCustomSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `environment`.
    @_alwaysEmitIntoClient public var environment: Field<String> { Field("environment") }
    /// `eventName`.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `webhookQueryParameters`.
    @_alwaysEmitIntoClient public var webhookQueryParameters: Field<[String: String]> { Field("webhookQueryParameters") }
    /// `eventInputParameters`.
    @_alwaysEmitIntoClient public var eventInputParameters: Field<[String: String]> { Field("eventInputParameters") }
}

/// The schema `NuanceMixDlgSettings`.
public typealias NuanceMixDlgSettings = Model<NuanceMixDlgSettingsFields>

/// The properties of ``NuanceMixDlgSettings``.
public struct NuanceMixDlgSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channelId`.
    @_alwaysEmitIntoClient public var channelId: Field<String> { Field("channelId") }
    /// `inputParameters`.
    @_alwaysEmitIntoClient public var inputParameters: Field<JSON> { Field("inputParameters") }
}

/// The schema `PostTextMessage`.
public typealias PostTextMessage = Model<PostTextMessageFields>

/// The properties of ``PostTextMessage``.
public struct PostTextMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<PostTextMessageType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[ConversationMessageContent]> { Field("content") }
}

/// A value of `type` of ``PostTextMessage``, open to those that are newer than this version.
public struct PostTextMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Structured`.
    @_alwaysEmitIntoClient public static var structured: Self { "Structured" }
    /// `Receipt`.
    @_alwaysEmitIntoClient public static var receipt: Self { "Receipt" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `PostTextRequest`.
public typealias PostTextRequest = Model<PostTextRequestFields>

/// The properties of ``PostTextRequest``.
public struct PostTextRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botId`, required.
    @_alwaysEmitIntoClient public var botId: Field<String> { Field("botId") }
    /// `botAlias`.
    @_alwaysEmitIntoClient public var botAlias: Field<String> { Field("botAlias") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `botSessionId`, required.
    @_alwaysEmitIntoClient public var botSessionId: Field<String> { Field("botSessionId") }
    /// `postTextMessage`, required.
    @_alwaysEmitIntoClient public var postTextMessage: Field<PostTextMessage> { Field("postTextMessage") }
    /// `languageCode`.
    @_alwaysEmitIntoClient public var languageCode: Field<String> { Field("languageCode") }
    /// `botSessionTimeoutMinutes`.
    @_alwaysEmitIntoClient public var botSessionTimeoutMinutes: Field<Int> { Field("botSessionTimeoutMinutes") }
    /// `botChannels`.
    @_alwaysEmitIntoClient public var botChannels: Field<[PostTextRequestBotChannels]> { Field("botChannels") }
    /// `botCorrelationId`.
    @_alwaysEmitIntoClient public var botCorrelationId: Field<String> { Field("botCorrelationId") }
    /// `messagingPlatformType`.
    @_alwaysEmitIntoClient public var messagingPlatformType: Field<PostTextRequestMessagingPlatformType> { Field("messagingPlatformType") }
    /// `amazonLexRequest`.
    @_alwaysEmitIntoClient public var amazonLexRequest: Field<AmazonLexRequest> { Field("amazonLexRequest") }
    /// `googleDialogflow`.
    @_alwaysEmitIntoClient public var googleDialogflow: Field<GoogleDialogflowCustomSettings> { Field("googleDialogflow") }
    /// `genesysBotConnector`.
    @_alwaysEmitIntoClient public var genesysBotConnector: Field<GenesysBotConnector> { Field("genesysBotConnector") }
    /// `nuanceMixDlg`.
    @_alwaysEmitIntoClient public var nuanceMixDlg: Field<NuanceMixDlgSettings> { Field("nuanceMixDlg") }
}

/// A value of `botChannels` of ``PostTextRequest``, open to those that are newer than this version.
public struct PostTextRequestBotChannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Messaging`.
    @_alwaysEmitIntoClient public static var messaging: Self { "Messaging" }
    /// `Webchat`.
    @_alwaysEmitIntoClient public static var webchat: Self { "Webchat" }
}

/// A value of `messagingPlatformType` of ``PostTextRequest``, open to those that are newer than this version.
public struct PostTextRequestMessagingPlatformType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `GenesysWebWidget`.
    @_alwaysEmitIntoClient public static var genesysWebWidget: Self { "GenesysWebWidget" }
    /// `FacebookMessenger`.
    @_alwaysEmitIntoClient public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    @_alwaysEmitIntoClient public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    @_alwaysEmitIntoClient public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
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
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `PostTextResponse`.
public typealias PostTextResponse = Model<PostTextResponseFields>

/// The properties of ``PostTextResponse``.
public struct PostTextResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botState`, required.
    @_alwaysEmitIntoClient public var botState: Field<PostTextResponseBotState> { Field("botState") }
    /// `replyMessages`.
    @_alwaysEmitIntoClient public var replyMessages: Field<[PostTextMessage]> { Field("replyMessages") }
    /// `intentName`.
    @_alwaysEmitIntoClient public var intentName: Field<String> { Field("intentName") }
    /// `slots`.
    @_alwaysEmitIntoClient public var slots: Field<[String: String]> { Field("slots") }
    /// `botCorrelationId`.
    @_alwaysEmitIntoClient public var botCorrelationId: Field<String> { Field("botCorrelationId") }
    /// `amazonLex`.
    @_alwaysEmitIntoClient public var amazonLex: Field<JSON> { Field("amazonLex") }
    /// `googleDialogFlow`.
    @_alwaysEmitIntoClient public var googleDialogFlow: Field<JSON> { Field("googleDialogFlow") }
    /// `genesysDialogEngine`.
    @_alwaysEmitIntoClient public var genesysDialogEngine: Field<JSON> { Field("genesysDialogEngine") }
    /// `genesysBotConnector`.
    @_alwaysEmitIntoClient public var genesysBotConnector: Field<JSON> { Field("genesysBotConnector") }
    /// `nuanceMixDlg`.
    @_alwaysEmitIntoClient public var nuanceMixDlg: Field<JSON> { Field("nuanceMixDlg") }
}

/// A value of `botState` of ``PostTextResponse``, open to those that are newer than this version.
public struct PostTextResponseBotState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `MoreData`.
    @_alwaysEmitIntoClient public static var moreData: Self { "MoreData" }
}

/// The schema `TextBotChannel`.
public typealias TextBotChannel = Model<TextBotChannelFields>

/// The properties of ``TextBotChannel``.
public struct TextBotChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<TextBotChannelName> { Field("name") }
    /// `inputModes`, required.
    @_alwaysEmitIntoClient public var inputModes: Field<[TextBotChannelInputModes]> { Field("inputModes") }
    /// `outputModes`, required.
    @_alwaysEmitIntoClient public var outputModes: Field<[TextBotChannelOutputModes]> { Field("outputModes") }
    /// `userAgent`, required.
    @_alwaysEmitIntoClient public var userAgent: Field<TextBotUserAgent> { Field("userAgent") }
}

/// A value of `name` of ``TextBotChannel``, open to those that are newer than this version.
public struct TextBotChannelName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Messaging`.
    @_alwaysEmitIntoClient public static var messaging: Self { "Messaging" }
}

/// A value of `inputModes` of ``TextBotChannel``, open to those that are newer than this version.
public struct TextBotChannelInputModes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// A value of `outputModes` of ``TextBotChannel``, open to those that are newer than this version.
public struct TextBotChannelOutputModes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// The schema `TextBotDisconnectAction`.
public typealias TextBotDisconnectAction = Model<TextBotDisconnectActionFields>

/// The properties of ``TextBotDisconnectAction``.
public struct TextBotDisconnectActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reason`, required.
    @_alwaysEmitIntoClient public var reason: Field<TextBotDisconnectActionReason> { Field("reason") }
    /// `reasonExtendedInfo`.
    @_alwaysEmitIntoClient public var reasonExtendedInfo: Field<String> { Field("reasonExtendedInfo") }
    /// `flowLocation`.
    @_alwaysEmitIntoClient public var flowLocation: Field<TextBotFlowLocation> { Field("flowLocation") }
    /// `flowOutcomes`.
    @_alwaysEmitIntoClient public var flowOutcomes: Field<[TextBotFlowOutcome]> { Field("flowOutcomes") }
}

/// A value of `reason` of ``TextBotDisconnectAction``, open to those that are newer than this version.
public struct TextBotDisconnectActionReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TriggeredByUser`.
    @_alwaysEmitIntoClient public static var triggeredByUser: Self { "TriggeredByUser" }
    /// `TriggeredByFlow`.
    @_alwaysEmitIntoClient public static var triggeredByFlow: Self { "TriggeredByFlow" }
    /// `SessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SessionExpired" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    @_alwaysEmitIntoClient public static var recognitionFailure: Self { "RecognitionFailure" }
}

/// The schema `TextBotErrorInputEvent`.
public typealias TextBotErrorInputEvent = Model<TextBotErrorInputEventFields>

/// The properties of ``TextBotErrorInputEvent``.
public struct TextBotErrorInputEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`, required.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `TextBotExitAction`.
public typealias TextBotExitAction = Model<TextBotExitActionFields>

/// The properties of ``TextBotExitAction``.
public struct TextBotExitActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reason`, required.
    @_alwaysEmitIntoClient public var reason: Field<TextBotExitActionReason> { Field("reason") }
    /// `reasonExtendedInfo`.
    @_alwaysEmitIntoClient public var reasonExtendedInfo: Field<String> { Field("reasonExtendedInfo") }
    /// `activeIntent`.
    @_alwaysEmitIntoClient public var activeIntent: Field<String> { Field("activeIntent") }
    /// `flowLocation`.
    @_alwaysEmitIntoClient public var flowLocation: Field<TextBotFlowLocation> { Field("flowLocation") }
    /// `outputData`.
    @_alwaysEmitIntoClient public var outputData: Field<TextBotInputOutputData> { Field("outputData") }
    /// `flowOutcomes`.
    @_alwaysEmitIntoClient public var flowOutcomes: Field<[TextBotFlowOutcome]> { Field("flowOutcomes") }
}

/// A value of `reason` of ``TextBotExitAction``, open to those that are newer than this version.
public struct TextBotExitActionReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TriggeredByUser`.
    @_alwaysEmitIntoClient public static var triggeredByUser: Self { "TriggeredByUser" }
    /// `AgentRequestedByUser`.
    @_alwaysEmitIntoClient public static var agentRequestedByUser: Self { "AgentRequestedByUser" }
    /// `TriggeredByFlow`.
    @_alwaysEmitIntoClient public static var triggeredByFlow: Self { "TriggeredByFlow" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    @_alwaysEmitIntoClient public static var recognitionFailure: Self { "RecognitionFailure" }
}

/// The schema `TextBotFlow`.
public typealias TextBotFlow = Model<TextBotFlowFields>

/// The properties of ``TextBotFlow``.
public struct TextBotFlowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `TextBotFlowLaunchRequest`.
public typealias TextBotFlowLaunchRequest = Model<TextBotFlowLaunchRequestFields>

/// The properties of ``TextBotFlowLaunchRequest``.
public struct TextBotFlowLaunchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`, required.
    @_alwaysEmitIntoClient public var flow: Field<TextBotFlow> { Field("flow") }
    /// `externalSessionId`, required.
    @_alwaysEmitIntoClient public var externalSessionId: Field<String> { Field("externalSessionId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `inputData`.
    @_alwaysEmitIntoClient public var inputData: Field<TextBotInputOutputData> { Field("inputData") }
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<TextBotChannel> { Field("channel") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
}

/// The schema `TextBotFlowLaunchResponse`.
public typealias TextBotFlowLaunchResponse = Model<TextBotFlowLaunchResponseFields>

/// The properties of ``TextBotFlowLaunchResponse``.
public struct TextBotFlowLaunchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `TextBotFlowLocation`.
public typealias TextBotFlowLocation = Model<TextBotFlowLocationFields>

/// The properties of ``TextBotFlowLocation``.
public struct TextBotFlowLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionName`, required.
    @_alwaysEmitIntoClient public var actionName: Field<String> { Field("actionName") }
    /// `actionNumber`, required.
    @_alwaysEmitIntoClient public var actionNumber: Field<Int> { Field("actionNumber") }
    /// `sequenceName`, required.
    @_alwaysEmitIntoClient public var sequenceName: Field<String> { Field("sequenceName") }
}

/// The schema `TextBotFlowMilestone`.
public typealias TextBotFlowMilestone = Model<TextBotFlowMilestoneFields>

/// The properties of ``TextBotFlowMilestone``.
public struct TextBotFlowMilestoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateReached`, required.
    @_alwaysEmitIntoClient public var dateReached: Field<Instant> { Field("dateReached") }
    /// `sequence`, required.
    @_alwaysEmitIntoClient public var sequence: Field<Int> { Field("sequence") }
}

/// The schema `TextBotFlowOutcome`.
public typealias TextBotFlowOutcome = Model<TextBotFlowOutcomeFields>

/// The properties of ``TextBotFlowOutcome``.
public struct TextBotFlowOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`.
    @_alwaysEmitIntoClient public var outcomeId: Field<String> { Field("outcomeId") }
    /// `outcomeValue`.
    @_alwaysEmitIntoClient public var outcomeValue: Field<TextBotFlowOutcomeOutcomeValue> { Field("outcomeValue") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `milestones`.
    @_alwaysEmitIntoClient public var milestones: Field<[TextBotFlowMilestone]> { Field("milestones") }
}

/// A value of `outcomeValue` of ``TextBotFlowOutcome``, open to those that are newer than this version.
public struct TextBotFlowOutcomeOutcomeValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
}

/// The schema `TextBotFlowTurnRequest`.
public typealias TextBotFlowTurnRequest = Model<TextBotFlowTurnRequestFields>

/// The properties of ``TextBotFlowTurnRequest``.
public struct TextBotFlowTurnRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `previousTurn`.
    @_alwaysEmitIntoClient public var previousTurn: Field<TextBotTurnReference> { Field("previousTurn") }
    /// `inputEventType`, required.
    @_alwaysEmitIntoClient public var inputEventType: Field<TextBotFlowTurnRequestInputEventType> { Field("inputEventType") }
    /// `inputEventUserInput`.
    @_alwaysEmitIntoClient public var inputEventUserInput: Field<TextBotUserInputEvent> { Field("inputEventUserInput") }
    /// `inputEventRichMedia`.
    @_alwaysEmitIntoClient public var inputEventRichMedia: Field<TextBotsRichMediaInputEvent> { Field("inputEventRichMedia") }
    /// `inputEventError`.
    @_alwaysEmitIntoClient public var inputEventError: Field<TextBotErrorInputEvent> { Field("inputEventError") }
}

/// A value of `inputEventType` of ``TextBotFlowTurnRequest``, open to those that are newer than this version.
public struct TextBotFlowTurnRequestInputEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoOp`.
    @_alwaysEmitIntoClient public static var noOp: Self { "NoOp" }
    /// `UserInput`.
    @_alwaysEmitIntoClient public static var userInput: Self { "UserInput" }
    /// `RichMediaInput`.
    @_alwaysEmitIntoClient public static var richMediaInput: Self { "RichMediaInput" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `NoMatch`.
    @_alwaysEmitIntoClient public static var noMatch: Self { "NoMatch" }
    /// `NoInput`.
    @_alwaysEmitIntoClient public static var noInput: Self { "NoInput" }
    /// `UserDisconnect`.
    @_alwaysEmitIntoClient public static var userDisconnect: Self { "UserDisconnect" }
    /// `ClientSessionExpired`.
    @_alwaysEmitIntoClient public static var clientSessionExpired: Self { "ClientSessionExpired" }
}

/// The schema `TextBotFlowTurnResponse`.
public typealias TextBotFlowTurnResponse = Model<TextBotFlowTurnResponseFields>

/// The properties of ``TextBotFlowTurnResponse``.
public struct TextBotFlowTurnResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `previousTurn`.
    @_alwaysEmitIntoClient public var previousTurn: Field<TextBotTurnReference> { Field("previousTurn") }
    /// `prompts`.
    @_alwaysEmitIntoClient public var prompts: Field<TextBotOutputPrompts> { Field("prompts") }
    /// `nextActionType`, required.
    @_alwaysEmitIntoClient public var nextActionType: Field<TextBotFlowTurnResponseNextActionType> { Field("nextActionType") }
    /// `nextActionDisconnect`.
    @_alwaysEmitIntoClient public var nextActionDisconnect: Field<TextBotDisconnectAction> { Field("nextActionDisconnect") }
    /// `nextActionWaitForInput`.
    @_alwaysEmitIntoClient public var nextActionWaitForInput: Field<TextBotWaitForInputAction> { Field("nextActionWaitForInput") }
    /// `nextActionExit`.
    @_alwaysEmitIntoClient public var nextActionExit: Field<TextBotExitAction> { Field("nextActionExit") }
}

/// A value of `nextActionType` of ``TextBotFlowTurnResponse``, open to those that are newer than this version.
public struct TextBotFlowTurnResponseNextActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoOp`.
    @_alwaysEmitIntoClient public static var noOp: Self { "NoOp" }
    /// `Disconnect`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "Disconnect" }
    /// `WaitForInput`.
    @_alwaysEmitIntoClient public static var waitForInput: Self { "WaitForInput" }
    /// `Exit`.
    @_alwaysEmitIntoClient public static var exit: Self { "Exit" }
}

/// The schema `TextBotInputOutputData`.
public typealias TextBotInputOutputData = Model<TextBotInputOutputDataFields>

/// The properties of ``TextBotInputOutputData``.
public struct TextBotInputOutputDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `variables`, required.
    @_alwaysEmitIntoClient public var variables: Field<JSON> { Field("variables") }
}

/// The schema `TextBotModeConstraints`.
public typealias TextBotModeConstraints = Model<TextBotModeConstraintsFields>

/// The properties of ``TextBotModeConstraints``.
public struct TextBotModeConstraintsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<TextBotTextModeConstraints> { Field("text") }
}

/// The schema `TextBotModeOutputPrompts`.
public typealias TextBotModeOutputPrompts = Model<TextBotModeOutputPromptsFields>

/// The properties of ``TextBotModeOutputPrompts``.
public struct TextBotModeOutputPromptsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segments`, required.
    @_alwaysEmitIntoClient public var segments: Field<[TextBotPromptSegment]> { Field("segments") }
}

/// The schema `TextBotOutputPrompts`.
public typealias TextBotOutputPrompts = Model<TextBotOutputPromptsFields>

/// The properties of ``TextBotOutputPrompts``.
public struct TextBotOutputPromptsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outputLanguage`, required.
    @_alwaysEmitIntoClient public var outputLanguage: Field<String> { Field("outputLanguage") }
    /// `textPrompts`.
    @_alwaysEmitIntoClient public var textPrompts: Field<TextBotModeOutputPrompts> { Field("textPrompts") }
}

/// The schema `TextBotPromptSegment`.
public typealias TextBotPromptSegment = Model<TextBotPromptSegmentFields>

/// The properties of ``TextBotPromptSegment``.
public struct TextBotPromptSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<TextBotPromptSegmentType> { Field("type") }
    /// `format`.
    @_alwaysEmitIntoClient public var format: Field<Format> { Field("format") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[ConversationMessageContent]> { Field("content") }
}

/// A value of `type` of ``TextBotPromptSegment``, open to those that are newer than this version.
public struct TextBotPromptSegmentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `RichMedia`.
    @_alwaysEmitIntoClient public static var richMedia: Self { "RichMedia" }
    /// `MessageEvent`.
    @_alwaysEmitIntoClient public static var messageEvent: Self { "MessageEvent" }
}

/// The schema `TextBotTextModeConstraints`.
public typealias TextBotTextModeConstraints = Model<TextBotTextModeConstraintsFields>

/// The properties of ``TextBotTextModeConstraints``.
public struct TextBotTextModeConstraintsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `languagePreferences`, required.
    @_alwaysEmitIntoClient public var languagePreferences: Field<[String]> { Field("languagePreferences") }
    /// `noInputTimeoutMilliseconds`.
    @_alwaysEmitIntoClient public var noInputTimeoutMilliseconds: Field<Int> { Field("noInputTimeoutMilliseconds") }
}

/// The schema `TextBotTranscript`.
public typealias TextBotTranscript = Model<TextBotTranscriptFields>

/// The properties of ``TextBotTranscript``.
public struct TextBotTranscriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
}

/// The schema `TextBotTurnReference`.
public typealias TextBotTurnReference = Model<TextBotTurnReferenceFields>

/// The properties of ``TextBotTurnReference``.
public struct TextBotTurnReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `TextBotUserInputAlternative`.
public typealias TextBotUserInputAlternative = Model<TextBotUserInputAlternativeFields>

/// The properties of ``TextBotUserInputAlternative``.
public struct TextBotUserInputAlternativeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transcript`, required.
    @_alwaysEmitIntoClient public var transcript: Field<TextBotTranscript> { Field("transcript") }
}

/// The schema `TextBotUserInputEvent`.
public typealias TextBotUserInputEvent = Model<TextBotUserInputEventFields>

/// The properties of ``TextBotUserInputEvent``.
public struct TextBotUserInputEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mode`, required.
    @_alwaysEmitIntoClient public var mode: Field<TextBotUserInputEventMode> { Field("mode") }
    /// `alternatives`, required.
    @_alwaysEmitIntoClient public var alternatives: Field<[TextBotUserInputAlternative]> { Field("alternatives") }
}

/// A value of `mode` of ``TextBotUserInputEvent``, open to those that are newer than this version.
public struct TextBotUserInputEventMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// The schema `TextBotWaitForInputAction`.
public typealias TextBotWaitForInputAction = Model<TextBotWaitForInputActionFields>

/// The properties of ``TextBotWaitForInputAction``.
public struct TextBotWaitForInputActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modeConstraints`, required.
    @_alwaysEmitIntoClient public var modeConstraints: Field<TextBotModeConstraints> { Field("modeConstraints") }
}

/// The schema `TextBotsRichMediaInputEvent`.
public typealias TextBotsRichMediaInputEvent = Model<TextBotsRichMediaInputEventFields>

/// The properties of ``TextBotsRichMediaInputEvent``.
public struct TextBotsRichMediaInputEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`.
    @_alwaysEmitIntoClient public var inputs: Field<[ConversationMessageContent]> { Field("inputs") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[ConversationMessageEvent]> { Field("messages") }
}

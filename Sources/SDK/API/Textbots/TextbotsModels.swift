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
    public var requestAttributes: Field<[String: String]> { Field("requestAttributes") }
    /// `sessionAttributes`.
    public var sessionAttributes: Field<[String: String]> { Field("sessionAttributes") }
}

/// The schema `BotSearchResponse`.
public typealias BotSearchResponse = Model<BotSearchResponseFields>

/// The properties of ``BotSearchResponse``.
public struct BotSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `botType`, required.
    public var botType: Field<BotSearchResponseBotType> { Field("botType") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `virtualAgentEnabled`.
    public var virtualAgentEnabled: Field<Bool> { Field("virtualAgentEnabled") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `botType` of ``BotSearchResponse``, open to those that are newer than this version.
public struct BotSearchResponseBotType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GenesysBotConnector`.
    public static var genesysBotConnector: Self { "GenesysBotConnector" }
    /// `GenesysDialogEngine`.
    public static var genesysDialogEngine: Self { "GenesysDialogEngine" }
    /// `AmazonLex`.
    public static var amazonLex: Self { "AmazonLex" }
    /// `GoogleDialogFlowES`.
    public static var googleDialogFlowES: Self { "GoogleDialogFlowES" }
    /// `GoogleDialogFlowCX`.
    public static var googleDialogFlowCX: Self { "GoogleDialogFlowCX" }
    /// `NuanceDlg`.
    public static var nuanceDlg: Self { "NuanceDlg" }
    /// `GenesysBotFlow`.
    public static var genesysBotFlow: Self { "GenesysBotFlow" }
    /// `GenesysDigitalBotFlow`.
    public static var genesysDigitalBotFlow: Self { "GenesysDigitalBotFlow" }
    /// `GenesysVoiceSurveyFlow`.
    public static var genesysVoiceSurveyFlow: Self { "GenesysVoiceSurveyFlow" }
    /// `GenesysDigitalBotConnector`.
    public static var genesysDigitalBotConnector: Self { "GenesysDigitalBotConnector" }
}

/// The schema `BotSearchResponseEntityListing`.
public typealias BotSearchResponseEntityListing = Model<BotSearchResponseEntityListingFields>

/// The properties of ``BotSearchResponseEntityListing``.
public struct BotSearchResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[BotSearchResponse]> { Field("entities") }
}

/// The schema `Format`.
public typealias Format = Model<FormatFields>

/// The properties of ``Format``.
public struct FormatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flags`.
    public var flags: Field<[FormatFlags]> { Field("flags") }
}

/// A value of `flags` of ``Format``, open to those that are newer than this version.
public struct FormatFlags: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BoolPlayYesNo`.
    public static var boolPlayYesNo: Self { "BoolPlayYesNo" }
    /// `CurrencyAsMinorUnits`.
    public static var currencyAsMinorUnits: Self { "CurrencyAsMinorUnits" }
    /// `CurrencyMajorUnitsOnly`.
    public static var currencyMajorUnitsOnly: Self { "CurrencyMajorUnitsOnly" }
    /// `CurrencyMinorUnitsOnly`.
    public static var currencyMinorUnitsOnly: Self { "CurrencyMinorUnitsOnly" }
    /// `CurrencyPlayDigits`.
    public static var currencyPlayDigits: Self { "CurrencyPlayDigits" }
    /// `DateLongYear`.
    public static var dateLongYear: Self { "DateLongYear" }
    /// `DateShortYear`.
    public static var dateShortYear: Self { "DateShortYear" }
    /// `DateShortMonthAndDay`.
    public static var dateShortMonthAndDay: Self { "DateShortMonthAndDay" }
    /// `DateDayOfWeekOnly`.
    public static var dateDayOfWeekOnly: Self { "DateDayOfWeekOnly" }
    /// `DateDayOnly`.
    public static var dateDayOnly: Self { "DateDayOnly" }
    /// `DateMonthOnly`.
    public static var dateMonthOnly: Self { "DateMonthOnly" }
    /// `DateShortYearOnly`.
    public static var dateShortYearOnly: Self { "DateShortYearOnly" }
    /// `DateLongYearOnly`.
    public static var dateLongYearOnly: Self { "DateLongYearOnly" }
    /// `TimeTwentyFourHours`.
    public static var timeTwentyFourHours: Self { "TimeTwentyFourHours" }
    /// `TimeTwelveHours`.
    public static var timeTwelveHours: Self { "TimeTwelveHours" }
    /// `TimePartDays`.
    public static var timePartDays: Self { "TimePartDays" }
    /// `TimePartHours`.
    public static var timePartHours: Self { "TimePartHours" }
    /// `TimePartMinutes`.
    public static var timePartMinutes: Self { "TimePartMinutes" }
    /// `TimePartSeconds`.
    public static var timePartSeconds: Self { "TimePartSeconds" }
    /// `StringPlayChars`.
    public static var stringPlayChars: Self { "StringPlayChars" }
    /// `NumberPlayDigits`.
    public static var numberPlayDigits: Self { "NumberPlayDigits" }
    /// `NumberOrdinal`.
    public static var numberOrdinal: Self { "NumberOrdinal" }
    /// `LanguageCaseArticle`.
    public static var languageCaseArticle: Self { "LanguageCaseArticle" }
    /// `LanguageCaseAccusative`.
    public static var languageCaseAccusative: Self { "LanguageCaseAccusative" }
    /// `LanguageCaseDative`.
    public static var languageCaseDative: Self { "LanguageCaseDative" }
    /// `LanguageCaseGenitive`.
    public static var languageCaseGenitive: Self { "LanguageCaseGenitive" }
    /// `LanguageCaseNominative`.
    public static var languageCaseNominative: Self { "LanguageCaseNominative" }
    /// `LanguageQuantityPlural`.
    public static var languageQuantityPlural: Self { "LanguageQuantityPlural" }
    /// `LanguageQuantitySingular`.
    public static var languageQuantitySingular: Self { "LanguageQuantitySingular" }
    /// `LanguageGenderCommon`.
    public static var languageGenderCommon: Self { "LanguageGenderCommon" }
    /// `LanguageGenderFeminine`.
    public static var languageGenderFeminine: Self { "LanguageGenderFeminine" }
    /// `LanguageGenderMasculine`.
    public static var languageGenderMasculine: Self { "LanguageGenderMasculine" }
    /// `LanguageGenderNeuter`.
    public static var languageGenderNeuter: Self { "LanguageGenderNeuter" }
    /// `CaseArticle`.
    public static var caseArticle: Self { "CaseArticle" }
    /// `CaseAccusative`.
    public static var caseAccusative: Self { "CaseAccusative" }
    /// `CaseDative`.
    public static var caseDative: Self { "CaseDative" }
    /// `CaseGenitive`.
    public static var caseGenitive: Self { "CaseGenitive" }
    /// `CaseNominative`.
    public static var caseNominative: Self { "CaseNominative" }
    /// `QuantityPlural`.
    public static var quantityPlural: Self { "QuantityPlural" }
    /// `QuantitySingular`.
    public static var quantitySingular: Self { "QuantitySingular" }
    /// `GenderCommon`.
    public static var genderCommon: Self { "GenderCommon" }
    /// `GenderFeminine`.
    public static var genderFeminine: Self { "GenderFeminine" }
    /// `GenderMasculine`.
    public static var genderMasculine: Self { "GenderMasculine" }
    /// `GenderNeuter`.
    public static var genderNeuter: Self { "GenderNeuter" }
}

/// The schema `GenesysBotConnector`.
public typealias GenesysBotConnector = Model<GenesysBotConnectorFields>

/// The properties of ``GenesysBotConnector``.
public struct GenesysBotConnectorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queryParameters`.
    public var queryParameters: Field<[String: String]> { Field("queryParameters") }
}

/// The schema `GoogleDialogflowCustomSettings`.
public typealias GoogleDialogflowCustomSettings = Model<GoogleDialogflowCustomSettingsFields>

/// The properties of ``GoogleDialogflowCustomSettings``.
public struct GoogleDialogflowCustomSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `environment`.
    public var environment: Field<String> { Field("environment") }
    /// `eventName`.
    public var eventName: Field<String> { Field("eventName") }
    /// `webhookQueryParameters`.
    public var webhookQueryParameters: Field<[String: String]> { Field("webhookQueryParameters") }
    /// `eventInputParameters`.
    public var eventInputParameters: Field<[String: String]> { Field("eventInputParameters") }
}

/// The schema `NuanceMixDlgSettings`.
public typealias NuanceMixDlgSettings = Model<NuanceMixDlgSettingsFields>

/// The properties of ``NuanceMixDlgSettings``.
public struct NuanceMixDlgSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channelId`.
    public var channelId: Field<String> { Field("channelId") }
    /// `inputParameters`.
    public var inputParameters: Field<JSON> { Field("inputParameters") }
}

/// The schema `PostTextMessage`.
public typealias PostTextMessage = Model<PostTextMessageFields>

/// The properties of ``PostTextMessage``.
public struct PostTextMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<PostTextMessageType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `content`.
    public var content: Field<[ConversationMessageContent]> { Field("content") }
}

/// A value of `type` of ``PostTextMessage``, open to those that are newer than this version.
public struct PostTextMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Structured`.
    public static var structured: Self { "Structured" }
    /// `Receipt`.
    public static var receipt: Self { "Receipt" }
    /// `Event`.
    public static var event: Self { "Event" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `PostTextRequest`.
public typealias PostTextRequest = Model<PostTextRequestFields>

/// The properties of ``PostTextRequest``.
public struct PostTextRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botId`, required.
    public var botId: Field<String> { Field("botId") }
    /// `botAlias`.
    public var botAlias: Field<String> { Field("botAlias") }
    /// `integrationId`, required.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `botSessionId`, required.
    public var botSessionId: Field<String> { Field("botSessionId") }
    /// `postTextMessage`, required.
    public var postTextMessage: Field<PostTextMessage> { Field("postTextMessage") }
    /// `languageCode`.
    public var languageCode: Field<String> { Field("languageCode") }
    /// `botSessionTimeoutMinutes`.
    public var botSessionTimeoutMinutes: Field<Int> { Field("botSessionTimeoutMinutes") }
    /// `botChannels`.
    public var botChannels: Field<[PostTextRequestBotChannels]> { Field("botChannels") }
    /// `botCorrelationId`.
    public var botCorrelationId: Field<String> { Field("botCorrelationId") }
    /// `messagingPlatformType`.
    public var messagingPlatformType: Field<PostTextRequestMessagingPlatformType> { Field("messagingPlatformType") }
    /// `amazonLexRequest`.
    public var amazonLexRequest: Field<AmazonLexRequest> { Field("amazonLexRequest") }
    /// `googleDialogflow`.
    public var googleDialogflow: Field<GoogleDialogflowCustomSettings> { Field("googleDialogflow") }
    /// `genesysBotConnector`.
    public var genesysBotConnector: Field<GenesysBotConnector> { Field("genesysBotConnector") }
    /// `nuanceMixDlg`.
    public var nuanceMixDlg: Field<NuanceMixDlgSettings> { Field("nuanceMixDlg") }
}

/// A value of `botChannels` of ``PostTextRequest``, open to those that are newer than this version.
public struct PostTextRequestBotChannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Callback`.
    public static var callback: Self { "Callback" }
    /// `Messaging`.
    public static var messaging: Self { "Messaging" }
    /// `Webchat`.
    public static var webchat: Self { "Webchat" }
}

/// A value of `messagingPlatformType` of ``PostTextRequest``, open to those that are newer than this version.
public struct PostTextRequestMessagingPlatformType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `GenesysWebWidget`.
    public static var genesysWebWidget: Self { "GenesysWebWidget" }
    /// `FacebookMessenger`.
    public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Apple`.
    public static var apple: Self { "Apple" }
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
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `PostTextResponse`.
public typealias PostTextResponse = Model<PostTextResponseFields>

/// The properties of ``PostTextResponse``.
public struct PostTextResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botState`, required.
    public var botState: Field<PostTextResponseBotState> { Field("botState") }
    /// `replyMessages`.
    public var replyMessages: Field<[PostTextMessage]> { Field("replyMessages") }
    /// `intentName`.
    public var intentName: Field<String> { Field("intentName") }
    /// `slots`.
    public var slots: Field<[String: String]> { Field("slots") }
    /// `botCorrelationId`.
    public var botCorrelationId: Field<String> { Field("botCorrelationId") }
    /// `amazonLex`.
    public var amazonLex: Field<JSON> { Field("amazonLex") }
    /// `googleDialogFlow`.
    public var googleDialogFlow: Field<JSON> { Field("googleDialogFlow") }
    /// `genesysDialogEngine`.
    public var genesysDialogEngine: Field<JSON> { Field("genesysDialogEngine") }
    /// `genesysBotConnector`.
    public var genesysBotConnector: Field<JSON> { Field("genesysBotConnector") }
    /// `nuanceMixDlg`.
    public var nuanceMixDlg: Field<JSON> { Field("nuanceMixDlg") }
}

/// A value of `botState` of ``PostTextResponse``, open to those that are newer than this version.
public struct PostTextResponseBotState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `MoreData`.
    public static var moreData: Self { "MoreData" }
}

/// The schema `TextBotChannel`.
public typealias TextBotChannel = Model<TextBotChannelFields>

/// The properties of ``TextBotChannel``.
public struct TextBotChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<TextBotChannelName> { Field("name") }
    /// `inputModes`, required.
    public var inputModes: Field<[TextBotChannelInputModes]> { Field("inputModes") }
    /// `outputModes`, required.
    public var outputModes: Field<[TextBotChannelOutputModes]> { Field("outputModes") }
    /// `userAgent`, required.
    public var userAgent: Field<TextBotUserAgent> { Field("userAgent") }
}

/// A value of `name` of ``TextBotChannel``, open to those that are newer than this version.
public struct TextBotChannelName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Messaging`.
    public static var messaging: Self { "Messaging" }
}

/// A value of `inputModes` of ``TextBotChannel``, open to those that are newer than this version.
public struct TextBotChannelInputModes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
}

/// A value of `outputModes` of ``TextBotChannel``, open to those that are newer than this version.
public struct TextBotChannelOutputModes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
}

/// The schema `TextBotDisconnectAction`.
public typealias TextBotDisconnectAction = Model<TextBotDisconnectActionFields>

/// The properties of ``TextBotDisconnectAction``.
public struct TextBotDisconnectActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reason`, required.
    public var reason: Field<TextBotDisconnectActionReason> { Field("reason") }
    /// `reasonExtendedInfo`.
    public var reasonExtendedInfo: Field<String> { Field("reasonExtendedInfo") }
    /// `flowLocation`.
    public var flowLocation: Field<TextBotFlowLocation> { Field("flowLocation") }
    /// `flowOutcomes`.
    public var flowOutcomes: Field<[TextBotFlowOutcome]> { Field("flowOutcomes") }
}

/// A value of `reason` of ``TextBotDisconnectAction``, open to those that are newer than this version.
public struct TextBotDisconnectActionReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TriggeredByUser`.
    public static var triggeredByUser: Self { "TriggeredByUser" }
    /// `TriggeredByFlow`.
    public static var triggeredByFlow: Self { "TriggeredByFlow" }
    /// `SessionExpired`.
    public static var sessionExpired: Self { "SessionExpired" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    public static var recognitionFailure: Self { "RecognitionFailure" }
}

/// The schema `TextBotErrorInputEvent`.
public typealias TextBotErrorInputEvent = Model<TextBotErrorInputEventFields>

/// The properties of ``TextBotErrorInputEvent``.
public struct TextBotErrorInputEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    public var code: Field<String> { Field("code") }
    /// `message`, required.
    public var message: Field<String> { Field("message") }
}

/// The schema `TextBotExitAction`.
public typealias TextBotExitAction = Model<TextBotExitActionFields>

/// The properties of ``TextBotExitAction``.
public struct TextBotExitActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reason`, required.
    public var reason: Field<TextBotExitActionReason> { Field("reason") }
    /// `reasonExtendedInfo`.
    public var reasonExtendedInfo: Field<String> { Field("reasonExtendedInfo") }
    /// `activeIntent`.
    public var activeIntent: Field<String> { Field("activeIntent") }
    /// `flowLocation`.
    public var flowLocation: Field<TextBotFlowLocation> { Field("flowLocation") }
    /// `outputData`.
    public var outputData: Field<TextBotInputOutputData> { Field("outputData") }
    /// `flowOutcomes`.
    public var flowOutcomes: Field<[TextBotFlowOutcome]> { Field("flowOutcomes") }
}

/// A value of `reason` of ``TextBotExitAction``, open to those that are newer than this version.
public struct TextBotExitActionReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TriggeredByUser`.
    public static var triggeredByUser: Self { "TriggeredByUser" }
    /// `AgentRequestedByUser`.
    public static var agentRequestedByUser: Self { "AgentRequestedByUser" }
    /// `TriggeredByFlow`.
    public static var triggeredByFlow: Self { "TriggeredByFlow" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    public static var recognitionFailure: Self { "RecognitionFailure" }
}

/// The schema `TextBotFlow`.
public typealias TextBotFlow = Model<TextBotFlowFields>

/// The properties of ``TextBotFlow``.
public struct TextBotFlowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `TextBotFlowLaunchRequest`.
public typealias TextBotFlowLaunchRequest = Model<TextBotFlowLaunchRequestFields>

/// The properties of ``TextBotFlowLaunchRequest``.
public struct TextBotFlowLaunchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`, required.
    public var flow: Field<TextBotFlow> { Field("flow") }
    /// `externalSessionId`, required.
    public var externalSessionId: Field<String> { Field("externalSessionId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `inputData`.
    public var inputData: Field<TextBotInputOutputData> { Field("inputData") }
    /// `channel`, required.
    public var channel: Field<TextBotChannel> { Field("channel") }
    /// `language`.
    public var language: Field<String> { Field("language") }
}

/// The schema `TextBotFlowLaunchResponse`.
public typealias TextBotFlowLaunchResponse = Model<TextBotFlowLaunchResponseFields>

/// The properties of ``TextBotFlowLaunchResponse``.
public struct TextBotFlowLaunchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `TextBotFlowLocation`.
public typealias TextBotFlowLocation = Model<TextBotFlowLocationFields>

/// The properties of ``TextBotFlowLocation``.
public struct TextBotFlowLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionName`, required.
    public var actionName: Field<String> { Field("actionName") }
    /// `actionNumber`, required.
    public var actionNumber: Field<Int> { Field("actionNumber") }
    /// `sequenceName`, required.
    public var sequenceName: Field<String> { Field("sequenceName") }
}

/// The schema `TextBotFlowMilestone`.
public typealias TextBotFlowMilestone = Model<TextBotFlowMilestoneFields>

/// The properties of ``TextBotFlowMilestone``.
public struct TextBotFlowMilestoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `dateReached`, required.
    public var dateReached: Field<Instant> { Field("dateReached") }
    /// `sequence`, required.
    public var sequence: Field<Int> { Field("sequence") }
}

/// The schema `TextBotFlowOutcome`.
public typealias TextBotFlowOutcome = Model<TextBotFlowOutcomeFields>

/// The properties of ``TextBotFlowOutcome``.
public struct TextBotFlowOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`.
    public var outcomeId: Field<String> { Field("outcomeId") }
    /// `outcomeValue`.
    public var outcomeValue: Field<TextBotFlowOutcomeOutcomeValue> { Field("outcomeValue") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `milestones`.
    public var milestones: Field<[TextBotFlowMilestone]> { Field("milestones") }
}

/// A value of `outcomeValue` of ``TextBotFlowOutcome``, open to those that are newer than this version.
public struct TextBotFlowOutcomeOutcomeValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    public static var failure: Self { "FAILURE" }
}

/// The schema `TextBotFlowTurnRequest`.
public typealias TextBotFlowTurnRequest = Model<TextBotFlowTurnRequestFields>

/// The properties of ``TextBotFlowTurnRequest``.
public struct TextBotFlowTurnRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `previousTurn`.
    public var previousTurn: Field<TextBotTurnReference> { Field("previousTurn") }
    /// `inputEventType`, required.
    public var inputEventType: Field<TextBotFlowTurnRequestInputEventType> { Field("inputEventType") }
    /// `inputEventUserInput`.
    public var inputEventUserInput: Field<TextBotUserInputEvent> { Field("inputEventUserInput") }
    /// `inputEventRichMedia`.
    public var inputEventRichMedia: Field<TextBotsRichMediaInputEvent> { Field("inputEventRichMedia") }
    /// `inputEventError`.
    public var inputEventError: Field<TextBotErrorInputEvent> { Field("inputEventError") }
}

/// A value of `inputEventType` of ``TextBotFlowTurnRequest``, open to those that are newer than this version.
public struct TextBotFlowTurnRequestInputEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoOp`.
    public static var noOp: Self { "NoOp" }
    /// `UserInput`.
    public static var userInput: Self { "UserInput" }
    /// `RichMediaInput`.
    public static var richMediaInput: Self { "RichMediaInput" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `NoMatch`.
    public static var noMatch: Self { "NoMatch" }
    /// `NoInput`.
    public static var noInput: Self { "NoInput" }
    /// `UserDisconnect`.
    public static var userDisconnect: Self { "UserDisconnect" }
    /// `ClientSessionExpired`.
    public static var clientSessionExpired: Self { "ClientSessionExpired" }
}

/// The schema `TextBotFlowTurnResponse`.
public typealias TextBotFlowTurnResponse = Model<TextBotFlowTurnResponseFields>

/// The properties of ``TextBotFlowTurnResponse``.
public struct TextBotFlowTurnResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `previousTurn`.
    public var previousTurn: Field<TextBotTurnReference> { Field("previousTurn") }
    /// `prompts`.
    public var prompts: Field<TextBotOutputPrompts> { Field("prompts") }
    /// `nextActionType`, required.
    public var nextActionType: Field<TextBotFlowTurnResponseNextActionType> { Field("nextActionType") }
    /// `nextActionDisconnect`.
    public var nextActionDisconnect: Field<TextBotDisconnectAction> { Field("nextActionDisconnect") }
    /// `nextActionWaitForInput`.
    public var nextActionWaitForInput: Field<TextBotWaitForInputAction> { Field("nextActionWaitForInput") }
    /// `nextActionExit`.
    public var nextActionExit: Field<TextBotExitAction> { Field("nextActionExit") }
}

/// A value of `nextActionType` of ``TextBotFlowTurnResponse``, open to those that are newer than this version.
public struct TextBotFlowTurnResponseNextActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoOp`.
    public static var noOp: Self { "NoOp" }
    /// `Disconnect`.
    public static var disconnect: Self { "Disconnect" }
    /// `WaitForInput`.
    public static var waitForInput: Self { "WaitForInput" }
    /// `Exit`.
    public static var exit: Self { "Exit" }
}

/// The schema `TextBotInputOutputData`.
public typealias TextBotInputOutputData = Model<TextBotInputOutputDataFields>

/// The properties of ``TextBotInputOutputData``.
public struct TextBotInputOutputDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `variables`, required.
    public var variables: Field<JSON> { Field("variables") }
}

/// The schema `TextBotModeConstraints`.
public typealias TextBotModeConstraints = Model<TextBotModeConstraintsFields>

/// The properties of ``TextBotModeConstraints``.
public struct TextBotModeConstraintsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<TextBotTextModeConstraints> { Field("text") }
}

/// The schema `TextBotModeOutputPrompts`.
public typealias TextBotModeOutputPrompts = Model<TextBotModeOutputPromptsFields>

/// The properties of ``TextBotModeOutputPrompts``.
public struct TextBotModeOutputPromptsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segments`, required.
    public var segments: Field<[TextBotPromptSegment]> { Field("segments") }
}

/// The schema `TextBotOutputPrompts`.
public typealias TextBotOutputPrompts = Model<TextBotOutputPromptsFields>

/// The properties of ``TextBotOutputPrompts``.
public struct TextBotOutputPromptsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outputLanguage`, required.
    public var outputLanguage: Field<String> { Field("outputLanguage") }
    /// `textPrompts`.
    public var textPrompts: Field<TextBotModeOutputPrompts> { Field("textPrompts") }
}

/// The schema `TextBotPromptSegment`.
public typealias TextBotPromptSegment = Model<TextBotPromptSegmentFields>

/// The properties of ``TextBotPromptSegment``.
public struct TextBotPromptSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `type`, required.
    public var type: Field<TextBotPromptSegmentType> { Field("type") }
    /// `format`.
    public var format: Field<Format> { Field("format") }
    /// `content`.
    public var content: Field<[ConversationMessageContent]> { Field("content") }
}

/// A value of `type` of ``TextBotPromptSegment``, open to those that are newer than this version.
public struct TextBotPromptSegmentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `RichMedia`.
    public static var richMedia: Self { "RichMedia" }
    /// `MessageEvent`.
    public static var messageEvent: Self { "MessageEvent" }
}

/// The schema `TextBotTextModeConstraints`.
public typealias TextBotTextModeConstraints = Model<TextBotTextModeConstraintsFields>

/// The properties of ``TextBotTextModeConstraints``.
public struct TextBotTextModeConstraintsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `languagePreferences`, required.
    public var languagePreferences: Field<[String]> { Field("languagePreferences") }
    /// `noInputTimeoutMilliseconds`.
    public var noInputTimeoutMilliseconds: Field<Int> { Field("noInputTimeoutMilliseconds") }
}

/// The schema `TextBotTranscript`.
public typealias TextBotTranscript = Model<TextBotTranscriptFields>

/// The properties of ``TextBotTranscript``.
public struct TextBotTranscriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
}

/// The schema `TextBotTurnReference`.
public typealias TextBotTurnReference = Model<TextBotTurnReferenceFields>

/// The properties of ``TextBotTurnReference``.
public struct TextBotTurnReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `TextBotUserInputAlternative`.
public typealias TextBotUserInputAlternative = Model<TextBotUserInputAlternativeFields>

/// The properties of ``TextBotUserInputAlternative``.
public struct TextBotUserInputAlternativeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transcript`, required.
    public var transcript: Field<TextBotTranscript> { Field("transcript") }
}

/// The schema `TextBotUserInputEvent`.
public typealias TextBotUserInputEvent = Model<TextBotUserInputEventFields>

/// The properties of ``TextBotUserInputEvent``.
public struct TextBotUserInputEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mode`, required.
    public var mode: Field<TextBotUserInputEventMode> { Field("mode") }
    /// `alternatives`, required.
    public var alternatives: Field<[TextBotUserInputAlternative]> { Field("alternatives") }
}

/// A value of `mode` of ``TextBotUserInputEvent``, open to those that are newer than this version.
public struct TextBotUserInputEventMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
}

/// The schema `TextBotWaitForInputAction`.
public typealias TextBotWaitForInputAction = Model<TextBotWaitForInputActionFields>

/// The properties of ``TextBotWaitForInputAction``.
public struct TextBotWaitForInputActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modeConstraints`, required.
    public var modeConstraints: Field<TextBotModeConstraints> { Field("modeConstraints") }
}

/// The schema `TextBotsRichMediaInputEvent`.
public typealias TextBotsRichMediaInputEvent = Model<TextBotsRichMediaInputEventFields>

/// The properties of ``TextBotsRichMediaInputEvent``.
public struct TextBotsRichMediaInputEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`.
    public var inputs: Field<[ConversationMessageContent]> { Field("inputs") }
    /// `messages`.
    public var messages: Field<[ConversationMessageEvent]> { Field("messages") }
}

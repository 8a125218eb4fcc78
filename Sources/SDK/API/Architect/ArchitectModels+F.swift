// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `FailedObject`.
public typealias FailedObject = Model<FailedObjectFields>

/// The properties of ``FailedObject``.
public struct FailedObjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
}

/// The schema `FlowCharacteristics`.
public typealias FlowCharacteristics = Model<FlowCharacteristicsFields>

/// The properties of ``FlowCharacteristics``.
public struct FlowCharacteristicsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `executionItems`.
    public var executionItems: Field<Bool> { Field("executionItems") }
    /// `executionInputOutputs`.
    public var executionInputOutputs: Field<Bool> { Field("executionInputOutputs") }
    /// `communications`.
    public var communications: Field<Bool> { Field("communications") }
    /// `eventError`.
    public var eventError: Field<Bool> { Field("eventError") }
    /// `eventWarning`.
    public var eventWarning: Field<Bool> { Field("eventWarning") }
    /// `eventOther`.
    public var eventOther: Field<Bool> { Field("eventOther") }
    /// `variables`.
    public var variables: Field<Bool> { Field("variables") }
    /// `names`.
    public var names: Field<Bool> { Field("names") }
}

/// The schema `FlowDivisionView`.
public typealias FlowDivisionView = Model<FlowDivisionViewFields>

/// The properties of ``FlowDivisionView``.
public struct FlowDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `type`.
    public var type: Field<FlowDivisionViewType> { Field("type") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `inputSchema`.
    public var inputSchema: Field<JsonSchemaDocument> { Field("inputSchema") }
    /// `outputSchema`.
    public var outputSchema: Field<JsonSchemaDocument> { Field("outputSchema") }
    /// `supportedLanguages`, set by the platform.
    public var supportedLanguages: Field<[SupportedLanguage]> { Field("supportedLanguages") }
    /// `publishedVersion`.
    public var publishedVersion: Field<FlowVersion> { Field("publishedVersion") }
    /// `debugVersion`.
    public var debugVersion: Field<FlowVersion> { Field("debugVersion") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``FlowDivisionView``, open to those that are newer than this version.
public struct FlowDivisionViewType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOT`.
    public static var bot: Self { "BOT" }
    /// `BUSINESSPROCESS`.
    public static var businessprocess: Self { "BUSINESSPROCESS" }
    /// `COMMONMODULE`.
    public static var commonmodule: Self { "COMMONMODULE" }
    /// `DIGITALBOT`.
    public static var digitalbot: Self { "DIGITALBOT" }
    /// `EMAILSEND`.
    public static var emailsend: Self { "EMAILSEND" }
    /// `INBOUNDCALL`.
    public static var inboundcall: Self { "INBOUNDCALL" }
    /// `INBOUNDCHAT`.
    public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `INBOUNDEMAIL`.
    public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `INBOUNDSHORTMESSAGE`.
    public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INQUEUECALL`.
    public static var inqueuecall: Self { "INQUEUECALL" }
    /// `INQUEUEEMAIL`.
    public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `OUTBOUNDCALL`.
    public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `SECURECALL`.
    public static var securecall: Self { "SECURECALL" }
    /// `SPEECH`.
    public static var speech: Self { "SPEECH" }
    /// `SURVEYINVITE`.
    public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    public static var voicemail: Self { "VOICEMAIL" }
    /// `VOICESURVEY`.
    public static var voicesurvey: Self { "VOICESURVEY" }
    /// `WORKFLOW`.
    public static var workflow: Self { "WORKFLOW" }
    /// `WORKITEM`.
    public static var workitem: Self { "WORKITEM" }
}

/// The schema `FlowDivisionViewEntityListing`.
public typealias FlowDivisionViewEntityListing = Model<FlowDivisionViewEntityListingFields>

/// The properties of ``FlowDivisionViewEntityListing``.
public struct FlowDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FlowDivisionView]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowEntityListing`.
public typealias FlowEntityListing = Model<FlowEntityListingFields>

/// The properties of ``FlowEntityListing``.
public struct FlowEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Flow]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowExecutionDataQueryResult`.
public typealias FlowExecutionDataQueryResult = Model<FlowExecutionDataQueryResultFields>

/// The properties of ``FlowExecutionDataQueryResult``.
public struct FlowExecutionDataQueryResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `startDateTime`.
    public var startDateTime: Field<Instant> { Field("startDateTime") }
    /// `endDateTime`.
    public var endDateTime: Field<Instant> { Field("endDateTime") }
    /// `flowId`.
    public var flowId: Field<String> { Field("flowId") }
    /// `flowVersion`.
    public var flowVersion: Field<String> { Field("flowVersion") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `workitemId`.
    public var workitemId: Field<String> { Field("workitemId") }
    /// `flowType`.
    public var flowType: Field<FlowExecutionDataQueryResultFlowType> { Field("flowType") }
    /// `flowErrorReason`.
    public var flowErrorReason: Field<String> { Field("flowErrorReason") }
    /// `flowWarningReason`.
    public var flowWarningReason: Field<String> { Field("flowWarningReason") }
    /// `flowName`.
    public var flowName: Field<String> { Field("flowName") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `flowType` of ``FlowExecutionDataQueryResult``, open to those that are newer than this version.
public struct FlowExecutionDataQueryResultFlowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bot`.
    public static var bot: Self { "bot" }
    /// `businessprocess`.
    public static var businessprocess: Self { "businessprocess" }
    /// `commonmodule`.
    public static var commonmodule: Self { "commonmodule" }
    /// `digitalbot`.
    public static var digitalbot: Self { "digitalbot" }
    /// `emailsend`.
    public static var emailsend: Self { "emailsend" }
    /// `inboundcall`.
    public static var inboundcall: Self { "inboundcall" }
    /// `inboundchat`.
    public static var inboundchat: Self { "inboundchat" }
    /// `inboundemail`.
    public static var inboundemail: Self { "inboundemail" }
    /// `inboundshortmessage`.
    public static var inboundshortmessage: Self { "inboundshortmessage" }
    /// `inqueuecall`.
    public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueshortmessage`.
    public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `inqueueemail`.
    public static var inqueueemail: Self { "inqueueemail" }
    /// `outboundcall`.
    public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    public static var securecall: Self { "securecall" }
    /// `surveyinvite`.
    public static var surveyinvite: Self { "surveyinvite" }
    /// `voice`.
    public static var voice: Self { "voice" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurvey`.
    public static var voicesurvey: Self { "voicesurvey" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
    /// `workitem`.
    public static var workitem: Self { "workitem" }
}

/// The schema `FlowExecutionLaunchRequest`.
public typealias FlowExecutionLaunchRequest = Model<FlowExecutionLaunchRequestFields>

/// The properties of ``FlowExecutionLaunchRequest``.
public struct FlowExecutionLaunchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowId`, required.
    public var flowId: Field<String> { Field("flowId") }
    /// `flowVersion`.
    public var flowVersion: Field<String> { Field("flowVersion") }
    /// `inputData`.
    public var inputData: Field<JSON> { Field("inputData") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `FlowExecutionLaunchResponse`.
public typealias FlowExecutionLaunchResponse = Model<FlowExecutionLaunchResponseFields>

/// The properties of ``FlowExecutionLaunchResponse``.
public struct FlowExecutionLaunchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `flowVersion`.
    public var flowVersion: Field<DomainEntityRef> { Field("flowVersion") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowHealth`.
public typealias FlowHealth = Model<FlowHealthFields>

/// The properties of ``FlowHealth``.
public struct FlowHealthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowVersionInfo`.
    public var flowVersionInfo: Field<FlowHealthVersionInfo> { Field("flowVersionInfo") }
    /// `languageInfo`.
    public var languageInfo: Field<[String: LocaleInfo]> { Field("languageInfo") }
    /// `intents`.
    public var intents: Field<[FlowHealthIntentInfo]> { Field("intents") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowHealthErrorInfo`.
public typealias FlowHealthErrorInfo = Model<FlowHealthErrorInfoFields>

/// The properties of ``FlowHealthErrorInfo``.
public struct FlowHealthErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<JSON> { Field("messageParams") }
}

/// The schema `FlowHealthIntent`.
public typealias FlowHealthIntent = Model<FlowHealthIntentFields>

/// The properties of ``FlowHealthIntent``.
public struct FlowHealthIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `flowVersionInfo`.
    public var flowVersionInfo: Field<FlowHealthIntentVersionInfo> { Field("flowVersionInfo") }
    /// `language`.
    public var language: Field<FlowHealthIntentLanguage> { Field("language") }
    /// `health`.
    public var health: Field<HealthInfo> { Field("health") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `language` of ``FlowHealthIntent``, open to those that are newer than this version.
public struct FlowHealthIntentLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-us`.
    public static var enUs: Self { "en-us" }
    /// `en-gb`.
    public static var enGb: Self { "en-gb" }
    /// `en-au`.
    public static var enAu: Self { "en-au" }
    /// `en-za`.
    public static var enZa: Self { "en-za" }
    /// `en-nz`.
    public static var enNz: Self { "en-nz" }
    /// `en-ie`.
    public static var enIe: Self { "en-ie" }
    /// `fr-ca`.
    public static var frCa: Self { "fr-ca" }
    /// `fr-fr`.
    public static var frFr: Self { "fr-fr" }
    /// `es-us`.
    public static var esUs: Self { "es-us" }
    /// `es-es`.
    public static var esEs: Self { "es-es" }
    /// `es-mx`.
    public static var esMx: Self { "es-mx" }
    /// `de-de`.
    public static var deDe: Self { "de-de" }
    /// `it-it`.
    public static var itIt: Self { "it-it" }
    /// `pt-br`.
    public static var ptBr: Self { "pt-br" }
    /// `pt-pt`.
    public static var ptPt: Self { "pt-pt" }
    /// `nl-nl`.
    public static var nlNl: Self { "nl-nl" }
}

/// The schema `FlowHealthIntentInfo`.
public typealias FlowHealthIntentInfo = Model<FlowHealthIntentInfoFields>

/// The properties of ``FlowHealthIntentInfo``.
public struct FlowHealthIntentInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `languageHealth`.
    public var languageHealth: Field<[String: LocaleHealth]> { Field("languageHealth") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowHealthIntentUtterance`.
public typealias FlowHealthIntentUtterance = Model<FlowHealthIntentUtteranceFields>

/// The properties of ``FlowHealthIntentUtterance``.
public struct FlowHealthIntentUtteranceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `issueCount`.
    public var issueCount: Field<Int> { Field("issueCount") }
    /// `staticValidationResults`.
    public var staticValidationResults: Field<[FlowHealthIntentUtteranceStaticValidationResults]> { Field("staticValidationResults") }
    /// `outlierInfo`.
    public var outlierInfo: Field<OutlierInfo> { Field("outlierInfo") }
    /// `confusionInfo`.
    public var confusionInfo: Field<ConfusionInfo> { Field("confusionInfo") }
}

/// A value of `staticValidationResults` of ``FlowHealthIntentUtterance``, open to those that are newer than this
/// version.
public struct FlowHealthIntentUtteranceStaticValidationResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TooFewUtterances`.
    public static var tooFewUtterances: Self { "TooFewUtterances" }
    /// `TooManyUtterances`.
    public static var tooManyUtterances: Self { "TooManyUtterances" }
    /// `UtteranceTooShort`.
    public static var utteranceTooShort: Self { "UtteranceTooShort" }
    /// `UtteranceTooLong`.
    public static var utteranceTooLong: Self { "UtteranceTooLong" }
}

/// The schema `FlowHealthIntentVersionInfo`.
public typealias FlowHealthIntentVersionInfo = Model<FlowHealthIntentVersionInfoFields>

/// The properties of ``FlowHealthIntentVersionInfo``.
public struct FlowHealthIntentVersionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nluVersion`, set by the platform.
    public var nluVersion: Field<AddressableEntityRef> { Field("nluVersion") }
    /// `flowVersion`, set by the platform.
    public var flowVersion: Field<AddressableEntityRef> { Field("flowVersion") }
    /// `nluDomain`, set by the platform.
    public var nluDomain: Field<AddressableEntityRef> { Field("nluDomain") }
}

/// The schema `FlowHealthUtterance`.
public typealias FlowHealthUtterance = Model<FlowHealthUtteranceFields>

/// The properties of ``FlowHealthUtterance``.
public struct FlowHealthUtteranceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `issueCount`.
    public var issueCount: Field<Int> { Field("issueCount") }
    /// `language`.
    public var language: Field<FlowHealthUtteranceLanguage> { Field("language") }
    /// `staticValidationResults`.
    public var staticValidationResults: Field<[FlowHealthUtteranceStaticValidationResults]> { Field("staticValidationResults") }
    /// `outlierInfo`.
    public var outlierInfo: Field<OutlierInfo> { Field("outlierInfo") }
    /// `confusionInfo`.
    public var confusionInfo: Field<ConfusionDetails> { Field("confusionInfo") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `language` of ``FlowHealthUtterance``, open to those that are newer than this version.
public struct FlowHealthUtteranceLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-us`.
    public static var enUs: Self { "en-us" }
    /// `en-gb`.
    public static var enGb: Self { "en-gb" }
    /// `en-au`.
    public static var enAu: Self { "en-au" }
    /// `en-za`.
    public static var enZa: Self { "en-za" }
    /// `en-nz`.
    public static var enNz: Self { "en-nz" }
    /// `en-ie`.
    public static var enIe: Self { "en-ie" }
    /// `fr-ca`.
    public static var frCa: Self { "fr-ca" }
    /// `fr-fr`.
    public static var frFr: Self { "fr-fr" }
    /// `es-us`.
    public static var esUs: Self { "es-us" }
    /// `es-es`.
    public static var esEs: Self { "es-es" }
    /// `es-mx`.
    public static var esMx: Self { "es-mx" }
    /// `de-de`.
    public static var deDe: Self { "de-de" }
    /// `it-it`.
    public static var itIt: Self { "it-it" }
    /// `pt-br`.
    public static var ptBr: Self { "pt-br" }
    /// `pt-pt`.
    public static var ptPt: Self { "pt-pt" }
    /// `nl-nl`.
    public static var nlNl: Self { "nl-nl" }
}

/// A value of `staticValidationResults` of ``FlowHealthUtterance``, open to those that are newer than this version.
public struct FlowHealthUtteranceStaticValidationResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TooFewUtterances`.
    public static var tooFewUtterances: Self { "TooFewUtterances" }
    /// `TooManyUtterances`.
    public static var tooManyUtterances: Self { "TooManyUtterances" }
    /// `UtteranceTooShort`.
    public static var utteranceTooShort: Self { "UtteranceTooShort" }
    /// `UtteranceTooLong`.
    public static var utteranceTooLong: Self { "UtteranceTooLong" }
}

/// The schema `FlowHealthVersionInfo`.
public typealias FlowHealthVersionInfo = Model<FlowHealthVersionInfoFields>

/// The properties of ``FlowHealthVersionInfo``.
public struct FlowHealthVersionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowVersion`, set by the platform.
    public var flowVersion: Field<AddressableEntityRef> { Field("flowVersion") }
    /// `nluDomain`, set by the platform.
    public var nluDomain: Field<AddressableEntityRef> { Field("nluDomain") }
}

/// The schema `FlowLogLevel`.
public typealias FlowLogLevel = Model<FlowLogLevelFields>

/// The properties of ``FlowLogLevel``.
public struct FlowLogLevelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `level`.
    public var level: Field<FlowLogLevelLevel> { Field("level") }
    /// `characteristics`.
    public var characteristics: Field<FlowCharacteristics> { Field("characteristics") }
}

/// A value of `level` of ``FlowLogLevel``, open to those that are newer than this version.
public struct FlowLogLevelLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Disabled`.
    public static var disabled: Self { "Disabled" }
    /// `Base`.
    public static var base: Self { "Base" }
    /// `Notes`.
    public static var notes: Self { "Notes" }
    /// `VerboseNotes`.
    public static var verboseNotes: Self { "VerboseNotes" }
    /// `All`.
    public static var all: Self { "All" }
}

/// The schema `FlowLogLevelCharacteristicsDefinition`.
public typealias FlowLogLevelCharacteristicsDefinition = Model<FlowLogLevelCharacteristicsDefinitionFields>

/// The properties of ``FlowLogLevelCharacteristicsDefinition``.
public struct FlowLogLevelCharacteristicsDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `minimumLevel`, set by the platform.
    public var minimumLevel: Field<FlowLogLevelCharacteristicsDefinitionMinimumLevel> { Field("minimumLevel") }
    /// `dependsOn`, set by the platform.
    public var dependsOn: Field<FlowCharacteristics> { Field("dependsOn") }
}

/// A value of `minimumLevel` of ``FlowLogLevelCharacteristicsDefinition``, open to those that are newer than this
/// version.
public struct FlowLogLevelCharacteristicsDefinitionMinimumLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Disabled`.
    public static var disabled: Self { "Disabled" }
    /// `Base`.
    public static var base: Self { "Base" }
    /// `Notes`.
    public static var notes: Self { "Notes" }
    /// `VerboseNotes`.
    public static var verboseNotes: Self { "VerboseNotes" }
    /// `All`.
    public static var all: Self { "All" }
}

/// The schema `FlowLogLevelCharacteristicsDefinitions`.
public typealias FlowLogLevelCharacteristicsDefinitions = Model<FlowLogLevelCharacteristicsDefinitionsFields>

/// The properties of ``FlowLogLevelCharacteristicsDefinitions``.
public struct FlowLogLevelCharacteristicsDefinitionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `logLevels`, set by the platform.
    public var logLevels: Field<[FlowLogLevel]> { Field("logLevels") }
    /// `characteristics`, set by the platform.
    public var characteristics: Field<[FlowLogLevelCharacteristicsDefinition]> { Field("characteristics") }
}

/// The schema `FlowLogLevelRequest`.
public typealias FlowLogLevelRequest = Model<FlowLogLevelRequestFields>

/// The properties of ``FlowLogLevelRequest``.
public struct FlowLogLevelRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `logLevelCharacteristics`, required.
    public var logLevelCharacteristics: Field<FlowLogLevel> { Field("logLevelCharacteristics") }
}

/// The schema `FlowMilestone`.
public typealias FlowMilestone = Model<FlowMilestoneFields>

/// The properties of ``FlowMilestone``.
public struct FlowMilestoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowMilestoneDivisionView`.
public typealias FlowMilestoneDivisionView = Model<FlowMilestoneDivisionViewFields>

/// The properties of ``FlowMilestoneDivisionView``.
public struct FlowMilestoneDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowMilestoneDivisionViewEntityListing`.
public typealias FlowMilestoneDivisionViewEntityListing = Model<FlowMilestoneDivisionViewEntityListingFields>

/// The properties of ``FlowMilestoneDivisionViewEntityListing``.
public struct FlowMilestoneDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FlowMilestoneDivisionView]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowMilestoneListing`.
public typealias FlowMilestoneListing = Model<FlowMilestoneListingFields>

/// The properties of ``FlowMilestoneListing``.
public struct FlowMilestoneListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FlowMilestone]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowOutcome`.
public typealias FlowOutcome = Model<FlowOutcomeFields>

/// The properties of ``FlowOutcome``.
public struct FlowOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `currentOperation`.
    public var currentOperation: Field<OperationModel> { Field("currentOperation") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowOutcomeDivisionView`.
public typealias FlowOutcomeDivisionView = Model<FlowOutcomeDivisionViewFields>

/// The properties of ``FlowOutcomeDivisionView``.
public struct FlowOutcomeDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowOutcomeDivisionViewEntityListing`.
public typealias FlowOutcomeDivisionViewEntityListing = Model<FlowOutcomeDivisionViewEntityListingFields>

/// The properties of ``FlowOutcomeDivisionViewEntityListing``.
public struct FlowOutcomeDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FlowOutcomeDivisionView]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowOutcomeListing`.
public typealias FlowOutcomeListing = Model<FlowOutcomeListingFields>

/// The properties of ``FlowOutcomeListing``.
public struct FlowOutcomeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FlowOutcome]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowResultEntityListing`.
public typealias FlowResultEntityListing = Model<FlowResultEntityListingFields>

/// The properties of ``FlowResultEntityListing``.
public struct FlowResultEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FlowExecutionDataQueryResult]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowRuntimeExecution`.
public typealias FlowRuntimeExecution = Model<FlowRuntimeExecutionFields>

/// The properties of ``FlowRuntimeExecution``.
public struct FlowRuntimeExecutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `flowVersion`, required.
    public var flowVersion: Field<FlowVersion> { Field("flowVersion") }
    /// `dateLaunched`, required.
    public var dateLaunched: Field<Instant> { Field("dateLaunched") }
    /// `status`, required.
    public var status: Field<FlowRuntimeExecutionStatus> { Field("status") }
    /// `dateCompleted`.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `completionReason`.
    public var completionReason: Field<String> { Field("completionReason") }
    /// `flowErrorInfo`.
    public var flowErrorInfo: Field<ErrorBody> { Field("flowErrorInfo") }
    /// `outputData`.
    public var outputData: Field<JSON> { Field("outputData") }
    /// `conversation`.
    public var conversation: Field<DomainEntityRef> { Field("conversation") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``FlowRuntimeExecution``, open to those that are newer than this version.
public struct FlowRuntimeExecutionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `RUNNING`.
    public static var running: Self { "RUNNING" }
    /// `ERROR`.
    public static var error: Self { "ERROR" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
    /// `COMPLETED`.
    public static var completed: Self { "COMPLETED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

/// The schema `FlowSettingsResponse`.
public typealias FlowSettingsResponse = Model<FlowSettingsResponseFields>

/// The properties of ``FlowSettingsResponse``.
public struct FlowSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<FlowSettingsResponseType> { Field("type") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedByClient`.
    public var modifiedByClient: Field<DomainEntityRef> { Field("modifiedByClient") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `logLevelCharacteristics`.
    public var logLevelCharacteristics: Field<FlowLogLevel> { Field("logLevelCharacteristics") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``FlowSettingsResponse``, open to those that are newer than this version.
public struct FlowSettingsResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bot`.
    public static var bot: Self { "bot" }
    /// `businessprocess`.
    public static var businessprocess: Self { "businessprocess" }
    /// `commonmodule`.
    public static var commonmodule: Self { "commonmodule" }
    /// `digitalbot`.
    public static var digitalbot: Self { "digitalbot" }
    /// `emailsend`.
    public static var emailsend: Self { "emailsend" }
    /// `inboundcall`.
    public static var inboundcall: Self { "inboundcall" }
    /// `inboundchat`.
    public static var inboundchat: Self { "inboundchat" }
    /// `inboundemail`.
    public static var inboundemail: Self { "inboundemail" }
    /// `inboundshortmessage`.
    public static var inboundshortmessage: Self { "inboundshortmessage" }
    /// `inqueuecall`.
    public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueshortmessage`.
    public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `inqueueemail`.
    public static var inqueueemail: Self { "inqueueemail" }
    /// `outboundcall`.
    public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    public static var securecall: Self { "securecall" }
    /// `surveyinvite`.
    public static var surveyinvite: Self { "surveyinvite" }
    /// `voice`.
    public static var voice: Self { "voice" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurvey`.
    public static var voicesurvey: Self { "voicesurvey" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
    /// `workitem`.
    public static var workitem: Self { "workitem" }
}

/// The schema `FlowSettingsResponseEntityListing`.
public typealias FlowSettingsResponseEntityListing = Model<FlowSettingsResponseEntityListingFields>

/// The properties of ``FlowSettingsResponseEntityListing``.
public struct FlowSettingsResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FlowSettingsResponse]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowVersionEntityListing`.
public typealias FlowVersionEntityListing = Model<FlowVersionEntityListingFields>

/// The properties of ``FlowVersionEntityListing``.
public struct FlowVersionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FlowVersion]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowsQueryCriteriaResponse`.
public typealias FlowsQueryCriteriaResponse = Model<FlowsQueryCriteriaResponseFields>

/// The properties of ``FlowsQueryCriteriaResponse``.
public struct FlowsQueryCriteriaResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`.
    public var criteria: Field<[QueryCriteria]> { Field("criteria") }
    /// `flowTypes`.
    public var flowTypes: Field<[FlowsQueryCriteriaResponseFlowTypes]> { Field("flowTypes") }
    /// `actionTypes`.
    public var actionTypes: Field<[FlowsQueryCriteriaResponseActionTypes]> { Field("actionTypes") }
    /// `errorCodes`.
    public var errorCodes: Field<[String]> { Field("errorCodes") }
    /// `warningCodes`.
    public var warningCodes: Field<[String]> { Field("warningCodes") }
}

/// A value of `flowTypes` of ``FlowsQueryCriteriaResponse``, open to those that are newer than this version.
public struct FlowsQueryCriteriaResponseFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bot`.
    public static var bot: Self { "bot" }
    /// `commonmodule`.
    public static var commonmodule: Self { "commonmodule" }
    /// `digitalbot`.
    public static var digitalbot: Self { "digitalbot" }
    /// `emailsend`.
    public static var emailsend: Self { "emailsend" }
    /// `inboundcall`.
    public static var inboundcall: Self { "inboundcall" }
    /// `inboundchat`.
    public static var inboundchat: Self { "inboundchat" }
    /// `inboundemail`.
    public static var inboundemail: Self { "inboundemail" }
    /// `inboundshortmessage`.
    public static var inboundshortmessage: Self { "inboundshortmessage" }
    /// `inqueuecall`.
    public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueshortmessage`.
    public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `inqueueemail`.
    public static var inqueueemail: Self { "inqueueemail" }
    /// `outboundcall`.
    public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    public static var securecall: Self { "securecall" }
    /// `surveyinvite`.
    public static var surveyinvite: Self { "surveyinvite" }
    /// `voice`.
    public static var voice: Self { "voice" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurvey`.
    public static var voicesurvey: Self { "voicesurvey" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
    /// `workitem`.
    public static var workitem: Self { "workitem" }
}

/// A value of `actionTypes` of ``FlowsQueryCriteriaResponse``, open to those that are newer than this version.
public struct FlowsQueryCriteriaResponseActionTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `actionAbortSurveyInvite`.
    public static var actionAbortSurveyInvite: Self { "actionAbortSurveyInvite" }
    /// `actionAddFlowMilestone`.
    public static var actionAddFlowMilestone: Self { "actionAddFlowMilestone" }
    /// `actionAskForBoolean`.
    public static var actionAskForBoolean: Self { "actionAskForBoolean" }
    /// `actionAskForNLUIntent`.
    public static var actionAskForNLUIntent: Self { "actionAskForNLUIntent" }
    /// `actionAskForNLUNextIntent`.
    public static var actionAskForNLUNextIntent: Self { "actionAskForNLUNextIntent" }
    /// `actionAskForSlot`.
    public static var actionAskForSlot: Self { "actionAskForSlot" }
    /// `actionCallBotConnector`.
    public static var actionCallBotConnector: Self { "actionCallBotConnector" }
    /// `actionCallBotFlow`.
    public static var actionCallBotFlow: Self { "actionCallBotFlow" }
    /// `actionCallCommonModule`.
    public static var actionCallCommonModule: Self { "actionCallCommonModule" }
    /// `actionCallData`.
    public static var actionCallData: Self { "actionCallData" }
    /// `actionCallDataSecure`.
    public static var actionCallDataSecure: Self { "actionCallDataSecure" }
    /// `actionCallDialogEngineBot`.
    public static var actionCallDialogEngineBot: Self { "actionCallDialogEngineBot" }
    /// `actionCallDialogflowBot`.
    public static var actionCallDialogflowBot: Self { "actionCallDialogflowBot" }
    /// `actionCallDialogflowCxBot`.
    public static var actionCallDialogflowCxBot: Self { "actionCallDialogflowCxBot" }
    /// `actionCallDigitalBotFlow`.
    public static var actionCallDigitalBotFlow: Self { "actionCallDigitalBotFlow" }
    /// `actionCallLexBot`.
    public static var actionCallLexBot: Self { "actionCallLexBot" }
    /// `actionCallLexV2Bot`.
    public static var actionCallLexV2Bot: Self { "actionCallLexV2Bot" }
    /// `actionCallNuanceMixBot`.
    public static var actionCallNuanceMixBot: Self { "actionCallNuanceMixBot" }
    /// `actionCallTask`.
    public static var actionCallTask: Self { "actionCallTask" }
    /// `actionChangeState`.
    public static var actionChangeState: Self { "actionChangeState" }
    /// `actionClearSlot`.
    public static var actionClearSlot: Self { "actionClearSlot" }
    /// `actionClearVoicemailSnippet`.
    public static var actionClearVoicemailSnippet: Self { "actionClearVoicemailSnippet" }
    /// `actionCollectInput`.
    public static var actionCollectInput: Self { "actionCollectInput" }
    /// `actionCommunicate`.
    public static var actionCommunicate: Self { "actionCommunicate" }
    /// `actionCompleteSurveyInvite`.
    public static var actionCompleteSurveyInvite: Self { "actionCompleteSurveyInvite" }
    /// `actionCreateCallback`.
    public static var actionCreateCallback: Self { "actionCreateCallback" }
    /// `actionDataTableLookup`.
    public static var actionDataTableLookup: Self { "actionDataTableLookup" }
    /// `actionDecision`.
    public static var actionDecision: Self { "actionDecision" }
    /// `actionDecryptData`.
    public static var actionDecryptData: Self { "actionDecryptData" }
    /// `actionDetectSilence`.
    public static var actionDetectSilence: Self { "actionDetectSilence" }
    /// `actionDialExtension`.
    public static var actionDialExtension: Self { "actionDialExtension" }
    /// `actionDialName`.
    public static var actionDialName: Self { "actionDialName" }
    /// `actionDigitalMenu`.
    public static var actionDigitalMenu: Self { "actionDigitalMenu" }
    /// `actionDisconnect`.
    public static var actionDisconnect: Self { "actionDisconnect" }
    /// `actionEnableParticipantRecord`.
    public static var actionEnableParticipantRecord: Self { "actionEnableParticipantRecord" }
    /// `actionEncryptData`.
    public static var actionEncryptData: Self { "actionEncryptData" }
    /// `actionEndState`.
    public static var actionEndState: Self { "actionEndState" }
    /// `actionEndTask`.
    public static var actionEndTask: Self { "actionEndTask" }
    /// `actionEndWorkflow`.
    public static var actionEndWorkflow: Self { "actionEndWorkflow" }
    /// `actionEvaluateSchedule`.
    public static var actionEvaluateSchedule: Self { "actionEvaluateSchedule" }
    /// `actionEvaluateScheduleGroup`.
    public static var actionEvaluateScheduleGroup: Self { "actionEvaluateScheduleGroup" }
    /// `actionExitBotFlow`.
    public static var actionExitBotFlow: Self { "actionExitBotFlow" }
    /// `actionExitLoop`.
    public static var actionExitLoop: Self { "actionExitLoop" }
    /// `actionExtractSecureData`.
    public static var actionExtractSecureData: Self { "actionExtractSecureData" }
    /// `actionFindEmergencyGroup`.
    public static var actionFindEmergencyGroup: Self { "actionFindEmergencyGroup" }
    /// `actionFindGroup`.
    public static var actionFindGroup: Self { "actionFindGroup" }
    /// `actionFindLanguageSkill`.
    public static var actionFindLanguageSkill: Self { "actionFindLanguageSkill" }
    /// `actionFindQueue`.
    public static var actionFindQueue: Self { "actionFindQueue" }
    /// `actionFindQueueById`.
    public static var actionFindQueueById: Self { "actionFindQueueById" }
    /// `actionFindSchedule`.
    public static var actionFindSchedule: Self { "actionFindSchedule" }
    /// `actionFindScheduleGroup`.
    public static var actionFindScheduleGroup: Self { "actionFindScheduleGroup" }
    /// `actionFindSkill`.
    public static var actionFindSkill: Self { "actionFindSkill" }
    /// `actionFindSystemPrompt`.
    public static var actionFindSystemPrompt: Self { "actionFindSystemPrompt" }
    /// `actionFindUser`.
    public static var actionFindUser: Self { "actionFindUser" }
    /// `actionFindUserById`.
    public static var actionFindUserById: Self { "actionFindUserById" }
    /// `actionFindUserPrompt`.
    public static var actionFindUserPrompt: Self { "actionFindUserPrompt" }
    /// `actionFindUsersById`.
    public static var actionFindUsersById: Self { "actionFindUsersById" }
    /// `actionFlushAudio`.
    public static var actionFlushAudio: Self { "actionFlushAudio" }
    /// `actionGetConversationData`.
    public static var actionGetConversationData: Self { "actionGetConversationData" }
    /// `actionGetExternalContact`.
    public static var actionGetExternalContact: Self { "actionGetExternalContact" }
    /// `actionGetExternalOrganization`.
    public static var actionGetExternalOrganization: Self { "actionGetExternalOrganization" }
    /// `actionGetJourneyOutcome`.
    public static var actionGetJourneyOutcome: Self { "actionGetJourneyOutcome" }
    /// `actionGetJourneyOutcomeScoresBySession`.
    public static var actionGetJourneyOutcomeScoresBySession: Self { "actionGetJourneyOutcomeScoresBySession" }
    /// `actionGetJourneySegment`.
    public static var actionGetJourneySegment: Self { "actionGetJourneySegment" }
    /// `actionGetJourneySession`.
    public static var actionGetJourneySession: Self { "actionGetJourneySession" }
    /// `actionGetJourneySessionsByCustomer`.
    public static var actionGetJourneySessionsByCustomer: Self { "actionGetJourneySessionsByCustomer" }
    /// `actionGetJourneySessionsByExternalContact`.
    public static var actionGetJourneySessionsByExternalContact: Self { "actionGetJourneySessionsByExternalContact" }
    /// `actionGetParticipantData`.
    public static var actionGetParticipantData: Self { "actionGetParticipantData" }
    /// `actionGetResponse`.
    public static var actionGetResponse: Self { "actionGetResponse" }
    /// `actionGetSecuredData`.
    public static var actionGetSecuredData: Self { "actionGetSecuredData" }
    /// `actionHoldMusic`.
    public static var actionHoldMusic: Self { "actionHoldMusic" }
    /// `actionInitializeFlowOutcome`.
    public static var actionInitializeFlowOutcome: Self { "actionInitializeFlowOutcome" }
    /// `actionJumpToMenu`.
    public static var actionJumpToMenu: Self { "actionJumpToMenu" }
    /// `actionJumpToTask`.
    public static var actionJumpToTask: Self { "actionJumpToTask" }
    /// `actionLoop`.
    public static var actionLoop: Self { "actionLoop" }
    /// `actionLoopUntil`.
    public static var actionLoopUntil: Self { "actionLoopUntil" }
    /// `actionNextLoop`.
    public static var actionNextLoop: Self { "actionNextLoop" }
    /// `actionPlayAudio`.
    public static var actionPlayAudio: Self { "actionPlayAudio" }
    /// `actionPlayAudioOnSilence`.
    public static var actionPlayAudioOnSilence: Self { "actionPlayAudioOnSilence" }
    /// `actionPlayEstimatedWaitTime`.
    public static var actionPlayEstimatedWaitTime: Self { "actionPlayEstimatedWaitTime" }
    /// `actionPlayPositionInQueue`.
    public static var actionPlayPositionInQueue: Self { "actionPlayPositionInQueue" }
    /// `actionPlayUserGreeting`.
    public static var actionPlayUserGreeting: Self { "actionPlayUserGreeting" }
    /// `actionPlayUserName`.
    public static var actionPlayUserName: Self { "actionPlayUserName" }
    /// `actionPreviousMenu`.
    public static var actionPreviousMenu: Self { "actionPreviousMenu" }
    /// `actionProcessVoicemailInput`.
    public static var actionProcessVoicemailInput: Self { "actionProcessVoicemailInput" }
    /// `actionRepeatMenu`.
    public static var actionRepeatMenu: Self { "actionRepeatMenu" }
    /// `actionReturnToAgent`.
    public static var actionReturnToAgent: Self { "actionReturnToAgent" }
    /// `actionSaveWorkitem`.
    public static var actionSaveWorkitem: Self { "actionSaveWorkitem" }
    /// `actionScreenPop`.
    public static var actionScreenPop: Self { "actionScreenPop" }
    /// `actionSearchExternalContacts`.
    public static var actionSearchExternalContacts: Self { "actionSearchExternalContacts" }
    /// `actionSendAutoReply`.
    public static var actionSendAutoReply: Self { "actionSendAutoReply" }
    /// `actionSendResponse`.
    public static var actionSendResponse: Self { "actionSendResponse" }
    /// `actionSetActiveIntent`.
    public static var actionSetActiveIntent: Self { "actionSetActiveIntent" }
    /// `actionSetConversationData`.
    public static var actionSetConversationData: Self { "actionSetConversationData" }
    /// `actionSetExternalTag`.
    public static var actionSetExternalTag: Self { "actionSetExternalTag" }
    /// `actionSetFlowOutcome`.
    public static var actionSetFlowOutcome: Self { "actionSetFlowOutcome" }
    /// `actionSetLocale`.
    public static var actionSetLocale: Self { "actionSetLocale" }
    /// `actionSetParticipantData`.
    public static var actionSetParticipantData: Self { "actionSetParticipantData" }
    /// `actionSetPriority`.
    public static var actionSetPriority: Self { "actionSetPriority" }
    /// `actionSetSecuredData`.
    public static var actionSetSecuredData: Self { "actionSetSecuredData" }
    /// `actionSetSkills`.
    public static var actionSetSkills: Self { "actionSetSkills" }
    /// `actionSetUUIData`.
    public static var actionSetUUIData: Self { "actionSetUUIData" }
    /// `actionSetWhisperAudio`.
    public static var actionSetWhisperAudio: Self { "actionSetWhisperAudio" }
    /// `actionSetWrapupCode`.
    public static var actionSetWrapupCode: Self { "actionSetWrapupCode" }
    /// `actionShowKnowledgeArticle`.
    public static var actionShowKnowledgeArticle: Self { "actionShowKnowledgeArticle" }
    /// `actionSubmitVoicemailSnippet`.
    public static var actionSubmitVoicemailSnippet: Self { "actionSubmitVoicemailSnippet" }
    /// `actionSwitch`.
    public static var actionSwitch: Self { "actionSwitch" }
    /// `actionTranscription`.
    public static var actionTranscription: Self { "actionTranscription" }
    /// `actionTransferExternal`.
    public static var actionTransferExternal: Self { "actionTransferExternal" }
    /// `actionTransferFlow`.
    public static var actionTransferFlow: Self { "actionTransferFlow" }
    /// `actionTransferFlowSecure`.
    public static var actionTransferFlowSecure: Self { "actionTransferFlowSecure" }
    /// `actionTransferGroup`.
    public static var actionTransferGroup: Self { "actionTransferGroup" }
    /// `actionTransferToAcd`.
    public static var actionTransferToAcd: Self { "actionTransferToAcd" }
    /// `actionTransferUser`.
    public static var actionTransferUser: Self { "actionTransferUser" }
    /// `actionTransferVoicemail`.
    public static var actionTransferVoicemail: Self { "actionTransferVoicemail" }
    /// `actionUpdateData`.
    public static var actionUpdateData: Self { "actionUpdateData" }
    /// `actionWait`.
    public static var actionWait: Self { "actionWait" }
    /// `actionWaitForInput`.
    public static var actionWaitForInput: Self { "actionWaitForInput" }
    /// `menuDialExtension`.
    public static var menuDialExtension: Self { "menuDialExtension" }
    /// `menuDialName`.
    public static var menuDialName: Self { "menuDialName" }
    /// `menuDisconnect`.
    public static var menuDisconnect: Self { "menuDisconnect" }
    /// `menuJumpToMenu`.
    public static var menuJumpToMenu: Self { "menuJumpToMenu" }
    /// `menuJumpToTask`.
    public static var menuJumpToTask: Self { "menuJumpToTask" }
    /// `menuMenu`.
    public static var menuMenu: Self { "menuMenu" }
    /// `menuPreviousMenu`.
    public static var menuPreviousMenu: Self { "menuPreviousMenu" }
    /// `menuRepeatMenu`.
    public static var menuRepeatMenu: Self { "menuRepeatMenu" }
    /// `menuShowKnowledgeArticle`.
    public static var menuShowKnowledgeArticle: Self { "menuShowKnowledgeArticle" }
    /// `menuTask`.
    public static var menuTask: Self { "menuTask" }
    /// `menuTransferToAcd`.
    public static var menuTransferToAcd: Self { "menuTransferToAcd" }
    /// `menuTransferFlow`.
    public static var menuTransferFlow: Self { "menuTransferFlow" }
    /// `menuTransferGroup`.
    public static var menuTransferGroup: Self { "menuTransferGroup" }
    /// `menuTransferExternal`.
    public static var menuTransferExternal: Self { "menuTransferExternal" }
    /// `menuTransferFlowSecure`.
    public static var menuTransferFlowSecure: Self { "menuTransferFlowSecure" }
    /// `menuTransferUser`.
    public static var menuTransferUser: Self { "menuTransferUser" }
    /// `menuTransferVoicemail`.
    public static var menuTransferVoicemail: Self { "menuTransferVoicemail" }
}

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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
}

/// The schema `FlowCharacteristics`.
public typealias FlowCharacteristics = Model<FlowCharacteristicsFields>

/// The properties of ``FlowCharacteristics``.
public struct FlowCharacteristicsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `executionItems`.
    @_alwaysEmitIntoClient public var executionItems: Field<Bool> { Field("executionItems") }
    /// `executionInputOutputs`.
    @_alwaysEmitIntoClient public var executionInputOutputs: Field<Bool> { Field("executionInputOutputs") }
    /// `communications`.
    @_alwaysEmitIntoClient public var communications: Field<Bool> { Field("communications") }
    /// `eventError`.
    @_alwaysEmitIntoClient public var eventError: Field<Bool> { Field("eventError") }
    /// `eventWarning`.
    @_alwaysEmitIntoClient public var eventWarning: Field<Bool> { Field("eventWarning") }
    /// `eventOther`.
    @_alwaysEmitIntoClient public var eventOther: Field<Bool> { Field("eventOther") }
    /// `variables`.
    @_alwaysEmitIntoClient public var variables: Field<Bool> { Field("variables") }
    /// `names`.
    @_alwaysEmitIntoClient public var names: Field<Bool> { Field("names") }
}

/// The schema `FlowDivisionView`.
public typealias FlowDivisionView = Model<FlowDivisionViewFields>

/// The properties of ``FlowDivisionView``.
public struct FlowDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<FlowDivisionViewType> { Field("type") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `inputSchema`.
    @_alwaysEmitIntoClient public var inputSchema: Field<JsonSchemaDocument> { Field("inputSchema") }
    /// `outputSchema`.
    @_alwaysEmitIntoClient public var outputSchema: Field<JsonSchemaDocument> { Field("outputSchema") }
    /// `supportedLanguages`, set by the platform.
    @_alwaysEmitIntoClient public var supportedLanguages: Field<[SupportedLanguage]> { Field("supportedLanguages") }
    /// `publishedVersion`.
    @_alwaysEmitIntoClient public var publishedVersion: Field<FlowVersion> { Field("publishedVersion") }
    /// `debugVersion`.
    @_alwaysEmitIntoClient public var debugVersion: Field<FlowVersion> { Field("debugVersion") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``FlowDivisionView``, open to those that are newer than this version.
public struct FlowDivisionViewType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOT`.
    @_alwaysEmitIntoClient public static var bot: Self { "BOT" }
    /// `BUSINESSPROCESS`.
    @_alwaysEmitIntoClient public static var businessprocess: Self { "BUSINESSPROCESS" }
    /// `COMMONMODULE`.
    @_alwaysEmitIntoClient public static var commonmodule: Self { "COMMONMODULE" }
    /// `DIGITALBOT`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "DIGITALBOT" }
    /// `EMAILSEND`.
    @_alwaysEmitIntoClient public static var emailsend: Self { "EMAILSEND" }
    /// `INBOUNDCALL`.
    @_alwaysEmitIntoClient public static var inboundcall: Self { "INBOUNDCALL" }
    /// `INBOUNDCHAT`.
    @_alwaysEmitIntoClient public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `INBOUNDEMAIL`.
    @_alwaysEmitIntoClient public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `INBOUNDSHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INQUEUECALL`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "INQUEUECALL" }
    /// `INQUEUEEMAIL`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `OUTBOUNDCALL`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `SECURECALL`.
    @_alwaysEmitIntoClient public static var securecall: Self { "SECURECALL" }
    /// `SPEECH`.
    @_alwaysEmitIntoClient public static var speech: Self { "SPEECH" }
    /// `SURVEYINVITE`.
    @_alwaysEmitIntoClient public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "VOICEMAIL" }
    /// `VOICESURVEY`.
    @_alwaysEmitIntoClient public static var voicesurvey: Self { "VOICESURVEY" }
    /// `WORKFLOW`.
    @_alwaysEmitIntoClient public static var workflow: Self { "WORKFLOW" }
    /// `WORKITEM`.
    @_alwaysEmitIntoClient public static var workitem: Self { "WORKITEM" }
}

/// The schema `FlowDivisionViewEntityListing`.
public typealias FlowDivisionViewEntityListing = Model<FlowDivisionViewEntityListingFields>

/// The properties of ``FlowDivisionViewEntityListing``.
public struct FlowDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FlowDivisionView]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowEntityListing`.
public typealias FlowEntityListing = Model<FlowEntityListingFields>

/// The properties of ``FlowEntityListing``.
public struct FlowEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Flow]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowExecutionDataQueryResult`.
public typealias FlowExecutionDataQueryResult = Model<FlowExecutionDataQueryResultFields>

/// The properties of ``FlowExecutionDataQueryResult``.
public struct FlowExecutionDataQueryResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `startDateTime`.
    @_alwaysEmitIntoClient public var startDateTime: Field<Instant> { Field("startDateTime") }
    /// `endDateTime`.
    @_alwaysEmitIntoClient public var endDateTime: Field<Instant> { Field("endDateTime") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public var flowVersion: Field<String> { Field("flowVersion") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `workitemId`.
    @_alwaysEmitIntoClient public var workitemId: Field<String> { Field("workitemId") }
    /// `flowType`.
    @_alwaysEmitIntoClient public var flowType: Field<FlowExecutionDataQueryResultFlowType> { Field("flowType") }
    /// `flowErrorReason`.
    @_alwaysEmitIntoClient public var flowErrorReason: Field<String> { Field("flowErrorReason") }
    /// `flowWarningReason`.
    @_alwaysEmitIntoClient public var flowWarningReason: Field<String> { Field("flowWarningReason") }
    /// `flowName`.
    @_alwaysEmitIntoClient public var flowName: Field<String> { Field("flowName") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `flowType` of ``FlowExecutionDataQueryResult``, open to those that are newer than this version.
public struct FlowExecutionDataQueryResultFlowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "bot" }
    /// `businessprocess`.
    @_alwaysEmitIntoClient public static var businessprocess: Self { "businessprocess" }
    /// `commonmodule`.
    @_alwaysEmitIntoClient public static var commonmodule: Self { "commonmodule" }
    /// `digitalbot`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "digitalbot" }
    /// `emailsend`.
    @_alwaysEmitIntoClient public static var emailsend: Self { "emailsend" }
    /// `inboundcall`.
    @_alwaysEmitIntoClient public static var inboundcall: Self { "inboundcall" }
    /// `inboundchat`.
    @_alwaysEmitIntoClient public static var inboundchat: Self { "inboundchat" }
    /// `inboundemail`.
    @_alwaysEmitIntoClient public static var inboundemail: Self { "inboundemail" }
    /// `inboundshortmessage`.
    @_alwaysEmitIntoClient public static var inboundshortmessage: Self { "inboundshortmessage" }
    /// `inqueuecall`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueshortmessage`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `inqueueemail`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "inqueueemail" }
    /// `outboundcall`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    @_alwaysEmitIntoClient public static var securecall: Self { "securecall" }
    /// `surveyinvite`.
    @_alwaysEmitIntoClient public static var surveyinvite: Self { "surveyinvite" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurvey`.
    @_alwaysEmitIntoClient public static var voicesurvey: Self { "voicesurvey" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
    /// `workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "workitem" }
}

/// The schema `FlowExecutionLaunchRequest`.
public typealias FlowExecutionLaunchRequest = Model<FlowExecutionLaunchRequestFields>

/// The properties of ``FlowExecutionLaunchRequest``.
public struct FlowExecutionLaunchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowId`, required.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public var flowVersion: Field<String> { Field("flowVersion") }
    /// `inputData`.
    @_alwaysEmitIntoClient public var inputData: Field<JSON> { Field("inputData") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `FlowExecutionLaunchResponse`.
public typealias FlowExecutionLaunchResponse = Model<FlowExecutionLaunchResponseFields>

/// The properties of ``FlowExecutionLaunchResponse``.
public struct FlowExecutionLaunchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public var flowVersion: Field<DomainEntityRef> { Field("flowVersion") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowHealth`.
public typealias FlowHealth = Model<FlowHealthFields>

/// The properties of ``FlowHealth``.
public struct FlowHealthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowVersionInfo`.
    @_alwaysEmitIntoClient public var flowVersionInfo: Field<FlowHealthVersionInfo> { Field("flowVersionInfo") }
    /// `languageInfo`.
    @_alwaysEmitIntoClient public var languageInfo: Field<[String: LocaleInfo]> { Field("languageInfo") }
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[FlowHealthIntentInfo]> { Field("intents") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowHealthErrorInfo`.
public typealias FlowHealthErrorInfo = Model<FlowHealthErrorInfoFields>

/// The properties of ``FlowHealthErrorInfo``.
public struct FlowHealthErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<JSON> { Field("messageParams") }
}

/// The schema `FlowHealthIntent`.
public typealias FlowHealthIntent = Model<FlowHealthIntentFields>

/// The properties of ``FlowHealthIntent``.
public struct FlowHealthIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `flowVersionInfo`.
    @_alwaysEmitIntoClient public var flowVersionInfo: Field<FlowHealthIntentVersionInfo> { Field("flowVersionInfo") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<FlowHealthIntentLanguage> { Field("language") }
    /// `health`.
    @_alwaysEmitIntoClient public var health: Field<HealthInfo> { Field("health") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `language` of ``FlowHealthIntent``, open to those that are newer than this version.
public struct FlowHealthIntentLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-us`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-us" }
    /// `en-gb`.
    @_alwaysEmitIntoClient public static var enGb: Self { "en-gb" }
    /// `en-au`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-au" }
    /// `en-za`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-za" }
    /// `en-nz`.
    @_alwaysEmitIntoClient public static var enNz: Self { "en-nz" }
    /// `en-ie`.
    @_alwaysEmitIntoClient public static var enIe: Self { "en-ie" }
    /// `fr-ca`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-ca" }
    /// `fr-fr`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-fr" }
    /// `es-us`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-us" }
    /// `es-es`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-es" }
    /// `es-mx`.
    @_alwaysEmitIntoClient public static var esMx: Self { "es-mx" }
    /// `de-de`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-de" }
    /// `it-it`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-it" }
    /// `pt-br`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-br" }
    /// `pt-pt`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-pt" }
    /// `nl-nl`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-nl" }
}

/// The schema `FlowHealthIntentInfo`.
public typealias FlowHealthIntentInfo = Model<FlowHealthIntentInfoFields>

/// The properties of ``FlowHealthIntentInfo``.
public struct FlowHealthIntentInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `languageHealth`.
    @_alwaysEmitIntoClient public var languageHealth: Field<[String: LocaleHealth]> { Field("languageHealth") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowHealthIntentUtterance`.
public typealias FlowHealthIntentUtterance = Model<FlowHealthIntentUtteranceFields>

/// The properties of ``FlowHealthIntentUtterance``.
public struct FlowHealthIntentUtteranceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `issueCount`.
    @_alwaysEmitIntoClient public var issueCount: Field<Int> { Field("issueCount") }
    /// `staticValidationResults`.
    @_alwaysEmitIntoClient public var staticValidationResults: Field<[FlowHealthIntentUtteranceStaticValidationResults]> { Field("staticValidationResults") }
    /// `outlierInfo`.
    @_alwaysEmitIntoClient public var outlierInfo: Field<OutlierInfo> { Field("outlierInfo") }
    /// `confusionInfo`.
    @_alwaysEmitIntoClient public var confusionInfo: Field<ConfusionInfo> { Field("confusionInfo") }
}

/// A value of `staticValidationResults` of ``FlowHealthIntentUtterance``, open to those that are newer than this
/// version.
public struct FlowHealthIntentUtteranceStaticValidationResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TooFewUtterances`.
    @_alwaysEmitIntoClient public static var tooFewUtterances: Self { "TooFewUtterances" }
    /// `TooManyUtterances`.
    @_alwaysEmitIntoClient public static var tooManyUtterances: Self { "TooManyUtterances" }
    /// `UtteranceTooShort`.
    @_alwaysEmitIntoClient public static var utteranceTooShort: Self { "UtteranceTooShort" }
    /// `UtteranceTooLong`.
    @_alwaysEmitIntoClient public static var utteranceTooLong: Self { "UtteranceTooLong" }
}

/// The schema `FlowHealthIntentVersionInfo`.
public typealias FlowHealthIntentVersionInfo = Model<FlowHealthIntentVersionInfoFields>

/// The properties of ``FlowHealthIntentVersionInfo``.
public struct FlowHealthIntentVersionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nluVersion`, set by the platform.
    @_alwaysEmitIntoClient public var nluVersion: Field<AddressableEntityRef> { Field("nluVersion") }
    /// `flowVersion`, set by the platform.
    @_alwaysEmitIntoClient public var flowVersion: Field<AddressableEntityRef> { Field("flowVersion") }
    /// `nluDomain`, set by the platform.
    @_alwaysEmitIntoClient public var nluDomain: Field<AddressableEntityRef> { Field("nluDomain") }
}

/// The schema `FlowHealthUtterance`.
public typealias FlowHealthUtterance = Model<FlowHealthUtteranceFields>

/// The properties of ``FlowHealthUtterance``.
public struct FlowHealthUtteranceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `issueCount`.
    @_alwaysEmitIntoClient public var issueCount: Field<Int> { Field("issueCount") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<FlowHealthUtteranceLanguage> { Field("language") }
    /// `staticValidationResults`.
    @_alwaysEmitIntoClient public var staticValidationResults: Field<[FlowHealthUtteranceStaticValidationResults]> { Field("staticValidationResults") }
    /// `outlierInfo`.
    @_alwaysEmitIntoClient public var outlierInfo: Field<OutlierInfo> { Field("outlierInfo") }
    /// `confusionInfo`.
    @_alwaysEmitIntoClient public var confusionInfo: Field<ConfusionDetails> { Field("confusionInfo") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `language` of ``FlowHealthUtterance``, open to those that are newer than this version.
public struct FlowHealthUtteranceLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-us`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-us" }
    /// `en-gb`.
    @_alwaysEmitIntoClient public static var enGb: Self { "en-gb" }
    /// `en-au`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-au" }
    /// `en-za`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-za" }
    /// `en-nz`.
    @_alwaysEmitIntoClient public static var enNz: Self { "en-nz" }
    /// `en-ie`.
    @_alwaysEmitIntoClient public static var enIe: Self { "en-ie" }
    /// `fr-ca`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-ca" }
    /// `fr-fr`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-fr" }
    /// `es-us`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-us" }
    /// `es-es`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-es" }
    /// `es-mx`.
    @_alwaysEmitIntoClient public static var esMx: Self { "es-mx" }
    /// `de-de`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-de" }
    /// `it-it`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-it" }
    /// `pt-br`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-br" }
    /// `pt-pt`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-pt" }
    /// `nl-nl`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-nl" }
}

/// A value of `staticValidationResults` of ``FlowHealthUtterance``, open to those that are newer than this version.
public struct FlowHealthUtteranceStaticValidationResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TooFewUtterances`.
    @_alwaysEmitIntoClient public static var tooFewUtterances: Self { "TooFewUtterances" }
    /// `TooManyUtterances`.
    @_alwaysEmitIntoClient public static var tooManyUtterances: Self { "TooManyUtterances" }
    /// `UtteranceTooShort`.
    @_alwaysEmitIntoClient public static var utteranceTooShort: Self { "UtteranceTooShort" }
    /// `UtteranceTooLong`.
    @_alwaysEmitIntoClient public static var utteranceTooLong: Self { "UtteranceTooLong" }
}

/// The schema `FlowHealthVersionInfo`.
public typealias FlowHealthVersionInfo = Model<FlowHealthVersionInfoFields>

/// The properties of ``FlowHealthVersionInfo``.
public struct FlowHealthVersionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowVersion`, set by the platform.
    @_alwaysEmitIntoClient public var flowVersion: Field<AddressableEntityRef> { Field("flowVersion") }
    /// `nluDomain`, set by the platform.
    @_alwaysEmitIntoClient public var nluDomain: Field<AddressableEntityRef> { Field("nluDomain") }
}

/// The schema `FlowLogLevel`.
public typealias FlowLogLevel = Model<FlowLogLevelFields>

/// The properties of ``FlowLogLevel``.
public struct FlowLogLevelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `level`.
    @_alwaysEmitIntoClient public var level: Field<FlowLogLevelLevel> { Field("level") }
    /// `characteristics`.
    @_alwaysEmitIntoClient public var characteristics: Field<FlowCharacteristics> { Field("characteristics") }
}

/// A value of `level` of ``FlowLogLevel``, open to those that are newer than this version.
public struct FlowLogLevelLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `Base`.
    @_alwaysEmitIntoClient public static var base: Self { "Base" }
    /// `Notes`.
    @_alwaysEmitIntoClient public static var notes: Self { "Notes" }
    /// `VerboseNotes`.
    @_alwaysEmitIntoClient public static var verboseNotes: Self { "VerboseNotes" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// The schema `FlowLogLevelCharacteristicsDefinition`.
public typealias FlowLogLevelCharacteristicsDefinition = Model<FlowLogLevelCharacteristicsDefinitionFields>

/// The properties of ``FlowLogLevelCharacteristicsDefinition``.
public struct FlowLogLevelCharacteristicsDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `minimumLevel`, set by the platform.
    @_alwaysEmitIntoClient public var minimumLevel: Field<FlowLogLevelCharacteristicsDefinitionMinimumLevel> { Field("minimumLevel") }
    /// `dependsOn`, set by the platform.
    @_alwaysEmitIntoClient public var dependsOn: Field<FlowCharacteristics> { Field("dependsOn") }
}

/// A value of `minimumLevel` of ``FlowLogLevelCharacteristicsDefinition``, open to those that are newer than this
/// version.
public struct FlowLogLevelCharacteristicsDefinitionMinimumLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `Base`.
    @_alwaysEmitIntoClient public static var base: Self { "Base" }
    /// `Notes`.
    @_alwaysEmitIntoClient public static var notes: Self { "Notes" }
    /// `VerboseNotes`.
    @_alwaysEmitIntoClient public static var verboseNotes: Self { "VerboseNotes" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// The schema `FlowLogLevelCharacteristicsDefinitions`.
public typealias FlowLogLevelCharacteristicsDefinitions = Model<FlowLogLevelCharacteristicsDefinitionsFields>

/// The properties of ``FlowLogLevelCharacteristicsDefinitions``.
public struct FlowLogLevelCharacteristicsDefinitionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `logLevels`, set by the platform.
    @_alwaysEmitIntoClient public var logLevels: Field<[FlowLogLevel]> { Field("logLevels") }
    /// `characteristics`, set by the platform.
    @_alwaysEmitIntoClient public var characteristics: Field<[FlowLogLevelCharacteristicsDefinition]> { Field("characteristics") }
}

/// The schema `FlowLogLevelRequest`.
public typealias FlowLogLevelRequest = Model<FlowLogLevelRequestFields>

/// The properties of ``FlowLogLevelRequest``.
public struct FlowLogLevelRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `logLevelCharacteristics`, required.
    @_alwaysEmitIntoClient public var logLevelCharacteristics: Field<FlowLogLevel> { Field("logLevelCharacteristics") }
}

/// The schema `FlowMilestone`.
public typealias FlowMilestone = Model<FlowMilestoneFields>

/// The properties of ``FlowMilestone``.
public struct FlowMilestoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowMilestoneDivisionView`.
public typealias FlowMilestoneDivisionView = Model<FlowMilestoneDivisionViewFields>

/// The properties of ``FlowMilestoneDivisionView``.
public struct FlowMilestoneDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowMilestoneDivisionViewEntityListing`.
public typealias FlowMilestoneDivisionViewEntityListing = Model<FlowMilestoneDivisionViewEntityListingFields>

/// The properties of ``FlowMilestoneDivisionViewEntityListing``.
public struct FlowMilestoneDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FlowMilestoneDivisionView]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowMilestoneListing`.
public typealias FlowMilestoneListing = Model<FlowMilestoneListingFields>

/// The properties of ``FlowMilestoneListing``.
public struct FlowMilestoneListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FlowMilestone]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowOutcome`.
public typealias FlowOutcome = Model<FlowOutcomeFields>

/// The properties of ``FlowOutcome``.
public struct FlowOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `currentOperation`.
    @_alwaysEmitIntoClient public var currentOperation: Field<OperationModel> { Field("currentOperation") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowOutcomeDivisionView`.
public typealias FlowOutcomeDivisionView = Model<FlowOutcomeDivisionViewFields>

/// The properties of ``FlowOutcomeDivisionView``.
public struct FlowOutcomeDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FlowOutcomeDivisionViewEntityListing`.
public typealias FlowOutcomeDivisionViewEntityListing = Model<FlowOutcomeDivisionViewEntityListingFields>

/// The properties of ``FlowOutcomeDivisionViewEntityListing``.
public struct FlowOutcomeDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FlowOutcomeDivisionView]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowOutcomeListing`.
public typealias FlowOutcomeListing = Model<FlowOutcomeListingFields>

/// The properties of ``FlowOutcomeListing``.
public struct FlowOutcomeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FlowOutcome]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowResultEntityListing`.
public typealias FlowResultEntityListing = Model<FlowResultEntityListingFields>

/// The properties of ``FlowResultEntityListing``.
public struct FlowResultEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FlowExecutionDataQueryResult]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowRuntimeExecution`.
public typealias FlowRuntimeExecution = Model<FlowRuntimeExecutionFields>

/// The properties of ``FlowRuntimeExecution``.
public struct FlowRuntimeExecutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `flowVersion`, required.
    @_alwaysEmitIntoClient public var flowVersion: Field<FlowVersion> { Field("flowVersion") }
    /// `dateLaunched`, required.
    @_alwaysEmitIntoClient public var dateLaunched: Field<Instant> { Field("dateLaunched") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<FlowRuntimeExecutionStatus> { Field("status") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `completionReason`.
    @_alwaysEmitIntoClient public var completionReason: Field<String> { Field("completionReason") }
    /// `flowErrorInfo`.
    @_alwaysEmitIntoClient public var flowErrorInfo: Field<ErrorBody> { Field("flowErrorInfo") }
    /// `outputData`.
    @_alwaysEmitIntoClient public var outputData: Field<JSON> { Field("outputData") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<DomainEntityRef> { Field("conversation") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``FlowRuntimeExecution``, open to those that are newer than this version.
public struct FlowRuntimeExecutionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `RUNNING`.
    @_alwaysEmitIntoClient public static var running: Self { "RUNNING" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
    /// `TERMINATED`.
    @_alwaysEmitIntoClient public static var terminated: Self { "TERMINATED" }
    /// `COMPLETED`.
    @_alwaysEmitIntoClient public static var completed: Self { "COMPLETED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `FlowSettingsResponse`.
public typealias FlowSettingsResponse = Model<FlowSettingsResponseFields>

/// The properties of ``FlowSettingsResponse``.
public struct FlowSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<FlowSettingsResponseType> { Field("type") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedByClient`.
    @_alwaysEmitIntoClient public var modifiedByClient: Field<DomainEntityRef> { Field("modifiedByClient") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `logLevelCharacteristics`.
    @_alwaysEmitIntoClient public var logLevelCharacteristics: Field<FlowLogLevel> { Field("logLevelCharacteristics") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``FlowSettingsResponse``, open to those that are newer than this version.
public struct FlowSettingsResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "bot" }
    /// `businessprocess`.
    @_alwaysEmitIntoClient public static var businessprocess: Self { "businessprocess" }
    /// `commonmodule`.
    @_alwaysEmitIntoClient public static var commonmodule: Self { "commonmodule" }
    /// `digitalbot`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "digitalbot" }
    /// `emailsend`.
    @_alwaysEmitIntoClient public static var emailsend: Self { "emailsend" }
    /// `inboundcall`.
    @_alwaysEmitIntoClient public static var inboundcall: Self { "inboundcall" }
    /// `inboundchat`.
    @_alwaysEmitIntoClient public static var inboundchat: Self { "inboundchat" }
    /// `inboundemail`.
    @_alwaysEmitIntoClient public static var inboundemail: Self { "inboundemail" }
    /// `inboundshortmessage`.
    @_alwaysEmitIntoClient public static var inboundshortmessage: Self { "inboundshortmessage" }
    /// `inqueuecall`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueshortmessage`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `inqueueemail`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "inqueueemail" }
    /// `outboundcall`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    @_alwaysEmitIntoClient public static var securecall: Self { "securecall" }
    /// `surveyinvite`.
    @_alwaysEmitIntoClient public static var surveyinvite: Self { "surveyinvite" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurvey`.
    @_alwaysEmitIntoClient public static var voicesurvey: Self { "voicesurvey" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
    /// `workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "workitem" }
}

/// The schema `FlowSettingsResponseEntityListing`.
public typealias FlowSettingsResponseEntityListing = Model<FlowSettingsResponseEntityListingFields>

/// The properties of ``FlowSettingsResponseEntityListing``.
public struct FlowSettingsResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FlowSettingsResponse]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowVersionEntityListing`.
public typealias FlowVersionEntityListing = Model<FlowVersionEntityListingFields>

/// The properties of ``FlowVersionEntityListing``.
public struct FlowVersionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FlowVersion]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `FlowsQueryCriteriaResponse`.
public typealias FlowsQueryCriteriaResponse = Model<FlowsQueryCriteriaResponseFields>

/// The properties of ``FlowsQueryCriteriaResponse``.
public struct FlowsQueryCriteriaResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<[QueryCriteria]> { Field("criteria") }
    /// `flowTypes`.
    @_alwaysEmitIntoClient public var flowTypes: Field<[FlowsQueryCriteriaResponseFlowTypes]> { Field("flowTypes") }
    /// `actionTypes`.
    @_alwaysEmitIntoClient public var actionTypes: Field<[FlowsQueryCriteriaResponseActionTypes]> { Field("actionTypes") }
    /// `errorCodes`.
    @_alwaysEmitIntoClient public var errorCodes: Field<[String]> { Field("errorCodes") }
    /// `warningCodes`.
    @_alwaysEmitIntoClient public var warningCodes: Field<[String]> { Field("warningCodes") }
}

/// A value of `flowTypes` of ``FlowsQueryCriteriaResponse``, open to those that are newer than this version.
public struct FlowsQueryCriteriaResponseFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "bot" }
    /// `commonmodule`.
    @_alwaysEmitIntoClient public static var commonmodule: Self { "commonmodule" }
    /// `digitalbot`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "digitalbot" }
    /// `emailsend`.
    @_alwaysEmitIntoClient public static var emailsend: Self { "emailsend" }
    /// `inboundcall`.
    @_alwaysEmitIntoClient public static var inboundcall: Self { "inboundcall" }
    /// `inboundchat`.
    @_alwaysEmitIntoClient public static var inboundchat: Self { "inboundchat" }
    /// `inboundemail`.
    @_alwaysEmitIntoClient public static var inboundemail: Self { "inboundemail" }
    /// `inboundshortmessage`.
    @_alwaysEmitIntoClient public static var inboundshortmessage: Self { "inboundshortmessage" }
    /// `inqueuecall`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueshortmessage`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `inqueueemail`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "inqueueemail" }
    /// `outboundcall`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    @_alwaysEmitIntoClient public static var securecall: Self { "securecall" }
    /// `surveyinvite`.
    @_alwaysEmitIntoClient public static var surveyinvite: Self { "surveyinvite" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurvey`.
    @_alwaysEmitIntoClient public static var voicesurvey: Self { "voicesurvey" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
    /// `workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "workitem" }
}

/// A value of `actionTypes` of ``FlowsQueryCriteriaResponse``, open to those that are newer than this version.
public struct FlowsQueryCriteriaResponseActionTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `actionAbortSurveyInvite`.
    @_alwaysEmitIntoClient public static var actionAbortSurveyInvite: Self { "actionAbortSurveyInvite" }
    /// `actionAddFlowMilestone`.
    @_alwaysEmitIntoClient public static var actionAddFlowMilestone: Self { "actionAddFlowMilestone" }
    /// `actionAskForBoolean`.
    @_alwaysEmitIntoClient public static var actionAskForBoolean: Self { "actionAskForBoolean" }
    /// `actionAskForNLUIntent`.
    @_alwaysEmitIntoClient public static var actionAskForNLUIntent: Self { "actionAskForNLUIntent" }
    /// `actionAskForNLUNextIntent`.
    @_alwaysEmitIntoClient public static var actionAskForNLUNextIntent: Self { "actionAskForNLUNextIntent" }
    /// `actionAskForSlot`.
    @_alwaysEmitIntoClient public static var actionAskForSlot: Self { "actionAskForSlot" }
    /// `actionCallBotConnector`.
    @_alwaysEmitIntoClient public static var actionCallBotConnector: Self { "actionCallBotConnector" }
    /// `actionCallBotFlow`.
    @_alwaysEmitIntoClient public static var actionCallBotFlow: Self { "actionCallBotFlow" }
    /// `actionCallCommonModule`.
    @_alwaysEmitIntoClient public static var actionCallCommonModule: Self { "actionCallCommonModule" }
    /// `actionCallData`.
    @_alwaysEmitIntoClient public static var actionCallData: Self { "actionCallData" }
    /// `actionCallDataSecure`.
    @_alwaysEmitIntoClient public static var actionCallDataSecure: Self { "actionCallDataSecure" }
    /// `actionCallDialogEngineBot`.
    @_alwaysEmitIntoClient public static var actionCallDialogEngineBot: Self { "actionCallDialogEngineBot" }
    /// `actionCallDialogflowBot`.
    @_alwaysEmitIntoClient public static var actionCallDialogflowBot: Self { "actionCallDialogflowBot" }
    /// `actionCallDialogflowCxBot`.
    @_alwaysEmitIntoClient public static var actionCallDialogflowCxBot: Self { "actionCallDialogflowCxBot" }
    /// `actionCallDigitalBotFlow`.
    @_alwaysEmitIntoClient public static var actionCallDigitalBotFlow: Self { "actionCallDigitalBotFlow" }
    /// `actionCallLexBot`.
    @_alwaysEmitIntoClient public static var actionCallLexBot: Self { "actionCallLexBot" }
    /// `actionCallLexV2Bot`.
    @_alwaysEmitIntoClient public static var actionCallLexV2Bot: Self { "actionCallLexV2Bot" }
    /// `actionCallNuanceMixBot`.
    @_alwaysEmitIntoClient public static var actionCallNuanceMixBot: Self { "actionCallNuanceMixBot" }
    /// `actionCallTask`.
    @_alwaysEmitIntoClient public static var actionCallTask: Self { "actionCallTask" }
    /// `actionChangeState`.
    @_alwaysEmitIntoClient public static var actionChangeState: Self { "actionChangeState" }
    /// `actionClearSlot`.
    @_alwaysEmitIntoClient public static var actionClearSlot: Self { "actionClearSlot" }
    /// `actionClearVoicemailSnippet`.
    @_alwaysEmitIntoClient public static var actionClearVoicemailSnippet: Self { "actionClearVoicemailSnippet" }
    /// `actionCollectInput`.
    @_alwaysEmitIntoClient public static var actionCollectInput: Self { "actionCollectInput" }
    /// `actionCommunicate`.
    @_alwaysEmitIntoClient public static var actionCommunicate: Self { "actionCommunicate" }
    /// `actionCompleteSurveyInvite`.
    @_alwaysEmitIntoClient public static var actionCompleteSurveyInvite: Self { "actionCompleteSurveyInvite" }
    /// `actionCreateCallback`.
    @_alwaysEmitIntoClient public static var actionCreateCallback: Self { "actionCreateCallback" }
    /// `actionDataTableLookup`.
    @_alwaysEmitIntoClient public static var actionDataTableLookup: Self { "actionDataTableLookup" }
    /// `actionDecision`.
    @_alwaysEmitIntoClient public static var actionDecision: Self { "actionDecision" }
    /// `actionDecryptData`.
    @_alwaysEmitIntoClient public static var actionDecryptData: Self { "actionDecryptData" }
    /// `actionDetectSilence`.
    @_alwaysEmitIntoClient public static var actionDetectSilence: Self { "actionDetectSilence" }
    /// `actionDialExtension`.
    @_alwaysEmitIntoClient public static var actionDialExtension: Self { "actionDialExtension" }
    /// `actionDialName`.
    @_alwaysEmitIntoClient public static var actionDialName: Self { "actionDialName" }
    /// `actionDigitalMenu`.
    @_alwaysEmitIntoClient public static var actionDigitalMenu: Self { "actionDigitalMenu" }
    /// `actionDisconnect`.
    @_alwaysEmitIntoClient public static var actionDisconnect: Self { "actionDisconnect" }
    /// `actionEnableParticipantRecord`.
    @_alwaysEmitIntoClient public static var actionEnableParticipantRecord: Self { "actionEnableParticipantRecord" }
    /// `actionEncryptData`.
    @_alwaysEmitIntoClient public static var actionEncryptData: Self { "actionEncryptData" }
    /// `actionEndState`.
    @_alwaysEmitIntoClient public static var actionEndState: Self { "actionEndState" }
    /// `actionEndTask`.
    @_alwaysEmitIntoClient public static var actionEndTask: Self { "actionEndTask" }
    /// `actionEndWorkflow`.
    @_alwaysEmitIntoClient public static var actionEndWorkflow: Self { "actionEndWorkflow" }
    /// `actionEvaluateSchedule`.
    @_alwaysEmitIntoClient public static var actionEvaluateSchedule: Self { "actionEvaluateSchedule" }
    /// `actionEvaluateScheduleGroup`.
    @_alwaysEmitIntoClient public static var actionEvaluateScheduleGroup: Self { "actionEvaluateScheduleGroup" }
    /// `actionExitBotFlow`.
    @_alwaysEmitIntoClient public static var actionExitBotFlow: Self { "actionExitBotFlow" }
    /// `actionExitLoop`.
    @_alwaysEmitIntoClient public static var actionExitLoop: Self { "actionExitLoop" }
    /// `actionExtractSecureData`.
    @_alwaysEmitIntoClient public static var actionExtractSecureData: Self { "actionExtractSecureData" }
    /// `actionFindEmergencyGroup`.
    @_alwaysEmitIntoClient public static var actionFindEmergencyGroup: Self { "actionFindEmergencyGroup" }
    /// `actionFindGroup`.
    @_alwaysEmitIntoClient public static var actionFindGroup: Self { "actionFindGroup" }
    /// `actionFindLanguageSkill`.
    @_alwaysEmitIntoClient public static var actionFindLanguageSkill: Self { "actionFindLanguageSkill" }
    /// `actionFindQueue`.
    @_alwaysEmitIntoClient public static var actionFindQueue: Self { "actionFindQueue" }
    /// `actionFindQueueById`.
    @_alwaysEmitIntoClient public static var actionFindQueueById: Self { "actionFindQueueById" }
    /// `actionFindSchedule`.
    @_alwaysEmitIntoClient public static var actionFindSchedule: Self { "actionFindSchedule" }
    /// `actionFindScheduleGroup`.
    @_alwaysEmitIntoClient public static var actionFindScheduleGroup: Self { "actionFindScheduleGroup" }
    /// `actionFindSkill`.
    @_alwaysEmitIntoClient public static var actionFindSkill: Self { "actionFindSkill" }
    /// `actionFindSystemPrompt`.
    @_alwaysEmitIntoClient public static var actionFindSystemPrompt: Self { "actionFindSystemPrompt" }
    /// `actionFindUser`.
    @_alwaysEmitIntoClient public static var actionFindUser: Self { "actionFindUser" }
    /// `actionFindUserById`.
    @_alwaysEmitIntoClient public static var actionFindUserById: Self { "actionFindUserById" }
    /// `actionFindUserPrompt`.
    @_alwaysEmitIntoClient public static var actionFindUserPrompt: Self { "actionFindUserPrompt" }
    /// `actionFindUsersById`.
    @_alwaysEmitIntoClient public static var actionFindUsersById: Self { "actionFindUsersById" }
    /// `actionFlushAudio`.
    @_alwaysEmitIntoClient public static var actionFlushAudio: Self { "actionFlushAudio" }
    /// `actionGetConversationData`.
    @_alwaysEmitIntoClient public static var actionGetConversationData: Self { "actionGetConversationData" }
    /// `actionGetExternalContact`.
    @_alwaysEmitIntoClient public static var actionGetExternalContact: Self { "actionGetExternalContact" }
    /// `actionGetExternalOrganization`.
    @_alwaysEmitIntoClient public static var actionGetExternalOrganization: Self { "actionGetExternalOrganization" }
    /// `actionGetJourneyOutcome`.
    @_alwaysEmitIntoClient public static var actionGetJourneyOutcome: Self { "actionGetJourneyOutcome" }
    /// `actionGetJourneyOutcomeScoresBySession`.
    @_alwaysEmitIntoClient public static var actionGetJourneyOutcomeScoresBySession: Self { "actionGetJourneyOutcomeScoresBySession" }
    /// `actionGetJourneySegment`.
    @_alwaysEmitIntoClient public static var actionGetJourneySegment: Self { "actionGetJourneySegment" }
    /// `actionGetJourneySession`.
    @_alwaysEmitIntoClient public static var actionGetJourneySession: Self { "actionGetJourneySession" }
    /// `actionGetJourneySessionsByCustomer`.
    @_alwaysEmitIntoClient public static var actionGetJourneySessionsByCustomer: Self { "actionGetJourneySessionsByCustomer" }
    /// `actionGetJourneySessionsByExternalContact`.
    @_alwaysEmitIntoClient public static var actionGetJourneySessionsByExternalContact: Self { "actionGetJourneySessionsByExternalContact" }
    /// `actionGetParticipantData`.
    @_alwaysEmitIntoClient public static var actionGetParticipantData: Self { "actionGetParticipantData" }
    /// `actionGetResponse`.
    @_alwaysEmitIntoClient public static var actionGetResponse: Self { "actionGetResponse" }
    /// `actionGetSecuredData`.
    @_alwaysEmitIntoClient public static var actionGetSecuredData: Self { "actionGetSecuredData" }
    /// `actionHoldMusic`.
    @_alwaysEmitIntoClient public static var actionHoldMusic: Self { "actionHoldMusic" }
    /// `actionInitializeFlowOutcome`.
    @_alwaysEmitIntoClient public static var actionInitializeFlowOutcome: Self { "actionInitializeFlowOutcome" }
    /// `actionJumpToMenu`.
    @_alwaysEmitIntoClient public static var actionJumpToMenu: Self { "actionJumpToMenu" }
    /// `actionJumpToTask`.
    @_alwaysEmitIntoClient public static var actionJumpToTask: Self { "actionJumpToTask" }
    /// `actionLoop`.
    @_alwaysEmitIntoClient public static var actionLoop: Self { "actionLoop" }
    /// `actionLoopUntil`.
    @_alwaysEmitIntoClient public static var actionLoopUntil: Self { "actionLoopUntil" }
    /// `actionNextLoop`.
    @_alwaysEmitIntoClient public static var actionNextLoop: Self { "actionNextLoop" }
    /// `actionPlayAudio`.
    @_alwaysEmitIntoClient public static var actionPlayAudio: Self { "actionPlayAudio" }
    /// `actionPlayAudioOnSilence`.
    @_alwaysEmitIntoClient public static var actionPlayAudioOnSilence: Self { "actionPlayAudioOnSilence" }
    /// `actionPlayEstimatedWaitTime`.
    @_alwaysEmitIntoClient public static var actionPlayEstimatedWaitTime: Self { "actionPlayEstimatedWaitTime" }
    /// `actionPlayPositionInQueue`.
    @_alwaysEmitIntoClient public static var actionPlayPositionInQueue: Self { "actionPlayPositionInQueue" }
    /// `actionPlayUserGreeting`.
    @_alwaysEmitIntoClient public static var actionPlayUserGreeting: Self { "actionPlayUserGreeting" }
    /// `actionPlayUserName`.
    @_alwaysEmitIntoClient public static var actionPlayUserName: Self { "actionPlayUserName" }
    /// `actionPreviousMenu`.
    @_alwaysEmitIntoClient public static var actionPreviousMenu: Self { "actionPreviousMenu" }
    /// `actionProcessVoicemailInput`.
    @_alwaysEmitIntoClient public static var actionProcessVoicemailInput: Self { "actionProcessVoicemailInput" }
    /// `actionRepeatMenu`.
    @_alwaysEmitIntoClient public static var actionRepeatMenu: Self { "actionRepeatMenu" }
    /// `actionReturnToAgent`.
    @_alwaysEmitIntoClient public static var actionReturnToAgent: Self { "actionReturnToAgent" }
    /// `actionSaveWorkitem`.
    @_alwaysEmitIntoClient public static var actionSaveWorkitem: Self { "actionSaveWorkitem" }
    /// `actionScreenPop`.
    @_alwaysEmitIntoClient public static var actionScreenPop: Self { "actionScreenPop" }
    /// `actionSearchExternalContacts`.
    @_alwaysEmitIntoClient public static var actionSearchExternalContacts: Self { "actionSearchExternalContacts" }
    /// `actionSendAutoReply`.
    @_alwaysEmitIntoClient public static var actionSendAutoReply: Self { "actionSendAutoReply" }
    /// `actionSendResponse`.
    @_alwaysEmitIntoClient public static var actionSendResponse: Self { "actionSendResponse" }
    /// `actionSetActiveIntent`.
    @_alwaysEmitIntoClient public static var actionSetActiveIntent: Self { "actionSetActiveIntent" }
    /// `actionSetConversationData`.
    @_alwaysEmitIntoClient public static var actionSetConversationData: Self { "actionSetConversationData" }
    /// `actionSetExternalTag`.
    @_alwaysEmitIntoClient public static var actionSetExternalTag: Self { "actionSetExternalTag" }
    /// `actionSetFlowOutcome`.
    @_alwaysEmitIntoClient public static var actionSetFlowOutcome: Self { "actionSetFlowOutcome" }
    /// `actionSetLocale`.
    @_alwaysEmitIntoClient public static var actionSetLocale: Self { "actionSetLocale" }
    /// `actionSetParticipantData`.
    @_alwaysEmitIntoClient public static var actionSetParticipantData: Self { "actionSetParticipantData" }
    /// `actionSetPriority`.
    @_alwaysEmitIntoClient public static var actionSetPriority: Self { "actionSetPriority" }
    /// `actionSetSecuredData`.
    @_alwaysEmitIntoClient public static var actionSetSecuredData: Self { "actionSetSecuredData" }
    /// `actionSetSkills`.
    @_alwaysEmitIntoClient public static var actionSetSkills: Self { "actionSetSkills" }
    /// `actionSetUUIData`.
    @_alwaysEmitIntoClient public static var actionSetUUIData: Self { "actionSetUUIData" }
    /// `actionSetWhisperAudio`.
    @_alwaysEmitIntoClient public static var actionSetWhisperAudio: Self { "actionSetWhisperAudio" }
    /// `actionSetWrapupCode`.
    @_alwaysEmitIntoClient public static var actionSetWrapupCode: Self { "actionSetWrapupCode" }
    /// `actionShowKnowledgeArticle`.
    @_alwaysEmitIntoClient public static var actionShowKnowledgeArticle: Self { "actionShowKnowledgeArticle" }
    /// `actionSubmitVoicemailSnippet`.
    @_alwaysEmitIntoClient public static var actionSubmitVoicemailSnippet: Self { "actionSubmitVoicemailSnippet" }
    /// `actionSwitch`.
    @_alwaysEmitIntoClient public static var actionSwitch: Self { "actionSwitch" }
    /// `actionTranscription`.
    @_alwaysEmitIntoClient public static var actionTranscription: Self { "actionTranscription" }
    /// `actionTransferExternal`.
    @_alwaysEmitIntoClient public static var actionTransferExternal: Self { "actionTransferExternal" }
    /// `actionTransferFlow`.
    @_alwaysEmitIntoClient public static var actionTransferFlow: Self { "actionTransferFlow" }
    /// `actionTransferFlowSecure`.
    @_alwaysEmitIntoClient public static var actionTransferFlowSecure: Self { "actionTransferFlowSecure" }
    /// `actionTransferGroup`.
    @_alwaysEmitIntoClient public static var actionTransferGroup: Self { "actionTransferGroup" }
    /// `actionTransferToAcd`.
    @_alwaysEmitIntoClient public static var actionTransferToAcd: Self { "actionTransferToAcd" }
    /// `actionTransferUser`.
    @_alwaysEmitIntoClient public static var actionTransferUser: Self { "actionTransferUser" }
    /// `actionTransferVoicemail`.
    @_alwaysEmitIntoClient public static var actionTransferVoicemail: Self { "actionTransferVoicemail" }
    /// `actionUpdateData`.
    @_alwaysEmitIntoClient public static var actionUpdateData: Self { "actionUpdateData" }
    /// `actionWait`.
    @_alwaysEmitIntoClient public static var actionWait: Self { "actionWait" }
    /// `actionWaitForInput`.
    @_alwaysEmitIntoClient public static var actionWaitForInput: Self { "actionWaitForInput" }
    /// `menuDialExtension`.
    @_alwaysEmitIntoClient public static var menuDialExtension: Self { "menuDialExtension" }
    /// `menuDialName`.
    @_alwaysEmitIntoClient public static var menuDialName: Self { "menuDialName" }
    /// `menuDisconnect`.
    @_alwaysEmitIntoClient public static var menuDisconnect: Self { "menuDisconnect" }
    /// `menuJumpToMenu`.
    @_alwaysEmitIntoClient public static var menuJumpToMenu: Self { "menuJumpToMenu" }
    /// `menuJumpToTask`.
    @_alwaysEmitIntoClient public static var menuJumpToTask: Self { "menuJumpToTask" }
    /// `menuMenu`.
    @_alwaysEmitIntoClient public static var menuMenu: Self { "menuMenu" }
    /// `menuPreviousMenu`.
    @_alwaysEmitIntoClient public static var menuPreviousMenu: Self { "menuPreviousMenu" }
    /// `menuRepeatMenu`.
    @_alwaysEmitIntoClient public static var menuRepeatMenu: Self { "menuRepeatMenu" }
    /// `menuShowKnowledgeArticle`.
    @_alwaysEmitIntoClient public static var menuShowKnowledgeArticle: Self { "menuShowKnowledgeArticle" }
    /// `menuTask`.
    @_alwaysEmitIntoClient public static var menuTask: Self { "menuTask" }
    /// `menuTransferToAcd`.
    @_alwaysEmitIntoClient public static var menuTransferToAcd: Self { "menuTransferToAcd" }
    /// `menuTransferFlow`.
    @_alwaysEmitIntoClient public static var menuTransferFlow: Self { "menuTransferFlow" }
    /// `menuTransferGroup`.
    @_alwaysEmitIntoClient public static var menuTransferGroup: Self { "menuTransferGroup" }
    /// `menuTransferExternal`.
    @_alwaysEmitIntoClient public static var menuTransferExternal: Self { "menuTransferExternal" }
    /// `menuTransferFlowSecure`.
    @_alwaysEmitIntoClient public static var menuTransferFlowSecure: Self { "menuTransferFlowSecure" }
    /// `menuTransferUser`.
    @_alwaysEmitIntoClient public static var menuTransferUser: Self { "menuTransferUser" }
    /// `menuTransferVoicemail`.
    @_alwaysEmitIntoClient public static var menuTransferVoicemail: Self { "menuTransferVoicemail" }
}

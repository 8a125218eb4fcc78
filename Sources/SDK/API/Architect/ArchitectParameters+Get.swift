// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `sortBy` of `getFlowHistoryHistoryId`, open to those that are newer than this version.
public struct GetFlowHistoryHistoryIdSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `action`.
    public static var action: Self { "action" }
    /// `timestamp`.
    public static var timestamp: Self { "timestamp" }
    /// `user`.
    public static var user: Self { "user" }
}

/// A value of `action` of `getFlowHistoryHistoryId`, open to those that are newer than this version.
public struct GetFlowHistoryHistoryIdAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `checkin`.
    public static var checkin: Self { "checkin" }
    /// `checkout`.
    public static var checkout: Self { "checkout" }
    /// `create`.
    public static var create: Self { "create" }
    /// `deactivate`.
    public static var deactivate: Self { "deactivate" }
    /// `debug`.
    public static var debug: Self { "debug" }
    /// `delete`.
    public static var delete: Self { "delete" }
    /// `publish`.
    public static var publish: Self { "publish" }
    /// `revert`.
    public static var revert: Self { "revert" }
    /// `save`.
    public static var save: Self { "save" }
}

/// A value of `expand` of `getFlowInstancesSettingsLoglevels`, open to those that are newer than this version.
public struct GetFlowInstancesSettingsLoglevelsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    public static var name: Self { "name" }
    /// `type`.
    public static var type: Self { "type" }
    /// `logLevelCharacteristics.characteristics`.
    public static var logLevelCharacteristicsCharacteristics: Self { "logLevelCharacteristics.characteristics" }
}

/// A value of `language` of `getFlowVersionHealth`, open to those that are newer than this version.
public struct GetFlowVersionHealthLanguage: OpenEnum {
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

/// A value of `language` of `getFlowVersionIntentHealth`, open to those that are newer than this version.
public struct GetFlowVersionIntentHealthLanguage: OpenEnum {
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

/// A value of `language` of `getFlowVersionIntentUtteranceHealth`, open to those that are newer than this version.
public struct GetFlowVersionIntentUtteranceHealthLanguage: OpenEnum {
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

/// A value of `type` of `getFlows`, open to those that are newer than this version.
public struct GetFlowsType: OpenEnum {
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
    /// `outboundcall`.
    public static var outboundcall: Self { "outboundcall" }
    /// `inqueuecall`.
    public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueemail`.
    public static var inqueueemail: Self { "inqueueemail" }
    /// `inqueueshortmessage`.
    public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `speech`.
    public static var speech: Self { "speech" }
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

/// A value of `secure` of `getFlows`, open to those that are newer than this version.
public struct GetFlowsSecure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `any`.
    public static var any: Self { "any" }
    /// `checkedin`.
    public static var checkedin: Self { "checkedin" }
    /// `published`.
    public static var published: Self { "published" }
}

/// A value of `expand` of `getFlowsDatatable`, open to those that are newer than this version.
public struct GetFlowsDatatableExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    public static var schema: Self { "schema" }
}

/// A value of `sortOrder` of `getFlowsDatatableRows`, open to those that are newer than this version.
public struct GetFlowsDatatableRowsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// A value of `expand` of `getFlowsDatatables`, open to those that are newer than this version.
public struct GetFlowsDatatablesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    public static var schema: Self { "schema" }
}

/// A value of `sortBy` of `getFlowsDatatables`, open to those that are newer than this version.
public struct GetFlowsDatatablesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `name`.
    public static var name: Self { "name" }
}

/// A value of `expand` of `getFlowsDatatablesDivisionview`, open to those that are newer than this version.
public struct GetFlowsDatatablesDivisionviewExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    public static var schema: Self { "schema" }
}

/// A value of `expand` of `getFlowsDatatablesDivisionviews`, open to those that are newer than this version.
public struct GetFlowsDatatablesDivisionviewsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    public static var schema: Self { "schema" }
}

/// A value of `sortBy` of `getFlowsDatatablesDivisionviews`, open to those that are newer than this version.
public struct GetFlowsDatatablesDivisionviewsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `name`.
    public static var name: Self { "name" }
}

/// A value of `type` of `getFlowsDivisionviews`, open to those that are newer than this version.
public struct GetFlowsDivisionviewsType: OpenEnum {
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
    /// `outboundcall`.
    public static var outboundcall: Self { "outboundcall" }
    /// `inqueuecall`.
    public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueemail`.
    public static var inqueueemail: Self { "inqueueemail" }
    /// `inqueueshortmessage`.
    public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `speech`.
    public static var speech: Self { "speech" }
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

/// A value of `expand` of `getFlowsExportJob`, open to those that are newer than this version.
public struct GetFlowsExportJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `messages`.
    public static var messages: Self { "messages" }
}

/// A value of `expand` of `getFlowsInstance`, open to those that are newer than this version.
public struct GetFlowsInstanceExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bots`.
    public static var bots: Self { "bots" }
    /// `dataActions`.
    public static var dataActions: Self { "dataActions" }
}

/// A value of `expand` of `getFlowsInstancesQuerycapabilities`, open to those that are newer than this version.
public struct GetFlowsInstancesQuerycapabilitiesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `flow`.
    public static var flow: Self { "flow" }
    /// `action`.
    public static var action: Self { "action" }
}

/// A value of `expand` of `getFlowsInstancesSettingsLoglevels`, open to those that are newer than this version.
public struct GetFlowsInstancesSettingsLoglevelsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    public static var name: Self { "name" }
    /// `type`.
    public static var type: Self { "type" }
    /// `logLevelCharacteristics.characteristics`.
    public static var logLevelCharacteristicsCharacteristics: Self { "logLevelCharacteristics.characteristics" }
}

/// A value of `expand` of `getFlowsInstancesSettingsLoglevelsDefault`, open to those that are newer than this version.
public struct GetFlowsInstancesSettingsLoglevelsDefaultExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `logLevelCharacteristics.characteristics`.
    public static var logLevelCharacteristicsCharacteristics: Self { "logLevelCharacteristics.characteristics" }
}

/// A value of `expand` of `getFlowsJob`, open to those that are newer than this version.
public struct GetFlowsJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `messages`.
    public static var messages: Self { "messages" }
}

/// A value of `expand` of `getFlowsValidateJob`, open to those that are newer than this version.
public struct GetFlowsValidateJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `messages`.
    public static var messages: Self { "messages" }
}

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
    @_alwaysEmitIntoClient public static var action: Self { "action" }
    /// `timestamp`.
    @_alwaysEmitIntoClient public static var timestamp: Self { "timestamp" }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
}

/// A value of `action` of `getFlowHistoryHistoryId`, open to those that are newer than this version.
public struct GetFlowHistoryHistoryIdAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `checkin`.
    @_alwaysEmitIntoClient public static var checkin: Self { "checkin" }
    /// `checkout`.
    @_alwaysEmitIntoClient public static var checkout: Self { "checkout" }
    /// `create`.
    @_alwaysEmitIntoClient public static var create: Self { "create" }
    /// `deactivate`.
    @_alwaysEmitIntoClient public static var deactivate: Self { "deactivate" }
    /// `debug`.
    @_alwaysEmitIntoClient public static var debug: Self { "debug" }
    /// `delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "delete" }
    /// `publish`.
    @_alwaysEmitIntoClient public static var publish: Self { "publish" }
    /// `revert`.
    @_alwaysEmitIntoClient public static var revert: Self { "revert" }
    /// `save`.
    @_alwaysEmitIntoClient public static var save: Self { "save" }
}

/// A value of `expand` of `getFlowInstancesSettingsLoglevels`, open to those that are newer than this version.
public struct GetFlowInstancesSettingsLoglevelsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `type`.
    @_alwaysEmitIntoClient public static var type: Self { "type" }
    /// `logLevelCharacteristics.characteristics`.
    @_alwaysEmitIntoClient public static var logLevelCharacteristicsCharacteristics: Self { "logLevelCharacteristics.characteristics" }
}

/// A value of `language` of `getFlowVersionHealth`, open to those that are newer than this version.
public struct GetFlowVersionHealthLanguage: OpenEnum {
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

/// A value of `language` of `getFlowVersionIntentHealth`, open to those that are newer than this version.
public struct GetFlowVersionIntentHealthLanguage: OpenEnum {
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

/// A value of `language` of `getFlowVersionIntentUtteranceHealth`, open to those that are newer than this version.
public struct GetFlowVersionIntentUtteranceHealthLanguage: OpenEnum {
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

/// A value of `type` of `getFlows`, open to those that are newer than this version.
public struct GetFlowsType: OpenEnum {
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
    /// `outboundcall`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "outboundcall" }
    /// `inqueuecall`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueemail`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "inqueueemail" }
    /// `inqueueshortmessage`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `speech`.
    @_alwaysEmitIntoClient public static var speech: Self { "speech" }
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

/// A value of `secure` of `getFlows`, open to those that are newer than this version.
public struct GetFlowsSecure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `any`.
    @_alwaysEmitIntoClient public static var any: Self { "any" }
    /// `checkedin`.
    @_alwaysEmitIntoClient public static var checkedin: Self { "checkedin" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
}

/// A value of `expand` of `getFlowsDatatable`, open to those that are newer than this version.
public struct GetFlowsDatatableExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "schema" }
}

/// A value of `sortOrder` of `getFlowsDatatableRows`, open to those that are newer than this version.
public struct GetFlowsDatatableRowsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `expand` of `getFlowsDatatables`, open to those that are newer than this version.
public struct GetFlowsDatatablesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "schema" }
}

/// A value of `sortBy` of `getFlowsDatatables`, open to those that are newer than this version.
public struct GetFlowsDatatablesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `expand` of `getFlowsDatatablesDivisionview`, open to those that are newer than this version.
public struct GetFlowsDatatablesDivisionviewExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "schema" }
}

/// A value of `expand` of `getFlowsDatatablesDivisionviews`, open to those that are newer than this version.
public struct GetFlowsDatatablesDivisionviewsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "schema" }
}

/// A value of `sortBy` of `getFlowsDatatablesDivisionviews`, open to those that are newer than this version.
public struct GetFlowsDatatablesDivisionviewsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `type` of `getFlowsDivisionviews`, open to those that are newer than this version.
public struct GetFlowsDivisionviewsType: OpenEnum {
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
    /// `outboundcall`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "outboundcall" }
    /// `inqueuecall`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueemail`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "inqueueemail" }
    /// `inqueueshortmessage`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `speech`.
    @_alwaysEmitIntoClient public static var speech: Self { "speech" }
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

/// A value of `expand` of `getFlowsExportJob`, open to those that are newer than this version.
public struct GetFlowsExportJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `messages`.
    @_alwaysEmitIntoClient public static var messages: Self { "messages" }
}

/// A value of `expand` of `getFlowsInstance`, open to those that are newer than this version.
public struct GetFlowsInstanceExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bots`.
    @_alwaysEmitIntoClient public static var bots: Self { "bots" }
    /// `dataActions`.
    @_alwaysEmitIntoClient public static var dataActions: Self { "dataActions" }
}

/// A value of `expand` of `getFlowsInstancesQuerycapabilities`, open to those that are newer than this version.
public struct GetFlowsInstancesQuerycapabilitiesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `flow`.
    @_alwaysEmitIntoClient public static var flow: Self { "flow" }
    /// `action`.
    @_alwaysEmitIntoClient public static var action: Self { "action" }
}

/// A value of `expand` of `getFlowsInstancesSettingsLoglevels`, open to those that are newer than this version.
public struct GetFlowsInstancesSettingsLoglevelsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `type`.
    @_alwaysEmitIntoClient public static var type: Self { "type" }
    /// `logLevelCharacteristics.characteristics`.
    @_alwaysEmitIntoClient public static var logLevelCharacteristicsCharacteristics: Self { "logLevelCharacteristics.characteristics" }
}

/// A value of `expand` of `getFlowsInstancesSettingsLoglevelsDefault`, open to those that are newer than this version.
public struct GetFlowsInstancesSettingsLoglevelsDefaultExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `logLevelCharacteristics.characteristics`.
    @_alwaysEmitIntoClient public static var logLevelCharacteristicsCharacteristics: Self { "logLevelCharacteristics.characteristics" }
}

/// A value of `expand` of `getFlowsJob`, open to those that are newer than this version.
public struct GetFlowsJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `messages`.
    @_alwaysEmitIntoClient public static var messages: Self { "messages" }
}

/// A value of `expand` of `getFlowsValidateJob`, open to those that are newer than this version.
public struct GetFlowsValidateJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `messages`.
    @_alwaysEmitIntoClient public static var messages: Self { "messages" }
}

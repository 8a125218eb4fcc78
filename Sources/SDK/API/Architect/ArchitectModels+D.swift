// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `DataTable`.
public typealias DataTable = Model<DataTableFields>

/// The properties of ``DataTable``.
public struct DataTableFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `schema`.
    public var schema: Field<JsonSchemaDocument> { Field("schema") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DataTableExportJob`.
public typealias DataTableExportJob = Model<DataTableExportJobFields>

/// The properties of ``DataTableExportJob``.
public struct DataTableExportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `owner`.
    public var owner: Field<AddressableEntityRef> { Field("owner") }
    /// `status`, required.
    public var status: Field<DataTableExportJobStatus> { Field("status") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompleted`.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `downloadURI`.
    public var downloadURI: Field<String> { Field("downloadURI") }
    /// `errorInformation`.
    public var errorInformation: Field<ErrorBody> { Field("errorInformation") }
    /// `countRecordsProcessed`.
    public var countRecordsProcessed: Field<Int> { Field("countRecordsProcessed") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DataTableExportJob``, open to those that are newer than this version.
public struct DataTableExportJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
}

/// The schema `DataTableImportEntityListing`.
public typealias DataTableImportEntityListing = Model<DataTableImportEntityListingFields>

/// The properties of ``DataTableImportEntityListing``.
public struct DataTableImportEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DataTableImportJob]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `DataTableImportJob`.
public typealias DataTableImportJob = Model<DataTableImportJobFields>

/// The properties of ``DataTableImportJob``.
public struct DataTableImportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `owner`.
    public var owner: Field<AddressableEntityRef> { Field("owner") }
    /// `status`, required.
    public var status: Field<DataTableImportJobStatus> { Field("status") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompleted`.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `uploadURI`.
    public var uploadURI: Field<String> { Field("uploadURI") }
    /// `importMode`.
    public var importMode: Field<DataTableImportJobImportMode> { Field("importMode") }
    /// `errorInformation`.
    public var errorInformation: Field<ErrorBody> { Field("errorInformation") }
    /// `countRecordsUpdated`.
    public var countRecordsUpdated: Field<Int> { Field("countRecordsUpdated") }
    /// `countRecordsDeleted`.
    public var countRecordsDeleted: Field<Int> { Field("countRecordsDeleted") }
    /// `countRecordsFailed`.
    public var countRecordsFailed: Field<Int> { Field("countRecordsFailed") }
    /// `uploadHeaders`, set by the platform.
    public var uploadHeaders: Field<[String: String]> { Field("uploadHeaders") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DataTableImportJob``, open to those that are newer than this version.
public struct DataTableImportJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WaitingForUpload`.
    public static var waitingForUpload: Self { "WaitingForUpload" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
}

/// A value of `importMode` of ``DataTableImportJob``, open to those that are newer than this version.
public struct DataTableImportJobImportMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReplaceAll`.
    public static var replaceAll: Self { "ReplaceAll" }
    /// `Append`.
    public static var append: Self { "Append" }
}

/// The schema `DataTableRowEntityListing`.
public typealias DataTableRowEntityListing = Model<DataTableRowEntityListingFields>

/// The properties of ``DataTableRowEntityListing``.
public struct DataTableRowEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[JSON]> { Field("entities") }
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

/// The schema `DataTablesDomainEntityListing`.
public typealias DataTablesDomainEntityListing = Model<DataTablesDomainEntityListingFields>

/// The properties of ``DataTablesDomainEntityListing``.
public struct DataTablesDomainEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DataTable]> { Field("entities") }
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

/// The schema `Dependency`.
public typealias Dependency = Model<DependencyFields>

/// The properties of ``Dependency``.
public struct DependencyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `type`.
    public var type: Field<DependencyTypeValue> { Field("type") }
    /// `deleted`.
    public var deleted: Field<Bool> { Field("deleted") }
    /// `updated`.
    public var updated: Field<Bool> { Field("updated") }
    /// `stateUnknown`.
    public var stateUnknown: Field<Bool> { Field("stateUnknown") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Dependency``, open to those that are newer than this version.
public struct DependencyTypeValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACDLANGUAGE`.
    public static var acdlanguage: Self { "ACDLANGUAGE" }
    /// `ACDSKILL`.
    public static var acdskill: Self { "ACDSKILL" }
    /// `ACDWRAPUPCODE`.
    public static var acdwrapupcode: Self { "ACDWRAPUPCODE" }
    /// `AGENTICVIRTUALAGENT`.
    public static var agenticvirtualagent: Self { "AGENTICVIRTUALAGENT" }
    /// `AGENTICVIRTUALAGENTVERSION`.
    public static var agenticvirtualagentversion: Self { "AGENTICVIRTUALAGENTVERSION" }
    /// `AUDIOCONNECTORBOT`.
    public static var audioconnectorbot: Self { "AUDIOCONNECTORBOT" }
    /// `BOTCONNECTORBOT`.
    public static var botconnectorbot: Self { "BOTCONNECTORBOT" }
    /// `BOTCONNECTORINTEGRATION`.
    public static var botconnectorintegration: Self { "BOTCONNECTORINTEGRATION" }
    /// `BOTFLOW`.
    public static var botflow: Self { "BOTFLOW" }
    /// `BRIDGEACTION`.
    public static var bridgeaction: Self { "BRIDGEACTION" }
    /// `BUSINESSPROCESSFLOW`.
    public static var businessprocessflow: Self { "BUSINESSPROCESSFLOW" }
    /// `COMMONMODULEFLOW`.
    public static var commonmoduleflow: Self { "COMMONMODULEFLOW" }
    /// `COMPOSERSCRIPT`.
    public static var composerscript: Self { "COMPOSERSCRIPT" }
    /// `CONTACTLIST`.
    public static var contactlist: Self { "CONTACTLIST" }
    /// `CONVERSATIONCUSTOMATTRIBUTESCHEMA`.
    public static var conversationcustomattributeschema: Self { "CONVERSATIONCUSTOMATTRIBUTESCHEMA" }
    /// `CONVERSATIONSUMMARYSETTING`.
    public static var conversationsummarysetting: Self { "CONVERSATIONSUMMARYSETTING" }
    /// `CUSTOMERSEGMENT`.
    public static var customersegment: Self { "CUSTOMERSEGMENT" }
    /// `DATAACTION`.
    public static var dataaction: Self { "DATAACTION" }
    /// `DATATABLE`.
    public static var datatable: Self { "DATATABLE" }
    /// `DECISIONTABLE`.
    public static var decisiontable: Self { "DECISIONTABLE" }
    /// `DIALOGENGINEBOT`.
    public static var dialogenginebot: Self { "DIALOGENGINEBOT" }
    /// `DIALOGENGINEBOTVERSION`.
    public static var dialogenginebotversion: Self { "DIALOGENGINEBOTVERSION" }
    /// `DIALOGFLOWAGENT`.
    public static var dialogflowagent: Self { "DIALOGFLOWAGENT" }
    /// `DIALOGFLOWCXAGENT`.
    public static var dialogflowcxagent: Self { "DIALOGFLOWCXAGENT" }
    /// `DIGITALAUDIO`.
    public static var digitalaudio: Self { "DIGITALAUDIO" }
    /// `DIGITALBOTCONNECTOR`.
    public static var digitalbotconnector: Self { "DIGITALBOTCONNECTOR" }
    /// `DIGITALBOTCONNECTORINTEGRATION`.
    public static var digitalbotconnectorintegration: Self { "DIGITALBOTCONNECTORINTEGRATION" }
    /// `DIGITALBOTFLOW`.
    public static var digitalbotflow: Self { "DIGITALBOTFLOW" }
    /// `DIVISION`.
    public static var division: Self { "DIVISION" }
    /// `EMAILROUTE`.
    public static var emailroute: Self { "EMAILROUTE" }
    /// `EMAILSENDFLOW`.
    public static var emailsendflow: Self { "EMAILSENDFLOW" }
    /// `EMERGENCYGROUP`.
    public static var emergencygroup: Self { "EMERGENCYGROUP" }
    /// `FILE`.
    public static var file: Self { "FILE" }
    /// `FLOWACTION`.
    public static var flowaction: Self { "FLOWACTION" }
    /// `FLOWDATATYPE`.
    public static var flowdatatype: Self { "FLOWDATATYPE" }
    /// `FLOWMILESTONE`.
    public static var flowmilestone: Self { "FLOWMILESTONE" }
    /// `FLOWOUTCOME`.
    public static var flowoutcome: Self { "FLOWOUTCOME" }
    /// `GRAMMAR`.
    public static var grammar: Self { "GRAMMAR" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `GUIDE`.
    public static var guide: Self { "GUIDE" }
    /// `GUIDEVERSION`.
    public static var guideversion: Self { "GUIDEVERSION" }
    /// `IMAGE`.
    public static var image: Self { "IMAGE" }
    /// `INBOUNDCALLFLOW`.
    public static var inboundcallflow: Self { "INBOUNDCALLFLOW" }
    /// `INBOUNDCHATFLOW`.
    public static var inboundchatflow: Self { "INBOUNDCHATFLOW" }
    /// `INBOUNDEMAILFLOW`.
    public static var inboundemailflow: Self { "INBOUNDEMAILFLOW" }
    /// `INBOUNDSHORTMESSAGEFLOW`.
    public static var inboundshortmessageflow: Self { "INBOUNDSHORTMESSAGEFLOW" }
    /// `INQUEUECALLFLOW`.
    public static var inqueuecallflow: Self { "INQUEUECALLFLOW" }
    /// `INQUEUEEMAILFLOW`.
    public static var inqueueemailflow: Self { "INQUEUEEMAILFLOW" }
    /// `INQUEUESHORTMESSAGEFLOW`.
    public static var inqueueshortmessageflow: Self { "INQUEUESHORTMESSAGEFLOW" }
    /// `IVRCONFIGURATION`.
    public static var ivrconfiguration: Self { "IVRCONFIGURATION" }
    /// `KNOWLEDGEBASE`.
    public static var knowledgebase: Self { "KNOWLEDGEBASE" }
    /// `KNOWLEDGEBASEDOCUMENT`.
    public static var knowledgebasedocument: Self { "KNOWLEDGEBASEDOCUMENT" }
    /// `KNOWLEDGESETTING`.
    public static var knowledgesetting: Self { "KNOWLEDGESETTING" }
    /// `LANGUAGE`.
    public static var language: Self { "LANGUAGE" }
    /// `LEXBOT`.
    public static var lexbot: Self { "LEXBOT" }
    /// `LEXBOTALIAS`.
    public static var lexbotalias: Self { "LEXBOTALIAS" }
    /// `LEXV2BOT`.
    public static var lexv2BOT: Self { "LEXV2BOT" }
    /// `LEXV2BOTALIAS`.
    public static var lexv2BOTALIAS: Self { "LEXV2BOTALIAS" }
    /// `NLUDOMAIN`.
    public static var nludomain: Self { "NLUDOMAIN" }
    /// `NUANCEMIXBOT`.
    public static var nuancemixbot: Self { "NUANCEMIXBOT" }
    /// `NUANCEMIXINTEGRATION`.
    public static var nuancemixintegration: Self { "NUANCEMIXINTEGRATION" }
    /// `OAUTHCLIENT`.
    public static var oauthclient: Self { "OAUTHCLIENT" }
    /// `OUTBOUNDCALLFLOW`.
    public static var outboundcallflow: Self { "OUTBOUNDCALLFLOW" }
    /// `QUEUE`.
    public static var queue: Self { "QUEUE" }
    /// `RECORDINGPOLICY`.
    public static var recordingpolicy: Self { "RECORDINGPOLICY" }
    /// `RESPONSE`.
    public static var response: Self { "RESPONSE" }
    /// `RESPONSEASSET`.
    public static var responseasset: Self { "RESPONSEASSET" }
    /// `SCHEDULE`.
    public static var schedule: Self { "SCHEDULE" }
    /// `SCHEDULEGROUP`.
    public static var schedulegroup: Self { "SCHEDULEGROUP" }
    /// `SECUREACTION`.
    public static var secureaction: Self { "SECUREACTION" }
    /// `SECURECALLFLOW`.
    public static var securecallflow: Self { "SECURECALLFLOW" }
    /// `SMSPHONENUMBER`.
    public static var smsphonenumber: Self { "SMSPHONENUMBER" }
    /// `STTENGINE`.
    public static var sttengine: Self { "STTENGINE" }
    /// `SURVEYFORM`.
    public static var surveyform: Self { "SURVEYFORM" }
    /// `SURVEYINVITEFLOW`.
    public static var surveyinviteflow: Self { "SURVEYINVITEFLOW" }
    /// `SYSTEMPROMPT`.
    public static var systemprompt: Self { "SYSTEMPROMPT" }
    /// `TTSENGINE`.
    public static var ttsengine: Self { "TTSENGINE" }
    /// `TTSVOICE`.
    public static var ttsvoice: Self { "TTSVOICE" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `USERPROMPT`.
    public static var userprompt: Self { "USERPROMPT" }
    /// `UTILIZATIONLABEL`.
    public static var utilizationlabel: Self { "UTILIZATIONLABEL" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `VOICEFLOW`.
    public static var voiceflow: Self { "VOICEFLOW" }
    /// `VOICEMAILFLOW`.
    public static var voicemailflow: Self { "VOICEMAILFLOW" }
    /// `VOICESURVEYFLOW`.
    public static var voicesurveyflow: Self { "VOICESURVEYFLOW" }
    /// `WIDGET`.
    public static var widget: Self { "WIDGET" }
    /// `WORKFLOW`.
    public static var workflow: Self { "WORKFLOW" }
    /// `WORKITEMFLOW`.
    public static var workitemflow: Self { "WORKITEMFLOW" }
    /// `WORKTYPE`.
    public static var worktype: Self { "WORKTYPE" }
}

/// The schema `DependencyObject`.
public typealias DependencyObject = Model<DependencyObjectFields>

/// The properties of ``DependencyObject``.
public struct DependencyObjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `type`.
    public var type: Field<DependencyObjectType> { Field("type") }
    /// `deleted`.
    public var deleted: Field<Bool> { Field("deleted") }
    /// `updated`.
    public var updated: Field<Bool> { Field("updated") }
    /// `stateUnknown`.
    public var stateUnknown: Field<Bool> { Field("stateUnknown") }
    /// `consumedResources`.
    public var consumedResources: Field<[Dependency]> { Field("consumedResources") }
    /// `consumingResources`.
    public var consumingResources: Field<[Dependency]> { Field("consumingResources") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``DependencyObject``, open to those that are newer than this version.
public struct DependencyObjectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACDLANGUAGE`.
    public static var acdlanguage: Self { "ACDLANGUAGE" }
    /// `ACDSKILL`.
    public static var acdskill: Self { "ACDSKILL" }
    /// `ACDWRAPUPCODE`.
    public static var acdwrapupcode: Self { "ACDWRAPUPCODE" }
    /// `AGENTICVIRTUALAGENT`.
    public static var agenticvirtualagent: Self { "AGENTICVIRTUALAGENT" }
    /// `AGENTICVIRTUALAGENTVERSION`.
    public static var agenticvirtualagentversion: Self { "AGENTICVIRTUALAGENTVERSION" }
    /// `AUDIOCONNECTORBOT`.
    public static var audioconnectorbot: Self { "AUDIOCONNECTORBOT" }
    /// `BOTCONNECTORBOT`.
    public static var botconnectorbot: Self { "BOTCONNECTORBOT" }
    /// `BOTCONNECTORINTEGRATION`.
    public static var botconnectorintegration: Self { "BOTCONNECTORINTEGRATION" }
    /// `BOTFLOW`.
    public static var botflow: Self { "BOTFLOW" }
    /// `BRIDGEACTION`.
    public static var bridgeaction: Self { "BRIDGEACTION" }
    /// `BUSINESSPROCESSFLOW`.
    public static var businessprocessflow: Self { "BUSINESSPROCESSFLOW" }
    /// `COMMONMODULEFLOW`.
    public static var commonmoduleflow: Self { "COMMONMODULEFLOW" }
    /// `COMPOSERSCRIPT`.
    public static var composerscript: Self { "COMPOSERSCRIPT" }
    /// `CONTACTLIST`.
    public static var contactlist: Self { "CONTACTLIST" }
    /// `CONVERSATIONCUSTOMATTRIBUTESCHEMA`.
    public static var conversationcustomattributeschema: Self { "CONVERSATIONCUSTOMATTRIBUTESCHEMA" }
    /// `CONVERSATIONSUMMARYSETTING`.
    public static var conversationsummarysetting: Self { "CONVERSATIONSUMMARYSETTING" }
    /// `CUSTOMERSEGMENT`.
    public static var customersegment: Self { "CUSTOMERSEGMENT" }
    /// `DATAACTION`.
    public static var dataaction: Self { "DATAACTION" }
    /// `DATATABLE`.
    public static var datatable: Self { "DATATABLE" }
    /// `DECISIONTABLE`.
    public static var decisiontable: Self { "DECISIONTABLE" }
    /// `DIALOGENGINEBOT`.
    public static var dialogenginebot: Self { "DIALOGENGINEBOT" }
    /// `DIALOGENGINEBOTVERSION`.
    public static var dialogenginebotversion: Self { "DIALOGENGINEBOTVERSION" }
    /// `DIALOGFLOWAGENT`.
    public static var dialogflowagent: Self { "DIALOGFLOWAGENT" }
    /// `DIALOGFLOWCXAGENT`.
    public static var dialogflowcxagent: Self { "DIALOGFLOWCXAGENT" }
    /// `DIGITALAUDIO`.
    public static var digitalaudio: Self { "DIGITALAUDIO" }
    /// `DIGITALBOTCONNECTOR`.
    public static var digitalbotconnector: Self { "DIGITALBOTCONNECTOR" }
    /// `DIGITALBOTCONNECTORINTEGRATION`.
    public static var digitalbotconnectorintegration: Self { "DIGITALBOTCONNECTORINTEGRATION" }
    /// `DIGITALBOTFLOW`.
    public static var digitalbotflow: Self { "DIGITALBOTFLOW" }
    /// `DIVISION`.
    public static var division: Self { "DIVISION" }
    /// `EMAILROUTE`.
    public static var emailroute: Self { "EMAILROUTE" }
    /// `EMAILSENDFLOW`.
    public static var emailsendflow: Self { "EMAILSENDFLOW" }
    /// `EMERGENCYGROUP`.
    public static var emergencygroup: Self { "EMERGENCYGROUP" }
    /// `FILE`.
    public static var file: Self { "FILE" }
    /// `FLOWACTION`.
    public static var flowaction: Self { "FLOWACTION" }
    /// `FLOWDATATYPE`.
    public static var flowdatatype: Self { "FLOWDATATYPE" }
    /// `FLOWMILESTONE`.
    public static var flowmilestone: Self { "FLOWMILESTONE" }
    /// `FLOWOUTCOME`.
    public static var flowoutcome: Self { "FLOWOUTCOME" }
    /// `GRAMMAR`.
    public static var grammar: Self { "GRAMMAR" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `GUIDE`.
    public static var guide: Self { "GUIDE" }
    /// `GUIDEVERSION`.
    public static var guideversion: Self { "GUIDEVERSION" }
    /// `IMAGE`.
    public static var image: Self { "IMAGE" }
    /// `INBOUNDCALLFLOW`.
    public static var inboundcallflow: Self { "INBOUNDCALLFLOW" }
    /// `INBOUNDCHATFLOW`.
    public static var inboundchatflow: Self { "INBOUNDCHATFLOW" }
    /// `INBOUNDEMAILFLOW`.
    public static var inboundemailflow: Self { "INBOUNDEMAILFLOW" }
    /// `INBOUNDSHORTMESSAGEFLOW`.
    public static var inboundshortmessageflow: Self { "INBOUNDSHORTMESSAGEFLOW" }
    /// `INQUEUECALLFLOW`.
    public static var inqueuecallflow: Self { "INQUEUECALLFLOW" }
    /// `INQUEUEEMAILFLOW`.
    public static var inqueueemailflow: Self { "INQUEUEEMAILFLOW" }
    /// `INQUEUESHORTMESSAGEFLOW`.
    public static var inqueueshortmessageflow: Self { "INQUEUESHORTMESSAGEFLOW" }
    /// `IVRCONFIGURATION`.
    public static var ivrconfiguration: Self { "IVRCONFIGURATION" }
    /// `KNOWLEDGEBASE`.
    public static var knowledgebase: Self { "KNOWLEDGEBASE" }
    /// `KNOWLEDGEBASEDOCUMENT`.
    public static var knowledgebasedocument: Self { "KNOWLEDGEBASEDOCUMENT" }
    /// `KNOWLEDGESETTING`.
    public static var knowledgesetting: Self { "KNOWLEDGESETTING" }
    /// `LANGUAGE`.
    public static var language: Self { "LANGUAGE" }
    /// `LEXBOT`.
    public static var lexbot: Self { "LEXBOT" }
    /// `LEXBOTALIAS`.
    public static var lexbotalias: Self { "LEXBOTALIAS" }
    /// `LEXV2BOT`.
    public static var lexv2BOT: Self { "LEXV2BOT" }
    /// `LEXV2BOTALIAS`.
    public static var lexv2BOTALIAS: Self { "LEXV2BOTALIAS" }
    /// `NLUDOMAIN`.
    public static var nludomain: Self { "NLUDOMAIN" }
    /// `NUANCEMIXBOT`.
    public static var nuancemixbot: Self { "NUANCEMIXBOT" }
    /// `NUANCEMIXINTEGRATION`.
    public static var nuancemixintegration: Self { "NUANCEMIXINTEGRATION" }
    /// `OAUTHCLIENT`.
    public static var oauthclient: Self { "OAUTHCLIENT" }
    /// `OUTBOUNDCALLFLOW`.
    public static var outboundcallflow: Self { "OUTBOUNDCALLFLOW" }
    /// `QUEUE`.
    public static var queue: Self { "QUEUE" }
    /// `RECORDINGPOLICY`.
    public static var recordingpolicy: Self { "RECORDINGPOLICY" }
    /// `RESPONSE`.
    public static var response: Self { "RESPONSE" }
    /// `RESPONSEASSET`.
    public static var responseasset: Self { "RESPONSEASSET" }
    /// `SCHEDULE`.
    public static var schedule: Self { "SCHEDULE" }
    /// `SCHEDULEGROUP`.
    public static var schedulegroup: Self { "SCHEDULEGROUP" }
    /// `SECUREACTION`.
    public static var secureaction: Self { "SECUREACTION" }
    /// `SECURECALLFLOW`.
    public static var securecallflow: Self { "SECURECALLFLOW" }
    /// `SMSPHONENUMBER`.
    public static var smsphonenumber: Self { "SMSPHONENUMBER" }
    /// `STTENGINE`.
    public static var sttengine: Self { "STTENGINE" }
    /// `SURVEYFORM`.
    public static var surveyform: Self { "SURVEYFORM" }
    /// `SURVEYINVITEFLOW`.
    public static var surveyinviteflow: Self { "SURVEYINVITEFLOW" }
    /// `SYSTEMPROMPT`.
    public static var systemprompt: Self { "SYSTEMPROMPT" }
    /// `TTSENGINE`.
    public static var ttsengine: Self { "TTSENGINE" }
    /// `TTSVOICE`.
    public static var ttsvoice: Self { "TTSVOICE" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `USERPROMPT`.
    public static var userprompt: Self { "USERPROMPT" }
    /// `UTILIZATIONLABEL`.
    public static var utilizationlabel: Self { "UTILIZATIONLABEL" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `VOICEFLOW`.
    public static var voiceflow: Self { "VOICEFLOW" }
    /// `VOICEMAILFLOW`.
    public static var voicemailflow: Self { "VOICEMAILFLOW" }
    /// `VOICESURVEYFLOW`.
    public static var voicesurveyflow: Self { "VOICESURVEYFLOW" }
    /// `WIDGET`.
    public static var widget: Self { "WIDGET" }
    /// `WORKFLOW`.
    public static var workflow: Self { "WORKFLOW" }
    /// `WORKITEMFLOW`.
    public static var workitemflow: Self { "WORKITEMFLOW" }
    /// `WORKTYPE`.
    public static var worktype: Self { "WORKTYPE" }
}

/// The schema `DependencyObjectEntityListing`.
public typealias DependencyObjectEntityListing = Model<DependencyObjectEntityListingFields>

/// The properties of ``DependencyObjectEntityListing``.
public struct DependencyObjectEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DependencyObject]> { Field("entities") }
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

/// The schema `DependencyStatus`.
public typealias DependencyStatus = Model<DependencyStatusFields>

/// The properties of ``DependencyStatus``.
public struct DependencyStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `client`.
    public var client: Field<DomainEntityRef> { Field("client") }
    /// `buildId`.
    public var buildId: Field<String> { Field("buildId") }
    /// `dateStarted`.
    public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateCompleted`.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `status`.
    public var status: Field<DependencyStatusStatus> { Field("status") }
    /// `failedObjects`.
    public var failedObjects: Field<[FailedObject]> { Field("failedObjects") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DependencyStatus``, open to those that are newer than this version.
public struct DependencyStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BUILDINCOMPLETE`.
    public static var buildincomplete: Self { "BUILDINCOMPLETE" }
    /// `BUILDINITIALIZING`.
    public static var buildinitializing: Self { "BUILDINITIALIZING" }
    /// `BUILDINPROGRESS`.
    public static var buildinprogress: Self { "BUILDINPROGRESS" }
    /// `BUILDQUEUED`.
    public static var buildqueued: Self { "BUILDQUEUED" }
    /// `NOTBUILT`.
    public static var notbuilt: Self { "NOTBUILT" }
    /// `OPERATIONAL`.
    public static var operational: Self { "OPERATIONAL" }
    /// `OPERATIONALNEEDSREBUILD`.
    public static var operationalneedsrebuild: Self { "OPERATIONALNEEDSREBUILD" }
}

/// The schema `DependencyType`.
public typealias DependencyType = Model<DependencyTypeFields>

/// The properties of ``DependencyType``.
public struct DependencyTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `versioned`.
    public var versioned: Field<Bool> { Field("versioned") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DependencyTypeEntityListing`.
public typealias DependencyTypeEntityListing = Model<DependencyTypeEntityListingFields>

/// The properties of ``DependencyTypeEntityListing``.
public struct DependencyTypeEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DependencyType]> { Field("entities") }
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

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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<JsonSchemaDocument> { Field("schema") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DataTableExportJob`.
public typealias DataTableExportJob = Model<DataTableExportJobFields>

/// The properties of ``DataTableExportJob``.
public struct DataTableExportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `owner`.
    @_alwaysEmitIntoClient public var owner: Field<AddressableEntityRef> { Field("owner") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<DataTableExportJobStatus> { Field("status") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `downloadURI`.
    @_alwaysEmitIntoClient public var downloadURI: Field<String> { Field("downloadURI") }
    /// `errorInformation`.
    @_alwaysEmitIntoClient public var errorInformation: Field<ErrorBody> { Field("errorInformation") }
    /// `countRecordsProcessed`.
    @_alwaysEmitIntoClient public var countRecordsProcessed: Field<Int> { Field("countRecordsProcessed") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DataTableExportJob``, open to those that are newer than this version.
public struct DataTableExportJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
}

/// The schema `DataTableImportEntityListing`.
public typealias DataTableImportEntityListing = Model<DataTableImportEntityListingFields>

/// The properties of ``DataTableImportEntityListing``.
public struct DataTableImportEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DataTableImportJob]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `DataTableImportJob`.
public typealias DataTableImportJob = Model<DataTableImportJobFields>

/// The properties of ``DataTableImportJob``.
public struct DataTableImportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `owner`.
    @_alwaysEmitIntoClient public var owner: Field<AddressableEntityRef> { Field("owner") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<DataTableImportJobStatus> { Field("status") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `uploadURI`.
    @_alwaysEmitIntoClient public var uploadURI: Field<String> { Field("uploadURI") }
    /// `importMode`.
    @_alwaysEmitIntoClient public var importMode: Field<DataTableImportJobImportMode> { Field("importMode") }
    /// `errorInformation`.
    @_alwaysEmitIntoClient public var errorInformation: Field<ErrorBody> { Field("errorInformation") }
    /// `countRecordsUpdated`.
    @_alwaysEmitIntoClient public var countRecordsUpdated: Field<Int> { Field("countRecordsUpdated") }
    /// `countRecordsDeleted`.
    @_alwaysEmitIntoClient public var countRecordsDeleted: Field<Int> { Field("countRecordsDeleted") }
    /// `countRecordsFailed`.
    @_alwaysEmitIntoClient public var countRecordsFailed: Field<Int> { Field("countRecordsFailed") }
    /// `uploadHeaders`, set by the platform.
    @_alwaysEmitIntoClient public var uploadHeaders: Field<[String: String]> { Field("uploadHeaders") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DataTableImportJob``, open to those that are newer than this version.
public struct DataTableImportJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WaitingForUpload`.
    @_alwaysEmitIntoClient public static var waitingForUpload: Self { "WaitingForUpload" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
}

/// A value of `importMode` of ``DataTableImportJob``, open to those that are newer than this version.
public struct DataTableImportJobImportMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReplaceAll`.
    @_alwaysEmitIntoClient public static var replaceAll: Self { "ReplaceAll" }
    /// `Append`.
    @_alwaysEmitIntoClient public static var append: Self { "Append" }
}

/// The schema `DataTableRowEntityListing`.
public typealias DataTableRowEntityListing = Model<DataTableRowEntityListingFields>

/// The properties of ``DataTableRowEntityListing``.
public struct DataTableRowEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[JSON]> { Field("entities") }
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

/// The schema `DataTablesDomainEntityListing`.
public typealias DataTablesDomainEntityListing = Model<DataTablesDomainEntityListingFields>

/// The properties of ``DataTablesDomainEntityListing``.
public struct DataTablesDomainEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DataTable]> { Field("entities") }
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

/// The schema `Dependency`.
public typealias Dependency = Model<DependencyFields>

/// The properties of ``Dependency``.
public struct DependencyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DependencyTypeValue> { Field("type") }
    /// `deleted`.
    @_alwaysEmitIntoClient public var deleted: Field<Bool> { Field("deleted") }
    /// `updated`.
    @_alwaysEmitIntoClient public var updated: Field<Bool> { Field("updated") }
    /// `stateUnknown`.
    @_alwaysEmitIntoClient public var stateUnknown: Field<Bool> { Field("stateUnknown") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Dependency``, open to those that are newer than this version.
public struct DependencyTypeValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACDLANGUAGE`.
    @_alwaysEmitIntoClient public static var acdlanguage: Self { "ACDLANGUAGE" }
    /// `ACDSKILL`.
    @_alwaysEmitIntoClient public static var acdskill: Self { "ACDSKILL" }
    /// `ACDWRAPUPCODE`.
    @_alwaysEmitIntoClient public static var acdwrapupcode: Self { "ACDWRAPUPCODE" }
    /// `AGENTICVIRTUALAGENT`.
    @_alwaysEmitIntoClient public static var agenticvirtualagent: Self { "AGENTICVIRTUALAGENT" }
    /// `AGENTICVIRTUALAGENTVERSION`.
    @_alwaysEmitIntoClient public static var agenticvirtualagentversion: Self { "AGENTICVIRTUALAGENTVERSION" }
    /// `AUDIOCONNECTORBOT`.
    @_alwaysEmitIntoClient public static var audioconnectorbot: Self { "AUDIOCONNECTORBOT" }
    /// `BOTCONNECTORBOT`.
    @_alwaysEmitIntoClient public static var botconnectorbot: Self { "BOTCONNECTORBOT" }
    /// `BOTCONNECTORINTEGRATION`.
    @_alwaysEmitIntoClient public static var botconnectorintegration: Self { "BOTCONNECTORINTEGRATION" }
    /// `BOTFLOW`.
    @_alwaysEmitIntoClient public static var botflow: Self { "BOTFLOW" }
    /// `BRIDGEACTION`.
    @_alwaysEmitIntoClient public static var bridgeaction: Self { "BRIDGEACTION" }
    /// `BUSINESSPROCESSFLOW`.
    @_alwaysEmitIntoClient public static var businessprocessflow: Self { "BUSINESSPROCESSFLOW" }
    /// `COMMONMODULEFLOW`.
    @_alwaysEmitIntoClient public static var commonmoduleflow: Self { "COMMONMODULEFLOW" }
    /// `COMPOSERSCRIPT`.
    @_alwaysEmitIntoClient public static var composerscript: Self { "COMPOSERSCRIPT" }
    /// `CONTACTLIST`.
    @_alwaysEmitIntoClient public static var contactlist: Self { "CONTACTLIST" }
    /// `CONVERSATIONCUSTOMATTRIBUTESCHEMA`.
    @_alwaysEmitIntoClient public static var conversationcustomattributeschema: Self { "CONVERSATIONCUSTOMATTRIBUTESCHEMA" }
    /// `CONVERSATIONSUMMARYSETTING`.
    @_alwaysEmitIntoClient public static var conversationsummarysetting: Self { "CONVERSATIONSUMMARYSETTING" }
    /// `CUSTOMERSEGMENT`.
    @_alwaysEmitIntoClient public static var customersegment: Self { "CUSTOMERSEGMENT" }
    /// `DATAACTION`.
    @_alwaysEmitIntoClient public static var dataaction: Self { "DATAACTION" }
    /// `DATATABLE`.
    @_alwaysEmitIntoClient public static var datatable: Self { "DATATABLE" }
    /// `DECISIONTABLE`.
    @_alwaysEmitIntoClient public static var decisiontable: Self { "DECISIONTABLE" }
    /// `DIALOGENGINEBOT`.
    @_alwaysEmitIntoClient public static var dialogenginebot: Self { "DIALOGENGINEBOT" }
    /// `DIALOGENGINEBOTVERSION`.
    @_alwaysEmitIntoClient public static var dialogenginebotversion: Self { "DIALOGENGINEBOTVERSION" }
    /// `DIALOGFLOWAGENT`.
    @_alwaysEmitIntoClient public static var dialogflowagent: Self { "DIALOGFLOWAGENT" }
    /// `DIALOGFLOWCXAGENT`.
    @_alwaysEmitIntoClient public static var dialogflowcxagent: Self { "DIALOGFLOWCXAGENT" }
    /// `DIGITALAUDIO`.
    @_alwaysEmitIntoClient public static var digitalaudio: Self { "DIGITALAUDIO" }
    /// `DIGITALBOTCONNECTOR`.
    @_alwaysEmitIntoClient public static var digitalbotconnector: Self { "DIGITALBOTCONNECTOR" }
    /// `DIGITALBOTCONNECTORINTEGRATION`.
    @_alwaysEmitIntoClient public static var digitalbotconnectorintegration: Self { "DIGITALBOTCONNECTORINTEGRATION" }
    /// `DIGITALBOTFLOW`.
    @_alwaysEmitIntoClient public static var digitalbotflow: Self { "DIGITALBOTFLOW" }
    /// `DIVISION`.
    @_alwaysEmitIntoClient public static var division: Self { "DIVISION" }
    /// `EMAILROUTE`.
    @_alwaysEmitIntoClient public static var emailroute: Self { "EMAILROUTE" }
    /// `EMAILSENDFLOW`.
    @_alwaysEmitIntoClient public static var emailsendflow: Self { "EMAILSENDFLOW" }
    /// `EMERGENCYGROUP`.
    @_alwaysEmitIntoClient public static var emergencygroup: Self { "EMERGENCYGROUP" }
    /// `FILE`.
    @_alwaysEmitIntoClient public static var file: Self { "FILE" }
    /// `FLOWACTION`.
    @_alwaysEmitIntoClient public static var flowaction: Self { "FLOWACTION" }
    /// `FLOWDATATYPE`.
    @_alwaysEmitIntoClient public static var flowdatatype: Self { "FLOWDATATYPE" }
    /// `FLOWMILESTONE`.
    @_alwaysEmitIntoClient public static var flowmilestone: Self { "FLOWMILESTONE" }
    /// `FLOWOUTCOME`.
    @_alwaysEmitIntoClient public static var flowoutcome: Self { "FLOWOUTCOME" }
    /// `GRAMMAR`.
    @_alwaysEmitIntoClient public static var grammar: Self { "GRAMMAR" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `GUIDE`.
    @_alwaysEmitIntoClient public static var guide: Self { "GUIDE" }
    /// `GUIDEVERSION`.
    @_alwaysEmitIntoClient public static var guideversion: Self { "GUIDEVERSION" }
    /// `IMAGE`.
    @_alwaysEmitIntoClient public static var image: Self { "IMAGE" }
    /// `INBOUNDCALLFLOW`.
    @_alwaysEmitIntoClient public static var inboundcallflow: Self { "INBOUNDCALLFLOW" }
    /// `INBOUNDCHATFLOW`.
    @_alwaysEmitIntoClient public static var inboundchatflow: Self { "INBOUNDCHATFLOW" }
    /// `INBOUNDEMAILFLOW`.
    @_alwaysEmitIntoClient public static var inboundemailflow: Self { "INBOUNDEMAILFLOW" }
    /// `INBOUNDSHORTMESSAGEFLOW`.
    @_alwaysEmitIntoClient public static var inboundshortmessageflow: Self { "INBOUNDSHORTMESSAGEFLOW" }
    /// `INQUEUECALLFLOW`.
    @_alwaysEmitIntoClient public static var inqueuecallflow: Self { "INQUEUECALLFLOW" }
    /// `INQUEUEEMAILFLOW`.
    @_alwaysEmitIntoClient public static var inqueueemailflow: Self { "INQUEUEEMAILFLOW" }
    /// `INQUEUESHORTMESSAGEFLOW`.
    @_alwaysEmitIntoClient public static var inqueueshortmessageflow: Self { "INQUEUESHORTMESSAGEFLOW" }
    /// `IVRCONFIGURATION`.
    @_alwaysEmitIntoClient public static var ivrconfiguration: Self { "IVRCONFIGURATION" }
    /// `KNOWLEDGEBASE`.
    @_alwaysEmitIntoClient public static var knowledgebase: Self { "KNOWLEDGEBASE" }
    /// `KNOWLEDGEBASEDOCUMENT`.
    @_alwaysEmitIntoClient public static var knowledgebasedocument: Self { "KNOWLEDGEBASEDOCUMENT" }
    /// `KNOWLEDGESETTING`.
    @_alwaysEmitIntoClient public static var knowledgesetting: Self { "KNOWLEDGESETTING" }
    /// `LANGUAGE`.
    @_alwaysEmitIntoClient public static var language: Self { "LANGUAGE" }
    /// `LEXBOT`.
    @_alwaysEmitIntoClient public static var lexbot: Self { "LEXBOT" }
    /// `LEXBOTALIAS`.
    @_alwaysEmitIntoClient public static var lexbotalias: Self { "LEXBOTALIAS" }
    /// `LEXV2BOT`.
    @_alwaysEmitIntoClient public static var lexv2BOT: Self { "LEXV2BOT" }
    /// `LEXV2BOTALIAS`.
    @_alwaysEmitIntoClient public static var lexv2BOTALIAS: Self { "LEXV2BOTALIAS" }
    /// `NLUDOMAIN`.
    @_alwaysEmitIntoClient public static var nludomain: Self { "NLUDOMAIN" }
    /// `NUANCEMIXBOT`.
    @_alwaysEmitIntoClient public static var nuancemixbot: Self { "NUANCEMIXBOT" }
    /// `NUANCEMIXINTEGRATION`.
    @_alwaysEmitIntoClient public static var nuancemixintegration: Self { "NUANCEMIXINTEGRATION" }
    /// `OAUTHCLIENT`.
    @_alwaysEmitIntoClient public static var oauthclient: Self { "OAUTHCLIENT" }
    /// `OUTBOUNDCALLFLOW`.
    @_alwaysEmitIntoClient public static var outboundcallflow: Self { "OUTBOUNDCALLFLOW" }
    /// `QUEUE`.
    @_alwaysEmitIntoClient public static var queue: Self { "QUEUE" }
    /// `RECORDINGPOLICY`.
    @_alwaysEmitIntoClient public static var recordingpolicy: Self { "RECORDINGPOLICY" }
    /// `RESPONSE`.
    @_alwaysEmitIntoClient public static var response: Self { "RESPONSE" }
    /// `RESPONSEASSET`.
    @_alwaysEmitIntoClient public static var responseasset: Self { "RESPONSEASSET" }
    /// `SCHEDULE`.
    @_alwaysEmitIntoClient public static var schedule: Self { "SCHEDULE" }
    /// `SCHEDULEGROUP`.
    @_alwaysEmitIntoClient public static var schedulegroup: Self { "SCHEDULEGROUP" }
    /// `SECUREACTION`.
    @_alwaysEmitIntoClient public static var secureaction: Self { "SECUREACTION" }
    /// `SECURECALLFLOW`.
    @_alwaysEmitIntoClient public static var securecallflow: Self { "SECURECALLFLOW" }
    /// `SMSPHONENUMBER`.
    @_alwaysEmitIntoClient public static var smsphonenumber: Self { "SMSPHONENUMBER" }
    /// `STTENGINE`.
    @_alwaysEmitIntoClient public static var sttengine: Self { "STTENGINE" }
    /// `SURVEYFORM`.
    @_alwaysEmitIntoClient public static var surveyform: Self { "SURVEYFORM" }
    /// `SURVEYINVITEFLOW`.
    @_alwaysEmitIntoClient public static var surveyinviteflow: Self { "SURVEYINVITEFLOW" }
    /// `SYSTEMPROMPT`.
    @_alwaysEmitIntoClient public static var systemprompt: Self { "SYSTEMPROMPT" }
    /// `TTSENGINE`.
    @_alwaysEmitIntoClient public static var ttsengine: Self { "TTSENGINE" }
    /// `TTSVOICE`.
    @_alwaysEmitIntoClient public static var ttsvoice: Self { "TTSVOICE" }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `USERPROMPT`.
    @_alwaysEmitIntoClient public static var userprompt: Self { "USERPROMPT" }
    /// `UTILIZATIONLABEL`.
    @_alwaysEmitIntoClient public static var utilizationlabel: Self { "UTILIZATIONLABEL" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `VOICEFLOW`.
    @_alwaysEmitIntoClient public static var voiceflow: Self { "VOICEFLOW" }
    /// `VOICEMAILFLOW`.
    @_alwaysEmitIntoClient public static var voicemailflow: Self { "VOICEMAILFLOW" }
    /// `VOICESURVEYFLOW`.
    @_alwaysEmitIntoClient public static var voicesurveyflow: Self { "VOICESURVEYFLOW" }
    /// `WIDGET`.
    @_alwaysEmitIntoClient public static var widget: Self { "WIDGET" }
    /// `WORKFLOW`.
    @_alwaysEmitIntoClient public static var workflow: Self { "WORKFLOW" }
    /// `WORKITEMFLOW`.
    @_alwaysEmitIntoClient public static var workitemflow: Self { "WORKITEMFLOW" }
    /// `WORKTYPE`.
    @_alwaysEmitIntoClient public static var worktype: Self { "WORKTYPE" }
}

/// The schema `DependencyObject`.
public typealias DependencyObject = Model<DependencyObjectFields>

/// The properties of ``DependencyObject``.
public struct DependencyObjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DependencyObjectType> { Field("type") }
    /// `deleted`.
    @_alwaysEmitIntoClient public var deleted: Field<Bool> { Field("deleted") }
    /// `updated`.
    @_alwaysEmitIntoClient public var updated: Field<Bool> { Field("updated") }
    /// `stateUnknown`.
    @_alwaysEmitIntoClient public var stateUnknown: Field<Bool> { Field("stateUnknown") }
    /// `consumedResources`.
    @_alwaysEmitIntoClient public var consumedResources: Field<[Dependency]> { Field("consumedResources") }
    /// `consumingResources`.
    @_alwaysEmitIntoClient public var consumingResources: Field<[Dependency]> { Field("consumingResources") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``DependencyObject``, open to those that are newer than this version.
public struct DependencyObjectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACDLANGUAGE`.
    @_alwaysEmitIntoClient public static var acdlanguage: Self { "ACDLANGUAGE" }
    /// `ACDSKILL`.
    @_alwaysEmitIntoClient public static var acdskill: Self { "ACDSKILL" }
    /// `ACDWRAPUPCODE`.
    @_alwaysEmitIntoClient public static var acdwrapupcode: Self { "ACDWRAPUPCODE" }
    /// `AGENTICVIRTUALAGENT`.
    @_alwaysEmitIntoClient public static var agenticvirtualagent: Self { "AGENTICVIRTUALAGENT" }
    /// `AGENTICVIRTUALAGENTVERSION`.
    @_alwaysEmitIntoClient public static var agenticvirtualagentversion: Self { "AGENTICVIRTUALAGENTVERSION" }
    /// `AUDIOCONNECTORBOT`.
    @_alwaysEmitIntoClient public static var audioconnectorbot: Self { "AUDIOCONNECTORBOT" }
    /// `BOTCONNECTORBOT`.
    @_alwaysEmitIntoClient public static var botconnectorbot: Self { "BOTCONNECTORBOT" }
    /// `BOTCONNECTORINTEGRATION`.
    @_alwaysEmitIntoClient public static var botconnectorintegration: Self { "BOTCONNECTORINTEGRATION" }
    /// `BOTFLOW`.
    @_alwaysEmitIntoClient public static var botflow: Self { "BOTFLOW" }
    /// `BRIDGEACTION`.
    @_alwaysEmitIntoClient public static var bridgeaction: Self { "BRIDGEACTION" }
    /// `BUSINESSPROCESSFLOW`.
    @_alwaysEmitIntoClient public static var businessprocessflow: Self { "BUSINESSPROCESSFLOW" }
    /// `COMMONMODULEFLOW`.
    @_alwaysEmitIntoClient public static var commonmoduleflow: Self { "COMMONMODULEFLOW" }
    /// `COMPOSERSCRIPT`.
    @_alwaysEmitIntoClient public static var composerscript: Self { "COMPOSERSCRIPT" }
    /// `CONTACTLIST`.
    @_alwaysEmitIntoClient public static var contactlist: Self { "CONTACTLIST" }
    /// `CONVERSATIONCUSTOMATTRIBUTESCHEMA`.
    @_alwaysEmitIntoClient public static var conversationcustomattributeschema: Self { "CONVERSATIONCUSTOMATTRIBUTESCHEMA" }
    /// `CONVERSATIONSUMMARYSETTING`.
    @_alwaysEmitIntoClient public static var conversationsummarysetting: Self { "CONVERSATIONSUMMARYSETTING" }
    /// `CUSTOMERSEGMENT`.
    @_alwaysEmitIntoClient public static var customersegment: Self { "CUSTOMERSEGMENT" }
    /// `DATAACTION`.
    @_alwaysEmitIntoClient public static var dataaction: Self { "DATAACTION" }
    /// `DATATABLE`.
    @_alwaysEmitIntoClient public static var datatable: Self { "DATATABLE" }
    /// `DECISIONTABLE`.
    @_alwaysEmitIntoClient public static var decisiontable: Self { "DECISIONTABLE" }
    /// `DIALOGENGINEBOT`.
    @_alwaysEmitIntoClient public static var dialogenginebot: Self { "DIALOGENGINEBOT" }
    /// `DIALOGENGINEBOTVERSION`.
    @_alwaysEmitIntoClient public static var dialogenginebotversion: Self { "DIALOGENGINEBOTVERSION" }
    /// `DIALOGFLOWAGENT`.
    @_alwaysEmitIntoClient public static var dialogflowagent: Self { "DIALOGFLOWAGENT" }
    /// `DIALOGFLOWCXAGENT`.
    @_alwaysEmitIntoClient public static var dialogflowcxagent: Self { "DIALOGFLOWCXAGENT" }
    /// `DIGITALAUDIO`.
    @_alwaysEmitIntoClient public static var digitalaudio: Self { "DIGITALAUDIO" }
    /// `DIGITALBOTCONNECTOR`.
    @_alwaysEmitIntoClient public static var digitalbotconnector: Self { "DIGITALBOTCONNECTOR" }
    /// `DIGITALBOTCONNECTORINTEGRATION`.
    @_alwaysEmitIntoClient public static var digitalbotconnectorintegration: Self { "DIGITALBOTCONNECTORINTEGRATION" }
    /// `DIGITALBOTFLOW`.
    @_alwaysEmitIntoClient public static var digitalbotflow: Self { "DIGITALBOTFLOW" }
    /// `DIVISION`.
    @_alwaysEmitIntoClient public static var division: Self { "DIVISION" }
    /// `EMAILROUTE`.
    @_alwaysEmitIntoClient public static var emailroute: Self { "EMAILROUTE" }
    /// `EMAILSENDFLOW`.
    @_alwaysEmitIntoClient public static var emailsendflow: Self { "EMAILSENDFLOW" }
    /// `EMERGENCYGROUP`.
    @_alwaysEmitIntoClient public static var emergencygroup: Self { "EMERGENCYGROUP" }
    /// `FILE`.
    @_alwaysEmitIntoClient public static var file: Self { "FILE" }
    /// `FLOWACTION`.
    @_alwaysEmitIntoClient public static var flowaction: Self { "FLOWACTION" }
    /// `FLOWDATATYPE`.
    @_alwaysEmitIntoClient public static var flowdatatype: Self { "FLOWDATATYPE" }
    /// `FLOWMILESTONE`.
    @_alwaysEmitIntoClient public static var flowmilestone: Self { "FLOWMILESTONE" }
    /// `FLOWOUTCOME`.
    @_alwaysEmitIntoClient public static var flowoutcome: Self { "FLOWOUTCOME" }
    /// `GRAMMAR`.
    @_alwaysEmitIntoClient public static var grammar: Self { "GRAMMAR" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `GUIDE`.
    @_alwaysEmitIntoClient public static var guide: Self { "GUIDE" }
    /// `GUIDEVERSION`.
    @_alwaysEmitIntoClient public static var guideversion: Self { "GUIDEVERSION" }
    /// `IMAGE`.
    @_alwaysEmitIntoClient public static var image: Self { "IMAGE" }
    /// `INBOUNDCALLFLOW`.
    @_alwaysEmitIntoClient public static var inboundcallflow: Self { "INBOUNDCALLFLOW" }
    /// `INBOUNDCHATFLOW`.
    @_alwaysEmitIntoClient public static var inboundchatflow: Self { "INBOUNDCHATFLOW" }
    /// `INBOUNDEMAILFLOW`.
    @_alwaysEmitIntoClient public static var inboundemailflow: Self { "INBOUNDEMAILFLOW" }
    /// `INBOUNDSHORTMESSAGEFLOW`.
    @_alwaysEmitIntoClient public static var inboundshortmessageflow: Self { "INBOUNDSHORTMESSAGEFLOW" }
    /// `INQUEUECALLFLOW`.
    @_alwaysEmitIntoClient public static var inqueuecallflow: Self { "INQUEUECALLFLOW" }
    /// `INQUEUEEMAILFLOW`.
    @_alwaysEmitIntoClient public static var inqueueemailflow: Self { "INQUEUEEMAILFLOW" }
    /// `INQUEUESHORTMESSAGEFLOW`.
    @_alwaysEmitIntoClient public static var inqueueshortmessageflow: Self { "INQUEUESHORTMESSAGEFLOW" }
    /// `IVRCONFIGURATION`.
    @_alwaysEmitIntoClient public static var ivrconfiguration: Self { "IVRCONFIGURATION" }
    /// `KNOWLEDGEBASE`.
    @_alwaysEmitIntoClient public static var knowledgebase: Self { "KNOWLEDGEBASE" }
    /// `KNOWLEDGEBASEDOCUMENT`.
    @_alwaysEmitIntoClient public static var knowledgebasedocument: Self { "KNOWLEDGEBASEDOCUMENT" }
    /// `KNOWLEDGESETTING`.
    @_alwaysEmitIntoClient public static var knowledgesetting: Self { "KNOWLEDGESETTING" }
    /// `LANGUAGE`.
    @_alwaysEmitIntoClient public static var language: Self { "LANGUAGE" }
    /// `LEXBOT`.
    @_alwaysEmitIntoClient public static var lexbot: Self { "LEXBOT" }
    /// `LEXBOTALIAS`.
    @_alwaysEmitIntoClient public static var lexbotalias: Self { "LEXBOTALIAS" }
    /// `LEXV2BOT`.
    @_alwaysEmitIntoClient public static var lexv2BOT: Self { "LEXV2BOT" }
    /// `LEXV2BOTALIAS`.
    @_alwaysEmitIntoClient public static var lexv2BOTALIAS: Self { "LEXV2BOTALIAS" }
    /// `NLUDOMAIN`.
    @_alwaysEmitIntoClient public static var nludomain: Self { "NLUDOMAIN" }
    /// `NUANCEMIXBOT`.
    @_alwaysEmitIntoClient public static var nuancemixbot: Self { "NUANCEMIXBOT" }
    /// `NUANCEMIXINTEGRATION`.
    @_alwaysEmitIntoClient public static var nuancemixintegration: Self { "NUANCEMIXINTEGRATION" }
    /// `OAUTHCLIENT`.
    @_alwaysEmitIntoClient public static var oauthclient: Self { "OAUTHCLIENT" }
    /// `OUTBOUNDCALLFLOW`.
    @_alwaysEmitIntoClient public static var outboundcallflow: Self { "OUTBOUNDCALLFLOW" }
    /// `QUEUE`.
    @_alwaysEmitIntoClient public static var queue: Self { "QUEUE" }
    /// `RECORDINGPOLICY`.
    @_alwaysEmitIntoClient public static var recordingpolicy: Self { "RECORDINGPOLICY" }
    /// `RESPONSE`.
    @_alwaysEmitIntoClient public static var response: Self { "RESPONSE" }
    /// `RESPONSEASSET`.
    @_alwaysEmitIntoClient public static var responseasset: Self { "RESPONSEASSET" }
    /// `SCHEDULE`.
    @_alwaysEmitIntoClient public static var schedule: Self { "SCHEDULE" }
    /// `SCHEDULEGROUP`.
    @_alwaysEmitIntoClient public static var schedulegroup: Self { "SCHEDULEGROUP" }
    /// `SECUREACTION`.
    @_alwaysEmitIntoClient public static var secureaction: Self { "SECUREACTION" }
    /// `SECURECALLFLOW`.
    @_alwaysEmitIntoClient public static var securecallflow: Self { "SECURECALLFLOW" }
    /// `SMSPHONENUMBER`.
    @_alwaysEmitIntoClient public static var smsphonenumber: Self { "SMSPHONENUMBER" }
    /// `STTENGINE`.
    @_alwaysEmitIntoClient public static var sttengine: Self { "STTENGINE" }
    /// `SURVEYFORM`.
    @_alwaysEmitIntoClient public static var surveyform: Self { "SURVEYFORM" }
    /// `SURVEYINVITEFLOW`.
    @_alwaysEmitIntoClient public static var surveyinviteflow: Self { "SURVEYINVITEFLOW" }
    /// `SYSTEMPROMPT`.
    @_alwaysEmitIntoClient public static var systemprompt: Self { "SYSTEMPROMPT" }
    /// `TTSENGINE`.
    @_alwaysEmitIntoClient public static var ttsengine: Self { "TTSENGINE" }
    /// `TTSVOICE`.
    @_alwaysEmitIntoClient public static var ttsvoice: Self { "TTSVOICE" }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `USERPROMPT`.
    @_alwaysEmitIntoClient public static var userprompt: Self { "USERPROMPT" }
    /// `UTILIZATIONLABEL`.
    @_alwaysEmitIntoClient public static var utilizationlabel: Self { "UTILIZATIONLABEL" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `VOICEFLOW`.
    @_alwaysEmitIntoClient public static var voiceflow: Self { "VOICEFLOW" }
    /// `VOICEMAILFLOW`.
    @_alwaysEmitIntoClient public static var voicemailflow: Self { "VOICEMAILFLOW" }
    /// `VOICESURVEYFLOW`.
    @_alwaysEmitIntoClient public static var voicesurveyflow: Self { "VOICESURVEYFLOW" }
    /// `WIDGET`.
    @_alwaysEmitIntoClient public static var widget: Self { "WIDGET" }
    /// `WORKFLOW`.
    @_alwaysEmitIntoClient public static var workflow: Self { "WORKFLOW" }
    /// `WORKITEMFLOW`.
    @_alwaysEmitIntoClient public static var workitemflow: Self { "WORKITEMFLOW" }
    /// `WORKTYPE`.
    @_alwaysEmitIntoClient public static var worktype: Self { "WORKTYPE" }
}

/// The schema `DependencyObjectEntityListing`.
public typealias DependencyObjectEntityListing = Model<DependencyObjectEntityListingFields>

/// The properties of ``DependencyObjectEntityListing``.
public struct DependencyObjectEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DependencyObject]> { Field("entities") }
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

/// The schema `DependencyStatus`.
public typealias DependencyStatus = Model<DependencyStatusFields>

/// The properties of ``DependencyStatus``.
public struct DependencyStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<DomainEntityRef> { Field("client") }
    /// `buildId`.
    @_alwaysEmitIntoClient public var buildId: Field<String> { Field("buildId") }
    /// `dateStarted`.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<DependencyStatusStatus> { Field("status") }
    /// `failedObjects`.
    @_alwaysEmitIntoClient public var failedObjects: Field<[FailedObject]> { Field("failedObjects") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DependencyStatus``, open to those that are newer than this version.
public struct DependencyStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BUILDINCOMPLETE`.
    @_alwaysEmitIntoClient public static var buildincomplete: Self { "BUILDINCOMPLETE" }
    /// `BUILDINITIALIZING`.
    @_alwaysEmitIntoClient public static var buildinitializing: Self { "BUILDINITIALIZING" }
    /// `BUILDINPROGRESS`.
    @_alwaysEmitIntoClient public static var buildinprogress: Self { "BUILDINPROGRESS" }
    /// `BUILDQUEUED`.
    @_alwaysEmitIntoClient public static var buildqueued: Self { "BUILDQUEUED" }
    /// `NOTBUILT`.
    @_alwaysEmitIntoClient public static var notbuilt: Self { "NOTBUILT" }
    /// `OPERATIONAL`.
    @_alwaysEmitIntoClient public static var operational: Self { "OPERATIONAL" }
    /// `OPERATIONALNEEDSREBUILD`.
    @_alwaysEmitIntoClient public static var operationalneedsrebuild: Self { "OPERATIONALNEEDSREBUILD" }
}

/// The schema `DependencyType`.
public typealias DependencyType = Model<DependencyTypeFields>

/// The properties of ``DependencyType``.
public struct DependencyTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `versioned`.
    @_alwaysEmitIntoClient public var versioned: Field<Bool> { Field("versioned") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DependencyTypeEntityListing`.
public typealias DependencyTypeEntityListing = Model<DependencyTypeEntityListingFields>

/// The properties of ``DependencyTypeEntityListing``.
public struct DependencyTypeEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DependencyType]> { Field("entities") }
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

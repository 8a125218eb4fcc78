// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `objectType` of `getArchitectDependencytracking`, open to those that are newer than this version.
public struct GetArchitectDependencytrackingObjectType: OpenEnum {
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

/// A value of `consumedResourceType` of `getArchitectDependencytracking`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingConsumedResourceType: OpenEnum {
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

/// A value of `consumingResourceType` of `getArchitectDependencytracking`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingConsumingResourceType: OpenEnum {
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

/// A value of `objectType` of `getArchitectDependencytrackingConsumedresources`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingConsumedresourcesObjectType: OpenEnum {
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

/// A value of `objectType` of `getArchitectDependencytrackingConsumingresources`, open to those that are newer than
/// this version.
public struct GetArchitectDependencytrackingConsumingresourcesObjectType: OpenEnum {
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

/// A value of `flowFilter` of `getArchitectDependencytrackingConsumingresources`, open to those that are newer than
/// this version.
public struct GetArchitectDependencytrackingConsumingresourcesFlowFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `checkedIn`.
    @_alwaysEmitIntoClient public static var checkedIn: Self { "checkedIn" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
}

/// A value of `objectType` of `getArchitectDependencytrackingDeletedresourceconsumers`, open to those that are newer
/// than this version.
public struct GetArchitectDependencytrackingDeletedresourceconsumersObjectType: OpenEnum {
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

/// A value of `flowFilter` of `getArchitectDependencytrackingDeletedresourceconsumers`, open to those that are newer
/// than this version.
public struct GetArchitectDependencytrackingDeletedresourceconsumersFlowFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `checkedIn`.
    @_alwaysEmitIntoClient public static var checkedIn: Self { "checkedIn" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
}

/// A value of `consumedResourceType` of `getArchitectDependencytrackingDeletedresourceconsumers`, open to those that
/// are newer than this version.
public struct GetArchitectDependencytrackingDeletedresourceconsumersConsumedResourceType: OpenEnum {
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

/// A value of `objectType` of `getArchitectDependencytrackingObject`, open to those that are newer than this version.
public struct GetArchitectDependencytrackingObjectObjectType: OpenEnum {
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

/// A value of `consumedResourceType` of `getArchitectDependencytrackingObject`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingObjectConsumedResourceType: OpenEnum {
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

/// A value of `consumingResourceType` of `getArchitectDependencytrackingObject`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingObjectConsumingResourceType: OpenEnum {
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

/// A value of `objectType` of `getArchitectDependencytrackingUpdatedresourceconsumers`, open to those that are newer
/// than this version.
public struct GetArchitectDependencytrackingUpdatedresourceconsumersObjectType: OpenEnum {
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

/// A value of `consumedResourceType` of `getArchitectDependencytrackingUpdatedresourceconsumers`, open to those that
/// are newer than this version.
public struct GetArchitectDependencytrackingUpdatedresourceconsumersConsumedResourceType: OpenEnum {
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

/// A value of `sortBy` of `getArchitectGrammars`, open to those that are newer than this version.
public struct GetArchitectGrammarsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `description`.
    @_alwaysEmitIntoClient public static var description: Self { "description" }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `sortOrder` of `getArchitectGrammars`, open to those that are newer than this version.
public struct GetArchitectGrammarsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `expand` of `getArchitectIvrs`, open to those that are newer than this version.
public struct GetArchitectIvrsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `sortBy` of `getArchitectPromptHistoryHistoryId`, open to those that are newer than this version.
public struct GetArchitectPromptHistoryHistoryIdSortBy: OpenEnum {
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

/// A value of `action` of `getArchitectPromptHistoryHistoryId`, open to those that are newer than this version.
public struct GetArchitectPromptHistoryHistoryIdAction: OpenEnum {
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

/// A value of `sortBy` of `getArchitectSystempromptHistoryHistoryId`, open to those that are newer than this version.
public struct GetArchitectSystempromptHistoryHistoryIdSortBy: OpenEnum {
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

/// A value of `action` of `getArchitectSystempromptHistoryHistoryId`, open to those that are newer than this version.
public struct GetArchitectSystempromptHistoryHistoryIdAction: OpenEnum {
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

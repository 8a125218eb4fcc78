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

/// A value of `consumedResourceType` of `getArchitectDependencytracking`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingConsumedResourceType: OpenEnum {
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

/// A value of `consumingResourceType` of `getArchitectDependencytracking`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingConsumingResourceType: OpenEnum {
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

/// A value of `objectType` of `getArchitectDependencytrackingConsumedresources`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingConsumedresourcesObjectType: OpenEnum {
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

/// A value of `objectType` of `getArchitectDependencytrackingConsumingresources`, open to those that are newer than
/// this version.
public struct GetArchitectDependencytrackingConsumingresourcesObjectType: OpenEnum {
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

/// A value of `flowFilter` of `getArchitectDependencytrackingConsumingresources`, open to those that are newer than
/// this version.
public struct GetArchitectDependencytrackingConsumingresourcesFlowFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `checkedIn`.
    public static var checkedIn: Self { "checkedIn" }
    /// `published`.
    public static var published: Self { "published" }
}

/// A value of `objectType` of `getArchitectDependencytrackingDeletedresourceconsumers`, open to those that are newer
/// than this version.
public struct GetArchitectDependencytrackingDeletedresourceconsumersObjectType: OpenEnum {
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

/// A value of `flowFilter` of `getArchitectDependencytrackingDeletedresourceconsumers`, open to those that are newer
/// than this version.
public struct GetArchitectDependencytrackingDeletedresourceconsumersFlowFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `checkedIn`.
    public static var checkedIn: Self { "checkedIn" }
    /// `published`.
    public static var published: Self { "published" }
}

/// A value of `consumedResourceType` of `getArchitectDependencytrackingDeletedresourceconsumers`, open to those that
/// are newer than this version.
public struct GetArchitectDependencytrackingDeletedresourceconsumersConsumedResourceType: OpenEnum {
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

/// A value of `objectType` of `getArchitectDependencytrackingObject`, open to those that are newer than this version.
public struct GetArchitectDependencytrackingObjectObjectType: OpenEnum {
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

/// A value of `consumedResourceType` of `getArchitectDependencytrackingObject`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingObjectConsumedResourceType: OpenEnum {
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

/// A value of `consumingResourceType` of `getArchitectDependencytrackingObject`, open to those that are newer than this
/// version.
public struct GetArchitectDependencytrackingObjectConsumingResourceType: OpenEnum {
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

/// A value of `objectType` of `getArchitectDependencytrackingUpdatedresourceconsumers`, open to those that are newer
/// than this version.
public struct GetArchitectDependencytrackingUpdatedresourceconsumersObjectType: OpenEnum {
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

/// A value of `consumedResourceType` of `getArchitectDependencytrackingUpdatedresourceconsumers`, open to those that
/// are newer than this version.
public struct GetArchitectDependencytrackingUpdatedresourceconsumersConsumedResourceType: OpenEnum {
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

/// A value of `sortBy` of `getArchitectGrammars`, open to those that are newer than this version.
public struct GetArchitectGrammarsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `description`.
    public static var description: Self { "description" }
    /// `id`.
    public static var id: Self { "id" }
    /// `name`.
    public static var name: Self { "name" }
}

/// A value of `sortOrder` of `getArchitectGrammars`, open to those that are newer than this version.
public struct GetArchitectGrammarsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// A value of `expand` of `getArchitectIvrs`, open to those that are newer than this version.
public struct GetArchitectIvrsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `identityresolution`.
    public static var identityresolution: Self { "identityresolution" }
}

/// A value of `sortBy` of `getArchitectPromptHistoryHistoryId`, open to those that are newer than this version.
public struct GetArchitectPromptHistoryHistoryIdSortBy: OpenEnum {
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

/// A value of `action` of `getArchitectPromptHistoryHistoryId`, open to those that are newer than this version.
public struct GetArchitectPromptHistoryHistoryIdAction: OpenEnum {
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

/// A value of `sortBy` of `getArchitectSystempromptHistoryHistoryId`, open to those that are newer than this version.
public struct GetArchitectSystempromptHistoryHistoryIdSortBy: OpenEnum {
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

/// A value of `action` of `getArchitectSystempromptHistoryHistoryId`, open to those that are newer than this version.
public struct GetArchitectSystempromptHistoryHistoryIdAction: OpenEnum {
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

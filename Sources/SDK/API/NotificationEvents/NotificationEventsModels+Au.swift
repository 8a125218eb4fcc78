// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AuditTopicAddressableEntityRef`.
public typealias AuditTopicAddressableEntityRef = Model<AuditTopicAddressableEntityRefFields>

/// The properties of ``AuditTopicAddressableEntityRef``.
public struct AuditTopicAddressableEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AuditTopicAuditLogMessage`.
///
/// Events of `v2.audits.entitytype.{id}.entityid.{id}`.
public typealias AuditTopicAuditLogMessage = Model<AuditTopicAuditLogMessageFields>

/// The properties of ``AuditTopicAuditLogMessage``.
public struct AuditTopicAuditLogMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `userHomeOrgId`.
    public var userHomeOrgId: Field<String> { Field("userHomeOrgId") }
    /// `username`.
    public var username: Field<AuditTopicDomainEntityRef> { Field("username") }
    /// `userDisplay`.
    public var userDisplay: Field<String> { Field("userDisplay") }
    /// `clientId`.
    public var clientId: Field<AuditTopicAddressableEntityRef> { Field("clientId") }
    /// `remoteIp`.
    public var remoteIp: Field<[String]> { Field("remoteIp") }
    /// `serviceName`.
    public var serviceName: Field<AuditTopicAuditLogMessageServiceName> { Field("serviceName") }
    /// `level`.
    public var level: Field<String> { Field("level") }
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `message`.
    public var message: Field<AuditTopicMessageInfo> { Field("message") }
    /// `action`.
    public var action: Field<AuditTopicAuditLogMessageAction> { Field("action") }
    /// `entityType`.
    public var entityType: Field<AuditTopicAuditLogMessageEntityType> { Field("entityType") }
    /// `entity`.
    public var entity: Field<AuditTopicDomainEntityRef> { Field("entity") }
    /// `propertyChanges`.
    public var propertyChanges: Field<[AuditTopicPropertyChange]> { Field("propertyChanges") }
    /// `context`.
    public var context: Field<[String: String]> { Field("context") }
}

/// A value of `serviceName` of ``AuditTopicAuditLogMessage``, open to those that are newer than this version.
public struct AuditTopicAuditLogMessageServiceName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LanguageUnderstanding`.
    public static var languageUnderstanding: Self { "LanguageUnderstanding" }
    /// `ContentManagement`.
    public static var contentManagement: Self { "ContentManagement" }
    /// `PeoplePermissions`.
    public static var peoplePermissions: Self { "PeoplePermissions" }
    /// `Presence`.
    public static var presence: Self { "Presence" }
    /// `Architect`.
    public static var architect: Self { "Architect" }
    /// `ContactCenter`.
    public static var contactCenter: Self { "ContactCenter" }
    /// `Quality`.
    public static var quality: Self { "Quality" }
    /// `SpeechAndTextAnalytics`.
    public static var speechAndTextAnalytics: Self { "SpeechAndTextAnalytics" }
    /// `PredictiveEngagement`.
    public static var predictiveEngagement: Self { "PredictiveEngagement" }
    /// `Knowledge`.
    public static var knowledge: Self { "Knowledge" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `UsersRules`.
    public static var usersRules: Self { "UsersRules" }
    /// `Gamification`.
    public static var gamification: Self { "Gamification" }
    /// `EmployeeEngagement`.
    public static var employeeEngagement: Self { "EmployeeEngagement" }
    /// `WorkforceManagement`.
    public static var workforceManagement: Self { "WorkforceManagement" }
    /// `Triggers`.
    public static var triggers: Self { "Triggers" }
    /// `ProcessAutomation`.
    public static var processAutomation: Self { "ProcessAutomation" }
    /// `ResponseManagement`.
    public static var responseManagement: Self { "ResponseManagement" }
    /// `Groups`.
    public static var groups: Self { "Groups" }
    /// `Telephony`.
    public static var telephony: Self { "Telephony" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
    /// `Routing`.
    public static var routing: Self { "Routing" }
    /// `Integrations`.
    public static var integrations: Self { "Integrations" }
    /// `Webhooks`.
    public static var webhooks: Self { "Webhooks" }
    /// `AnalyticsReporting`.
    public static var analyticsReporting: Self { "AnalyticsReporting" }
    /// `EmbeddedAnalytics`.
    public static var embeddedAnalytics: Self { "EmbeddedAnalytics" }
    /// `Limits`.
    public static var limits: Self { "Limits" }
    /// `EmployeePerformance`.
    public static var employeePerformance: Self { "EmployeePerformance" }
    /// `Datatables`.
    public static var datatables: Self { "Datatables" }
    /// `Messaging`.
    public static var messaging: Self { "Messaging" }
    /// `WebDeployments`.
    public static var webDeployments: Self { "WebDeployments" }
    /// `Supportability`.
    public static var supportability: Self { "Supportability" }
    /// `Callback`.
    public static var callback: Self { "Callback" }
    /// `Directory`.
    public static var directory: Self { "Directory" }
    /// `Locations`.
    public static var locations: Self { "Locations" }
    /// `ExternalContacts`.
    public static var externalContacts: Self { "ExternalContacts" }
    /// `TaskManagement`.
    public static var taskManagement: Self { "TaskManagement" }
    /// `SCIM`.
    public static var scim: Self { "SCIM" }
    /// `NumberPurchasing`.
    public static var numberPurchasing: Self { "NumberPurchasing" }
    /// `Marketplace`.
    public static var marketplace: Self { "Marketplace" }
    /// `LogCapture`.
    public static var logCapture: Self { "LogCapture" }
    /// `GDPR`.
    public static var gdpr: Self { "GDPR" }
    /// `DSAR`.
    public static var dsar: Self { "DSAR" }
    /// `ExternalContactsExport`.
    public static var externalContactsExport: Self { "ExternalContactsExport" }
    /// `AgentConfig`.
    public static var agentConfig: Self { "AgentConfig" }
    /// `Emails`.
    public static var emails: Self { "Emails" }
    /// `Scripter`.
    public static var scripter: Self { "Scripter" }
    /// `Billing`.
    public static var billing: Self { "Billing" }
    /// `JourneyAnalytics`.
    public static var journeyAnalytics: Self { "JourneyAnalytics" }
    /// `NerService`.
    public static var nerService: Self { "NerService" }
    /// `Onboarding`.
    public static var onboarding: Self { "Onboarding" }
    /// `SocialListening`.
    public static var socialListening: Self { "SocialListening" }
    /// `BusinessRules`.
    public static var businessRules: Self { "BusinessRules" }
    /// `SocialEscalationRules`.
    public static var socialEscalationRules: Self { "SocialEscalationRules" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `Assistants`.
    public static var assistants: Self { "Assistants" }
    /// `AnomalyDetection`.
    public static var anomalyDetection: Self { "AnomalyDetection" }
    /// `Conversations`.
    public static var conversations: Self { "Conversations" }
    /// `GenesysCloudCopilot`.
    public static var genesysCloudCopilot: Self { "GenesysCloudCopilot" }
    /// `ConversationRefinement`.
    public static var conversationRefinement: Self { "ConversationRefinement" }
}

/// A value of `action` of ``AuditTopicAuditLogMessage``, open to those that are newer than this version.
public struct AuditTopicAuditLogMessageAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `View`.
    public static var view: Self { "View" }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
    /// `Move`.
    public static var move: Self { "Move" }
    /// `Copy`.
    public static var copy: Self { "Copy" }
    /// `Download`.
    public static var download: Self { "Download" }
    /// `ShareAdd`.
    public static var shareAdd: Self { "ShareAdd" }
    /// `ShareRemove`.
    public static var shareRemove: Self { "ShareRemove" }
    /// `Fax`.
    public static var fax: Self { "Fax" }
    /// `Convert`.
    public static var convert: Self { "Convert" }
    /// `Receive`.
    public static var receive: Self { "Receive" }
    /// `VersionCreate`.
    public static var versionCreate: Self { "VersionCreate" }
    /// `TagAdd`.
    public static var tagAdd: Self { "TagAdd" }
    /// `TagRemove`.
    public static var tagRemove: Self { "TagRemove" }
    /// `TagUpdate`.
    public static var tagUpdate: Self { "TagUpdate" }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
    /// `MemberAdd`.
    public static var memberAdd: Self { "MemberAdd" }
    /// `MemberUpdate`.
    public static var memberUpdate: Self { "MemberUpdate" }
    /// `MemberRemove`.
    public static var memberRemove: Self { "MemberRemove" }
    /// `Authenticate`.
    public static var authenticate: Self { "Authenticate" }
    /// `AuthenticationFailed`.
    public static var authenticationFailed: Self { "AuthenticationFailed" }
    /// `SingleLogout`.
    public static var singleLogout: Self { "SingleLogout" }
    /// `SingleLogoutFailed`.
    public static var singleLogoutFailed: Self { "SingleLogoutFailed" }
    /// `Authorize`.
    public static var authorize: Self { "Authorize" }
    /// `Deauthorize`.
    public static var deauthorize: Self { "Deauthorize" }
    /// `AuthorizationChanged`.
    public static var authorizationChanged: Self { "AuthorizationChanged" }
    /// `ChangePassword`.
    public static var changePassword: Self { "ChangePassword" }
    /// `Revoke`.
    public static var revoke: Self { "Revoke" }
    /// `LicenseUpdate`.
    public static var licenseUpdate: Self { "LicenseUpdate" }
    /// `Checkin`.
    public static var checkin: Self { "Checkin" }
    /// `Checkout`.
    public static var checkout: Self { "Checkout" }
    /// `Deactivate`.
    public static var deactivate: Self { "Deactivate" }
    /// `Debug`.
    public static var debug: Self { "Debug" }
    /// `Publish`.
    public static var publish: Self { "Publish" }
    /// `Revert`.
    public static var revert: Self { "Revert" }
    /// `Save`.
    public static var save: Self { "Save" }
    /// `Transcode`.
    public static var transcode: Self { "Transcode" }
    /// `Upload`.
    public static var upload: Self { "Upload" }
    /// `WrapupCodeAdd`.
    public static var wrapupCodeAdd: Self { "WrapupCodeAdd" }
    /// `WrapupCodeRemove`.
    public static var wrapupCodeRemove: Self { "WrapupCodeRemove" }
    /// `Read`.
    public static var read: Self { "Read" }
    /// `Execute`.
    public static var execute: Self { "Execute" }
    /// `Abandon`.
    public static var abandon: Self { "Abandon" }
    /// `Archive`.
    public static var archive: Self { "Archive" }
    /// `Export`.
    public static var export: Self { "Export" }
    /// `RestoreRequest`.
    public static var restoreRequest: Self { "RestoreRequest" }
    /// `RestoreComplete`.
    public static var restoreComplete: Self { "RestoreComplete" }
    /// `UpdateRetention`.
    public static var updateRetention: Self { "UpdateRetention" }
    /// `ApplyProtection`.
    public static var applyProtection: Self { "ApplyProtection" }
    /// `RevokeProtection`.
    public static var revokeProtection: Self { "RevokeProtection" }
    /// `Start`.
    public static var start: Self { "Start" }
    /// `Stop`.
    public static var stop: Self { "Stop" }
    /// `Rotate`.
    public static var rotate: Self { "Rotate" }
    /// `DeleteAll`.
    public static var deleteAll: Self { "DeleteAll" }
    /// `Reassign`.
    public static var reassign: Self { "Reassign" }
    /// `Unarchive`.
    public static var unarchive: Self { "Unarchive" }
    /// `Activate`.
    public static var activate: Self { "Activate" }
    /// `Assign`.
    public static var assign: Self { "Assign" }
    /// `Unassign`.
    public static var unassign: Self { "Unassign" }
    /// `Reset`.
    public static var reset: Self { "Reset" }
    /// `Reschedule`.
    public static var reschedule: Self { "Reschedule" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Cancel`.
    public static var cancel: Self { "Cancel" }
    /// `Unpublish`.
    public static var unpublish: Self { "Unpublish" }
    /// `Purge`.
    public static var purge: Self { "Purge" }
    /// `Processed`.
    public static var processed: Self { "Processed" }
    /// `Enable`.
    public static var enable: Self { "Enable" }
    /// `Disable`.
    public static var disable: Self { "Disable" }
    /// `Recycle`.
    public static var recycle: Self { "Recycle" }
    /// `Append`.
    public static var append: Self { "Append" }
    /// `ContactsUpdated`.
    public static var contactsUpdated: Self { "ContactsUpdated" }
    /// `ContactsDeleted`.
    public static var contactsDeleted: Self { "ContactsDeleted" }
    /// `Restore`.
    public static var restore: Self { "Restore" }
    /// `Block`.
    public static var block: Self { "Block" }
    /// `Unblock`.
    public static var unblock: Self { "Unblock" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Rejected`.
    public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    public static var rollback: Self { "Rollback" }
    /// `ImplementingChange`.
    public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    public static var rollbackImplemented: Self { "RollbackImplemented" }
    /// `InReview`.
    public static var inReview: Self { "InReview" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
    /// `Write`.
    public static var write: Self { "Write" }
    /// `Replace`.
    public static var replace: Self { "Replace" }
    /// `UpdateInService`.
    public static var updateInService: Self { "UpdateInService" }
    /// `UpdateOutOfService`.
    public static var updateOutOfService: Self { "UpdateOutOfService" }
    /// `Cycle`.
    public static var cycle: Self { "Cycle" }
    /// `Scale`.
    public static var scale: Self { "Scale" }
    /// `AsgInservice`.
    public static var asgInservice: Self { "AsgInservice" }
    /// `AwsOutofservice`.
    public static var awsOutofservice: Self { "AwsOutofservice" }
    /// `AsgTerminate`.
    public static var asgTerminate: Self { "AsgTerminate" }
    /// `Detach`.
    public static var detach: Self { "Detach" }
    /// `Terminate`.
    public static var terminate: Self { "Terminate" }
    /// `BlockUpgrade`.
    public static var blockUpgrade: Self { "BlockUpgrade" }
    /// `UnblockUpgrade`.
    public static var unblockUpgrade: Self { "UnblockUpgrade" }
    /// `AsgSwapInstanceType`.
    public static var asgSwapInstanceType: Self { "AsgSwapInstanceType" }
    /// `RecreateAsg`.
    public static var recreateAsg: Self { "RecreateAsg" }
    /// `DeleteUnconfiguredEdge`.
    public static var deleteUnconfiguredEdge: Self { "DeleteUnconfiguredEdge" }
    /// `GetAsgList`.
    public static var getAsgList: Self { "GetAsgList" }
    /// `GetAsg`.
    public static var getAsg: Self { "GetAsg" }
    /// `UpgradeOrganizationSite`.
    public static var upgradeOrganizationSite: Self { "UpgradeOrganizationSite" }
    /// `UpdateAwsConfig`.
    public static var updateAwsConfig: Self { "UpdateAwsConfig" }
    /// `GetAwsConfig`.
    public static var getAwsConfig: Self { "GetAwsConfig" }
    /// `DeleteGhostEdgeRecord`.
    public static var deleteGhostEdgeRecord: Self { "DeleteGhostEdgeRecord" }
    /// `UpgradeCleanup`.
    public static var upgradeCleanup: Self { "UpgradeCleanup" }
    /// `IpAllowlistClear`.
    public static var ipAllowlistClear: Self { "IpAllowlistClear" }
    /// `AddPairingRole`.
    public static var addPairingRole: Self { "AddPairingRole" }
    /// `Verify`.
    public static var verify: Self { "Verify" }
    /// `RestoreDeleted`.
    public static var restoreDeleted: Self { "RestoreDeleted" }
    /// `RestoreAll`.
    public static var restoreAll: Self { "RestoreAll" }
    /// `Approve`.
    public static var approve: Self { "Approve" }
    /// `Reject`.
    public static var reject: Self { "Reject" }
    /// `Reverse`.
    public static var reverse: Self { "Reverse" }
    /// `Send`.
    public static var send: Self { "Send" }
    /// `BulkDelete`.
    public static var bulkDelete: Self { "BulkDelete" }
    /// `HardDelete`.
    public static var hardDelete: Self { "HardDelete" }
    /// `SoftDelete`.
    public static var softDelete: Self { "SoftDelete" }
    /// `Submit`.
    public static var submit: Self { "Submit" }
    /// `EnableCapture`.
    public static var enableCapture: Self { "EnableCapture" }
    /// `DownloadCapture`.
    public static var downloadCapture: Self { "DownloadCapture" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Initiate`.
    public static var initiate: Self { "Initiate" }
    /// `ReverseManually`.
    public static var reverseManually: Self { "ReverseManually" }
    /// `Calculate`.
    public static var calculate: Self { "Calculate" }
    /// `GetAllResults`.
    public static var getAllResults: Self { "GetAllResults" }
    /// `GetAllResultsDownload`.
    public static var getAllResultsDownload: Self { "GetAllResultsDownload" }
    /// `GetChartResults`.
    public static var getChartResults: Self { "GetChartResults" }
    /// `GetChartResultsDownload`.
    public static var getChartResultsDownload: Self { "GetChartResultsDownload" }
    /// `Provisioned`.
    public static var provisioned: Self { "Provisioned" }
    /// `UpdateAborted`.
    public static var updateAborted: Self { "UpdateAborted" }
    /// `Edit`.
    public static var edit: Self { "Edit" }
}

/// A value of `entityType` of ``AuditTopicAuditLogMessage``, open to those that are newer than this version.
public struct AuditTopicAuditLogMessageEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Feedback`.
    public static var feedback: Self { "Feedback" }
    /// `Document`.
    public static var document: Self { "Document" }
    /// `Workspace`.
    public static var workspace: Self { "Workspace" }
    /// `Tag`.
    public static var tag: Self { "Tag" }
    /// `UserSamlAuthentication`.
    public static var userSamlAuthentication: Self { "UserSamlAuthentication" }
    /// `AccessToken`.
    public static var accessToken: Self { "AccessToken" }
    /// `OAuthClientAuthorization`.
    public static var oAuthClientAuthorization: Self { "OAuthClientAuthorization" }
    /// `AuthOrganization`.
    public static var authOrganization: Self { "AuthOrganization" }
    /// `OAuthClient`.
    public static var oAuthClient: Self { "OAuthClient" }
    /// `AuthUser`.
    public static var authUser: Self { "AuthUser" }
    /// `OrganizationAuthorizationTrust`.
    public static var organizationAuthorizationTrust: Self { "OrganizationAuthorizationTrust" }
    /// `OrganizationAuthorizationUserTrust`.
    public static var organizationAuthorizationUserTrust: Self { "OrganizationAuthorizationUserTrust" }
    /// `MFAVerifier`.
    public static var mfaVerifier: Self { "MFAVerifier" }
    /// `IdentityProvider`.
    public static var identityProvider: Self { "IdentityProvider" }
    /// `RulesOfBehavior`.
    public static var rulesOfBehavior: Self { "RulesOfBehavior" }
    /// `Role`.
    public static var role: Self { "Role" }
    /// `RoleSettings`.
    public static var roleSettings: Self { "RoleSettings" }
    /// `Policy`.
    public static var policy: Self { "Policy" }
    /// `VoicemailUserPolicy`.
    public static var voicemailUserPolicy: Self { "VoicemailUserPolicy" }
    /// `UserPresence`.
    public static var userPresence: Self { "UserPresence" }
    /// `DependencyTrackingBuild`.
    public static var dependencyTrackingBuild: Self { "DependencyTrackingBuild" }
    /// `Flow`.
    public static var flow: Self { "Flow" }
    /// `Prompt`.
    public static var prompt: Self { "Prompt" }
    /// `PromptResource`.
    public static var promptResource: Self { "PromptResource" }
    /// `FlowOutcome`.
    public static var flowOutcome: Self { "FlowOutcome" }
    /// `FlowMilestone`.
    public static var flowMilestone: Self { "FlowMilestone" }
    /// `Grammar`.
    public static var grammar: Self { "Grammar" }
    /// `GrammarLanguage`.
    public static var grammarLanguage: Self { "GrammarLanguage" }
    /// `AgentRoutingInfo`.
    public static var agentRoutingInfo: Self { "AgentRoutingInfo" }
    /// `Queue`.
    public static var queue: Self { "Queue" }
    /// `WrapupCode`.
    public static var wrapupCode: Self { "WrapupCode" }
    /// `MaxOrgRoutingUtilizationCapacity`.
    public static var maxOrgRoutingUtilizationCapacity: Self { "MaxOrgRoutingUtilizationCapacity" }
    /// `ConversationAttributes`.
    public static var conversationAttributes: Self { "ConversationAttributes" }
    /// `RoutingUtilizationTag`.
    public static var routingUtilizationTag: Self { "RoutingUtilizationTag" }
    /// `Evaluation`.
    public static var evaluation: Self { "Evaluation" }
    /// `Calibration`.
    public static var calibration: Self { "Calibration" }
    /// `Survey`.
    public static var survey: Self { "Survey" }
    /// `AgentScoringRule`.
    public static var agentScoringRule: Self { "AgentScoringRule" }
    /// `EvaluationForm`.
    public static var evaluationForm: Self { "EvaluationForm" }
    /// `SurveyForm`.
    public static var surveyForm: Self { "SurveyForm" }
    /// `Recording`.
    public static var recording: Self { "Recording" }
    /// `ScreenRecording`.
    public static var screenRecording: Self { "ScreenRecording" }
    /// `SnippetRecording`.
    public static var snippetRecording: Self { "SnippetRecording" }
    /// `BulkActions`.
    public static var bulkActions: Self { "BulkActions" }
    /// `OrphanedRecording`.
    public static var orphanedRecording: Self { "OrphanedRecording" }
    /// `RecordingAnnotation`.
    public static var recordingAnnotation: Self { "RecordingAnnotation" }
    /// `RecordingSettings`.
    public static var recordingSettings: Self { "RecordingSettings" }
    /// `SnippetRecordingSettings`.
    public static var snippetRecordingSettings: Self { "SnippetRecordingSettings" }
    /// `ScreenMonitoring`.
    public static var screenMonitoring: Self { "ScreenMonitoring" }
    /// `RecordingKey`.
    public static var recordingKey: Self { "RecordingKey" }
    /// `RecordingKeyConfig`.
    public static var recordingKeyConfig: Self { "RecordingKeyConfig" }
    /// `Topic`.
    public static var topic: Self { "Topic" }
    /// `Program`.
    public static var program: Self { "Program" }
    /// `Category`.
    public static var category: Self { "Category" }
    /// `SentimentFeedback`.
    public static var sentimentFeedback: Self { "SentimentFeedback" }
    /// `DictionaryFeedback`.
    public static var dictionaryFeedback: Self { "DictionaryFeedback" }
    /// `InteractionReprocessingJob`.
    public static var interactionReprocessingJob: Self { "InteractionReprocessingJob" }
    /// `Segment`.
    public static var segment: Self { "Segment" }
    /// `Outcome`.
    public static var outcome: Self { "Outcome" }
    /// `ActionMap`.
    public static var actionMap: Self { "ActionMap" }
    /// `ActionTemplate`.
    public static var actionTemplate: Self { "ActionTemplate" }
    /// `ClickstreamSettings`.
    public static var clickstreamSettings: Self { "ClickstreamSettings" }
    /// `EventType`.
    public static var eventType: Self { "EventType" }
    /// `SessionType`.
    public static var sessionType: Self { "SessionType" }
    /// `KnowledgeBase`.
    public static var knowledgeBase: Self { "KnowledgeBase" }
    /// `KnowledgeCategory`.
    public static var knowledgeCategory: Self { "KnowledgeCategory" }
    /// `KnowledgeContext`.
    public static var knowledgeContext: Self { "KnowledgeContext" }
    /// `KnowledgeContextValue`.
    public static var knowledgeContextValue: Self { "KnowledgeContextValue" }
    /// `KnowledgeDocument`.
    public static var knowledgeDocument: Self { "KnowledgeDocument" }
    /// `KnowledgeDocumentVariation`.
    public static var knowledgeDocumentVariation: Self { "KnowledgeDocumentVariation" }
    /// `KnowledgeLabel`.
    public static var knowledgeLabel: Self { "KnowledgeLabel" }
    /// `KnowledgeTraining`.
    public static var knowledgeTraining: Self { "KnowledgeTraining" }
    /// `KnowledgeSearchFeedback`.
    public static var knowledgeSearchFeedback: Self { "KnowledgeSearchFeedback" }
    /// `KnowledgeBaseSource`.
    public static var knowledgeBaseSource: Self { "KnowledgeBaseSource" }
    /// `KnowledgeFabricSource`.
    public static var knowledgeFabricSource: Self { "KnowledgeFabricSource" }
    /// `TranscriptionSettings`.
    public static var transcriptionSettings: Self { "TranscriptionSettings" }
    /// `SpeechTextAnalyticsSettings`.
    public static var speechTextAnalyticsSettings: Self { "SpeechTextAnalyticsSettings" }
    /// `Appointment`.
    public static var appointment: Self { "Appointment" }
    /// `Annotation`.
    public static var annotation: Self { "Annotation" }
    /// `Organization`.
    public static var organization: Self { "Organization" }
    /// `Module`.
    public static var module: Self { "Module" }
    /// `Rule`.
    public static var rule: Self { "Rule" }
    /// `Assignment`.
    public static var assignment: Self { "Assignment" }
    /// `Contest`.
    public static var contest: Self { "Contest" }
    /// `Recognition`.
    public static var recognition: Self { "Recognition" }
    /// `ActivityCode`.
    public static var activityCode: Self { "ActivityCode" }
    /// `ActivityPlan`.
    public static var activityPlan: Self { "ActivityPlan" }
    /// `ActivityPlanOccurrence`.
    public static var activityPlanOccurrence: Self { "ActivityPlanOccurrence" }
    /// `ActivityPlanOccurrenceSession`.
    public static var activityPlanOccurrenceSession: Self { "ActivityPlanOccurrenceSession" }
    /// `ActivityPlanOccurrenceSessionUser`.
    public static var activityPlanOccurrenceSessionUser: Self { "ActivityPlanOccurrenceSessionUser" }
    /// `AdherenceAdjustment`.
    public static var adherenceAdjustment: Self { "AdherenceAdjustment" }
    /// `AdherenceAdjustmentReasonCode`.
    public static var adherenceAdjustmentReasonCode: Self { "AdherenceAdjustmentReasonCode" }
    /// `AdherenceExplanation`.
    public static var adherenceExplanation: Self { "AdherenceExplanation" }
    /// `AgentSchedulingPreferences`.
    public static var agentSchedulingPreferences: Self { "AgentSchedulingPreferences" }
    /// `AlternativeShift`.
    public static var alternativeShift: Self { "AlternativeShift" }
    /// `BusinessUnit`.
    public static var businessUnit: Self { "BusinessUnit" }
    /// `Forecast`.
    public static var forecast: Self { "Forecast" }
    /// `ManagementUnit`.
    public static var managementUnit: Self { "ManagementUnit" }
    /// `PlanningGroup`.
    public static var planningGroup: Self { "PlanningGroup" }
    /// `Schedule`.
    public static var schedule: Self { "Schedule" }
    /// `ServiceGoalTemplate`.
    public static var serviceGoalTemplate: Self { "ServiceGoalTemplate" }
    /// `ShiftTrade`.
    public static var shiftTrade: Self { "ShiftTrade" }
    /// `SelfSchedule`.
    public static var selfSchedule: Self { "SelfSchedule" }
    /// `TimeOffLimit`.
    public static var timeOffLimit: Self { "TimeOffLimit" }
    /// `TimeOffPlan`.
    public static var timeOffPlan: Self { "TimeOffPlan" }
    /// `TimeOffRequest`.
    public static var timeOffRequest: Self { "TimeOffRequest" }
    /// `WorkPlan`.
    public static var workPlan: Self { "WorkPlan" }
    /// `WorkPlanBid`.
    public static var workPlanBid: Self { "WorkPlanBid" }
    /// `WorkPlanBidGroup`.
    public static var workPlanBidGroup: Self { "WorkPlanBidGroup" }
    /// `WorkPlanRotation`.
    public static var workPlanRotation: Self { "WorkPlanRotation" }
    /// `HistoricalData`.
    public static var historicalData: Self { "HistoricalData" }
    /// `StaffingGroup`.
    public static var staffingGroup: Self { "StaffingGroup" }
    /// `CapacityPlan`.
    public static var capacityPlan: Self { "CapacityPlan" }
    /// `ScheduleSetBid`.
    public static var scheduleSetBid: Self { "ScheduleSetBid" }
    /// `ScheduleSetBidGroup`.
    public static var scheduleSetBidGroup: Self { "ScheduleSetBidGroup" }
    /// `Opportunity`.
    public static var opportunity: Self { "Opportunity" }
    /// `DecisionMetrics`.
    public static var decisionMetrics: Self { "DecisionMetrics" }
    /// `Trigger`.
    public static var trigger: Self { "Trigger" }
    /// `Response`.
    public static var response: Self { "Response" }
    /// `ResponseLibrary`.
    public static var responseLibrary: Self { "ResponseLibrary" }
    /// `ResponseAsset`.
    public static var responseAsset: Self { "ResponseAsset" }
    /// `SkillGroup`.
    public static var skillGroup: Self { "SkillGroup" }
    /// `DirectoryGroup`.
    public static var directoryGroup: Self { "DirectoryGroup" }
    /// `Team`.
    public static var team: Self { "Team" }
    /// `SkillGroupDefinition`.
    public static var skillGroupDefinition: Self { "SkillGroupDefinition" }
    /// `Edge`.
    public static var edge: Self { "Edge" }
    /// `EdgeGroup`.
    public static var edgeGroup: Self { "EdgeGroup" }
    /// `VoicemailPolicy`.
    public static var voicemailPolicy: Self { "VoicemailPolicy" }
    /// `RoutingTranscriptionSettings`.
    public static var routingTranscriptionSettings: Self { "RoutingTranscriptionSettings" }
    /// `Trunk`.
    public static var trunk: Self { "Trunk" }
    /// `TrunkBase`.
    public static var trunkBase: Self { "TrunkBase" }
    /// `ScheduleGroup`.
    public static var scheduleGroup: Self { "ScheduleGroup" }
    /// `EmergencyGroup`.
    public static var emergencyGroup: Self { "EmergencyGroup" }
    /// `IVR`.
    public static var ivr: Self { "IVR" }
    /// `AlertablePresencesOverrides`.
    public static var alertablePresencesOverrides: Self { "AlertablePresencesOverrides" }
    /// `CallerIdGroup`.
    public static var callerIdGroup: Self { "CallerIdGroup" }
    /// `DID`.
    public static var did: Self { "DID" }
    /// `DIDPool`.
    public static var didPool: Self { "DIDPool" }
    /// `Extension`.
    public static var `extension`: Self { "Extension" }
    /// `ExtensionPool`.
    public static var extensionPool: Self { "ExtensionPool" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `PhoneBase`.
    public static var phoneBase: Self { "PhoneBase" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `LineBase`.
    public static var lineBase: Self { "LineBase" }
    /// `OutboundRoute`.
    public static var outboundRoute: Self { "OutboundRoute" }
    /// `NumberPlan`.
    public static var numberPlan: Self { "NumberPlan" }
    /// `Site`.
    public static var site: Self { "Site" }
    /// `AttemptLimits`.
    public static var attemptLimits: Self { "AttemptLimits" }
    /// `CallableTimeSet`.
    public static var callableTimeSet: Self { "CallableTimeSet" }
    /// `Campaign`.
    public static var campaign: Self { "Campaign" }
    /// `CampaignRule`.
    public static var campaignRule: Self { "CampaignRule" }
    /// `CampaignSchedule`.
    public static var campaignSchedule: Self { "CampaignSchedule" }
    /// `Sequence`.
    public static var sequence: Self { "Sequence" }
    /// `SequenceSchedule`.
    public static var sequenceSchedule: Self { "SequenceSchedule" }
    /// `ContactList`.
    public static var contactList: Self { "ContactList" }
    /// `ContactListFilter`.
    public static var contactListFilter: Self { "ContactListFilter" }
    /// `ContactListTemplate`.
    public static var contactListTemplate: Self { "ContactListTemplate" }
    /// `DigitalRuleSet`.
    public static var digitalRuleSet: Self { "DigitalRuleSet" }
    /// `DNCList`.
    public static var dncList: Self { "DNCList" }
    /// `FileSpecificationTemplate`.
    public static var fileSpecificationTemplate: Self { "FileSpecificationTemplate" }
    /// `ImportTemplate`.
    public static var importTemplate: Self { "ImportTemplate" }
    /// `OrganizationSettings`.
    public static var organizationSettings: Self { "OrganizationSettings" }
    /// `CallAnalysisResponseSet`.
    public static var callAnalysisResponseSet: Self { "CallAnalysisResponseSet" }
    /// `RuleSet`.
    public static var ruleSet: Self { "RuleSet" }
    /// `WrapUpCodeMapping`.
    public static var wrapUpCodeMapping: Self { "WrapUpCodeMapping" }
    /// `MessagingCampaign`.
    public static var messagingCampaign: Self { "MessagingCampaign" }
    /// `MessagingCampaignSchedule`.
    public static var messagingCampaignSchedule: Self { "MessagingCampaignSchedule" }
    /// `EmailCampaignSchedule`.
    public static var emailCampaignSchedule: Self { "EmailCampaignSchedule" }
    /// `WhatsAppCampaignSchedule`.
    public static var whatsAppCampaignSchedule: Self { "WhatsAppCampaignSchedule" }
    /// `Predictor`.
    public static var predictor: Self { "Predictor" }
    /// `KpiSpecification`.
    public static var kpiSpecification: Self { "KpiSpecification" }
    /// `Metric`.
    public static var metric: Self { "Metric" }
    /// `Status`.
    public static var status: Self { "Status" }
    /// `Profile`.
    public static var profile: Self { "Profile" }
    /// `ProfileMembers`.
    public static var profileMembers: Self { "ProfileMembers" }
    /// `Action`.
    public static var action: Self { "Action" }
    /// `ActionDraft`.
    public static var actionDraft: Self { "ActionDraft" }
    /// `Integration`.
    public static var integration: Self { "Integration" }
    /// `Webhook`.
    public static var webhook: Self { "Webhook" }
    /// `DashboardSettings`.
    public static var dashboardSettings: Self { "DashboardSettings" }
    /// `InsightSettings`.
    public static var insightSettings: Self { "InsightSettings" }
    /// `AnalyticsReportingSettings`.
    public static var analyticsReportingSettings: Self { "AnalyticsReportingSettings" }
    /// `CustomCalculations`.
    public static var customCalculations: Self { "CustomCalculations" }
    /// `SavedViews`.
    public static var savedViews: Self { "SavedViews" }
    /// `AnalyticsLakehouseSettings`.
    public static var analyticsLakehouseSettings: Self { "AnalyticsLakehouseSettings" }
    /// `Users`.
    public static var users: Self { "Users" }
    /// `Analyses`.
    public static var analyses: Self { "Analyses" }
    /// `Dashboard`.
    public static var dashboard: Self { "Dashboard" }
    /// `ScheduledExports`.
    public static var scheduledExports: Self { "ScheduledExports" }
    /// `Exports`.
    public static var exports: Self { "Exports" }
    /// `ExportPdfTemplates`.
    public static var exportPdfTemplates: Self { "ExportPdfTemplates" }
    /// `ChangeRequest`.
    public static var changeRequest: Self { "ChangeRequest" }
    /// `Migration`.
    public static var migration: Self { "Migration" }
    /// `Suspension`.
    public static var suspension: Self { "Suspension" }
    /// `ExternalMetricsDefinition`.
    public static var externalMetricsDefinition: Self { "ExternalMetricsDefinition" }
    /// `ExternalMetricsData`.
    public static var externalMetricsData: Self { "ExternalMetricsData" }
    /// `Schema`.
    public static var schema: Self { "Schema" }
    /// `Row`.
    public static var row: Self { "Row" }
    /// `Bulk`.
    public static var bulk: Self { "Bulk" }
    /// `SupportedContent`.
    public static var supportedContent: Self { "SupportedContent" }
    /// `ConversationPhoneNumber`.
    public static var conversationPhoneNumber: Self { "ConversationPhoneNumber" }
    /// `ConversationRecipient`.
    public static var conversationRecipient: Self { "ConversationRecipient" }
    /// `ConversationAccount`.
    public static var conversationAccount: Self { "ConversationAccount" }
    /// `ConversationDefaultSupportedContent`.
    public static var conversationDefaultSupportedContent: Self { "ConversationDefaultSupportedContent" }
    /// `ConversationThreadingWindow`.
    public static var conversationThreadingWindow: Self { "ConversationThreadingWindow" }
    /// `Deployment`.
    public static var deployment: Self { "Deployment" }
    /// `Configuration`.
    public static var configuration: Self { "Configuration" }
    /// `ConfigurationVersion`.
    public static var configurationVersion: Self { "ConfigurationVersion" }
    /// `EdgePreferences`.
    public static var edgePreferences: Self { "EdgePreferences" }
    /// `EdgeTraceLevel`.
    public static var edgeTraceLevel: Self { "EdgeTraceLevel" }
    /// `OrganizationIntegrationsAccess`.
    public static var organizationIntegrationsAccess: Self { "OrganizationIntegrationsAccess" }
    /// `SupportFile`.
    public static var supportFile: Self { "SupportFile" }
    /// `EdgeLogZip`.
    public static var edgeLogZip: Self { "EdgeLogZip" }
    /// `Pcaps`.
    public static var pcaps: Self { "Pcaps" }
    /// `MediaDiagnosticsTraceFile`.
    public static var mediaDiagnosticsTraceFile: Self { "MediaDiagnosticsTraceFile" }
    /// `EdgePcaps`.
    public static var edgePcaps: Self { "EdgePcaps" }
    /// `EdgeLog`.
    public static var edgeLog: Self { "EdgeLog" }
    /// `OrganizationLink`.
    public static var organizationLink: Self { "OrganizationLink" }
    /// `NumberRouting`.
    public static var numberRouting: Self { "NumberRouting" }
    /// `OrganizationFeature`.
    public static var organizationFeature: Self { "OrganizationFeature" }
    /// `Product`.
    public static var product: Self { "Product" }
    /// `User`.
    public static var user: Self { "User" }
    /// `Location`.
    public static var location: Self { "Location" }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `OrganizationSuspension`.
    public static var organizationSuspension: Self { "OrganizationSuspension" }
    /// `OperationalEvent`.
    public static var operationalEvent: Self { "OperationalEvent" }
    /// `Sender`.
    public static var sender: Self { "Sender" }
    /// `GcvByocBlock`.
    public static var gcvByocBlock: Self { "GcvByocBlock" }
    /// `AllowAndBlockNumber`.
    public static var allowAndBlockNumber: Self { "AllowAndBlockNumber" }
    /// `Participant`.
    public static var participant: Self { "Participant" }
    /// `ContactSchema`.
    public static var contactSchema: Self { "ContactSchema" }
    /// `ExternalOrganizationSchema`.
    public static var externalOrganizationSchema: Self { "ExternalOrganizationSchema" }
    /// `Workbin`.
    public static var workbin: Self { "Workbin" }
    /// `Worktype`.
    public static var worktype: Self { "Worktype" }
    /// `BulkJob`.
    public static var bulkJob: Self { "BulkJob" }
    /// `Credential`.
    public static var credential: Self { "Credential" }
    /// `NumberOrder`.
    public static var numberOrder: Self { "NumberOrder" }
    /// `BulkDisconnectRequest`.
    public static var bulkDisconnectRequest: Self { "BulkDisconnectRequest" }
    /// `EnterpriseAgreement`.
    public static var enterpriseAgreement: Self { "EnterpriseAgreement" }
    /// `VendorListing`.
    public static var vendorListing: Self { "VendorListing" }
    /// `GdprRequest`.
    public static var gdprRequest: Self { "GdprRequest" }
    /// `DsarRequest`.
    public static var dsarRequest: Self { "DsarRequest" }
    /// `ExportRequest`.
    public static var exportRequest: Self { "ExportRequest" }
    /// `DefaultPanelSettings`.
    public static var defaultPanelSettings: Self { "DefaultPanelSettings" }
    /// `InboundDomain`.
    public static var inboundDomain: Self { "InboundDomain" }
    /// `OutboundDomain`.
    public static var outboundDomain: Self { "OutboundDomain" }
    /// `InboundRoute`.
    public static var inboundRoute: Self { "InboundRoute" }
    /// `EmailSetting`.
    public static var emailSetting: Self { "EmailSetting" }
    /// `OrganizationLimits`.
    public static var organizationLimits: Self { "OrganizationLimits" }
    /// `RoutingSkill`.
    public static var routingSkill: Self { "RoutingSkill" }
    /// `RoutingLanguage`.
    public static var routingLanguage: Self { "RoutingLanguage" }
    /// `ComposerPage`.
    public static var composerPage: Self { "ComposerPage" }
    /// `ComposerPublishedScript`.
    public static var composerPublishedScript: Self { "ComposerPublishedScript" }
    /// `ComposerScript`.
    public static var composerScript: Self { "ComposerScript" }
    /// `ComposerTemplate`.
    public static var composerTemplate: Self { "ComposerTemplate" }
    /// `IntentMiner`.
    public static var intentMiner: Self { "IntentMiner" }
    /// `TopicMiner`.
    public static var topicMiner: Self { "TopicMiner" }
    /// `SoftSuspension`.
    public static var softSuspension: Self { "SoftSuspension" }
    /// `JourneyView`.
    public static var journeyView: Self { "JourneyView" }
    /// `CustomEntity`.
    public static var customEntity: Self { "CustomEntity" }
    /// `DirectoryFeature`.
    public static var directoryFeature: Self { "DirectoryFeature" }
    /// `RuleCategory`.
    public static var ruleCategory: Self { "RuleCategory" }
    /// `DecisionTable`.
    public static var decisionTable: Self { "DecisionTable" }
    /// `DecisionTableVersion`.
    public static var decisionTableVersion: Self { "DecisionTableVersion" }
    /// `DecisionTableSnapshot`.
    public static var decisionTableSnapshot: Self { "DecisionTableSnapshot" }
    /// `DecisionTableRow`.
    public static var decisionTableRow: Self { "DecisionTableRow" }
    /// `DecisionTableImportJob`.
    public static var decisionTableImportJob: Self { "DecisionTableImportJob" }
    /// `DecisionTableExportJob`.
    public static var decisionTableExportJob: Self { "DecisionTableExportJob" }
    /// `EscalationRule`.
    public static var escalationRule: Self { "EscalationRule" }
    /// `Rules`.
    public static var rules: Self { "Rules" }
    /// `Contact`.
    public static var contact: Self { "Contact" }
    /// `Note`.
    public static var note: Self { "Note" }
    /// `Relationship`.
    public static var relationship: Self { "Relationship" }
    /// `ExternalOrg`.
    public static var externalOrg: Self { "ExternalOrg" }
    /// `SocialMediaMessage`.
    public static var socialMediaMessage: Self { "SocialMediaMessage" }
    /// `Assistant`.
    public static var assistant: Self { "Assistant" }
    /// `AssistantQueue`.
    public static var assistantQueue: Self { "AssistantQueue" }
    /// `QueueAnomaly`.
    public static var queueAnomaly: Self { "QueueAnomaly" }
    /// `MonitoredQueue`.
    public static var monitoredQueue: Self { "MonitoredQueue" }
    /// `AnomalyDetectionSettings`.
    public static var anomalyDetectionSettings: Self { "AnomalyDetectionSettings" }
    /// `ConversationAccessAttributes`.
    public static var conversationAccessAttributes: Self { "ConversationAccessAttributes" }
    /// `Settings`.
    public static var settings: Self { "Settings" }
    /// `Agent`.
    public static var agent: Self { "Agent" }
    /// `GraphSettings`.
    public static var graphSettings: Self { "GraphSettings" }
    /// `RefinementConfiguration`.
    public static var refinementConfiguration: Self { "RefinementConfiguration" }
}

/// The schema `AuditTopicDomainEntityRef`.
public typealias AuditTopicDomainEntityRef = Model<AuditTopicDomainEntityRefFields>

/// The properties of ``AuditTopicDomainEntityRef``.
public struct AuditTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AuditTopicMessageInfo`.
public typealias AuditTopicMessageInfo = Model<AuditTopicMessageInfoFields>

/// The properties of ``AuditTopicMessageInfo``.
public struct AuditTopicMessageInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `localizableMessageCode`.
    public var localizableMessageCode: Field<String> { Field("localizableMessageCode") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `AuditTopicPropertyChange`.
public typealias AuditTopicPropertyChange = Model<AuditTopicPropertyChangeFields>

/// The properties of ``AuditTopicPropertyChange``.
public struct AuditTopicPropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    public var property: Field<String> { Field("property") }
    /// `oldValues`.
    public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    public var newValues: Field<[String]> { Field("newValues") }
}

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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `userHomeOrgId`.
    @_alwaysEmitIntoClient public var userHomeOrgId: Field<String> { Field("userHomeOrgId") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<AuditTopicDomainEntityRef> { Field("username") }
    /// `userDisplay`.
    @_alwaysEmitIntoClient public var userDisplay: Field<String> { Field("userDisplay") }
    /// `clientId`.
    @_alwaysEmitIntoClient public var clientId: Field<AuditTopicAddressableEntityRef> { Field("clientId") }
    /// `remoteIp`.
    @_alwaysEmitIntoClient public var remoteIp: Field<[String]> { Field("remoteIp") }
    /// `serviceName`.
    @_alwaysEmitIntoClient public var serviceName: Field<AuditTopicAuditLogMessageServiceName> { Field("serviceName") }
    /// `level`.
    @_alwaysEmitIntoClient public var level: Field<String> { Field("level") }
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<AuditTopicMessageInfo> { Field("message") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<AuditTopicAuditLogMessageAction> { Field("action") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<AuditTopicAuditLogMessageEntityType> { Field("entityType") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<AuditTopicDomainEntityRef> { Field("entity") }
    /// `propertyChanges`.
    @_alwaysEmitIntoClient public var propertyChanges: Field<[AuditTopicPropertyChange]> { Field("propertyChanges") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<[String: String]> { Field("context") }
}

/// A value of `serviceName` of ``AuditTopicAuditLogMessage``, open to those that are newer than this version.
public struct AuditTopicAuditLogMessageServiceName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LanguageUnderstanding`.
    @_alwaysEmitIntoClient public static var languageUnderstanding: Self { "LanguageUnderstanding" }
    /// `ContentManagement`.
    @_alwaysEmitIntoClient public static var contentManagement: Self { "ContentManagement" }
    /// `PeoplePermissions`.
    @_alwaysEmitIntoClient public static var peoplePermissions: Self { "PeoplePermissions" }
    /// `Presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "Presence" }
    /// `Architect`.
    @_alwaysEmitIntoClient public static var architect: Self { "Architect" }
    /// `ContactCenter`.
    @_alwaysEmitIntoClient public static var contactCenter: Self { "ContactCenter" }
    /// `Quality`.
    @_alwaysEmitIntoClient public static var quality: Self { "Quality" }
    /// `SpeechAndTextAnalytics`.
    @_alwaysEmitIntoClient public static var speechAndTextAnalytics: Self { "SpeechAndTextAnalytics" }
    /// `PredictiveEngagement`.
    @_alwaysEmitIntoClient public static var predictiveEngagement: Self { "PredictiveEngagement" }
    /// `Knowledge`.
    @_alwaysEmitIntoClient public static var knowledge: Self { "Knowledge" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `UsersRules`.
    @_alwaysEmitIntoClient public static var usersRules: Self { "UsersRules" }
    /// `Gamification`.
    @_alwaysEmitIntoClient public static var gamification: Self { "Gamification" }
    /// `EmployeeEngagement`.
    @_alwaysEmitIntoClient public static var employeeEngagement: Self { "EmployeeEngagement" }
    /// `WorkforceManagement`.
    @_alwaysEmitIntoClient public static var workforceManagement: Self { "WorkforceManagement" }
    /// `Triggers`.
    @_alwaysEmitIntoClient public static var triggers: Self { "Triggers" }
    /// `ProcessAutomation`.
    @_alwaysEmitIntoClient public static var processAutomation: Self { "ProcessAutomation" }
    /// `ResponseManagement`.
    @_alwaysEmitIntoClient public static var responseManagement: Self { "ResponseManagement" }
    /// `Groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "Groups" }
    /// `Telephony`.
    @_alwaysEmitIntoClient public static var telephony: Self { "Telephony" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
    /// `Routing`.
    @_alwaysEmitIntoClient public static var routing: Self { "Routing" }
    /// `Integrations`.
    @_alwaysEmitIntoClient public static var integrations: Self { "Integrations" }
    /// `Webhooks`.
    @_alwaysEmitIntoClient public static var webhooks: Self { "Webhooks" }
    /// `AnalyticsReporting`.
    @_alwaysEmitIntoClient public static var analyticsReporting: Self { "AnalyticsReporting" }
    /// `EmbeddedAnalytics`.
    @_alwaysEmitIntoClient public static var embeddedAnalytics: Self { "EmbeddedAnalytics" }
    /// `Limits`.
    @_alwaysEmitIntoClient public static var limits: Self { "Limits" }
    /// `EmployeePerformance`.
    @_alwaysEmitIntoClient public static var employeePerformance: Self { "EmployeePerformance" }
    /// `Datatables`.
    @_alwaysEmitIntoClient public static var datatables: Self { "Datatables" }
    /// `Messaging`.
    @_alwaysEmitIntoClient public static var messaging: Self { "Messaging" }
    /// `WebDeployments`.
    @_alwaysEmitIntoClient public static var webDeployments: Self { "WebDeployments" }
    /// `Supportability`.
    @_alwaysEmitIntoClient public static var supportability: Self { "Supportability" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Directory`.
    @_alwaysEmitIntoClient public static var directory: Self { "Directory" }
    /// `Locations`.
    @_alwaysEmitIntoClient public static var locations: Self { "Locations" }
    /// `ExternalContacts`.
    @_alwaysEmitIntoClient public static var externalContacts: Self { "ExternalContacts" }
    /// `TaskManagement`.
    @_alwaysEmitIntoClient public static var taskManagement: Self { "TaskManagement" }
    /// `SCIM`.
    @_alwaysEmitIntoClient public static var scim: Self { "SCIM" }
    /// `NumberPurchasing`.
    @_alwaysEmitIntoClient public static var numberPurchasing: Self { "NumberPurchasing" }
    /// `Marketplace`.
    @_alwaysEmitIntoClient public static var marketplace: Self { "Marketplace" }
    /// `LogCapture`.
    @_alwaysEmitIntoClient public static var logCapture: Self { "LogCapture" }
    /// `GDPR`.
    @_alwaysEmitIntoClient public static var gdpr: Self { "GDPR" }
    /// `DSAR`.
    @_alwaysEmitIntoClient public static var dsar: Self { "DSAR" }
    /// `ExternalContactsExport`.
    @_alwaysEmitIntoClient public static var externalContactsExport: Self { "ExternalContactsExport" }
    /// `AgentConfig`.
    @_alwaysEmitIntoClient public static var agentConfig: Self { "AgentConfig" }
    /// `Emails`.
    @_alwaysEmitIntoClient public static var emails: Self { "Emails" }
    /// `Scripter`.
    @_alwaysEmitIntoClient public static var scripter: Self { "Scripter" }
    /// `Billing`.
    @_alwaysEmitIntoClient public static var billing: Self { "Billing" }
    /// `JourneyAnalytics`.
    @_alwaysEmitIntoClient public static var journeyAnalytics: Self { "JourneyAnalytics" }
    /// `NerService`.
    @_alwaysEmitIntoClient public static var nerService: Self { "NerService" }
    /// `Onboarding`.
    @_alwaysEmitIntoClient public static var onboarding: Self { "Onboarding" }
    /// `SocialListening`.
    @_alwaysEmitIntoClient public static var socialListening: Self { "SocialListening" }
    /// `BusinessRules`.
    @_alwaysEmitIntoClient public static var businessRules: Self { "BusinessRules" }
    /// `SocialEscalationRules`.
    @_alwaysEmitIntoClient public static var socialEscalationRules: Self { "SocialEscalationRules" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `Assistants`.
    @_alwaysEmitIntoClient public static var assistants: Self { "Assistants" }
    /// `AnomalyDetection`.
    @_alwaysEmitIntoClient public static var anomalyDetection: Self { "AnomalyDetection" }
    /// `Conversations`.
    @_alwaysEmitIntoClient public static var conversations: Self { "Conversations" }
    /// `GenesysCloudCopilot`.
    @_alwaysEmitIntoClient public static var genesysCloudCopilot: Self { "GenesysCloudCopilot" }
    /// `ConversationRefinement`.
    @_alwaysEmitIntoClient public static var conversationRefinement: Self { "ConversationRefinement" }
}

/// A value of `action` of ``AuditTopicAuditLogMessage``, open to those that are newer than this version.
public struct AuditTopicAuditLogMessageAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `View`.
    @_alwaysEmitIntoClient public static var view: Self { "View" }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
    /// `Move`.
    @_alwaysEmitIntoClient public static var move: Self { "Move" }
    /// `Copy`.
    @_alwaysEmitIntoClient public static var copy: Self { "Copy" }
    /// `Download`.
    @_alwaysEmitIntoClient public static var download: Self { "Download" }
    /// `ShareAdd`.
    @_alwaysEmitIntoClient public static var shareAdd: Self { "ShareAdd" }
    /// `ShareRemove`.
    @_alwaysEmitIntoClient public static var shareRemove: Self { "ShareRemove" }
    /// `Fax`.
    @_alwaysEmitIntoClient public static var fax: Self { "Fax" }
    /// `Convert`.
    @_alwaysEmitIntoClient public static var convert: Self { "Convert" }
    /// `Receive`.
    @_alwaysEmitIntoClient public static var receive: Self { "Receive" }
    /// `VersionCreate`.
    @_alwaysEmitIntoClient public static var versionCreate: Self { "VersionCreate" }
    /// `TagAdd`.
    @_alwaysEmitIntoClient public static var tagAdd: Self { "TagAdd" }
    /// `TagRemove`.
    @_alwaysEmitIntoClient public static var tagRemove: Self { "TagRemove" }
    /// `TagUpdate`.
    @_alwaysEmitIntoClient public static var tagUpdate: Self { "TagUpdate" }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
    /// `MemberAdd`.
    @_alwaysEmitIntoClient public static var memberAdd: Self { "MemberAdd" }
    /// `MemberUpdate`.
    @_alwaysEmitIntoClient public static var memberUpdate: Self { "MemberUpdate" }
    /// `MemberRemove`.
    @_alwaysEmitIntoClient public static var memberRemove: Self { "MemberRemove" }
    /// `Authenticate`.
    @_alwaysEmitIntoClient public static var authenticate: Self { "Authenticate" }
    /// `AuthenticationFailed`.
    @_alwaysEmitIntoClient public static var authenticationFailed: Self { "AuthenticationFailed" }
    /// `SingleLogout`.
    @_alwaysEmitIntoClient public static var singleLogout: Self { "SingleLogout" }
    /// `SingleLogoutFailed`.
    @_alwaysEmitIntoClient public static var singleLogoutFailed: Self { "SingleLogoutFailed" }
    /// `Authorize`.
    @_alwaysEmitIntoClient public static var authorize: Self { "Authorize" }
    /// `Deauthorize`.
    @_alwaysEmitIntoClient public static var deauthorize: Self { "Deauthorize" }
    /// `AuthorizationChanged`.
    @_alwaysEmitIntoClient public static var authorizationChanged: Self { "AuthorizationChanged" }
    /// `ChangePassword`.
    @_alwaysEmitIntoClient public static var changePassword: Self { "ChangePassword" }
    /// `Revoke`.
    @_alwaysEmitIntoClient public static var revoke: Self { "Revoke" }
    /// `LicenseUpdate`.
    @_alwaysEmitIntoClient public static var licenseUpdate: Self { "LicenseUpdate" }
    /// `Checkin`.
    @_alwaysEmitIntoClient public static var checkin: Self { "Checkin" }
    /// `Checkout`.
    @_alwaysEmitIntoClient public static var checkout: Self { "Checkout" }
    /// `Deactivate`.
    @_alwaysEmitIntoClient public static var deactivate: Self { "Deactivate" }
    /// `Debug`.
    @_alwaysEmitIntoClient public static var debug: Self { "Debug" }
    /// `Publish`.
    @_alwaysEmitIntoClient public static var publish: Self { "Publish" }
    /// `Revert`.
    @_alwaysEmitIntoClient public static var revert: Self { "Revert" }
    /// `Save`.
    @_alwaysEmitIntoClient public static var save: Self { "Save" }
    /// `Transcode`.
    @_alwaysEmitIntoClient public static var transcode: Self { "Transcode" }
    /// `Upload`.
    @_alwaysEmitIntoClient public static var upload: Self { "Upload" }
    /// `WrapupCodeAdd`.
    @_alwaysEmitIntoClient public static var wrapupCodeAdd: Self { "WrapupCodeAdd" }
    /// `WrapupCodeRemove`.
    @_alwaysEmitIntoClient public static var wrapupCodeRemove: Self { "WrapupCodeRemove" }
    /// `Read`.
    @_alwaysEmitIntoClient public static var read: Self { "Read" }
    /// `Execute`.
    @_alwaysEmitIntoClient public static var execute: Self { "Execute" }
    /// `Abandon`.
    @_alwaysEmitIntoClient public static var abandon: Self { "Abandon" }
    /// `Archive`.
    @_alwaysEmitIntoClient public static var archive: Self { "Archive" }
    /// `Export`.
    @_alwaysEmitIntoClient public static var export: Self { "Export" }
    /// `RestoreRequest`.
    @_alwaysEmitIntoClient public static var restoreRequest: Self { "RestoreRequest" }
    /// `RestoreComplete`.
    @_alwaysEmitIntoClient public static var restoreComplete: Self { "RestoreComplete" }
    /// `UpdateRetention`.
    @_alwaysEmitIntoClient public static var updateRetention: Self { "UpdateRetention" }
    /// `ApplyProtection`.
    @_alwaysEmitIntoClient public static var applyProtection: Self { "ApplyProtection" }
    /// `RevokeProtection`.
    @_alwaysEmitIntoClient public static var revokeProtection: Self { "RevokeProtection" }
    /// `Start`.
    @_alwaysEmitIntoClient public static var start: Self { "Start" }
    /// `Stop`.
    @_alwaysEmitIntoClient public static var stop: Self { "Stop" }
    /// `Rotate`.
    @_alwaysEmitIntoClient public static var rotate: Self { "Rotate" }
    /// `DeleteAll`.
    @_alwaysEmitIntoClient public static var deleteAll: Self { "DeleteAll" }
    /// `Reassign`.
    @_alwaysEmitIntoClient public static var reassign: Self { "Reassign" }
    /// `Unarchive`.
    @_alwaysEmitIntoClient public static var unarchive: Self { "Unarchive" }
    /// `Activate`.
    @_alwaysEmitIntoClient public static var activate: Self { "Activate" }
    /// `Assign`.
    @_alwaysEmitIntoClient public static var assign: Self { "Assign" }
    /// `Unassign`.
    @_alwaysEmitIntoClient public static var unassign: Self { "Unassign" }
    /// `Reset`.
    @_alwaysEmitIntoClient public static var reset: Self { "Reset" }
    /// `Reschedule`.
    @_alwaysEmitIntoClient public static var reschedule: Self { "Reschedule" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Cancel`.
    @_alwaysEmitIntoClient public static var cancel: Self { "Cancel" }
    /// `Unpublish`.
    @_alwaysEmitIntoClient public static var unpublish: Self { "Unpublish" }
    /// `Purge`.
    @_alwaysEmitIntoClient public static var purge: Self { "Purge" }
    /// `Processed`.
    @_alwaysEmitIntoClient public static var processed: Self { "Processed" }
    /// `Enable`.
    @_alwaysEmitIntoClient public static var enable: Self { "Enable" }
    /// `Disable`.
    @_alwaysEmitIntoClient public static var disable: Self { "Disable" }
    /// `Recycle`.
    @_alwaysEmitIntoClient public static var recycle: Self { "Recycle" }
    /// `Append`.
    @_alwaysEmitIntoClient public static var append: Self { "Append" }
    /// `ContactsUpdated`.
    @_alwaysEmitIntoClient public static var contactsUpdated: Self { "ContactsUpdated" }
    /// `ContactsDeleted`.
    @_alwaysEmitIntoClient public static var contactsDeleted: Self { "ContactsDeleted" }
    /// `Restore`.
    @_alwaysEmitIntoClient public static var restore: Self { "Restore" }
    /// `Block`.
    @_alwaysEmitIntoClient public static var block: Self { "Block" }
    /// `Unblock`.
    @_alwaysEmitIntoClient public static var unblock: Self { "Unblock" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    @_alwaysEmitIntoClient public static var rollback: Self { "Rollback" }
    /// `ImplementingChange`.
    @_alwaysEmitIntoClient public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    @_alwaysEmitIntoClient public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    @_alwaysEmitIntoClient public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    @_alwaysEmitIntoClient public static var rollbackImplemented: Self { "RollbackImplemented" }
    /// `InReview`.
    @_alwaysEmitIntoClient public static var inReview: Self { "InReview" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Write`.
    @_alwaysEmitIntoClient public static var write: Self { "Write" }
    /// `Replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "Replace" }
    /// `UpdateInService`.
    @_alwaysEmitIntoClient public static var updateInService: Self { "UpdateInService" }
    /// `UpdateOutOfService`.
    @_alwaysEmitIntoClient public static var updateOutOfService: Self { "UpdateOutOfService" }
    /// `Cycle`.
    @_alwaysEmitIntoClient public static var cycle: Self { "Cycle" }
    /// `Scale`.
    @_alwaysEmitIntoClient public static var scale: Self { "Scale" }
    /// `AsgInservice`.
    @_alwaysEmitIntoClient public static var asgInservice: Self { "AsgInservice" }
    /// `AwsOutofservice`.
    @_alwaysEmitIntoClient public static var awsOutofservice: Self { "AwsOutofservice" }
    /// `AsgTerminate`.
    @_alwaysEmitIntoClient public static var asgTerminate: Self { "AsgTerminate" }
    /// `Detach`.
    @_alwaysEmitIntoClient public static var detach: Self { "Detach" }
    /// `Terminate`.
    @_alwaysEmitIntoClient public static var terminate: Self { "Terminate" }
    /// `BlockUpgrade`.
    @_alwaysEmitIntoClient public static var blockUpgrade: Self { "BlockUpgrade" }
    /// `UnblockUpgrade`.
    @_alwaysEmitIntoClient public static var unblockUpgrade: Self { "UnblockUpgrade" }
    /// `AsgSwapInstanceType`.
    @_alwaysEmitIntoClient public static var asgSwapInstanceType: Self { "AsgSwapInstanceType" }
    /// `RecreateAsg`.
    @_alwaysEmitIntoClient public static var recreateAsg: Self { "RecreateAsg" }
    /// `DeleteUnconfiguredEdge`.
    @_alwaysEmitIntoClient public static var deleteUnconfiguredEdge: Self { "DeleteUnconfiguredEdge" }
    /// `GetAsgList`.
    @_alwaysEmitIntoClient public static var getAsgList: Self { "GetAsgList" }
    /// `GetAsg`.
    @_alwaysEmitIntoClient public static var getAsg: Self { "GetAsg" }
    /// `UpgradeOrganizationSite`.
    @_alwaysEmitIntoClient public static var upgradeOrganizationSite: Self { "UpgradeOrganizationSite" }
    /// `UpdateAwsConfig`.
    @_alwaysEmitIntoClient public static var updateAwsConfig: Self { "UpdateAwsConfig" }
    /// `GetAwsConfig`.
    @_alwaysEmitIntoClient public static var getAwsConfig: Self { "GetAwsConfig" }
    /// `DeleteGhostEdgeRecord`.
    @_alwaysEmitIntoClient public static var deleteGhostEdgeRecord: Self { "DeleteGhostEdgeRecord" }
    /// `UpgradeCleanup`.
    @_alwaysEmitIntoClient public static var upgradeCleanup: Self { "UpgradeCleanup" }
    /// `IpAllowlistClear`.
    @_alwaysEmitIntoClient public static var ipAllowlistClear: Self { "IpAllowlistClear" }
    /// `AddPairingRole`.
    @_alwaysEmitIntoClient public static var addPairingRole: Self { "AddPairingRole" }
    /// `Verify`.
    @_alwaysEmitIntoClient public static var verify: Self { "Verify" }
    /// `RestoreDeleted`.
    @_alwaysEmitIntoClient public static var restoreDeleted: Self { "RestoreDeleted" }
    /// `RestoreAll`.
    @_alwaysEmitIntoClient public static var restoreAll: Self { "RestoreAll" }
    /// `Approve`.
    @_alwaysEmitIntoClient public static var approve: Self { "Approve" }
    /// `Reject`.
    @_alwaysEmitIntoClient public static var reject: Self { "Reject" }
    /// `Reverse`.
    @_alwaysEmitIntoClient public static var reverse: Self { "Reverse" }
    /// `Send`.
    @_alwaysEmitIntoClient public static var send: Self { "Send" }
    /// `BulkDelete`.
    @_alwaysEmitIntoClient public static var bulkDelete: Self { "BulkDelete" }
    /// `HardDelete`.
    @_alwaysEmitIntoClient public static var hardDelete: Self { "HardDelete" }
    /// `SoftDelete`.
    @_alwaysEmitIntoClient public static var softDelete: Self { "SoftDelete" }
    /// `Submit`.
    @_alwaysEmitIntoClient public static var submit: Self { "Submit" }
    /// `EnableCapture`.
    @_alwaysEmitIntoClient public static var enableCapture: Self { "EnableCapture" }
    /// `DownloadCapture`.
    @_alwaysEmitIntoClient public static var downloadCapture: Self { "DownloadCapture" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Initiate`.
    @_alwaysEmitIntoClient public static var initiate: Self { "Initiate" }
    /// `ReverseManually`.
    @_alwaysEmitIntoClient public static var reverseManually: Self { "ReverseManually" }
    /// `Calculate`.
    @_alwaysEmitIntoClient public static var calculate: Self { "Calculate" }
    /// `GetAllResults`.
    @_alwaysEmitIntoClient public static var getAllResults: Self { "GetAllResults" }
    /// `GetAllResultsDownload`.
    @_alwaysEmitIntoClient public static var getAllResultsDownload: Self { "GetAllResultsDownload" }
    /// `GetChartResults`.
    @_alwaysEmitIntoClient public static var getChartResults: Self { "GetChartResults" }
    /// `GetChartResultsDownload`.
    @_alwaysEmitIntoClient public static var getChartResultsDownload: Self { "GetChartResultsDownload" }
    /// `Provisioned`.
    @_alwaysEmitIntoClient public static var provisioned: Self { "Provisioned" }
    /// `UpdateAborted`.
    @_alwaysEmitIntoClient public static var updateAborted: Self { "UpdateAborted" }
    /// `Edit`.
    @_alwaysEmitIntoClient public static var edit: Self { "Edit" }
}

/// A value of `entityType` of ``AuditTopicAuditLogMessage``, open to those that are newer than this version.
public struct AuditTopicAuditLogMessageEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Feedback`.
    @_alwaysEmitIntoClient public static var feedback: Self { "Feedback" }
    /// `Document`.
    @_alwaysEmitIntoClient public static var document: Self { "Document" }
    /// `Workspace`.
    @_alwaysEmitIntoClient public static var workspace: Self { "Workspace" }
    /// `Tag`.
    @_alwaysEmitIntoClient public static var tag: Self { "Tag" }
    /// `UserSamlAuthentication`.
    @_alwaysEmitIntoClient public static var userSamlAuthentication: Self { "UserSamlAuthentication" }
    /// `AccessToken`.
    @_alwaysEmitIntoClient public static var accessToken: Self { "AccessToken" }
    /// `OAuthClientAuthorization`.
    @_alwaysEmitIntoClient public static var oAuthClientAuthorization: Self { "OAuthClientAuthorization" }
    /// `AuthOrganization`.
    @_alwaysEmitIntoClient public static var authOrganization: Self { "AuthOrganization" }
    /// `OAuthClient`.
    @_alwaysEmitIntoClient public static var oAuthClient: Self { "OAuthClient" }
    /// `AuthUser`.
    @_alwaysEmitIntoClient public static var authUser: Self { "AuthUser" }
    /// `OrganizationAuthorizationTrust`.
    @_alwaysEmitIntoClient public static var organizationAuthorizationTrust: Self { "OrganizationAuthorizationTrust" }
    /// `OrganizationAuthorizationUserTrust`.
    @_alwaysEmitIntoClient public static var organizationAuthorizationUserTrust: Self { "OrganizationAuthorizationUserTrust" }
    /// `MFAVerifier`.
    @_alwaysEmitIntoClient public static var mfaVerifier: Self { "MFAVerifier" }
    /// `IdentityProvider`.
    @_alwaysEmitIntoClient public static var identityProvider: Self { "IdentityProvider" }
    /// `RulesOfBehavior`.
    @_alwaysEmitIntoClient public static var rulesOfBehavior: Self { "RulesOfBehavior" }
    /// `Role`.
    @_alwaysEmitIntoClient public static var role: Self { "Role" }
    /// `RoleSettings`.
    @_alwaysEmitIntoClient public static var roleSettings: Self { "RoleSettings" }
    /// `Policy`.
    @_alwaysEmitIntoClient public static var policy: Self { "Policy" }
    /// `VoicemailUserPolicy`.
    @_alwaysEmitIntoClient public static var voicemailUserPolicy: Self { "VoicemailUserPolicy" }
    /// `UserPresence`.
    @_alwaysEmitIntoClient public static var userPresence: Self { "UserPresence" }
    /// `DependencyTrackingBuild`.
    @_alwaysEmitIntoClient public static var dependencyTrackingBuild: Self { "DependencyTrackingBuild" }
    /// `Flow`.
    @_alwaysEmitIntoClient public static var flow: Self { "Flow" }
    /// `Prompt`.
    @_alwaysEmitIntoClient public static var prompt: Self { "Prompt" }
    /// `PromptResource`.
    @_alwaysEmitIntoClient public static var promptResource: Self { "PromptResource" }
    /// `FlowOutcome`.
    @_alwaysEmitIntoClient public static var flowOutcome: Self { "FlowOutcome" }
    /// `FlowMilestone`.
    @_alwaysEmitIntoClient public static var flowMilestone: Self { "FlowMilestone" }
    /// `Grammar`.
    @_alwaysEmitIntoClient public static var grammar: Self { "Grammar" }
    /// `GrammarLanguage`.
    @_alwaysEmitIntoClient public static var grammarLanguage: Self { "GrammarLanguage" }
    /// `AgentRoutingInfo`.
    @_alwaysEmitIntoClient public static var agentRoutingInfo: Self { "AgentRoutingInfo" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `WrapupCode`.
    @_alwaysEmitIntoClient public static var wrapupCode: Self { "WrapupCode" }
    /// `MaxOrgRoutingUtilizationCapacity`.
    @_alwaysEmitIntoClient public static var maxOrgRoutingUtilizationCapacity: Self { "MaxOrgRoutingUtilizationCapacity" }
    /// `ConversationAttributes`.
    @_alwaysEmitIntoClient public static var conversationAttributes: Self { "ConversationAttributes" }
    /// `RoutingUtilizationTag`.
    @_alwaysEmitIntoClient public static var routingUtilizationTag: Self { "RoutingUtilizationTag" }
    /// `Evaluation`.
    @_alwaysEmitIntoClient public static var evaluation: Self { "Evaluation" }
    /// `Calibration`.
    @_alwaysEmitIntoClient public static var calibration: Self { "Calibration" }
    /// `Survey`.
    @_alwaysEmitIntoClient public static var survey: Self { "Survey" }
    /// `AgentScoringRule`.
    @_alwaysEmitIntoClient public static var agentScoringRule: Self { "AgentScoringRule" }
    /// `EvaluationForm`.
    @_alwaysEmitIntoClient public static var evaluationForm: Self { "EvaluationForm" }
    /// `SurveyForm`.
    @_alwaysEmitIntoClient public static var surveyForm: Self { "SurveyForm" }
    /// `Recording`.
    @_alwaysEmitIntoClient public static var recording: Self { "Recording" }
    /// `ScreenRecording`.
    @_alwaysEmitIntoClient public static var screenRecording: Self { "ScreenRecording" }
    /// `SnippetRecording`.
    @_alwaysEmitIntoClient public static var snippetRecording: Self { "SnippetRecording" }
    /// `BulkActions`.
    @_alwaysEmitIntoClient public static var bulkActions: Self { "BulkActions" }
    /// `OrphanedRecording`.
    @_alwaysEmitIntoClient public static var orphanedRecording: Self { "OrphanedRecording" }
    /// `RecordingAnnotation`.
    @_alwaysEmitIntoClient public static var recordingAnnotation: Self { "RecordingAnnotation" }
    /// `RecordingSettings`.
    @_alwaysEmitIntoClient public static var recordingSettings: Self { "RecordingSettings" }
    /// `SnippetRecordingSettings`.
    @_alwaysEmitIntoClient public static var snippetRecordingSettings: Self { "SnippetRecordingSettings" }
    /// `ScreenMonitoring`.
    @_alwaysEmitIntoClient public static var screenMonitoring: Self { "ScreenMonitoring" }
    /// `RecordingKey`.
    @_alwaysEmitIntoClient public static var recordingKey: Self { "RecordingKey" }
    /// `RecordingKeyConfig`.
    @_alwaysEmitIntoClient public static var recordingKeyConfig: Self { "RecordingKeyConfig" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
    /// `Program`.
    @_alwaysEmitIntoClient public static var program: Self { "Program" }
    /// `Category`.
    @_alwaysEmitIntoClient public static var category: Self { "Category" }
    /// `SentimentFeedback`.
    @_alwaysEmitIntoClient public static var sentimentFeedback: Self { "SentimentFeedback" }
    /// `DictionaryFeedback`.
    @_alwaysEmitIntoClient public static var dictionaryFeedback: Self { "DictionaryFeedback" }
    /// `InteractionReprocessingJob`.
    @_alwaysEmitIntoClient public static var interactionReprocessingJob: Self { "InteractionReprocessingJob" }
    /// `Segment`.
    @_alwaysEmitIntoClient public static var segment: Self { "Segment" }
    /// `Outcome`.
    @_alwaysEmitIntoClient public static var outcome: Self { "Outcome" }
    /// `ActionMap`.
    @_alwaysEmitIntoClient public static var actionMap: Self { "ActionMap" }
    /// `ActionTemplate`.
    @_alwaysEmitIntoClient public static var actionTemplate: Self { "ActionTemplate" }
    /// `ClickstreamSettings`.
    @_alwaysEmitIntoClient public static var clickstreamSettings: Self { "ClickstreamSettings" }
    /// `EventType`.
    @_alwaysEmitIntoClient public static var eventType: Self { "EventType" }
    /// `SessionType`.
    @_alwaysEmitIntoClient public static var sessionType: Self { "SessionType" }
    /// `KnowledgeBase`.
    @_alwaysEmitIntoClient public static var knowledgeBase: Self { "KnowledgeBase" }
    /// `KnowledgeCategory`.
    @_alwaysEmitIntoClient public static var knowledgeCategory: Self { "KnowledgeCategory" }
    /// `KnowledgeContext`.
    @_alwaysEmitIntoClient public static var knowledgeContext: Self { "KnowledgeContext" }
    /// `KnowledgeContextValue`.
    @_alwaysEmitIntoClient public static var knowledgeContextValue: Self { "KnowledgeContextValue" }
    /// `KnowledgeDocument`.
    @_alwaysEmitIntoClient public static var knowledgeDocument: Self { "KnowledgeDocument" }
    /// `KnowledgeDocumentVariation`.
    @_alwaysEmitIntoClient public static var knowledgeDocumentVariation: Self { "KnowledgeDocumentVariation" }
    /// `KnowledgeLabel`.
    @_alwaysEmitIntoClient public static var knowledgeLabel: Self { "KnowledgeLabel" }
    /// `KnowledgeTraining`.
    @_alwaysEmitIntoClient public static var knowledgeTraining: Self { "KnowledgeTraining" }
    /// `KnowledgeSearchFeedback`.
    @_alwaysEmitIntoClient public static var knowledgeSearchFeedback: Self { "KnowledgeSearchFeedback" }
    /// `KnowledgeBaseSource`.
    @_alwaysEmitIntoClient public static var knowledgeBaseSource: Self { "KnowledgeBaseSource" }
    /// `KnowledgeFabricSource`.
    @_alwaysEmitIntoClient public static var knowledgeFabricSource: Self { "KnowledgeFabricSource" }
    /// `TranscriptionSettings`.
    @_alwaysEmitIntoClient public static var transcriptionSettings: Self { "TranscriptionSettings" }
    /// `SpeechTextAnalyticsSettings`.
    @_alwaysEmitIntoClient public static var speechTextAnalyticsSettings: Self { "SpeechTextAnalyticsSettings" }
    /// `Appointment`.
    @_alwaysEmitIntoClient public static var appointment: Self { "Appointment" }
    /// `Annotation`.
    @_alwaysEmitIntoClient public static var annotation: Self { "Annotation" }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
    /// `Module`.
    @_alwaysEmitIntoClient public static var module: Self { "Module" }
    /// `Rule`.
    @_alwaysEmitIntoClient public static var rule: Self { "Rule" }
    /// `Assignment`.
    @_alwaysEmitIntoClient public static var assignment: Self { "Assignment" }
    /// `Contest`.
    @_alwaysEmitIntoClient public static var contest: Self { "Contest" }
    /// `Recognition`.
    @_alwaysEmitIntoClient public static var recognition: Self { "Recognition" }
    /// `ActivityCode`.
    @_alwaysEmitIntoClient public static var activityCode: Self { "ActivityCode" }
    /// `ActivityPlan`.
    @_alwaysEmitIntoClient public static var activityPlan: Self { "ActivityPlan" }
    /// `ActivityPlanOccurrence`.
    @_alwaysEmitIntoClient public static var activityPlanOccurrence: Self { "ActivityPlanOccurrence" }
    /// `ActivityPlanOccurrenceSession`.
    @_alwaysEmitIntoClient public static var activityPlanOccurrenceSession: Self { "ActivityPlanOccurrenceSession" }
    /// `ActivityPlanOccurrenceSessionUser`.
    @_alwaysEmitIntoClient public static var activityPlanOccurrenceSessionUser: Self { "ActivityPlanOccurrenceSessionUser" }
    /// `AdherenceAdjustment`.
    @_alwaysEmitIntoClient public static var adherenceAdjustment: Self { "AdherenceAdjustment" }
    /// `AdherenceAdjustmentReasonCode`.
    @_alwaysEmitIntoClient public static var adherenceAdjustmentReasonCode: Self { "AdherenceAdjustmentReasonCode" }
    /// `AdherenceExplanation`.
    @_alwaysEmitIntoClient public static var adherenceExplanation: Self { "AdherenceExplanation" }
    /// `AgentSchedulingPreferences`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferences: Self { "AgentSchedulingPreferences" }
    /// `AlternativeShift`.
    @_alwaysEmitIntoClient public static var alternativeShift: Self { "AlternativeShift" }
    /// `BusinessUnit`.
    @_alwaysEmitIntoClient public static var businessUnit: Self { "BusinessUnit" }
    /// `Forecast`.
    @_alwaysEmitIntoClient public static var forecast: Self { "Forecast" }
    /// `ManagementUnit`.
    @_alwaysEmitIntoClient public static var managementUnit: Self { "ManagementUnit" }
    /// `PlanningGroup`.
    @_alwaysEmitIntoClient public static var planningGroup: Self { "PlanningGroup" }
    /// `Schedule`.
    @_alwaysEmitIntoClient public static var schedule: Self { "Schedule" }
    /// `ServiceGoalTemplate`.
    @_alwaysEmitIntoClient public static var serviceGoalTemplate: Self { "ServiceGoalTemplate" }
    /// `ShiftTrade`.
    @_alwaysEmitIntoClient public static var shiftTrade: Self { "ShiftTrade" }
    /// `SelfSchedule`.
    @_alwaysEmitIntoClient public static var selfSchedule: Self { "SelfSchedule" }
    /// `TimeOffLimit`.
    @_alwaysEmitIntoClient public static var timeOffLimit: Self { "TimeOffLimit" }
    /// `TimeOffPlan`.
    @_alwaysEmitIntoClient public static var timeOffPlan: Self { "TimeOffPlan" }
    /// `TimeOffRequest`.
    @_alwaysEmitIntoClient public static var timeOffRequest: Self { "TimeOffRequest" }
    /// `WorkPlan`.
    @_alwaysEmitIntoClient public static var workPlan: Self { "WorkPlan" }
    /// `WorkPlanBid`.
    @_alwaysEmitIntoClient public static var workPlanBid: Self { "WorkPlanBid" }
    /// `WorkPlanBidGroup`.
    @_alwaysEmitIntoClient public static var workPlanBidGroup: Self { "WorkPlanBidGroup" }
    /// `WorkPlanRotation`.
    @_alwaysEmitIntoClient public static var workPlanRotation: Self { "WorkPlanRotation" }
    /// `HistoricalData`.
    @_alwaysEmitIntoClient public static var historicalData: Self { "HistoricalData" }
    /// `StaffingGroup`.
    @_alwaysEmitIntoClient public static var staffingGroup: Self { "StaffingGroup" }
    /// `CapacityPlan`.
    @_alwaysEmitIntoClient public static var capacityPlan: Self { "CapacityPlan" }
    /// `ScheduleSetBid`.
    @_alwaysEmitIntoClient public static var scheduleSetBid: Self { "ScheduleSetBid" }
    /// `ScheduleSetBidGroup`.
    @_alwaysEmitIntoClient public static var scheduleSetBidGroup: Self { "ScheduleSetBidGroup" }
    /// `Opportunity`.
    @_alwaysEmitIntoClient public static var opportunity: Self { "Opportunity" }
    /// `DecisionMetrics`.
    @_alwaysEmitIntoClient public static var decisionMetrics: Self { "DecisionMetrics" }
    /// `Trigger`.
    @_alwaysEmitIntoClient public static var trigger: Self { "Trigger" }
    /// `Response`.
    @_alwaysEmitIntoClient public static var response: Self { "Response" }
    /// `ResponseLibrary`.
    @_alwaysEmitIntoClient public static var responseLibrary: Self { "ResponseLibrary" }
    /// `ResponseAsset`.
    @_alwaysEmitIntoClient public static var responseAsset: Self { "ResponseAsset" }
    /// `SkillGroup`.
    @_alwaysEmitIntoClient public static var skillGroup: Self { "SkillGroup" }
    /// `DirectoryGroup`.
    @_alwaysEmitIntoClient public static var directoryGroup: Self { "DirectoryGroup" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `SkillGroupDefinition`.
    @_alwaysEmitIntoClient public static var skillGroupDefinition: Self { "SkillGroupDefinition" }
    /// `Edge`.
    @_alwaysEmitIntoClient public static var edge: Self { "Edge" }
    /// `EdgeGroup`.
    @_alwaysEmitIntoClient public static var edgeGroup: Self { "EdgeGroup" }
    /// `VoicemailPolicy`.
    @_alwaysEmitIntoClient public static var voicemailPolicy: Self { "VoicemailPolicy" }
    /// `RoutingTranscriptionSettings`.
    @_alwaysEmitIntoClient public static var routingTranscriptionSettings: Self { "RoutingTranscriptionSettings" }
    /// `Trunk`.
    @_alwaysEmitIntoClient public static var trunk: Self { "Trunk" }
    /// `TrunkBase`.
    @_alwaysEmitIntoClient public static var trunkBase: Self { "TrunkBase" }
    /// `ScheduleGroup`.
    @_alwaysEmitIntoClient public static var scheduleGroup: Self { "ScheduleGroup" }
    /// `EmergencyGroup`.
    @_alwaysEmitIntoClient public static var emergencyGroup: Self { "EmergencyGroup" }
    /// `IVR`.
    @_alwaysEmitIntoClient public static var ivr: Self { "IVR" }
    /// `AlertablePresencesOverrides`.
    @_alwaysEmitIntoClient public static var alertablePresencesOverrides: Self { "AlertablePresencesOverrides" }
    /// `CallerIdGroup`.
    @_alwaysEmitIntoClient public static var callerIdGroup: Self { "CallerIdGroup" }
    /// `DID`.
    @_alwaysEmitIntoClient public static var did: Self { "DID" }
    /// `DIDPool`.
    @_alwaysEmitIntoClient public static var didPool: Self { "DIDPool" }
    /// `Extension`.
    @_alwaysEmitIntoClient public static var `extension`: Self { "Extension" }
    /// `ExtensionPool`.
    @_alwaysEmitIntoClient public static var extensionPool: Self { "ExtensionPool" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `PhoneBase`.
    @_alwaysEmitIntoClient public static var phoneBase: Self { "PhoneBase" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `LineBase`.
    @_alwaysEmitIntoClient public static var lineBase: Self { "LineBase" }
    /// `OutboundRoute`.
    @_alwaysEmitIntoClient public static var outboundRoute: Self { "OutboundRoute" }
    /// `NumberPlan`.
    @_alwaysEmitIntoClient public static var numberPlan: Self { "NumberPlan" }
    /// `Site`.
    @_alwaysEmitIntoClient public static var site: Self { "Site" }
    /// `AttemptLimits`.
    @_alwaysEmitIntoClient public static var attemptLimits: Self { "AttemptLimits" }
    /// `CallableTimeSet`.
    @_alwaysEmitIntoClient public static var callableTimeSet: Self { "CallableTimeSet" }
    /// `Campaign`.
    @_alwaysEmitIntoClient public static var campaign: Self { "Campaign" }
    /// `CampaignRule`.
    @_alwaysEmitIntoClient public static var campaignRule: Self { "CampaignRule" }
    /// `CampaignSchedule`.
    @_alwaysEmitIntoClient public static var campaignSchedule: Self { "CampaignSchedule" }
    /// `Sequence`.
    @_alwaysEmitIntoClient public static var sequence: Self { "Sequence" }
    /// `SequenceSchedule`.
    @_alwaysEmitIntoClient public static var sequenceSchedule: Self { "SequenceSchedule" }
    /// `ContactList`.
    @_alwaysEmitIntoClient public static var contactList: Self { "ContactList" }
    /// `ContactListFilter`.
    @_alwaysEmitIntoClient public static var contactListFilter: Self { "ContactListFilter" }
    /// `ContactListTemplate`.
    @_alwaysEmitIntoClient public static var contactListTemplate: Self { "ContactListTemplate" }
    /// `DigitalRuleSet`.
    @_alwaysEmitIntoClient public static var digitalRuleSet: Self { "DigitalRuleSet" }
    /// `DNCList`.
    @_alwaysEmitIntoClient public static var dncList: Self { "DNCList" }
    /// `FileSpecificationTemplate`.
    @_alwaysEmitIntoClient public static var fileSpecificationTemplate: Self { "FileSpecificationTemplate" }
    /// `ImportTemplate`.
    @_alwaysEmitIntoClient public static var importTemplate: Self { "ImportTemplate" }
    /// `OrganizationSettings`.
    @_alwaysEmitIntoClient public static var organizationSettings: Self { "OrganizationSettings" }
    /// `CallAnalysisResponseSet`.
    @_alwaysEmitIntoClient public static var callAnalysisResponseSet: Self { "CallAnalysisResponseSet" }
    /// `RuleSet`.
    @_alwaysEmitIntoClient public static var ruleSet: Self { "RuleSet" }
    /// `WrapUpCodeMapping`.
    @_alwaysEmitIntoClient public static var wrapUpCodeMapping: Self { "WrapUpCodeMapping" }
    /// `MessagingCampaign`.
    @_alwaysEmitIntoClient public static var messagingCampaign: Self { "MessagingCampaign" }
    /// `MessagingCampaignSchedule`.
    @_alwaysEmitIntoClient public static var messagingCampaignSchedule: Self { "MessagingCampaignSchedule" }
    /// `EmailCampaignSchedule`.
    @_alwaysEmitIntoClient public static var emailCampaignSchedule: Self { "EmailCampaignSchedule" }
    /// `WhatsAppCampaignSchedule`.
    @_alwaysEmitIntoClient public static var whatsAppCampaignSchedule: Self { "WhatsAppCampaignSchedule" }
    /// `Predictor`.
    @_alwaysEmitIntoClient public static var predictor: Self { "Predictor" }
    /// `KpiSpecification`.
    @_alwaysEmitIntoClient public static var kpiSpecification: Self { "KpiSpecification" }
    /// `Metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "Metric" }
    /// `Status`.
    @_alwaysEmitIntoClient public static var status: Self { "Status" }
    /// `Profile`.
    @_alwaysEmitIntoClient public static var profile: Self { "Profile" }
    /// `ProfileMembers`.
    @_alwaysEmitIntoClient public static var profileMembers: Self { "ProfileMembers" }
    /// `Action`.
    @_alwaysEmitIntoClient public static var action: Self { "Action" }
    /// `ActionDraft`.
    @_alwaysEmitIntoClient public static var actionDraft: Self { "ActionDraft" }
    /// `Integration`.
    @_alwaysEmitIntoClient public static var integration: Self { "Integration" }
    /// `Webhook`.
    @_alwaysEmitIntoClient public static var webhook: Self { "Webhook" }
    /// `DashboardSettings`.
    @_alwaysEmitIntoClient public static var dashboardSettings: Self { "DashboardSettings" }
    /// `InsightSettings`.
    @_alwaysEmitIntoClient public static var insightSettings: Self { "InsightSettings" }
    /// `AnalyticsReportingSettings`.
    @_alwaysEmitIntoClient public static var analyticsReportingSettings: Self { "AnalyticsReportingSettings" }
    /// `CustomCalculations`.
    @_alwaysEmitIntoClient public static var customCalculations: Self { "CustomCalculations" }
    /// `SavedViews`.
    @_alwaysEmitIntoClient public static var savedViews: Self { "SavedViews" }
    /// `AnalyticsLakehouseSettings`.
    @_alwaysEmitIntoClient public static var analyticsLakehouseSettings: Self { "AnalyticsLakehouseSettings" }
    /// `Users`.
    @_alwaysEmitIntoClient public static var users: Self { "Users" }
    /// `Analyses`.
    @_alwaysEmitIntoClient public static var analyses: Self { "Analyses" }
    /// `Dashboard`.
    @_alwaysEmitIntoClient public static var dashboard: Self { "Dashboard" }
    /// `ScheduledExports`.
    @_alwaysEmitIntoClient public static var scheduledExports: Self { "ScheduledExports" }
    /// `Exports`.
    @_alwaysEmitIntoClient public static var exports: Self { "Exports" }
    /// `ExportPdfTemplates`.
    @_alwaysEmitIntoClient public static var exportPdfTemplates: Self { "ExportPdfTemplates" }
    /// `ChangeRequest`.
    @_alwaysEmitIntoClient public static var changeRequest: Self { "ChangeRequest" }
    /// `Migration`.
    @_alwaysEmitIntoClient public static var migration: Self { "Migration" }
    /// `Suspension`.
    @_alwaysEmitIntoClient public static var suspension: Self { "Suspension" }
    /// `ExternalMetricsDefinition`.
    @_alwaysEmitIntoClient public static var externalMetricsDefinition: Self { "ExternalMetricsDefinition" }
    /// `ExternalMetricsData`.
    @_alwaysEmitIntoClient public static var externalMetricsData: Self { "ExternalMetricsData" }
    /// `Schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "Schema" }
    /// `Row`.
    @_alwaysEmitIntoClient public static var row: Self { "Row" }
    /// `Bulk`.
    @_alwaysEmitIntoClient public static var bulk: Self { "Bulk" }
    /// `SupportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "SupportedContent" }
    /// `ConversationPhoneNumber`.
    @_alwaysEmitIntoClient public static var conversationPhoneNumber: Self { "ConversationPhoneNumber" }
    /// `ConversationRecipient`.
    @_alwaysEmitIntoClient public static var conversationRecipient: Self { "ConversationRecipient" }
    /// `ConversationAccount`.
    @_alwaysEmitIntoClient public static var conversationAccount: Self { "ConversationAccount" }
    /// `ConversationDefaultSupportedContent`.
    @_alwaysEmitIntoClient public static var conversationDefaultSupportedContent: Self { "ConversationDefaultSupportedContent" }
    /// `ConversationThreadingWindow`.
    @_alwaysEmitIntoClient public static var conversationThreadingWindow: Self { "ConversationThreadingWindow" }
    /// `Deployment`.
    @_alwaysEmitIntoClient public static var deployment: Self { "Deployment" }
    /// `Configuration`.
    @_alwaysEmitIntoClient public static var configuration: Self { "Configuration" }
    /// `ConfigurationVersion`.
    @_alwaysEmitIntoClient public static var configurationVersion: Self { "ConfigurationVersion" }
    /// `EdgePreferences`.
    @_alwaysEmitIntoClient public static var edgePreferences: Self { "EdgePreferences" }
    /// `EdgeTraceLevel`.
    @_alwaysEmitIntoClient public static var edgeTraceLevel: Self { "EdgeTraceLevel" }
    /// `OrganizationIntegrationsAccess`.
    @_alwaysEmitIntoClient public static var organizationIntegrationsAccess: Self { "OrganizationIntegrationsAccess" }
    /// `SupportFile`.
    @_alwaysEmitIntoClient public static var supportFile: Self { "SupportFile" }
    /// `EdgeLogZip`.
    @_alwaysEmitIntoClient public static var edgeLogZip: Self { "EdgeLogZip" }
    /// `Pcaps`.
    @_alwaysEmitIntoClient public static var pcaps: Self { "Pcaps" }
    /// `MediaDiagnosticsTraceFile`.
    @_alwaysEmitIntoClient public static var mediaDiagnosticsTraceFile: Self { "MediaDiagnosticsTraceFile" }
    /// `EdgePcaps`.
    @_alwaysEmitIntoClient public static var edgePcaps: Self { "EdgePcaps" }
    /// `EdgeLog`.
    @_alwaysEmitIntoClient public static var edgeLog: Self { "EdgeLog" }
    /// `OrganizationLink`.
    @_alwaysEmitIntoClient public static var organizationLink: Self { "OrganizationLink" }
    /// `NumberRouting`.
    @_alwaysEmitIntoClient public static var numberRouting: Self { "NumberRouting" }
    /// `OrganizationFeature`.
    @_alwaysEmitIntoClient public static var organizationFeature: Self { "OrganizationFeature" }
    /// `Product`.
    @_alwaysEmitIntoClient public static var product: Self { "Product" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Location`.
    @_alwaysEmitIntoClient public static var location: Self { "Location" }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `OrganizationSuspension`.
    @_alwaysEmitIntoClient public static var organizationSuspension: Self { "OrganizationSuspension" }
    /// `OperationalEvent`.
    @_alwaysEmitIntoClient public static var operationalEvent: Self { "OperationalEvent" }
    /// `Sender`.
    @_alwaysEmitIntoClient public static var sender: Self { "Sender" }
    /// `GcvByocBlock`.
    @_alwaysEmitIntoClient public static var gcvByocBlock: Self { "GcvByocBlock" }
    /// `AllowAndBlockNumber`.
    @_alwaysEmitIntoClient public static var allowAndBlockNumber: Self { "AllowAndBlockNumber" }
    /// `Participant`.
    @_alwaysEmitIntoClient public static var participant: Self { "Participant" }
    /// `ContactSchema`.
    @_alwaysEmitIntoClient public static var contactSchema: Self { "ContactSchema" }
    /// `ExternalOrganizationSchema`.
    @_alwaysEmitIntoClient public static var externalOrganizationSchema: Self { "ExternalOrganizationSchema" }
    /// `Workbin`.
    @_alwaysEmitIntoClient public static var workbin: Self { "Workbin" }
    /// `Worktype`.
    @_alwaysEmitIntoClient public static var worktype: Self { "Worktype" }
    /// `BulkJob`.
    @_alwaysEmitIntoClient public static var bulkJob: Self { "BulkJob" }
    /// `Credential`.
    @_alwaysEmitIntoClient public static var credential: Self { "Credential" }
    /// `NumberOrder`.
    @_alwaysEmitIntoClient public static var numberOrder: Self { "NumberOrder" }
    /// `BulkDisconnectRequest`.
    @_alwaysEmitIntoClient public static var bulkDisconnectRequest: Self { "BulkDisconnectRequest" }
    /// `EnterpriseAgreement`.
    @_alwaysEmitIntoClient public static var enterpriseAgreement: Self { "EnterpriseAgreement" }
    /// `VendorListing`.
    @_alwaysEmitIntoClient public static var vendorListing: Self { "VendorListing" }
    /// `GdprRequest`.
    @_alwaysEmitIntoClient public static var gdprRequest: Self { "GdprRequest" }
    /// `DsarRequest`.
    @_alwaysEmitIntoClient public static var dsarRequest: Self { "DsarRequest" }
    /// `ExportRequest`.
    @_alwaysEmitIntoClient public static var exportRequest: Self { "ExportRequest" }
    /// `DefaultPanelSettings`.
    @_alwaysEmitIntoClient public static var defaultPanelSettings: Self { "DefaultPanelSettings" }
    /// `InboundDomain`.
    @_alwaysEmitIntoClient public static var inboundDomain: Self { "InboundDomain" }
    /// `OutboundDomain`.
    @_alwaysEmitIntoClient public static var outboundDomain: Self { "OutboundDomain" }
    /// `InboundRoute`.
    @_alwaysEmitIntoClient public static var inboundRoute: Self { "InboundRoute" }
    /// `EmailSetting`.
    @_alwaysEmitIntoClient public static var emailSetting: Self { "EmailSetting" }
    /// `OrganizationLimits`.
    @_alwaysEmitIntoClient public static var organizationLimits: Self { "OrganizationLimits" }
    /// `RoutingSkill`.
    @_alwaysEmitIntoClient public static var routingSkill: Self { "RoutingSkill" }
    /// `RoutingLanguage`.
    @_alwaysEmitIntoClient public static var routingLanguage: Self { "RoutingLanguage" }
    /// `ComposerPage`.
    @_alwaysEmitIntoClient public static var composerPage: Self { "ComposerPage" }
    /// `ComposerPublishedScript`.
    @_alwaysEmitIntoClient public static var composerPublishedScript: Self { "ComposerPublishedScript" }
    /// `ComposerScript`.
    @_alwaysEmitIntoClient public static var composerScript: Self { "ComposerScript" }
    /// `ComposerTemplate`.
    @_alwaysEmitIntoClient public static var composerTemplate: Self { "ComposerTemplate" }
    /// `IntentMiner`.
    @_alwaysEmitIntoClient public static var intentMiner: Self { "IntentMiner" }
    /// `TopicMiner`.
    @_alwaysEmitIntoClient public static var topicMiner: Self { "TopicMiner" }
    /// `SoftSuspension`.
    @_alwaysEmitIntoClient public static var softSuspension: Self { "SoftSuspension" }
    /// `JourneyView`.
    @_alwaysEmitIntoClient public static var journeyView: Self { "JourneyView" }
    /// `CustomEntity`.
    @_alwaysEmitIntoClient public static var customEntity: Self { "CustomEntity" }
    /// `DirectoryFeature`.
    @_alwaysEmitIntoClient public static var directoryFeature: Self { "DirectoryFeature" }
    /// `RuleCategory`.
    @_alwaysEmitIntoClient public static var ruleCategory: Self { "RuleCategory" }
    /// `DecisionTable`.
    @_alwaysEmitIntoClient public static var decisionTable: Self { "DecisionTable" }
    /// `DecisionTableVersion`.
    @_alwaysEmitIntoClient public static var decisionTableVersion: Self { "DecisionTableVersion" }
    /// `DecisionTableSnapshot`.
    @_alwaysEmitIntoClient public static var decisionTableSnapshot: Self { "DecisionTableSnapshot" }
    /// `DecisionTableRow`.
    @_alwaysEmitIntoClient public static var decisionTableRow: Self { "DecisionTableRow" }
    /// `DecisionTableImportJob`.
    @_alwaysEmitIntoClient public static var decisionTableImportJob: Self { "DecisionTableImportJob" }
    /// `DecisionTableExportJob`.
    @_alwaysEmitIntoClient public static var decisionTableExportJob: Self { "DecisionTableExportJob" }
    /// `EscalationRule`.
    @_alwaysEmitIntoClient public static var escalationRule: Self { "EscalationRule" }
    /// `Rules`.
    @_alwaysEmitIntoClient public static var rules: Self { "Rules" }
    /// `Contact`.
    @_alwaysEmitIntoClient public static var contact: Self { "Contact" }
    /// `Note`.
    @_alwaysEmitIntoClient public static var note: Self { "Note" }
    /// `Relationship`.
    @_alwaysEmitIntoClient public static var relationship: Self { "Relationship" }
    /// `ExternalOrg`.
    @_alwaysEmitIntoClient public static var externalOrg: Self { "ExternalOrg" }
    /// `SocialMediaMessage`.
    @_alwaysEmitIntoClient public static var socialMediaMessage: Self { "SocialMediaMessage" }
    /// `Assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "Assistant" }
    /// `AssistantQueue`.
    @_alwaysEmitIntoClient public static var assistantQueue: Self { "AssistantQueue" }
    /// `QueueAnomaly`.
    @_alwaysEmitIntoClient public static var queueAnomaly: Self { "QueueAnomaly" }
    /// `MonitoredQueue`.
    @_alwaysEmitIntoClient public static var monitoredQueue: Self { "MonitoredQueue" }
    /// `AnomalyDetectionSettings`.
    @_alwaysEmitIntoClient public static var anomalyDetectionSettings: Self { "AnomalyDetectionSettings" }
    /// `ConversationAccessAttributes`.
    @_alwaysEmitIntoClient public static var conversationAccessAttributes: Self { "ConversationAccessAttributes" }
    /// `Settings`.
    @_alwaysEmitIntoClient public static var settings: Self { "Settings" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `GraphSettings`.
    @_alwaysEmitIntoClient public static var graphSettings: Self { "GraphSettings" }
    /// `RefinementConfiguration`.
    @_alwaysEmitIntoClient public static var refinementConfiguration: Self { "RefinementConfiguration" }
}

/// The schema `AuditTopicDomainEntityRef`.
public typealias AuditTopicDomainEntityRef = Model<AuditTopicDomainEntityRefFields>

/// The properties of ``AuditTopicDomainEntityRef``.
public struct AuditTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AuditTopicMessageInfo`.
public typealias AuditTopicMessageInfo = Model<AuditTopicMessageInfoFields>

/// The properties of ``AuditTopicMessageInfo``.
public struct AuditTopicMessageInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `localizableMessageCode`.
    @_alwaysEmitIntoClient public var localizableMessageCode: Field<String> { Field("localizableMessageCode") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `AuditTopicPropertyChange`.
public typealias AuditTopicPropertyChange = Model<AuditTopicPropertyChangeFields>

/// The properties of ``AuditTopicPropertyChange``.
public struct AuditTopicPropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `oldValues`.
    @_alwaysEmitIntoClient public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    @_alwaysEmitIntoClient public var newValues: Field<[String]> { Field("newValues") }
}

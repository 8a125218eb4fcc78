// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `DataAvailabilityResponse`.
public typealias DataAvailabilityResponse = Model<DataAvailabilityResponseFields>

/// The properties of ``DataAvailabilityResponse``.
public struct DataAvailabilityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataAvailabilityDate`.
    public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
}

/// The schema `DataSchema`.
public typealias DataSchema = Model<DataSchemaFields>

/// The properties of ``DataSchema``.
public struct DataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `appliesTo`, set by the platform.
    public var appliesTo: Field<[DataSchemaAppliesTo]> { Field("appliesTo") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `jsonSchema`, required.
    public var jsonSchema: Field<JsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `appliesTo` of ``DataSchema``, open to those that are newer than this version.
public struct DataSchemaAppliesTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CONTACT`.
    public static var contact: Self { "CONTACT" }
    /// `CONVERSATION`.
    public static var conversation: Self { "CONVERSATION" }
    /// `EXTERNAL_ORGANIZATION`.
    public static var externalOrganization: Self { "EXTERNAL_ORGANIZATION" }
    /// `OPEN_ACTION`.
    public static var openAction: Self { "OPEN_ACTION" }
    /// `WORKITEM`.
    public static var workitem: Self { "WORKITEM" }
    /// `DECISION_TABLE`.
    public static var decisionTable: Self { "DECISION_TABLE" }
    /// `USER_CUSTOM_ATTRIBUTES`.
    public static var userCustomAttributes: Self { "USER_CUSTOM_ATTRIBUTES" }
    /// `EXTERNAL_EVENTS`.
    public static var externalEvents: Self { "EXTERNAL_EVENTS" }
}

/// The schema `DataSchemaListing`.
public typealias DataSchemaListing = Model<DataSchemaListingFields>

/// The properties of ``DataSchemaListing``.
public struct DataSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[DataSchema]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DefaultAnswer`.
public typealias DefaultAnswer = Model<DefaultAnswerFields>

/// The properties of ``DefaultAnswer``.
public struct DefaultAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `notApplicable`, set by the platform.
    public var notApplicable: Field<Bool> { Field("notApplicable") }
}

/// The schema `DefaultAnswersTo`.
public typealias DefaultAnswersTo = Model<DefaultAnswersToFields>

/// The properties of ``DefaultAnswersTo``.
public struct DefaultAnswersToFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `highestScore`.
    public var highestScore: Field<Bool> { Field("highestScore") }
    /// `notApplicable`.
    public var notApplicable: Field<Bool> { Field("notApplicable") }
    /// `lowestScore`.
    public var lowestScore: Field<Bool> { Field("lowestScore") }
    /// `userDefined`.
    public var userDefined: Field<Bool> { Field("userDefined") }
}

/// The schema `Detail`.
public typealias Detail = Model<DetailFields>

/// The properties of ``Detail``.
public struct DetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `fieldName`.
    public var fieldName: Field<String> { Field("fieldName") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
}

/// The schema `Device`.
public typealias Device = Model<DeviceFields>

/// The properties of ``Device``.
public struct DeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    public var category: Field<DeviceCategory> { Field("category") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `isMobile`, required.
    public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `fingerprint`.
    public var fingerprint: Field<String> { Field("fingerprint") }
    /// `osFamily`, required.
    public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`, required.
    public var osVersion: Field<String> { Field("osVersion") }
    /// `manufacturer`.
    public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``Device``, open to those that are newer than this version.
public struct DeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    public static var desktop: Self { "desktop" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `tablet`.
    public static var tablet: Self { "tablet" }
    /// `other`.
    public static var other: Self { "other" }
}

/// The schema `DiagnosticsSettings`.
public typealias DiagnosticsSettings = Model<DiagnosticsSettingsFields>

/// The properties of ``DiagnosticsSettings``.
public struct DiagnosticsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reportLowMaxCallsPerAgentAlert`.
    public var reportLowMaxCallsPerAgentAlert: Field<Bool> { Field("reportLowMaxCallsPerAgentAlert") }
}

/// The schema `DialerPreview`.
public typealias DialerPreview = Model<DialerPreviewFields>

/// The properties of ``DialerPreview``.
public struct DialerPreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contactId`.
    public var contactId: Field<String> { Field("contactId") }
    /// `contactListId`.
    public var contactListId: Field<String> { Field("contactListId") }
    /// `campaignId`.
    public var campaignId: Field<String> { Field("campaignId") }
    /// `phoneNumberColumns`.
    public var phoneNumberColumns: Field<[PhoneNumberColumn]> { Field("phoneNumberColumns") }
    /// `callbackAutoAnswer`.
    public var callbackAutoAnswer: Field<Bool> { Field("callbackAutoAnswer") }
}

/// The schema `DirectRouting`.
public typealias DirectRouting = Model<DirectRoutingFields>

/// The properties of ``DirectRouting``.
public struct DirectRoutingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callMediaSettings`.
    public var callMediaSettings: Field<DirectRoutingMediaSettings> { Field("callMediaSettings") }
    /// `emailMediaSettings`.
    public var emailMediaSettings: Field<DirectRoutingMediaSettings> { Field("emailMediaSettings") }
    /// `messageMediaSettings`.
    public var messageMediaSettings: Field<DirectRoutingMediaSettings> { Field("messageMediaSettings") }
    /// `backupQueueId`.
    public var backupQueueId: Field<String> { Field("backupQueueId") }
    /// `waitForAgent`.
    public var waitForAgent: Field<Bool> { Field("waitForAgent") }
    /// `agentWaitSeconds`.
    public var agentWaitSeconds: Field<Int> { Field("agentWaitSeconds") }
}

/// The schema `DirectRoutingMediaSettings`.
public typealias DirectRoutingMediaSettings = Model<DirectRoutingMediaSettingsFields>

/// The properties of ``DirectRoutingMediaSettings``.
public struct DirectRoutingMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `useAgentAddressOutbound`.
    public var useAgentAddressOutbound: Field<Bool> { Field("useAgentAddressOutbound") }
}

/// The schema `DisconnectReason`.
public typealias DisconnectReason = Model<DisconnectReasonFields>

/// The properties of ``DisconnectReason``.
public struct DisconnectReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<DisconnectReasonType> { Field("type") }
    /// `code`.
    public var code: Field<Int> { Field("code") }
    /// `phrase`.
    public var phrase: Field<String> { Field("phrase") }
    /// `reason`.
    public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``DisconnectReason``, open to those that are newer than this version.
public struct DisconnectReasonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `q850`.
    public static var q850: Self { "q850" }
    /// `sip`.
    public static var sip: Self { "sip" }
}

/// The schema `Disposition`.
public typealias Disposition = Model<DispositionFields>

/// The properties of ``Disposition``.
public struct DispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `analyzer`.
    public var analyzer: Field<String> { Field("analyzer") }
    /// `dispositionParameters`.
    public var dispositionParameters: Field<DispositionParameters> { Field("dispositionParameters") }
    /// `detectedSpeechStart`.
    public var detectedSpeechStart: Field<Instant> { Field("detectedSpeechStart") }
    /// `detectedSpeechEnd`.
    public var detectedSpeechEnd: Field<Instant> { Field("detectedSpeechEnd") }
    /// `amdTimeout`.
    public var amdTimeout: Field<DispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    public var silentCallTimeout: Field<DispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `DispositionAmdTimeout`.
public typealias DispositionAmdTimeout = Model<DispositionAmdTimeoutFields>

/// The properties of ``DispositionAmdTimeout``.
public struct DispositionAmdTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartEvent`.
    public var timerStartEvent: Field<String> { Field("timerStartEvent") }
    /// `timerStartTime`.
    public var timerStartTime: Field<Instant> { Field("timerStartTime") }
    /// `timerEndTime`.
    public var timerEndTime: Field<Instant> { Field("timerEndTime") }
}

/// The schema `DispositionParameters`.
public typealias DispositionParameters = Model<DispositionParametersFields>

/// The properties of ``DispositionParameters``.
public struct DispositionParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adjustableLiveSpeakerDetection`.
    public var adjustableLiveSpeakerDetection: Field<AdjustableLiveSpeakerDetection> { Field("adjustableLiveSpeakerDetection") }
}

/// The schema `DispositionSilentCallTimeout`.
public typealias DispositionSilentCallTimeout = Model<DispositionSilentCallTimeoutFields>

/// The properties of ``DispositionSilentCallTimeout``.
public struct DispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    public var timerStartTime: Field<Instant> { Field("timerStartTime") }
    /// `timerEndTime`.
    public var timerEndTime: Field<Instant> { Field("timerEndTime") }
}

/// The schema `Division`.
public typealias Division = Model<DivisionFields>

/// The properties of ``Division``.
public struct DivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DivisionEntityRef`.
public typealias DivisionEntityRef = Model<DivisionEntityRefFields>

/// The properties of ``DivisionEntityRef``.
public struct DivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `DivisionReference`.
public typealias DivisionReference = Model<DivisionReferenceFields>

/// The properties of ``DivisionReference``.
public struct DivisionReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DivsPermittedEntityListing`.
public typealias DivsPermittedEntityListing = Model<DivsPermittedEntityListingFields>

/// The properties of ``DivsPermittedEntityListing``.
public struct DivsPermittedEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AuthzDivision]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `allDivsPermitted`.
    public var allDivsPermitted: Field<Bool> { Field("allDivsPermitted") }
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

/// The schema `DocumentThumbnail`.
public typealias DocumentThumbnail = Model<DocumentThumbnailFields>

/// The properties of ``DocumentThumbnail``.
public struct DocumentThumbnailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resolution`.
    public var resolution: Field<String> { Field("resolution") }
    /// `imageUri`.
    public var imageUri: Field<String> { Field("imageUri") }
    /// `height`.
    public var height: Field<Int> { Field("height") }
    /// `width`.
    public var width: Field<Int> { Field("width") }
}

/// The schema `DomainEdgeSoftwareUpdateDto`.
public typealias DomainEdgeSoftwareUpdateDto = Model<DomainEdgeSoftwareUpdateDtoFields>

/// The properties of ``DomainEdgeSoftwareUpdateDto``.
public struct DomainEdgeSoftwareUpdateDtoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    public var version: Field<DomainEdgeSoftwareVersionDto> { Field("version") }
    /// `maxDownloadRate`.
    public var maxDownloadRate: Field<Int> { Field("maxDownloadRate") }
    /// `downloadStartTime`.
    public var downloadStartTime: Field<Instant> { Field("downloadStartTime") }
    /// `executeStartTime`.
    public var executeStartTime: Field<Instant> { Field("executeStartTime") }
    /// `executeStopTime`.
    public var executeStopTime: Field<Instant> { Field("executeStopTime") }
    /// `executeOnIdle`.
    public var executeOnIdle: Field<Bool> { Field("executeOnIdle") }
    /// `status`.
    public var status: Field<DomainEdgeSoftwareUpdateDtoStatus> { Field("status") }
    /// `edgeUri`.
    public var edgeUri: Field<String> { Field("edgeUri") }
    /// `callDrainingWaitTimeSeconds`.
    public var callDrainingWaitTimeSeconds: Field<Int> { Field("callDrainingWaitTimeSeconds") }
    /// `current`.
    public var current: Field<Bool> { Field("current") }
}

/// A value of `status` of ``DomainEdgeSoftwareUpdateDto``, open to those that are newer than this version.
public struct DomainEdgeSoftwareUpdateDtoStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    public static var none_: Self { "NONE" }
    /// `INIT`.
    public static var init_: Self { "INIT" }
    /// `IN_PROGRESS`.
    public static var inProgress: Self { "IN_PROGRESS" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `EXCEPTION`.
    public static var exception: Self { "EXCEPTION" }
    /// `ABORTED`.
    public static var aborted: Self { "ABORTED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
    /// `SUCCEEDED`.
    public static var succeeded: Self { "SUCCEEDED" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
}

/// The schema `DomainEdgeSoftwareVersionDto`.
public typealias DomainEdgeSoftwareVersionDto = Model<DomainEdgeSoftwareVersionDtoFields>

/// The properties of ``DomainEdgeSoftwareVersionDto``.
public struct DomainEdgeSoftwareVersionDtoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `edgeVersion`.
    public var edgeVersion: Field<String> { Field("edgeVersion") }
    /// `publishDate`.
    public var publishDate: Field<Instant> { Field("publishDate") }
    /// `edgeUri`.
    public var edgeUri: Field<String> { Field("edgeUri") }
    /// `current`.
    public var current: Field<Bool> { Field("current") }
    /// `latestRelease`.
    public var latestRelease: Field<Bool> { Field("latestRelease") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainEntity`.
public typealias DomainEntity = Model<DomainEntityFields>

/// The properties of ``DomainEntity``.
public struct DomainEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainEntityListingEvaluationForm`.
public typealias DomainEntityListingEvaluationForm = Model<DomainEntityListingEvaluationFormFields>

/// The properties of ``DomainEntityListingEvaluationForm``.
public struct DomainEntityListingEvaluationFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EvaluationForm]> { Field("entities") }
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

/// The schema `DomainEntityRef`.
public typealias DomainEntityRef = Model<DomainEntityRefFields>

/// The properties of ``DomainEntityRef``.
public struct DomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainOrganizationProduct`.
public typealias DomainOrganizationProduct = Model<DomainOrganizationProductFields>

/// The properties of ``DomainOrganizationProduct``.
public struct DomainOrganizationProductFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `DomainOrganizationRole`.
public typealias DomainOrganizationRole = Model<DomainOrganizationRoleFields>

/// The properties of ``DomainOrganizationRole``.
public struct DomainOrganizationRoleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `defaultRoleId`.
    public var defaultRoleId: Field<String> { Field("defaultRoleId") }
    /// `permissions`.
    public var permissions: Field<[String]> { Field("permissions") }
    /// `unusedPermissions`, set by the platform.
    public var unusedPermissions: Field<[String]> { Field("unusedPermissions") }
    /// `permissionPolicies`.
    public var permissionPolicies: Field<[DomainPermissionPolicy]> { Field("permissionPolicies") }
    /// `userCount`.
    public var userCount: Field<Int> { Field("userCount") }
    /// `roleNeedsUpdate`.
    public var roleNeedsUpdate: Field<Bool> { Field("roleNeedsUpdate") }
    /// `baseLicense`.
    public var baseLicense: Field<String> { Field("baseLicense") }
    /// `addonLicenses`.
    public var addonLicenses: Field<[String]> { Field("addonLicenses") }
    /// `dateLicenseLastUpdated`, set by the platform.
    public var dateLicenseLastUpdated: Field<Instant> { Field("dateLicenseLastUpdated") }
    /// `default`.
    public var `default`: Field<Bool> { Field("default") }
    /// `base`.
    public var base: Field<Bool> { Field("base") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainPermissionPolicy`.
public typealias DomainPermissionPolicy = Model<DomainPermissionPolicyFields>

/// The properties of ``DomainPermissionPolicy``.
public struct DomainPermissionPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`.
    public var domain: Field<String> { Field("domain") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
    /// `policyName`.
    public var policyName: Field<String> { Field("policyName") }
    /// `policyDescription`.
    public var policyDescription: Field<String> { Field("policyDescription") }
    /// `actionSet`.
    public var actionSet: Field<[String]> { Field("actionSet") }
    /// `namedResources`.
    public var namedResources: Field<[String]> { Field("namedResources") }
    /// `allowConditions`.
    public var allowConditions: Field<Bool> { Field("allowConditions") }
    /// `resourceConditionNode`.
    public var resourceConditionNode: Field<DomainResourceConditionNode> { Field("resourceConditionNode") }
}

/// The schema `DomainResourceConditionNode`.
public typealias DomainResourceConditionNode = Model<DomainResourceConditionNodeFields>

/// The properties of ``DomainResourceConditionNode``.
public struct DomainResourceConditionNodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `variableName`.
    public var variableName: Field<String> { Field("variableName") }
    /// `operator`.
    public var `operator`: Field<DomainResourceConditionNodeOperator> { Field("operator") }
    /// `operands`.
    public var operands: Field<[DomainResourceConditionValue]> { Field("operands") }
    /// `conjunction`.
    public var conjunction: Field<DomainResourceConditionNodeConjunction> { Field("conjunction") }
    /// `terms`.
    public var terms: Field<[DomainResourceConditionNode]> { Field("terms") }
}

/// A value of `operator` of ``DomainResourceConditionNode``, open to those that are newer than this version.
public struct DomainResourceConditionNodeOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    public static var eq: Self { "EQ" }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `GE`.
    public static var ge: Self { "GE" }
    /// `GT`.
    public static var gt: Self { "GT" }
    /// `LE`.
    public static var le: Self { "LE" }
    /// `LT`.
    public static var lt: Self { "LT" }
}

/// A value of `conjunction` of ``DomainResourceConditionNode``, open to those that are newer than this version.
public struct DomainResourceConditionNodeConjunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
}

/// The schema `DomainResourceConditionValue`.
public typealias DomainResourceConditionValue = Model<DomainResourceConditionValueFields>

/// The properties of ``DomainResourceConditionValue``.
public struct DomainResourceConditionValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<UserFullReference> { Field("user") }
    /// `queue`.
    public var queue: Field<QueueFullReference> { Field("queue") }
    /// `team`.
    public var team: Field<TeamFullReference> { Field("team") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `type`.
    public var type: Field<DomainResourceConditionValueType> { Field("type") }
}

/// A value of `type` of ``DomainResourceConditionValue``, open to those that are newer than this version.
public struct DomainResourceConditionValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SCALAR`.
    public static var scalar: Self { "SCALAR" }
    /// `VARIABLE`.
    public static var variable: Self { "VARIABLE" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `TEAM`.
    public static var team: Self { "TEAM" }
    /// `QUEUE`.
    public static var queue: Self { "QUEUE" }
}

/// The schema `DomainRole`.
public typealias DomainRole = Model<DomainRoleFields>

/// The properties of ``DomainRole``.
public struct DomainRoleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `DownloadResponse`.
public typealias DownloadResponse = Model<DownloadResponseFields>

/// The properties of ``DownloadResponse``.
public struct DownloadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contentLocationUri`.
    public var contentLocationUri: Field<String> { Field("contentLocationUri") }
    /// `imageUri`.
    public var imageUri: Field<String> { Field("imageUri") }
    /// `thumbnails`.
    public var thumbnails: Field<[DocumentThumbnail]> { Field("thumbnails") }
    /// `state`.
    public var state: Field<DownloadResponseState> { Field("state") }
    /// `resultUri`.
    public var resultUri: Field<String> { Field("resultUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DownloadResponse``, open to those that are newer than this version.
public struct DownloadResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
}

/// The schema `DynamicContactQueueingSettings`.
public typealias DynamicContactQueueingSettings = Model<DynamicContactQueueingSettingsFields>

/// The properties of ``DynamicContactQueueingSettings``.
public struct DynamicContactQueueingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sort`.
    public var sort: Field<Bool> { Field("sort") }
    /// `filter`.
    public var filter: Field<Bool> { Field("filter") }
}

/// The schema `DynamicLineBalancingSettings`.
public typealias DynamicLineBalancingSettings = Model<DynamicLineBalancingSettingsFields>

/// The properties of ``DynamicLineBalancingSettings``.
public struct DynamicLineBalancingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `relativeWeight`.
    public var relativeWeight: Field<Int> { Field("relativeWeight") }
}

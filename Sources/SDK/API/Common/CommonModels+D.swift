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
    @_alwaysEmitIntoClient public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
}

/// The schema `DataSchema`.
public typealias DataSchema = Model<DataSchemaFields>

/// The properties of ``DataSchema``.
public struct DataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `appliesTo`, set by the platform.
    @_alwaysEmitIntoClient public var appliesTo: Field<[DataSchemaAppliesTo]> { Field("appliesTo") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `jsonSchema`, required.
    @_alwaysEmitIntoClient public var jsonSchema: Field<JsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `appliesTo` of ``DataSchema``, open to those that are newer than this version.
public struct DataSchemaAppliesTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CONTACT`.
    @_alwaysEmitIntoClient public static var contact: Self { "CONTACT" }
    /// `CONVERSATION`.
    @_alwaysEmitIntoClient public static var conversation: Self { "CONVERSATION" }
    /// `EXTERNAL_ORGANIZATION`.
    @_alwaysEmitIntoClient public static var externalOrganization: Self { "EXTERNAL_ORGANIZATION" }
    /// `OPEN_ACTION`.
    @_alwaysEmitIntoClient public static var openAction: Self { "OPEN_ACTION" }
    /// `WORKITEM`.
    @_alwaysEmitIntoClient public static var workitem: Self { "WORKITEM" }
    /// `DECISION_TABLE`.
    @_alwaysEmitIntoClient public static var decisionTable: Self { "DECISION_TABLE" }
    /// `USER_CUSTOM_ATTRIBUTES`.
    @_alwaysEmitIntoClient public static var userCustomAttributes: Self { "USER_CUSTOM_ATTRIBUTES" }
    /// `EXTERNAL_EVENTS`.
    @_alwaysEmitIntoClient public static var externalEvents: Self { "EXTERNAL_EVENTS" }
}

/// The schema `DataSchemaListing`.
public typealias DataSchemaListing = Model<DataSchemaListingFields>

/// The properties of ``DataSchemaListing``.
public struct DataSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DataSchema]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DefaultAnswer`.
public typealias DefaultAnswer = Model<DefaultAnswerFields>

/// The properties of ``DefaultAnswer``.
public struct DefaultAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `notApplicable`, set by the platform.
    @_alwaysEmitIntoClient public var notApplicable: Field<Bool> { Field("notApplicable") }
}

/// The schema `DefaultAnswersTo`.
public typealias DefaultAnswersTo = Model<DefaultAnswersToFields>

/// The properties of ``DefaultAnswersTo``.
public struct DefaultAnswersToFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `highestScore`.
    @_alwaysEmitIntoClient public var highestScore: Field<Bool> { Field("highestScore") }
    /// `notApplicable`.
    @_alwaysEmitIntoClient public var notApplicable: Field<Bool> { Field("notApplicable") }
    /// `lowestScore`.
    @_alwaysEmitIntoClient public var lowestScore: Field<Bool> { Field("lowestScore") }
    /// `userDefined`.
    @_alwaysEmitIntoClient public var userDefined: Field<Bool> { Field("userDefined") }
}

/// The schema `Detail`.
public typealias Detail = Model<DetailFields>

/// The properties of ``Detail``.
public struct DetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
}

/// The schema `Device`.
public typealias Device = Model<DeviceFields>

/// The properties of ``Device``.
public struct DeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<DeviceCategory> { Field("category") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `isMobile`, required.
    @_alwaysEmitIntoClient public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    @_alwaysEmitIntoClient public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    @_alwaysEmitIntoClient public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    @_alwaysEmitIntoClient public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `fingerprint`.
    @_alwaysEmitIntoClient public var fingerprint: Field<String> { Field("fingerprint") }
    /// `osFamily`, required.
    @_alwaysEmitIntoClient public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`, required.
    @_alwaysEmitIntoClient public var osVersion: Field<String> { Field("osVersion") }
    /// `manufacturer`.
    @_alwaysEmitIntoClient public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``Device``, open to those that are newer than this version.
public struct DeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    @_alwaysEmitIntoClient public static var desktop: Self { "desktop" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tablet`.
    @_alwaysEmitIntoClient public static var tablet: Self { "tablet" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
}

/// The schema `DiagnosticsSettings`.
public typealias DiagnosticsSettings = Model<DiagnosticsSettingsFields>

/// The properties of ``DiagnosticsSettings``.
public struct DiagnosticsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reportLowMaxCallsPerAgentAlert`.
    @_alwaysEmitIntoClient public var reportLowMaxCallsPerAgentAlert: Field<Bool> { Field("reportLowMaxCallsPerAgentAlert") }
}

/// The schema `DialerPreview`.
public typealias DialerPreview = Model<DialerPreviewFields>

/// The properties of ``DialerPreview``.
public struct DialerPreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contactId`.
    @_alwaysEmitIntoClient public var contactId: Field<String> { Field("contactId") }
    /// `contactListId`.
    @_alwaysEmitIntoClient public var contactListId: Field<String> { Field("contactListId") }
    /// `campaignId`.
    @_alwaysEmitIntoClient public var campaignId: Field<String> { Field("campaignId") }
    /// `phoneNumberColumns`.
    @_alwaysEmitIntoClient public var phoneNumberColumns: Field<[PhoneNumberColumn]> { Field("phoneNumberColumns") }
    /// `callbackAutoAnswer`.
    @_alwaysEmitIntoClient public var callbackAutoAnswer: Field<Bool> { Field("callbackAutoAnswer") }
}

/// The schema `DirectRouting`.
public typealias DirectRouting = Model<DirectRoutingFields>

/// The properties of ``DirectRouting``.
public struct DirectRoutingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callMediaSettings`.
    @_alwaysEmitIntoClient public var callMediaSettings: Field<DirectRoutingMediaSettings> { Field("callMediaSettings") }
    /// `emailMediaSettings`.
    @_alwaysEmitIntoClient public var emailMediaSettings: Field<DirectRoutingMediaSettings> { Field("emailMediaSettings") }
    /// `messageMediaSettings`.
    @_alwaysEmitIntoClient public var messageMediaSettings: Field<DirectRoutingMediaSettings> { Field("messageMediaSettings") }
    /// `backupQueueId`.
    @_alwaysEmitIntoClient public var backupQueueId: Field<String> { Field("backupQueueId") }
    /// `waitForAgent`.
    @_alwaysEmitIntoClient public var waitForAgent: Field<Bool> { Field("waitForAgent") }
    /// `agentWaitSeconds`.
    @_alwaysEmitIntoClient public var agentWaitSeconds: Field<Int> { Field("agentWaitSeconds") }
}

/// The schema `DirectRoutingMediaSettings`.
public typealias DirectRoutingMediaSettings = Model<DirectRoutingMediaSettingsFields>

/// The properties of ``DirectRoutingMediaSettings``.
public struct DirectRoutingMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `useAgentAddressOutbound`.
    @_alwaysEmitIntoClient public var useAgentAddressOutbound: Field<Bool> { Field("useAgentAddressOutbound") }
}

/// The schema `DisconnectReason`.
public typealias DisconnectReason = Model<DisconnectReasonFields>

/// The properties of ``DisconnectReason``.
public struct DisconnectReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DisconnectReasonType> { Field("type") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<Int> { Field("code") }
    /// `phrase`.
    @_alwaysEmitIntoClient public var phrase: Field<String> { Field("phrase") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``DisconnectReason``, open to those that are newer than this version.
public struct DisconnectReasonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `q850`.
    @_alwaysEmitIntoClient public static var q850: Self { "q850" }
    /// `sip`.
    @_alwaysEmitIntoClient public static var sip: Self { "sip" }
}

/// The schema `Disposition`.
public typealias Disposition = Model<DispositionFields>

/// The properties of ``Disposition``.
public struct DispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `analyzer`.
    @_alwaysEmitIntoClient public var analyzer: Field<String> { Field("analyzer") }
    /// `dispositionParameters`.
    @_alwaysEmitIntoClient public var dispositionParameters: Field<DispositionParameters> { Field("dispositionParameters") }
    /// `detectedSpeechStart`.
    @_alwaysEmitIntoClient public var detectedSpeechStart: Field<Instant> { Field("detectedSpeechStart") }
    /// `detectedSpeechEnd`.
    @_alwaysEmitIntoClient public var detectedSpeechEnd: Field<Instant> { Field("detectedSpeechEnd") }
    /// `amdTimeout`.
    @_alwaysEmitIntoClient public var amdTimeout: Field<DispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    @_alwaysEmitIntoClient public var silentCallTimeout: Field<DispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `DispositionAmdTimeout`.
public typealias DispositionAmdTimeout = Model<DispositionAmdTimeoutFields>

/// The properties of ``DispositionAmdTimeout``.
public struct DispositionAmdTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    @_alwaysEmitIntoClient public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartEvent`.
    @_alwaysEmitIntoClient public var timerStartEvent: Field<String> { Field("timerStartEvent") }
    /// `timerStartTime`.
    @_alwaysEmitIntoClient public var timerStartTime: Field<Instant> { Field("timerStartTime") }
    /// `timerEndTime`.
    @_alwaysEmitIntoClient public var timerEndTime: Field<Instant> { Field("timerEndTime") }
}

/// The schema `DispositionParameters`.
public typealias DispositionParameters = Model<DispositionParametersFields>

/// The properties of ``DispositionParameters``.
public struct DispositionParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adjustableLiveSpeakerDetection`.
    @_alwaysEmitIntoClient public var adjustableLiveSpeakerDetection: Field<AdjustableLiveSpeakerDetection> { Field("adjustableLiveSpeakerDetection") }
}

/// The schema `DispositionSilentCallTimeout`.
public typealias DispositionSilentCallTimeout = Model<DispositionSilentCallTimeoutFields>

/// The properties of ``DispositionSilentCallTimeout``.
public struct DispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    @_alwaysEmitIntoClient public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    @_alwaysEmitIntoClient public var timerStartTime: Field<Instant> { Field("timerStartTime") }
    /// `timerEndTime`.
    @_alwaysEmitIntoClient public var timerEndTime: Field<Instant> { Field("timerEndTime") }
}

/// The schema `Division`.
public typealias Division = Model<DivisionFields>

/// The properties of ``Division``.
public struct DivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DivisionEntityRef`.
public typealias DivisionEntityRef = Model<DivisionEntityRefFields>

/// The properties of ``DivisionEntityRef``.
public struct DivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    @_alwaysEmitIntoClient public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `DivisionReference`.
public typealias DivisionReference = Model<DivisionReferenceFields>

/// The properties of ``DivisionReference``.
public struct DivisionReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DivsPermittedEntityListing`.
public typealias DivsPermittedEntityListing = Model<DivsPermittedEntityListingFields>

/// The properties of ``DivsPermittedEntityListing``.
public struct DivsPermittedEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AuthzDivision]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `allDivsPermitted`.
    @_alwaysEmitIntoClient public var allDivsPermitted: Field<Bool> { Field("allDivsPermitted") }
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

/// The schema `DocumentThumbnail`.
public typealias DocumentThumbnail = Model<DocumentThumbnailFields>

/// The properties of ``DocumentThumbnail``.
public struct DocumentThumbnailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resolution`.
    @_alwaysEmitIntoClient public var resolution: Field<String> { Field("resolution") }
    /// `imageUri`.
    @_alwaysEmitIntoClient public var imageUri: Field<String> { Field("imageUri") }
    /// `height`.
    @_alwaysEmitIntoClient public var height: Field<Int> { Field("height") }
    /// `width`.
    @_alwaysEmitIntoClient public var width: Field<Int> { Field("width") }
}

/// The schema `DomainEdgeSoftwareUpdateDto`.
public typealias DomainEdgeSoftwareUpdateDto = Model<DomainEdgeSoftwareUpdateDtoFields>

/// The properties of ``DomainEdgeSoftwareUpdateDto``.
public struct DomainEdgeSoftwareUpdateDtoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<DomainEdgeSoftwareVersionDto> { Field("version") }
    /// `maxDownloadRate`.
    @_alwaysEmitIntoClient public var maxDownloadRate: Field<Int> { Field("maxDownloadRate") }
    /// `downloadStartTime`.
    @_alwaysEmitIntoClient public var downloadStartTime: Field<Instant> { Field("downloadStartTime") }
    /// `executeStartTime`.
    @_alwaysEmitIntoClient public var executeStartTime: Field<Instant> { Field("executeStartTime") }
    /// `executeStopTime`.
    @_alwaysEmitIntoClient public var executeStopTime: Field<Instant> { Field("executeStopTime") }
    /// `executeOnIdle`.
    @_alwaysEmitIntoClient public var executeOnIdle: Field<Bool> { Field("executeOnIdle") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<DomainEdgeSoftwareUpdateDtoStatus> { Field("status") }
    /// `edgeUri`.
    @_alwaysEmitIntoClient public var edgeUri: Field<String> { Field("edgeUri") }
    /// `callDrainingWaitTimeSeconds`.
    @_alwaysEmitIntoClient public var callDrainingWaitTimeSeconds: Field<Int> { Field("callDrainingWaitTimeSeconds") }
    /// `current`.
    @_alwaysEmitIntoClient public var current: Field<Bool> { Field("current") }
}

/// A value of `status` of ``DomainEdgeSoftwareUpdateDto``, open to those that are newer than this version.
public struct DomainEdgeSoftwareUpdateDtoStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `INIT`.
    @_alwaysEmitIntoClient public static var init_: Self { "INIT" }
    /// `IN_PROGRESS`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "IN_PROGRESS" }
    /// `EXPIRED`.
    @_alwaysEmitIntoClient public static var expired: Self { "EXPIRED" }
    /// `EXCEPTION`.
    @_alwaysEmitIntoClient public static var exception: Self { "EXCEPTION" }
    /// `ABORTED`.
    @_alwaysEmitIntoClient public static var aborted: Self { "ABORTED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
    /// `SUCCEEDED`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "SUCCEEDED" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
}

/// The schema `DomainEdgeSoftwareVersionDto`.
public typealias DomainEdgeSoftwareVersionDto = Model<DomainEdgeSoftwareVersionDtoFields>

/// The properties of ``DomainEdgeSoftwareVersionDto``.
public struct DomainEdgeSoftwareVersionDtoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `edgeVersion`.
    @_alwaysEmitIntoClient public var edgeVersion: Field<String> { Field("edgeVersion") }
    /// `publishDate`.
    @_alwaysEmitIntoClient public var publishDate: Field<Instant> { Field("publishDate") }
    /// `edgeUri`.
    @_alwaysEmitIntoClient public var edgeUri: Field<String> { Field("edgeUri") }
    /// `current`.
    @_alwaysEmitIntoClient public var current: Field<Bool> { Field("current") }
    /// `latestRelease`.
    @_alwaysEmitIntoClient public var latestRelease: Field<Bool> { Field("latestRelease") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainEntity`.
public typealias DomainEntity = Model<DomainEntityFields>

/// The properties of ``DomainEntity``.
public struct DomainEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainEntityListingEvaluationForm`.
public typealias DomainEntityListingEvaluationForm = Model<DomainEntityListingEvaluationFormFields>

/// The properties of ``DomainEntityListingEvaluationForm``.
public struct DomainEntityListingEvaluationFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EvaluationForm]> { Field("entities") }
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

/// The schema `DomainEntityRef`.
public typealias DomainEntityRef = Model<DomainEntityRefFields>

/// The properties of ``DomainEntityRef``.
public struct DomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainOrganizationProduct`.
public typealias DomainOrganizationProduct = Model<DomainOrganizationProductFields>

/// The properties of ``DomainOrganizationProduct``.
public struct DomainOrganizationProductFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `DomainOrganizationRole`.
public typealias DomainOrganizationRole = Model<DomainOrganizationRoleFields>

/// The properties of ``DomainOrganizationRole``.
public struct DomainOrganizationRoleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `defaultRoleId`.
    @_alwaysEmitIntoClient public var defaultRoleId: Field<String> { Field("defaultRoleId") }
    /// `permissions`.
    @_alwaysEmitIntoClient public var permissions: Field<[String]> { Field("permissions") }
    /// `unusedPermissions`, set by the platform.
    @_alwaysEmitIntoClient public var unusedPermissions: Field<[String]> { Field("unusedPermissions") }
    /// `permissionPolicies`.
    @_alwaysEmitIntoClient public var permissionPolicies: Field<[DomainPermissionPolicy]> { Field("permissionPolicies") }
    /// `userCount`.
    @_alwaysEmitIntoClient public var userCount: Field<Int> { Field("userCount") }
    /// `roleNeedsUpdate`.
    @_alwaysEmitIntoClient public var roleNeedsUpdate: Field<Bool> { Field("roleNeedsUpdate") }
    /// `baseLicense`.
    @_alwaysEmitIntoClient public var baseLicense: Field<String> { Field("baseLicense") }
    /// `addonLicenses`.
    @_alwaysEmitIntoClient public var addonLicenses: Field<[String]> { Field("addonLicenses") }
    /// `dateLicenseLastUpdated`, set by the platform.
    @_alwaysEmitIntoClient public var dateLicenseLastUpdated: Field<Instant> { Field("dateLicenseLastUpdated") }
    /// `default`.
    @_alwaysEmitIntoClient public var `default`: Field<Bool> { Field("default") }
    /// `base`.
    @_alwaysEmitIntoClient public var base: Field<Bool> { Field("base") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DomainPermissionPolicy`.
public typealias DomainPermissionPolicy = Model<DomainPermissionPolicyFields>

/// The properties of ``DomainPermissionPolicy``.
public struct DomainPermissionPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `policyName`.
    @_alwaysEmitIntoClient public var policyName: Field<String> { Field("policyName") }
    /// `policyDescription`.
    @_alwaysEmitIntoClient public var policyDescription: Field<String> { Field("policyDescription") }
    /// `actionSet`.
    @_alwaysEmitIntoClient public var actionSet: Field<[String]> { Field("actionSet") }
    /// `namedResources`.
    @_alwaysEmitIntoClient public var namedResources: Field<[String]> { Field("namedResources") }
    /// `allowConditions`.
    @_alwaysEmitIntoClient public var allowConditions: Field<Bool> { Field("allowConditions") }
    /// `resourceConditionNode`.
    @_alwaysEmitIntoClient public var resourceConditionNode: Field<DomainResourceConditionNode> { Field("resourceConditionNode") }
}

/// The schema `DomainResourceConditionNode`.
public typealias DomainResourceConditionNode = Model<DomainResourceConditionNodeFields>

/// The properties of ``DomainResourceConditionNode``.
public struct DomainResourceConditionNodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `variableName`.
    @_alwaysEmitIntoClient public var variableName: Field<String> { Field("variableName") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<DomainResourceConditionNodeOperator> { Field("operator") }
    /// `operands`.
    @_alwaysEmitIntoClient public var operands: Field<[DomainResourceConditionValue]> { Field("operands") }
    /// `conjunction`.
    @_alwaysEmitIntoClient public var conjunction: Field<DomainResourceConditionNodeConjunction> { Field("conjunction") }
    /// `terms`.
    @_alwaysEmitIntoClient public var terms: Field<[DomainResourceConditionNode]> { Field("terms") }
}

/// A value of `operator` of ``DomainResourceConditionNode``, open to those that are newer than this version.
public struct DomainResourceConditionNodeOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    @_alwaysEmitIntoClient public static var eq: Self { "EQ" }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `GE`.
    @_alwaysEmitIntoClient public static var ge: Self { "GE" }
    /// `GT`.
    @_alwaysEmitIntoClient public static var gt: Self { "GT" }
    /// `LE`.
    @_alwaysEmitIntoClient public static var le: Self { "LE" }
    /// `LT`.
    @_alwaysEmitIntoClient public static var lt: Self { "LT" }
}

/// A value of `conjunction` of ``DomainResourceConditionNode``, open to those that are newer than this version.
public struct DomainResourceConditionNodeConjunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// The schema `DomainResourceConditionValue`.
public typealias DomainResourceConditionValue = Model<DomainResourceConditionValueFields>

/// The properties of ``DomainResourceConditionValue``.
public struct DomainResourceConditionValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserFullReference> { Field("user") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<QueueFullReference> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<TeamFullReference> { Field("team") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DomainResourceConditionValueType> { Field("type") }
}

/// A value of `type` of ``DomainResourceConditionValue``, open to those that are newer than this version.
public struct DomainResourceConditionValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SCALAR`.
    @_alwaysEmitIntoClient public static var scalar: Self { "SCALAR" }
    /// `VARIABLE`.
    @_alwaysEmitIntoClient public static var variable: Self { "VARIABLE" }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `TEAM`.
    @_alwaysEmitIntoClient public static var team: Self { "TEAM" }
    /// `QUEUE`.
    @_alwaysEmitIntoClient public static var queue: Self { "QUEUE" }
}

/// The schema `DomainRole`.
public typealias DomainRole = Model<DomainRoleFields>

/// The properties of ``DomainRole``.
public struct DomainRoleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DownloadResponse`.
public typealias DownloadResponse = Model<DownloadResponseFields>

/// The properties of ``DownloadResponse``.
public struct DownloadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contentLocationUri`.
    @_alwaysEmitIntoClient public var contentLocationUri: Field<String> { Field("contentLocationUri") }
    /// `imageUri`.
    @_alwaysEmitIntoClient public var imageUri: Field<String> { Field("imageUri") }
    /// `thumbnails`.
    @_alwaysEmitIntoClient public var thumbnails: Field<[DocumentThumbnail]> { Field("thumbnails") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<DownloadResponseState> { Field("state") }
    /// `resultUri`.
    @_alwaysEmitIntoClient public var resultUri: Field<String> { Field("resultUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DownloadResponse``, open to those that are newer than this version.
public struct DownloadResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
}

/// The schema `DynamicContactQueueingSettings`.
public typealias DynamicContactQueueingSettings = Model<DynamicContactQueueingSettingsFields>

/// The properties of ``DynamicContactQueueingSettings``.
public struct DynamicContactQueueingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<Bool> { Field("sort") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<Bool> { Field("filter") }
}

/// The schema `DynamicLineBalancingSettings`.
public typealias DynamicLineBalancingSettings = Model<DynamicLineBalancingSettingsFields>

/// The properties of ``DynamicLineBalancingSettings``.
public struct DynamicLineBalancingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `relativeWeight`.
    @_alwaysEmitIntoClient public var relativeWeight: Field<Int> { Field("relativeWeight") }
}

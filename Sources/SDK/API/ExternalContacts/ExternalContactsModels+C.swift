// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Cluster`.
public typealias Cluster = Model<ClusterFields>

/// The properties of ``Cluster``.
public struct ClusterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<StarrableDivision> { Field("division") }
    /// `clusterScan`.
    @_alwaysEmitIntoClient public var clusterScan: Field<ClusterScan> { Field("clusterScan") }
    /// `mergeInfo`.
    @_alwaysEmitIntoClient public var mergeInfo: Field<MergeInfo> { Field("mergeInfo") }
    /// `graph`.
    @_alwaysEmitIntoClient public var graph: Field<Graph> { Field("graph") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ClusterList`.
public typealias ClusterList = Model<ClusterListFields>

/// The properties of ``ClusterList``.
public struct ClusterListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Cluster]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `ClusterScan`.
public typealias ClusterScan = Model<ClusterScanFields>

/// The properties of ``ClusterScan``.
public struct ClusterScanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `statistics`.
    @_alwaysEmitIntoClient public var statistics: Field<ClusterScanStatistics> { Field("statistics") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ClusterScanList`.
public typealias ClusterScanList = Model<ClusterScanListFields>

/// The properties of ``ClusterScanList``.
public struct ClusterScanListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ClusterScan]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `ClusterScanStatistics`.
public typealias ClusterScanStatistics = Model<ClusterScanStatisticsFields>

/// The properties of ``ClusterScanStatistics``.
public struct ClusterScanStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `aggregated`.
    @_alwaysEmitIntoClient public var aggregated: Field<ClusterStatistics> { Field("aggregated") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ClusterStatistics`.
public typealias ClusterStatistics = Model<ClusterStatisticsFields>

/// The properties of ``ClusterStatistics``.
public struct ClusterStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalClusters`.
    @_alwaysEmitIntoClient public var totalClusters: Field<Int> { Field("totalClusters") }
    /// `totalAutomaticMergeSuccesses`.
    @_alwaysEmitIntoClient public var totalAutomaticMergeSuccesses: Field<Int> { Field("totalAutomaticMergeSuccesses") }
    /// `totalAutomaticMergeFailures`.
    @_alwaysEmitIntoClient public var totalAutomaticMergeFailures: Field<Int> { Field("totalAutomaticMergeFailures") }
}

/// The schema `ContactEnrichOptions`.
public typealias ContactEnrichOptions = Model<ContactEnrichOptionsFields>

/// The properties of ``ContactEnrichOptions``.
public struct ContactEnrichOptionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `promote`.
    @_alwaysEmitIntoClient public var promote: Field<Bool> { Field("promote") }
}

/// The schema `ContactEnrichRequest`.
public typealias ContactEnrichRequest = Model<ContactEnrichRequestFields>

/// The properties of ``ContactEnrichRequest``.
public struct ContactEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `matchingIdentifiers`, required.
    @_alwaysEmitIntoClient public var matchingIdentifiers: Field<[ContactIdentifier]> { Field("matchingIdentifiers") }
    /// `action`, required.
    @_alwaysEmitIntoClient public var action: Field<ContactEnrichRequestAction> { Field("action") }
    /// `contact`.
    @_alwaysEmitIntoClient public var contact: Field<ExternalContact> { Field("contact") }
    /// `fieldRules`.
    @_alwaysEmitIntoClient public var fieldRules: Field<EnrichFieldRules> { Field("fieldRules") }
    /// `options`.
    @_alwaysEmitIntoClient public var options: Field<ContactEnrichOptions> { Field("options") }
}

/// A value of `action` of ``ContactEnrichRequest``, open to those that are newer than this version.
public struct ContactEnrichRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Merge`.
    @_alwaysEmitIntoClient public static var merge: Self { "Merge" }
    /// `Upsert`.
    @_alwaysEmitIntoClient public static var upsert: Self { "Upsert" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Insert`.
    @_alwaysEmitIntoClient public static var insert: Self { "Insert" }
}

/// The schema `ContactIdentifierListing`.
public typealias ContactIdentifierListing = Model<ContactIdentifierListingFields>

/// The properties of ``ContactIdentifierListing``.
public struct ContactIdentifierListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactIdentifier]> { Field("entities") }
}

/// The schema `ContactImportField`.
public typealias ContactImportField = Model<ContactImportFieldFields>

/// The properties of ``ContactImportField``.
public struct ContactImportFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `included`, required.
    @_alwaysEmitIntoClient public var included: Field<Bool> { Field("included") }
}

/// The schema `ContactImportJobEntityListing`.
public typealias ContactImportJobEntityListing = Model<ContactImportJobEntityListingFields>

/// The properties of ``ContactImportJobEntityListing``.
public struct ContactImportJobEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactImportJobResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `ContactImportJobMetadata`.
public typealias ContactImportJobMetadata = Model<ContactImportJobMetadataFields>

/// The properties of ``ContactImportJobMetadata``.
public struct ContactImportJobMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `dryRunFailedCount`.
    @_alwaysEmitIntoClient public var dryRunFailedCount: Field<Int> { Field("dryRunFailedCount") }
    /// `dryRunSuccessCount`.
    @_alwaysEmitIntoClient public var dryRunSuccessCount: Field<Int> { Field("dryRunSuccessCount") }
    /// `dryRunReportDownloadUrl`.
    @_alwaysEmitIntoClient public var dryRunReportDownloadUrl: Field<String> { Field("dryRunReportDownloadUrl") }
    /// `importFailedCount`.
    @_alwaysEmitIntoClient public var importFailedCount: Field<Int> { Field("importFailedCount") }
    /// `importSuccessCount`.
    @_alwaysEmitIntoClient public var importSuccessCount: Field<Int> { Field("importSuccessCount") }
    /// `importReportDownloadUrl`.
    @_alwaysEmitIntoClient public var importReportDownloadUrl: Field<String> { Field("importReportDownloadUrl") }
}

/// The schema `ContactImportJobRequest`.
public typealias ContactImportJobRequest = Model<ContactImportJobRequestFields>

/// The properties of ``ContactImportJobRequest``.
public struct ContactImportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `settingsId`, required.
    @_alwaysEmitIntoClient public var settingsId: Field<String> { Field("settingsId") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
}

/// The schema `ContactImportJobResponse`.
public typealias ContactImportJobResponse = Model<ContactImportJobResponseFields>

/// The properties of ``ContactImportJobResponse``.
public struct ContactImportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ContactImportJobResponseStatus> { Field("status") }
    /// `statusDetails`.
    @_alwaysEmitIntoClient public var statusDetails: Field<String> { Field("statusDetails") }
    /// `executionStep`.
    @_alwaysEmitIntoClient public var executionStep: Field<ContactImportJobResponseExecutionStep> { Field("executionStep") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<ContactImportJobMetadata> { Field("metadata") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<StarrableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `settings`, required.
    @_alwaysEmitIntoClient public var settings: Field<AddressableEntityRef> { Field("settings") }
}

/// A value of `status` of ``ContactImportJobResponse``, open to those that are newer than this version.
public struct ContactImportJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// A value of `executionStep` of ``ContactImportJobResponse``, open to those that are newer than this version.
public struct ContactImportJobResponseExecutionStep: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Validating`.
    @_alwaysEmitIntoClient public static var validating: Self { "Validating" }
    /// `Validated`.
    @_alwaysEmitIntoClient public static var validated: Self { "Validated" }
    /// `Importing`.
    @_alwaysEmitIntoClient public static var importing: Self { "Importing" }
}

/// The schema `ContactImportJobStatusUpdateRequest`.
public typealias ContactImportJobStatusUpdateRequest = Model<ContactImportJobStatusUpdateRequestFields>

/// The properties of ``ContactImportJobStatusUpdateRequest``.
public struct ContactImportJobStatusUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`, required.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ContactImportJobStatusUpdateRequestStatus> { Field("status") }
}

/// A value of `status` of ``ContactImportJobStatusUpdateRequest``, open to those that are newer than this version.
public struct ContactImportJobStatusUpdateRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Continue`.
    @_alwaysEmitIntoClient public static var `continue`: Self { "Continue" }
    /// `Cancel`.
    @_alwaysEmitIntoClient public static var cancel: Self { "Cancel" }
    /// `Retry`.
    @_alwaysEmitIntoClient public static var retry: Self { "Retry" }
}

/// The schema `ContactImportJobStatusUpdateResponse`.
public typealias ContactImportJobStatusUpdateResponse = Model<ContactImportJobStatusUpdateResponseFields>

/// The properties of ``ContactImportJobStatusUpdateResponse``.
public struct ContactImportJobStatusUpdateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ContactImportJobStatusUpdateResponseStatus> { Field("status") }
}

/// A value of `status` of ``ContactImportJobStatusUpdateResponse``, open to those that are newer than this version.
public struct ContactImportJobStatusUpdateResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Continue`.
    @_alwaysEmitIntoClient public static var `continue`: Self { "Continue" }
    /// `Cancel`.
    @_alwaysEmitIntoClient public static var cancel: Self { "Cancel" }
    /// `Retry`.
    @_alwaysEmitIntoClient public static var retry: Self { "Retry" }
}

/// The schema `ContactImportSettings`.
public typealias ContactImportSettings = Model<ContactImportSettingsFields>

/// The properties of ``ContactImportSettings``.
public struct ContactImportSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `matchingCriteria`.
    @_alwaysEmitIntoClient public var matchingCriteria: Field<[ContactImportSettingsMatchingCriteria]> { Field("matchingCriteria") }
    /// `mergeContacts`, required.
    @_alwaysEmitIntoClient public var mergeContacts: Field<Bool> { Field("mergeContacts") }
    /// `externalSourceId`, required.
    @_alwaysEmitIntoClient public var externalSourceId: Field<String> { Field("externalSourceId") }
    /// `importFields`, required.
    @_alwaysEmitIntoClient public var importFields: Field<[ContactImportField]> { Field("importFields") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `matchingCriteria` of ``ContactImportSettings``, open to those that are newer than this version.
public struct ContactImportSettingsMatchingCriteria: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
}

/// The schema `ContactImportSettingsEntityListing`.
public typealias ContactImportSettingsEntityListing = Model<ContactImportSettingsEntityListingFields>

/// The properties of ``ContactImportSettingsEntityListing``.
public struct ContactImportSettingsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactImportSettings]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `ContactListing`.
public typealias ContactListing = Model<ContactListingFields>

/// The properties of ``ContactListing``.
public struct ContactListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalContact]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `partialResults`.
    @_alwaysEmitIntoClient public var partialResults: Field<Bool> { Field("partialResults") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `ContactSearchOperation`.
public typealias ContactSearchOperation = Model<ContactSearchOperationFields>

/// The properties of ``ContactSearchOperation``.
public struct ContactSearchOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `simpleSearch`.
    @_alwaysEmitIntoClient public var simpleSearch: Field<ContactSimpleSearch> { Field("simpleSearch") }
}

/// The schema `ContactSearchRequest`.
public typealias ContactSearchRequest = Model<ContactSearchRequestFields>

/// The properties of ``ContactSearchRequest``.
public struct ContactSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `expand`.
    @_alwaysEmitIntoClient public var expand: Field<[String]> { Field("expand") }
    /// `operation`.
    @_alwaysEmitIntoClient public var operation: Field<ContactSearchOperation> { Field("operation") }
}

/// The schema `ContactSimpleSearch`.
public typealias ContactSimpleSearch = Model<ContactSimpleSearchFields>

/// The properties of ``ContactSimpleSearch``.
public struct ContactSimpleSearchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<[String]> { Field("sortOrder") }
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ContactVertex`.
public typealias ContactVertex = Model<ContactVertexFields>

/// The properties of ``ContactVertex``.
public struct ContactVertexFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vertexId`.
    @_alwaysEmitIntoClient public var vertexId: Field<String> { Field("vertexId") }
    /// `contact`.
    @_alwaysEmitIntoClient public var contact: Field<ExternalContact> { Field("contact") }
}

/// The schema `ContactsExport`.
public typealias ContactsExport = Model<ContactsExportFields>

/// The properties of ``ContactsExport``.
public struct ContactsExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompletion`, set by the platform.
    @_alwaysEmitIntoClient public var dateCompletion: Field<Instant> { Field("dateCompletion") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<ContactsExportStatus> { Field("status") }
    /// `downloadUrl`, set by the platform.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `resultRowCount`, set by the platform.
    @_alwaysEmitIntoClient public var resultRowCount: Field<Int> { Field("resultRowCount") }
    /// `queryConditions`.
    @_alwaysEmitIntoClient public var queryConditions: Field<ContactsExportQueryConditions> { Field("queryConditions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ContactsExport``, open to those that are newer than this version.
public struct ContactsExportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RUNNING`.
    @_alwaysEmitIntoClient public static var running: Self { "RUNNING" }
    /// `SUCCEEDED`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "SUCCEEDED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `ContactsExportComparisonFieldFilter`.
public typealias ContactsExportComparisonFieldFilter = Model<ContactsExportComparisonFieldFilterFields>

/// The properties of ``ContactsExportComparisonFieldFilter``.
public struct ContactsExportComparisonFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<ContactsExportComparisonFieldFilterField> { Field("field") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``ContactsExportComparisonFieldFilter``, open to those that are newer than this version.
public struct ContactsExportComparisonFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CreateDate`.
    @_alwaysEmitIntoClient public static var createDate: Self { "CreateDate" }
    /// `ModifyDate`.
    @_alwaysEmitIntoClient public static var modifyDate: Self { "ModifyDate" }
}

/// The schema `ContactsExportFieldFilter`.
public typealias ContactsExportFieldFilter = Model<ContactsExportFieldFilterFields>

/// The properties of ``ContactsExportFieldFilter``.
public struct ContactsExportFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<ContactsExportFieldFilterField> { Field("field") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``ContactsExportFieldFilter``, open to those that are newer than this version.
public struct ContactsExportFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "DivisionId" }
    /// `ContactClassification`.
    @_alwaysEmitIntoClient public static var contactClassification: Self { "ContactClassification" }
    /// `ExternalOrganizationId`.
    @_alwaysEmitIntoClient public static var externalOrganizationId: Self { "ExternalOrganizationId" }
    /// `ExternalSourceId`.
    @_alwaysEmitIntoClient public static var externalSourceId: Self { "ExternalSourceId" }
    /// `SchemaId`.
    @_alwaysEmitIntoClient public static var schemaId: Self { "SchemaId" }
    /// `SchemaVersion`.
    @_alwaysEmitIntoClient public static var schemaVersion: Self { "SchemaVersion" }
}

/// The schema `ContactsExportFieldListFilter`.
public typealias ContactsExportFieldListFilter = Model<ContactsExportFieldListFilterFields>

/// The properties of ``ContactsExportFieldListFilter``.
public struct ContactsExportFieldListFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<ContactsExportFieldListFilterField> { Field("field") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `field` of ``ContactsExportFieldListFilter``, open to those that are newer than this version.
public struct ContactsExportFieldListFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "DivisionId" }
    /// `ContactClassification`.
    @_alwaysEmitIntoClient public static var contactClassification: Self { "ContactClassification" }
    /// `ExternalOrganizationId`.
    @_alwaysEmitIntoClient public static var externalOrganizationId: Self { "ExternalOrganizationId" }
    /// `ExternalSourceId`.
    @_alwaysEmitIntoClient public static var externalSourceId: Self { "ExternalSourceId" }
    /// `SchemaId`.
    @_alwaysEmitIntoClient public static var schemaId: Self { "SchemaId" }
    /// `SchemaVersion`.
    @_alwaysEmitIntoClient public static var schemaVersion: Self { "SchemaVersion" }
}

/// The schema `ContactsExportFilter`.
public typealias ContactsExportFilter = Model<ContactsExportFilterFields>

/// The properties of ``ContactsExportFilter``.
public struct ContactsExportFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    @_alwaysEmitIntoClient public var eq: Field<ContactsExportFieldFilter> { Field("eq") }
    /// `in`.
    @_alwaysEmitIntoClient public var `in`: Field<ContactsExportFieldListFilter> { Field("in") }
    /// `lte`.
    @_alwaysEmitIntoClient public var lte: Field<ContactsExportComparisonFieldFilter> { Field("lte") }
    /// `gte`.
    @_alwaysEmitIntoClient public var gte: Field<ContactsExportComparisonFieldFilter> { Field("gte") }
    /// `and`.
    @_alwaysEmitIntoClient public var and: Field<[ContactsExportFilter]> { Field("and") }
    /// `or`.
    @_alwaysEmitIntoClient public var or: Field<[ContactsExportFilter]> { Field("or") }
    /// `not`.
    @_alwaysEmitIntoClient public var not: Field<ContactsExportFilter> { Field("not") }
}

/// The schema `ContactsExportListing`.
public typealias ContactsExportListing = Model<ContactsExportListingFields>

/// The properties of ``ContactsExportListing``.
public struct ContactsExportListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactsExport]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `ContactsExportQueryConditions`.
public typealias ContactsExportQueryConditions = Model<ContactsExportQueryConditionsFields>

/// The properties of ``ContactsExportQueryConditions``.
public struct ContactsExportQueryConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<ContactsExportFilter> { Field("filters") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// The schema `ContactsPatchChange`.
public typealias ContactsPatchChange = Model<ContactsPatchChangeFields>

/// The properties of ``ContactsPatchChange``.
public struct ContactsPatchChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<String> { Field("field") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<JSON> { Field("value") }
    /// `action`, required.
    @_alwaysEmitIntoClient public var action: Field<ContactsPatchChangeAction> { Field("action") }
}

/// A value of `action` of ``ContactsPatchChange``, open to those that are newer than this version.
public struct ContactsPatchChangeAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UpdateIfEmpty`.
    @_alwaysEmitIntoClient public static var updateIfEmpty: Self { "UpdateIfEmpty" }
    /// `UpdateIfExists`.
    @_alwaysEmitIntoClient public static var updateIfExists: Self { "UpdateIfExists" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `AppendToCollection`.
    @_alwaysEmitIntoClient public static var appendToCollection: Self { "AppendToCollection" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
    /// `RemoveFromCollection`.
    @_alwaysEmitIntoClient public static var removeFromCollection: Self { "RemoveFromCollection" }
}

/// The schema `ConversationAssociation`.
public typealias ConversationAssociation = Model<ConversationAssociationFields>

/// The properties of ``ConversationAssociation``.
public struct ConversationAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationAssociationMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``ConversationAssociation``, open to those that are newer than this version.
public struct ConversationAssociationMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNAL_MESSAGE`.
    @_alwaysEmitIntoClient public static var internalMessage: Self { "INTERNAL_MESSAGE" }
    /// `SCREEN_MONITORING`.
    @_alwaysEmitIntoClient public static var screenMonitoring: Self { "SCREEN_MONITORING" }
    /// `SOCIAL_EXPRESSION`.
    @_alwaysEmitIntoClient public static var socialExpression: Self { "SOCIAL_EXPRESSION" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
}

/// The schema `CsvJobRequest`.
public typealias CsvJobRequest = Model<CsvJobRequestFields>

/// The properties of ``CsvJobRequest``.
public struct CsvJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadId`, required.
    @_alwaysEmitIntoClient public var uploadId: Field<String> { Field("uploadId") }
    /// `settingsId`, required.
    @_alwaysEmitIntoClient public var settingsId: Field<String> { Field("settingsId") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
}

/// The schema `CsvJobResponse`.
public typealias CsvJobResponse = Model<CsvJobResponseFields>

/// The properties of ``CsvJobResponse``.
public struct CsvJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`, required.
    @_alwaysEmitIntoClient public var job: Field<AddressableEntityRef> { Field("job") }
}

/// The schema `CsvMappingEntry`.
public typealias CsvMappingEntry = Model<CsvMappingEntryFields>

/// The properties of ``CsvMappingEntry``.
public struct CsvMappingEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceField`, required.
    @_alwaysEmitIntoClient public var sourceField: Field<String> { Field("sourceField") }
    /// `targetField`, required.
    @_alwaysEmitIntoClient public var targetField: Field<String> { Field("targetField") }
}

/// The schema `CsvSettings`.
public typealias CsvSettings = Model<CsvSettingsFields>

/// The properties of ``CsvSettings``.
public struct CsvSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `externalSettingsId`.
    @_alwaysEmitIntoClient public var externalSettingsId: Field<String> { Field("externalSettingsId") }
    /// `mappings`, required.
    @_alwaysEmitIntoClient public var mappings: Field<[CsvMappingEntry]> { Field("mappings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CsvUploadDetailsResponse`.
public typealias CsvUploadDetailsResponse = Model<CsvUploadDetailsResponseFields>

/// The properties of ``CsvUploadDetailsResponse``.
public struct CsvUploadDetailsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadId`, required.
    @_alwaysEmitIntoClient public var uploadId: Field<String> { Field("uploadId") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `validationResult`, required.
    @_alwaysEmitIntoClient public var validationResult: Field<ValidationResult> { Field("validationResult") }
}

/// The schema `CsvUploadPreviewResponse`.
public typealias CsvUploadPreviewResponse = Model<CsvUploadPreviewResponseFields>

/// The properties of ``CsvUploadPreviewResponse``.
public struct CsvUploadPreviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadId`, required.
    @_alwaysEmitIntoClient public var uploadId: Field<String> { Field("uploadId") }
    /// `headers`, required.
    @_alwaysEmitIntoClient public var headers: Field<[String]> { Field("headers") }
    /// `entries`, required.
    @_alwaysEmitIntoClient public var entries: Field<[[String]]> { Field("entries") }
}

/// The schema `CsvUploadRequest`.
public typealias CsvUploadRequest = Model<CsvUploadRequestFields>

/// The properties of ``CsvUploadRequest``.
public struct CsvUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `fileSize`, required.
    @_alwaysEmitIntoClient public var fileSize: Field<Int> { Field("fileSize") }
}

/// The schema `CsvUploadResponse`.
public typealias CsvUploadResponse = Model<CsvUploadResponseFields>

/// The properties of ``CsvUploadResponse``.
public struct CsvUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadId`, required.
    @_alwaysEmitIntoClient public var uploadId: Field<String> { Field("uploadId") }
    /// `uploadUrl`, required.
    @_alwaysEmitIntoClient public var uploadUrl: Field<String> { Field("uploadUrl") }
    /// `uploadHeaders`, required.
    @_alwaysEmitIntoClient public var uploadHeaders: Field<[Header]> { Field("uploadHeaders") }
}

/// The schema `CursorContactListing`.
public typealias CursorContactListing = Model<CursorContactListingFields>

/// The properties of ``CursorContactListing``.
public struct CursorContactListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalContact]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `CursorExternalSourceListing`.
public typealias CursorExternalSourceListing = Model<CursorExternalSourceListingFields>

/// The properties of ``CursorExternalSourceListing``.
public struct CursorExternalSourceListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalSource]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `CursorNoteListing`.
public typealias CursorNoteListing = Model<CursorNoteListingFields>

/// The properties of ``CursorNoteListing``.
public struct CursorNoteListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Note]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `CursorOrganizationListing`.
public typealias CursorOrganizationListing = Model<CursorOrganizationListingFields>

/// The properties of ``CursorOrganizationListing``.
public struct CursorOrganizationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalOrganization]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `CursorRelationshipListing`.
public typealias CursorRelationshipListing = Model<CursorRelationshipListingFields>

/// The properties of ``CursorRelationshipListing``.
public struct CursorRelationshipListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Relationship]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    @_alwaysEmitIntoClient public var cursors: Field<Cursors> { Field("cursors") }
}

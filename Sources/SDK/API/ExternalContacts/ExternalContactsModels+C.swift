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
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<StarrableDivision> { Field("division") }
    /// `clusterScan`.
    public var clusterScan: Field<ClusterScan> { Field("clusterScan") }
    /// `mergeInfo`.
    public var mergeInfo: Field<MergeInfo> { Field("mergeInfo") }
    /// `graph`.
    public var graph: Field<Graph> { Field("graph") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ClusterList`.
public typealias ClusterList = Model<ClusterListFields>

/// The properties of ``ClusterList``.
public struct ClusterListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Cluster]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `ClusterScan`.
public typealias ClusterScan = Model<ClusterScanFields>

/// The properties of ``ClusterScan``.
public struct ClusterScanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `dateCompleted`.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `statistics`.
    public var statistics: Field<ClusterScanStatistics> { Field("statistics") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ClusterScanList`.
public typealias ClusterScanList = Model<ClusterScanListFields>

/// The properties of ``ClusterScanList``.
public struct ClusterScanListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ClusterScan]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `ClusterScanStatistics`.
public typealias ClusterScanStatistics = Model<ClusterScanStatisticsFields>

/// The properties of ``ClusterScanStatistics``.
public struct ClusterScanStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `aggregated`.
    public var aggregated: Field<ClusterStatistics> { Field("aggregated") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ClusterStatistics`.
public typealias ClusterStatistics = Model<ClusterStatisticsFields>

/// The properties of ``ClusterStatistics``.
public struct ClusterStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalClusters`.
    public var totalClusters: Field<Int> { Field("totalClusters") }
    /// `totalAutomaticMergeSuccesses`.
    public var totalAutomaticMergeSuccesses: Field<Int> { Field("totalAutomaticMergeSuccesses") }
    /// `totalAutomaticMergeFailures`.
    public var totalAutomaticMergeFailures: Field<Int> { Field("totalAutomaticMergeFailures") }
}

/// The schema `ContactEnrichOptions`.
public typealias ContactEnrichOptions = Model<ContactEnrichOptionsFields>

/// The properties of ``ContactEnrichOptions``.
public struct ContactEnrichOptionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `promote`.
    public var promote: Field<Bool> { Field("promote") }
}

/// The schema `ContactEnrichRequest`.
public typealias ContactEnrichRequest = Model<ContactEnrichRequestFields>

/// The properties of ``ContactEnrichRequest``.
public struct ContactEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `matchingIdentifiers`, required.
    public var matchingIdentifiers: Field<[ContactIdentifier]> { Field("matchingIdentifiers") }
    /// `action`, required.
    public var action: Field<ContactEnrichRequestAction> { Field("action") }
    /// `contact`.
    public var contact: Field<ExternalContact> { Field("contact") }
    /// `fieldRules`.
    public var fieldRules: Field<EnrichFieldRules> { Field("fieldRules") }
    /// `options`.
    public var options: Field<ContactEnrichOptions> { Field("options") }
}

/// A value of `action` of ``ContactEnrichRequest``, open to those that are newer than this version.
public struct ContactEnrichRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Merge`.
    public static var merge: Self { "Merge" }
    /// `Upsert`.
    public static var upsert: Self { "Upsert" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Insert`.
    public static var insert: Self { "Insert" }
}

/// The schema `ContactIdentifierListing`.
public typealias ContactIdentifierListing = Model<ContactIdentifierListingFields>

/// The properties of ``ContactIdentifierListing``.
public struct ContactIdentifierListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ContactIdentifier]> { Field("entities") }
}

/// The schema `ContactImportField`.
public typealias ContactImportField = Model<ContactImportFieldFields>

/// The properties of ``ContactImportField``.
public struct ContactImportFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `included`, required.
    public var included: Field<Bool> { Field("included") }
}

/// The schema `ContactImportJobEntityListing`.
public typealias ContactImportJobEntityListing = Model<ContactImportJobEntityListingFields>

/// The properties of ``ContactImportJobEntityListing``.
public struct ContactImportJobEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ContactImportJobResponse]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `ContactImportJobMetadata`.
public typealias ContactImportJobMetadata = Model<ContactImportJobMetadataFields>

/// The properties of ``ContactImportJobMetadata``.
public struct ContactImportJobMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `dryRunFailedCount`.
    public var dryRunFailedCount: Field<Int> { Field("dryRunFailedCount") }
    /// `dryRunSuccessCount`.
    public var dryRunSuccessCount: Field<Int> { Field("dryRunSuccessCount") }
    /// `dryRunReportDownloadUrl`.
    public var dryRunReportDownloadUrl: Field<String> { Field("dryRunReportDownloadUrl") }
    /// `importFailedCount`.
    public var importFailedCount: Field<Int> { Field("importFailedCount") }
    /// `importSuccessCount`.
    public var importSuccessCount: Field<Int> { Field("importSuccessCount") }
    /// `importReportDownloadUrl`.
    public var importReportDownloadUrl: Field<String> { Field("importReportDownloadUrl") }
}

/// The schema `ContactImportJobRequest`.
public typealias ContactImportJobRequest = Model<ContactImportJobRequestFields>

/// The properties of ``ContactImportJobRequest``.
public struct ContactImportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `settingsId`, required.
    public var settingsId: Field<String> { Field("settingsId") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
}

/// The schema `ContactImportJobResponse`.
public typealias ContactImportJobResponse = Model<ContactImportJobResponseFields>

/// The properties of ``ContactImportJobResponse``.
public struct ContactImportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<ContactImportJobResponseStatus> { Field("status") }
    /// `statusDetails`.
    public var statusDetails: Field<String> { Field("statusDetails") }
    /// `executionStep`.
    public var executionStep: Field<ContactImportJobResponseExecutionStep> { Field("executionStep") }
    /// `metadata`.
    public var metadata: Field<ContactImportJobMetadata> { Field("metadata") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `division`.
    public var division: Field<StarrableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `settings`, required.
    public var settings: Field<AddressableEntityRef> { Field("settings") }
}

/// A value of `status` of ``ContactImportJobResponse``, open to those that are newer than this version.
public struct ContactImportJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    public static var created: Self { "Created" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
}

/// A value of `executionStep` of ``ContactImportJobResponse``, open to those that are newer than this version.
public struct ContactImportJobResponseExecutionStep: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Validating`.
    public static var validating: Self { "Validating" }
    /// `Validated`.
    public static var validated: Self { "Validated" }
    /// `Importing`.
    public static var importing: Self { "Importing" }
}

/// The schema `ContactImportJobStatusUpdateRequest`.
public typealias ContactImportJobStatusUpdateRequest = Model<ContactImportJobStatusUpdateRequestFields>

/// The properties of ``ContactImportJobStatusUpdateRequest``.
public struct ContactImportJobStatusUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`, required.
    public var jobId: Field<String> { Field("jobId") }
    /// `status`, required.
    public var status: Field<ContactImportJobStatusUpdateRequestStatus> { Field("status") }
}

/// A value of `status` of ``ContactImportJobStatusUpdateRequest``, open to those that are newer than this version.
public struct ContactImportJobStatusUpdateRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Continue`.
    public static var `continue`: Self { "Continue" }
    /// `Cancel`.
    public static var cancel: Self { "Cancel" }
    /// `Retry`.
    public static var retry: Self { "Retry" }
}

/// The schema `ContactImportJobStatusUpdateResponse`.
public typealias ContactImportJobStatusUpdateResponse = Model<ContactImportJobStatusUpdateResponseFields>

/// The properties of ``ContactImportJobStatusUpdateResponse``.
public struct ContactImportJobStatusUpdateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`.
    public var jobId: Field<String> { Field("jobId") }
    /// `status`.
    public var status: Field<ContactImportJobStatusUpdateResponseStatus> { Field("status") }
}

/// A value of `status` of ``ContactImportJobStatusUpdateResponse``, open to those that are newer than this version.
public struct ContactImportJobStatusUpdateResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Continue`.
    public static var `continue`: Self { "Continue" }
    /// `Cancel`.
    public static var cancel: Self { "Cancel" }
    /// `Retry`.
    public static var retry: Self { "Retry" }
}

/// The schema `ContactImportSettings`.
public typealias ContactImportSettings = Model<ContactImportSettingsFields>

/// The properties of ``ContactImportSettings``.
public struct ContactImportSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `matchingCriteria`.
    public var matchingCriteria: Field<[ContactImportSettingsMatchingCriteria]> { Field("matchingCriteria") }
    /// `mergeContacts`, required.
    public var mergeContacts: Field<Bool> { Field("mergeContacts") }
    /// `externalSourceId`, required.
    public var externalSourceId: Field<String> { Field("externalSourceId") }
    /// `importFields`, required.
    public var importFields: Field<[ContactImportField]> { Field("importFields") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `matchingCriteria` of ``ContactImportSettings``, open to those that are newer than this version.
public struct ContactImportSettingsMatchingCriteria: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
}

/// The schema `ContactImportSettingsEntityListing`.
public typealias ContactImportSettingsEntityListing = Model<ContactImportSettingsEntityListingFields>

/// The properties of ``ContactImportSettingsEntityListing``.
public struct ContactImportSettingsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ContactImportSettings]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `ContactListing`.
public typealias ContactListing = Model<ContactListingFields>

/// The properties of ``ContactListing``.
public struct ContactListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ExternalContact]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `partialResults`.
    public var partialResults: Field<Bool> { Field("partialResults") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `ContactSearchOperation`.
public typealias ContactSearchOperation = Model<ContactSearchOperationFields>

/// The properties of ``ContactSearchOperation``.
public struct ContactSearchOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `simpleSearch`.
    public var simpleSearch: Field<ContactSimpleSearch> { Field("simpleSearch") }
}

/// The schema `ContactSearchRequest`.
public typealias ContactSearchRequest = Model<ContactSearchRequestFields>

/// The properties of ``ContactSearchRequest``.
public struct ContactSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `expand`.
    public var expand: Field<[String]> { Field("expand") }
    /// `operation`.
    public var operation: Field<ContactSearchOperation> { Field("operation") }
}

/// The schema `ContactSimpleSearch`.
public typealias ContactSimpleSearch = Model<ContactSimpleSearchFields>

/// The properties of ``ContactSimpleSearch``.
public struct ContactSimpleSearchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    public var query: Field<String> { Field("query") }
    /// `sortOrder`.
    public var sortOrder: Field<[String]> { Field("sortOrder") }
    /// `ids`.
    public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ContactVertex`.
public typealias ContactVertex = Model<ContactVertexFields>

/// The properties of ``ContactVertex``.
public struct ContactVertexFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vertexId`.
    public var vertexId: Field<String> { Field("vertexId") }
    /// `contact`.
    public var contact: Field<ExternalContact> { Field("contact") }
}

/// The schema `ContactsExport`.
public typealias ContactsExport = Model<ContactsExportFields>

/// The properties of ``ContactsExport``.
public struct ContactsExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompletion`, set by the platform.
    public var dateCompletion: Field<Instant> { Field("dateCompletion") }
    /// `status`, set by the platform.
    public var status: Field<ContactsExportStatus> { Field("status") }
    /// `downloadUrl`, set by the platform.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `resultRowCount`, set by the platform.
    public var resultRowCount: Field<Int> { Field("resultRowCount") }
    /// `queryConditions`.
    public var queryConditions: Field<ContactsExportQueryConditions> { Field("queryConditions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ContactsExport``, open to those that are newer than this version.
public struct ContactsExportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RUNNING`.
    public static var running: Self { "RUNNING" }
    /// `SUCCEEDED`.
    public static var succeeded: Self { "SUCCEEDED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

/// The schema `ContactsExportComparisonFieldFilter`.
public typealias ContactsExportComparisonFieldFilter = Model<ContactsExportComparisonFieldFilterFields>

/// The properties of ``ContactsExportComparisonFieldFilter``.
public struct ContactsExportComparisonFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<ContactsExportComparisonFieldFilterField> { Field("field") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``ContactsExportComparisonFieldFilter``, open to those that are newer than this version.
public struct ContactsExportComparisonFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CreateDate`.
    public static var createDate: Self { "CreateDate" }
    /// `ModifyDate`.
    public static var modifyDate: Self { "ModifyDate" }
}

/// The schema `ContactsExportFieldFilter`.
public typealias ContactsExportFieldFilter = Model<ContactsExportFieldFilterFields>

/// The properties of ``ContactsExportFieldFilter``.
public struct ContactsExportFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<ContactsExportFieldFilterField> { Field("field") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``ContactsExportFieldFilter``, open to those that are newer than this version.
public struct ContactsExportFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    public static var divisionId: Self { "DivisionId" }
    /// `ContactClassification`.
    public static var contactClassification: Self { "ContactClassification" }
    /// `ExternalOrganizationId`.
    public static var externalOrganizationId: Self { "ExternalOrganizationId" }
    /// `ExternalSourceId`.
    public static var externalSourceId: Self { "ExternalSourceId" }
    /// `SchemaId`.
    public static var schemaId: Self { "SchemaId" }
    /// `SchemaVersion`.
    public static var schemaVersion: Self { "SchemaVersion" }
}

/// The schema `ContactsExportFieldListFilter`.
public typealias ContactsExportFieldListFilter = Model<ContactsExportFieldListFilterFields>

/// The properties of ``ContactsExportFieldListFilter``.
public struct ContactsExportFieldListFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<ContactsExportFieldListFilterField> { Field("field") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `field` of ``ContactsExportFieldListFilter``, open to those that are newer than this version.
public struct ContactsExportFieldListFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    public static var divisionId: Self { "DivisionId" }
    /// `ContactClassification`.
    public static var contactClassification: Self { "ContactClassification" }
    /// `ExternalOrganizationId`.
    public static var externalOrganizationId: Self { "ExternalOrganizationId" }
    /// `ExternalSourceId`.
    public static var externalSourceId: Self { "ExternalSourceId" }
    /// `SchemaId`.
    public static var schemaId: Self { "SchemaId" }
    /// `SchemaVersion`.
    public static var schemaVersion: Self { "SchemaVersion" }
}

/// The schema `ContactsExportFilter`.
public typealias ContactsExportFilter = Model<ContactsExportFilterFields>

/// The properties of ``ContactsExportFilter``.
public struct ContactsExportFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    public var eq: Field<ContactsExportFieldFilter> { Field("eq") }
    /// `in`.
    public var `in`: Field<ContactsExportFieldListFilter> { Field("in") }
    /// `lte`.
    public var lte: Field<ContactsExportComparisonFieldFilter> { Field("lte") }
    /// `gte`.
    public var gte: Field<ContactsExportComparisonFieldFilter> { Field("gte") }
    /// `and`.
    public var and: Field<[ContactsExportFilter]> { Field("and") }
    /// `or`.
    public var or: Field<[ContactsExportFilter]> { Field("or") }
    /// `not`.
    public var not: Field<ContactsExportFilter> { Field("not") }
}

/// The schema `ContactsExportListing`.
public typealias ContactsExportListing = Model<ContactsExportListingFields>

/// The properties of ``ContactsExportListing``.
public struct ContactsExportListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ContactsExport]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `ContactsExportQueryConditions`.
public typealias ContactsExportQueryConditions = Model<ContactsExportQueryConditionsFields>

/// The properties of ``ContactsExportQueryConditions``.
public struct ContactsExportQueryConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    public var filters: Field<ContactsExportFilter> { Field("filters") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// The schema `ContactsPatchChange`.
public typealias ContactsPatchChange = Model<ContactsPatchChangeFields>

/// The properties of ``ContactsPatchChange``.
public struct ContactsPatchChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<String> { Field("field") }
    /// `value`.
    public var value: Field<JSON> { Field("value") }
    /// `action`, required.
    public var action: Field<ContactsPatchChangeAction> { Field("action") }
}

/// A value of `action` of ``ContactsPatchChange``, open to those that are newer than this version.
public struct ContactsPatchChangeAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UpdateIfEmpty`.
    public static var updateIfEmpty: Self { "UpdateIfEmpty" }
    /// `UpdateIfExists`.
    public static var updateIfExists: Self { "UpdateIfExists" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `AppendToCollection`.
    public static var appendToCollection: Self { "AppendToCollection" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
    /// `RemoveFromCollection`.
    public static var removeFromCollection: Self { "RemoveFromCollection" }
}

/// The schema `ConversationAssociation`.
public typealias ConversationAssociation = Model<ConversationAssociationFields>

/// The properties of ``ConversationAssociation``.
public struct ConversationAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `mediaType`, required.
    public var mediaType: Field<ConversationAssociationMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``ConversationAssociation``, open to those that are newer than this version.
public struct ConversationAssociationMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    public static var call: Self { "CALL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNAL_MESSAGE`.
    public static var internalMessage: Self { "INTERNAL_MESSAGE" }
    /// `SCREEN_MONITORING`.
    public static var screenMonitoring: Self { "SCREEN_MONITORING" }
    /// `SOCIAL_EXPRESSION`.
    public static var socialExpression: Self { "SOCIAL_EXPRESSION" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
}

/// The schema `CsvJobRequest`.
public typealias CsvJobRequest = Model<CsvJobRequestFields>

/// The properties of ``CsvJobRequest``.
public struct CsvJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadId`, required.
    public var uploadId: Field<String> { Field("uploadId") }
    /// `settingsId`, required.
    public var settingsId: Field<String> { Field("settingsId") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
}

/// The schema `CsvJobResponse`.
public typealias CsvJobResponse = Model<CsvJobResponseFields>

/// The properties of ``CsvJobResponse``.
public struct CsvJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`, required.
    public var job: Field<AddressableEntityRef> { Field("job") }
}

/// The schema `CsvMappingEntry`.
public typealias CsvMappingEntry = Model<CsvMappingEntryFields>

/// The properties of ``CsvMappingEntry``.
public struct CsvMappingEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceField`, required.
    public var sourceField: Field<String> { Field("sourceField") }
    /// `targetField`, required.
    public var targetField: Field<String> { Field("targetField") }
}

/// The schema `CsvSettings`.
public typealias CsvSettings = Model<CsvSettingsFields>

/// The properties of ``CsvSettings``.
public struct CsvSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `externalSettingsId`.
    public var externalSettingsId: Field<String> { Field("externalSettingsId") }
    /// `mappings`, required.
    public var mappings: Field<[CsvMappingEntry]> { Field("mappings") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CsvUploadDetailsResponse`.
public typealias CsvUploadDetailsResponse = Model<CsvUploadDetailsResponseFields>

/// The properties of ``CsvUploadDetailsResponse``.
public struct CsvUploadDetailsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadId`, required.
    public var uploadId: Field<String> { Field("uploadId") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `validationResult`, required.
    public var validationResult: Field<ValidationResult> { Field("validationResult") }
}

/// The schema `CsvUploadPreviewResponse`.
public typealias CsvUploadPreviewResponse = Model<CsvUploadPreviewResponseFields>

/// The properties of ``CsvUploadPreviewResponse``.
public struct CsvUploadPreviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadId`, required.
    public var uploadId: Field<String> { Field("uploadId") }
    /// `headers`, required.
    public var headers: Field<[String]> { Field("headers") }
    /// `entries`, required.
    public var entries: Field<[[String]]> { Field("entries") }
}

/// The schema `CsvUploadRequest`.
public typealias CsvUploadRequest = Model<CsvUploadRequestFields>

/// The properties of ``CsvUploadRequest``.
public struct CsvUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `fileSize`, required.
    public var fileSize: Field<Int> { Field("fileSize") }
}

/// The schema `CsvUploadResponse`.
public typealias CsvUploadResponse = Model<CsvUploadResponseFields>

/// The properties of ``CsvUploadResponse``.
public struct CsvUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadId`, required.
    public var uploadId: Field<String> { Field("uploadId") }
    /// `uploadUrl`, required.
    public var uploadUrl: Field<String> { Field("uploadUrl") }
    /// `uploadHeaders`, required.
    public var uploadHeaders: Field<[Header]> { Field("uploadHeaders") }
}

/// The schema `CursorContactListing`.
public typealias CursorContactListing = Model<CursorContactListingFields>

/// The properties of ``CursorContactListing``.
public struct CursorContactListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ExternalContact]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `CursorExternalSourceListing`.
public typealias CursorExternalSourceListing = Model<CursorExternalSourceListingFields>

/// The properties of ``CursorExternalSourceListing``.
public struct CursorExternalSourceListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ExternalSource]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `CursorNoteListing`.
public typealias CursorNoteListing = Model<CursorNoteListingFields>

/// The properties of ``CursorNoteListing``.
public struct CursorNoteListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Note]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `CursorOrganizationListing`.
public typealias CursorOrganizationListing = Model<CursorOrganizationListingFields>

/// The properties of ``CursorOrganizationListing``.
public struct CursorOrganizationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ExternalOrganization]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
}

/// The schema `CursorRelationshipListing`.
public typealias CursorRelationshipListing = Model<CursorRelationshipListingFields>

/// The properties of ``CursorRelationshipListing``.
public struct CursorRelationshipListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Relationship]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `cursors`.
    public var cursors: Field<Cursors> { Field("cursors") }
}
